// The reasons: every step with its verdict, its day, its facts and its texts, on real films and their sources.
import fc from 'fast-check'
import t from 'tap'
import type { Chronology, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import { EVIDENCE } from '../../schemas/legal.js'
import { STEPS, VERDICTS, WITHOUT_TEXT, type Reason } from '../../schemas/reason.js'
import type { Facts } from '../../schemas/release.js'
import type { Language } from '../../schemas/text.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { Refusal } from '../../src/law/refusal.js'
import { en } from '../../src/words/en/explanations.js'
import { fr } from '../../src/words/fr/explanations.js'
import { reasonsEn } from '../../src/words/en/reasons.js'
import { reasonsFr } from '../../src/words/fr/reasons.js'
import { type Edit, editedRulebook, replace } from '../fixtures/broken-rules.js'
import { dayNumber, iso } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, askWindow, day, TODAY } from '../fixtures/rulebook.js'

type Asked = Parameters<typeof askWindow>
type Rest = NonNullable<Asked[3]>

/** The reasons of one window, in full. */
function reasons (place: string, release: string | null, facts: Facts = {}, rest: Rest = {}): readonly Reason[] {
  return askWindow(place, release, facts, { ...rest, explain: 'full' }).reasons ?? []
}

/** What came of each step, in order: `rule-set opens 2010-04-24`. */
function steps (...asked: Asked): string[] {
  return reasons(...asked).map(({ step, verdict, ruleSet }) => `${step} ${verdict}${ruleSet === null ? '' : ` ${ruleSet}`}`)
}

/** The one reason with this step and verdict. */
function only (step: string, verdict: string, ...asked: Asked): Reason {
  const [found, ...more] = reasons(...asked).filter(one => one.step === step && one.verdict === verdict)
  if (found === undefined || more.length > 0) throw new Error(`${found === undefined ? 'no' : 'more than one'} ${step} ${verdict}: ${steps(...asked).join(', ')}`)
  return found
}

const AGREEMENT_2018 = [{ text: 'accord-2018-09-06', article: null }, { text: 'avenant-2018-12-21', article: null }, { text: 'arrete-2019-01-25', article: null }]
const AGREEMENT_2022 = [{ text: 'accord-2022-01-24', article: null }, { text: 'arrete-2022-02-04', article: null }]
const AGREEMENT_2025 = [{ text: 'accord-2025-02-06', article: null }, { text: 'arrete-2025-02-06', article: null }]
const FR = { language: 'fr' } as const

t.test('Subscription VOD for a film of 1 January 2014: one set, one step, its point and its evidence', async t => {
  t.strictSame(reasons('svod/with-agreement', '2014-01-01'), [{
    step: 'rule-set', verdict: 'opens', ruleSet: '2010-04-24', delay: { months: 36 }, anchor: 'theatrical-release', gives: '2017-01-01',
    evidence: 'text', legalBasis: [{ text: 'accord-2009-07-06', article: '1.6' }, { text: 'arrete-2009-07-09', article: null }],
    text: '36 months after the theatrical release of 1 January 2014, by the rules in force from 24 April 2010 (agreement of 6 July 2009, point 1.6; order of 9 July 2009; text read): 1 January 2017.'
  }])
  t.equal(reasons('svod/with-agreement', '2014-01-01', {}, FR).at(0)?.text,
    "36 mois après la sortie en salles du 1er janvier 2014, selon les règles en vigueur depuis le 24 avril 2010 (point 1.6 de l'accord du 6 juillet 2009 ; arrêté du 9 juillet 2009 ; texte lu) : le 1er janvier 2017.")
  t.strictSame(steps('theatrical', '2014-01-01'), ['rule-set opens 2010-04-24'])
  t.match(reasons('theatrical', '1937-06-09'), [{ ruleSet: null, gives: '1937-06-09', legalBasis: [], withoutText: 'practice', delay: { months: 0 } }])
})

t.test('Deadpool & Wolverine, 24 July 2024: the set of 2023 comes too late, that of 2025 opens; what is not stated is said', async t => {
  t.strictSame(steps('svod/with-agreement', '2024-07-24'), [
    'rule-set too-late 2023-10-06', 'outside failed 2023-10-06', 'rule-set opens 2025-02-10',
    'closing unstated 2023-10-06', 'closing unstated 2025-02-10', 'closing unstated 2025-02-10', 'missing-facts unstated'
  ])
  const place = ['svod/with-agreement', '2024-07-24'] as const
  t.match(only('rule-set', 'too-late', ...place), { delay: { months: 15 }, gives: '2025-10-24', until: '2025-02-10', legalBasis: AGREEMENT_2022, evidence: 'official' })
  t.match(only('rule-set', 'opens', ...place), { delay: { months: 15 }, gives: '2025-10-24', legalBasis: AGREEMENT_2025, evidence: 'official' })
  t.match(only('outside', 'failed', ...place), {
    rule: 'sixty-minutes-or-less', facts: [{ fact: 'runtimeMinutes', value: null, atMost: 60 }], legalBasis: [{ text: 'accord-2022-01-24', article: '1.9' }],
    text: /Running time: not stated, presumed more than 60 minutes/
  })
  t.match(only('outside', 'failed', ...place, {}, FR).text, /Durée : sans indication, par présomption plus de 60 minutes/)
  const closings = reasons(...place).filter(({ step }) => step === 'closing')
  t.match(closings.find(({ rule }) => rule === 'free-tv-exclusivity'), {
    gives: '2026-05-24', until: '2027-07-24', delay: { months: 22 }, facts: [{ fact: 'freeTvAcquired', value: null, is: true }], legalBasis: AGREEMENT_2025
  })
  t.match(closings.find(({ rule }) => rule === 'co-exploitation-small-or-not-svod'), { gives: '2026-05-24', until: '2027-07-24' }, 'from the opening of free TV')
  const blackout = closings.find(({ rule }) => rule === 'co-exploitation-blackout')
  t.match(blackout, { legalBasis: [{ text: 'avenant-2023-09-25', article: null }] })
  t.notOk(blackout?.gives, 'its days are not known')
  t.ok(blackout?.facts?.some(({ fact, value }) => fact === 'blackoutFrom' && value === null))
  t.strictSame(only('missing-facts', 'unstated', ...place).facts?.map(({ fact }) => fact).sort(), [...askWindow(...place).missingFacts].sort())
  t.match(only('floor', 'at-least', 'svod/top-agreement', '2024-07-24'), { ruleSet: '2023-10-06', delay: { months: 6 }, evidence: 'press', legalBasis: AGREEMENT_2022 })
})

t.test('Star Wars IX, 18 December 2019, held by a free channel: 2022 would open it, the closing puts it off, the reopening opens it', async t => {
  const place = ['svod/without-agreement', '2019-12-18', { freeTvAcquired: true }] as const
  t.strictSame(steps(...place), [
    'rule-set too-late 2019-03-23', 'derogation unstated 2019-03-23', 'rule-set closed 2022-02-10', 'outside failed 2022-02-10',
    'closing held 2022-02-10', 'reopening opens 2022-02-10', 'missing-facts unstated'
  ])
  t.match(only('rule-set', 'closed', ...place), { gives: '2022-02-10', delay: { months: 17 } })
  t.match(only('closing', 'held', ...place), {
    rule: 'free-tv-exclusivity', gives: '2022-02-10', until: '2022-12-18', delay: { months: 22 },
    facts: [{ fact: 'freeTvAcquired', value: true, is: true }, { fact: 'coExploitationAgreement', value: null, is: false }]
  })
  t.match(only('reopening', 'opens', ...place), { gives: '2022-12-18', delay: { months: 36 }, anchor: 'theatrical-release', evidence: 'inference', legalBasis: AGREEMENT_2022 })

  const alone = ['svod/without-agreement', '2019-12-18'] as const
  t.match(only('first-day', 'decides', ...alone), {
    ruleSet: '2022-02-10', gives: '2022-02-10', evidence: 'official', legalBasis: [{ text: 'accord-2022-01-24', article: null }, { text: 'arrete-2022-02-04', article: null }]
  })
  t.match(only('first-day', 'decides', ...alone).text, /The order says “from its publication”, the 9th/)
  t.match(only('derogation', 'unstated', ...alone), {
    delay: { months: 34 }, gives: '2022-10-18', until: '2022-02-10', evidence: 'press',
    facts: [{ fact: 'derogationGranted', value: null, is: true }, { fact: 'admissionsAfterFourWeeks', value: null, atMost: 100000 }]
  })
})

t.test('BAC Nord, 18 August 2021, on Canal+ days after the order of 2022', async t => {
  const place = ['pay-tv-first/with-agreement', '2021-08-18'] as const
  t.strictSame(steps(...place).slice(0, 3), ['rule-set too-late 2019-03-23', 'derogation unstated 2019-03-23', 'rule-set opens 2022-02-10'])
  t.match(only('rule-set', 'too-late', ...place), { delay: { months: 8 }, gives: '2022-04-18', until: '2022-02-10', legalBasis: AGREEMENT_2018 })
  t.match(only('rule-set', 'opens', ...place), { delay: { months: 6 }, gives: '2022-02-18', evidence: 'official' })
})

t.test('A film of 15 December 2018, granted the derogation with 5,000 admissions in its fourth week: refused until the criterion changes', async t => {
  const facts = { derogationGranted: true, admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }
  t.strictSame(steps('physical-video', '2018-12-15', facts), [
    'rule-set too-late 2010-04-24', 'derogation failed 2010-04-24', 'rule-set too-late 2019-02-10', 'derogation failed 2019-02-10',
    'rule-set opens 2019-03-23', 'first-day decides 2019-03-23', 'derogation held 2019-03-23'
  ])
  const failed = reasons('physical-video', '2018-12-15', facts).filter(({ verdict }) => verdict === 'failed')
  t.match(failed, [
    { gives: '2019-03-18', until: '2019-02-10', legalBasis: [{ text: 'decret-2010-397', article: '1' }, { text: 'decret-2010-397', article: '5' }] },
    { gives: '2019-03-18', legalBasis: [{ text: 'code-cinema-d231', article: 'D. 231-2' }, { text: 'code-cinema-d231', article: 'D. 231-5' }] }
  ], 'too late under the first set, in time under the second')
  for (const one of failed) t.strictSame(one.facts, [{ fact: 'admissionsInFourthWeek', value: 5_000, below: 200 }])
  t.match(failed[0]?.text, /Admissions of the fourth week: 5,000, not fewer than 200/)
  t.match(only('derogation', 'held', 'physical-video', '2018-12-15', facts), {
    gives: '2019-03-23', delay: { months: 4, days: -28 },
    facts: [{ fact: 'derogationGranted', value: true, is: true }, { fact: 'admissionsAfterFourWeeks', value: 90_000, atMost: 100_000 }],
    legalBasis: [{ text: 'code-cinema-d231', article: 'D. 231-2' }, { text: 'code-cinema-d231', article: 'D. 231-5' }, { text: 'decret-2019-216', article: null }]
  })
  t.match(only('first-day', 'decides', 'physical-video', '2018-12-15', facts), { evidence: 'text', legalBasis: [{ text: 'decret-2019-216', article: null }] })
  t.strictSame(steps('physical-video', '2018-12-15', { derogationGranted: false }).filter(one => one.startsWith('derogation')),
    ['derogation failed 2010-04-24', 'derogation failed 2019-02-10', 'derogation failed 2019-03-23'], 'the last is told again: its day is another')
  t.match(only('derogation', 'failed', 'physical-video', '2012-05-02', { derogationGranted: false, admissionsInFourthWeek: 900 }).facts,
    [{ fact: 'derogationGranted', value: false }], 'what was not granted needs no admissions')
})

t.test('A release during the epidemic: a decree lifted the criterion', async t => {
  const crowd = { admissionsAfterFourWeeks: 300_000 }
  const granted = only('derogation', 'held', 'physical-video', '2020-08-12', { ...crowd, derogationGranted: true })
  t.match(granted, { gives: '2020-11-30', facts: [{ value: true }, { fact: 'admissionsAfterFourWeeks', value: 300_000, atMost: 100_000 }] })
  t.ok(granted.legalBasis.some(({ text, article }) => text === 'decret-2020-1462' && article === null))
  t.match(only('assumption', 'assumed', 'physical-video', '2020-08-12', { ...crowd, derogationGranted: true }),
    { evidence: 'unverified', legalBasis: [{ text: 'decret-2020-1462', article: null }] })
  t.match(only('derogation', 'held', 'physical-video', '2020-08-12', { derogationGranted: true }).text, /^The derogation granted applies whatever the admissions, whose criterion was lifted for this release: /, 'of admissions that are not stated nothing is asserted')
  t.match(only('derogation', 'held', 'physical-video', '2020-08-12', { derogationGranted: true }, FR).text, /^La dérogation accordée s'applique quelles que soient les entrées, dont le critère est levé pour cette sortie : /)
  t.match(only('derogation', 'unstated', 'physical-video', '2020-08-12', crowd).text, /The criterion of admissions is lifted, from 30 November 2020 on, for films showing on 29 October 2020\.$/)
  t.match(only('derogation', 'failed', 'pay-tv-first/with-agreement', '2020-08-12', crowd), { gives: '2021-02-12' }, 'lifted for video alone')
})

t.test('Free TV without an earlier pay window: nineteen months, held, failed, or waiting for two facts', async t => {
  const place = ['free-tv/investing', '2023-05-10'] as const
  const held = reasons(...place, { payTvAcquired: false, svodAcquired: false }).filter(({ step }) => step === 'variant')
  t.match(held, [{ verdict: 'held', ruleSet: '2022-02-10', gives: '2024-12-10', until: '2023-10-06' }, {
    verdict: 'held', ruleSet: '2023-10-06', rule: 'no-earlier-window', delay: { months: 19 }, gives: '2024-12-10', evidence: 'press', legalBasis: AGREEMENT_2022,
    facts: [{ fact: 'payTvAcquired', value: false, is: false }, { fact: 'svodAcquired', value: false, is: false }]
  }], 'too late under the first set, in time under the second')
  t.match(reasons(...place, { payTvAcquired: true }).filter(({ step }) => step === 'variant'), [
    { verdict: 'failed', ruleSet: '2022-02-10', gives: '2024-12-10', until: '2023-10-06', facts: [{ fact: 'payTvAcquired', value: true }] },
    { verdict: 'failed', ruleSet: '2023-10-06', gives: '2024-12-10', facts: [{ fact: 'payTvAcquired', value: true }] }
  ])
  t.match(reasons(...place, { payTvAcquired: false }).filter(({ step }) => step === 'variant').at(0),
    { verdict: 'unstated', facts: [{ fact: 'svodAcquired', value: null }] }, 'the fact that is left to state')
  const both = ['free-tv/investing', '2019-06-05', { derogationGranted: true, payTvAcquired: false }] as const
  t.match(only('derogation', 'later', ...both), { delay: { months: 20 }, gives: '2021-02-05' }, 'they never add up')
  t.match(only('variant', 'held', ...both), { delay: { months: 19 }, gives: '2021-01-05', evidence: 'unverified', legalBasis: AGREEMENT_2018 })
  const changes = [{ medium: 'free-tv', delay: { months: 12 }, from: day('2020-01-01') }]
  t.match(only('variant', 'later', 'free-tv/investing', '2019-06-05', { payTvAcquired: false }, { changes }), { gives: '2021-01-05', withoutText: 'what-if' })
})

t.test('Sixty minutes: excluded, freed by a later set, or sixty-one', async t => {
  const short = { runtimeMinutes: 60 }
  t.strictSame(steps('svod/with-agreement', '2023-01-04', short), ['outside excluded 2022-02-10'])
  t.match(only('outside', 'excluded', 'svod/with-agreement', '2023-01-04', short), {
    rule: 'sixty-minutes-or-less', facts: [{ fact: 'runtimeMinutes', value: 60, atMost: 60 }], legalBasis: [{ text: 'accord-2022-01-24', article: '1.9' }], evidence: 'official'
  })
  t.match(only('outside', 'opens', 'svod/without-agreement', '2020-06-01', { runtimeMinutes: 52 }), { ruleSet: '2022-02-10', gives: '2022-02-10', delay: { months: 0 } })
  t.match(steps('svod/without-agreement', '2020-06-01', { runtimeMinutes: 52 }), ['rule-set too-late 2019-03-23', 'derogation unstated 2019-03-23', 'outside opens 2022-02-10', 'first-day decides 2022-02-10'])
  const failed = reasons('free-tv/investing', '2023-05-10', { runtimeMinutes: 61 }).filter(({ step }) => step === 'outside')
  t.match(failed, [{ verdict: 'failed', ruleSet: '2022-02-10', facts: [{ value: 61, atMost: 60 }] }])
  t.equal(failed.length, 1, 'told once: the set of 2023 says the same')
  t.match(failed[0]?.text, /Running time: 61 minutes, not 60 minutes at most; agreement of 24 January 2022, point 1\.9; order of 4 February 2022; official source/)
  t.strictSame(steps('physical-video', '2023-01-04', short).filter(one => one.startsWith('outside')), [], 'the statute knows no such film')
})

t.test('Co-exploitation: withdrawn until the broadcast, a blackout, or neither', async t => {
  const shared = { coExploitationAgreement: true, producedBySvodService: false }
  const place = ['svod/with-agreement', '2024-01-10'] as const
  const until = { ...shared, firstFreeTvBroadcastOn: day('2026-01-15') }
  t.match(only('closing', 'held', ...place, until), {
    rule: 'co-exploitation-small-or-not-svod', ruleSet: '2025-02-10', gives: '2025-11-10', until: '2026-02-15', legalBasis: AGREEMENT_2025,
    facts: [{ fact: 'coExploitationAgreement', value: true }, { fact: 'producedBySvodService', value: false }]
  })
  t.match(only('reopening', 'held', ...place, until), {
    gives: '2026-02-15', delay: { months: 1 }, anchor: 'first-free-tv-broadcast', facts: [{ fact: 'firstFreeTvBroadcastOn', value: '2026-01-15' }], evidence: 'official'
  })
  t.match(only('reopening', 'unstated', ...place, shared), { gives: '2027-01-10', delay: { months: 36 }, facts: [{ fact: 'firstFreeTvBroadcastOn', value: null }], evidence: 'inference' })
  t.match(reasons(...place, shared).filter(({ step, verdict }) => step === 'closing' && verdict === 'failed').map(({ rule }) => rule), ['co-exploitation-blackout', 'free-tv-exclusivity'])

  const big = { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30_000_000, prefinancedByFreeTv: false }
  t.match(only('closing', 'unstated', ...place, big), { rule: 'co-exploitation-blackout', facts: [{ fact: 'blackoutFrom', value: null }] }, 'only its day is missing')
  const dated = { ...big, blackoutFrom: day('2026-03-01') }
  t.match(only('closing', 'held', ...place, dated), { rule: 'co-exploitation-blackout', gives: '2026-03-01', until: '2026-05-01', anchor: 'blackout' })
  t.match(only('reopening', 'held', ...place, dated), { gives: '2026-05-01', delay: { months: 2 }, facts: [{ fact: 'blackoutFrom', value: '2026-03-01' }] })
  const cheap = { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 3_000_000 }
  const idle = reasons(...place, cheap).filter(({ step }) => step === 'closing')
  t.strictSame(idle.map(({ verdict }) => verdict), ['failed', 'failed', 'failed'], 'a film of five million euros or less is not withdrawn')
  t.match(idle.find(({ rule }) => rule === 'free-tv-exclusivity')?.facts, [{ fact: 'coExploitationAgreement', value: true, is: false }])
})

t.test('Super Mario Bros., held by a free channel: closed under the set of 2023, open again under that of 2025', async t => {
  const place = ['svod/with-agreement', '2023-04-05', { freeTvAcquired: true }] as const
  t.match(only('closing', 'held', ...place), { ruleSet: '2023-10-06', gives: '2025-02-05', until: '2026-04-05', legalBasis: AGREEMENT_2022 })
  t.match(only('reopening', 'held', ...place), { ruleSet: '2025-02-10', gives: '2026-04-05', legalBasis: AGREEMENT_2025 })
  t.match(only('closing', 'held', 'svod/with-agreement', '2020-01-15', { freeTvAcquired: true }).text, /Closed from 10 February 2022, the first day of the rules that say so/)
})

t.test('The visa: stated, it decides; not stated, it leaves bounds, or the latest day', async t => {
  t.match(only('rule-set', 'opens', 'physical-video', '1999-06-02', { visaDate: day('1999-01-04') }), {
    anchor: 'visa', gives: '2000-01-04', facts: [{ fact: 'visaDate', value: '1999-01-04' }], legalBasis: [{ text: 'decret-83-4', article: '1' }, { text: 'loi-82-652', article: '89' }]
  })
  t.strictSame(steps('physical-video', '1999-12-01'), ['rule-set unstated 1999-01-01', 'derogation unstated 1999-01-01', 'rule-set opens 2000-11-28', 'first-day decides 2000-11-28', 'missing-facts unstated'])
  t.match(only('rule-set', 'unstated', 'physical-video', '1999-12-01'), { gives: '2000-12-01', until: '2000-11-28', facts: [{ fact: 'visaDate', value: null }] }, 'too late, unless the visa is older')
  t.match(only('first-day', 'decides', 'physical-video', '1999-12-01'), { evidence: 'inference', legalBasis: [{ text: 'decret-2000-1137', article: null }] })
  t.strictSame(steps('physical-video', '1999-12-01', { visaDate: day('1999-11-20') }), ['rule-set opens 1999-01-01', 'derogation unstated 1999-01-01', 'missing-facts unstated'])
  t.strictSame(steps('physical-video', '1990-02-01'), ['rule-set unstated 1987-01-29', 'bounds unstated 1987-01-29', 'missing-facts unstated'])
  t.match(only('bounds', 'unstated', 'physical-video', '1990-02-01'), { gives: '1990-02-01', until: '1991-02-01', evidence: 'text' })
  t.match(only('rule-set', 'opens', 'physical-video', '1981-01-07'), { gives: '1983-01-07', facts: [{ fact: 'visaDate', value: null }] }, 'whatever the visa')
  t.match(only('other-delay', 'later', 'physical-video', '2004-03-10', { visaDate: day('2003-06-01') }), { anchor: 'theatrical-release', delay: { months: 6 }, gives: '2004-09-10' })
  t.match(only('other-delay', 'later', 'physical-video', '2004-03-10', { visaDate: day('2004-03-01') }), { anchor: 'visa', delay: { months: 12 }, gives: '2005-03-01', facts: [{ value: '2004-03-01' }] })
  t.match(only('other-delay', 'unstated', 'physical-video', '2004-03-10'), { anchor: 'visa', facts: [{ fact: 'visaDate', value: null }], legalBasis: [{ text: 'decret-83-4', article: '1' }, {}, {}] })
})

t.test('No rule, a rule that is not known, a derogation that could not be had: each set has its say', async t => {
  t.strictSame(steps('svod/with-agreement', '2007-06-01'), [
    'rule-set no-rule 2006-12-20', 'rule-set no-rule 2009-06-14', 'contract no-rule', 'rule-set too-late 2009-07-12', 'rule-set opens 2010-04-24'
  ])
  t.match(only('contract', 'no-rule', 'svod/with-agreement', '2007-06-01'), { until: '2009-07-12', withoutText: 'contract' })
  t.match(reasons('pay-per-view', '2009-01-01').map(({ verdict }) => verdict), ['too-late', 'too-late', 'no-rule', 'no-rule', 'no-rule', 'no-rule', 'no-rule', 'no-rule', 'no-rule', 'no-rule'])
  t.strictSame(steps('pay-tv-second/with-agreement', '2008-06-01'), [
    'rule-set unknown 2006-12-20', 'rule-set unknown 2009-06-14', 'rule-set at-latest 2009-07-12', 'bounds unknown 2006-12-20'
  ])
  t.match(only('rule-set', 'at-latest', 'pay-tv-second/with-agreement', '2008-06-01'), { gives: '2010-04-01', legalBasis: [{ text: 'accord-2009-07-06', article: '1.4' }] })
  t.match(only('rule-set', 'at-latest', 'pay-tv-second/with-agreement', '2008-06-01').text, /: 1 April 2010 at the latest, for an earlier rule is not known\.$/)
  t.match(only('rule-set', 'at-latest', 'pay-tv-second/with-agreement', '2008-06-01', {}, FR).text, / : le 1er avril 2010 au plus tard, car une règle antérieure n'est pas connue\.$/)
  t.match(only('rule-set', 'at-latest', 'pay-tv-second/with-agreement', '1984-06-01').text, /: 12 July 2009 at the latest, the first day of these rules, for an earlier rule is not known\.$/)
  t.match(only('rule-set', 'at-latest', 'pay-tv-second/with-agreement', '1984-06-01', {}, FR).text, /: le 12 juillet 2009 au plus tard, premier jour de ces règles, car une règle antérieure n'est pas connue\.$/)
  const unknown = reasons('pay-tv-second/with-agreement', '2008-06-01').filter(({ step, verdict }) => step === 'rule-set' && verdict === 'unknown')
  t.match(unknown, [{ withoutText: 'unknown', evidence: 'unverified', text: /before 2009/ }, {}])
  t.notMatch(unknown[1]?.text, /before 2009/, 'what was said of the set before is not said again')
  t.match(only('bounds', 'unknown', 'pay-tv-second/with-agreement', '2008-06-01', {}, { knownOn: day('2009-01-01') }), { gives: '2008-06-01' }, 'nothing known gives a latest day')
  const granted = reasons('physical-video', '2009-03-01', { derogationGranted: true }).filter(({ step }) => step === 'derogation')
  t.match(granted, [{ verdict: 'not-obtainable', ruleSet: '2006-12-20' }, { verdict: 'not-obtainable', ruleSet: '2009-06-14', facts: [{ fact: 'derogationGranted', value: true }] }])
  t.match(only('release', 'excluded', 'tvod', null), { legalBasis: [], withoutText: 'reading', text: /never released in cinemas/ })
})

t.test('The plan of July 2014 adopted: its delay opens, and the law that it replaces is set aside', async t => {
  const plan = { knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] }
  t.strictSame(steps('svod/without-agreement', '2014-01-01', {}, plan), ['rule-set too-late 2010-04-24', 'rule-set opens', 'adoption assumed'])
  t.match(only('rule-set', 'too-late', 'svod/without-agreement', '2014-01-01', {}, plan), { gives: '2017-01-01', until: '2014-10-01', legalBasis: [{ text: 'accord-2009-07-06', article: '1.6' }] })
  t.match(only('rule-set', 'opens', 'svod/without-agreement', '2014-01-01', {}, plan), { gives: '2016-01-01', delay: { months: 24 }, legalBasis: [], withoutText: 'what-if' })
  t.match(only('adoption', 'assumed', 'svod/without-agreement', '2014-01-01', {}, plan), { gives: '2014-10-01', delay: { months: 24 }, evidence: 'official', withoutText: 'what-if' })
  t.strictSame(steps('svod/without-agreement', '2012-06-01', {}, plan), ['rule-set too-late 2010-04-24', 'rule-set opens', 'adoption assumed'], 'the day of adoption is the caller\'s own: no first day to be known')
  t.strictSame(steps('free-vod', '2014-01-01', {}, plan), ['rule-set opens 2010-04-24'], 'what it leaves alone is one set, in force since its own first day')
  const moved = { changes: [{ medium: 'free-tv', tier: 'investing', delay: { months: 18 }, from: day('2024-01-01') }] }
  t.match(only('adoption', 'assumed', 'svod/with-agreement', '2023-04-05', { coExploitationAgreement: true, producedBySvodService: false }, moved), { evidence: 'unverified' })
  t.match(only('later-set', 'stays-open', 'pay-tv-first/without-agreement', '2018-02-01'), { ruleSet: '2019-02-10', delay: { months: 18 }, gives: '2019-08-01', legalBasis: AGREEMENT_2018 })
  t.match(only('assumption', 'assumed', 'free-vod', '2027-03-03'), { legalBasis: [{ text: 'arrete-2025-02-06', article: null }], text: /^The date is provisional\. The order of 6 February 2025 ends/ })
})

t.test('What is presumed is told as such, whatever is asked of the fact', async t => {
  const shared = { coExploitationAgreement: true, producedBySvodService: true, prefinancedByFreeTv: false }
  for (const [fact, presumed, said] of [
    ['freeTvAcquired', '{ is: false }', /Acquired by a free channel: not stated, presumed no/],
    ['productionCostEuros', '{ atMost: 4000000 }', /Production cost: not stated, presumed 4,000,000 euros at most/],
    ['productionCostEuros', '{ below: 4000000 }', /Production cost: not stated, presumed fewer than 4,000,000 euros/]
  ] as const) {
    const changed = editedRulebook(replace('fr/territory.yaml', '  - fact: runtimeMinutes\n    presumed: { above: 60 }', `  - fact: ${fact}\n    presumed: ${presumed}`))
    const { windows } = chronologyOf(changed, {
      release: { theatricalReleaseDate: day('2024-07-24'), ...fact === 'freeTvAcquired' ? {} : shared }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'full', language: 'en'
    })
    t.match(windows.filter(({ medium }) => medium === 'svod').flatMap(({ explanation }) => explanation).join('\n'), said)
  }
})

t.test('A closing that a later set drops ends with its first day; one that it renames is told as the later one', async t => {
  const closings = (edit: Edit, language: Language) => {
    const { windows } = chronologyOf(editedRulebook(edit), {
      release: { theatricalReleaseDate: day('2023-04-05'), freeTvAcquired: true }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'full', language
    })
    const window = windows.find(({ medium, tier }) => medium === 'svod' && tier === 'with-agreement')
    return window?.reasons?.filter(({ step, verdict }) => verdict === 'held' && (step === 'closing' || step === 'reopening'))
  }
  const file = 'fr/2025-02-10.yaml'
  for (const [language, text] of [
    ['fr', /^Elle s'ouvre de nouveau le 10 février 2025, premier jour de règles qui ne la ferment pas \(accord du 24 janvier 2022 ; arrêté du 4 février 2022 ; déduit\)\.$/],
    ['en', /^It opens again on 10 February 2025, the first day of rules that do not close it \(agreement of 24 January 2022; order of 4 February 2022; derived\)\.$/]
  ] as const) {
    t.match(closings(replace(file, 'id: free-tv-exclusivity\n    media: [svod]', 'id: free-tv-exclusivity\n    media: [free-vod]'), language), [
      { gives: '2025-02-05', until: '2025-02-10', ruleSet: '2023-10-06' },
      { gives: '2025-02-10', ruleSet: '2023-10-06', text }
    ])
  }
  const renamed: Edit = root => {
    replace(file, 'id: free-tv-exclusivity', 'id: another-exclusivity')(root)
    // What explains a warning of it is of the same name.
    replace(file, 'rows: [free-tv-exclusivity', 'rows: [another-exclusivity')(root)
  }
  t.match(closings(renamed, 'en'), [
    { rule: 'another-exclusivity', gives: '2025-02-05', until: '2026-04-05' }, { rule: 'another-exclusivity', gives: '2026-04-05' }
  ])
})

/** Questions that meet every sentence: films of every era, with facts that hold, fail and are not stated. */
const CORPUS: ReadonlyArray<readonly [release: string | null, facts?: Facts, rest?: Rest]> = [
  [null], ['1937-06-09'], ['1984-11-07'], ['1990-02-14'], ['1990-02-14', { visaDate: day('1988-01-04') }], ['1999-12-01'], ['2004-03-10', { visaDate: day('2003-06-01') }],
  ['2006-06-01'], ['2008-02-27', {}, { knownOn: day('2009-01-01') }], ['2008-02-27', { derogationGranted: true }], ['2009-02-25'], ['2009-03-01', { derogationGranted: true }],
  ['2012-05-02', { derogationGranted: false }], ['2018-02-01'], ['2018-12-15', { derogationGranted: true, admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }],
  ['2019-06-05', { derogationGranted: true, payTvAcquired: false }], ['2019-12-18', { freeTvAcquired: true }], ['2020-01-15', { freeTvAcquired: true }],
  ['2020-08-12', { admissionsAfterFourWeeks: 300_000 }], ['2020-08-12', { admissionsAfterFourWeeks: 300_000, derogationGranted: true }],
  ['2020-08-12', { admissionsAfterFourWeeks: 90_000 }], ['2020-02-12'], ['2020-02-12', { derogationGranted: true }], ['2020-02-12', { derogationGranted: false }],
  ['1998-01-07', { derogationGranted: true, derogationFrom: day('1998-10-14'), visaDate: day('1997-12-29') }], ['1998-01-07', { derogationGranted: true, derogationFrom: day('1998-10-14') }],
  ['2018-12-01', { derogationGranted: true, derogationFrom: day('2019-03-25'), admissionsAfterFourWeeks: 150_000, admissionsInFourthWeek: 100 }],
  ['2019-11-25', { derogationGranted: true, derogationFrom: day('2020-03-24') }], ['2024-07-24', { derogationGranted: true, derogationFrom: day('2024-12-01') }],
  ['2020-06-01', { runtimeMinutes: 52 }], ['2023-01-04', { runtimeMinutes: 52 }],
  ['2023-05-10', { payTvAcquired: false, svodAcquired: false, runtimeMinutes: 61, freeTvAcquired: false }], ['2023-05-10', { payTvAcquired: true }],
  ['2023-04-05', { freeTvAcquired: true }], ['2024-07-24'], ['2027-03-03'],
  ['2024-01-10', { coExploitationAgreement: true, producedBySvodService: false }],
  ['2020-01-15', { freeTvAcquired: true, runtimeMinutes: 50 }],
  ['2024-01-10', { coExploitationAgreement: true, producedBySvodService: false, firstFreeTvBroadcastOn: day('2026-01-15') }],
  ['2024-01-10', { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30_000_000, prefinancedByFreeTv: false, blackoutFrom: day('2026-03-01') }],
  ['2014-01-01', {}, { adopt: ['filippetti-2014@2014-10-01'] }],
  ['2023-06-15', {}, { territory: 'DE' }],
  ['2018-03-01', { publiclyFunded: true, derogationGranted: true }, { territory: 'DE' }],
  ['2025-03-01', { publiclyFunded: true }, { territory: 'DE' }],
  ['2023-10-26', {}, { territory: 'IT' }],
  ['2023-10-26', { publiclyFunded: false }, { territory: 'IT' }],
  ['2011-01-05', {}, { territory: 'BE' }],
  ['2011-01-05', {}, { territory: 'LU' }],
  ['2001-01-05', {}, { territory: 'ES' }],
  ['2019-06-05', { runtimeMinutes: 52, freeTvAcquired: true }],
  ['2025-03-01', {}, { territory: 'DE' }],
  ['2025-03-01', { publiclyFunded: true, aidGrantedOn: day('2024-12-31') }, { territory: 'DE' }],
  ['2023-01-04', { publiclyFunded: true }, { territory: 'IT' }],
  ['2011-01-05', {}, { territory: 'AT' }],
  ['2020-10-05', {}, { service: ['netflix'] }],
  ['2024-10-16', {}, { service: ['netflix'] }],
  ['2024-04-28', {}, { service: ['disney-plus'] }],
  ['2027-07-01', {}, { service: ['canal-plus'] }],
  ['2011-01-05', {}, { service: ['netflix'], carrier: 'orange', device: 'livebox-play' }],
  ['2011-01-05', {}, { service: ['netflix'], carrier: 'free' }],
  ['2018-01-05', {}, { service: ['canalplay'] }],
  ['2023-04-05', {}, { service: ['tf1'] }],
  ['2007-01-10', {}, { service: ['tf1'] }],
  ['2019-11-30', { runtimeMinutes: 59, freeTvAcquired: true }, { medium: ['svod'] }],
  ['2018-04-11', {}, { service: ['altice-studio'] }],
  ['2011-01-05', {}, { territory: 'CH' }],
  ['2011-01-05', {}, { territory: 'PT' }],
  ['2019-06-05', { payTvAcquired: false, derogationGranted: true }, { changes: [{ medium: 'free-tv', delay: { months: 12 }, from: day('2020-01-01') }] }],
  ['2023-04-05', { coExploitationAgreement: true, producedBySvodService: false }, { changes: [{ medium: 'free-tv', delay: { months: 18 }, from: day('2024-01-01') }] }]
]

/** Counts which sentences are said: each function of the object tells its name when it is called. */
function overhear (sentences: object): Set<string> {
  const said = new Set<string>()
  for (const [name, entry] of Object.entries(sentences)) {
    if (typeof entry !== 'function') continue
    Object.assign(sentences, { [name]: (...words: unknown[]) => { said.add(name); return entry(...words) as unknown } })
  }
  return said
}

const functionsIn = (sentences: object) => Object.entries(sentences).filter(([, entry]) => typeof entry === 'function').map(([name]) => name).sort()

/** What only the gate and the reverse question say; permission.test.ts and reverse.test.ts hear it. */
const ELSEWHERE = new Set([
  'releasesBeforeLaw', 'verdict',
  'rulesSupposed', 'opensBy', 'opensByRequest', 'heldByRequest', 'opensFreed', 'heldUntil', 'heldToTheEnd', 'notReleased', 'beforeRules', 'ruleUnknown', 'closedBy', 'heldByCustom',
  'heldBySignature', 'factsDecide', 'opensBetween', 'delayContested', 'delayUnknown', 'decidedThen', 'openByThen', 'contractDecides',
  'leftOutside', 'neverShown', 'withRelease', 'whateverTier', 'tierDecides', 'ofTier',
  'whichTier', 'betweenSignatories', 'exclusiveElsewhere', 'sourcesDisagree'
])

t.test('Every sentence of both languages is said, whole, and both languages say the same', async t => {
  const languages = { en: { sentences: en, reasons: reasonsEn }, fr: { sentences: fr, reasons: reasonsFr } }
  const data: Record<string, string> = {}
  for (const language of ['en', 'fr'] as const) {
    const { sentences, reasons: own } = languages[language]
    const said = overhear(sentences)
    const reasoned = overhear(own)
    const texts: string[] = []
    const steps: unknown[] = []
    for (const [release, facts = {}, rest = {}] of CORPUS) {
      for (const explain of ['short', 'full'] as const) {
        const { windows, notices, questions } = ask(release, facts, { ...rest, language, explain })
        texts.push(...windows.flatMap(({ explanation }) => explanation), ...notices, ...questions.map(({ question }) => question))
        steps.push(...windows.flatMap(({ reasons = [] }) => reasons.map(({ text, ...step }) => step)))
      }
    }
    t.strictSame([...said].sort(), functionsIn(sentences).filter(name => !ELSEWHERE.has(name)), `${language}: every sentence of the explanations`)
    t.strictSame([...reasoned].sort(), functionsIn(own), `${language}: every sentence of the reasons`)
    const all = texts.join('\n')
    for (const words of [...Object.values(own.evidence), ...Object.values(own.withoutText), own.notStated]) t.ok(all.includes(words), `${language}: ${words}`)
    for (const text of texts) {
      if (/\b(undefined|null|NaN)\b|[{}[\]]|\(\)|\( | \)|; ;|\.\.| {2}/.test(text) || !/[.?]$/.test(text)) t.fail(`not a whole sentence: ${text}`)
      if (language === 'en' && / [:;?]/.test(text.replaceAll(/« [^»]* »/g, ''))) t.fail(`English has no space before a colon: ${text}`)
      if (language === 'fr' && /[^ ]([:;?])( |$)/.test(text)) t.fail(`French has one: ${text}`)
    }
    data[language] = JSON.stringify(steps)
  }
  t.equal(data.en, data.fr, 'the steps do not depend on the language')
  t.strictSame(Object.keys(reasonsFr).sort(), Object.keys(reasonsEn).sort())
})

t.test('Every step, every verdict and every way to have no text is met', async t => {
  const all = CORPUS.flatMap(([release, facts, rest]) => ask(release, facts, { ...rest, explain: 'full' }).windows.flatMap(({ reasons = [] }) => reasons))
  t.strictSame(STEPS.filter(step => !all.some(one => one.step === step)), [])
  t.strictSame(VERDICTS.filter(verdict => !all.some(one => one.verdict === verdict)), [])
  t.strictSame(WITHOUT_TEXT.filter(why => !all.some(one => one.withoutText === why)), [])
  t.strictSame(EVIDENCE.filter(evidence => !all.some(one => one.evidence === evidence)), [])
})

t.test('Reasons are given with explain=full alone', async t => {
  for (const explain of ['none', 'short'] as const) {
    for (const release of ['2024-07-24', null]) t.notOk(ask(release, {}, { explain }).windows.some(window => 'reasons' in window))
  }
  const { legalTexts } = ask('2018-12-15', { derogationGranted: true, admissionsAfterFourWeeks: 90_000 }, { explain: 'full', medium: ['physical-video'] })
  t.match(legalTexts['decret-2010-397'], { title: 'Decree 2010-397 of 22 April 2010 (derogation to the video delay)', url: null }, 'what a step cites is in the bibliography of the answer')
  t.notOk(ask('2018-12-15', { derogationGranted: true, admissionsAfterFourWeeks: 90_000 }, { medium: ['physical-video'] }).legalTexts['decret-2010-397'])
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })
const questions = fc.record({
  release: fc.integer({ min: dayNumber(1975, 1, 1), max: dayNumber(2029, 12, 31) }),
  visaAge: maybe(fc.integer({ min: 0, max: 900 })),
  facts: fc.record({
    derogationGranted: maybe(fc.boolean()),
    admissionsAfterFourWeeks: maybe(fc.constantFrom(90_000, 300_000)),
    admissionsInFourthWeek: maybe(fc.constantFrom(150, 5_000)),
    runtimeMinutes: maybe(fc.constantFrom(52, 60, 61, 127)),
    payTvAcquired: maybe(fc.boolean()),
    svodAcquired: maybe(fc.boolean()),
    freeTvAcquired: maybe(fc.boolean()),
    coExploitationAgreement: maybe(fc.boolean()),
    producedBySvodService: maybe(fc.boolean()),
    prefinancedByFreeTv: maybe(fc.boolean()),
    productionCostEuros: maybe(fc.constantFrom(3_000_000, 10_000_000, 30_000_000))
  }),
  adopt: fc.option(fc.constantFrom('filippetti-2014@2014-10-01', 'cnc-2021@2022-02-10', 'lescure-2013@2013-06-01'), { nil: undefined, freq: 4 }),
  language: fc.constantFrom('en' as const, 'fr' as const)
})

/** Holds the reasons of a window against the window itself. */
function tellsOf (window: Window, { legalTexts }: Chronology, stated: Facts): void {
  const all = window.reasons ?? []
  const fault = (what: string) => { throw new Error(`${window.medium} ${window.tier ?? ''}: ${what}`) }
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const has = (step: Reason['step']) => all.some(one => one.step === step)
  if (!same(all.map(({ text }) => text), window.explanation) || all.length === 0) fault('the explanation is not that of the reasons')
  for (const one of all) {
    if ((one.legalBasis.length > 0) === ('withoutText' in one)) fault(`${one.step} has no text and does not say why, or both`)
    if (!EVIDENCE.includes(one.evidence)) fault(`${one.step} has no evidence`)
    for (const { text } of one.legalBasis) if (legalTexts[text] === undefined) fault(`${text} is cited and not given`)
    for (const { fact, value } of one.facts ?? []) if ((stated[fact] ?? null) !== value) fault(`${fact} is not what was stated`)
    if (one.verdict === 'unstated' && !one.facts?.some(({ value }) => value === null) && one.step !== 'bounds') fault(`${one.step} waits for no fact`)
    if (one.verdict === 'too-late' && (one.until === undefined || one.gives === undefined || one.gives < one.until)) fault('a set is too late in time')
  }
  const opens = all.filter(({ verdict }) => verdict === 'opens')
  if (window.opensOn !== null) {
    const [found] = opens
    if (opens.length !== 1 || found === undefined) return fault(`${opens.length} steps open it`)
    if (found.gives !== window.opensOn || found.anchor !== window.anchor || found.ruleSet !== window.ruleSet) fault('what opens it is not what the window says')
    if (!same(found.delay, window.delay) || !same(found.legalBasis, window.legalBasis)) fault('what opens it has another delay or text')
    if ((has('assumption') || has('adoption')) !== (window.certainty === 'provisional')) fault('provisional without an assumption, or the other way round')
    for (const [i, { from, until }] of window.intervals.entries()) {
      if (until !== null && !all.some(({ step, verdict, gives }) => step === 'closing' && verdict === 'held' && gives === until)) fault(`nothing closes it on ${until}`)
      if (i > 0 && !all.some(({ step, gives }) => step === 'reopening' && gives === from)) fault(`nothing opens it again on ${from}`)
    }
  } else if (opens.length > 0) fault('a step opens what has no date')
  if (has('adoption') !== window.hypothetical) fault('hypothetical without an adoption, or the other way round')
  if ((window.status === 'excluded') !== all.some(({ verdict }) => verdict === 'excluded')) fault('excluded by no step')
  if ((window.status === 'undetermined') !== has('bounds')) fault('undetermined without bounds, or the other way round')
  if (window.status === 'contractual' && all.at(-1)?.step !== 'contract' && window.missingFacts.length === 0 && !window.hypothetical) fault('contract has not the last word')
  if (!same(all.find(({ step }) => step === 'missing-facts')?.facts?.map(({ fact }) => fact) ?? [], window.missingFacts)) fault('what is missing is not told')
  const sets = all.flatMap(({ step, ruleSet }) => step === 'rule-set' && ruleSet !== null ? [ruleSet] : [])
  if (!same(sets, sets.toSorted())) fault('the sets are not in order')
}

t.test('Whatever is asked, the reasons agree with the window, and each names its texts, its evidence and its facts', async t => {
  let films = 0
  holds(t, fc.property(questions, ({ release, visaAge, facts, adopt, language }) => {
    const stated = Object.fromEntries(Object.entries({ visaDate: visaAge === undefined ? undefined : iso(release - visaAge) as CivilDate, ...facts })
      .filter(([, value]) => value !== undefined)) as Facts
    let answer: Chronology
    try {
      answer = ask(iso(release), stated, { explain: 'full', language, ...adopt === undefined ? {} : { adopt: [adopt] } })
    } catch (error) {
      if (error instanceof Refusal) return
      throw error
    }
    films++
    for (const window of answer.windows) tellsOf(window, answer, stated)
  }), { numRuns: 400 })
  t.ok(films > 150, 'many questions are answered')
})
