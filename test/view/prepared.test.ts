// Answers that are prepared once and filled for each film: they are what is said of each film by itself.
import fc from 'fast-check'
import t from 'tap'
import type { Chronology, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Explain, Question } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { settingOf } from '../../src/answer/setting.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { preparing, type Preparer } from '../../src/view/prepared/answers.js'
import { briefForm } from '../../src/view/prepared/brief.js'
import { chronologyForm } from '../../src/view/prepared/chronology.js'
import { Slabs } from '../../src/view/prepared/slabs.js'
import { scopeOf, spanAt } from '../../src/view/prepared/scope.js'
import { holds } from '../fixtures/property.js'
import { day, rulebook, tiersOf, TODAY } from '../fixtures/rulebook.js'
import { rulebookOf, service } from '../fixtures/services.js'

/** With this set, every day of release from 1982 to 2029 is tried, of each kind of question. */
const EXHAUSTIVE = process.env.EXHAUSTIVE === '1'

/** More room than any test needs. */
const ROOM = 500_000_000

type Rest = Partial<Omit<Question, 'release'>>

function question (release: string | null, facts: Facts = {}, rest: Rest = {}): Question {
  return {
    release: { theatricalReleaseDate: release === null ? null : day(release), ...facts },
    territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en', ...rest
  }
}

/** The chronology from what follows the film, up to its links, which are left open. */
function expected ({ film, ...answer }: Chronology, { territory }: Question): string {
  const sets = [...new Set(answer.windows.flatMap(({ ruleSet }) => ruleSet ?? []))].sort()
  const links = { ruleSets: sets.map(id => `/v1/rule-sets/${id}?territory=${territory}`) }
  return JSON.stringify({ ...answer, links }).slice(1, -2)
}

/** A window as the small answer gives it. */
function brief ({ medium, tier, service, label, intervals, availableFrom, ...window }: Window) {
  const { status, opensOn, closesOn, contractualUntil, earliestPossible, latestPossible, missingFacts, certainty, evidence, hypothetical } = window
  return [
    { medium, tier, ...service === undefined ? {} : { service }, label },
    {
      status, opensOn, closesOn, opensAgainOn: intervals[1]?.from ?? null, ...availableFrom === undefined ? {} : { availableFrom },
      contractualUntil, earliestPossible, latestPossible, missingFacts, certainty, evidence, hypothetical
    }
  ] as const
}

/** The windows in brief: where all the tiers of a medium say the same, they are one, in the place of the first. */
function inBrief ({ windows }: Chronology, { language }: Question): string {
  const all = windows.map(brief)
  return JSON.stringify(all.flatMap(([name, said], i): object[] => {
    const own = all.filter(([{ medium }]) => medium === name.medium)
    const { tiers = [], label } = rulebook.media.find(({ id }) => id === name.medium) ?? {}
    const isOne = own.length > 1 && own.length === tiers.length && own.every(([, other]) => JSON.stringify(other) === JSON.stringify(said))
    if (!isOne) return [{ ...name, ...said }]
    return all.findIndex(([{ medium }]) => medium === name.medium) === i ? [{ ...name, tier: null, label: label?.[language], ...said }] : []
  }))
}

interface Both {
  readonly whole: Preparer
  readonly small: Preparer
}

function both (room = ROOM): Both {
  return { whole: preparing(rulebook, chronologyForm, room, new Slabs()), small: preparing(rulebook, briefForm, room, new Slabs()) }
}

/** What an answer is, without anything around it. */
function bytesOf (preparer: Preparer, asked: Question): string {
  return preparer.answer(asked)('', '').toString()
}

/** What an answer is, or why it is refused. */
function attempt (answer: () => string): string {
  try {
    return answer()
  } catch (error) {
    return String(error)
  }
}

/** What differs between what is prepared and the answer of the film by itself; null: nothing. */
function fault ({ whole, small }: Both, asked: Question): string | null {
  let chronology: Chronology | undefined
  const plain = attempt(() => {
    chronology = chronologyOf(rulebook, asked)
    return expected(chronology, asked)
  })
  const answer = attempt(() => bytesOf(whole, asked))
  if (answer !== plain) return `${JSON.stringify(asked)}: ${differing(answer, plain)}`
  const windows = attempt(() => bytesOf(small, { ...asked, explain: 'none' }))
  const plainWindows = chronology === undefined ? plain : inBrief(chronology, asked)
  return windows === plainWindows ? null : `in brief, ${JSON.stringify(asked)}: ${differing(windows, plainWindows)}`
}

function differing (one: string, other: string): string {
  const at = Array.from(one).findIndex((letter, i) => letter !== other[i])
  return `${one.slice(at - 60, at + 60)}, not ${other.slice(at - 60, at + 60)}`
}

/** What is asked beside the release: facts of several kinds, services and carriers, adoptions, territories, clocks, languages. */
const ASKED: ReadonlyArray<readonly [facts: Facts, rest: Rest]> = [
  [{}, {}],
  [{}, { explain: 'short', language: 'fr' }],
  [{}, { explain: 'full' }],
  [{ freeTvAcquired: true }, { explain: 'full', language: 'fr' }],
  [{ freeTvAcquired: true, coExploitationAgreement: true, producedBySvodService: false }, { explain: 'short' }],
  [{ coExploitationAgreement: true }, { explain: 'full' }],
  [{ payTvAcquired: false, svodAcquired: false, runtimeMinutes: 100, freeTvAcquired: false }, { explain: 'short', language: 'fr' }],
  [{ derogationGranted: true }, { explain: 'full' }],
  [{ derogationGranted: true, admissionsAfterFourWeeks: 250_000 }, { explain: 'short' }],
  [{ runtimeMinutes: 60 }, { explain: 'full', language: 'fr' }],
  [{}, { on: day('2022-06-01'), explain: 'short' }],
  [{}, { knownOn: day('2015-03-01'), on: day('2015-03-01'), explain: 'full' }],
  [{}, { medium: ['svod', 'tvod'], tier: 'with-agreement', explain: 'short' }],
  [{}, { adopt: ['filippetti-2014@2014-10-01'], knownOn: day('2014-10-01'), explain: 'full' }],
  [{ freeTvAcquired: true }, { adopt: ['cnc-2021@2022-02-10', 'lescure-2013@2013-06-01'], explain: 'short', language: 'fr' }],
  [{}, { service: ['netflix'], explain: 'full' }],
  [{ freeTvAcquired: true }, { service: ['netflix'], carrier: 'orange', device: 'livebox-play', explain: 'short', language: 'fr' }],
  [{}, { service: ['disney-plus'], explain: 'full', language: 'fr' }],
  [{}, { service: ['canal-plus'], explain: 'short', on: day('2010-01-01') }],
  [{}, { service: ['ocs'], carrier: 'sfr', explain: 'short' }],
  [{}, { service: ['netflix'], adopt: ['filippetti-2014@2014-10-01'], knownOn: day('2014-10-01'), explain: 'short' }],
  [{ publiclyFunded: true }, { territory: 'DE', explain: 'full' }],
  [{}, { territory: 'IT', explain: 'short', language: 'fr' }],
  [{}, { territory: 'BE', service: ['netflix'], explain: 'short' }]
]

/** How many answers were put together from what was written for another film. */
let filled = 0

const [FIRST, LAST] = [dayOf(day('1982-01-01')), dayOf(day('2029-12-31'))] as const

/** The first releases of the spans in which what is prepared is shared, of any window of a question. */
function boundsOf (asked: Question): Day[] {
  return scopeOf(settingOf(rulebook, asked)).bounds.filter(bound => bound > FIRST && bound < LAST)
}

/** Of each span the release in its middle, from which the text is prepared, and those around its first day, which are filled in. */
function around (bounds: readonly Day[], i: number): Day[] {
  const [bound, next] = [bounds[i] ?? FIRST, bounds[i + 1] ?? LAST]
  return [...new Set([shift(bound, (next - bound) >> 1), shift(bound, -1), bound, shift(bound, 1)])]
}

for (const [n, [facts, rest]] of ASKED.entries()) {
  t.test(`At and around the bounds of the law, what is filled is what is said of the film by itself: ${JSON.stringify({ ...facts, ...rest })}`, async t => {
    const prepared = both()
    const bounds = boundsOf(question('2020-01-01', facts, rest))
    // Another part of the bounds for each kind of question, spread over all of them.
    const step = Math.max(1, Math.floor(bounds.length / 8))
    const some = Array.from(bounds.keys()).filter(i => i % step === n % step)
    const days = EXHAUSTIVE ? Array.from({ length: LAST - FIRST + 1 }, (_, i) => shift(FIRST, i)) : some.flatMap(i => around(bounds, i))
    for (const release of days) {
      const found = fault(prepared, question(isoOf(release), facts, rest))
      if (found !== null) t.fail(found)
    }
    const { hits, misses } = prepared.whole.figures()
    t.ok(hits + misses > 2, `${hits} filled, ${misses} written`)
    filled += hits
  })
}

t.test('Many of these answers were filled in, not written', async t => {
  t.ok(filled > 100, `${filled} answers`)
})

t.test('Where another alternative moves a window the most within one span, the order follows', async t => {
  // Between two bounds, a closing of so many months may have a day more or less than the window is late.
  const prepared = both()
  const asked = (release: string) => question(release, {}, { explain: 'short' })
  const { bounds, tracks } = scopeOf(settingOf(rulebook, asked('2020-10-11')))
  const spans = (release: string) => spanAt(bounds, dayOf(day(release)))
  t.strictSame(spans('2020-10-11'), spans('2020-10-24'), 'the two films lie between the same bounds')
  const supposed = (release: string) => chronologyOf(rulebook, asked(release)).windows.map(({ medium, tier, alternatives }) => [medium, tier, alternatives.map(({ if: facts }) => facts)])
  t.strictNotSame(supposed('2020-10-11'), supposed('2020-10-24'), 'and their alternatives are in another order')
  for (const release of ['2020-10-11', '2020-10-24', '2020-10-11', '2020-10-24']) t.equal(fault(prepared, asked(release)), null, release)
  const { hits, misses } = prepared.whole.figures()
  t.ok(misses > tracks.length, 'a window is written in each order')
  t.equal(hits + misses, 4 * tracks.length)
  for (const release of ['2020-10-11', '2020-10-24']) prepared.whole.answer(asked(release))
  t.match(prepared.whole.figures(), { hits: hits + 2 * tracks.length, misses }, 'each order is written once')
})

t.test('Where another fact can move a window the most on one day of a span than on the next, the order of questions follows', async t => {
  for (const [first, facts] of [['2017-06-01', {}], ['2021-01-01', { payTvAcquired: false }]] as const) {
    const prepared = both()
    const orders = new Set<string>()
    for (let i = 0; i < 40; i++) {
      const asked = question(isoOf(shift(dayOf(day(first)), i)), facts)
      t.equal(fault(prepared, asked), null, asked.release.theatricalReleaseDate ?? '')
      orders.add(chronologyOf(rulebook, asked).questions.map(({ fact }) => fact).join())
    }
    t.ok(orders.size > 1, [...orders].join(' or '))
  }
})

t.test('A question that differs from the one before in a single thing is told from it', async t => {
  const prepared = both()
  const held: Rest = { service: ['netflix'], medium: ['svod'], carrier: 'orange', device: 'livebox-play', adopt: ['cnc-2021@2022-02-10'], explain: 'short' }
  const tiers: Rest = { medium: ['svod', 'tvod'], tier: 'with-agreement', explain: 'short' }
  const { service, ...offeredByAny } = held
  const { carrier, device, ...carriedByAny } = held
  const { device: any, ...onAnyDevice } = held
  const { tier, ...ofAnyTier } = tiers
  const asked: ReadonlyArray<readonly [Rest, Facts, Rest]> = [
    ...[
      { ...held, territory: 'BE', adopt: [] }, { ...held, on: day('2022-06-01') }, { ...held, knownOn: day('2022-02-10') }, { ...held, language: 'fr' as const }, { ...held, service: ['disney-plus'] },
      { ...held, adopt: [] }, { ...held, adopt: ['lescure-2013@2013-06-01'] }, { ...held, medium: ['svod', 'tvod'] }, offeredByAny, carriedByAny, onAnyDevice
    ].map(rest => [held, {}, rest] as const),
    ...[{ ...tiers, explain: 'full' as const }, { ...tiers, medium: ['svod'] }, { ...tiers, medium: ['dvd', 'svod'] }, ofAnyTier].map(rest => [tiers, {}, rest] as const),
    ...[{ freeTvAcquired: true }, { freeTvAcquired: false }, { runtimeMinutes: 60 }, { runtimeMinutes: 61 }].map(facts => [tiers, facts, tiers] as const)
  ]
  for (const rest of [held, tiers]) t.match(bytesOf(prepared.whole, question('2019-06-05', {}, rest)), '"windows":[{')
  for (const [first, facts, rest] of asked) {
    for (const one of [question('2019-06-05', {}, first), question('2019-06-05', facts, rest)]) t.equal(fault(prepared, one), null, JSON.stringify([facts, rest]))
  }
})

t.test('A film that dates another event, one never released, and a law made up for it are answered by themselves', async t => {
  const prepared = both()
  for (const explain of ['none', 'short', 'full'] as const) {
    for (const asked of [
      question(null, {}, { explain }),
      question(null, {}, { explain, service: ['netflix'], language: 'fr' }),
      question('2004-01-01', { visaDate: day('2003-03-01') }, { explain }),
      question('2023-04-05', { coExploitationAgreement: true, producedBySvodService: false, firstFreeTvBroadcastOn: day('2025-06-01') }, { explain }),
      question('2023-04-05', { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30_000_000, prefinancedByFreeTv: false, blackoutFrom: day('2025-12-31') }, { explain }),
      question('2024-07-24', {}, { explain, changes: [{ medium: 'svod', delay: { months: 12 }, from: day('2025-01-01') }] })
    ]) t.equal(fault(prepared, asked), null, JSON.stringify(asked.release))
  }
  t.strictSame(prepared.whole.figures(), { kept: 0, bytes: 0, hits: 0, misses: 0 }, 'nothing is kept of them')
})

t.test('What cannot be answered is refused in the same words, also between films that can be', async t => {
  const prepared = both()
  const granted = { derogationGranted: true, admissionsAfterFourWeeks: 250_000 }
  for (const asked of [
    question('2019-11-14', granted),
    question('2019-11-13', granted),
    question('2020-10-29', granted),
    question('2020-10-30', granted),
    question('1895-12-27'),
    question('2201-01-01'),
    question('2024-07-24', {}, { tier: 'investing', medium: ['svod'] }),
    question('2024-07-24', {}, { service: ['netflix'], tier: 'without-agreement', medium: ['svod'] }),
    question('2024-07-24', { freeTvAcquired: false, coExploitationAgreement: true }),
    question('2024-07-24', {}, { territory: 'ZZ' })
  ]) t.equal(fault(prepared, asked), null, JSON.stringify(asked))
  t.match(attempt(() => bytesOf(prepared.whole, question('2019-11-13', granted))), /^Refusal: inconsistent-facts/)
  t.match(attempt(() => bytesOf(prepared.whole, question('2024-07-24', {}, { service: ['netflix'], tier: 'without-agreement', medium: ['svod'] }))), /^Refusal: wrong-pair/)
})

/** What a film may state: of yes-or-no facts either, of numbers those at the thresholds of a law and those beside them, of the aid some days. */
function statedUnder (territory: string): fc.Arbitrary<Facts> {
  const { tracks: { law: { vocabulary } } } = settingOf(rulebook, question('2020-01-01', {}, { territory }))
  const values = rulebook.facts.flatMap(({ id, type }): Array<[string, fc.Arbitrary<boolean | number | CivilDate>]> => {
    if (type === 'boolean') return [[id, fc.boolean()]]
    if (id === 'aidGrantedOn') return [[id, fc.constantFrom(...['2013-12-31', '2017-01-01', '2024-12-31', '2025-01-01'].map(day))]]
    if (type === 'date') return []
    const limits = vocabulary.flatMap(({ fact, atMost }) => fact === id && atMost !== null ? [atMost] : [])
    return [[id, fc.oneof(fc.constantFrom(...[0, ...limits].flatMap(limit => [limit, limit + 1])), fc.nat(500_000))]]
  })
  return fc.record(Object.fromEntries(values), { requiredKeys: [] })
}

/** Few releases, so that films share what is prepared: at turns of the law, and in its middle. */
const releases = fc.constantFrom('2004-02-29', '2009-07-11', '2009-07-12', '2019-11-14', '2019-11-19', '2020-03-31', '2022-02-10', '2023-04-05', '2024-07-24', '2025-01-01')

t.test('Films of which other numbers are stated share what is prepared, where no threshold of the law tells them apart; each is answered as by itself', async t => {
  const prepared = both()
  for (const territory of ['FR', 'DE', 'IT']) {
    const explains = fc.constantFrom('none' as const, 'short' as const, 'short' as const, 'full' as const)
    holds(t, fc.property(statedUnder(territory), releases, explains, (facts, release, explain) => {
      const found = fault(prepared, question(release, facts, { territory, explain, language: release < '2020' ? 'fr' : 'en' }))
      if (found !== null) throw new Error(found)
    }), { numRuns: EXHAUSTIVE ? 5_000 : 150 })
  }
})

t.test('A day that is stated is told as it is, also where it is the release, or one that a delay gives', async t => {
  for (const [aid, releases] of [['2025-03-03', ['2025-03-03', '2025-03-04', '2025-03-02']], ['2025-07-03', ['2025-03-03', '2025-03-04', '2025-01-03', '2025-01-04']]] as const) {
    const prepared = both()
    const asked = (release: string) => question(release, { publiclyFunded: true, aidGrantedOn: day(aid) }, { territory: 'DE', explain: 'full' })
    for (const release of releases) t.equal(fault(prepared, asked(release)), null, `${release}, aided on ${aid}`)
    const { hits } = prepared.whole.figures()
    t.ok(hits > 0, 'of some of them the text was shared')
  }
})

t.test('A number counts by the thresholds that it passes, unless the answer shows it', async t => {
  const { whole } = both()
  const asked = (admissionsAfterFourWeeks: number, explain: Explain = 'short') => question('2024-07-24', { admissionsAfterFourWeeks }, { explain })
  const missesOf = (one: Question) => {
    const { misses } = whole.figures()
    bytesOf(whole, one)
    return whole.figures().misses - misses
  }
  t.ok(missesOf(asked(12_345)) > 0, 'what is prepared for the first film')
  t.equal(missesOf(asked(23_456)), 0, 'serves another on the same side of the threshold')
  t.ok(missesOf(asked(100_001)) > 0, 'but not one beyond it')
  t.ok(missesOf(asked(12_345, 'full')) > 0)
  t.ok(missesOf(asked(23_456, 'full')) > 0, 'in the full reasoning each number is shown')
  t.throws(() => bytesOf(whole, question('2024-07-24', { admissionsAfterFourWeeks: 12_345, admissionsInFourthWeek: 12_346 }, { explain: 'short' })), { code: 'inconsistent-facts' })
  bytesOf(whole, question('2024-07-24', { admissionsAfterFourWeeks: 12_345, admissionsInFourthWeek: 5 }, { explain: 'short' }))
  t.throws(() => bytesOf(whole, question('2024-07-24', { admissionsAfterFourWeeks: 4, admissionsInFourthWeek: 5 }, { explain: 'short' })), { code: 'inconsistent-facts' },
    'numbers that contradict each other are refused, though others of their side were answered')
})

t.test('The same text serves every film between two bounds; the figures count the windows that were found and written', async t => {
  const { whole } = both()
  const every = scopeOf(settingOf(rulebook, question('2020-01-01'))).tracks.length
  const [bound = FIRST, next = LAST] = longestOf(boundsOf(question('2020-01-01')))
  t.ok(next - bound > 3, `from ${isoOf(bound)} to ${isoOf(next)}`)
  whole.answer(question(isoOf(bound)))
  const { bytes, ...first } = whole.figures()
  t.strictSame(first, { kept: every, hits: 0, misses: every })
  t.ok(bytes > 10_000, `${bytes} bytes`)
  whole.answer(question(isoOf(shift(bound, 1))))
  whole.answer(question(isoOf(bound)))
  t.strictSame(whole.figures(), { kept: every, bytes, hits: 2 * every, misses: every }, 'nothing more is kept')
  whole.answer({ ...question(isoOf(bound)), id: 'f-1', title: 'Another' })
  t.strictSame(whole.figures(), { kept: every, bytes, hits: 3 * every, misses: every }, 'nor for a film that is called otherwise')
  whole.answer(question(isoOf(next)))
  const after = whole.figures()
  t.equal(after.hits + after.misses, 5 * every)
  t.ok(after.misses > every, 'a window of another span is written')
  t.equal(after.kept, after.misses)
  t.ok(after.bytes > bytes, 'and kept')
  whole.answer(question(isoOf(bound), {}, { language: 'fr' }))
  t.match(whole.figures(), { kept: after.kept + every, hits: after.hits, misses: after.misses + every }, 'another language is another text')
})

/** The two neighbouring bounds that lie the farthest apart. */
function longestOf (bounds: readonly Day[]): readonly Day[] {
  const pairs = bounds.slice(1).map((next, i) => [bounds[i] ?? next, next] as const)
  return pairs.reduce((longest, pair) => pair[1] - pair[0] > longest[1] - longest[0] ? pair : longest)
}

t.test('What is kept stays within its bytes: what was asked for longest ago is written again', async t => {
  const room = 200_000
  const prepared = both(room)
  const kinds: readonly Facts[] = [{}, { freeTvAcquired: true }, { freeTvAcquired: false }, { runtimeMinutes: 60 }, { derogationGranted: true }, { payTvAcquired: false }]
  for (const facts of [...kinds, ...kinds]) {
    for (const release of ['2019-06-05', '2023-04-05', '2024-07-24', '2024-07-25']) t.equal(fault(prepared, question(release, facts)), null, JSON.stringify([release, facts]))
    t.ok(prepared.whole.figures().bytes <= room, `${prepared.whole.figures().bytes} bytes`)
  }
  const { kept, misses } = prepared.whole.figures()
  t.ok(kept < misses, `of ${misses} written, ${kept} are kept`)
})

t.test('In brief, the tiers of a service of which none is recorded are one window where they say the same', async t => {
  const small = preparing(rulebookOf(rulebook, service()), briefForm, ROOM, new Slabs())
  const asked = (release: string) => JSON.parse(bytesOf(small, question(release, {}, { service: ['netflix'] })))
  t.match(asked('2010-05-05'), [{ medium: 'svod', tier: null, service: 'netflix', label: 'Subscription VOD', opensOn: '2013-05-05', availableFrom: '2014-09-15' }])
  t.equal(asked('2010-05-05').length, 1)
  t.strictSame(asked('2024-07-24').map(({ tier }: { tier: string }) => tier).toSorted(), tiersOf('svod').toSorted())
})
