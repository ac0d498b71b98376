// Other territories than the default one: the law of the release, and rules that bind only films with public support.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import { permissionOf } from '../../src/view/check.js'
import { reverseOf } from '../../src/view/reverse.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { affectedBy } from '../../src/answer/law-change.js'
import { coursesOf } from '../../src/answer/history.js'
import { isoOf } from '../../src/calendar/day.js'
import { territoryLawOf } from '../../src/law/rulebook.js'
import { addMonths, dayNumber, iso } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, askWindow, day, opens, rulebook, TODAY } from '../fixtures/rulebook.js'

const DE = { territory: 'DE' } as const
const IT = { territory: 'IT' } as const
const FUNDED: Facts = { publiclyFunded: true }
const PAID = ['physical-video', 'tvod', 'svod/with-agreement', 'svod/without-agreement']
const ANSWERED = [...rulebook.territories.keys()].filter(territory => territory !== rulebook.defaultTerritory)

t.test('The release selects the set, and no later set shortens what it gave', async t => {
  t.equal(opens('tvod', '2009-12-31', FUNDED, DE), null)
  t.equal(opens('tvod', '2010-01-01', FUNDED, DE), '2010-10-01')
  t.equal(opens('tvod', '2010-01-02', FUNDED, DE), '2010-10-02')
  t.equal(opens('tvod', '2012-12-31', FUNDED, DE), '2013-09-30', 'nine months, on the last day of the month')
  t.equal(opens('tvod', '2013-01-01', FUNDED, DE), null)
  t.equal(opens('tvod', '2013-01-02', FUNDED, DE), null)
  t.equal(opens('tvod', '2016-12-31', FUNDED, DE), null)
  t.equal(opens('tvod', '2017-01-01', FUNDED, DE), '2017-07-01')
  t.equal(opens('tvod', '2017-01-02', FUNDED, DE), '2017-07-02')
  t.equal(opens('tvod', '2023-06-14', FUNDED, DE), '2023-12-14', 'the 120 days of the next day would be over on 2023-10-12')
  t.equal(opens('tvod', '2023-06-15', FUNDED, DE), '2023-10-13', 'days, not months')
  t.equal(opens('free-tv/other', '2023-06-14', FUNDED, DE), '2024-12-14')
  t.equal(opens('free-tv/other', '2023-06-15', FUNDED, DE), '2024-06-15')
  t.equal(opens('tvod', '2024-12-31', FUNDED, DE), '2025-04-30', '120 days')
  t.equal(opens('tvod', '2025-03-01', FUNDED, DE), '2025-07-01', 'four months')
  t.equal(opens('tvod', '2021-12-31', FUNDED, IT), '2022-01-30')
  t.equal(askWindow('tvod', '2022-06-30', FUNDED, IT).status, 'undetermined')
  t.equal(opens('tvod', '2022-07-01', FUNDED, IT), '2022-09-29')
  t.equal(opens('tvod', '2022-07-02', FUNDED, IT), '2022-09-30')
  t.equal(opens('tvod', '2022-07-15', FUNDED, IT), '2022-10-13', 'the case of 10 days, which still existed, is not computed')
  t.equal(opens('tvod', '2022-07-16', FUNDED, IT), '2022-10-14')
})

t.test('Germany under the act of 2009: video 6 months, VOD 9 until it is not known, pay TV 12, what is free 18', async t => {
  const days = (release: string) => ['physical-video', 'tvod', 'svod/with-agreement', 'pay-tv-first/with-agreement', 'pay-tv-second/without-agreement', 'free-tv/other', 'free-vod', 'pay-per-view']
    .map(place => opens(place, release, FUNDED, DE))
  t.strictSame(days('2009-12-31'), Array(8).fill(null), 'the day before')
  t.strictSame(days('2010-01-01'), ['2010-07-01', '2010-10-01', '2010-10-01', '2011-01-01', '2011-01-01', '2011-07-01', '2011-07-01', null])
  t.strictSame(days('2012-12-31'), ['2013-06-30', '2013-09-30', '2013-09-30', '2013-12-31', '2013-12-31', '2014-06-30', '2014-06-30', null])
  t.strictSame(days('2013-01-01'), ['2013-07-01', null, null, '2014-01-01', '2014-01-01', '2014-07-01', '2014-07-01', null])
  t.strictSame(days('2016-12-31'), ['2017-06-30', null, null, '2017-12-31', '2017-12-31', '2018-06-30', '2018-06-30', null])
  t.match(askWindow('tvod', '2010-01-01', FUNDED, DE), { evidence: 'inference', ruleSet: '2010-01-01', legalBasis: [{ text: 'ffg-2009' }] }, 'its first day is inferred, its delay is of the press')
  t.match(askWindow('svod/with-agreement', '2014-05-01', FUNDED, DE), { status: 'undetermined', missingFacts: [], explanation: [/^9 or 6 months: an amendment of 2013 or 2014/], legalBasis: [{ text: 'ffg-2009' }, { text: 'ffg-amendement-vod' }] })
  t.match(askWindow('physical-video', '2014-05-01', {}, DE), { status: 'undetermined', earliestPossible: '2014-05-01', latestPossible: '2014-11-01', missingFacts: ['publiclyFunded'] })
  t.match(askWindow('tvod', '2009-05-01', FUNDED, { ...DE, language: 'fr' }), { status: 'undetermined', explanation: [/^Les délais du FFG d'avant 2010 sont connus par la presse/] })
})

t.test('A set known only later does not yet govern', async t => {
  t.equal(opens('tvod', '2023-06-15', FUNDED, { ...DE, knownOn: day('2023-06-14') }), '2023-12-15')
  t.equal(opens('tvod', '2025-03-01', FUNDED, { ...DE, knownOn: day('2024-12-31') }), '2025-06-29')
})

t.test('A window rests on the first day of the set that the release selects; one of custom does not', async t => {
  t.match(askWindow('tvod', '2018-03-01', FUNDED, DE), { evidence: 'unverified', ruleSet: '2017-01-01', certainty: 'settled' })
  t.match(askWindow('theatrical', '2018-03-01', FUNDED, DE), { evidence: 'inference', opensOn: '2018-03-01' })
  const { reasons = [] } = askWindow('tvod', '2018-03-01', FUNDED, { ...DE, explain: 'full' })
  t.strictSame(reasons.map(({ step, verdict, evidence }) => [step, verdict, evidence]), [
    ['rule-set', 'opens', 'text'], ['first-day', 'decides', 'unverified'], ['outside', 'failed', 'text']
  ])
  t.match(reasons[1]?.text, /^The law of the release governs, and the release of 1 March 2018 falls under the rules for releases from 1 January 2017/)
})

t.test('Whether the film has the support must be stated: until then the window lies between the release and the day', async t => {
  const window = askWindow('svod/with-agreement', '2023-06-15', {}, DE)
  t.match(window, { status: 'undetermined', opensOn: null, earliestPossible: '2023-06-15', latestPossible: '2023-10-13', missingFacts: ['publiclyFunded'], ruleSet: '2023-06-15' })
  t.match(window.alternatives, [{ if: FUNDED, opensOn: '2023-10-13' }, { if: { publiclyFunded: false }, status: 'excluded', opensOn: null }])
  t.equal(window.alternatives.length, 2)
  t.match(window.explanation[0], /^Depends on a fact not stated\. If the film has no aid of the FFA, .* otherwise 120 days after the theatrical release of 15 June 2023, .*: 13 October 2023\.$/)
  t.match(askWindow('svod/with-agreement', '2023-06-15', {}, { ...DE, language: 'fr' }).explanation[0], /^Dépend d'un fait non indiqué\. Si le film n'a aucune aide de la FFA, .* ; sinon, 120 jours après la sortie en salles du 15 juin 2023, selon les règles des sorties à compter du 15 juin 2023/)
  const { reasons = [] } = askWindow('svod/with-agreement', '2023-06-15', {}, { ...DE, explain: 'full' })
  t.strictSame(reasons.map(({ step, verdict }) => `${step} ${verdict}`), ['rule-set unstated', 'outside unstated', 'bounds unstated', 'missing-facts unstated'])
  t.strictSame(ask('2023-06-15', {}, DE).questions.map(({ fact, days }) => [fact, days]), [['publiclyFunded', 366]])
})

t.test('A film without the support is outside, also where the delay is not known', async t => {
  const unbound = { publiclyFunded: false }
  for (const [release, place] of [['2023-06-15', 'svod/with-agreement'], ['2010-01-01', 'tvod']] as const) {
    t.match(askWindow(place, release, unbound, DE), { status: 'excluded', missingFacts: [], alternatives: [] })
  }
  t.match(askWindow('theatrical', '2023-06-15', unbound, DE), { status: 'open', opensOn: '2023-06-15' })
  for (const release of ['2009-12-31', '2010-01-01', '2013-01-01', '2016-12-31', '2017-01-01']) t.match(askWindow('tvod', release, unbound, DE), { status: 'excluded' }, release)
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
  t.match(askWindow('tvod', '1950-01-05', { publiclyFunded: false }, IT).explanation, [/^Outside the chronology: the film does not claim the public benefits, .* only a gentlemen's agreement, which binds nobody by law\.$/])
  t.match(askWindow('tvod', '2021-05-01', {}, IT), { status: 'undetermined', latestPossible: null, missingFacts: ['publiclyFunded'] })
  t.match(askWindow('tvod', '2021-05-01', FUNDED, IT), { status: 'undetermined', latestPossible: null, missingFacts: [] })
  const austria = [['1950-01-05', 'ffg-at-avant-2010'], ['2015-12-31', 'ffg-at-avant-2010'], ['2016-01-01', 'oefi-richtlinien-2015'], ['2016-01-02', 'oefi-richtlinien-2015']] as const
  for (const [release, text] of austria) t.strictSame(outside('AT', release), ['excluded', 'inference', text], release)
  t.match(askWindow('tvod', '2015-12-31', FUNDED, { territory: 'AT' }), { status: 'undetermined', legalBasis: [], explanation: [/^The delays of the Austrian film institute/] })
  t.match(askWindow('tvod', '2016-01-01', FUNDED, { territory: 'AT' }), { status: 'undetermined', legalBasis: [{ text: 'oefi-richtlinien-2015' }], explanation: [/only the floors of their reductions were/] })
})

t.test('What is not known has no date, and says what is known', async t => {
  const window = askWindow('tvod', '2023-10-26', FUNDED, IT)
  t.match(window, { status: 'undetermined', earliestPossible: '2023-10-26', latestPossible: null, missingFacts: [] })
  t.match(window.explanation[0], /The delay is 90 or 105 days\./)
  t.match(askWindow('pay-per-view', '2018-03-01', FUNDED, DE), { status: 'undetermined', latestPossible: null })
  for (const territory of ['CH', 'AT', 'PT', 'NL', 'BG']) t.match(askWindow('svod/with-agreement', '2020-01-01', {}, { territory }), { status: 'undetermined', latestPossible: null })
})

t.test('Where contract decides, the texts that leave it so are cited', async t => {
  for (const [territory, text] of [['BE', 'directive-2010-13'], ['LU', 'loi-lu-1991-07-27'], ['ES', 'real-decreto-1084-2015']] as const) {
    const { windows, legalTexts, notices } = ask('2018-05-02', {}, { territory })
    for (const window of windows.slice(1)) t.match(window, { status: 'contractual', legalBasis: [{ text }] }, `${territory} ${window.medium}`)
    t.ok(text in legalTexts)
    t.strictSame(notices, [])
  }
  t.equal(askWindow('tvod', '2018-05-02', {}, { territory: 'BE' }).explanation[0], 'No rule sets a date for this medium: contract decides (directive 2010/13/EU, art. 8).')
  for (const territory of ['HR', 'FI', 'PL', 'SE', 'GB']) {
    for (const window of ask('2023-05-03', {}, { territory }).windows.slice(1)) {
      t.match(window, { status: 'contractual', legalBasis: territory === 'GB' ? [] : [{ text: 'directive-2010-13', article: '8' }] }, `${territory} ${window.medium}`)
    }
  }
  t.equal(askWindow('tvod', '2023-05-03', {}, { territory: 'GB' }).explanation[0], 'No rule sets a date for this medium: contract decides.', 'it had left the Union')
  t.match(ask('2001-05-02', {}, { territory: 'LU' }).notices, [/^The release of 2 May 2001 comes before the first rules/])
})

t.test('A delay that is not known holds a window back until contract decides: Spain before 4 December 2015', async t => {
  const spain = (release: string, facts: Facts = {}) => askWindow('tvod', release, facts, { territory: 'ES' })
  t.match(spain('2010-01-05'), { status: 'undetermined', missingFacts: ['publiclyFunded'], alternatives: [{ if: { publiclyFunded: false }, status: 'excluded' }], earliestPossible: '2010-01-05', latestPossible: '2015-12-04', explanation: [/^Until December 2015 subsidised films waited three months/] })
  t.match(spain('2010-01-05', FUNDED), { status: 'undetermined', missingFacts: [] }, 'the three months were read in the press only')
  t.match(spain('2010-01-05', { publiclyFunded: false }), { status: 'excluded', evidence: 'press', legalBasis: [{ text: 'aides-es-avant-2015' }], explanation: [/bound subsidised films only\.$/] })
  t.match(spain('2015-12-03', { publiclyFunded: false }), { status: 'excluded' })
  for (const facts of [{}, FUNDED, { publiclyFunded: false }]) t.match(spain('2015-12-04', facts), { status: 'contractual', missingFacts: [] })
  t.match(spain('2015-12-03'), { status: 'undetermined', latestPossible: '2015-12-04' }, 'the day before')
  t.match(spain('2015-12-04'), { status: 'contractual', legalBasis: [{ text: 'real-decreto-1084-2015' }] })
  t.match(spain('2015-12-05'), { status: 'contractual' })
})

t.test('Where one survey found contract only, what held before it is not known', async t => {
  for (const territory of ['HR', 'FI', 'PL', 'SE', 'GB']) {
    for (const { id: medium } of rulebook.media.slice(1)) {
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
  const UNKNOWN = [{ from: '1895-12-28', until: '2010-01-01' }, { from: '2013-01-01', until: '2017-01-01' }]
  const funded = back('DE', '2023-10-13', '2023-10-14', FUNDED)
  t.match(funded.releases, [{ from: '2023-04-13', until: '2023-04-14', ruleSet: '2017-01-01' }, { from: '2023-06-15', until: '2023-06-16', ruleSet: '2023-06-15' }])
  t.strictSame(funded.possible, UNKNOWN)
  const open = back('DE', '2023-10-13', '2023-10-14')
  t.strictSame(open.releases, [])
  t.strictSame(open.possible, [...UNKNOWN, { from: '2023-04-13', until: '2023-10-14' }])
  t.match(open.alternatives, [{ if: FUNDED, releases: [{ from: '2023-04-13' }, { from: '2023-06-15' }] }])
  t.match(back('DE', '2010-10-01', '2010-10-02', FUNDED).releases, [{ from: '2010-01-01', until: '2010-01-02', ruleSet: '2010-01-01' }])
  t.strictSame(back('IT', '2022-07-01', '2022-07-02', FUNDED).releases, [], 'the first day of a set opens nothing there')
  t.match(back('IT', '2022-09-29', '2022-09-30', FUNDED).releases, [{ from: '2022-07-01', until: '2022-07-02', ruleSet: '2022-07-01' }])
  t.strictSame(back('CH', '2022-07-16', '2022-07-17').possible, [{ from: '1895-12-28', until: '2022-07-17' }])
  t.throws(() => back('BE', '2022-07-16', '2022-07-17'), { code: 'no-rule' })
})

t.test('What if: a change concerns releases from its day on, until a set changes the row', async t => {
  const changes = [{ medium: 'tvod', delay: { months: 2 }, from: day('2024-01-01') }]
  t.match(askWindow('tvod', '2023-12-31', FUNDED, { ...DE, changes }), { opensOn: '2024-04-29', hypothetical: false })
  t.match(askWindow('tvod', '2024-01-01', FUNDED, { ...DE, changes }), { opensOn: '2024-03-01', hypothetical: true, evidence: 'unverified' })
  t.match(askWindow('tvod', '2025-01-01', FUNDED, { ...DE, changes }), { opensOn: '2025-05-01', hypothetical: false })
  t.match(askWindow('svod/with-agreement', '2024-02-01', FUNDED, { ...DE, changes }), { ruleSet: '2023-06-15', evidence: 'official', hypothetical: false }, 'a row beside it stays what it was')
  const early = [{ medium: 'tvod', delay: { months: 2 }, from: day('2013-01-01') }]
  t.equal(opens('tvod', '2016-12-31', FUNDED, { ...DE, changes: early }), '2017-02-28')
  t.equal(opens('tvod', '2017-01-01', FUNDED, { ...DE, changes: early }), '2017-07-01', 'a value that was not known gives way to the first that is')
  t.throws(() => ask('2024-01-01', FUNDED, { ...DE, adopt: ['cnc-2017@2024-01-01'] }), { code: 'unknown-proposal', says: 'noProposal', given: { proposal: 'cnc-2017', territory: 'DE', known: [] } })
  t.throws(() => ask('2024-01-01', {}, { territory: 'BE', changes }), { code: 'no-rule' })
})

t.test('A new set changes what is answered on releases from its first day on', async t => {
  const law = rulebook.territories.get('DE')!
  const firsts = (first: string, place: string) => {
    const found = affectedBy(law, law.sets.findIndex(({ id }) => id === first)).find(({ track }) => track.id === place)
    return [found?.releases, found?.movedDates?.from ?? null]
  }
  t.strictSame(firsts('2010-01-01', 'physical-video'), [{ from: '2010-01-01', until: null }, '2010-01-01'])
  t.strictSame(firsts('2013-01-01', 'svod/top-agreement'), [{ from: '2013-01-01', until: null }, '2013-01-01'])
  t.strictSame(firsts('2013-01-01', 'physical-video'), [{ from: '2013-01-01', until: null }, null], 'six months before and after')
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
  t.strictSame(course?.periods.map(({ days: { from, until } }) => [isoOf(from), until === null ? null : isoOf(until)]), [['1895-12-28', '2010-01-01'], ['2010-01-01', '2013-01-01'], ['2013-01-01', '2017-01-01'], ['2017-01-01', '2023-06-15'], ['2023-06-15', '2025-01-01'], ['2025-01-01', null]])
})

/** The delays by hand: the first day of a law, and what it asks for, in months or in days; null: not known. */
const GERMANY: ReadonlyArray<readonly [first: number, video: Delayed, vod: Delayed, payTv: Delayed, free: Delayed]> = [
  [dayNumber(2025, 1, 1), { months: 4 }, { months: 4 }, { months: 4 }, { months: 12 }],
  [dayNumber(2023, 6, 15), { days: 120 }, { days: 120 }, { days: 120 }, { months: 12 }],
  [dayNumber(2017, 1, 1), { months: 6 }, { months: 6 }, { months: 12 }, { months: 18 }],
  [dayNumber(2013, 1, 1), { months: 6 }, null, { months: 12 }, { months: 18 }],
  [dayNumber(2010, 1, 1), { months: 6 }, { months: 9 }, { months: 12 }, { months: 18 }],
  [dayNumber(1895, 12, 28), null, null, null, null]
]
const ITALY: typeof GERMANY = [
  [dayNumber(2023, 7, 12), null], [dayNumber(2022, 7, 1), { days: 90 }], [dayNumber(2022, 1, 1), null], [dayNumber(2021, 5, 2), { days: 30 }], [dayNumber(1895, 12, 28), null]
].map(([first, delay]) => [first, delay, delay, delay, delay] as typeof GERMANY[number])
type Delayed = { months?: number, days?: number } | null

/** The day by the definition: the law of the release, months on the calendar or days counted. */
function due (table: typeof GERMANY, place: string, release: number): string | null {
  const law = table.find(([first]) => first <= release)
  const delay = law?.[place.startsWith('pay-tv') ? 3 : place.startsWith('free') ? 4 : place === 'physical-video' ? 1 : 2] ?? null
  return delay === null ? null : iso(addMonths(release, delay.months ?? 0) + (delay.days ?? 0))
}

const RELEASES = fc.oneof(
  fc.integer({ min: dayNumber(2007, 1, 1), max: dayNumber(2029, 12, 31) }),
  fc.constantFrom(...[...GERMANY, ...ITALY].map(([first]) => first)).chain(first => fc.integer({ min: Math.max(first - 3, dayNumber(1895, 12, 28)), max: first + 3 }))
)

t.test('Whatever the release, Germany and Italy answer as their laws of that day say', async t => {
  const places = [...PAID, 'pay-tv-first/with-agreement', 'pay-tv-second/without-agreement', 'free-tv/investing', 'free-vod']
  holds(t, fc.property(RELEASES, fc.constantFrom('DE', 'IT'), fc.constantFrom(...places), (release, territory, place) => {
    const expected = due(territory === 'DE' ? GERMANY : ITALY, place, release)
    const funded = askWindow(place, iso(release), FUNDED, { territory })
    if (funded.opensOn !== expected) throw new Error(`opens ${String(funded.opensOn)}, not ${String(expected)}`)
    if (expected === null && funded.status !== 'undetermined') throw new Error(funded.status)
    const unstated = askWindow(place, iso(release), {}, { territory })
    if (unstated.status !== 'undetermined' || unstated.latestPossible !== expected || unstated.earliestPossible !== iso(release)) throw new Error('not stated')
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
    if (windows.length !== 15) throw new Error(`${windows.length} windows`)
    for (const { medium, opensOn, explanation, reasons = [], missingFacts } of windows) {
      if (explanation.some(text => !/[.?]$/.test(text) || /undefined|null/.test(text))) throw new Error(`${medium}: ${explanation.join(' ')}`)
      if (opensOn !== null && reasons.filter(({ verdict }) => verdict === 'opens').length !== 1) throw new Error(`${medium}: not one step opens it`)
      if (publiclyFunded !== undefined && missingFacts.length > 0) throw new Error(`${medium}: nothing is missing`)
    }
  }), { numRuns: 100 })
})
