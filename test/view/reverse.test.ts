// The question read backwards: decided examples, then every release since 1895 asked forward and found again.
import fc from 'fast-check'
import t from 'tap'
import type { Kind, Releases, Reverse, ReverseQuestion, ReverseWindow } from '../../schemas/reverse.js'
import { assertConsistent } from '../../src/answer/consistency.js'
import { dayOf, isoOf } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { opensOn } from '../../src/decide/outcome.js'
import { filmOf } from '../../src/law/facts/film.js'
import { knownOn, lawIn } from '../../src/law/rulebook.js'
import { reverseOf } from '../../src/view/reverse.js'
import { dayNumber, iso, PLACES } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, askWindow, day, rulebook, tiersOf, TODAY } from '../fixtures/rulebook.js'

type Rest = Partial<Omit<ReverseQuestion, 'medium' | 'tier' | 'kind' | 'opensFrom' | 'opensUntil'>>

/** The day after, by integers. */
const next = (date: string) => day(iso(numberOf(date) + 1))

function numberOf (date: string): number {
  const [year = 0, month = 0, one = 0] = date.split('-').map(Number)
  return dayNumber(year, month, one)
}

/** The reverse question for a range of days, or for one. */
function back (place: string, from: string, until: string = next(from), kind: Kind = {}, rest: Rest = {}): Reverse {
  const [medium = '', tier] = place.split('/')
  const work = reverseOf(rulebook, {
    medium, ...tier === undefined ? {} : { tier }, kind, territory: 'FR', knownOn: TODAY, adopt: [], language: 'en', opensFrom: day(from), opensUntil: day(until), ...rest
  })
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** The only window of an answer. */
function window (...args: Parameters<typeof back>): ReverseWindow {
  const [only, ...others] = back(...args).windows
  if (only === undefined || others.length > 0) throw new Error(`not one window: ${args[0]}`)
  return only
}

const spans = (releases: readonly Releases[]) => releases.map(({ from, until }) => `${from}/${until}`)
const contains = (releases: readonly Releases[], release: string) => releases.some(({ from, until }) => from <= release && release < until)

/** Spans that touch made one, whatever their rule. */
function flat (releases: readonly Releases[]): string[] {
  const result: Releases[] = []
  for (const { from, until } of releases) {
    const last = result.at(-1)
    if (last?.until === from) result.splice(-1, 1, { from: last.from, until })
    else result.push({ from, until })
  }
  return spans(result)
}

t.test('A day is opened by the release its delay before; the day before and the day after, by others', async t => {
  t.match(window('svod/with-agreement', '2025-10-24'), {
    medium: 'svod',
    tier: 'with-agreement',
    label: 'Subscription VOD, service with an agreement',
    releases: [{
      from: '2024-07-24', until: '2024-07-25', delay: { months: 15 }, anchor: 'theatrical-release', ruleSet: '2025-02-10', regime: 'accord-2025-02-06', legalBasis: [{ text: 'accord-2025-02-06' }], evidence: 'official'
    }],
    possible: []
  })
  t.strictSame(spans(window('svod/with-agreement', '2025-10-23').releases), ['2024-07-23/2024-07-24'])
  t.strictSame(spans(window('svod/with-agreement', '2025-10-25').releases), ['2024-07-25/2024-07-26'])
  t.equal(window('svod/with-agreement', '2025-10-24', undefined, {}, { language: 'fr' }).label, 'Vidéo à la demande par abonnement, service avec accord')
})

t.test('The ends of months fold: several releases open on one day, or none', async t => {
  t.strictSame(spans(window('tvod', '2025-02-28').releases), ['2024-10-28/2024-11-01'])
  t.strictSame(spans(window('tvod', '2024-02-29').releases), ['2023-10-29/2023-11-01'], 'a leap year')
  t.strictSame(spans(window('tvod', '2024-02-28').releases), ['2023-10-28/2023-10-29'])
  t.strictSame(spans(window('tvod', '2024-06-30').releases), [], 'no 30 February')
  t.strictSame(spans(window('tvod', '2024-06-29', '2024-07-02').releases), ['2024-02-29/2024-03-02'], 'a range that no release opens in the middle')
})

t.test('A range gathers the releases that open in it, its first day included and the day after it not', async t => {
  t.strictSame(spans(window('tvod', '2024-01-01', '2025-01-01').releases), ['2023-09-01/2024-09-01'])
  t.strictSame(spans(window('tvod', '2024-01-01', '2024-01-02').releases), ['2023-09-01/2023-09-02'])
  t.strictSame(window('svod/without-agreement', '2025-02-01', '2025-03-01').releases.map(({ from, until, ruleSet }) => [from, until, ruleSet]),
    [['2023-09-01', '2023-09-10', '2023-10-06'], ['2023-09-10', '2023-10-01', '2025-02-10']], 'one span for each set that opens them')
})

t.test('The first day of a set opens what had waited for it', async t => {
  const { releases } = window('svod/without-agreement', '2022-02-10')
  t.match(releases, [{ from: '2019-02-10', until: '2020-09-11', delay: { months: 17 }, ruleSet: '2022-02-10', evidence: 'official' }])
  t.strictSame(spans(window('svod/without-agreement', '2022-02-09').releases), ['2019-02-09/2019-02-10'], 'the day before, by the thirty-six months of 2019')
  t.strictSame(spans(window('svod/without-agreement', '2022-02-11').releases), ['2020-09-11/2020-09-12'])
  t.match(window('tvod', '2009-07-12').releases, [{ from: '2006-05-03', until: '2009-03-13' }], 'contract decided before: all that the protocol of 2005 had not opened')
  t.equal(window('physical-video', '2009-06-14').releases.at(0)?.evidence, 'inference', 'the first day is the weakest of what they rest on')
})

t.test('The first releases are those of 1895: what the first rules open, and what the first of a medium do', async t => {
  t.strictSame(spans(window('physical-video', '1983-01-07').releases), ['1895-12-28/1982-01-08'], 'a year had run, even from the latest visa')
  t.strictSame(spans(window('svod/with-agreement', '2005-12-20').releases), ['1895-12-28/2002-12-21'])
  t.strictSame(spans(window('theatrical', '1895-12-28').releases), ['1895-12-28/1895-12-29'])
  t.strictSame(spans(window('theatrical', '2200-12-31').releases), ['2200-12-31/2201-01-01'])
  t.strictSame(window('tvod', '1975-06-01').releases, [], 'before the first rules nothing opens but theatres')
  t.match(window('theatrical', '1982-12-01', '1983-02-01').releases, [{ from: '1982-12-01', until: '1983-01-07', ruleSet: null }, { from: '1983-01-07', until: '1983-02-01', ruleSet: '1983-01-07' }])
  t.match(back('tvod', '1975-06-01').notices, [/^Releases before 7 January 1983 come before the first rules/])
  t.match(back('physical-video', '1983-01-07', undefined, {}, { language: 'fr' }).notices, [/^Les sorties d'avant le 7 janvier 1983/])
  t.strictSame(back('physical-video', '1990-01-07').notices, [])
})

t.test('What has no date is possible between its bounds', async t => {
  t.strictSame(spans(window('physical-video', '1995-06-30').possible), ['1994-06-30/1995-07-01'], 'the visa is not stated: between the release and a year after')
  t.strictSame(spans(window('pay-tv-second/with-agreement', '2000-05-05').possible), ['1895-12-28/2000-05-06'], 'no source gives the delay')
  t.match(back('pay-tv-second/with-agreement', '2000-05-05').notices, [/before the first rules/], 'old releases are among them')
  t.strictSame(spans(window('pay-tv-second/with-agreement', '2009-07-12').possible), ['1895-12-28/2009-07-12'], 'the latest day is a day on which it may open')
  t.strictSame(spans(window('pay-tv-second/with-agreement', '2012-01-01', undefined, {}, { knownOn: day('2009-01-01') }).possible), ['1895-12-28/2012-01-02'], 'no bound is known')
})

t.test('A closing puts the opening off', async t => {
  const held = { freeTvAcquired: true, coExploitationAgreement: false }
  t.strictSame(spans(window('svod/without-agreement', '2022-12-18', undefined, held).releases), ['2019-12-18/2019-12-19', '2021-07-18/2021-07-19'])
  t.match(window('svod/without-agreement', '2022-12-18', undefined, held).releases, [{ delay: { months: 36 } }, { delay: { months: 17 } }])
  t.strictSame(spans(window('svod/without-agreement', '2022-02-10', undefined, held).releases), ['2019-02-10/2019-02-11', '2020-04-11/2020-09-11'])
})

t.test('A closing whose first day is a fact of one film puts nothing off: no kind of film has dates', async t => {
  const blackout = { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30_000_000, prefinancedByFreeTv: false }
  t.match(window('svod/without-agreement', '2026-06-24', undefined, blackout), { releases: [{ from: '2025-01-24', until: '2025-01-25' }], alternatives: [] })
})

t.test('The facts stated describe the film; those that are not are supposed, where they open the day for other releases', async t => {
  const open = window('physical-video', '2024-06-28')
  t.match(open, { releases: [{ from: '2024-02-28', until: '2024-02-29' }], alternatives: [{ if: { derogationGranted: true }, releases: [{ from: '2024-03-26', until: '2024-03-27' }] }] })
  t.match(window('physical-video', '2024-06-28', undefined, { derogationGranted: true }), { releases: [{ from: '2024-03-26', delay: { months: 4, days: -28 } }], alternatives: [] })
  t.match(window('physical-video', '2024-06-28', undefined, { derogationGranted: false }), { releases: [{ from: '2024-02-28' }], alternatives: [] })
  t.match(window('physical-video', '2024-06-30').alternatives, [{ if: { derogationGranted: true }, releases: [{ from: '2024-03-28' }] }], 'also where nothing opens as stated')
  const free = window('free-tv/investing', '2024-06-28')
  t.strictSame(free.alternatives, [
    { if: { payTvAcquired: false, svodAcquired: false }, releases: [{ from: '2022-11-28', until: '2022-11-29' }] }
  ], 'nineteen months; that a film lasts more than an hour is presumed, so the contrary is not supposed')
  t.strictSame(window('free-tv/investing', '2024-06-28', undefined, { runtimeMinutes: 90, payTvAcquired: false }).alternatives,
    [{ if: { svodAcquired: false }, releases: [{ from: '2022-11-28', until: '2022-11-29' }] }], 'only what is not stated is supposed')
  t.strictSame(window('physical-video', '1995-06-30').alternatives, [], 'a date is a fact of one film: none is supposed')
})

t.test('Suppositions that do the same tell it once, and one says more than its parts only where it does', async t => {
  const facts = (kind: Kind) => window('svod/without-agreement', '2022-02-10', undefined, kind).alternatives.map(alternative => alternative.if)
  t.strictSame(facts({}), [{ derogationGranted: true }, { freeTvAcquired: true }])
  t.strictSame(facts({ freeTvAcquired: true }), [{ derogationGranted: true }, { coExploitationAgreement: true }])
  const shared = { freeTvAcquired: true, coExploitationAgreement: true, runtimeMinutes: 60 }
  t.match(facts(shared), [{ derogationGranted: true }], 'stated facts that let the film go are taken as they are')
})

t.test('A release to which the derogation cannot have been granted is no film of the kind', async t => {
  const failing = { derogationGranted: true, admissionsAfterFourWeeks: 300_000, admissionsInFourthWeek: 20_000 }
  t.strictSame(window('physical-video', '2024-06-28', undefined, failing).releases, [])
  t.match(window('physical-video', '2020-11-30', undefined, failing).releases, [{ from: '2020-08-01', until: '2020-08-29', delay: { months: 4, days: -28 } }], 'but where the criterion was lifted')
  t.match(back('physical-video', '2020-11-30', undefined, failing).notices, [/criterion of admissions is lifted/])
  t.strictSame(window('physical-video', '2024-06-28', undefined, { admissionsAfterFourWeeks: 300_000 }).alternatives, [], 'nor is it supposed')
})

t.test('An opening past the term of the last agreement says what it takes for granted', async t => {
  t.match(back('svod/with-agreement', '2028-02-09').notices, [/challenged/])
  t.match(back('svod/with-agreement', '2028-02-10').notices, [/challenged/, /ends on 9 February 2028/])
  t.match(back('svod/with-agreement', '2028-02-10', undefined, {}, { knownOn: day('2025-04-01') }).notices, [/ends on 9 February 2028/], 'a notice counts from the day it was known')
})

t.test('A release that opens then by another reading of what the service held is listed as disputed, and a notice says so', async t => {
  const netflix = (on: string) => back('svod', on, undefined, {}, { service: 'netflix' })
  const shown = (on: string) => netflix(on).windows.map(({ releases, disputed }) => [spans(releases), spans(disputed)])
  t.strictSame(shown('2026-01-16'), [[['2024-10-16/2024-10-17'], []]], 'at fifteen months')
  t.strictSame(shown('2026-03-16'), [[[], ['2024-10-16/2024-10-17']]], 'at seventeen')
  t.strictSame(shown('2025-12-16'), [[['2024-09-16/2024-09-17'], []]], 'where sources agree')
  const { notices } = netflix('2026-03-16')
  t.equal(new Set(notices).size, notices.length)
  t.ok(notices.some(notice => notice.includes('NPA Conseil')))
  t.notOk(netflix('2025-12-16').notices.some(notice => notice.includes('NPA Conseil')))
})

t.test('What is disputed of a service is what other readings give, day by day', async t => {
  for (const on of ['2025-12-31', '2026-01-01', '2026-02-21', '2026-02-22', '2026-03-01', '2026-04-30', '2026-05-31']) {
    const [window] = back('svod', on, undefined, {}, { service: 'netflix' }).windows
    for (let release = numberOf('2024-06-01'); release < numberOf('2025-03-01'); release++) {
      const [found] = ask(iso(release), { freeTvAcquired: false }, { service: ['netflix'] }).windows
      if (found === undefined) throw new Error('no window')
      const { opensOn, earliestPossible, latestPossible, certainty } = found
      const isOther = certainty === 'provisional' && opensOn !== on && (earliestPossible === on || latestPossible === on)
      if (contains(window?.disputed ?? [], iso(release)) !== isOther) t.fail(`released ${iso(release)}, on ${on}: ${String(opensOn)}, ${String(earliestPossible)} to ${String(latestPossible)}`)
    }
  }
  t.pass()
})

t.test('Every tier is answered, or the one asked for; the texts cited are given', async t => {
  const { windows, legalTexts } = back('svod', '2025-07-31')
  t.strictSame(windows.map(({ tier }) => tier), tiersOf('svod'))
  t.strictSame(windows.filter(({ releases }) => releases.length > 0).map(({ tier, releases }) => [tier, spans(releases)]), [['top-agreement', ['2025-01-31/2025-02-01']]], 'no 31 April, no 31 February')
  t.strictSame(Object.keys(legalTexts), ['accord-2025-02-06', 'arrete-2025-02-06'])
})

t.test('What if: the day of an adoption gathers releases like the first day of a set', async t => {
  const plan = { knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] }
  t.match(back('svod/without-agreement', '2014-10-01', undefined, {}, plan), {
    hypothetical: true, windows: [{ releases: [{ from: '2011-10-01', until: '2012-10-02', delay: { months: 24 }, ruleSet: null, legalBasis: [] }] }]
  })
  t.strictSame(spans(window('svod/without-agreement', '2014-09-30', undefined, {}, plan).releases), ['2011-09-30/2011-10-01'])
  t.strictSame(spans(window('svod/without-agreement', '2016-01-01', undefined, {}, plan).releases), ['2014-01-01/2014-01-02'])
  t.equal(back('svod', '2014-10-01').hypothetical, false)
})

t.test('The answer carries the question, the clocks and the version that answers', async t => {
  t.match(back('tvod', '2024-06-28'), {
    territory: 'FR', medium: 'tvod', knownOn: TODAY, hypothetical: false, opensFrom: '2024-06-28', opensUntil: '2024-06-29', rulebook: { version: rulebook.version, digest: rulebook.digest }
  })
})

t.test('Where contract decides on every day asked for, in every tier, there is nothing to look for', async t => {
  for (const [place, from, until] of [
    ['pay-per-view', '2024-01-01', '2025-01-01'], ['svod', '2005-01-01', '2005-12-20'], ['svod/with-agreement', '2006-12-20', '2007-12-20'], ['tvod', '1982-12-01', '1983-02-01']
  ] as const) t.throws(() => back(place, from, until), { code: 'no-rule', field: 'medium', says: 'noRuleDuring', given: { from, until } }, place)
  t.doesNotThrow(() => back('svod', '2005-01-01', '2005-12-21'), 'one day of rule is enough')
  t.doesNotThrow(() => back('pay-per-view', '2009-07-11'))
  t.throws(() => back('pay-per-view', '2009-07-12'), { code: 'no-rule' })
  t.doesNotThrow(() => back('tvod', '2007-06-01', undefined, {}, { adopt: ['lescure-2013@2007-05-01'] }), 'a proposal may bring a rule in')
})

t.test('What the chronology refuses is refused here too', async t => {
  t.throws(() => back('tvod/with-agreement', '2024-01-01'), { code: 'wrong-pair', field: 'tier' })
  t.throws(() => back('tvod', '2024-01-01', undefined, { freeTvAcquired: false, coExploitationAgreement: true }), { code: 'inconsistent-facts', field: 'coExploitationAgreement' })
  t.throws(() => back('tvod', '2024-01-01', undefined, { admissionsAfterFourWeeks: 1, admissionsInFourthWeek: 2 }), { code: 'inconsistent-facts', field: 'admissionsInFourthWeek' })
  t.throws(() => back('tvod', '2024-01-01', undefined, {}, { knownOn: day('1980-01-01') }), { code: 'no-law-known', field: 'knownOn' })
  t.throws(() => back('tvod', '2024-01-01', undefined, {}, { territory: 'ZZ' }), { code: 'unknown-territory', field: 'territory' })
  t.throws(() => back('tvod', '2024-01-01', undefined, {}, { adopt: ['nobody@2020-01-01'] }), { code: 'unknown-proposal', field: 'adopt' })
})

/** Kinds of films that switch every rule on and off. */
const KINDS: readonly Kind[] = [
  {},
  { freeTvAcquired: true, derogationGranted: true },
  { freeTvAcquired: true, coExploitationAgreement: true, producedBySvodService: false, payTvAcquired: false, svodAcquired: true },
  { runtimeMinutes: 52 },
  { derogationGranted: true, admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }
]
const FIRST = numberOf('1895-12-28')
const LAST = numberOf('2031-12-31')

const tracks = knownOn(lawIn(rulebook, 'FR'), TODAY)

/** Whether a film of that day can be of that kind. */
function consistent (release: string, kind: Kind): boolean {
  if (kind.admissionsAfterFourWeeks === undefined && kind.admissionsInFourthWeek === undefined) return true
  try {
    assertConsistent({ theatricalReleaseDate: day(release), ...kind }, tracks)
    return true
  } catch {
    return false
  }
}

/** The day on which a release opens a window, asked forward; null: none, or the film can be none of that kind. */
function opens (place: string, release: string, kind: Kind): string | null {
  const track = tracks.byId.get(place)
  if (track === undefined) throw new Error(place)
  if (!consistent(release, kind)) return null
  const on = opensOn(decide(track, filmOf({ theatricalReleaseDate: day(release), ...kind }, tracks.law.vocabulary), tracks))
  return on === null ? null : isoOf(on)
}

t.test('On any day, the releases found are those that open then, asked one by one', async t => {
  const starts = tracks.sets.map(({ from }) => numberOf(from))
  const random = fc.sample(fc.integer({ min: numberOf('1983-01-08'), max: LAST }), { numRuns: 60, seed: 7 })
  const since = numberOf('1978-01-01')
  let days = 0
  for (const [i, place] of PLACES.entries()) {
    const kind = KINDS[i % KINDS.length] ?? {}
    const found = new Map<string, string[]>()
    // Every release since 1978; of those before, which no rule of their time concerned, some.
    for (let n = FIRST; n <= LAST; n = n < since ? Math.min(n + 97, since) : n + 1) {
      const on = opens(place, iso(n), kind)
      if (on === null) continue
      const same = found.get(on)
      if (same === undefined) found.set(on, [iso(n)])
      else same.push(iso(n))
    }
    for (const n of [...starts.filter((_, j) => j % 3 === i % 3), ...random.slice(4 * i, 4 * i + 4)]) {
      const on = iso(n)
      if (tracks.byId.get(place)?.parts.findLast(({ days }) => days.from <= dayOf(day(on)))?.says === 'contract') continue
      const { releases } = window(place, on, undefined, kind)
      const asked = found.get(on) ?? []
      t.ok(asked.every(release => contains(releases, release)), `${place} on ${on}, ${JSON.stringify(kind)}: each that opens then is found`)
      const lengths = releases.map(({ from, until }) => Math.max(0, numberOf(until) - Math.max(numberOf(from), since)))
      t.equal(lengths.reduce((sum, length) => sum + length, 0), asked.filter(release => numberOf(release) >= since).length, 'and no other')
      days++
    }
  }
  t.ok(days > 60, `${days} days`)
})

const kinds = fc.record({
  freeTvAcquired: fc.boolean(), derogationGranted: fc.boolean(), coExploitationAgreement: fc.boolean(), producedBySvodService: fc.boolean(), prefinancedByFreeTv: fc.constant(false),
  payTvAcquired: fc.boolean(), svodAcquired: fc.boolean(), runtimeMinutes: fc.constantFrom(52, 90), productionCostEuros: fc.constantFrom(4_000_000, 30_000_000),
  admissionsAfterFourWeeks: fc.constantFrom(90_000, 300_000), admissionsInFourthWeek: fc.constantFrom(150, 5_000)
}, { requiredKeys: [] }).map(({ coExploitationAgreement, ...kind }): Kind =>
  coExploitationAgreement === undefined || kind.freeTvAcquired === false || kind.svodAcquired === false ? kind : { ...kind, coExploitationAgreement })
const places = fc.constantFrom(...PLACES)

t.test('A release is found on the day that the chronology gives it, as stated, as possible and as supposed', async t => {
  const releases = fc.oneof(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: numberOf('1999-01-01'), max: LAST }))
  holds(t, fc.property(releases, kinds, places, fc.nat(), (n, kind, place, pick) => {
    const release = iso(n)
    if (!consistent(release, kind)) return
    const { status, opensOn, delay, ruleSet, earliestPossible, latestPossible, alternatives } = askWindow(place, release, kind, { explain: 'none' })
    if (opensOn !== null) {
      const run = window(place, opensOn, undefined, kind).releases.find(one => contains([one], release))
      if (JSON.stringify([run?.delay, run?.ruleSet]) !== JSON.stringify([delay, ruleSet])) throw new Error(`on ${opensOn}: found ${JSON.stringify(run)}`)
    }
    if (status === 'undetermined' && earliestPossible !== null) {
      const length = latestPossible === null ? 4000 : numberOf(latestPossible) - numberOf(earliestPossible) + 1
      const on = iso(numberOf(earliestPossible) + pick % length)
      if (!contains(window(place, on, undefined, kind).possible, release)) throw new Error(`not possible on ${on}`)
    }
    for (const alternative of alternatives) {
      if ('visaDate' in alternative.if || 'derogationFrom' in alternative.if || 'blackoutFrom' in alternative.if || 'firstFreeTvBroadcastOn' in alternative.if) continue
      if (alternative.opensOn === null || alternative.opensOn === opensOn || !consistent(release, { ...kind, ...alternative.if })) continue
      const back = window(place, alternative.opensOn, undefined, kind)
      if (!back.alternatives.some(one => contains(one.releases, release))) throw new Error(`${JSON.stringify(alternative.if)} does not open it on ${alternative.opensOn}`)
    }
  }), { numRuns: 150 })
})

t.test('A supposition finds what the same question finds once its facts are stated', async t => {
  const days = fc.oneof(fc.integer({ min: numberOf('2009-07-12'), max: LAST }), fc.constantFrom('2019-02-10', '2022-02-10', '2023-10-06', '2025-02-10').map(numberOf))
  holds(t, fc.property(days, fc.integer({ min: 1, max: 40 }), kinds, places, (n, length, kind, place) => {
    if (place === 'pay-per-view') return
    const [from, until] = [iso(n), iso(n + length)]
    const base = window(place, from, until, kind)
    for (const { if: facts, releases } of base.alternatives) {
      const stated = flat(window(place, from, until, { ...kind, ...facts }).releases)
      if (JSON.stringify(spans(releases)) !== JSON.stringify(stated)) throw new Error(`${JSON.stringify(facts)}: ${spans(releases).join()}, stated ${stated.join()}`)
      if (JSON.stringify(stated) === JSON.stringify(flat(base.releases))) throw new Error(`${JSON.stringify(facts)} changes nothing`)
    }
  }), { numRuns: 80 })
})

t.test('What is possible is what the chronology leaves undetermined between bounds that hold the day', async t => {
  for (const [place, on] of [['physical-video', '1995-06-30'], ['physical-video', '1986-03-03'], ['free-tv/other', '1990-05-05'], ['pay-tv-second/without-agreement', '2009-11-30'], ['pay-tv-first/without-agreement', '1999-01-01']] as const) {
    const { possible } = window(place, on)
    for (let n = numberOf(on); n > FIRST; n -= n > numberOf(on) - 800 ? 9 : 701) {
      const release = iso(n)
      const { status, earliestPossible, latestPossible } = askWindow(place, release, {}, { explain: 'none' })
      const may = status === 'undetermined' && (earliestPossible ?? '') <= on && on <= (latestPossible ?? '9999')
      if (contains(possible, release) !== may) t.fail(`${place}, released ${release}, on ${on}`)
    }
    t.ok(possible.length > 0, `${place} on ${on}`)
  }
})

t.test('Asked for every day of a month one by one, or for the month, the releases are the same', async t => {
  for (const [place, month, end] of [['svod/with-agreement', '2025-02-01', '2025-03-01'], ['tvod', '2009-07-01', '2009-08-01'], ['physical-video', '2000-11-15', '2000-12-15']] as const) {
    const one: Releases[] = []
    for (let date: string = month; date < end; date = next(date)) {
      try {
        one.push(...window(place, date).releases)
      } catch (error) {
        t.match(error, { code: 'no-rule' }, `${place} on ${date}`)
      }
    }
    t.strictSame(flat(one.toSorted((a, b) => a.from < b.from ? -1 : 1)), flat(window(place, month, end).releases), place)
  }
})
