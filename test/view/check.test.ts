// The gate: yes, no or undecided on a day, for how long, and why. The windows of the chronology are the measure.
import fc from 'fast-check'
import t from 'tap'
import type { DatedWindow, Window } from '../../schemas/chronology.js'
import type { Permission } from '../../schemas/check.js'
import type { Question } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { permissionOf } from '../../src/view/check.js'
import { windowsIn } from '../../src/answer/chronology.js'
import { settingOf } from '../../src/answer/setting.js'
import { stretchesOf } from '../../src/answer/verdict.js'
import { addMonths, dayNumber, iso, PLACES } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'

type Rest = Partial<Omit<Question, 'release' | 'medium' | 'tier' | 'on'>>

/** The gate for one medium, or one tier of it, on a day. */
function check (place: string, release: string | null, on: string, facts: Facts = {}, rest: Rest = {}): Permission {
  const [medium = '', tier] = place.split('/')
  return permissionOf(rulebook, {
    release: { theatricalReleaseDate: release === null ? null : day(release), ...facts },
    territory: 'FR', on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'en', ...rest,
    medium: [medium], ...tier === undefined ? {} : { tier }
  })
}

/** What one window permits on a day, as the convention states it, sentence by sentence. */
function byConvention (window: Window, on: string): boolean | null {
  if (window.status === 'contractual' || window.status === 'excluded') return true
  const { earliestPossible: earliest, latestPossible: latest } = window
  if (window.status === 'undetermined') return on < (earliest ?? '') ? false : latest !== null && on >= latest ? true : null
  const dated = window as DatedWindow
  if (dated.contractualUntil !== null && on < dated.contractualUntil) return true
  if (on < dated.opensOn && (dated.nature === 'practice' || dated.nature === 'agreement')) return null
  if (on < dated.earliestPossible) return false
  if (on < dated.latestPossible) return null
  return dated.intervals.some(({ from, until }) => from <= on && (until === null || on < until))
}

t.test('The day before the opening is not permitted; the day itself and the day after are', async t => {
  for (const [on, permitted] of [['2025-10-23', false], ['2025-10-24', true], ['2025-10-25', true]] as const) {
    t.equal(check('svod/with-agreement', '2024-07-24', on).permitted, permitted, on)
  }
  t.match(check('svod/with-agreement', '2024-07-24', '2025-10-23'), { since: null, until: '2025-10-24', next: '2025-10-24' })
  t.match(check('svod/with-agreement', '2024-07-24', '2025-10-24'), { since: '2025-10-24', until: null, next: null })
})

t.test('A closing is a no between two yeses: the day before, its days, and the day on which the window opens again', async t => {
  const held = { freeTvAcquired: true, coExploitationAgreement: false }
  const on = (date: string) => check('svod/with-agreement', '2023-04-05', date, held)
  t.match(on('2024-07-04'), { permitted: false, until: '2024-07-05', next: '2024-07-05' })
  t.match(on('2025-02-04'), { permitted: true, since: '2024-07-05', until: '2025-02-05', next: '2026-04-05' })
  for (const date of ['2025-02-05', '2026-04-04']) t.match(on(date), { permitted: false, since: '2025-02-05', until: '2026-04-05', next: '2026-04-05' })
  t.match(on('2026-04-05'), { permitted: true, since: '2026-04-05', until: null, next: null })
})

t.test('A closing cites the set in force on the day asked about', async t => {
  const on = (date: string) => check('svod/with-agreement', '2023-04-05', date, { freeTvAcquired: true, coExploitationAgreement: false })
  t.match(on('2025-02-09'), { ruleSets: ['2023-10-06'], legalBasis: [{ text: 'accord-2022-01-24' }] })
  t.match(on('2025-02-10'), { ruleSets: ['2025-02-10'], legalBasis: [{ text: 'accord-2025-02-06' }] })
  t.equal(on('2025-02-10').because, 'Not permitted: the window is closed from 5 February 2025 and opens on 5 April 2026, by the rules in force from 10 February 2025 (agreement of 6 February 2025): ' +
    'a free channel holds the film, without a co-exploitation agreement: it has exclusivity against subscription VOD from 22 to 36 months.')
  t.match(check('svod/with-agreement', '2023-04-05', '2025-02-10', { freeTvAcquired: true, coExploitationAgreement: false }, { language: 'fr' }).because,
    /la fenêtre est fermée à partir du 5 février 2025 et s'ouvre le 5 avril 2026, selon les règles en vigueur au 10 février 2025/)
})

t.test('Where contract decides, nothing forbids: no rule, outside the chronology, never released, or before a rule came', async t => {
  for (const [place, release, on, facts, english, french] of [
    ['pay-per-view', '2014-01-01', '2014-02-01', {}, /^Permitted: no rule forbids it, contract decides\.$/, /^Exploitation permise : aucune règle ne l'interdit, le contrat décide\.$/],
    ['svod', '2023-01-04', '2023-01-05', { runtimeMinutes: 50 }, /contract decides: a work of sixty minutes or less .*by the rules in force from 10 February 2022 \(agreement of 24 January 2022, point 1\.9\)/, /le contrat décide : une œuvre de soixante minutes/],
    ['svod', null, '2023-01-05', {}, /never released in cinemas \(France\)/, /jamais sorti en salles \(France\)/],
    ['svod', '2004-01-01', '2009-07-11', {}, /before 12 July 2009 no rule forbids it, contract decides/, /avant le 12 juillet 2009, aucune règle/]
  ] as const) {
    const answer = check(place, release, on, facts)
    t.match(answer, { permitted: true, since: null, until: null, next: null }, `${place}, released ${String(release)}`)
    t.match(answer.because, english)
    t.match(check(place, release, on, facts, { language: 'fr' }).because, french)
  }
  t.match(check('svod/without-agreement', '2007-06-01', '2009-07-11'), { permitted: true, until: '2009-07-12', next: '2010-06-01' })
  t.match(check('svod/without-agreement', '2007-06-01', '2009-07-12'), { permitted: false, since: '2009-07-12', until: '2010-06-01' })
})

t.test('A custom, or an agreement of its signatories, decides nothing before the opening', async t => {
  for (const [place, release, on, english, french] of [
    ['pay-tv-first', '2003-01-01', '2003-12-31', /^Undecided: before 1 January 2004 only custom holds the window back, 12 months after the theatrical release by the rules in force from 28 November 2000, and no text/, /seul l'usage retient la fenêtre/],
    ['tvod', '2005-12-21', '2006-08-08', /before 9 August 2006 only those who signed are held back, 33 weeks .*\(protocol of 20 December 2005\)/, /seuls les signataires sont tenus/],
    ['theatrical', '2024-07-24', '2024-07-23', /theatres open on the release itself, 24 July 2024, by custom/, /par l'usage et non par un texte/]
  ] as const) {
    t.match(check(place, release, on), { permitted: null, missingFacts: [] }, place)
    t.match(check(place, release, on).because, english)
    t.match(check(place, release, on, {}, { language: 'fr' }).because, french)
  }
  t.match(check('pay-tv-first', '2003-01-01', '2004-01-01'), { permitted: true, since: '2004-01-01' })
  t.match(check('theatrical', '2024-07-24', '2024-07-24').because, /^Permitted: theatres open on the release itself, 24 July 2024\.$/)
  t.match(check('theatrical', '2024-07-24', '2024-07-24', {}, { language: 'fr' }).because, /le 24 juillet 2024\.$/)
})

t.test('Between the earliest and the latest day possible it is undecided, and the answer says what to state', async t => {
  const on = (date: string, facts: Facts = {}) => check('physical-video', '2024-07-24', date, facts)
  t.equal(on('2024-10-26').permitted, false, 'even with the derogation')
  t.match(on('2024-10-27'), {
    permitted: null,
    since: '2024-10-27',
    until: '2024-11-24',
    next: '2024-11-24',
    missingFacts: ['derogationGranted'],
    questions: [{ fact: 'derogationGranted', question: 'Did the CNC grant the derogation to the video delay?' }],
    because: 'Undecided: facts not stated decide (Derogation granted), and the window opens between 27 October 2024 and 24 November 2024, by the rules in force from 6 October 2023 (cinema code, art. L. 231-1).'
  })
  t.match(check('physical-video', '2024-07-24', '2024-10-27', {}, { language: 'fr' }), {
    because: /^Exploitation indéterminée : des faits non indiqués en décident \(Dérogation accordée\)/,
    questions: [{ question: /^Le CNC a-t-il accordé/ }]
  })
  t.equal(on('2024-11-24').permitted, true, 'even without it')
  t.match(on('2024-10-27', { derogationGranted: true }), { permitted: true, since: '2024-10-27', missingFacts: [] })
  t.match(on('2024-10-27', { derogationGranted: false }), { permitted: false, missingFacts: [] })
  t.match(on('2024-10-01').missingFacts, ['derogationGranted'], 'a firm answer names all the same what could move the window')
})

t.test('A visa that is not stated: no before the release, undecided, yes from the latest day possible', async t => {
  const on = (date: string, rest: Rest = {}) => check('physical-video', '1990-02-01', date, {}, rest)
  t.match(on('1990-01-31'), { permitted: false, since: null, until: '1990-02-01', next: '1991-02-01', certainty: null, evidence: null })
  t.match(on('1990-02-01'), { permitted: null, missingFacts: ['visaDate'] })
  t.match(on('1991-01-31'), { permitted: null, until: '1991-02-01' })
  t.match(on('1991-02-01'), { permitted: true, since: '1991-02-01', until: null })
  t.match(on('1990-01-31').because, /cannot open before 1 February 1990, by the rules in force from 29 January 1987 \(decree 83-4/)
  t.match(on('1990-06-01').because, /facts not stated decide \(Exploitation visa\), and the window opens between 1 February 1990 and 1 February 1991/)
  t.match(on('1999-06-01').because, /open from 1 February 1991 at the latest/)
  t.match(on('1990-01-31', { language: 'fr' }).because, /ne peut s'ouvrir avant le 1er février 1990/)
  t.match(on('1999-06-01', { language: 'fr' }).because, /ouverte le 1er février 1991 au plus tard/)
})

t.test('A delay that no source gives: undecided until the rules that are known open the window, for ever where none does', async t => {
  const on = (date: string, rest: Rest = {}) => check('pay-tv-second/with-agreement', '2008-01-01', date, {}, rest)
  t.match(on('2008-01-01'), { permitted: null, until: '2009-11-01', missingFacts: [], because: /the delay of the rules in force from 20 December 2006 is not known, and the window opens between/ })
  t.match(on('2009-11-01'), { permitted: true, because: /\(agreement of 6 July 2009, point 1\.4\)/, ruleSets: ['2009-07-12'] })
  const before = { knownOn: day('2009-01-01') }
  t.match(on('2050-01-01', before), { permitted: null, since: '2008-01-01', until: null, next: null, because: /not before 1 January 2008/ })
  t.match(on('2050-01-01', { ...before, language: 'fr' }).because, /au plus tôt le 1er janvier 2008/)
  t.match(on('2008-06-01', { language: 'fr' }).because, /entre le 1er janvier 2008 et le 1er novembre 2009/)
  t.match(on('2007-12-31', before), { permitted: false, until: '2008-01-01', next: null })
})

t.test('Bounds that are not known are read as they stand', async t => {
  const setting = settingOf(rulebook, { release: { theatricalReleaseDate: day('2008-01-01') }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en' })
  const window = windowsIn(setting).find(({ track }) => track.id === 'pay-tv-second/with-agreement')
  t.strictSame(stretchesOf(window?.kind === 'undated' ? [{ ...window, earliest: null, latest: null }] : [], null), [{ since: null, until: null, verdict: null }])
})

t.test('Tiers that disagree decide nothing: the tier is asked for first, then what each undecided one lacks', async t => {
  const answer = check('svod', '2024-07-24', '2025-06-01')
  t.match(answer, { permitted: null, tier: null, since: '2025-01-24', until: '2025-12-24', next: '2025-12-24', missingFacts: ['tier'] })
  t.match(answer.because, /^Undecided: it depends on the tier \(service with an agreement of the highest level: permitted; service with an agreement: not permitted before 24 October 2025; .*\), by the rules in force from 6 October 2023 \(agreement of 24 January 2022\) and the rules in force from 10 February 2025 \(agreement of 6 February 2025\)\.$/)
  t.match(answer.questions, [{ fact: 'tier', question: /^Which tier .*service with an agreement \(with-agreement\), / }])
  const french = check('svod', '2024-07-24', '2025-06-01', {}, { language: 'fr' })
  t.match(french.because, /le palier en décide \(service avec accord du plus haut niveau : permise ; .*avant le 24 octobre 2025 ; .*, selon .* et les règles/)
  t.match(french.questions, [{ question: /^Quel palier .*service avec accord \(with-agreement\)/ }])

  const shared = check('svod', '2019-12-18', '2022-06-01', { freeTvAcquired: true })
  t.strictSame(shared.missingFacts, ['tier', 'coExploitationAgreement'], 'the facts of the tiers that are undecided, and of no other')
  t.strictSame(shared.questions.map(({ fact }) => fact), shared.missingFacts)
  t.match(check('pay-tv-first', '1990-01-01', '1990-06-01'), { permitted: null, missingFacts: ['tier'], evidence: 'inference', certainty: 'settled' }, 'one tier is dated, of the other the delay is not known')
})

t.test('Tiers that agree answer as one; the sentence names the one on which it hangs', async t => {
  t.match(check('svod', '2024-07-24', '2024-10-01'), { permitted: false, until: '2025-01-24', because: /^Not permitted: whatever the tier; service with an agreement of the highest level: the window opens on 24 January 2025, .* ask for 6 months at least/ })
  t.match(check('svod', '2024-07-24', '2026-12-01'), { permitted: true, since: '2025-12-24', because: /^Permitted: whatever the tier; service with partial commitments: the window opens on 24 December 2025/ })
  t.match(check('svod', '2024-07-24', '2024-10-01', {}, { language: 'fr' }).because, /quel que soit le palier ; service avec accord du plus haut niveau : .* 6 mois au moins/)
  const gap = check('svod', '2020-01-15', '2022-06-01', { freeTvAcquired: true, coExploitationAgreement: false, derogationGranted: false, runtimeMinutes: 100 })
  t.match(gap, { permitted: false, since: '2022-02-10', until: '2023-01-15' })
  t.match(gap.because, /^Not permitted: the window is closed from 10 February 2022 and opens on 15 January 2023/, 'one reason for all needs no tier')
  t.match(check('pay-tv-second', '2008-01-01', '2010-06-01'), { permitted: true, because: /whatever the tier; channel without an agreement: .*1 January 2010/ })
  t.match(check('pay-tv-second', '2008-01-01', '2008-06-01'), { permitted: null, missingFacts: [] }, 'both unknown: the tier would not help')
  t.match(check('pay-tv-second', '2008-01-01', '2008-06-01', {}, { knownOn: day('2009-01-01') }), { permitted: null, until: null })
  const changes = [{ medium: 'svod', tier: 'top-agreement', delay: { months: 30 }, from: day('2024-01-01') }, { medium: 'svod', tier: 'top-agreement', delay: { months: 30 }, from: day('2025-02-10') }]
  t.match(check('svod', '2024-07-24', '2024-10-01', {}, { changes }).because, /whatever the tier; service with an agreement: the rules in force from 6 October 2023 .* the window opens on 24 October 2025/, 'the first to open, wherever it stands')
})

t.test('A day cites the rules that bound the medium on it, not only those that open the window', async t => {
  const on = (date: string, rest: Rest = {}) => check('svod/without-agreement', '2019-12-18', date, { freeTvAcquired: false }, rest)
  t.match(on('2022-02-09'), { permitted: false, ruleSets: ['2019-03-23', '2022-02-10'] })
  t.equal(on('2022-02-09').because, 'Not permitted: the rules in force from 23 March 2019 (agreement of 6 September 2018; amendment of 21 December 2018) ask for 36 months after the theatrical release, ' +
    'still running when the rules in force from 10 February 2022 (agreement of 24 January 2022) come, by which the window opens on 10 February 2022.')
  t.match(on('2022-02-09', { language: 'fr' }).because, /fixent un délai de 36 mois .* qui court encore quand viennent .*selon lesquelles la fenêtre s'ouvre le 10 février 2022/)
  t.match(on('2022-02-10'), { permitted: true, ruleSets: ['2022-02-10'] })
  t.match(check('pay-tv-first/with-agreement', '2008-11-15', '2009-03-01').because, /opens on 15 September 2009, by the rules in force from 12 July 2009/, 'a custom binds nobody: the agreement to come is cited')
  t.match(check('pay-tv-first/with-agreement', '1950-01-01', '1960-01-01'), { permitted: false, until: '1983-01-07' }, 'before the first rules')
})

t.test('A window that opens twice, on a work let free, or on a closing\'s last day', async t => {
  const held = { freeTvAcquired: true, coExploitationAgreement: false, derogationGranted: false, runtimeMinutes: 100 }
  t.match(check('svod/with-agreement', '2020-01-15', '2023-06-01', held).because, /opens on 15 June 2021 and again on 15 January 2023, by the rules in force from 23 March 2019/)
  t.match(check('svod/with-agreement', '2020-01-15', '2023-06-01', held, { language: 'fr' }).because, /s'ouvre le 15 juin 2021, puis de nouveau le 15 janvier 2023/)
  t.match(check('svod/with-agreement', '2020-01-15', '2021-07-01', held).because, /opens on 15 June 2021, by/)
  t.match(check('svod/without-agreement', '2019-12-18', '2022-05-01', held), { permitted: false, because: /closed from 10 February 2022 and opens on 18 December 2022/ })
  t.match(check('svod/without-agreement', '2019-12-18', '2023-05-01', held), { permitted: true, because: /opens on 18 December 2022, .* ask for 36 months after/ })
  const short = (language: 'en' | 'fr') => check('svod/without-agreement', '2021-06-01', '2022-03-01', { runtimeMinutes: 30 }, { language }).because
  t.match(short('en'), /opens on 10 February 2022, by .*point 1\.9\): a work of sixty minutes or less/)
  t.match(short('fr'), /s'ouvre le 10 février 2022, selon .*: une œuvre de soixante minutes/)
})

t.test('What if: the sentence says that it is not the law, and what the rules are taken to be', async t => {
  const plan = { knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] }
  t.match(check('svod/with-agreement', '2014-01-01', '2016-01-01', {}, plan), {
    permitted: true, hypothetical: true, because: /^Permitted \(what if: this is not the law\): .* by the rules of the proposal “The plan of July 2014.*”, taken to be in force from 1 October 2014, which ask for 24 months/
  })
  t.match(check('svod/with-agreement', '2014-01-01', '2016-01-01', {}, { ...plan, language: 'fr' }).because, /^Exploitation permise \(hypothèse, qui n'est pas le droit\) : .*la proposition « Le plan de juillet 2014/)
  t.match(check('free-vod', '2014-01-01', '2016-01-01', {}, plan), { permitted: false, hypothetical: true, because: /^Not permitted: / }, 'what the proposal leaves alone is the law')
  const changes = [{ medium: 'free-vod', delay: { months: 12 }, from: day('2025-03-01') }]
  t.match(check('free-vod', '2024-07-24', '2025-07-24', {}, { changes }).because, /by the rules made up for the question from 1 March 2025/)
  t.match(check('free-vod', '2024-07-24', '2025-07-24', {}, { changes, language: 'fr' }).because, /les règles imaginées pour la question au 1er mars 2025/)
})

t.test('An assumed renewal makes the answer provisional', async t => {
  t.match(check('svod/without-agreement', '2026-10-01', '2028-03-01'), { permitted: true, certainty: 'provisional', because: /^Permitted \(provisional\): / })
  t.match(check('svod/without-agreement', '2026-10-01', '2028-03-01', {}, { language: 'fr' }).because, /^Exploitation permise \(provisoire\) : /)
  t.equal(check('pay-tv-first', '2027-07-01', '2026-01-01').certainty, 'provisional', 'one of two tiers is enough')
})

t.test('The answer carries the clocks, the names of the film and the version that answers', async t => {
  const answer = check('tvod', '2024-07-24', '2024-12-01', {}, { title: 'Deadpool & Wolverine', id: 'x' })
  t.match(answer, { title: 'Deadpool & Wolverine', id: 'x', on: '2024-12-01', medium: 'tvod', tier: null, knownOn: TODAY, rulebook: { version: rulebook.version, digest: rulebook.digest } })
  t.notOk('title' in check('tvod', '2024-07-24', '2024-12-01'), 'what was not given is not echoed')
  t.equal(check('svod/with-agreement', '2024-07-24', '2024-12-01').tier, 'with-agreement')
})

t.test('A question that the chronology refuses is refused alike', async t => {
  t.throws(() => check('tvod/with-agreement', '2024-07-24', '2024-12-01'), { code: 'wrong-pair', field: 'tier' })
  t.throws(() => check('tvod', '2024-07-24', '2024-12-01', { visaDate: day('2024-07-25') }), { code: 'inconsistent-facts', field: 'visaDate' })
  t.throws(() => check('tvod', '1850-01-01', '2024-12-01'), { code: 'date-out-of-coverage', field: 'theatricalReleaseDate' })
  t.throws(() => check('tvod', '2024-07-24', '2024-12-01', {}, { knownOn: day('1980-01-01') }), { code: 'no-law-known', field: 'knownOn' })
})

const places = fc.constantFrom(...PLACES, 'svod', 'free-tv', 'pay-tv-first', 'pay-tv-second')
const films = fc.record({
  release: fc.integer({ min: dayNumber(1975, 1, 1), max: dayNumber(2028, 12, 31) }),
  months: fc.integer({ min: -2, max: 60 }),
  shift: fc.constantFrom(-1, 0, 0, 1, 10),
  facts: fc.record({
    freeTvAcquired: fc.boolean(), derogationGranted: fc.boolean(), coExploitationAgreement: fc.boolean(),
    payTvAcquired: fc.boolean(), svodAcquired: fc.boolean(), runtimeMinutes: fc.constantFrom(52, 90)
  }, { requiredKeys: [] }).map(({ coExploitationAgreement, ...facts }): Facts =>
    coExploitationAgreement === undefined || facts.freeTvAcquired === false ? facts : { ...facts, coExploitationAgreement })
})

/** Every day of eighty years, so that no turn is missed. */
const days = Array.from({ length: 30_000 }, (_, i) => iso(dayNumber(1970, 1, 1) + i))

t.test('On any day of any film the gate says what the windows say, and for exactly as long', async t => {
  holds(t, fc.property(films, places, ({ release, months, shift, facts }, place) => {
    const on = iso(addMonths(release, months) + shift)
    const answer = check(place, iso(release), on, facts)
    const [medium = '', tier] = place.split('/')
    const { windows } = ask(iso(release), facts, { explain: 'none', on: day(on), medium: [medium], ...tier === undefined ? {} : { tier } })
    const expected = (date: string) => {
      const verdicts = new Set(windows.map(window => byConvention(window, date)))
      return verdicts.size === 1 ? [...verdicts][0] ?? null : null
    }
    if (answer.permitted !== expected(on)) throw new Error(`${String(answer.permitted)} on ${on}, not ${String(expected(on))}`)
    const verdicts = days.map(expected)
    const here = days.indexOf(on)
    let first = here
    while (first > 0 && verdicts[first - 1] === answer.permitted) first--
    let end = here
    while (end < days.length && verdicts[end] === answer.permitted) end++
    const next = verdicts.findIndex((verdict, i) => i > here && verdict === true && verdicts[i - 1] !== true)
    const found = [first === 0 ? null : days[first], days[end] ?? null, days[next] ?? null]
    const given = [answer.since, answer.until, answer.next]
    if (JSON.stringify(given) !== JSON.stringify(found)) throw new Error(`since, until and next are ${JSON.stringify(given)}, not ${JSON.stringify(found)}`)
    if ((answer.missingFacts[0] === 'tier') !== (new Set(windows.map(window => byConvention(window, on))).size > 1)) throw new Error('the tier is missing if and only if tiers disagree')
  }), { numRuns: 150 })
})
