// Eras against the walk: for every release the shape, filled in, is the outcome.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import { dayOf, isoOf, shift } from '../../src/calendar/day.js'
import type { BoundedSpan } from '../../src/calendar/span.js'
import { decide } from '../../src/decide/decide.js'
import { erasOf, outcomeIn, type Era } from '../../src/decide/eras.js'
import type { Outcome } from '../../src/decide/outcome.js'
import { isSame, type Reckoning } from '../../src/decide/shape.js'
import { enact, lawOf, type Law, type Tracks } from '../../src/law/enact.js'
import { filmOf } from '../../src/law/film.js'
import { madeUp } from '../../src/law/adoption.js'
import { knownOf } from '../../src/law/tests.js'
import type { Track } from '../../src/law/track.js'
import { films, MEDIA, sets } from '../fixtures/made-up-law.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

/** Every release of every territory, where the whole is asked for; else every release of France, and a sample of the others. */
const EXHAUSTIVE = process.env.EXHAUSTIVE !== undefined
if (EXHAUSTIVE) t.setTimeout(0)

const numberOf = (text: string) => dayOf(day(text))
const COVERED: BoundedSpan = { from: numberOf('1895-12-28'), until: numberOf('2201-01-01') }

function lawIn (code: string): Law {
  const territory = rulebook.territories.get(code)
  if (territory === undefined) throw new Error(code)
  return lawOf(rulebook.media, territory.territory, territory.sets)
}

/** Where the eras of a track leave a gap, overlap, or say otherwise than the walk: for every release, or one in so many. */
function faults (track: Track, tracks: Tracks, law: Law, facts: Facts, releases: BoundedSpan, step: number): string[] {
  const eras = erasOf(track, knownOf(facts, law.vocabulary), tracks, releases)
  const wrong = eras.flatMap((era, i) => {
    const before = eras[i - 1]
    const follows = before === undefined ? era.releases.from === releases.from : before.releases.until === era.releases.from
    const differs = before === undefined || !isSame(outcomeIn(before, era.releases.from), outcomeIn(era, era.releases.from))
    return follows && differs && era.releases.from < era.releases.until ? [] : [`${track.id}: the era from ${isoOf(era.releases.from)} does not follow`]
  })
  if (eras.at(-1)?.releases.until !== releases.until) wrong.push(`${track.id}: the last era ends too soon`)
  for (const era of eras) {
    const { from, until } = era.releases
    // The first and the last release of each, whatever the step.
    for (let release = from; release < until; release = release < until - 1 ? shift(release, Math.min(step, until - 1 - release)) : until) {
      const film = filmOf({ theatricalReleaseDate: isoOf(release), ...facts }, law.vocabulary)
      if (!isSame(outcomeIn(era, release), decide(track, film, tracks))) wrong.push(`${track.id}, released ${isoOf(release)}, ${JSON.stringify(facts)}`)
    }
  }
  return wrong
}

for (const code of rulebook.territories.keys()) {
  t.test(`${code}: releases from 1895 to 2200 of which nothing else is stated`, async t => {
    const law = lawIn(code)
    const tracks = enact(law, TODAY)
    t.strictSame(tracks.all.flatMap(track => faults(track, tracks, law, {}, COVERED, EXHAUSTIVE || code === 'FR' ? 1 : 97)).slice(0, 3), [])
  })
}

t.test('Films of which something is stated, the last of each era and every other week', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const yesNo = fc.option(fc.boolean(), { nil: undefined, freq: 2 })
  const facts = fc.record({
    derogationGranted: yesNo, payTvAcquired: yesNo, svodAcquired: yesNo, freeTvAcquired: yesNo, coExploitationAgreement: yesNo,
    producedBySvodService: yesNo, prefinancedByFreeTv: yesNo, runtimeMinutes: fc.constantFrom(undefined, 60, 61), productionCostEuros: fc.constantFrom(undefined, 5_000_000, 25_000_001)
  }).map(all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts)
  const { failed, errorInstance, counterexample } = fc.check(fc.property(facts, fc.constantFrom(...tracks.all), (facts, track) => {
    const wrong = faults(track, tracks, law, facts, COVERED, 14)
    if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join('; '))
  }), { numRuns: EXHAUSTIVE ? 3_000 : 60 })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
})

t.test('Under laws made up at random, whose delays cross', async t => {
  const releases = { from: numberOf('1985-01-01'), until: numberOf('2015-01-01') }
  let most = 0
  const { failed, errorInstance, counterexample } = fc.check(fc.property(sets, fc.boolean(), films, (sets, byRelease, { theatricalReleaseDate, visaDate, firstFreeTvBroadcastOn, blackoutFrom, ...facts }) => {
    const law = lawOf(MEDIA, byRelease ? { governedBy: 'release' } : {}, sets)
    const tracks = enact(law, TODAY)
    for (const track of tracks.all) {
      const wrong = faults(track, tracks, law, facts, releases, 3)
      if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join('; '))
      most = Math.max(most, erasOf(track, knownOf(facts, law.vocabulary), tracks, releases).length)
    }
  }), { numRuns: EXHAUSTIVE ? 500 : 40 })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
  t.ok(most > 3, `at most ${most} eras`)
})

/** An era in a line: its first release, and when its window opens. */
function line ({ releases, shape }: Era): string {
  return `${isoOf(releases.from)} ${openingOf(shape)}`
}

function openingOf (shape: Outcome<Reckoning>): string {
  if (shape.kind !== 'dated') return shape.kind
  const [first] = shape.spans
  if (first === undefined) return 'never'
  return 'on' in first.from ? `on ${isoOf(first.from.on)}` : `after ${JSON.stringify(first.from.after)}`
}

t.test('The eras of subscription VOD in France read as its history', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const track = tracks.byId.get('svod/without-agreement')
  if (track === undefined) throw new Error('svod')
  t.strictSame(erasOf(track, knownOf({ runtimeMinutes: 100, freeTvAcquired: false }, law.vocabulary), tracks, COVERED).map(line), [
    // The protocol of 20 December 2005 is the first to speak of it, for a year.
    '1895-12-28 on 2005-12-20', '2002-12-21 after {"months":36}',
    // What it did not open, the agreement of 2009 does; then each set that repeats its 36 months is another shape of the same day.
    '2003-12-20 on 2009-07-12', '2006-07-13 after {"months":36}', '2007-04-24 after {"months":36}', '2009-07-12 after {"months":36}',
    '2016-02-10 after {"months":36}', '2016-03-23 after {"months":36}',
    // And what these leave to the agreement of 2022 opens on its first day, or after its 17 months.
    '2019-02-10 on 2022-02-10', '2020-09-11 after {"months":17}', '2022-05-06 after {"months":17}', '2023-09-10 after {"months":17}'
  ])
})

t.test('Delays that cross are told apart release by release', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY, [madeUp(rulebook.media, { medium: 'physical-video', delay: { days: 94 }, from: day('2025-02-10') })])
  const track = tracks.byId.get('physical-video')
  if (track === undefined) throw new Error('physical-video')
  const releases = { from: numberOf('2025-06-01'), until: numberOf('2027-01-01') }
  // Four months less twenty-eight days are 92 days where February lies in them, and 94 or 95 elsewhere.
  t.strictSame(erasOf(track, knownOf({ derogationGranted: true }, law.vocabulary), tracks, releases).map(line), [
    '2025-06-01 after {"days":94}', '2025-10-30 after {"months":4,"days":-28}', '2026-03-01 after {"days":94}', '2026-10-30 after {"months":4,"days":-28}'
  ])
  t.strictSame(faults(track, tracks, law, { derogationGranted: true }, releases, 1), [])
})

t.test('So are delays of which one never ends first, for of two that end together the first of the row counts', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const part = tracks.byId.get('tvod')?.parts.at(-1)
  const [rule] = part?.delays ?? []
  if (part === undefined || rule === undefined) throw new Error('tvod')
  const releases = { from: numberOf('2025-06-01'), until: numberOf('2029-06-01') }
  for (const [first, second, eras] of [
    // A month has twenty-eight days at least, in February; two have sixty-two at most, from July and from December.
    [{ months: 1 }, { days: 28 }, 7], [{ days: 62 }, { months: 2 }, 17]
  ] as const) {
    const delays = [{ ...rule, delay: first }, { ...rule, delay: second }]
    const track = { id: 'x', medium: 'x', tier: null, startsTheClock: false, parts: [{ ...part, delays, outside: [] }] }
    t.strictSame(faults(track, tracks, law, {}, releases, 1), [])
    t.equal(erasOf(track, knownOf({}, law.vocabulary), tracks, releases).length, eras, JSON.stringify([first, second]))
  }
})
