// Worlds against brute force: every way in which what is not stated may turn out, decided on its own.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { RuleSet } from '../../schemas/rule-set.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { isIn } from '../../src/calendar/span.js'
import { sensitivityOf } from '../../src/decide/worlds/alternatives.js'
import { contradictionsIn, isPossible, isPossibleIn } from '../../src/decide/worlds/consistency.js'
import { decide } from '../../src/decide/decide.js'
import { opensOn, sameDates, type Dating } from '../../src/decide/outcome.js'
import { isSame } from '../../src/decide/eras/shape.js'
import { bothEnds, worldsOf } from '../../src/decide/worlds/worlds.js'
import { contradictionIn } from '../../src/answer/consistency.js'
import { enact, type Tracks } from '../../src/law/tracks/enact.js'
import { EVENTS, filmOf, type Film } from '../../src/law/facts/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import { statedBy, type Vocabulary } from '../../src/law/facts/tests.js'
import type { Track } from '../../src/law/tracks/track.js'
import { completionsOf, mayFallOn, possible, stating, undatedIn } from '../fixtures/completions.js'
import { films, madeUpLaw, sets } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const { law } = lawIn(rulebook, 'FR')
const tracks = enact(law, TODAY)

/** Why the worlds of a film are not those that brute force finds; null where they are. */
function fault (track: Track, film: Film, tracks: Tracks): string | null {
  const worlds = worldsOf(track, film, tracks).map(world => ({ ...world, isUndated: sameDays(world.film, film), met: false }))
  for (const one of completionsOf(film, tracks)) {
    const around = worlds.filter(({ film: { decided, passed } }) => (one.passed & decided) === passed)
    const alike = around.filter(({ isUndated }) => isUndated).length
    if (isPossibleIn(tracks, one) && alike !== 1) return `${track.id}: a film lies in ${alike} worlds`
    for (const world of around) {
      const dated = { ...one, days: world.film.days }
      if (!isPossibleIn(tracks, dated)) continue
      if (!isSame(world.outcome, decide(track, dated, tracks))) return `${track.id}: a film has another outcome than its world`
      world.met = true
    }
  }
  return worlds.every(({ met }) => met) ? null : `${track.id}: no film lies in one of the worlds`
}

function sameDays (a: Film, b: Film): boolean {
  return EVENTS.every(event => a.days[event] === b.days[event])
}

/** An event that, on a day, gives a film other dates, although no world dates it; null where there is none. */
function missed (track: Track, film: Film, tracks: Tracks, days: readonly Day[]): string | null {
  const worlds = worldsOf(track, film, tracks)
  for (const one of possible(completionsOf(film, tracks), tracks)) {
    const outcome = decide(track, one, tracks)
    for (const event of undatedIn(film)) {
      if (worlds.some(({ film: { decided, passed, days } }) => days[event] !== null && (one.passed & decided) === passed)) continue
      const dated = possible(days.filter(on => mayFallOn(event, on, film, track)).map(on => stating(one, { event, on })), tracks)
      if (dated.some(other => !sameDates(decide(track, other, tracks), outcome))) return `${track.id}: ${event} moves a film, and no world dates it`
    }
  }
  return null
}

t.test('Under laws made up at random, every film that may be lies in one world, or in as many as may date an event, and has its outcome', async t => {
  const counts = { forks: 0, dated: 0 }
  holds(t, fc.property(sets, films, (sets, release) => {
    const tracks = madeUpLaw(sets)
    const film = filmOf(release, tracks.law.vocabulary)
    if (!isPossibleIn(tracks, film)) return
    for (const track of tracks.all) {
      const found = fault(track, film, tracks)
      if (found !== null) throw new Error(found)
      const worlds = worldsOf(track, film, tracks)
      counts.forks += worlds.length - 1
      counts.dated += worlds.filter(world => !sameDays(world.film, film)).length
    }
  }), { numRuns: 200 })
  t.ok(counts.forks > 200 && counts.dated > 50, JSON.stringify(counts))
})

const RELEASES = ['1984-02-29', '1999-06-30', '2005-12-20', '2009-03-31', '2018-10-31', '2019-12-18', '2021-11-30', '2022-10-05', '2025-05-31']

t.test('So under the law of France, for films from each set', async t => {
  for (const release of RELEASES) {
    for (const facts of [{ producedBySvodService: true, runtimeMinutes: 100 }, { freeTvAcquired: true, derogationGranted: true, payTvAcquired: true }] satisfies Facts[]) {
      const film = filmOf({ theatricalReleaseDate: day(release), ...facts }, law.vocabulary)
      for (const track of tracks.all) t.equal(fault(track, film, tracks), null, `${release}, ${Object.keys(facts).join()}, ${track.id}`)
    }
  }
})

t.test('Under the law of France, no event moves a film on any day if no world dates it', async t => {
  const stated: Facts = { derogationGranted: false, payTvAcquired: true, svodAcquired: true, prefinancedByFreeTv: false, admissionsAfterFourWeeks: 200_000, productionCostEuros: 6_000_000 }
  for (const release of RELEASES) {
    const film = filmOf({ theatricalReleaseDate: day(release), ...stated }, law.vocabulary)
    const days = [-700, -90, 0, 500, 800, 1000].map(after => shift(film.days['theatrical-release'], after))
    for (const track of tracks.all) t.equal(missed(track, film, tracks, days), null, `${release}, ${track.id}`)
  }
})

t.test('A film whose free window decides when subscription VOD closes', async t => {
  const track = tracks.byId.get('svod/with-agreement')
  if (track === undefined) throw new Error('svod')
  const open = (facts: Facts) => new Set(worldsOf(track, filmOf({ theatricalReleaseDate: day('2023-04-05'), ...facts }, law.vocabulary), tracks)
    .map(({ outcome }) => outcome.kind === 'dated' && outcome.spans.some(span => isIn(span, dayOf(day('2025-06-01'))))))
  const long = { runtimeMinutes: 100 }
  t.strictSame(open({ ...long }), new Set([true, false]), 'nothing stated: open in some worlds, closed in others')
  t.strictSame(open({ ...long, freeTvAcquired: false }), new Set([true]))
  t.strictSame(open({ ...long, freeTvAcquired: true, coExploitationAgreement: false }), new Set([false]))
})

t.test('What cannot be is no world', async t => {
  const track = tracks.byId.get('svod/with-agreement')
  if (track === undefined) throw new Error('svod')
  const worlds = (facts: Facts) => worldsOf(track, filmOf({ theatricalReleaseDate: day('2023-11-08'), ...facts }, law.vocabulary), tracks)
  t.strictSame(worlds({ freeTvAcquired: false, coExploitationAgreement: true }), [])
  const free = law.vocabulary.findIndex(({ fact }) => fact === 'freeTvAcquired')
  t.ok(worlds({ coExploitationAgreement: true }).every(({ film }) => (film.decided & ~film.passed & 1 << free) === 0), 'who shares a film holds it')
  t.strictSame(worlds({ svodAcquired: false, coExploitationAgreement: true }), [], 'the service too')
})

t.test('A grant that the admissions speak against may be where another fact makes it needless', async t => {
  const [text, evidence] = [{ fr: 'x', en: 'x' }, 'text'] as const
  const legalBasis = [{ text: 'some-text', article: null }]
  const opens = (months: number) => [{ after: 'theatrical-release' as const, delay: { months }, evidence }]
  const derogated = { delay: { months: 1 }, evidence, legalBasis }
  const set: RuleSet = {
    id: day('1990-01-01'), summary: text, publication: { on: day('1990-01-01'), evidence }, entryIntoForce: { evidence }, regime: null, texts: [], checkedOn: day('1990-01-01'), notes: [], powers: [], outside: [], closings: [],
    derogation: {
      decides: { medium: 'tape' }, grantedBy: { fact: 'derogationGranted', is: true }, eligible: [{ fact: 'admissionsAfterFourWeeks', atMost: 100_000 }], evidence, legalBasis, criterion: text
    },
    windows: [
      { medium: 'hall', rule: 'delay', opens: opens(0), nature: 'practice', legalBasis: [] },
      {
        medium: 'tape', rule: 'delay', opens: opens(4), nature: 'law', legalBasis, derogated,
        variants: [{ id: 'short-works', when: [{ fact: 'runtimeMinutes', atMost: 60 }], delay: { days: 0 }, evidence, reason: text }]
      },
      { medium: 'wire', tiers: ['fast', 'slow'], rule: 'delay', opens: opens(6), nature: 'law', legalBasis, derogated }
    ]
  }
  const tracks = madeUpLaw([set])
  const wire = tracks.byId.get('wire/fast')
  if (wire === undefined) throw new Error('wire')
  const found = (facts: Facts) => worldsOf(wire, filmOf({ theatricalReleaseDate: day('2000-01-15'), derogationGranted: true, ...facts }, tracks.law.vocabulary), tracks)
    .map(({ film, outcome }) => [statedBy(film, tracks.law.vocabulary), [opensOn(outcome)].flatMap(on => on === null ? [] : isoOf(on)).join()])
  t.strictSame(found({}), [
    [{ derogationGranted: true, admissionsAfterFourWeeks: 100_000 }, '2000-02-15'],
    [{ derogationGranted: true, admissionsAfterFourWeeks: 100_001, runtimeMinutes: 60 }, '2000-07-15']
  ], 'a short work opens at once, so that there is nothing to derogate from')
  t.strictSame(found({ runtimeMinutes: 61 }).map(([, on]) => on), ['2000-02-15'])
  const granted = filmOf({ theatricalReleaseDate: day('2000-01-15'), derogationGranted: true }, tracks.law.vocabulary)
  const { alternatives } = sensitivityOf(wire, granted, tracks, decide(wire, granted, tracks))
  t.strictSame(alternatives.map(({ film }) => statedBy(film, tracks.law.vocabulary)), [{ derogationGranted: true, admissionsAfterFourWeeks: 100_001, runtimeMinutes: 60 }],
    'the admissions alone would be a film that cannot be')
})

t.test('The contradictions between tests are those for which a question is refused', async t => {
  const limits = { admissionsAfterFourWeeks: [10, 20], admissionsInFourthWeek: [5, 10, 15, 20, 25], productionCostEuros: [5, 25] }
  const vocabulary: Vocabulary = [
    ...(['freeTvAcquired', 'coExploitationAgreement', 'prefinancedByFreeTv', 'svodAcquired'] as const).map(fact => ({ fact, atMost: null })),
    ...Object.entries(limits).flatMap(([fact, numbers]) => numbers.map(atMost => ({ fact: fact as keyof typeof limits, atMost })))
  ]
  const contradictions = contradictionsIn(vocabulary)
  const number = fc.option(fc.integer({ min: 4, max: 27 }), { nil: undefined, freq: 4 })
  const yesNo = fc.option(fc.boolean(), { nil: undefined, freq: 4 })
  const facts = fc.record({
    freeTvAcquired: yesNo, coExploitationAgreement: yesNo, prefinancedByFreeTv: yesNo, svodAcquired: yesNo,
    admissionsAfterFourWeeks: number, admissionsInFourthWeek: number, productionCostEuros: number
  })
  const release = { theatricalReleaseDate: day('2024-07-24') }
  let impossible = 0
  holds(t, fc.property(facts, all => {
    const stated = { ...release, ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) }
    const possible = isPossible(filmOf(stated, vocabulary), contradictions)
    if (!possible) impossible++
    // What tests tell apart may be possible for other numbers on the same sides of their limits.
    return contradictionIn(stated) === null ? possible : possible === stands(stated, limits)
  }), { numRuns: 20_000 })
  t.ok(impossible > 1_000, `${impossible} were impossible`)
})

/** Whether some admissions on the same sides of all limits, and the other facts as they are, are no contradiction. */
function stands (film: Parameters<typeof contradictionIn>[0], limits: Readonly<Record<string, readonly number[]>>): boolean {
  const { admissionsAfterFourWeeks: total, admissionsInFourthWeek: fourth } = film
  if (total === undefined || fourth === undefined) return contradictionIn(film) === null
  const most = (limits.admissionsAfterFourWeeks ?? []).find(limit => total <= limit) ?? 1_000
  const least = ((limits.admissionsInFourthWeek ?? []).findLast(limit => fourth > limit) ?? -1) + 1
  return contradictionIn({ ...film, admissionsAfterFourWeeks: most, admissionsInFourthWeek: least }) === null
}

t.test('Of the days on which an event may matter, the first and the last are tried, and those between that an authority makes matter', async t => {
  const dating = (first: number, last: number | null, floor?: number) => ({ event: 'visa', on: first, first, last, ...floor === undefined ? {} : { floor } } as Dating)
  const days = (...some: Array<number | null>) => some as Array<Day | null>
  t.strictSame(bothEnds([dating(10, 20)]), days(10, 20))
  t.strictSame(bothEnds([dating(10, 20), dating(5, 30), dating(7, 8)]), days(5, 30), 'of several')
  t.strictSame(bothEnds([dating(10, 10)]), days(10), 'once where they are one')
  t.strictSame(bothEnds([dating(20, 10)]), days(null), 'none where the last comes before the first')
  for (const some of [[dating(10, null), dating(5, 20)], [dating(5, 20), dating(10, null)], [dating(5, null), dating(10, null)]]) t.strictSame(bothEnds(some), days(null, 5), 'it may never come')
  t.strictSame(bothEnds([dating(10, 20), dating(12, 20, 12), dating(15, 18, 15)]), days(10, 20, 12, 15))
})
