// Parts of pages, of what the shipped rules have no case of: words that the dictionary lacks, windows without a reason, faults without a field.
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import type { RuleSetComparison } from '../../schemas/history.js'
import { checkPage } from '../../src/view/html/check/page.js'
import { mediumName, mediumPlace, nameOf, serviceName, territoryName, tierName } from '../../src/view/html/dictionary.js'
import { input } from '../../src/view/html/field.js'
import { nextEvents } from '../../src/view/html/film/next.js'
import { questionList } from '../../src/view/html/film/questions.js'
import { windowsTable } from '../../src/view/html/film/windows.js'
import { erasPage, type ErasSeen } from '../../src/view/html/law/eras.js'
import { lawPage } from '../../src/view/html/law/page.js'
import { setPage } from '../../src/view/html/law/set.js'
import { citedText } from '../../src/view/html/law/texts.js'
import { limitsPage } from '../../src/view/html/limits/page.js'
import { refusalNote, refusalsOf } from '../../src/view/html/refusals.js'
import { datedText, sourceList } from '../../src/view/html/services/dated.js'
import { tiersPicture } from '../../src/view/html/services/picture.js'
import { appFor } from '../fixtures/app.js'
import { wordsOf } from '../fixtures/page.js'
import { day } from '../fixtures/rulebook.js'
import { EMPTY, filmWith, VISIT } from '../fixtures/seen.js'

const words = (html: unknown) => wordsOf(String(html))

t.test('what the dictionary has no word for is called by its id', async t => {
  t.equal(mediumName(EMPTY, 'svod'), 'svod')
  t.equal(tierName(EMPTY, 'svod', 'with-agreement'), 'with-agreement')
  t.equal(mediumPlace(EMPTY, 'svod'), 0)
  t.equal(nameOf({ names: [] }), '')
  t.equal(serviceName(EMPTY, 'netflix'), 'netflix')
  t.equal(territoryName('no code', 'en'), 'no code')
  t.equal(territoryName('DE', 'fr'), 'Allemagne')
  t.equal(words(citedText({ text: 'unknown', article: '4' }, new Map(), 'en')), 'unknown, 4')
})

t.test('faults stand at their fields, those of a made-up delay at its parts, and those without a field above all', async t => {
  const problem: Problem = {
    type: '/problems/x', title: 'Wrong', status: 422, detail: 'a; b', instance: '/requests/1',
    errors: [{ parameter: 'on', detail: 'on is early' }, { parameter: 'on', detail: 'on is odd' }, { detail: 'all is wrong' }, { pointer: '/changes/0', detail: 'no rule' }, { pointer: '/changes', detail: 'too many' }]
  }
  const refusals = refusalsOf(problem, 'en')
  t.strictSame([refusals.of('on'), refusals.of(''), refusals.of('changeTrack')], [['on is early', 'on is odd'], ['all is wrong'], ['no rule', 'too many']])
  t.match(String(input({ name: 'on', label: 'On', type: 'date', value: '1', refusals })), /id="on-wrong"[\s\S]*id="on-wrong-1"/)
  t.match(words(refusalNote(refusalsOf({ ...problem, errors: [] }, 'en'), 'en')), 'a; b')
})

t.test('a window without a reason, a set or a day of its own', async t => {
  const bare = filmWith({ explanation: [], ruleSet: null, opensOn: null, closesOn: day('2025-01-01') })
  const table = String(windowsTable(bare, bare.answer))
  t.notMatch(table, '<details')
  t.notMatch(table, '/law/')
  t.match(words(table), /instead of 24 Nov 2024 from .*? 1 Jan 2025/)
  const closing = filmWith({ intervals: [{ from: day('2024-11-24'), until: day('2027-01-01') }] })
  t.match(words(nextEvents(closing, closing.answer)), /1 Jan 2027 in \d+ days Physical video \(DVD, Blu-ray\): closing/)
  const visa = filmWith({ anchor: 'visa' })
  t.match(words(windowsTable(visa, visa.answer)), '4 months')
})

t.test('what a no would move is told, with how many windows more', async t => {
  const supposed = { if: { derogationGranted: false }, status: 'open', opensOn: day('2025-01-01'), closesOn: null, intervals: [] } as const
  const seen = filmWith({ alternatives: [supposed, supposed, supposed, { ...supposed, opensOn: day('2024-11-24') }] })
  t.match(words(questionList(seen, seen.answer)), /If no .*? opens on 1 Jan 2025 ; .*? opens on 1 Jan 2025 and 1 window more/)
})

t.test('the gate tells the next day of a yes, where another change comes first', async t => {
  const answer = {
    on: day('2026-01-01'), medium: 'tvod', tier: null, permitted: false, since: null, until: day('2026-02-01'), next: day('2026-03-01'), because: 'So it is.', legalBasis: [], ruleSets: [],
    certainty: null, evidence: null, hypothetical: false, missingFacts: [], questions: [], territory: 'FR', notices: [], knownOn: day('2026-01-01'), rulebook: { version: '1.0.0', digest: 'sha256-x' }
  } as const
  const page = checkPage({ visit: VISIT, dictionary: EMPTY, texts: [], answer: { ...answer, legalBasis: [], ruleSets: [], missingFacts: [], questions: [], notices: [] }, refusals: refusalsOf(null, 'en') })
  t.match(words(page.content), 'This answer changes on 1 Feb 2026. It becomes permitted on 1 Mar 2026.')
})

t.test('a law without a set, and what is not known of it', async t => {
  const seen = { visit: VISIT, dictionary: EMPTY, territory: 'FR', today: '2026-11-22', sets: [], histories: [], texts: [] }
  t.match(words(lawPage(seen).content), 'The law, since 1983')
  t.match(words(limitsPage(seen).content), 'Of 0 values')
  const [row] = (await (await appFor(t)).inject('/v1/media/tvod/history?lang=en')).json<typeof lawPage extends (seen: infer Seen) => unknown ? Seen extends { histories: readonly (infer One)[] } ? One : never : never>().windows
  t.ok(row)
  if (row === undefined) return
  const unknown = row.history.slice(-1).map(period => ({ ...period, rule: 'unmodelled' as const, opens: [], note: 'Nobody says.' }))
  const history = { territory: 'FR', medium: 'tvod', label: 'VOD', windows: [{ ...row, history: unknown }], legalTexts: {}, links: { self: '' } }
  t.match(words(limitsPage({ ...seen, histories: [history] }).content), /· .*? Nobody says\./)
  const silent = unknown.map(period => ({ ...period, until: day('2030-01-01'), note: null }))
  t.match(words(limitsPage({ ...seen, histories: [{ ...history, windows: [{ ...row, history: silent }] }] }).content), / – 1 Jan 2030 · /)
})

t.test('a set without texts, criterion or silence, a regime without a sanction, and a row that is new', async t => {
  const app = await appFor(t)
  const get = async <Answer>(url: string) => (await app.inject(`${url}?lang=fr`)).json<Answer>()
  type SetSeen = Parameters<typeof setPage>[0]['set']
  const set = await get<SetSeen>('/v1/rule-sets/2022-02-10')
  const comparison = await get<RuleSetComparison>('/v1/rule-sets/2019-03-23/compare/2022-02-10')
  const seen = { visit: { ...VISIT, language: 'fr' as const }, dictionary: EMPTY, territory: 'FR', today: '2026-11-22', sets: [], texts: [], regime: null, comparison, isAsked: false }
  const { silence, ...derogation } = set.derogation ?? { silence: '' }
  t.notMatch(words(setPage({ ...seen, set: { ...set, texts: [], derogation: derogation as SetSeen['derogation'] } }).content), 'Silence')
  t.notMatch(words(setPage({ ...seen, set: { ...set, derogation: null } }).content), 'Dérogation le CNC')
  const { regimes } = await get<{ regimes: Array<NonNullable<Parameters<typeof setPage>[0]['regime']>> }>('/v1/regimes')
  const sanctioned = regimes.filter(({ breach }) => breach !== undefined)
  t.ok(sanctioned.length > 0)
  for (const regime of sanctioned) {
    const { breach, ...mild } = regime
    t.match(words(setPage({ ...seen, set, regime }).content), 'En cas de manquement')
    t.notMatch(words(setPage({ ...seen, set, regime: mild }).content), 'En cas de manquement')
  }
  t.match(words(setPage({ ...seen, set, today: '2022-02-09' }).content), 'Pas encore en vigueur')
  const renewed = { ...comparison, rows: comparison.rows.map(row => ({ ...row, change: 'added' as const, differences: [] })) }
  t.match(words(setPage({ ...seen, set, comparison: renewed }).content), 'règle nouvelle')
})

t.test('a service with tiers in two territories: each is named', async t => {
  const { territories, ...service } = (await (await appFor(t)).inject('/v1/services/netflix')).json<Parameters<typeof tiersPicture>[0]['service']>()
  const abroad = territories.slice(0, 1).map(offer => ({ ...offer, territory: 'BE' }))
  t.match(words(tiersPicture({ visit: VISIT, dictionary: EMPTY, today: '2026-11-22', service: { ...service, territories: [...territories, ...abroad] } })), /France, without-agreement .*? Belgium, with-agreement/)
})

t.test('a day that is bounded on one side, or not at all; sources in words', async t => {
  t.equal(words(datedText({ notAfter: '2020-05' }, 'en')), 'by May 2020')
  t.equal(words(datedText({}, 'en')), 'day not known')
  t.equal(words(sourceList(['A letter', 'https://a.example'], 'en')), 'A letter source 2')
})

t.test('eras of every standing: between two days, closed for a while, after one delay and another, refused; those that read alike are one', async t => {
  const era = { from: '2000-01-01', until: '2001-01-01', status: 'dated', opens: null, closings: [], earliestPossible: null, latestPossible: null, ruleSet: null, certainty: null, evidence: null, missingFacts: [] }
  const after = (...months: number[]) => ({ on: null, after: months.map(months => ({ months })) })
  const told = (...eras: object[]) => {
    const windows = [{ medium: 'svod', tier: null, label: 'SVOD', eras: eras.map(one => ({ ...era, ...one })) }] as unknown as ErasSeen['eras']['windows']
    return words(erasPage({ visit: VISIT, dictionary: EMPTY, territory: 'FR', sets: [], texts: [], medium: 'svod', label: 'SVOD', eras: { windows } }).content)
  }
  t.match(told({ opens: after(4) }), '1 Jan 2000 4 months after the release – – –')
  t.match(told({ opens: after(4, 2) }), '4 months, then 2 months after the release')
  t.match(told({ opens: after() }), 'at the release')
  t.match(told({ opens: { on: null, after: null } }), 'at the release')
  t.match(told({ opens: after(4), closings: [{ from: after(22), until: { on: '2022-02-10', after: null } }] }), 'from: 22 months after the release; until: 10 Feb 2022')
  t.match(told({ status: 'undetermined', earliestPossible: after(4), latestPossible: after(6) }), 'between: 4 months after the release; and: 6 months after the release')
  t.match(told({ status: 'undetermined', earliestPossible: after(4) }), 'and: no day that is known')
  t.match(told({ status: 'undetermined' }), 'not known')
  t.match(told({ status: 'contractual' }), 'by contract')
  t.match(told({ status: 'refused' }), 'no such film can be')
  t.match(told({}), 'no day that is known', 'which no answer says')
  t.match(told({ opens: after(4), certainty: 'settled', evidence: 'text' }), 'settled text read')
  const merged = told({ opens: after(4) }, { from: '2001-01-01', until: '2002-01-01', opens: after(4) }, { from: '2002-01-01', until: '2003-01-01', opens: after(5) })
  t.match(merged, /1 Jan 2002 5 months.* 1 Jan 2000 4 months/)
  t.notMatch(merged, '2001')
  t.match(words(erasPage({ visit: VISIT, dictionary: EMPTY, territory: 'FR', sets: [], texts: [], medium: 'svod', label: 'SVOD', eras: { windows: [] } }).content), 'No rule of this territory speaks of it.')
})
