// Other territories than the default one: the law of the release, and rules that bind only films with public support.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import { permissionOf } from '../../src/view/check.js'
import { reverseOf } from '../../src/view/reverse.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { affectedBy } from '../../src/answer/laws/law-change.js'
import { coursesOf } from '../../src/answer/laws/history.js'
import { isoOf } from '../../src/calendar/day.js'
import { territoryLawOf } from '../../src/law/rulebook.js'
import { isKnown, NARROWED } from '../fixtures/narrowed.js'
import { addMonths, dayNumber, iso } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, askWindow, day, opens, placeOf, rulebook, TODAY, WINDOWS } from '../fixtures/rulebook.js'

const DE = { territory: 'DE' } as const
const IT = { territory: 'IT' } as const
const FUNDED: Facts = { publiclyFunded: true }
const PAID = ['physical-video', 'tvod', 'svod/with-agreement', 'svod/without-agreement']
const ANSWERED = [...rulebook.territories.keys()].filter(territory => territory !== rulebook.defaultTerritory)

t.test('The release selects the set, and no later set shortens what it gave', async t => {
  t.equal(opens('tvod', '2008-12-31', FUNDED, DE), null)
  t.equal(opens('tvod', '2009-01-01', FUNDED, DE), '2009-10-01')
  t.equal(opens('tvod', '2009-01-02', FUNDED, DE), '2009-10-02')
  t.equal(opens('tvod', '2013-12-30', FUNDED, DE), '2014-09-30')
  t.equal(opens('tvod', '2013-12-31', FUNDED, DE), '2014-09-30', 'nine months, on the last day of the month')
  t.equal(opens('tvod', '2014-01-01', FUNDED, DE), '2014-07-01')
  t.equal(opens('tvod', '2014-01-02', FUNDED, DE), '2014-07-02')
  t.equal(opens('tvod', '2016-12-31', FUNDED, DE), '2017-06-30')
  t.equal(opens('tvod', '2017-01-01', FUNDED, DE), '2017-07-01')
  t.equal(opens('tvod', '2017-01-02', FUNDED, DE), '2017-07-02')
  t.equal(opens('tvod', '2023-06-14', FUNDED, DE), '2023-12-14', 'the 120 days of the next day would be over on 2023-10-12')
  t.equal(opens('tvod', '2023-06-15', FUNDED, DE), '2023-10-13', 'days, not months')
  t.equal(opens('free-tv/other', '2023-06-14', FUNDED, DE), '2024-12-14')
  t.equal(opens('free-tv/other', '2023-06-15', FUNDED, DE), '2024-06-15')
  t.equal(opens('tvod', '2024-12-31', FUNDED, DE), '2025-04-30', '120 days')
  t.equal(opens('tvod', '2025-03-01', { ...FUNDED, aidGrantedOn: day('2025-01-01') }, DE), '2025-07-01', 'four months')
  t.equal(opens('tvod', '2021-12-31', FUNDED, IT), '2022-01-30')
  t.equal(askWindow('tvod', '2022-06-30', FUNDED, IT).status, 'undetermined')
  t.equal(opens('tvod', '2022-07-01', FUNDED, IT), '2022-09-29')
  t.equal(opens('tvod', '2022-07-02', FUNDED, IT), '2022-09-30')
  t.equal(opens('tvod', '2022-07-15', FUNDED, IT), '2022-10-13', 'the case of 10 days, which still existed, is not computed')
  t.equal(opens('tvod', '2022-07-16', FUNDED, IT), '2022-10-14')
})

t.test('Germany under the act of 2009, then as amended: video 6 months, VOD and pay-per-view 9, then 6, pay TV 12, what is free 18', async t => {
  const days = (release: string) => ['physical-video', 'tvod', 'svod/with-agreement', 'pay-per-view', 'pay-tv-first/with-agreement', 'pay-tv-second/without-agreement', 'free-tv/other', 'free-vod']
    .map(place => opens(place, release, FUNDED, DE))
  t.strictSame(days('2008-12-31'), Array(8).fill(null), 'the day before')
  t.strictSame(days('2009-01-01'), ['2009-07-01', '2009-10-01', '2009-10-01', '2009-10-01', '2010-01-01', '2010-01-01', '2010-07-01', '2010-07-01'])
  t.strictSame(days('2013-12-31'), ['2014-06-30', '2014-09-30', '2014-09-30', '2014-09-30', '2014-12-31', '2014-12-31', '2015-06-30', '2015-06-30'])
  t.strictSame(days('2014-01-01'), ['2014-07-01', '2014-07-01', '2014-07-01', '2014-07-01', '2015-01-01', '2015-01-01', '2015-07-01', '2015-07-01'])
  t.strictSame(days('2016-12-31'), ['2017-06-30', '2017-06-30', '2017-06-30', '2017-06-30', '2017-12-31', '2017-12-31', '2018-06-30', '2018-06-30'])
  t.strictSame(days('2017-01-01'), ['2017-07-01', '2017-07-01', '2017-07-01', '2017-07-01', '2018-01-01', '2018-01-01', '2018-07-01', '2018-07-01'])
  t.match(askWindow('tvod', '2010-01-01', { ...FUNDED, aidGrantedOn: day('2009-05-01') }, DE), { evidence: 'text', ruleSet: '2009-01-01', legalBasis: [{ text: 'ffg-2009', article: '20' }] })
  t.match(askWindow('tvod', '2014-05-01', { ...FUNDED, aidGrantedOn: day('2013-05-01') }, DE), { evidence: 'inference', ruleSet: '2014-01-01' }, 'its first day is inferred')
  t.match(askWindow('physical-video', '2014-05-01', {}, DE), { status: 'undetermined', earliestPossible: '2014-05-01', latestPossible: '2014-11-01', missingFacts: ['publiclyFunded'] })
  t.match(askWindow('tvod', '2008-05-01', FUNDED, { ...DE, language: 'fr' }), { status: 'undetermined', explanation: [/^Les délais du FFG d'avant 2009 sont connus par la presse/] })
})

t.test('The law of the aid: an act that governs no film aided before it', async t => {
  const aided = (on: string): Facts => ({ ...FUNDED, aidGrantedOn: day(on) })
  const shown = (release: string, facts: Facts, place = 'tvod') => {
    const { status, opensOn, earliestPossible, latestPossible, missingFacts, ruleSet, evidence } = askWindow(place, release, facts, DE)
    return { status, opensOn, earliestPossible, latestPossible, missingFacts, ruleSet, evidence }
  }
  t.match(shown('2025-03-01', aided('2024-12-31')), { opensOn: '2025-06-29', ruleSet: '2023-06-15', evidence: 'official', missingFacts: [] }, '120 days, whatever the release')
  t.match(shown('2025-03-01', aided('2025-01-01')), { opensOn: '2025-07-01', ruleSet: '2025-01-01', evidence: 'text', missingFacts: [] })
  t.match(shown('2040-03-01', aided('1999-12-31')), { opensOn: '2040-06-29', ruleSet: '2023-06-15' }, 'the set that the release would have without the act of 2025')
  t.match(shown('2018-03-01', aided('2016-05-01')), { opensOn: '2018-09-01', ruleSet: '2017-01-01', evidence: 'text' }, 'the sets of the earlier acts go by the release')
  t.match(shown('2024-12-31', aided('2025-01-02')), { opensOn: '2025-04-30', ruleSet: '2025-01-01' })
  t.match(shown('2024-06-01', aided('2025-01-02')), { opensOn: '2024-10-01', ruleSet: '2025-01-01' }, 'aid to a film already out: the delay runs from its release all the same')
  t.match(shown('2025-03-01', FUNDED), { status: 'undetermined', opensOn: null, earliestPossible: '2025-06-29', latestPossible: '2025-07-01', missingFacts: ['aidGrantedOn'], ruleSet: '2025-01-01' })
  t.match(shown('2025-01-01', FUNDED), { status: 'open', opensOn: '2025-05-01', missingFacts: [], evidence: 'text' }, '120 days and four months end together')
  t.match(shown('2025-02-28', FUNDED), { opensOn: '2025-06-28', missingFacts: [] })
  t.match(shown('2025-03-01', FUNDED, 'free-tv/other'), { opensOn: '2026-03-01', missingFacts: [], evidence: 'text' }, 'twelve months under both')
  t.match(shown('2024-12-31', FUNDED), { opensOn: '2025-04-30', ruleSet: '2023-06-15', missingFacts: [], evidence: 'inference' }, 'the release stands for the aid')
  t.match(shown('2024-12-31', FUNDED, 'theatrical'), { opensOn: '2024-12-31', evidence: 'inference', ruleSet: '2023-06-15' })
  t.match(shown('2025-03-01', { aidGrantedOn: day('2024-12-31') }), { opensOn: '2025-06-29', missingFacts: [] }, 'a film whose aid has a day has aid')
  t.match(shown('2025-03-01', {}), { status: 'undetermined', earliestPossible: '2025-03-01', latestPossible: '2025-07-01', missingFacts: ['publiclyFunded', 'aidGrantedOn'] })
  t.match(shown('2025-03-01', { publiclyFunded: false }), { status: 'excluded', missingFacts: [] })
  t.match(askWindow('tvod', '2025-03-01', FUNDED, DE).alternatives, [{ if: { aidGrantedOn: '2025-01-01' }, opensOn: '2025-07-01' }, { if: { aidGrantedOn: '2024-12-31' }, opensOn: '2025-06-29' }])
  t.match(askWindow('tvod', '2025-03-01', FUNDED, { ...DE, knownOn: day('2024-12-31') }), { opensOn: '2025-06-29', missingFacts: [], evidence: 'official' }, 'an act not known yet')
  t.throws(() => ask('2025-03-01', { publiclyFunded: false, aidGrantedOn: day('2024-12-31') }, DE), { code: 'inconsistent-facts', field: 'aidGrantedOn', says: 'aidWithoutSupport' })
  t.throws(() => ask('2025-03-01', { aidGrantedOn: day('1895-12-27') }, DE), { code: 'date-out-of-coverage', field: 'aidGrantedOn' })
})

t.test('Under which act a film is told in both languages, and cited as in Germany', async t => {
  const [plain = ''] = askWindow('tvod', '2025-03-01', FUNDED, DE).explanation
  t.equal(plain, '4 months after the theatrical release of 1 March 2025, by the rules for releases from 1 January 2025 (§ 54 FFG 2025): 1 July 2025. If the aid was granted before 1 January 2025, 120 days after the theatrical release, by the rules for releases from 15 June 2023 (§ 55a FFG 2017; FFA directive D.5): 29 June 2025.')
  t.match(askWindow('tvod', '2025-03-01', FUNDED, { ...DE, language: 'fr' }).explanation[0], /§ 54 FFG 2025.* Si l'aide a été accordée avant le 1er janvier 2025, 120 jours après la sortie en salles, .*\(§ 55a FFG 2017 ; directive D\.5 de la FFA\) : le 29 juin 2025\.$/)
  t.match(askWindow('tvod', '2025-03-01', {}, DE).explanation[0], /^Depends on a fact not stated\. .*: 1 July 2025\. If the aid was granted before 1 January 2025, 120 days/)
  const steps = (release: string, facts: Facts) => (askWindow('tvod', release, facts, { ...DE, explain: 'full' }).reasons ?? []).map(({ step, verdict, ruleSet }) => `${step} ${verdict} ${String(ruleSet)}`)
  t.strictSame(steps('2025-03-01', FUNDED), ['act unstated 2025-01-01', 'rule-set unstated 2025-01-01', 'outside failed 2025-01-01', 'rule-set unstated 2023-06-15', 'bounds unstated 2025-01-01', 'missing-facts unstated null'])
  t.strictSame(steps('2025-03-01', { aidGrantedOn: day('2024-12-31') }), ['act decides 2025-01-01', 'rule-set opens 2023-06-15', 'outside failed 2023-06-15'])
  t.strictSame(steps('2025-03-01', { aidGrantedOn: day('2025-12-31') }), ['act decides 2025-01-01', 'rule-set opens 2025-01-01', 'first-day decides 2025-01-01', 'outside failed 2025-01-01'])
  t.strictSame(steps('2024-03-01', FUNDED), ['act assumed 2025-01-01', 'rule-set opens 2023-06-15', 'first-day decides 2023-06-15', 'outside failed 2023-06-15'])
})

t.test('Italy: ninety days whose decree was annulled are provisional, and undetermined up to 105 from the day of the judgment on', async t => {
  const italy = (release: string, facts: Facts = FUNDED, more = {}) => askWindow('svod/with-agreement', release, facts, { ...IT, ...more })
  for (const [release, on] of [['2022-07-01', '2022-09-29'], ['2023-01-02', '2023-04-02'], ['2023-01-03', '2023-04-03']] as const) {
    t.match(italy(release), { opensOn: on, certainty: 'provisional', explanation: [/^90 days/, /^The date is provisional\. The administrative court of Lazio quashed/], missingFacts: [] }, release)
  }
  for (const [release, earliest, latest] of [['2023-01-04', '2023-04-04', '2023-04-19'], ['2023-07-11', '2023-10-09', '2023-10-24']] as const) {
    t.match(italy(release), { status: 'undetermined', opensOn: null, earliestPossible: earliest, latestPossible: latest, missingFacts: [], ruleSet: '2022-07-01', explanation: [/^90 days .* Perhaps 105 days after the theatrical release instead: /] }, release)
    t.match(italy(release, {}), { status: 'undetermined', earliestPossible: release, latestPossible: latest, missingFacts: ['publiclyFunded'] })
    t.match(italy(release, { publiclyFunded: false }), { status: 'excluded' })
  }
  t.match(italy('2023-01-04', FUNDED, { language: 'fr' }).explanation, [/Peut-être 105 jours après la sortie en salles : le 19 avril 2023\. Le tribunal administratif du Latium a annulé/])
  t.match(italy('2023-07-12'), { status: 'undetermined', latestPossible: null }, 'the next decree')
  const { reasons = [] } = italy('2023-01-04', FUNDED, { explain: 'full' })
  t.strictSame(reasons.map(({ step, verdict }) => `${step} ${verdict}`), ['rule-set unstated', 'contested unknown', 'outside failed', 'bounds unknown'])
  t.match(reasons[1], { delay: { days: 105 }, gives: '2023-04-19', evidence: 'press', legalBasis: [{ text: 'tar-lazio-05634-2023' }] })
  const changes = [{ medium: 'svod', delay: { days: 60 }, from: day('2023-01-01') }]
  t.match(italy('2023-03-01', FUNDED, { changes }), { opensOn: '2023-04-30', hypothetical: true, explanation: [/^60 days/, /^What if/] }, 'a delay made up is not contested')
})

t.test('Austria: the act of 2005 with its figures; then guidelines of which the floors alone were read', async t => {
  const austria = (place: string, release: string, facts: Facts = FUNDED) => askWindow(place, release, facts, { territory: 'AT' })
  const BOUND = ['physical-video', 'tvod', 'pay-per-view', 'pay-tv-first/with-agreement', 'pay-tv-second/without-agreement', 'free-tv/other']
  t.strictSame(BOUND.map(place => austria(place, '2004-12-31').opensOn), Array(6).fill(null), 'the day before')
  t.strictSame(BOUND.map(place => austria(place, '2005-01-01').opensOn), ['2005-07-01', '2006-01-01', '2006-01-01', '2006-07-01', '2006-07-01', '2007-01-01'])
  t.match(austria('tvod', '2005-01-01'), { evidence: 'text', legalBasis: [{ text: 'ffg-at-2005', article: '11a' }], explanation: [/\(§ 11a Austrian FFG 2005\)/] })
  t.match(austria('tvod', '2005-01-01', {}), { status: 'undetermined', earliestPossible: '2005-01-01', latestPossible: '2006-01-01', missingFacts: ['publiclyFunded'] })
  t.match(austria('svod/with-agreement', '2005-01-01'), { status: 'undetermined', latestPossible: null, explanation: [/names neither subscription VOD nor free VOD/] })
  t.match(austria('physical-video', '2010-06-29'), { opensOn: '2010-12-29' })
  t.match(austria('physical-video', '2010-06-30'), { opensOn: '2010-12-30' })
  t.match(austria('physical-video', '2010-07-01'), { status: 'undetermined', earliestPossible: '2010-12-31' }, 'six months would end under the reform')
  t.match(austria('free-tv/other', '2010-12-31'), { status: 'undetermined', earliestPossible: '2010-12-31', latestPossible: null })
  t.match(austria('free-tv/other', '2015-12-31'), { status: 'undetermined', earliestPossible: '2015-12-31', latestPossible: null }, 'no floor was read')
  const floors = [...BOUND, 'svod/with-agreement', 'free-vod'].map(place => austria(place, '2016-01-01').earliestPossible)
  t.strictSame(floors, ['2016-05-01', '2016-05-01', '2016-05-01', '2016-09-01', '2016-09-01', '2017-01-01', '2016-05-01', '2016-01-01'])
  t.match(austria('tvod', '2016-10-31').earliestPossible, '2017-02-28')
  t.match(austria('tvod', '2016-01-01', {}), { status: 'undetermined', earliestPossible: '2016-01-01', latestPossible: null, missingFacts: ['publiclyFunded'] }, 'nothing holds back who has no aid')
  const gate = (on: string, facts: Facts = FUNDED) => permissionOf(rulebook, {
    release: { theatricalReleaseDate: day('2016-01-01'), ...facts }, territory: 'AT', medium: ['free-tv'], on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en'
  })
  t.match(gate('2016-12-31'), { permitted: false })
  t.match(gate('2017-01-01'), { permitted: null, missingFacts: [] })
  t.match(gate('2016-12-31', {}), { permitted: null, missingFacts: ['publiclyFunded'] })
  t.match(gate('2016-12-31', { publiclyFunded: false }), { permitted: true })
})

t.test('Spain: three months before video for subsidised films, from 13 January 2009 to 5 December 2015', async t => {
  const spain = (place: string, release: string, facts: Facts = FUNDED) => askWindow(place, release, facts, { territory: 'ES' })
  t.match(spain('physical-video', '2009-01-12'), { status: 'undetermined', earliestPossible: '2009-01-12', latestPossible: '2009-04-12' }, 'what held before was not read')
  t.match(spain('tvod', '2009-01-12'), { status: 'undetermined', earliestPossible: '2009-01-12', latestPossible: '2009-01-13', explanation: [/^The press speaks of three months/] })
  t.match(spain('physical-video', '2009-01-13'), { opensOn: '2009-04-13', evidence: 'text', legalBasis: [{ text: 'real-decreto-2062-2008', article: '22' }] })
  t.match(spain('physical-video', '2009-01-13', {}), { status: 'undetermined', earliestPossible: '2009-01-13', latestPossible: '2009-04-13', missingFacts: ['publiclyFunded'] })
  t.match(spain('physical-video', '2009-01-13', { publiclyFunded: false }), { status: 'excluded', evidence: 'text' })
  t.match(spain('tvod', '2009-01-13', {}), { status: 'contractual', missingFacts: [], legalBasis: [{ text: 'real-decreto-1084-2015' }] })
  t.match(spain('physical-video', '2015-09-05'), { opensOn: '2015-12-05' })
  t.match(spain('physical-video', '2015-09-06'), { status: 'contractual' }, 'three months would end when contract decides')
  for (const facts of [{}, FUNDED, { publiclyFunded: false }]) t.match(spain('physical-video', '2015-12-06', facts), { status: 'contractual', missingFacts: [] })
})

t.test('Portugal: a decree-law whose first day was not read, then contract', async t => {
  const portugal = (release: string) => askWindow('free-tv/other', release, {}, { territory: 'PT' })
  t.match(portugal('2004-08-17'), { status: 'undetermined', earliestPossible: '2004-08-17', latestPossible: '2004-08-18', missingFacts: [], explanation: [/^Decree-law 350\/93, art\. 25, set one year for video/], legalBasis: [{ text: 'decreto-lei-350-93', article: '25' }] })
  t.match(portugal('2004-08-18'), { status: 'contractual', legalBasis: [{ text: 'lei-42-2004' }] })
  t.match(portugal('2004-08-19'), { status: 'contractual' })
})

t.test('A set known only later does not yet govern', async t => {
  t.equal(opens('tvod', '2023-06-15', FUNDED, { ...DE, knownOn: day('2023-06-14') }), '2023-12-15')
  t.equal(opens('tvod', '2025-03-01', FUNDED, { ...DE, knownOn: day('2024-12-31') }), '2025-06-29')
})

t.test('A window rests on the first day of the set that the release selects; one of custom does not', async t => {
  t.match(askWindow('tvod', '2021-06-01', FUNDED, IT), { evidence: 'inference', ruleSet: '2021-05-02', certainty: 'settled' })
  t.match(askWindow('theatrical', '2021-06-01', FUNDED, IT), { evidence: 'inference', opensOn: '2021-06-01' })
  const { reasons = [] } = askWindow('tvod', '2021-06-01', FUNDED, { ...IT, explain: 'full' })
  t.strictSame(reasons.map(({ step, verdict, evidence }) => [step, verdict, evidence]), [
    ['rule-set', 'opens', 'press'], ['first-day', 'decides', 'inference'], ['outside', 'failed', 'inference']
  ])
  t.match(reasons[1]?.text, /^The law of the release governs, and the release of 1 June 2021 falls under the rules for releases from 2 May 2021/)
})

t.test('Whether the film has the support must be stated: until then the window lies between the release and the day', async t => {
  const window = askWindow('svod/with-agreement', '2023-06-15', {}, DE)
  t.match(window, { status: 'undetermined', opensOn: null, earliestPossible: '2023-06-15', latestPossible: '2023-10-13', missingFacts: ['publiclyFunded'], ruleSet: '2023-06-15' })
  t.match(window.alternatives, [{ if: FUNDED, opensOn: '2023-10-13' }, { if: { publiclyFunded: false }, status: 'excluded', opensOn: null }])
  t.equal(window.alternatives.length, 2)
  t.match(window.explanation[0], /^Depends on a fact not stated\. If the film has no aid of the FFA, .* otherwise 120 days after the theatrical release of 15 June 2023, .*: 13 October 2023\.$/)
  t.match(askWindow('svod/with-agreement', '2023-06-15', {}, { ...DE, language: 'fr' }).explanation[0], /^Dépend d'un fait non indiqué\. Si le film n'a aucune aide de la FFA, .* ; sinon, 120 jours après la sortie en salles du 15 juin 2023, selon les règles des sorties à compter du 15 juin 2023/)
  const { reasons = [] } = askWindow('svod/with-agreement', '2023-06-15', {}, { ...DE, explain: 'full' })
  t.strictSame(reasons.map(({ step, verdict }) => `${step} ${verdict}`), ['act assumed', 'rule-set unstated', 'outside unstated', 'bounds unstated', 'missing-facts unstated'])
  t.strictSame(ask('2023-06-15', {}, DE).questions.map(({ fact, days }) => [fact, days]), [['publiclyFunded', 366]])
})

t.test('A film without the support is outside, also where the delay is not known', async t => {
  const unbound = { publiclyFunded: false }
  for (const [release, place] of [['2023-06-15', 'svod/with-agreement'], ['2010-01-01', 'tvod']] as const) {
    t.match(askWindow(place, release, unbound, DE), { status: 'excluded', missingFacts: [], alternatives: [] })
  }
  t.match(askWindow('theatrical', '2023-06-15', unbound, DE), { status: 'open', opensOn: '2023-06-15' })
  for (const release of ['2008-12-31', '2009-01-01', '2014-01-01', '2016-12-31', '2017-01-01', '2025-01-01']) t.match(askWindow('tvod', release, unbound, DE), { status: 'excluded' }, release)
  t.match(askWindow('tvod', '2024-06-15', unbound, IT), { status: 'excluded', legalBasis: [{ text: 'legge-220-2016' }] })
})

t.test('An old film without the support is outside by a text of its time, not by one that came later', async t => {
  const outside = (territory: string, release: string) => {
    const { status, evidence, legalBasis } = askWindow('tvod', release, { publiclyFunded: false }, { territory })
    return [status, evidence, ...legalBasis.map(({ text }) => text)]
  }
  const OLD = ['excluded', 'inference', 'accord-it-avant-2018']
  t.strictSame(['1950-01-05', '2021-05-01', '2021-05-02', '2022-06-30', '2022-07-01', '2023-07-12'].map(release => outside('IT', release)), [
    OLD, OLD, ...Array(3).fill(['excluded', 'inference', 'legge-220-2016']), ['excluded', 'official', 'legge-220-2016']
  ])
  t.match(askWindow('tvod', '1950-01-05', { publiclyFunded: false }, IT).explanation, [/^Nothing holds the window back: the film does not claim the public benefits, .* only a gentlemen's agreement, which binds nobody by law\.$/])
  t.match(askWindow('tvod', '2021-05-01', {}, IT), { status: 'undetermined', latestPossible: null, missingFacts: ['publiclyFunded'] })
  t.match(askWindow('tvod', '2021-05-01', FUNDED, IT), { status: 'undetermined', latestPossible: null, missingFacts: [] })
  const austria = [['1950-01-05', 'inference', 'ffg-at-avant-2010'], ['2004-12-31', 'inference', 'ffg-at-avant-2010'], ['2005-01-01', 'text', 'ffg-at-2005'], ['2010-12-31', 'text', 'ffg-at-2010']] as const
  for (const [release, evidence, text] of austria) t.strictSame(outside('AT', release), ['excluded', evidence, text], release)
  t.strictSame(outside('AT', '2016-01-01'), ['excluded', 'text', 'oefi-richtlinien-2015', 'ffg-at-2010'])
  t.match(askWindow('tvod', '2015-12-31', FUNDED, { territory: 'AT' }), { status: 'undetermined', legalBasis: [{ text: 'ffg-at-2010', article: '11a' }], explanation: [/^The guidelines of the Austrian film institute/] })
  t.match(askWindow('tvod', '2016-01-01', FUNDED, { territory: 'AT' }), { status: 'undetermined', legalBasis: [{ text: 'oefi-richtlinien-2015' }, { text: 'ffg-at-2010' }], explanation: [/only the floors of their reductions were read/] })
})

t.test('What is not known has no date, and says what is known', async t => {
  const window = askWindow('tvod', '2023-10-26', FUNDED, IT)
  t.match(window, { status: 'undetermined', earliestPossible: '2023-10-26', latestPossible: null, missingFacts: [] })
  t.match(window.explanation[0], /The delay is 90 or 105 days\./)
  for (const territory of ['CH', 'AT', 'NL', 'BG']) t.match(askWindow('svod/with-agreement', '2020-01-01', {}, { territory }), { status: 'undetermined', latestPossible: null })
})

t.test('Where contract decides, the texts that leave it so are cited', async t => {
  for (const [territory, text] of [['BE', 'directive-2010-13'], ['LU', 'loi-lu-1991-07-27'], ['ES', 'real-decreto-1084-2015'], ['PT', 'lei-42-2004']] as const) {
    const { windows, legalTexts, notices } = ask('2018-05-02', {}, { territory })
    for (const window of windows.filter(isKnown).slice(1)) {
      // The rules on media services say nothing of discs.
      const isSilent = window.medium === 'physical-video' && ['BE', 'LU'].includes(territory)
      t.match(window, { status: 'contractual', legalBasis: isSilent ? [] : [{ text }] }, `${territory} ${window.medium}`)
    }
    t.ok(text in legalTexts)
    t.strictSame(notices, [])
  }
  t.equal(askWindow('tvod', '2018-05-02', {}, { territory: 'BE' }).explanation[0], 'No rule sets a date for this medium: contract decides (directive 2010/13/EU, art. 8).')
  for (const territory of ['HR', 'FI', 'PL', 'SE', 'GB']) {
    for (const window of ask('2023-05-03', {}, { territory }).windows.filter(isKnown).slice(1)) {
      t.match(window, { status: 'contractual', legalBasis: territory === 'GB' || window.medium === 'physical-video' ? [] : [{ text: 'directive-2010-13', article: '8' }] }, `${territory} ${window.medium}`)
    }
  }
  t.equal(askWindow('tvod', '2023-05-03', {}, { territory: 'GB' }).explanation[0], 'No rule sets a date for this medium: contract decides.', 'it had left the Union')
  t.match(ask('2001-05-02', {}, { territory: 'LU' }).notices, [/^The release of 2 May 2001 comes before the first rules/])
})

t.test('Where one survey found contract only, what held before it is not known', async t => {
  for (const territory of ['HR', 'FI', 'PL', 'SE', 'GB']) {
    for (const { id: medium } of NARROWED.media.slice(1)) {
      const at = (release: string, more = {}) => ask(release, {}, { territory, medium: [medium], ...more }).windows[0]
      t.match(at('2010-01-05'), { status: 'undetermined', earliestPossible: '2010-01-05', latestPossible: '2022-06-01', explanation: [/^No survey of the time before May 2022 was read\./] }, `${territory} ${medium}`)
      t.match(at('2022-05-31'), { status: 'undetermined', latestPossible: '2022-06-01' }, 'the day before')
      t.match(at('2022-06-01'), { status: 'contractual' })
      t.match(at('2022-06-02'), { status: 'contractual' })
      t.match(at('2022-06-01', { knownOn: day('2022-05-31') }), { status: 'undetermined', latestPossible: null }, 'the survey was not known')
    }
  }
})

t.test('The first day that is answered is not told as that of a text', async t => {
  for (const territory of ANSWERED) {
    for (const language of ['en', 'fr'] as const) {
      t.notMatch(JSON.stringify(ask('2010-01-05', {}, { territory, language, explain: 'full' })), /28 December 1895|28 décembre 1895/, territory)
    }
  }
  t.match(askWindow('tvod', '2010-01-05', {}, { territory: 'CH', language: 'fr' }).explanation, [/les plus anciennes règles recensées/])
})

t.test('The default territory asks for no support, and stating it changes nothing', async t => {
  const [plain, stated] = [ask('2024-07-24'), ask('2024-07-24', FUNDED)]
  t.strictSame(stated.windows, plain.windows)
  t.strictSame(stated.film, { theatricalReleaseDate: '2024-07-24', publiclyFunded: true })
})

t.test('The gate: undecided between the release and the day, then yes; no rule where there is no support', async t => {
  const gate = (on: string, release: string, facts: Facts = {}, territory = 'DE') => permissionOf(rulebook, {
    release: { theatricalReleaseDate: day(release), ...facts }, territory, medium: ['tvod'], on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en'
  })
  t.match(gate('2023-07-01', '2023-06-15'), { permitted: null, since: null, until: '2023-10-13', missingFacts: ['publiclyFunded'] })
  t.match(gate('2023-10-13', '2023-06-15'), { permitted: true, since: '2023-10-13' })
  t.match(gate('2023-10-12', '2023-06-15', FUNDED), { permitted: false, next: '2023-10-13' })
  t.match(gate('2023-07-01', '2023-06-15', { publiclyFunded: false }), { permitted: true, since: '2023-06-15', until: null })
  const old = gate('2023-10-13', '2023-06-14', FUNDED)
  t.match(old, { permitted: false, next: '2023-12-14', ruleSets: ['2017-01-01'] }, 'the set in force that day is not the one that governs')
  t.notMatch(old.because, /2023-06-15|15 June/)
  t.match(gate('2012-01-01', '2010-01-01', {}, 'BE'), { permitted: true, missingFacts: [] })
})

t.test('Backwards: every release under its own law, and what support would change', async t => {
  const back = (territory: string, from: string, until: string, kind = {}) => {
    const steps = reverseOf(rulebook, { territory, medium: 'tvod', kind, opensFrom: day(from), opensUntil: day(until), knownOn: TODAY, adopt: [], language: 'en' })
    for (;;) {
      const { done, value } = steps.next()
      if (done === true) return value.windows[0]!
    }
  }
  const UNKNOWN = [{ from: '1895-12-28', until: '2009-01-01' }]
  const funded = back('DE', '2023-10-13', '2023-10-14', FUNDED)
  t.match(funded.releases, [{ from: '2023-04-13', until: '2023-04-14', ruleSet: '2017-01-01' }, { from: '2023-06-15', until: '2023-06-16', ruleSet: '2023-06-15' }])
  t.strictSame(funded.possible, UNKNOWN)
  const open = back('DE', '2023-10-13', '2023-10-14')
  t.strictSame(open.releases, [])
  t.strictSame(open.possible, [...UNKNOWN, { from: '2023-04-13', until: '2023-10-14' }])
  t.match(open.alternatives, [{ if: FUNDED, releases: [{ from: '2023-04-13' }, { from: '2023-06-15' }] }])
  t.match(back('DE', '2009-10-01', '2009-10-02', FUNDED).releases, [{ from: '2009-01-01', until: '2009-01-02', ruleSet: '2009-01-01' }])
  const aided = back('DE', '2025-06-29', '2025-06-30', FUNDED)
  t.strictSame(aided.releases, [], 'under which act is not stated')
  t.strictSame(aided.possible, [...UNKNOWN, { from: '2025-03-01', until: '2025-03-02' }])
  t.match(aided.alternatives, [{ if: { aidGrantedOn: '2024-12-31' }, releases: [{ from: '2025-03-01', until: '2025-03-02' }] }])
  t.match(back('DE', '2025-06-29', '2025-06-30', { ...FUNDED, aidGrantedOn: day('2024-12-31') }).releases, [{ from: '2025-03-01', until: '2025-03-02', ruleSet: '2023-06-15' }])
  t.strictSame(back('IT', '2022-07-01', '2022-07-02', FUNDED).releases, [], 'the first day of a set opens nothing there')
  t.match(back('IT', '2022-09-29', '2022-09-30', FUNDED).releases, [{ from: '2022-07-01', until: '2022-07-02', ruleSet: '2022-07-01' }])
  t.strictSame(back('CH', '2022-07-16', '2022-07-17').possible, [{ from: '1895-12-28', until: '2022-07-17' }])
  t.throws(() => back('BE', '2022-07-16', '2022-07-17'), { code: 'no-rule' })
})

t.test('What if: a change concerns releases from its day on, until a set changes the row', async t => {
  const changes = [{ medium: 'tvod', delay: { months: 2 }, from: day('2024-01-01') }]
  t.match(askWindow('tvod', '2023-12-31', FUNDED, { ...DE, changes }), { opensOn: '2024-04-29', hypothetical: false })
  t.match(askWindow('tvod', '2024-01-01', FUNDED, { ...DE, changes }), { opensOn: '2024-03-01', hypothetical: true, evidence: 'unverified' })
  t.match(askWindow('tvod', '2025-01-01', { ...FUNDED, aidGrantedOn: day('2025-01-01') }, { ...DE, changes }), { opensOn: '2025-05-01', hypothetical: false })
  t.match(askWindow('svod/with-agreement', '2024-02-01', FUNDED, { ...DE, changes }), { ruleSet: '2023-06-15', evidence: 'inference', hypothetical: false }, 'a row beside it stays what it was')
  const early = [{ medium: 'tvod', delay: { months: 2 }, from: day('2013-01-01') }]
  t.equal(opens('tvod', '2013-12-31', FUNDED, { ...DE, changes: early }), '2014-02-28')
  t.equal(opens('tvod', '2014-01-01', FUNDED, { ...DE, changes: early }), '2014-07-01', 'until the first set that changes the row')
  const unknown = [{ medium: 'tvod', delay: { months: 2 }, from: day('2008-01-01') }]
  t.equal(opens('tvod', '2008-12-31', FUNDED, { ...DE, changes: unknown }), '2009-02-28')
  t.equal(opens('tvod', '2009-01-01', FUNDED, { ...DE, changes: unknown }), '2009-10-01', 'a value that was not known gives way to the first that is')
  t.throws(() => ask('2024-01-01', FUNDED, { ...DE, adopt: ['cnc-2017@2024-01-01'] }), { code: 'unknown-proposal', says: 'noProposal', given: { proposal: 'cnc-2017', territory: 'DE', known: [] } })
  t.throws(() => ask('2024-01-01', {}, { territory: 'BE', changes }), { code: 'no-rule' })
})

t.test('A new set changes what is answered on releases from its first day on', async t => {
  const law = rulebook.territories.get('DE')!
  const firsts = (first: string, place: string) => {
    const found = affectedBy(law, law.sets.findIndex(({ id }) => id === first)).find(({ track }) => track.id === place)
    return [found?.releases, found?.movedDates?.from ?? null]
  }
  t.strictSame(firsts('2009-01-01', 'physical-video'), [{ from: '2009-01-01', until: null }, '2009-01-01'])
  t.strictSame(firsts('2014-01-01', 'svod/top-agreement'), [{ from: '2014-01-01', until: null }, '2014-01-01'])
  t.strictSame(firsts('2014-01-01', 'physical-video'), [{ from: '2014-01-01', until: null }, null], 'six months before and after')
  t.strictSame(firsts('2023-06-15', 'tvod'), [{ from: '2023-06-15', until: null }, '2023-06-15'])
  t.strictSame(firsts('2025-01-01', 'tvod'), [{ from: '2025-01-01', until: null }, '2025-03-01'], '120 days and four months end together until the end of February')
  t.strictSame(firsts('2025-01-01', 'free-vod'), [{ from: '2025-01-01', until: null }, null], 'twelve months before and after')
  t.strictSame(firsts('2025-01-01', 'theatrical'), [{ from: '2025-01-01', until: null }, null])
  const spain = rulebook.territories.get('ES')!
  const byRelease = territoryLawOf(rulebook.media, { ...spain.territory, governedBy: 'release' }, spain.sets, new Map(), [])
  const [set, known] = [byRelease.sets.slice(0, 1), byRelease.known.slice(0, 1)]
  const twice = { ...byRelease, sets: [...set, ...set], known: [...known, ...known] }
  t.strictSame(affectedBy(twice, 1), [], 'the same before and after: nothing to tell')
})

t.test('The history of a medium has a period per law of the release', async t => {
  const course = coursesOf(rulebook.territories.get('DE')!).find(({ track }) => track.id === 'tvod')
  t.strictSame(course?.periods.map(({ days: { from, until } }) => [isoOf(from), until === null ? null : isoOf(until)]), [['1895-12-28', '2009-01-01'], ['2009-01-01', '2014-01-01'], ['2014-01-01', '2023-06-15'], ['2023-06-15', '2025-01-01'], ['2025-01-01', null]])
})

/** The delays by hand: the first day of a law, and what it asks for, in months or in days; null: not known. */
const GERMANY: ReadonlyArray<readonly [first: number, video: Delayed, vod: Delayed, payTv: Delayed, free: Delayed]> = [
  [dayNumber(2025, 1, 1), { months: 4 }, { months: 4 }, { months: 4 }, { months: 12 }],
  [dayNumber(2023, 6, 15), { days: 120 }, { days: 120 }, { days: 120 }, { months: 12 }],
  [dayNumber(2017, 1, 1), { months: 6 }, { months: 6 }, { months: 12 }, { months: 18 }],
  [dayNumber(2014, 1, 1), { months: 6 }, { months: 6 }, { months: 12 }, { months: 18 }],
  [dayNumber(2009, 1, 1), { months: 6 }, { months: 9 }, { months: 12 }, { months: 18 }],
  [dayNumber(1895, 12, 28), null, null, null, null]
]
const ITALY: typeof GERMANY = [
  [dayNumber(2023, 7, 12), null], [dayNumber(2022, 7, 1), { days: 90 }], [dayNumber(2022, 1, 1), null], [dayNumber(2021, 5, 2), { days: 30 }], [dayNumber(1895, 12, 28), null]
].map(([first, delay]) => [first, delay, delay, delay, delay] as typeof GERMANY[number])
type Delayed = { months?: number, days?: number } | null

/** The day that one law gives: months on the calendar or days counted; null: not known. */
function due (law: typeof GERMANY[number] | undefined, place: string, release: number): number | null {
  const delay = law?.[place.startsWith('pay-tv') ? 3 : place.startsWith('free') ? 4 : place === 'physical-video' ? 1 : 2] ?? null
  return delay === null ? null : addMonths(release, delay.months ?? 0) + (delay.days ?? 0)
}

const of = (table: typeof GERMANY, release: number) => table.find(([first]) => first <= release)
const ACT_OF_2025 = dayNumber(2025, 1, 1)

/** The laws under one of which a German film may be: that of its aid, whose day may not be stated; the release stands for it before the act of 2025. */
function germanLaws (release: number, aid: number | undefined) {
  const [act, ...before] = GERMANY
  const earlier = of(before, release)
  if (aid !== undefined) return [aid < ACT_OF_2025 ? earlier : act]
  return release < ACT_OF_2025 ? [earlier] : [act, earlier]
}

/** Between which days a window of a film with aid opens; null: not known. In Italy ninety days are contested by 105 from the judgment on. */
function between (territory: 'DE' | 'IT', place: string, release: number, aid?: number): readonly [number, number] | null {
  const days = territory === 'DE' ? germanLaws(release, aid).map(law => due(law, place, release)) : [due(of(ITALY, release), place, release)]
  if (territory === 'IT' && days[0] === release + 90 && days[0] >= dayNumber(2023, 4, 4)) days.push(release + 105)
  const known = days.filter(one => one !== null)
  return known.length < days.length ? null : [Math.min(...known), Math.max(...known)]
}

const RELEASES = fc.oneof(
  fc.integer({ min: dayNumber(2007, 1, 1), max: dayNumber(2029, 12, 31) }),
  fc.constantFrom(...[...GERMANY, ...ITALY].map(([first]) => first)).chain(first => fc.integer({ min: Math.max(first - 3, dayNumber(1895, 12, 28)), max: first + 3 }))
)

t.test('Whatever the release, Germany and Italy answer as their laws of that day say', async t => {
  const places = [...PAID, 'pay-tv-first/with-agreement', 'pay-tv-second/without-agreement', 'free-tv/investing', 'free-vod']
  const aids = fc.option(fc.oneof(fc.integer({ min: dayNumber(2005, 1, 1), max: dayNumber(2029, 12, 31) }), fc.constantFrom(ACT_OF_2025 - 1, ACT_OF_2025)), { nil: undefined })
  holds(t, fc.property(RELEASES, fc.constantFrom('DE', 'IT'), fc.constantFrom(...places), aids, (release, territory, place, aid) => {
    const granted = territory === 'DE' && aid !== undefined ? { aidGrantedOn: day(iso(aid)) } : {}
    const expected = between(territory, place, release, granted.aidGrantedOn === undefined ? undefined : aid)
    const isDated = expected !== null && expected[0] === expected[1]
    const funded = askWindow(place, iso(release), { ...FUNDED, ...granted }, { territory })
    if (funded.opensOn !== (isDated ? iso(expected[0]) : null)) throw new Error(`opens ${String(funded.opensOn)}, not ${String(expected)}`)
    if (!isDated && funded.status !== 'undetermined') throw new Error(funded.status)
    if (expected !== null && (funded.earliestPossible !== iso(expected[0]) || funded.latestPossible !== iso(expected[1]))) throw new Error(`between ${String(funded.earliestPossible)} and ${String(funded.latestPossible)}, not ${expected.map(iso).join()}`)
    if ((funded.missingFacts.length > 0) !== (territory === 'DE' && aid === undefined && expected !== null && !isDated)) throw new Error(funded.missingFacts.join())
    const plain = between(territory, place, release)
    const unstated = askWindow(place, iso(release), {}, { territory })
    if (unstated.status !== 'undetermined' || unstated.latestPossible !== (plain === null ? null : iso(plain[1])) || unstated.earliestPossible !== iso(release)) throw new Error('not stated')
    const none = askWindow(place, iso(release), { publiclyFunded: false }, { territory })
    if (none.status !== 'excluded') throw new Error(none.status)
  }), { numRuns: 300 })
})

t.test('Every territory answers every window of any film, in both languages', async t => {
  holds(t, fc.property(RELEASES, fc.constantFrom(...ANSWERED), fc.constantFrom('en' as const, 'fr' as const), fc.option(fc.boolean(), { nil: undefined }), (release, territory, language, publiclyFunded) => {
    const { windows } = chronologyOf(rulebook, {
      release: { theatricalReleaseDate: day(iso(release)), ...publiclyFunded === undefined ? {} : { publiclyFunded } },
      territory, on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'full', language
    })
    if (windows.map(placeOf).sort().join() !== WINDOWS.toSorted().join()) throw new Error(windows.map(placeOf).join())
    for (const { medium, opensOn, explanation, reasons = [], missingFacts } of windows) {
      if (explanation.some(text => !/[.?]$/.test(text) || /undefined|null/.test(text))) throw new Error(`${medium}: ${explanation.join(' ')}`)
      if (opensOn !== null && reasons.filter(({ verdict }) => verdict === 'opens').length !== 1) throw new Error(`${medium}: not one step opens it`)
      // Under which act of Germany aid was granted is told by its day.
      if (publiclyFunded !== undefined && missingFacts.some(fact => fact !== 'aidGrantedOn')) throw new Error(`${medium}: nothing else is missing`)
    }
  }), { numRuns: 100 })
})
