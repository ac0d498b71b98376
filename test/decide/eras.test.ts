// Eras against the walk: for every release the shape, filled in, is the outcome.
import fc from 'fast-check'
import t from 'tap'
import type { Delay } from '../../schemas/delay.js'
import type { RuleSet } from '../../schemas/rule-set.js'
import type { Facts } from '../../schemas/release.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import type { BoundedSpan } from '../../src/calendar/span.js'
import { stretchesOf } from '../../src/decide/eras/bounds.js'
import { impossibleIn } from '../../src/decide/worlds/consistency.js'
import { decide } from '../../src/decide/decide.js'
import { erasOf, shapeIn, shapeOf, type Era } from '../../src/decide/eras/eras.js'
import { dayIn, reckoningsOf, type Reckoning } from '../../src/decide/eras/reckoning.js'
import { isSame, isSameShape, type Shape } from '../../src/decide/eras/shape.js'
import { enact, lawOf, type Law, type Tracks } from '../../src/law/tracks/enact.js'
import { filmOf, type Film } from '../../src/law/facts/film.js'
import { madeUp } from '../../src/law/sets/adoption.js'
import { knownOf } from '../../src/law/facts/tests.js'
import { READ_IN_ONE_WAY, type Track } from '../../src/law/tracks/track.js'
import { films, madeUpLaw, sets } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { knownOn, lawIn as lawInBook } from '../../src/law/rulebook.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { row, rulebookOf } from '../fixtures/small-law.js'

/** Every release of every territory, where the whole is asked for; else of France one of so many days, every one in the gate, and a sample of the others. */
const EXHAUSTIVE = process.env.EXHAUSTIVE !== undefined
const DAYS_APART = Number(process.env.DAYS_APART ?? 7)
if (EXHAUSTIVE) t.setTimeout(0)

const numberOf = (text: string) => dayOf(day(text))
const COVERED: BoundedSpan = { from: numberOf('1895-12-28'), until: numberOf('2201-01-01') }

function lawIn (code: string): Law {
  const territory = rulebook.territories.get(code)
  if (territory === undefined) throw new Error(code)
  return lawOf(rulebook.media, territory.territory, territory.sets)
}

/** The eras of a track for films of which so much is stated. */
function eras (track: Track, facts: Facts, { tracks, law }: { tracks: Tracks, law: Law }, releases = COVERED): Era[] {
  const work = erasOf(track, knownOf(facts, law.vocabulary), tracks, undefined, releases)
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/**
 * Where the eras of a track leave a gap, overlap, or say otherwise than the walk: for every release, or one in so many. What more
 * facts would change is looked at on the first and the last release of each era, and on some between them.
 */
function faults (track: Track, tracks: Tracks, law: Law, facts: Facts, releases: BoundedSpan, step: number): string[] {
  const found = eras(track, facts, { tracks, law: tracks.law }, releases)
  const wrong = found.flatMap((era, i) => {
    const before = found[i - 1]
    const follows = before === undefined ? era.releases.from === releases.from : before.releases.until === era.releases.from
    const differs = before === undefined || !isSameShape(shapeIn(before, era.releases.from), shapeIn(era, era.releases.from))
    return follows && differs && era.releases.from < era.releases.until ? [] : [`${track.id}: the era from ${isoOf(era.releases.from)} does not follow`]
  })
  if (found.at(-1)?.releases.until !== releases.until) wrong.push(`${track.id}: the last era ends too soon`)
  const whole = (releases.until - releases.from) / MOST_WHOLE
  for (const era of found) {
    const { from, until } = era.releases
    const [first, last] = [shift(from, 1), shift(until, -1)]
    let soonest = from
    // The first and the last release of each, whatever the step.
    for (let release = from; release < until; release = release < until - 1 ? shift(release, Math.min(step, until - 1 - release)) : until) {
      const film = filmOf({ theatricalReleaseDate: isoOf(release), ...facts }, law.vocabulary)
      const isWhole = release <= first || release === last || release >= soonest
      if (isWhole) soonest = shift(release, whole)
      if (!isRight(shapeIn(era, release), track, film, tracks, isWhole)) wrong.push(`${track.id}, released ${isoOf(release)}, ${JSON.stringify(facts)}`)
    }
  }
  return wrong
}

/** On how many releases of a track, at the least, the whole of its shape is looked at. */
const MOST_WHOLE = EXHAUSTIVE ? 10_000 : 30

function isRight (shape: Shape, track: Track, film: Film, tracks: Tracks, isWhole: boolean): boolean {
  if (isWhole) return isSameShape(shape, shapeOf(track, film, tracks))
  return shape.kind === 'refused' ? impossibleIn(tracks, film) !== null : isSame(shape.outcome, decide(track, film, tracks))
}

for (const code of rulebook.territories.keys()) {
  t.test(`${code}: releases from 1895 to 2200 of which nothing else is stated`, async t => {
    const law = lawIn(code)
    const tracks = enact(law, TODAY)
    t.strictSame(tracks.all.flatMap(track => faults(track, tracks, law, {}, COVERED, EXHAUSTIVE ? 1 : code === 'FR' ? DAYS_APART : 997)).slice(0, 3), [])
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
  holds(t, fc.property(facts, fc.constantFrom(...tracks.all), (facts, track) => {
    const wrong = faults(track, tracks, law, facts, EXHAUSTIVE ? COVERED : { from: numberOf('1980-01-01'), until: numberOf('2040-01-01') }, 14)
    if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join('; '))
  }), { numRuns: EXHAUSTIVE ? 3_000 : 12 })
})

/** Where delays cross again and again, no more of their bounds are looked at. */
const MOST_BOUNDS = 200

t.test('Under laws made up at random, whose delays cross', async t => {
  let most = 0
  holds(t, fc.property(sets, fc.boolean(), films, fc.integer({ min: 1985, max: 2005 }), (sets, byRelease, { theatricalReleaseDate, visaDate, derogationFrom, firstFreeTvBroadcastOn, blackoutFrom, ...facts }, year) => {
    const decade = { from: numberOf(`${year}-01-01`), until: numberOf(`${year + 10}-01-01`) }
    const tracks = madeUpLaw(sets, byRelease)
    for (const track of tracks.all) {
      const bounds = stretchesOf([{ track, tracks }], [], decade).flatMap(({ bounds }) => bounds)
      const releases = { from: decade.from, until: bounds[MOST_BOUNDS] ?? decade.until }
      const wrong = faults(track, tracks, tracks.law, facts, releases, 3)
      if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join('; '))
      most = Math.max(most, eras(track, facts, { tracks, law: tracks.law }, releases).length)
    }
    // Laws nobody would write still show faults now and then: the same few here, any where all is asked for.
  }), EXHAUSTIVE ? { numRuns: 500 } : { numRuns: 8, seed: 20261128 })
  t.ok(most > 3, `at most ${most} eras`)
})

/** An era in a line: its first release, and when its window opens. */
function line ({ releases, shape }: Era): string {
  return `${isoOf(releases.from)} ${openingOf(shape)}`
}

function openingOf (shape: Shape<Reckoning>): string {
  if (shape.kind === 'refused') return shape.kind
  if (shape.outcome.kind !== 'dated') return shape.outcome.kind
  const [first] = shape.outcome.spans
  if (first === undefined) return 'never'
  return 'on' in first.from ? `on ${isoOf(first.from.on)}` : `after ${first.from.after.map(written).join(' and ')}`
}

function written ({ months = 0, days = 0 }: Delay): string {
  return [...months === 0 ? [] : [`${months} months`], ...days === 0 ? [] : [`${days} days`]].join(' ')
}

t.test('The eras of subscription VOD in France read as its history', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const track = tracks.byId.get('svod/without-agreement')
  if (track === undefined) throw new Error('svod')
  t.strictSame(eras(track, { runtimeMinutes: 100, freeTvAcquired: false, derogationGranted: false }, { tracks, law }).map(line), [
    // The protocol of 20 December 2005 is the first to speak of it, for a year.
    '1895-12-28 on 2005-12-20', '2002-12-21 after 36 months',
    // What it did not open, the agreement of 2009 does; then each set that repeats its 36 months is another shape of the same day.
    '2003-12-20 on 2009-07-12', '2006-07-13 after 36 months', '2007-04-24 after 36 months', '2009-07-12 after 36 months',
    '2016-02-10 after 36 months', '2016-03-23 after 36 months',
    // And what these leave to the agreement of 2022 opens on its first day, or after its 17 months.
    '2019-02-10 on 2022-02-10', '2020-09-11 after 17 months', '2022-05-06 after 17 months', '2023-09-10 after 17 months'
  ])
})

t.test('What a derogation would change makes eras of its own', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const track = tracks.byId.get('svod/without-agreement')
  if (track === undefined) throw new Error('svod')
  const releases = { from: numberOf('2016-01-01'), until: numberOf('2016-06-01') }
  t.strictSame(eras(track, { runtimeMinutes: 100, freeTvAcquired: false }, { tracks, law }, releases).map(era => [line(era), alternativesOf(era)]), [
    ['2016-01-01 after 36 months', []],
    ['2016-02-10 after 36 months', []],
    // With it, the set of 2019 opens the window on its first day, then after 34 months.
    ['2016-02-11 after 36 months', ['on 2019-02-10']],
    ['2016-03-23 after 36 months', ['on 2019-02-10']],
    ['2016-04-11 after 36 months', ['after 34 months']],
    ['2016-05-23 after 36 months', ['after 34 months']]
  ])
})

function alternativesOf ({ shape }: Era): string[] {
  return shape.kind === 'refused' ? ['refused'] : shape.alternatives.map(one => openingOf({ ...shape, outcome: one.outcome }))
}

t.test('A blackout of two months from the 24th on does not end with the 26th', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const track = tracks.byId.get('svod/with-agreement')
  if (track === undefined) throw new Error('svod')
  const reckonings = reckoningsOf(track, tracks)
  const ends = (release: string) => reckonings.flatMap(one => 'after' in one && one.after.map(({ months }) => months).join() === '24,2' ? [isoOf(dayIn(one, numberOf(release)))] : [])
  t.strictSame(ends('2024-02-29'), ['2026-04-28'])
  t.strictSame(ends('2024-02-28'), ['2026-04-28'])
  const shared = eras(track, { runtimeMinutes: 100, freeTvAcquired: true, coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 25_000_001 }, { tracks, law }, { from: numberOf('2024-02-01'), until: numberOf('2024-04-01') })
  t.ok(shared.some(({ shape }) => shape.kind === 'answered' && shape.alternatives.some(({ outcome }) => outcome.kind === 'dated' && outcome.gaps.some(({ until }) => 'after' in until && until.after.length === 2))), 'what a blackout would close ends after two delays')
})

t.test('A film that cannot have been granted what it states makes an era that is refused', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const track = tracks.byId.get('tvod')
  if (track === undefined) throw new Error('tvod')
  const refused = eras(track, { derogationGranted: true, admissionsInFourthWeek: 300, runtimeMinutes: 100 }, { tracks, law }).filter(({ shape }) => shape.kind === 'refused')
  t.ok(refused.length > 0)
  for (const { shape } of refused) t.ok(shape.kind === 'refused' && shape.rules.every(({ source }) => source.kind === 'derogation') && shape.rules.length > 0)
})

t.test('Days with which an answer is compared are bounds too, and so are the days after them', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY)
  const track = tracks.byId.get('free-vod')
  if (track === undefined) throw new Error('free-vod')
  const boundsWith = (days: readonly Day[]) => stretchesOf([{ track, tracks }], days).flatMap(({ bounds }) => bounds)
  const plain = boundsWith([])
  t.equal(plain[0], COVERED.from)
  t.strictSame(plain, [...new Set(plain)].sort((a, b) => a - b), 'in order, each once')
  const more = boundsWith([numberOf('2028-02-09')]).filter(release => !plain.includes(release)).map(isoOf)
  // 36 months before, the day itself and the one after.
  t.ok(['2025-02-09', '2028-02-09', '2028-02-10'].every(release => more.includes(day(release))), more.join())
})

t.test('Delays that cross are told apart release by release', async t => {
  const law = lawIn('FR')
  const tracks = enact(law, TODAY, [madeUp(rulebook.media, { medium: 'physical-video', delay: { days: 94 }, from: day('2025-02-10') })])
  const track = tracks.byId.get('physical-video')
  if (track === undefined) throw new Error('physical-video')
  const releases = { from: numberOf('2025-06-01'), until: numberOf('2027-01-01') }
  // Four months less twenty-eight days are 92 days where February lies in them, and 94 or 95 elsewhere; of two that end together the better known counts.
  t.strictSame(eras(track, { derogationGranted: true }, { tracks, law }, releases).map(line), [
    '2025-06-01 after 4 months -28 days', '2025-07-01 after 94 days', '2025-07-31 after 4 months -28 days', '2025-10-01 after 94 days',
    '2025-10-29 after 4 months -28 days', '2026-05-01 after 94 days', '2026-05-31 after 4 months -28 days', '2026-07-01 after 94 days',
    '2026-07-31 after 4 months -28 days', '2026-10-01 after 94 days', '2026-10-29 after 4 months -28 days'
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
  for (const [first, second, count] of [
    // A month has twenty-eight days at least, in February; two have sixty-two at most, from July and from December.
    [{ months: 1 }, { days: 28 }, 7], [{ days: 62 }, { months: 2 }, 17]
  ] as const) {
    const delays = [{ ...rule, delay: first }, { ...rule, delay: second }]
    const track = { id: 'x', medium: 'x', tier: null, tiers: 0, startsTheClock: false, neverFailed: 0, parts: [{ ...part, delays, outside: [] }], ...READ_IN_ONE_WAY }
    t.strictSame(faults(track, tracks, law, {}, releases, 1), [])
    t.equal(eras(track, {}, { tracks, law }, releases).length, count, JSON.stringify([first, second]))
  }
})

t.test('A day of the law that is by chance the end of a delay of another set stays a day of the law', async t => {
  const delayed = (delay: Delay) => ({ ...row('wire', 0), opens: [{ after: 'theatrical-release' as const, delay, evidence: 'text' as const }] })
  const others = [row('hall', 0), row('tape', 4)]
  const book = rulebookOf(
    { id: day('2000-01-01'), windows: [...others, delayed({ months: 1, days: -28 })] },
    { id: day('2000-01-30'), windows: [...others, delayed({ days: 31 })] }
  )
  const tracks = knownOn(lawInBook(book, 'ZZ'), TODAY)
  const track = tracks.byId.get('wire')
  if (track === undefined) throw new Error('wire')
  // Released on 1999-12-01: 2000-01-01 is the first day of the law, and thirty-one days later.
  const releases = { from: numberOf('1999-11-15'), until: numberOf('2000-02-15') }
  t.strictSame(faults(track, tracks, tracks.law, {}, releases, 1), [])
  t.ok(eras(track, {}, { tracks, law: tracks.law }, releases).map(line).some(one => one.endsWith('on 2000-01-01')))
})

t.test('So it does where the two are not compared with each other', async t => {
  const [text, evidence, legalBasis] = [{ fr: 'x', en: 'x' }, 'text' as const, [{ text: 'some-text', article: null }]]
  const opens = (delay: Delay) => [{ after: 'theatrical-release' as const, delay, evidence }]
  const set = (id: string, tape: object, fast: Delay, rest: Partial<RuleSet>): RuleSet => ({
    id: day(id), summary: text, publication: { on: day(id), evidence }, entryIntoForce: { evidence }, regime: null, texts: [], checkedOn: day(id), notes: [], derogation: null, powers: [], outside: [], closings: [],
    windows: [
      { medium: 'hall', rule: 'delay', opens: opens({ months: 0 }), nature: 'practice', legalBasis: [] },
      { medium: 'tape', rule: 'unmodelled', note: text, legalBasis, ...tape },
      { medium: 'wire', tiers: ['fast', 'slow'], rule: 'delay', opens: opens(fast), nature: 'law', legalBasis }
    ],
    ...rest
  })
  const tracks = madeUpLaw([
    set('1990-01-02', {}, { months: 0 }, {}),
    set('1990-01-04', { notBefore: { after: 'theatrical-release', delay: { months: 2, days: 1 }, evidence } }, { days: 59 }, {
      closings: [{
        id: 'one', media: ['wire'], when: [{ fact: 'payTvAcquired', is: false }], from: { after: 'theatrical-release', delay: { days: 0 }, evidence },
        until: [{ onOpeningOf: { medium: 'tape' }, evidence }], legalBasis, reason: text
      }]
    })
  ])
  for (const track of tracks.all) t.strictSame(faults(track, tracks, tracks.law, {}, { from: numberOf('1989-09-01'), until: numberOf('1990-04-01') }, 1), [], track.id)
})

t.test('A day that two delays give, of which one is compared only for the derogation of another window, is named by the one that goes on to give it', async t => {
  const [text, evidence, legalBasis] = [{ fr: 'x', en: 'x' }, 'text' as const, [{ text: 'some-text', article: null }]]
  const delayed = (medium: string, delay: Delay, rest: object = {}): RuleSet['windows'][number] => ({ medium, rule: 'delay' as const, opens: [{ after: 'theatrical-release' as const, delay, evidence }], nature: 'law' as const, legalBasis, ...rest })
  const set = (id: string, derogated: Delay, wire: Delay): RuleSet => ({
    id: day(id), summary: text, publication: { on: day(id), evidence }, entryIntoForce: { evidence }, regime: null, texts: [], checkedOn: day(id), notes: [], powers: [], outside: [], closings: [],
    derogation: { decides: { medium: 'tape' }, grantedBy: { fact: 'derogationGranted', is: true }, eligible: [{ fact: 'admissionsAfterFourWeeks', atMost: 100000 }], evidence, legalBasis, criterion: text },
    windows: [
      delayed('hall', { months: 0 }),
      delayed('tape', { months: 6 }, { derogated: { delay: derogated, evidence, legalBasis } }),
      delayed('wire', wire, { tiers: ['fast', 'slow'] })
    ]
  })
  // A month after 19 January is thirty-one days later, and a month after the 29th thirty.
  const tracks = madeUpLaw([set('1990-01-01', { months: 3 }, { days: 31 }), set('1999-01-19', { days: 31 }, { months: 1 })])
  for (const track of tracks.all) t.strictSame(faults(track, tracks, tracks.law, {}, { from: numberOf('1998-06-01'), until: numberOf('2004-01-01') }, 1), [], track.id)
})

t.test('A lifted criterion that opens nothing before a day of its own', async t => {
  const [text, evidence, legalBasis] = [{ fr: 'x', en: 'x' }, 'text' as const, [{ text: 'some-text', article: null }]]
  const delayed = (medium: string, delay: Delay, rest: object = {}): RuleSet['windows'][number] => ({ medium, rule: 'delay' as const, opens: [{ after: 'theatrical-release' as const, delay, evidence }], nature: 'law' as const, legalBasis, ...rest })
  const tracks = madeUpLaw([{
    id: day('1992-01-03'), summary: text, publication: { on: day('1992-01-03'), evidence }, entryIntoForce: { evidence }, regime: null, texts: [], checkedOn: day('1992-01-03'), notes: [], powers: [], outside: [], closings: [],
    derogation: {
      decides: { medium: 'tape' }, grantedBy: { fact: 'derogationGranted', is: true }, eligible: [{ fact: 'admissionsAfterFourWeeks', atMost: 100000 }], evidence, legalBasis, criterion: text,
      lifted: [{ releasedFrom: day('1990-01-01'), releasedUntil: day('1998-01-01'), media: ['tape'], notBefore: { on: day('1992-01-01'), evidence: 'inference' }, legalBasis, reason: text }]
    },
    windows: [
      delayed('hall', { months: 0 }),
      delayed('tape', { weeks: 1 }, { derogated: { delay: { days: 0 }, evidence, legalBasis } }),
      delayed('wire', { months: 0 }, { tiers: ['fast'] }),
      delayed('wire', { days: 0 }, { tiers: ['slow'] })
    ]
  }])
  for (const track of tracks.all) t.strictSame(faults(track, tracks, tracks.law, { derogationGranted: true }, { from: numberOf('1985-01-01'), until: numberOf('1995-01-01') }, 1), [], track.id)
})
