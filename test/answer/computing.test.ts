// The decided examples: for each doubtful case of the rules, the answer that was chosen.
import t from 'tap'
import type { DatedWindow } from '../../schemas/chronology.js'
import { isKnown } from '../fixtures/narrowed.js'
import { ask, askWindow, day, NEWEST, opens, placeOf, WINDOWS } from '../fixtures/rulebook.js'

const SVOD = ['svod/top-agreement', 'svod/with-agreement', 'svod/partial-commitments', 'svod/without-agreement']

t.test('A window opens on the first day on which the set in force that day permits it', async t => {
  t.equal(opens('physical-video', '2009-02-25'), '2009-06-25', 'out before the law of 2009, on disc under it')
  const svod = askWindow('svod/without-agreement', '2020-06-01')
  t.match(svod, { opensOn: '2022-02-10', delay: { months: 17 }, ruleSet: '2022-02-10', evidence: 'official' }, 'seventeen months had run when the order came')
  t.match(askWindow('free-tv/other', '2018-08-05'), { opensOn: '2021-02-05', ruleSet: '2019-03-23' }, 'the set that opens is named, even when its row repeats the one before')
})

t.test('The evidence of a set\'s first day counts where that day is the opening', async t => {
  t.equal(askWindow('svod/with-agreement', '2004-01-01').evidence, 'text', 'the order of 2009 was read, delay and first day')
  t.equal(askWindow('pay-per-view', '1990-01-01').evidence, 'press')
  t.equal(askWindow('physical-video', '2008-12-20').opensOn, '2009-06-14', 'R+6 would be 20 June')
  t.equal(askWindow('physical-video', '2008-12-20').evidence, 'inference', 'the delay was read, the first day is derived')
})

t.test('A set that is silent neither opens nor closes: contract decides until a rule comes', async t => {
  for (const [place, release, opensOn, until] of [
    ['svod/without-agreement', '2004-01-01', '2009-07-12', '2009-07-12'],
    ['svod/without-agreement', '2007-06-01', '2010-06-01', '2009-07-12'],
    ['tvod', '2006-06-01', '2009-07-12', '2009-07-12']
  ] as const) t.match(askWindow(place, release), { opensOn, contractualUntil: until }, `${place}, released ${release}`)
  t.match(askWindow('pay-per-view', '2009-01-01'), { status: 'contractual', opensOn: null, latestPossible: null }, 'pay-per-view ends before nine months have run')
  t.match(askWindow('tvod', '2006-06-01', {}, { on: day('2007-03-01') }), { status: 'upcoming' }, 'upcoming, also on a day that contract governs')
  t.equal((askWindow('svod/without-agreement', '2002-01-01') as DatedWindow).contractualUntil, '2005-12-20')
})

t.test('A value that no source gives leaves the window undetermined, within bounds', async t => {
  t.match(askWindow('pay-tv-second/with-agreement', '2008-01-01'), {
    status: 'undetermined', opensOn: null, earliestPossible: '2008-01-01', latestPossible: '2009-11-01', missingFacts: []
  })
  t.match(askWindow('pay-tv-second/without-agreement', '1950-06-01'), { status: 'undetermined', earliestPossible: '1983-01-07', latestPossible: '2009-07-12' })
  t.match(askWindow('pay-tv-first/without-agreement', '1990-01-01'), { status: 'undetermined', earliestPossible: '1990-01-01', latestPossible: '1999-01-01' })
  t.match(askWindow('pay-tv-second/with-agreement', '2008-01-01', {}, { knownOn: day('2009-01-01') }), {
    status: 'undetermined', earliestPossible: '2008-01-01', latestPossible: null
  }, 'before the agreement of 2009 was known, there is no later bound')
  t.match(askWindow('free-tv/other', '1985-03-01'), { status: 'undetermined', latestPossible: '1988-03-01' })
})

t.test('A visa that is not stated is taken on its latest day, and dates the window only where no earlier one could', async t => {
  t.match(askWindow('physical-video', '1981-01-01'), { opensOn: '1983-01-07', anchor: 'visa' }, 'a year had run on the first day of the law, whatever the visa')
  t.match(askWindow('physical-video', '1990-02-01'), {
    status: 'undetermined', missingFacts: ['visaDate'], earliestPossible: '1990-02-01', latestPossible: '1991-02-01'
  })
  t.equal(opens('physical-video', '1990-02-01', { visaDate: day('1989-12-15') }), '1990-12-15')
  t.equal(opens('physical-video', '1990-02-01', { visaDate: day('1985-01-01') }), '1990-02-01', 'never before the release')
  t.equal(opens('free-tv/investing', '1990-02-01', { visaDate: day('1990-01-10') }), '1992-01-10')
  t.equal(opens('free-tv/other', '1990-02-01', { visaDate: day('1990-01-10') }), '1993-01-10')
})

t.test('From 2000-11-28 to 2009-06-13 video opens at the earlier of a year from the visa and six months from the release', async t => {
  t.match(askWindow('physical-video', '2004-01-01'), { opensOn: '2004-07-01', anchor: 'theatrical-release', missingFacts: ['visaDate'], earliestPossible: '2004-01-01' })
  t.match(askWindow('physical-video', '2004-01-01', { visaDate: day('2003-03-01') }), { opensOn: '2004-03-01', anchor: 'visa', delay: { months: 12 } })
  t.equal(opens('physical-video', '2004-01-01', { visaDate: day('2003-12-01') }), '2004-07-01')
  t.equal(opens('physical-video', '2004-01-01', { visaDate: day('2002-06-01') }), '2004-01-01', 'never before the release')
  t.equal(opens('physical-video', '1999-12-15'), '2000-11-28', 'six months had run when the decree came')
})

t.test('A release before the first set is answered, with a notice, from that set\'s first day', async t => {
  const old = ask('1937-06-09')
  t.ok(old.windows.every(({ medium, opensOn }) => opensOn === null || medium === 'theatrical' || opensOn >= '1983-01-07'))
  t.match(old.windows.at(0), { medium: 'theatrical', opensOn: '1937-06-09', closesOn: null, delay: { months: 0 }, ruleSet: null, regime: null })
  t.match(old.notices, [/9 June 1937.*before the first rules/])
  t.equal(opens('pay-tv-first/with-agreement', '1937-06-09'), '1983-01-07')
  t.equal(ask('1983-01-07', {}, { knownOn: NEWEST.on }).notices.length, 0)
})

t.test('A question answers every medium and tier once, in order of opening', async t => {
  for (const release of ['1937-06-09', '1985-01-01', '1997-05-07', '2008-02-27', '2014-01-01', '2024-07-24', '2027-12-01', null]) {
    const { windows } = ask(release)
    t.strictSame(windows.map(placeOf).toSorted(), WINDOWS.toSorted(), `released ${release}`)
    const days = windows.map(({ opensOn }) => opensOn ?? '9999')
    t.strictSame(days, days.toSorted(), 'those without a date come last')
  }
})

t.test('The highest tier of subscription VOD opens at the floor, and says that the agreement sets the delay', async t => {
  const top = askWindow('svod/top-agreement', '2024-07-24')
  t.equal(top.opensOn, '2025-01-24')
  t.ok(top.explanation.some(sentence => sentence.includes('floor')))
})

t.test('Sixty minutes or less: outside the agreement of 2022, but for the statute on video', async t => {
  const { windows } = ask('2023-03-01', { runtimeMinutes: 60 })
  for (const { medium, status, opensOn } of windows.filter(isKnown)) {
    if (medium === 'theatrical') t.equal(opensOn, '2023-03-01')
    else if (medium === 'physical-video') t.equal(opensOn, '2023-07-01')
    else t.equal(status, medium === 'pay-per-view' ? 'contractual' : 'excluded', medium)
  }
  t.equal(opens('svod/without-agreement', '2023-03-01', { runtimeMinutes: 61 }), '2024-08-01')
  const early = askWindow('svod/without-agreement', '2021-06-01', { runtimeMinutes: 52, freeTvAcquired: true })
  t.match(early, { opensOn: '2022-02-10', intervals: [{ from: '2022-02-10', until: null }], ruleSet: '2022-02-10' }, 'what was not open opens on the first day of 2022, and no closing concerns it')
  t.ok(early.explanation.some(sentence => sentence.includes('sixty minutes')))
  t.equal(opens('tvod', '2021-06-01', { runtimeMinutes: 52 }), '2021-10-01', 'what an earlier set had opened stays as it was')
  t.equal(opens('svod/without-agreement', '2021-06-01', { runtimeMinutes: 52 }, { knownOn: day('2022-02-08') }), '2024-06-01', 'not yet known')
})

t.test('A work that a set leaves outside is touched by none of its closings, returns or exclusivities', async t => {
  const open = (place: string, facts: object = {}) => askWindow(place, '2019-11-30', { runtimeMinutes: 59, freeTvAcquired: true, ...facts })
  const window = open('svod/with-agreement')
  t.match(window, { opensOn: '2021-04-30', intervals: [{ from: '2021-04-30', until: null }], closesOn: null, exclusiveUntil: null })
  t.equal(window.intervals.length, 1)
  t.match(open('svod/with-agreement', { runtimeMinutes: 60 }), { intervals: [{ until: null }] }, 'sixty minutes are outside')
  t.match(open('svod/with-agreement', { runtimeMinutes: 61 }), { closesOn: '2022-02-10', intervals: [{ from: '2021-04-30' }, { from: '2022-11-30' }] }, 'sixty-one are not')
  t.match(open('svod/without-agreement'), { opensOn: '2022-02-10', intervals: [{ until: null }] }, 'what the text itself freed stays open')
  t.equal((askWindow('pay-tv-first/with-agreement', '2021-06-01', { runtimeMinutes: 59 }) as DatedWindow).exclusiveUntil, null)
  t.equal((askWindow('pay-tv-first/with-agreement', '2021-06-01', { runtimeMinutes: 61 }) as DatedWindow).exclusiveUntil, '2022-09-01')
  const reasons = askWindow('svod/with-agreement', '2019-11-30', { runtimeMinutes: 59, freeTvAcquired: true }, { explain: 'full' }).reasons ?? []
  t.ok(reasons.some(({ step, verdict, rule, facts }) => step === 'outside' && verdict === 'held' && rule === 'sixty-minutes-or-less' && facts?.[0]?.value === 59), 'and the reasons say so')
  t.notOk(reasons.some(({ step }) => step === 'closing' || step === 'reopening'))
})

t.test('Nineteen months for a channel that invests, when no earlier window was bought', async t => {
  const none = { payTvAcquired: false, svodAcquired: false }
  t.match(askWindow('free-tv/investing', '2023-05-10', none), { opensOn: '2024-12-10', delay: { months: 19 }, evidence: 'press' })
  t.equal(opens('free-tv/investing', '2023-05-10', { payTvAcquired: false }), '2025-03-10', 'since 2022 both must be unsold')
  t.equal(opens('free-tv/investing', '2023-05-10', { payTvAcquired: false, svodAcquired: true }), '2025-03-10')
  t.equal(opens('free-tv/other', '2023-05-10', none), '2025-11-10')
  t.match(askWindow('free-tv/investing', '2019-06-05', { payTvAcquired: false }), { opensOn: '2021-01-05', evidence: 'unverified' }, 'under 2019 the pay channel alone decides')
  t.equal(opens('free-tv/investing', '2019-06-05', { derogationGranted: true }), '2021-02-05', 'twenty months with a derogation')
  t.equal(opens('free-tv/investing', '2019-06-05', { derogationGranted: true, payTvAcquired: false }), '2021-01-05', 'the earlier of the two; they never add up')
  t.equal(opens('free-tv/investing', '2012-06-06', none), '2014-04-06', 'no such rule before 2019')
})

t.test('A derogation counts where that set\'s own criterion is met by what is stated', async t => {
  const granted = { derogationGranted: true }
  t.equal(opens('physical-video', '2022-03-02', granted), '2022-06-04', 'four months less 28 days, not three months')
  const both = { ...granted, admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }
  t.equal(opens('physical-video', '2018-12-15', both), '2019-03-23', 'not obtainable under the rule of 200, obtainable from 23 March 2019')
  t.equal(opens('physical-video', '2018-12-15', granted), '2019-03-18', 'admissions that are not stated do not prevent it')
  t.equal(opens('physical-video', '2022-03-02', { ...granted, admissionsInFourthWeek: 5_000 }), '2022-06-04', 'admissions of another criterion are ignored')
  const refused = askWindow('pay-tv-first/without-agreement', '2018-02-10', { admissionsInFourthWeek: 5_000 })
  t.notOk(refused.alternatives.some(({ if: facts }) => facts.derogationGranted === true), 'what could not be stated is not supposed either')
  t.throws(() => opens('pay-tv-first/without-agreement', '2018-02-10', { ...granted, admissionsInFourthWeek: 5_000 }), { code: 'inconsistent-facts' })
  t.equal(opens('tvod', '2012-03-07', granted), '2012-06-09')
  t.equal(opens('pay-tv-first/with-agreement', '2012-03-07', granted), '2013-01-07', 'no reduction of later windows in 2010')
  t.equal(opens('pay-tv-first/with-agreement', '2019-06-05', granted), '2019-12-05')
  t.equal(opens('pay-tv-first/with-agreement', '2019-06-05', { admissionsAfterFourWeeks: 500 }), '2020-02-05', 'admissions alone are no derogation')
  t.equal(opens('svod/without-agreement', '2022-03-02', granted), '2023-08-02', 'none beyond video since 2022')
  const early = askWindow('physical-video', '2009-11-01', granted)
  t.equal(early.opensOn, '2010-03-01', 'no decree, so no derogation before 24 April 2010')
  t.ok(early.explanation.some(sentence => sentence.includes('no derogation could be obtained')))
  t.equal(opens('physical-video', '2009-12-27', granted), '2010-04-24', 'the decree came before four months had run')
})

t.test('3.3: what makes a stated blackout too early is not supposed', async t => {
  const { alternatives } = askWindow('svod/with-agreement', '2021-10-11', { blackoutFrom: day('2023-08-07') })
  t.ok(alternatives.length > 0)
  for (const { if: facts } of alternatives) t.doesNotThrow(() => ask('2021-10-11', { blackoutFrom: day('2023-08-07'), ...facts }), JSON.stringify(facts))
  const lawful = askWindow('svod/with-agreement', '2021-10-11', { blackoutFrom: day('2023-10-11') })
  t.ok(lawful.alternatives.some(({ if: facts }) => facts.coExploitationAgreement === true && facts.producedBySvodService === true), 'from month 24 on it is')
})

t.test('The criterion, just met and just missed', async t => {
  const granted = { derogationGranted: true }
  t.equal(opens('physical-video', '2015-01-07', { ...granted, admissionsInFourthWeek: 199 }), '2015-04-09')
  t.throws(() => ask('2015-01-07', { ...granted, admissionsInFourthWeek: 200 }), { code: 'inconsistent-facts', field: 'derogationGranted' })
  t.equal(opens('physical-video', '2023-01-04', { ...granted, admissionsAfterFourWeeks: 100_000 }), '2023-04-06')
  t.throws(() => ask('2023-01-04', { ...granted, admissionsAfterFourWeeks: 100_001 }), { code: 'inconsistent-facts', field: 'derogationGranted' })
  t.doesNotThrow(() => ask('2009-08-01', { ...granted, admissionsInFourthWeek: 5_000 }), 'nothing could be granted, so nothing is contradicted')
})

t.test('A decree of the epidemic lifted the criterion, for the releases of one autumn', async t => {
  const facts = { derogationGranted: true, admissionsAfterFourWeeks: 250_000 }
  t.throws(() => ask('2020-07-31', facts), { code: 'inconsistent-facts' })
  t.throws(() => ask('2020-10-30', facts), { code: 'inconsistent-facts' })
  for (const [release, opensOn] of [['2020-08-01', '2020-11-30'], ['2020-10-29', '2021-01-31']] as const) {
    for (const place of ['physical-video', 'tvod']) t.match(askWindow(place, release, facts), { opensOn, certainty: 'provisional' }, `${place}, ${release}`)
    const video = askWindow('physical-video', release, facts)
    t.match(video.explanation.join(' '), /The criterion of admissions is lifted, from 30 November 2020 on/)
    t.notMatch(video.explanation.join(' '), /at most 100,000/, 'the criterion that was lifted is not claimed')
    t.ok(video.legalBasis.some(({ text }) => text === 'decret-2020-1462'))
    const answer = ask(release, facts)
    t.match(answer.notices, [/Covid-19/])
    t.ok('decret-2020-1462' in answer.legalTexts)
  }
  t.match(askWindow('physical-video', '2020-08-05', { derogationGranted: true }), { opensOn: '2020-11-30', evidence: 'inference', certainty: 'provisional' }, 'admissions not stated: not before the decree')
  t.match(askWindow('physical-video', '2020-08-05', { derogationGranted: true, admissionsAfterFourWeeks: 90_000 }), { opensOn: '2020-11-07', certainty: 'settled' }, 'of right')
  t.match(askWindow('physical-video', '2020-08-05', { admissionsAfterFourWeeks: 250_000 }).alternatives, [{ if: { derogationGranted: true }, opensOn: '2020-11-30' }], 'admissions never remove it')
  t.match(askWindow('pay-tv-first/with-agreement', '2020-02-05', facts), { opensOn: '2020-10-05' }, 'the later windows keep their delay')
})

t.test('A derogation that is not stated dates nothing, and shows what it would give', async t => {
  const eligible = (facts: object) => askWindow('physical-video', '2023-01-04', facts).alternatives
  t.match(eligible({}), [{ if: { derogationGranted: true }, eligible: null, opensOn: '2023-04-06' }])
  t.match(eligible({ admissionsAfterFourWeeks: 80_000 }), [{ if: { derogationGranted: true }, eligible: true }])
  t.strictSame(eligible({ admissionsAfterFourWeeks: 180_000 }), [], 'admissions that exclude it: no such alternative')
  t.strictSame(eligible({ derogationGranted: false }), [])
  const once = askWindow('free-tv/investing', '2020-06-10', { svodAcquired: false }).alternatives.filter(({ if: facts }) => facts.payTvAcquired === false && Object.keys(facts).length === 1)
  t.match(once, [{ opensOn: '2022-01-10' }], 'two sets that ask for the same fact give one alternative')
  t.equal(once.length, 1)
  t.strictSame(askWindow('physical-video', '2023-01-04', {}).missingFacts, ['derogationGranted'], 'admissions are not missing by themselves')
})

t.test('A free channel holds the film: off subscription VOD from 22 to 36 months', async t => {
  const held = { freeTvAcquired: true }
  t.match(askWindow('svod/with-agreement', '2023-04-05', held), {
    opensOn: '2024-07-05', closesOn: '2025-02-05', evidence: 'inference',
    intervals: [{ from: '2024-07-05', until: '2025-02-05' }, { from: '2026-04-05', until: null }]
  })
  t.strictSame(askWindow('svod/with-agreement', '2020-01-15', held).intervals,
    [{ from: '2021-06-15', until: '2022-02-10' }, { from: '2023-01-15', until: null }], 'open before the order, closed from its first day')
  t.match(askWindow('svod/without-agreement', '2019-12-18', held), { opensOn: '2022-12-18', closesOn: null, delay: { months: 36 } }, 'one that would open inside the gap opens at its end')
  t.equal(opens('svod/without-agreement', '2019-12-18'), '2022-02-10', 'not stated: no closing')
  for (const facts of [{}, { freeTvAcquired: false }, { ...held, coExploitationAgreement: true }]) {
    t.equal(askWindow('svod/with-agreement', '2023-04-05', facts).closesOn, null, JSON.stringify(facts))
  }
  for (const place of SVOD) t.equal(askWindow(place, '2023-04-05', held).closesOn, '2025-02-05', place)
  t.equal(askWindow('svod/without-agreement', '2018-01-10', held).intervals.length, 1, 'thirty-six months had run before the order: an empty gap is dropped')
})

t.test('The status looks at the day asked for, and spans are half-open', async t => {
  const status = (on: string) => askWindow('svod/with-agreement', '2023-04-05', { freeTvAcquired: true }, { on: day(on) }).status
  for (const [on, expected] of [
    ['2020-01-01', 'upcoming'], ['2024-07-04', 'upcoming'], ['2024-07-05', 'open'], ['2025-02-04', 'open'], ['2025-02-05', 'closed'],
    ['2026-04-04', 'closed'], ['2026-04-05', 'open'], ['2030-01-01', 'open']
  ] as const) t.equal(status(on), expected, on)
})

t.test('Co-exploitation, film not made by a subscription service or above five million: until a month after the broadcast', async t => {
  const shared = { coExploitationAgreement: true, producedBySvodService: false }
  const spans = (facts: object, release = '2023-04-05') => askWindow('svod/with-agreement', release, facts).intervals
  t.strictSame(spans({ ...shared, firstFreeTvBroadcastOn: day('2025-06-01') }),
    [{ from: '2024-07-05', until: '2025-02-05' }, { from: '2025-07-01', until: null }])
  t.strictSame(spans(shared), [{ from: '2024-07-05', until: '2025-02-05' }, { from: '2026-04-05', until: null }], 'broadcast not stated: until 36 months')
  t.ok(askWindow('svod/with-agreement', '2023-04-05', shared).missingFacts.includes('firstFreeTvBroadcastOn'))
  t.strictSame(spans({ ...shared, firstFreeTvBroadcastOn: day('2026-12-01') }), [{ from: '2024-07-05', until: '2025-02-05' }, { from: '2026-04-05', until: null }], 'never past 36 months')
  const made = { coExploitationAgreement: true, producedBySvodService: true }
  t.equal(spans({ ...made, productionCostEuros: 5_000_000 }).length, 1, 'made by a service for five million or less: not withdrawn')
  t.equal(spans({ ...made, productionCostEuros: 5_000_001 }).length, 2)
  t.equal(spans({ ...made, productionCostEuros: 25_000_001, prefinancedByFreeTv: true }).length, 2, 'pre-financed: the first case')
  t.equal(spans({ coExploitationAgreement: true }).length, 1, 'a fact that decides between the cases is missing: neither applies')
  t.strictSame(spans({ ...shared }, '2021-03-03'), [{ from: '2022-06-03', until: '2023-10-06' }, { from: '2024-03-03', until: null }], 'not before the order of 6 October 2023')
})

t.test('Co-exploitation of an expensive film made by a service: two months from the day the channel chose', async t => {
  const made = { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30_000_000, prefinancedByFreeTv: false }
  const window = askWindow('svod/with-agreement', '2023-04-05', { ...made, blackoutFrom: day('2025-12-31') })
  t.strictSame(window.intervals, [{ from: '2024-07-05', until: '2025-12-31' }, { from: '2026-02-28', until: null }])
  const unstated = askWindow('svod/with-agreement', '2023-04-05', made)
  t.equal(unstated.intervals.length, 1, 'not stated: no closing')
  t.ok(unstated.missingFacts.includes('blackoutFrom'), 'and it is missing')
  t.doesNotThrow(() => ask('2023-04-05', { ...made, blackoutFrom: day('2025-04-05') }))
  t.throws(() => ask('2023-04-05', { ...made, blackoutFrom: day('2025-04-04') }), { code: 'inconsistent-facts', field: 'blackoutFrom' })
})

t.test('Exclusivity informs and moves nothing', async t => {
  const until = (place: string, facts: object = {}, release = '2024-07-24') => (askWindow(place, release, facts) as DatedWindow).exclusiveUntil
  t.equal(until('pay-tv-first/with-agreement'), '2025-10-24')
  t.equal(until('svod/with-agreement'), '2026-05-24')
  t.equal(until('free-tv/investing'), '2027-07-24')
  t.equal(until('free-tv/investing', { coExploitationAgreement: true }), null)
  for (const place of ['theatrical', 'physical-video', 'tvod', 'pay-tv-first/without-agreement', 'pay-tv-second/with-agreement', 'svod/without-agreement', 'free-tv/other', 'free-vod']) t.equal(until(place), null, place)
  t.equal(until('pay-tv-first/with-agreement', {}, '2015-01-07'), null, 'none before 2022')
})

t.test('Where it is stated that nobody of the medium holds the film, there is no exclusivity', async t => {
  const until = (place: string, facts: object) => (askWindow(place, '2024-07-24', facts) as DatedWindow).exclusiveUntil
  for (const [place, fact, end] of [
    ['pay-tv-first/with-agreement', 'payTvAcquired', '2025-10-24'],
    ['svod/with-agreement', 'svodAcquired', '2026-05-24'],
    ['free-tv/investing', 'freeTvAcquired', '2027-07-24']
  ] as const) {
    t.equal(until(place, { [fact]: false }), null, `${place}, ${fact} false`)
    t.equal(until(place, { [fact]: true }), end, `${place}, ${fact} true`)
    t.equal(until(place, {}), end, `${place}, ${fact} not stated`)
  }
})

t.test('After the last day of the last regime known, its delays are assumed renewed, and the window says so', async t => {
  t.match(askWindow('svod/without-agreement', '2026-09-09'), { opensOn: '2028-02-09', certainty: 'settled' })
  const past = askWindow('svod/without-agreement', '2026-09-10')
  t.match(past, { opensOn: '2028-02-10', certainty: 'provisional' })
  t.ok(past.explanation.some(sentence => sentence.includes('9 February 2028')))
  t.match(askWindow('physical-video', '2028-01-05'), { opensOn: '2028-05-05', certainty: 'settled' }, 'the statute goes on')
  t.match(askWindow('theatrical', '2028-03-01'), { certainty: 'settled' })
  t.match(askWindow('svod/with-agreement', '2025-06-01', { freeTvAcquired: true }), { opensOn: '2026-09-01', certainty: 'provisional' }, 'a later bound counts too')
  t.match(askWindow('svod/without-agreement', '2019-03-01', {}, { knownOn: day('2021-01-01') }), { opensOn: '2022-03-01', certainty: 'provisional' }, 'the agreement of 2018 ended on 2022-02-09')
  t.match(askWindow('svod/without-agreement', '2026-06-01', {}, { knownOn: day('2015-01-01') }), { opensOn: '2029-06-01', certainty: 'settled' }, 'the agreement of 2009 renewed itself')
})

t.test('A set counts from its publication on, and keeps its first day', async t => {
  const at = (knownOn: string) => opens('svod/without-agreement', '2019-03-01', {}, { knownOn: day(knownOn) })
  t.equal(at('2022-02-08'), '2022-03-01')
  t.equal(at('2022-02-09'), '2022-02-10', 'published on the ninth, in force on the tenth')
  t.equal(at('2100-01-01'), '2022-02-10', 'a day to come knows what today knows')
  t.throws(() => ask('2019-03-01', {}, { knownOn: day('1983-01-04') }), { code: 'no-law-known', field: 'knownOn' })
  t.doesNotThrow(() => ask('1982-03-01', {}, { knownOn: day('1983-01-05') }))
  const notices = (knownOn: string) => ask('2024-07-24', {}, { knownOn: day(knownOn) }).notices
  t.strictSame(notices('2025-04-10'), [])
  t.match(notices('2025-04-11'), [/Conseil d'État/])
  t.notOk('accord-2025-02-06' in ask('2024-07-24', {}, { knownOn: day('2025-02-08') }).legalTexts)
})

t.test('A film never released in cinemas is outside the chronology', async t => {
  const { windows, summary } = ask(null)
  t.ok(windows.every(({ status, opensOn }) => status === 'excluded' && opensOn === null))
  t.ok(summary.every(({ earliestOpensOn }) => earliestOpensOn === null))
  t.match(windows.at(0)?.explanation, [/never released in cinemas/])
  t.strictSame(ask(null, {}, { explain: 'none' }).windows.at(0)?.explanation, [])
  t.throws(() => ask(null, { admissionsAfterFourWeeks: 5 }), { code: 'inconsistent-facts', field: 'admissionsAfterFourWeeks' })
  t.throws(() => ask(null, { derogationGranted: true }), { code: 'inconsistent-facts', field: 'derogationGranted' })
  t.doesNotThrow(() => ask(null, { derogationGranted: false, runtimeMinutes: 95 }))
})

t.test('Facts that contradict each other are refused, and the field is named', async t => {
  for (const [facts, field] of [
    [{ visaDate: day('2024-07-25') }, 'visaDate'],
    [{ admissionsAfterFourWeeks: 10, admissionsInFourthWeek: 11 }, 'admissionsInFourthWeek'],
    [{ freeTvAcquired: false, coExploitationAgreement: true }, 'coExploitationAgreement'],
    [{ freeTvAcquired: false, prefinancedByFreeTv: true }, 'prefinancedByFreeTv'],
    [{ firstFreeTvBroadcastOn: day('2024-07-23') }, 'firstFreeTvBroadcastOn']
  ] as const) t.throws(() => ask('2024-07-24', facts), { code: 'inconsistent-facts', field }, field)
  for (const facts of [
    { visaDate: day('2024-07-24') },
    { admissionsAfterFourWeeks: 11, admissionsInFourthWeek: 11 },
    { freeTvAcquired: false, coExploitationAgreement: false },
    { firstFreeTvBroadcastOn: day('2024-07-24') }
  ]) t.doesNotThrow(() => ask('2024-07-24', facts), JSON.stringify(facts))
})

t.test('Days outside coverage are refused', async t => {
  t.throws(() => ask('1895-12-27'), { code: 'date-out-of-coverage', field: 'theatricalReleaseDate' })
  t.throws(() => ask('2201-01-01'), { code: 'date-out-of-coverage' })
  t.throws(() => ask('2024-07-24', { blackoutFrom: day('9999-12-31') }), { code: 'date-out-of-coverage', field: 'blackoutFrom' })
  t.equal(opens('theatrical', '1895-12-28'), '1895-12-28')
  t.equal(opens('free-vod', '2200-12-31'), '2203-12-31')
})

t.test('A tier needs a medium that has it; media without tiers stay', async t => {
  const places = (rest: object) => ask('2014-01-01', {}, rest).windows.map(({ medium, tier }) => tier === null ? medium : `${medium}/${tier}`)
  t.throws(() => places({ tier: 'with-agreement' }), { code: 'wrong-pair', field: 'tier' })
  t.throws(() => places({ tier: 'investing', medium: ['svod', 'tvod'] }), { code: 'wrong-pair', says: 'tierOfNoMedium', given: { media: [{ id: 'tvod', tiers: [] }, { id: 'svod', tiers: ['top-agreement'] }] } })
  t.strictSame(places({ tier: 'with-agreement', medium: ['svod', 'tvod', 'free-tv'] }), ['tvod', 'svod/with-agreement'])
  t.strictSame(places({ medium: ['free-tv'] }), ['free-tv/investing', 'free-tv/other'])
})
