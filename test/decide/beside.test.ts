// The second engine beside the first, which answers today: in every kind, day, span, bound, set and delay they say the same.
import fc from 'fast-check'
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Change } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { dayOf, isoOf, shift } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { lawSupposed } from '../../src/answer/adoption.js'
import { Refusal } from '../../src/law/refusal.js'
import { timelineOf, type Timeline } from '../../src/domain/timeline.js'
import { madeUp, proposed } from '../../src/law/adoption.js'
import { enact, lawOf, type Law, type Tracks } from '../../src/law/enact.js'
import { filmOf } from '../../src/law/film.js'
import { saidBefore, saidNow } from '../fixtures/beside.js'
import { daysFrom, films, MEDIA, sets } from '../fixtures/made-up-law.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

/** Every release day of every territory and many more random questions, where the whole is asked for; else a sample of both. */
const EXHAUSTIVE = process.env.EXHAUSTIVE !== undefined
const QUESTIONS = EXHAUSTIVE ? 50_000 : 800

if (EXHAUSTIVE) t.setTimeout(0)

const laws = new Map([...rulebook.territories].map(([code, { territory, sets }]) => [code, lawOf(rulebook.media, territory, sets)]))
const numberOf = (text: string) => dayOf(day(text))

/** Where the two differ for a film, as they say it. */
function differences (timeline: Timeline, tracks: Tracks, law: Law, film: Facts & { theatricalReleaseDate: CivilDate }): string[][] {
  return tracks.all.flatMap((track, i) => {
    const before = timeline.tracks[i]
    const said = [before === undefined ? 'no such track' : saidBefore(timeline, before, film), saidNow(tracks, track, film, law.vocabulary)]
    return said[0] === said[1] ? [] : [said]
  })
}

for (const [code, law] of laws) {
  t.test(`${code}: the windows of films released from 1982 to 2029 of which nothing is stated`, async t => {
    const territory = rulebook.territories.get(code)
    if (territory === undefined) throw new Error(code)
    const { timeline } = lawSupposed(rulebook.media, territory, { knownOn: TODAY, adopt: [], changes: [] })
    const tracks = enact(law, TODAY)
    t.strictSame(tracks.all.map(({ id }) => id), timeline.tracks.map(({ id }) => id), 'the same tracks, in the same order')
    const wrong = []
    for (let release = numberOf('1982-01-01'); release <= numberOf('2029-12-31'); release = shift(release, EXHAUSTIVE ? 1 : 43)) {
      const found = differences(timeline, tracks, law, { theatricalReleaseDate: isoOf(release) })
      if (found.length > 0) wrong.push([isoOf(release), ...found])
    }
    t.strictSame(wrong.slice(0, 3), [])
  })
}

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const number = (...near: number[]) => fc.constantFrom(...near.flatMap(n => [n - 1, n, n + 1]))
const facts: fc.Arbitrary<Facts> = fc.record({
  visaDate: maybe(daysFrom('1980-01-01', '2028-12-31')),
  derogationGranted: maybe(fc.boolean()),
  admissionsAfterFourWeeks: maybe(number(100_000, 150_000)),
  admissionsInFourthWeek: maybe(number(200)),
  runtimeMinutes: maybe(number(60)),
  payTvAcquired: maybe(fc.boolean()),
  svodAcquired: maybe(fc.boolean()),
  freeTvAcquired: maybe(fc.boolean()),
  coExploitationAgreement: maybe(fc.boolean()),
  producedBySvodService: maybe(fc.boolean()),
  prefinancedByFreeTv: maybe(fc.boolean()),
  productionCostEuros: maybe(number(5_000_000, 25_000_000)),
  firstFreeTvBroadcastOn: maybe(daysFrom('1983-01-01', '2031-12-31')),
  blackoutFrom: maybe(daysFrom('2020-01-01', '2031-12-31')),
  publiclyFunded: maybe(fc.boolean())
}).map(all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))

const change: fc.Arbitrary<Change> = fc.constantFrom(...rulebook.media).chain(({ id: medium, tiers }) => fc.record({
  medium: fc.constant(medium),
  tier: fc.constantFrom(undefined, ...tiers.map(({ id }) => id)),
  delay: fc.record({ months: fc.integer({ min: 0, max: 48 }), days: fc.integer({ min: -28, max: 28 }) }),
  from: daysFrom('1984-01-01', '2028-12-31')
})).map(({ tier, ...rest }) => tier === undefined ? rest : { ...rest, tier })

/** A proposal and the day of its adoption; where there is none, an id that no proposal has. */
const adoption = (ids: Iterable<string>) => fc.record({ id: fc.constantFrom('none', ...ids), on: daysFrom('1984-01-01', '2028-12-31') })
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.oneof(fc.constant<T[]>([]), fc.array(one, { maxLength: 2 }))

const territory = fc.oneof({ arbitrary: fc.constant('FR'), weight: 2 }, { arbitrary: fc.constantFrom(...laws.keys()), weight: 1 })
const questions = territory.chain(code => fc.record({
  code: fc.constant(code),
  release: daysFrom('1975-01-01', '2029-12-31'),
  facts,
  knownOn: fc.oneof(fc.constant(TODAY), daysFrom('1984-01-01', '2026-11-22')),
  adopt: few(adoption(rulebook.territories.get(code)?.proposals.keys() ?? [])),
  changes: few(change)
}))

/** Why the first engine refuses a question, whose refusals the second leaves to whoever asks it. */
function supposed (law: Parameters<typeof lawSupposed>[1], scenario: Parameters<typeof lawSupposed>[2]): Timeline | string {
  try {
    return lawSupposed(rulebook.media, law, scenario).timeline
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

t.test('Random facts, days of knowledge, proposals and made-up changes', async t => {
  const counts = { plain: 0, supposed: 0 }
  const { failed, errorInstance, counterexample } = fc.check(fc.property(questions, ({ code, release, facts, knownOn, adopt, changes }) => {
    const territory = rulebook.territories.get(code)
    const law = laws.get(code)
    if (territory === undefined || law === undefined) throw new Error(code)
    const timeline = supposed(territory, { knownOn, adopt: adopt.map(({ id, on }) => `${id}@${on}`), changes })
    if (typeof timeline === 'string') return
    counts[adopt.length + changes.length === 0 ? 'plain' : 'supposed']++
    const adoptions = adopt.flatMap(({ id, on }) => [...territory.proposals.values()].filter(one => one.id === id).map(one => proposed(rulebook.media, one, on)))
    const tracks = enact(law, knownOn, [...adoptions, ...changes.map(one => madeUp(rulebook.media, one))])
    const wrong = differences(timeline, tracks, law, { theatricalReleaseDate: release, ...facts })
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 2)))
  }), { numRuns: QUESTIONS })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
  t.ok(counts.plain > QUESTIONS / 5 && counts.supposed > QUESTIONS / 10, `${JSON.stringify(counts)} of ${QUESTIONS} have an answer`)
})

t.test('Laws made up at random, and films that try them', async t => {
  const kinds = new Map<string, number>()
  const { failed, errorInstance, counterexample } = fc.check(fc.property(sets, fc.boolean(), fc.array(films, { minLength: 4, maxLength: 4 }), (sets, byRelease, list) => {
    const timeline = timelineOf(MEDIA, sets.map(set => ({ from: set.id, set, regime: null, amendments: new Map() })), byRelease)
    const law = lawOf(MEDIA, byRelease ? { governedBy: 'release' } : {}, sets)
    const tracks = enact(law, TODAY)
    for (const film of list) {
      const wrong = differences(timeline, tracks, law, film)
      if (wrong.length > 0) throw new Error(JSON.stringify([film, ...wrong]))
      for (const track of tracks.all) {
        const outcome = decide(track, filmOf(film, law.vocabulary), tracks)
        const kind = outcome.kind === 'dated' ? `dated, ${outcome.spans.length > 1 ? 'closed again' : outcome.putOff === null ? 'open' : 'put off'}` : outcome.kind
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      }
    }
  }), { numRuns: QUESTIONS })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
  for (const kind of ['dated, open', 'dated, put off', 'dated, closed again', 'contractual', 'excluded', 'undetermined']) {
    t.ok((kinds.get(kind) ?? 0) > QUESTIONS / 20, `${kind}: ${kinds.get(kind)}`)
  }
})
