// Worlds against brute force: every way in which what is not stated may turn out, decided on its own.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import { dayOf } from '../../src/calendar/day.js'
import { isIn } from '../../src/calendar/span.js'
import { contradictionsIn, isPossible, type Contradiction } from '../../src/decide/consistency.js'
import { decide } from '../../src/decide/decide.js'
import { isSame } from '../../src/decide/shape.js'
import { worldsOf } from '../../src/decide/worlds.js'
import { contradictionIn } from '../../src/answer/consistency.js'
import { enact, lawOf, type Tracks } from '../../src/law/enact.js'
import { filmOf, type Film } from '../../src/law/film.js'
import type { Vocabulary } from '../../src/law/tests.js'
import type { Track } from '../../src/law/track.js'
import { films, MEDIA, sets } from '../fixtures/made-up-law.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const france = rulebook.territories.get('FR')
if (france === undefined) throw new Error('FR')
const law = lawOf(rulebook.media, france.territory, france.sets)
const tracks = enact(law, TODAY)
const contradictions = contradictionsIn(law.vocabulary)

/** Every way in which the tests not decided may come out. */
function completionsOf (film: Film, vocabulary: Vocabulary, contradictions: readonly Contradiction[]): Film[] {
  const all = vocabulary.reduce((bits, _, i) => bits | 1 << i, 0)
  let ways = [film.passed]
  for (const i of vocabulary.keys()) if ((film.decided & 1 << i) === 0) ways = ways.flatMap(passed => [passed, passed | 1 << i])
  return ways.map(passed => ({ ...film, decided: all, passed })).filter(one => isPossible(one, contradictions))
}

/** Why the worlds of a film are not those that brute force finds; null where they are. */
function fault (track: Track, film: Film, tracks: Tracks, vocabulary: Vocabulary, contradictions: readonly Contradiction[]): string | null {
  const worlds = worldsOf(track, film, tracks, contradictions).map(world => ({ ...world, met: false }))
  for (const one of completionsOf(film, vocabulary, contradictions)) {
    const [world, ...others] = worlds.filter(({ film: { decided, passed } }) => (one.passed & decided) === passed)
    if (world === undefined || others.length > 0) return `${track.id}: a film lies in ${world === undefined ? 'no world' : 'several worlds'}`
    if (!isSame(world.outcome, decide(track, one, tracks))) return `${track.id}: a film has another outcome than its world`
    world.met = true
  }
  return worlds.every(({ met }) => met) ? null : `${track.id}: no film lies in one of the worlds`
}

t.test('Under laws made up at random, every film that may be lies in one world and has its outcome', async t => {
  let forks = 0
  const { failed, errorInstance, counterexample } = fc.check(fc.property(sets, films, (sets, release) => {
    const law = lawOf(MEDIA, {}, sets)
    const contradictions = contradictionsIn(law.vocabulary)
    const tracks = enact(law, TODAY)
    const film = filmOf(release, law.vocabulary)
    for (const track of tracks.all) {
      const found = fault(track, film, tracks, law.vocabulary, contradictions)
      if (found !== null) throw new Error(found)
      forks += worldsOf(track, film, tracks, contradictions).length - 1
    }
  }), { numRuns: 200 })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
  t.ok(forks > 200, `${forks} forks`)
})

t.test('So under the law of France, for films from each set', async t => {
  for (const release of ['1984-02-29', '1999-06-30', '2005-12-20', '2009-03-31', '2018-10-31', '2019-12-18', '2021-11-30', '2022-10-05', '2025-05-31']) {
    for (const facts of [{ producedBySvodService: true, runtimeMinutes: 100 }, { freeTvAcquired: true, derogationGranted: true }] satisfies Facts[]) {
      const film = filmOf({ theatricalReleaseDate: day(release), ...facts }, law.vocabulary)
      for (const track of tracks.all) t.equal(fault(track, film, tracks, law.vocabulary, contradictions), null, `${release}, ${Object.keys(facts).join()}, ${track.id}`)
    }
  }
})

t.test('A film whose free window decides when subscription VOD closes', async t => {
  const track = tracks.byId.get('svod/with-agreement')
  if (track === undefined) throw new Error('svod')
  const open = (facts: Facts) => new Set(worldsOf(track, filmOf({ theatricalReleaseDate: day('2023-04-05'), ...facts }, law.vocabulary), tracks, contradictions)
    .map(({ outcome }) => outcome.kind === 'dated' && outcome.spans.some(span => isIn(span, dayOf(day('2025-06-01'))))))
  const long = { runtimeMinutes: 100 }
  t.strictSame(open({ ...long }), new Set([true, false]), 'nothing stated: open in some worlds, closed in others')
  t.strictSame(open({ ...long, freeTvAcquired: false }), new Set([true]))
  t.strictSame(open({ ...long, freeTvAcquired: true, coExploitationAgreement: false }), new Set([false]))
})

t.test('What cannot be is no world', async t => {
  const track = tracks.byId.get('svod/with-agreement')
  if (track === undefined) throw new Error('svod')
  const worlds = (facts: Facts) => worldsOf(track, filmOf({ theatricalReleaseDate: day('2023-11-08'), ...facts }, law.vocabulary), tracks, contradictions)
  t.strictSame(worlds({ freeTvAcquired: false, coExploitationAgreement: true }), [])
  const free = law.vocabulary.findIndex(({ fact }) => fact === 'freeTvAcquired')
  t.ok(worlds({ coExploitationAgreement: true }).every(({ film }) => (film.decided & ~film.passed & 1 << free) === 0), 'who shares a film holds it')
})

t.test('The contradictions between tests are those that the first engine refuses between facts', async t => {
  const limits = { admissionsAfterFourWeeks: [10, 20], admissionsInFourthWeek: [5, 10, 15, 20, 25], productionCostEuros: [5, 25] }
  const vocabulary: Vocabulary = [
    ...(['freeTvAcquired', 'coExploitationAgreement', 'prefinancedByFreeTv', 'payTvAcquired'] as const).map(fact => ({ fact, atMost: null })),
    ...Object.entries(limits).flatMap(([fact, numbers]) => numbers.map(atMost => ({ fact: fact as keyof typeof limits, atMost })))
  ]
  const contradictions = contradictionsIn(vocabulary)
  const number = fc.option(fc.integer({ min: 4, max: 27 }), { nil: undefined, freq: 4 })
  const yesNo = fc.option(fc.boolean(), { nil: undefined, freq: 4 })
  const facts = fc.record({
    freeTvAcquired: yesNo, coExploitationAgreement: yesNo, prefinancedByFreeTv: yesNo, payTvAcquired: yesNo,
    admissionsAfterFourWeeks: number, admissionsInFourthWeek: number, productionCostEuros: number
  })
  const release = { theatricalReleaseDate: day('2024-07-24') }
  let impossible = 0
  const { failed, counterexample } = fc.check(fc.property(facts, all => {
    const stated = { ...release, ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) }
    const possible = isPossible(filmOf(stated, vocabulary), contradictions)
    if (!possible) impossible++
    // What tests tell apart may be possible for other numbers on the same sides of their limits.
    return contradictionIn(stated) === undefined ? possible : possible === stands(stated, limits)
  }), { numRuns: 20_000 })
  t.notOk(failed, JSON.stringify(counterexample))
  t.ok(impossible > 1_000, `${impossible} were impossible`)
})

/** Whether some admissions on the same sides of all limits, and the other facts as they are, are no contradiction. */
function stands (film: Parameters<typeof contradictionIn>[0], limits: Readonly<Record<string, readonly number[]>>): boolean {
  const { admissionsAfterFourWeeks: total, admissionsInFourthWeek: fourth } = film
  if (total === undefined || fourth === undefined) return contradictionIn(film) === undefined
  const most = (limits.admissionsAfterFourWeeks ?? []).find(limit => total <= limit) ?? 1_000
  const least = ((limits.admissionsInFourthWeek ?? []).findLast(limit => fourth > limit) ?? -1) + 1
  return contradictionIn({ ...film, admissionsAfterFourWeeks: most, admissionsInFourthWeek: least }) === undefined
}
