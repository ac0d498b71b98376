// The day that the request for a derogation names: the opening of physical video and of transactional VOD, and of nothing else.
import t, { type Test } from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { Language } from '../../schemas/text.js'
import { permissionOf } from '../../src/view/check.js'
import { ask, askWindow, day, opens, rulebook, TODAY } from '../fixtures/rulebook.js'

/** Granted, from a day that the request names. */
const from = (date: string, facts: Facts = {}): Facts => ({ derogationGranted: true, derogationFrom: day(date), ...facts })

function may (medium: string, release: string, on: string, facts: Facts, language: Language = 'en') {
  return permissionOf(rulebook, {
    release: { theatricalReleaseDate: day(release), ...facts }, territory: 'FR', medium: [medium], on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'none', language
  })
}

function refused (t: Test, release: string, facts: Facts, says: RegExp, name = ''): void {
  t.throws(() => ask(release, facts), { code: 'inconsistent-facts', field: 'derogationFrom', message: says }, name)
}

const titanic = { visaDate: day('1997-12-29') }

t.test('Titanic, 7 January 1998, on cassette on 14 October 1998: the day that the decision names', async t => {
  const window = askWindow('physical-video', '1998-01-07', from('1998-10-14', titanic))
  t.match(window, {
    status: 'open', opensOn: '1998-10-14', intervals: [{ from: '1998-10-14', until: null }], earliestPossible: '1998-10-14', latestPossible: '1998-10-14', missingFacts: [], alternatives: [],
    anchor: 'derogation', delay: { months: 0 }, ruleSet: '1987-01-29', certainty: 'settled', evidence: 'text'
  })
  t.strictSame(window.legalBasis.map(({ text }) => text), ['decret-83-4', 'loi-82-652', 'decret-83-4'])
  t.match(window.explanation.join(' '), /the day that the request for the derogation names, .*: 14 October 1998\. A decision shortened the delay: the minister of culture/)
  t.match(may('physical-video', '1998-01-07', '1998-10-13', from('1998-10-14', titanic)), {
    permitted: false, until: '1998-10-14', next: '1998-10-14', missingFacts: [], because: /holds from 14 October 1998, the day that its request names, and until then the rules in force from 29 January 1987/
  })
  t.match(may('physical-video', '1998-01-07', '1998-10-14', from('1998-10-14', titanic)), { permitted: true, since: '1998-10-14', certainty: 'settled', because: /opens on 14 October 1998, the day that the request/ })
  t.match(may('physical-video', '1998-01-07', '1998-10-13', from('1998-10-14', titanic), 'fr').because, /vaut à compter du 14 octobre 1998, jour que nomme sa demande, et les règles .* retiennent la fenêtre jusque-là/)
  t.match(may('physical-video', '1998-01-07', '1998-10-14', from('1998-10-14', titanic), 'fr').because, /s'ouvre le 14 octobre 1998, jour que nomme la demande de dérogation, selon les règles/)
})

t.test('1917, 15 January 2020, on VOD on 3 April: the day that the decision names', async t => {
  for (const place of ['tvod', 'physical-video']) {
    t.match(askWindow(place, '2020-01-15', from('2020-04-03')), { opensOn: '2020-04-03', anchor: 'derogation', ruleSet: '2019-03-23', missingFacts: [] }, place)
    t.match(may(place, '2020-01-15', '2020-04-02', from('2020-04-03')), { permitted: false })
    t.match(may(place, '2020-01-15', '2020-04-03', from('2020-04-03')), { permitted: true })
  }
  t.strictSame(askWindow('tvod', '2020-01-15', from('2020-04-03')).legalBasis.at(-1), { text: 'loi-2020-290', article: '17' })
  t.notMatch(askWindow('tvod', '2020-01-15', from('2020-04-03')).explanation.join(' '), /100,000/)
})

t.test('A day before the first on which a set gives the derogation with the admissions stated is refused: 15 December 2018', async t => {
  const admissions = { admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }
  refused(t, '2018-12-15', from('2019-03-22', admissions), /2019-03-23/)
  refused(t, '2018-12-15', from('2019-03-18', admissions), /2019-03-23/)
  t.match(askWindow('physical-video', '2018-12-15', from('2019-03-23', admissions)), { opensOn: '2019-03-23', anchor: 'derogation', ruleSet: '2019-03-23' })
  t.match(askWindow('physical-video', '2018-12-15', from('2019-04-01', admissions)), { opensOn: '2019-04-01', anchor: 'derogation', ruleSet: '2019-03-23' })
  refused(t, '2018-12-15', from('2019-03-17'), /2019-03-18/, 'whatever the admissions are')
  t.match(askWindow('physical-video', '2018-12-15', from('2019-03-18')), { opensOn: '2019-03-18', ruleSet: '2019-02-10' }, 'not stated, they do not prevent it')
  refused(t, '2018-12-15', from('2019-03-20', { admissionsInFourthWeek: 200 }), /2019-03-23/, 'from the 23rd on it is the other number that counts')
  t.match(askWindow('physical-video', '2018-12-15', from('2019-03-20', { admissionsInFourthWeek: 199 })), { opensOn: '2019-03-20' })
})

t.test('A grant under one set holds under the next, whose criterion the film fails', async t => {
  const admissions = { admissionsAfterFourWeeks: 150_000, admissionsInFourthWeek: 100 }
  for (const place of ['physical-video', 'tvod']) {
    t.match(askWindow(place, '2018-12-01', from('2019-03-22', admissions)), { opensOn: '2019-03-22', ruleSet: '2019-02-10' }, place)
    t.match(askWindow(place, '2018-12-01', from('2019-03-25', admissions)), { opensOn: '2019-03-25', ruleSet: '2019-03-23', delay: { months: 0 } }, place)
  }
  t.match(askWindow('physical-video', '2000-08-01', from('2000-12-15', { visaDate: day('2000-08-01') })), { opensOn: '2000-12-15', ruleSet: '2000-11-28' }, 'so does a decision of the minister')
  t.match(may('physical-video', '2000-08-01', '2000-12-14', from('2000-12-15', { visaDate: day('2000-08-01') })), { permitted: false, until: '2000-12-15', because: /from 15 December 2000/ })
  t.match(may('physical-video', '2000-08-01', '2000-11-27', from('2000-12-15', { visaDate: day('2000-08-01') })), { permitted: false, until: '2000-12-15' })
})

t.test('The day before the first possible one, the day, the last before the window opens in any case, and after', async t => {
  const cases: ReadonlyArray<[place: string, release: string, facts: Facts, first: string, plain: string]> = [
    ['physical-video', '1998-01-07', titanic, '1998-01-07', '1998-12-29'],
    ['physical-video', '1982-06-15', { visaDate: day('1982-06-15') }, '1983-01-07', '1983-06-15'],
    ['physical-video', '1996-02-29', { visaDate: day('1996-02-29') }, '1996-02-29', '1997-02-28'],
    ['tvod', '2020-01-15', { admissionsAfterFourWeeks: 2_000_000 }, '2020-03-24', '2020-05-15'],
    ['tvod', '2020-01-15', {}, '2020-03-24', '2020-05-15'],
    ['tvod', '2019-11-25', { admissionsAfterFourWeeks: 100_001 }, '2020-03-24', '2020-03-25'],
    ['tvod', '2019-11-25', { admissionsAfterFourWeeks: 100_000 }, '2020-02-26', '2020-03-25'],
    ['tvod', '2019-11-25', {}, '2020-02-26', '2020-03-25'],
    ['physical-video', '2020-08-05', { admissionsAfterFourWeeks: 100_001 }, '2020-11-30', '2020-12-05'],
    ['physical-video', '2020-08-05', { admissionsAfterFourWeeks: 100_000 }, '2020-11-07', '2020-12-05'],
    ['physical-video', '2020-08-05', {}, '2020-11-07', '2020-12-05'],
    ['tvod', '2024-07-24', {}, '2024-10-27', '2024-11-24'],
    ['physical-video', '2023-10-31', {}, '2024-02-01', '2024-02-29'],
    ['physical-video', '2010-01-15', {}, '2010-04-24', '2010-05-15']
  ]
  for (const [place, release, facts, first, plain] of cases) {
    const name = `${place}, released ${release}, ${JSON.stringify(facts)}`
    const before = day(new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10))
    refused(t, release, from(before, facts), before < release ? /precede|requestBeforeRelease/ : new RegExp(first), name)
    t.match(askWindow(place, release, from(first, facts)), { status: 'open', opensOn: first, anchor: 'derogation', delay: { months: 0 } }, name)
    const last = new Date(Date.parse(plain) - 86_400_000).toISOString().slice(0, 10)
    t.equal(opens(place, release, from(last, facts)), last, name)
    for (const late of [plain, '2031-01-01']) {
      const window = askWindow(place, release, from(late, facts))
      t.match(window, { opensOn: plain, earliestPossible: plain, latestPossible: plain }, `${name}, from ${late}`)
      t.not(window.anchor, 'derogation', `${name}, from ${late}`)
    }
  }
})

t.test('Without a grant, before the release, for a film never released, and where no set knows one, it is refused', async t => {
  for (const granted of [{}, { derogationGranted: false }]) refused(t, '2024-07-24', { ...granted, derogationFrom: day('2024-11-01') }, /requestWithoutGrant/)
  refused(t, '2024-07-24', from('2024-07-23'), /requestBeforeRelease/)
  refused(t, '1998-01-07', from('1998-01-06', titanic), /requestBeforeRelease/)
  refused(t, '2003-05-01', from('2003-08-01', { visaDate: day('2003-04-01') }), /2003-11-01/, 'no text gives less than six months then')
  t.match(askWindow('physical-video', '2003-05-01', from('2003-11-01', { visaDate: day('2003-04-01') })), { opensOn: '2003-11-01' })
  t.match(askWindow('physical-video', '2003-05-01', from('2003-08-01')), { opensOn: '2003-11-01' }, 'of a visa that is not stated, the year may have ended')
  t.throws(() => ask(null, { derogationFrom: day('2024-11-01') }), { code: 'inconsistent-facts', field: 'derogationFrom' })
  t.throws(() => ask('2024-07-24', from('9999-12-31')), { code: 'date-out-of-coverage', field: 'derogationFrom' })
  const crowd = { admissionsAfterFourWeeks: 100_001 }
  t.throws(() => ask('2024-07-24', from('2024-11-01', crowd)), { code: 'inconsistent-facts', field: 'derogationGranted' }, 'what cannot have been granted has no day')
})

t.test('It moves physical video and transactional VOD alone', async t => {
  const named = ask('2019-06-05', from('2019-09-20')).windows
  const granted = ask('2019-06-05', { derogationGranted: true }).windows
  for (const window of named) {
    const plain = granted.find(({ medium, tier }) => medium === window.medium && tier === window.tier)
    const isVideo = window.medium === 'physical-video' || window.medium === 'tvod'
    t.equal(window.opensOn, isVideo ? '2019-09-20' : plain?.opensOn, `${window.medium} ${window.tier}`)
  }
  const tv = from('1990-06-01', { visaDate: day('1990-02-20') })
  t.match(askWindow('free-tv/investing', '1990-03-07', tv), { status: 'undetermined', earliestPossible: '1991-08-20', latestPossible: '1992-02-20' })
  t.match(askWindow('pay-tv-first/with-agreement', '1990-03-07', tv), { status: 'undetermined', earliestPossible: '1990-03-07', latestPossible: '1991-03-07' })
  t.match(askWindow('physical-video', '1990-03-07', tv), { opensOn: '1990-06-01' })
})

t.test('Granted and no day named: undetermined where it lies with an authority, and the day is missing; of right the derogated day', async t => {
  const window = askWindow('physical-video', '1998-01-07', { ...titanic, derogationGranted: true })
  t.match(window, { status: 'undetermined', opensOn: null, earliestPossible: '1998-01-07', latestPossible: '1998-12-29', missingFacts: ['derogationFrom'] })
  t.match(window.alternatives, [{ if: { derogationFrom: '1998-12-29' }, opensOn: '1998-12-29' }, { if: { derogationFrom: '1998-01-07' }, opensOn: '1998-01-07' }])
  t.strictSame(ask('1998-01-07', { ...titanic, derogationGranted: true }, { medium: ['physical-video'] }).questions.map(({ fact, days, type }) => [fact, days, type]), [['derogationFrom', 356, 'date']])
  t.match(askWindow('tvod', '2020-01-15', { derogationGranted: true, admissionsAfterFourWeeks: 90_000 }), { status: 'undetermined', earliestPossible: '2020-03-24', latestPossible: '2020-04-17', missingFacts: ['derogationFrom'] })
  t.match(askWindow('tvod', '2024-07-24', { derogationGranted: true }), { opensOn: '2024-10-27', delay: { months: 4, days: -28 }, anchor: 'theatrical-release', missingFacts: [] })
  t.match(may('tvod', '2024-07-24', '2024-10-27', { derogationGranted: true }), { permitted: true })
  t.match(askWindow('physical-video', '1998-01-07', titanic), { missingFacts: ['derogationGranted', 'derogationFrom'] }, 'with a grant that is missing too')
})

t.test('The gate supposes any day from the first possible one to that on which the window opens in any case', async t => {
  const on = (date: string, facts: Facts) => may('physical-video', '1998-01-07', date, { ...titanic, ...facts })
  t.match(on('1998-10-14', {}), { permitted: null, since: null, until: '1998-12-29', missingFacts: ['derogationGranted', 'derogationFrom'], because: /either a decision opened the window on a day that is not stated, between 7 January 1998 and 29 December 1998/ })
  t.match(on('1998-10-14', { derogationGranted: true }), { permitted: null, missingFacts: ['derogationFrom'], because: /^Undecided: a decision opened the window on a day that is not stated, between 7 January 1998 and 29 December 1998/ })
  t.match(on('1998-12-29', { derogationGranted: true }), { permitted: true, missingFacts: [] })
  t.match(on('1998-01-07', { derogationGranted: true }), { permitted: null, missingFacts: ['derogationFrom'] })
  t.match(on('1998-10-14', { derogationGranted: false }), { permitted: false, missingFacts: [] })
})

t.test('A visa that is not stated may open the window before the day that is named', async t => {
  t.match(askWindow('physical-video', '1998-01-07', from('1998-10-14')), {
    status: 'undetermined', earliestPossible: '1998-01-07', latestPossible: '1998-10-14', missingFacts: ['visaDate'], explanation: [/visa is not stated: between 7 January 1998 and 14 October 1998, the day/]
  })
  t.match(askWindow('physical-video', '1998-01-07', from('1998-01-07')), { opensOn: '1998-01-07', missingFacts: [] }, 'but not before the release')
})

t.test('The reasoning tells under which sets the derogation was granted, and what it changes', async t => {
  const told = (place: string, release: string, facts: Facts, language: 'en' | 'fr' = 'en') =>
    (askWindow(place, release, facts, { explain: 'full', language }).reasons ?? []).filter(({ step }) => step === 'derogation' || step === 'rule-set')
  t.match(told('physical-video', '1998-01-07', from('1998-10-14', titanic)), [
    { step: 'rule-set', verdict: 'opens', ruleSet: '1987-01-29', delay: { months: 0 }, anchor: 'derogation', gives: '1998-10-14', facts: [{ fact: 'derogationFrom', value: '1998-10-14' }] },
    { step: 'derogation', verdict: 'held', rule: 'minister-waiver', gives: '1998-10-14', facts: [{ fact: 'derogationGranted', value: true }, { fact: 'derogationFrom', value: '1998-10-14' }] }
  ])
  t.match(told('physical-video', '2018-12-01', from('2019-03-25', { admissionsAfterFourWeeks: 150_000, admissionsInFourthWeek: 100 }), 'fr'), [
    { ruleSet: '2010-04-24' },
    { step: 'rule-set', verdict: 'too-late', ruleSet: '2019-02-10', gives: '2019-03-25', text: /^Examiné et écarté : le jour que nomme la demande/ },
    { step: 'derogation', verdict: 'held', ruleSet: '2019-02-10' },
    { step: 'rule-set', verdict: 'opens', ruleSet: '2019-03-23', gives: '2019-03-25' },
    { step: 'derogation', verdict: 'failed', ruleSet: '2019-03-23', text: /^Sous ces règles/ }
  ])
  t.match(told('tvod', '2019-11-25', from('2020-03-24')).slice(-2), [{ verdict: 'unstated' }, { verdict: 'held' }])
  t.match(told('tvod', '2024-07-24', from('2024-12-01')).slice(-1), [{ step: 'derogation', verdict: 'later', gives: '2024-12-01' }])
  t.match(told('physical-video', '1998-01-07', from('1998-10-14')).slice(0, 1), [{ verdict: 'at-latest', text: /14 October 1998 at the latest, for the visa is not stated/ }])
})

t.test('A later set that would open the window later does not count one by which the request may be granted too', async t => {
  const reasons = askWindow('tvod', '2021-10-15', from('2022-01-20'), { explain: 'full' }).reasons ?? []
  t.notOk(reasons.some(({ step }) => step === 'later-set'))
})
