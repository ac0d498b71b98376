// What an authority could shorten case by case: the window keeps its day, and from the floor on it may have been open.
import t, { type Test } from 'tap'
import type { Facts } from '../../schemas/release.js'
import { appFor } from '../fixtures/app.js'
import { clientOf } from '../fixtures/contract.js'
import { ask, askWindow, day } from '../fixtures/rulebook.js'
import type { Chronology } from '../../schemas/chronology.js'

const granted = { derogationGranted: true }
const refused = { derogationGranted: false }

/** Nothing stated: the day stays, the floor bounds it, and the decision is missing. */
function mayBeShortened (t: Test, place: string, release: string, facts: Facts, floor: string, opensOn: string): void {
  const name = `${place}, released ${release}`
  const window = askWindow(place, release, facts)
  t.match(window, { opensOn, earliestPossible: floor, latestPossible: opensOn }, name)
  t.ok(window.missingFacts.includes('derogationGranted'), name)
  // Of physical video and VOD a fact states the day of the decision.
  const named = place === 'physical-video' || place === 'tvod' ? [{ if: { ...granted, derogationFrom: floor }, opensOn: floor }] : []
  t.match(window.alternatives.slice(-1 - named.length), [{ if: granted, status: 'undetermined', opensOn: null }, ...named], `${name}: told last`)
  t.match(askWindow(place, release, { ...facts, ...granted }), { status: 'undetermined', opensOn: null, earliestPossible: floor, latestPossible: opensOn }, `${name}, shortened`)
  t.match(askWindow(place, release, { ...facts, ...refused }), { opensOn, earliestPossible: opensOn, latestPossible: opensOn, missingFacts: [] }, `${name}, not shortened`)
}

t.test('Titanic, 7 January 1998, on cassette on 14 October 1998: the minister could waive the year, without a floor', async t => {
  mayBeShortened(t, 'physical-video', '1998-01-07', { visaDate: day('1997-12-29') }, '1998-01-07', '1998-12-29')
  t.match(askWindow('physical-video', '1960-03-16', granted), { opensOn: '1983-01-07' }, 'what opens on the first day of the law cannot be shortened')
})

t.test('Free television from 1987: eighteen months after the visa; Canal+: no floor', async t => {
  mayBeShortened(t, 'free-tv/investing', '1990-03-07', { visaDate: day('1990-02-20') }, '1991-08-20', '1992-02-20')
  mayBeShortened(t, 'free-tv/other', '1990-03-07', { visaDate: day('1990-02-20') }, '1991-08-20', '1993-02-20')
  mayBeShortened(t, 'pay-tv-first/with-agreement', '1998-06-01', {}, '1998-06-01', '1999-06-01')
  mayBeShortened(t, 'pay-tv-first/with-agreement', '1986-06-01', {}, '1987-01-29', '1987-06-01')
})

t.test('A floor that is not before the end of the last set with the text gives no power', async t => {
  const visaDate = day('1997-07-01')
  t.match(askWindow('free-tv/investing', '1997-07-22', { visaDate }), { opensOn: '1999-07-22', earliestPossible: '1999-07-22', missingFacts: [] })
  t.match(askWindow('free-tv/investing', '1997-07-22', { visaDate, ...granted }), { opensOn: '1999-07-22' })
  t.match(askWindow('free-tv/investing', '1997-07-22', { visaDate: day('1997-06-30') }), { earliestPossible: '1998-12-30' }, 'a day sooner it does')
  t.match(askWindow('physical-video', '2000-11-27', { visaDate: day('2000-11-27') }), { earliestPossible: '2000-11-27', missingFacts: ['derogationGranted', 'derogationFrom'] })
  t.match(askWindow('physical-video', '2000-11-28', { visaDate: day('2000-11-28') }), { earliestPossible: '2001-05-28', missingFacts: [] })
})

t.test('1917, 15 January 2020, on VOD by 7 April: article 17 of the law of 23 March 2020, whatever the admissions', async t => {
  const crowd = { admissionsAfterFourWeeks: 2_000_000 }
  for (const place of ['physical-video', 'tvod']) {
    mayBeShortened(t, place, '2020-01-15', {}, '2020-03-24', '2020-05-15')
    mayBeShortened(t, place, '2020-01-15', crowd, '2020-03-24', '2020-05-15')
    mayBeShortened(t, place, '2020-03-14', {}, '2020-03-24', '2020-07-14')
    t.match(askWindow(place, '2020-03-15', {}), { earliestPossible: '2020-06-17' }, 'the day after: an ordinary derogation')
    t.match(askWindow(place, '2020-01-15', { ...granted, admissionsAfterFourWeeks: 90_000 }), { status: 'undetermined', earliestPossible: '2020-03-24', latestPossible: '2020-04-17' }, 'of right from then on')
    t.notMatch(askWindow(place, '2020-01-15', crowd).explanation.join(' '), /100,000/)
  }
  t.throws(() => ask('2020-03-15', { ...granted, ...crowd }), { code: 'inconsistent-facts' })
  t.throws(() => ask('2019-11-24', { ...granted, ...crowd }), { code: 'inconsistent-facts' })
})

t.test('A film of November 2019: what is of right comes before the law, but not with more than 100,000 admissions', async t => {
  const crowd = { admissionsAfterFourWeeks: 100_001 }
  t.match(askWindow('tvod', '2019-11-25', {}), { opensOn: '2020-03-25', earliestPossible: '2020-02-26' })
  t.match(askWindow('tvod', '2019-11-25', granted), { status: 'undetermined', earliestPossible: '2020-02-26', latestPossible: '2020-03-25' })
  t.match(askWindow('tvod', '2019-11-25', { ...granted, admissionsAfterFourWeeks: 100_000 }), { opensOn: '2020-02-26', earliestPossible: '2020-02-26' })
  t.match(askWindow('tvod', '2019-11-25', crowd), { opensOn: '2020-03-25', earliestPossible: '2020-03-24' })
  t.match(askWindow('tvod', '2019-11-25', { ...granted, ...crowd }), { status: 'undetermined', earliestPossible: '2020-03-24' })
})

t.test('What lies with an authority is asked about behind the rest, before what is presumed', async t => {
  const facts = (...asked: Parameters<typeof ask>) => ask(...asked).questions.map(({ fact }) => fact)
  t.strictSame(facts('1990-03-07'), ['visaDate', 'derogationGranted', 'derogationFrom'])
  t.strictSame(facts('2020-01-15', { admissionsAfterFourWeeks: 150_000 }), ['freeTvAcquired', 'coExploitationAgreement', 'payTvAcquired', 'derogationGranted', 'derogationFrom', 'runtimeMinutes'])
  t.match(ask('1998-01-07', { visaDate: day('1997-12-29') }).questions, [{ fact: 'derogationGranted', days: 365 }], 'from the floor to the day of the window')
})

t.test('The notices of the texts of the epidemic stand with every answer whose release they touch, from the day they were known', async t => {
  const covid = (...asked: Parameters<typeof ask>) => ask(...asked).notices.filter(notice => notice.includes('Covid') && !notice.includes('was corrected')).length
  for (const [release, notices] of [['2019-11-24', 0], ['2019-11-25', 1], ['2020-03-14', 1], ['2020-03-15', 0], ['2020-07-31', 0], ['2020-08-01', 1], ['2020-10-29', 1], ['2020-10-30', 0]] as const) {
    t.equal(covid(release), notices, release)
    t.equal(covid(release, { ...refused, visaDate: day(release) }), notices, `${release}, whatever is stated`)
    t.equal(covid(release, {}, { medium: ['svod'] }), notices, `${release}, whatever is asked for`)
  }
  t.equal(covid('2019-12-04', {}, { knownOn: day('2020-03-23') }), 0)
  t.equal(covid('2019-12-04', {}, { knownOn: day('2020-03-24') }), 1)
})

t.test('The reasoning tells the decision that may have been, that was, and that was not', async t => {
  const told = (facts: Facts) => (askWindow('physical-video', '1998-01-07', { visaDate: day('1997-12-29'), ...facts }, { explain: 'full' }).reasons ?? []).filter(({ rule }) => rule === 'minister-waiver')
  const step = { step: 'derogation', ruleSet: '1987-01-29', gives: '1998-01-07', until: '1998-12-29', evidence: 'text', legalBasis: [{ text: 'loi-82-652', article: '89' }, { text: 'decret-83-4', article: '2' }] }
  t.match(told({}), [{ ...step, verdict: 'unstated', text: /^A decision may have shortened the delay, from 7 January 1998 until 29 December 1998: the minister of culture/ }])
  t.match(told(granted), [{ ...step, verdict: 'held' }])
  t.match(told(refused), [{ ...step, verdict: 'failed' }])
})

t.test('Over HTTP too, where the answer is prepared and where it is not', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = 'theatricalReleaseDate=2020-01-15&medium=tvod'
  for (const query of [film, `${film}&visaDate=2020-01-10`]) {
    t.match((await client.get<Chronology>(`/v1/chronology?${query}`)).body.windows, [{ opensOn: '2020-05-15', earliestPossible: '2020-03-24', missingFacts: ['derogationGranted', 'derogationFrom'] }])
    t.match((await client.get<Chronology>(`/v1/chronology?${query}&derogationGranted=true`)).body.windows, [{ status: 'undetermined', earliestPossible: '2020-03-24', latestPossible: '2020-05-15' }])
  }
  t.match((await client.get('/v1/check?theatricalReleaseDate=2020-01-15&medium=tvod&on=2020-04-03')).body, { permitted: null, missingFacts: ['derogationGranted', 'derogationFrom'] })
  const titanic = '/v1/check?theatricalReleaseDate=1998-01-07&visaDate=1997-12-29&medium=physical-video&on=1998-10-14'
  t.match((await client.get(titanic)).body, { permitted: null, missingFacts: ['derogationGranted', 'derogationFrom'] })
  t.match((await client.get(`${titanic}&derogationGranted=false`)).body, { permitted: false, missingFacts: [] })
  t.match((await client.get(`${titanic}&derogationGranted=true&lang=en`)).body, { permitted: null, because: /a decision opened the window on a day that is not stated, between 7 January 1998 and 29 December 1998/ })
  t.match((await client.get(`${titanic}&derogationGranted=true&lang=fr`)).body, { because: /une décision a ouvert la fenêtre un jour qui n'est pas indiqué/ })
})
