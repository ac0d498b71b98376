// How the law changed, as it is served: what two sets differ in, and every rule that a medium ever had.
import t, { type Test } from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { MediumHistory, RowComparison, RowView, RuleSetComparison } from '../../schemas/history.js'
import type { LegalBasis } from '../../schemas/legal.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { editedRulebook, replace } from '../fixtures/broken-rules.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'
import { isKnown } from '../fixtures/narrowed.js'
import { placeOf, rulebook, TODAY, WINDOWS } from '../fixtures/rulebook.js'

const SETS = rulebook.territories.get('FR')?.sets.map(({ id }) => id as string) ?? []
const MEDIA = rulebook.media.map(({ id }) => id)

const compare = async (client: Client, id: string, other: string, query = '') =>
  (await client.get<RuleSetComparison>(`/v1/rule-sets/${id}/compare/${other}${query}`)).body
const past = async (client: Client, medium: string, query = '') =>
  (await client.get<MediumHistory>(`/v1/media/${medium}/history${query}`)).body

const rowAt = ({ rows }: RuleSetComparison, place: string) => rows.find(row => placeOf(row) === place) as RowComparison
/** The rows that are not unchanged, among those that the tests know: the place, what became of it and in which fields. */
const moved = ({ rows }: RuleSetComparison) =>
  rows.filter(({ change, ...row }) => change !== 'unchanged' && isKnown(row)).map(row => [placeOf(row), row.change, row.differences.join(' ')])
const tally = (rows: readonly RowComparison[]) => {
  const count = (kind: RowComparison['change']) => rows.filter(({ change }) => change === kind).length
  return { added: count('added'), removed: count('removed'), changed: count('changed'), unchanged: count('unchanged') }
}
/** What became of the rows that the tests know; of all of them, the answer tells it. */
const counted = (t: Test, { counts, rows }: RuleSetComparison) => {
  t.same(counts, tally(rows), 'it counts its rows')
  return tally(rows.filter(isKnown))
}
const months = ({ opens }: Pick<RowView, 'opens'>) => opens.map(({ delay }) => delay.months)

t.test('Two sets are compared row by row, in the order of the rule book', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, body } = await client.get<RuleSetComparison>('/v1/rule-sets/2010-04-24/compare/2019-02-10')
  t.equal(status, 200)
  t.match(body, {
    territory: 'FR',
    before: { id: '2010-04-24', until: '2019-02-10', publishedOn: '2010-04-23', regime: 'accord-2009-07-06' },
    after: { id: '2019-02-10', until: '2019-03-23', publishedOn: '2019-02-10', regime: 'accord-2018-09-06' },
    links: { self: '/v1/rule-sets/2010-04-24/compare/2019-02-10?territory=FR', reverse: '/v1/rule-sets/2019-02-10/compare/2010-04-24?territory=FR' }
  })
  t.same(counted(t, body), { added: 0, removed: 0, changed: 11, unchanged: 4 })
  t.same(body.rows.map(placeOf), WINDOWS)
  t.same(moved(body), [
    ['pay-tv-first/with-agreement', 'changed', 'opens derogated'], ['pay-tv-first/without-agreement', 'changed', 'opens derogated'],
    ['pay-tv-second/with-agreement', 'changed', 'opens derogated'], ['pay-tv-second/without-agreement', 'changed', 'derogated'],
    ['svod/top-agreement', 'changed', 'opens derogated'], ['svod/with-agreement', 'changed', 'opens derogated'],
    ['svod/partial-commitments', 'changed', 'opens derogated'], ['svod/without-agreement', 'changed', 'derogated'],
    ['free-tv/investing', 'changed', 'derogated variants'], ['free-tv/other', 'changed', 'derogated'], ['free-vod', 'changed', 'opens derogated']
  ])
  for (const [tier, before, after, granted] of [
    ['top-agreement', 36, 17, 15], ['with-agreement', 36, 17, 15], ['partial-commitments', 36, 30, 28], ['without-agreement', 36, 36, 34]
  ] as const) {
    const row = rowAt(body, `svod/${tier}`)
    t.same([months(row.before), months(row.after)], [[before], [after]], tier)
    t.equal(row.before.derogated, null)
    t.match(row.after.derogated, { delay: { months: granted }, eligible: [{ fact: 'admissionsInFourthWeek', below: 200 }], criterion: /fewer than 200/ })
    t.same(row.changedBy.map(({ ruleSet, texts }) => [ruleSet, texts.map(({ text }) => text)]), [['2019-02-10', ['accord-2018-09-06', 'avenant-2018-12-21', 'arrete-2019-01-25']]])
  }
  t.match(rowAt(body, 'free-tv/investing').after.variants, [{ delay: { months: 19 }, evidence: 'unverified', when: [{ fact: 'payTvAcquired', is: false }], reason: /no pay-TV/ }])
  t.match(rowAt(body, 'svod/without-agreement'), { label: 'Subscription VOD, service without an agreement', after: { opens: [{ after: 'theatrical-release', evidence: 'official' }], nature: 'extended-agreement' } })
  const tvod = rowAt(body, 'tvod')
  t.match(tvod, { change: 'unchanged', differences: [], changedBy: [] }, 'another agreement gives VOD the same rule')
  t.not(tvod.before.legalBasis.at(0)?.text, tvod.after.legalBasis.at(0)?.text, 'each side cites its own')
})

t.test('The decree of 2019 changed the criterion of the derogation, and nothing else', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = await compare(client, '2019-02-10', '2019-03-23')
  t.same(counted(t, body), { added: 0, removed: 0, changed: 13, unchanged: 2 })
  t.same(body.rows.filter(isKnown).filter(({ change }) => change === 'unchanged').map(placeOf), ['theatrical', 'pay-per-view'])
  for (const row of body.rows.filter(({ change }) => change === 'changed')) {
    t.same(row.differences, ['derogated'], placeOf(row))
    t.match([row.before.derogated, row.after.derogated], [
      { eligible: [{ fact: 'admissionsInFourthWeek', below: 200 }], criterion: /fewer than 200 admissions during/ },
      { eligible: [{ fact: 'admissionsAfterFourWeeks', atMost: 100000 }], criterion: /at most 100,000 admissions at the end/, criterionBasis: [{ article: 'D. 231-2' }, { text: 'decret-2019-216' }] }
    ])
    t.same(row.before.derogated?.delay, row.after.derogated?.delay)
    t.match(row.changedBy, [{ ruleSet: '2019-03-23', texts: [{ text: 'decret-2019-216', article: null }], summary: /Decree 2019-216/ }])
  }
  t.match(body.legalTexts['decret-2019-216'], { signedOn: '2019-03-21', publishedOn: '2019-03-22' })
})

t.test('The amendment of 2023 added closings to subscription VOD', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = await compare(client, '2022-02-10', '2023-10-06')
  t.same(moved(body), ['top-agreement', 'with-agreement', 'partial-commitments', 'without-agreement'].map(tier => [`svod/${tier}`, 'changed', 'closings']))
  const { before, after, changedBy } = rowAt(body, 'svod/with-agreement')
  t.same(before.closings.map(({ id }) => id), ['free-tv-exclusivity'])
  t.same(after.closings.map(({ id }) => id), ['free-tv-exclusivity', 'co-exploitation-small-or-not-svod', 'co-exploitation-blackout'])
  t.match(after.closings.at(1), { from: { onOpeningOf: { medium: 'free-tv', tier: 'investing' } }, until: [{ after: 'first-free-tv-broadcast', delay: { months: 1 } }, { delay: { months: 36 }, evidence: 'inference' }] })
  t.match(changedBy, [{ ruleSet: '2023-10-06', texts: [{ text: 'avenant-2023-09-25' }, { text: 'arrete-2023-09-29' }] }])
})

t.test('The order of 2025 changed nothing but the regime', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = await compare(client, '2023-10-06', '2025-02-10')
  t.same(counted(t, body), { added: 0, removed: 0, changed: 0, unchanged: 15 })
  t.same([body.before.regime, body.after.regime], ['accord-2022-01-24', 'accord-2025-02-06'])
  t.ok(body.rows.every(({ differences, changedBy }) => differences.length + changedBy.length === 0))
  t.match(rowAt(body, 'free-vod'), { before: { legalBasis: [{ text: 'accord-2022-01-24' }] }, after: { legalBasis: [{ text: 'accord-2025-02-06' }] } }, 'the texts cited are those of each set')
})

t.test('The agreement of 2022 changed delays, exclusivities, closings and what lies outside', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = await compare(client, '2019-03-23', '2022-02-10')
  t.same(moved(body), [
    ['tvod', 'changed', 'outside'],
    ['pay-tv-first/with-agreement', 'changed', 'opens derogated exclusiveUntil outside'], ['pay-tv-first/without-agreement', 'changed', 'opens derogated outside'],
    ['pay-tv-second/with-agreement', 'changed', 'opens derogated outside'], ['pay-tv-second/without-agreement', 'changed', 'opens derogated outside'],
    ['svod/top-agreement', 'changed', 'opens floor derogated closings outside'], ['svod/with-agreement', 'changed', 'opens derogated exclusiveUntil closings outside'],
    ['svod/partial-commitments', 'changed', 'opens derogated closings outside'], ['svod/without-agreement', 'changed', 'opens derogated closings outside'],
    ['free-tv/investing', 'changed', 'derogated variants exclusiveUntil outside'], ['free-tv/other', 'changed', 'derogated outside'], ['free-vod', 'changed', 'opens derogated outside']
  ], 'video keeps its rule: the Covid texts lifted its criterion for their own releases')
  t.match(rowAt(body, 'svod/top-agreement').after, { floor: true, note: /floor/ })
  t.match(rowAt(body, 'free-tv/investing').after, { exclusiveUntil: { delay: { months: 36 }, unless: [{ any: [{ fact: 'coExploitationAgreement', is: true }, { fact: 'freeTvAcquired', is: false }] }] }, outside: [{ id: 'sixty-minutes-or-less', when: [{ fact: 'runtimeMinutes', atMost: 60 }] }] })
})

t.test('A rule is added where contract decided, removed where it decides again, and a rule that is not known is a rule', async t => {
  const client = await clientOf(t, await appFor(t))
  t.same(moved(await compare(client, '1987-01-29', '1999-01-01')), [
    ['pay-per-view', 'added', 'rule opens nature'],
    ['pay-tv-first/with-agreement', 'changed', 'nature'], ['pay-tv-first/without-agreement', 'changed', 'rule opens nature'],
    ['free-tv/investing', 'changed', 'opens nature'], ['free-tv/other', 'changed', 'opens nature']
  ])
  const known = await compare(client, '1983-01-07', '1987-01-29')
  t.same(moved(known), [['free-tv/investing', 'changed', 'rule opens nature'], ['free-tv/other', 'changed', 'rule opens nature']])
  t.match(rowAt(known, 'free-tv/other'), { before: { rule: 'unmodelled', opens: [], nature: null, note: /were not read/ }, after: { rule: 'delay', opens: [{ after: 'visa', delay: { months: 36 } }] } })
  t.match(rowAt(known, 'pay-tv-first/with-agreement').before, { lateBasis: /specifications of 1986/, note: /Canal\+ alone/ })

  const whole = await compare(client, '2009-06-14', '2009-07-12')
  t.same(counted(t, whole), { added: 6, removed: 1, changed: 6, unchanged: 2 })
  t.same(moved(whole).filter(([, change]) => change !== 'changed').map(([place]) => place), ['tvod', 'pay-per-view', 'svod/top-agreement', 'svod/with-agreement', 'svod/partial-commitments', 'svod/without-agreement', 'free-vod'])
  t.match(rowAt(whole, 'pay-per-view'), { change: 'removed', before: { opens: [{ delay: { months: 9 } }], nature: 'practice' }, after: { rule: 'contract', opens: [], nature: null, legalBasis: [] } })
  t.match(rowAt(whole, 'pay-tv-second/with-agreement'), { change: 'changed', before: { rule: 'unmodelled' }, after: { opens: [{ delay: { months: 22 } }] } })
  t.match(moved(await compare(client, '2005-04-17', '2005-12-20')).map(([place, change]) => [place, change]), [['tvod', 'added'], ['svod/top-agreement', 'added']])
  t.same(moved(await compare(client, '2000-11-28', '2005-04-17')), [], 'a decree that is only cited changes no rule')
})

t.test('Between sets far apart every step is shown, a way there and back too', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = await compare(client, '1983-01-07', '2025-02-10')
  t.same(rowAt(body, 'physical-video').changedBy.map(({ ruleSet, texts }) => [ruleSet, texts.at(0)?.text]), [
    ['2000-11-28', 'decret-2000-1137'], ['2009-06-14', 'loi-2009-669'], ['2010-04-24', 'decret-2010-397'], ['2019-03-23', 'decret-2019-216']
  ])
  t.same(rowAt(body, 'svod/without-agreement').changedBy.map(({ ruleSet }) => ruleSet), ['2005-12-20', '2006-12-20', '2009-07-12', '2019-02-10', '2019-03-23', '2022-02-10', '2023-10-06'])
  t.match(rowAt(body, 'theatrical'), { change: 'unchanged', changedBy: [] })
  t.match(rowAt(body, 'pay-per-view'), { change: 'unchanged', changedBy: [{ ruleSet: '1999-01-01' }, { ruleSet: '2009-07-12' }] })
  const protocol = rowAt(await compare(client, '2005-04-17', '2006-12-20'), 'tvod')
  t.match(protocol, { change: 'unchanged', differences: [], changedBy: [{ ruleSet: '2005-12-20' }, { ruleSet: '2006-12-20', summary: /lapses/ }] })
})

t.test('Sets may be compared backwards, and a set with itself', async t => {
  const client = await clientOf(t, await appFor(t))
  const forth = await compare(client, '2009-06-14', '2009-07-12')
  const back = await compare(client, '2009-07-12', '2009-06-14')
  t.same(counted(t, back), { added: 1, removed: 6, changed: 6, unchanged: 2 })
  t.same([back.before, back.after], [forth.after, forth.before])
  t.same(back.rows.map(({ before, after, changedBy }) => [after, before, changedBy]), forth.rows.map(({ before, after, changedBy }) => [before, after, changedBy]))
  t.same((await client.get(forth.links.reverse)).body, back, 'the link leads there')
  t.same((await client.get(forth.links.self)).body, forth)
  for (const id of SETS) {
    const body = await compare(client, id, id)
    t.same(counted(t, body), { added: 0, removed: 0, changed: 0, unchanged: 15 }, id)
    t.same(body.before, body.after)
  }
})

/** Every text that an answer cites, wherever it does. */
function cited (value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'article' in value) return [String((value as LegalBasis).text)]
  return Object.entries(value).flatMap(([key, one]) => key === 'legalTexts' ? [] : cited(one))
}

t.test('Each text cited is named by its title, and but for the orders that extend them no other', async t => {
  const client = await clientOf(t, await appFor(t))
  const answers = [
    await compare(client, '1983-01-07', '2025-02-10'), await compare(client, '2019-02-10', '2019-02-10'), await compare(client, '2023-10-06', '2025-02-10'),
    ...await Promise.all(MEDIA.map(medium => past(client, medium))), await past(client, 'svod', '?tier=with-agreement')
  ]
  const orders = rulebook.territories.get('FR')?.territory.regimes.flatMap(({ extendedBy }) => extendedBy) ?? []
  for (const answer of answers) {
    const texts = new Set(cited(answer))
    t.same([...texts].filter(text => answer.legalTexts[text] === undefined), [], answer.links.self)
    t.same(Object.keys(answer.legalTexts).filter(text => !texts.has(text) && !orders.includes(text)), [], 'no other')
  }
})

/** The periods of a window: from, and the delays in months (or the rule, where there is none). */
/** The periods of a window that have begun on the day of the tests. */
async function timeline (client: Client, place: string) {
  const [medium = '', tier = null] = place.split('/')
  const window = (await past(client, medium)).windows.find(window => window.tier === tier)
  return window?.history.filter(({ from }) => from <= TODAY).map(period => [period.from, period.rule === 'delay' ? months(period).join(' or ') : period.rule])
}

t.test('Every delay that a medium ever had is there, from its first day', async t => {
  const client = await clientOf(t, await appFor(t))
  const expected: Readonly<Record<string, Array<[string, string]>>> = {
    theatrical: [['1983-01-07', '0']],
    'physical-video': [['1983-01-07', '12'], ['2000-11-28', '6 or 12'], ['2009-06-14', '4'], ['2010-04-24', '4'], ['2019-03-23', '4']],
    'pay-per-view': [['1983-01-07', 'contract'], ['1999-01-01', '9'], ['2009-07-12', 'contract']],
    'pay-tv-first/with-agreement': [['1983-01-07', '12'], ['1999-01-01', '12'], ['2009-07-12', '10'], ['2019-02-10', '8'], ['2019-03-23', '8'], ['2022-02-10', '6']],
    'pay-tv-second/without-agreement': [['1983-01-07', 'unmodelled'], ['2009-07-12', '24'], ['2019-02-10', '24'], ['2019-03-23', '24'], ['2022-02-10', '17']],
    'svod/without-agreement': [
      ['1983-01-07', 'contract'], ['2005-12-20', '36'], ['2006-12-20', 'contract'], ['2009-07-12', '36'], ['2019-02-10', '36'], ['2019-03-23', '36'], ['2022-02-10', '17'], ['2023-10-06', '17']
    ],
    'free-tv/other': [['1983-01-07', 'unmodelled'], ['1987-01-29', '36'], ['1999-01-01', '36'], ['2009-07-12', '30'], ['2019-02-10', '30'], ['2019-03-23', '30'], ['2022-02-10', '30']],
    'free-vod': [['1983-01-07', 'contract'], ['2009-07-12', '48'], ['2019-02-10', '44'], ['2019-03-23', '44'], ['2022-02-10', '36']]
  }
  for (const [place, periods] of Object.entries(expected)) t.same(await timeline(client, place), periods, place)
  const tvod = (await past(client, 'tvod')).windows.at(0)?.history
  t.match(tvod?.at(1), { from: '2005-12-20', until: '2006-12-20', opens: [{ delay: { weeks: 33 } }], nature: 'agreement' })
})

t.test('A period says which texts brought it, how well its first day is known, and which sets say the same', async t => {
  const client = await clientOf(t, await appFor(t))
  const [window] = (await past(client, 'tvod')).windows
  const period = window?.history.find(({ from }) => from === '2010-04-24')
  t.match(period, {
    until: '2019-03-23',
    texts: [{ text: 'decret-2010-397', article: null }],
    entryIntoForce: { evidence: 'inference', note: 'The day after publication.' },
    derogated: { delay: { months: 4, days: -28 }, evidence: 'inference' },
    legalBasis: [{ text: 'accord-2009-07-06', article: '1.2' }],
    ruleSets: [
      { id: '2010-04-24', regime: 'accord-2009-07-06', legalBasis: [{ text: 'accord-2009-07-06', article: '1.2' }], evidence: 'text' },
      { id: '2019-02-10', regime: 'accord-2018-09-06', legalBasis: [{ text: 'accord-2018-09-06' }, { text: 'avenant-2018-12-21' }], evidence: 'press' }
    ]
  })
  t.match(window?.history.at(0), { rule: 'contract', opens: [], nature: null, derogated: null, exclusiveUntil: null, entryIntoForce: { evidence: 'inference' }, ruleSets: [{ id: '1983-01-07', regime: null, evidence: null }] })
  t.match((await past(client, 'physical-video')).windows.at(0)?.history.at(-1), { until: null, entryIntoForce: { evidence: 'text', note: null }, ruleSets: [{ id: '2019-03-23' }, {}, {}, { id: '2025-02-10', regime: 'accord-2025-02-06' }] })
})

t.test('Periods follow each other without gap or overlap, and every set stands in one of them', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const medium of MEDIA) {
    const { windows, label, links } = await past(client, medium)
    t.same(windows.map(({ tier }) => placeOf({ medium, tier })), WINDOWS.filter(place => place.split('/', 1).at(0) === medium), `${medium}: ${label}`)
    t.equal(links.self, `/v1/media/${medium}/history?territory=FR`)
    for (const { history } of windows) {
      t.same(history.map(({ from }) => from), [SETS.at(0), ...history.slice(0, -1).map(({ until }) => until)])
      t.equal(history.at(-1)?.until, null)
      t.same(history.flatMap(({ ruleSets }) => ruleSets.map(({ id }) => id)), SETS)
      t.ok(history.every(({ from, ruleSets }) => from === ruleSets.at(0)?.id))
    }
  }
})

t.test('The histories and the comparisons tell the same', async t => {
  const client = await clientOf(t, await appFor(t))
  const { rows } = await compare(client, SETS.at(0) ?? '', SETS.at(-1) ?? '')
  for (const { medium, tier, changedBy, after } of rows) {
    const window = (await past(client, medium)).windows.find(window => window.tier === tier)
    t.same(window?.history.slice(1).map(({ from, texts }) => [from, texts]), changedBy.map(({ ruleSet, texts }) => [ruleSet, texts]), placeOf({ medium, tier }))
    t.same(months(after), window?.history.slice(-1).flatMap(months))
  }
})

t.test('One tier is asked for alone, and is the same as among the others', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const { id, tiers } of rulebook.media) {
    const whole = await past(client, id)
    for (const { id: tier } of tiers) {
      const body = await past(client, id, `?tier=${tier}`)
      t.same(body.windows, whole.windows.filter(window => window.tier === tier), `${id}/${tier}`)
      t.equal(body.windows.length, 1)
      t.same((await client.get(body.links.self)).body, body, 'its link leads to it')
    }
  }
})

t.test('The proposals stand beside what they would have changed, each with a question that adopts it', async t => {
  const client = await clientOf(t, await appFor(t))
  const beside = (await past(client, 'svod', '?tier=without-agreement')).windows.at(0)?.proposals ?? []
  t.match(beside.map(({ id, madeOn, delay }) => [id, madeOn, delay.months]), [
    ['lescure-2013', '2013-05-13', 18], ['csa-2013', '2013-12', 24], ['cnc-2014', '2014', 18], ['bonnell-2014', '2014-01-08', 18], ['filippetti-2014', '2014-07-21', 24], ['cnc-2021', '2021-06-14', 14]
  ])
  t.match(beside.at(4), { author: /minister of culture/, fate: /never adopted/, evidence: 'official', note: /maps to no tier/, source: { url: /culture\.gouv\.fr/, evidence: 'official' } })
  t.match(beside.at(5), { note: null, source: { url: null } })
  t.match((await client.get<Chronology>(beside.at(4)?.links.adopt ?? '')).body.windows, [{ opensOn: '2016-07-21', proposal: 'filippetti-2014' }], 'twenty-four months')
  for (const medium of MEDIA) {
    for (const { tier, proposals } of (await past(client, medium)).windows) {
      for (const { id, delay, links } of proposals) {
        t.match((await client.get(links.proposal)).body, { id }, links.proposal)
        const { status, body } = await client.get<Chronology>(links.adopt ?? '')
        t.equal(status, 200, links.adopt ?? '')
        t.match(body.windows, [{ medium, tier, proposal: id, hypothetical: true, delay }], 'the answer is that of the proposal')
      }
    }
  }
})

t.test('A proposal made before the first rules stands there without a question', async t => {
  const early = editedRulebook(replace('fr/proposals/gerard-2009.yaml', 'madeOn: "2009-03-09"', 'madeOn: "1982"'))
  const client = await clientOf(t, await appFor(t, { rulebook: early }))
  t.match((await past(client, 'physical-video')).windows.at(0)?.proposals.at(0), { id: 'gerard-2009', madeOn: '1982', links: { adopt: null } })
})

t.test('Both resources speak one language at a time, and say the same things in both', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const path of ['/v1/rule-sets/2005-04-17/compare/2025-02-10', ...MEDIA.map(medium => `/v1/media/${medium}/history`)]) {
    const [english, french] = await Promise.all(['en', 'fr'].map(language => client.get(`${path}?lang=${language}`)))
    t.match([english?.headers['content-language'], french?.headers['content-language']], ['en', 'fr'], path)
    t.notMatch(`${String(english?.text)}${String(french?.text)}`, /"(fr|en)":/, 'no text is left in two languages')
    t.not(english?.text, french?.text)
    t.same(shapeOf(english?.body), shapeOf(french?.body))
    t.equal((await client.get(path, { 'accept-language': 'fr' })).text, french?.text, 'a header asks the same')
    t.equal((await client.get(path)).text, english?.text, 'English is the default')
  }
  const french = await compare(client, '2019-02-10', '2019-03-23', '?lang=fr')
  t.match(rowAt(french, 'tvod'), { label: /à l'acte/, after: { derogated: { criterion: /au plus 100 000 entrées/ } }, changedBy: [{ summary: /Décret n° 2019-216/ }] })
})

/** What is left of a value when its texts are taken away. */
function shapeOf (value: unknown): unknown {
  if (typeof value === 'string') return 'text'
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(shapeOf) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
}

t.test('An id that does not exist is refused, naming the one at fault, with those there are', async t => {
  const client = await clientOf(t, await appFor(t))
  const unknown = (field: string) => ({ status: 404, code: 'unknown-id', fields: [field] })
  for (const id of ['2022-02-11', '2022-02-09', 'nobody', '__proto__', '%2f', 'x'.repeat(300)]) {
    for (const [path, field, known] of [
      [`/v1/rule-sets/${id}/compare/2025-02-10`, 'id', /1983-01-07, .*2025-02-10/],
      [`/v1/rule-sets/2025-02-10/compare/${id}`, 'other', /1983-01-07, .*2025-02-10/],
      [`/v1/rule-sets/${id}/compare/${id}`, 'id', /1983-01-07/],
      [`/v1/media/${id}/history`, 'medium', /theatrical, physical-video, .*free-vod/],
      [`/v1/media/${id}/history?tier=investing`, 'medium', /theatrical/]
    ] as const) {
      t.match((await refused(t, client, await client.get<Problem>(path), unknown(field))).detail, known, path.slice(0, 60))
    }
  }
})

t.test('A tier must be one of the medium', async t => {
  const client = await clientOf(t, await appFor(t))
  const pair = { status: 422, code: 'wrong-pair', fields: ['tier'] }
  t.match((await refused(t, client, await client.get<Problem>('/v1/media/svod/history?tier=investing'), pair)).detail, /svod has no tier investing; it has: top-agreement, with-agreement/)
  t.match((await refused(t, client, await client.get<Problem>('/v1/media/tvod/history?tier=with-agreement'), pair)).detail, /tvod has no tier with-agreement: it has none/)
  const malformed = { status: 400, code: 'invalid-request', fields: ['tier'] }
  t.match((await refused(t, client, await client.get<Problem>('/v1/media/svod/history?tier=gold'), malformed)).detail, /one of: .*with-agreement/)
  await refused(t, client, await client.get('/v1/media/svod/history?tier='), malformed)
  await refused(t, client, await client.get('/v1/media/svod/history?tier=with-agreement&tier=top-agreement'), malformed)
})

t.test('The parameters of both resources are checked', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const path of ['/v1/rule-sets/2010-04-24/compare/2019-02-10', '/v1/media/svod/history']) {
    for (const [query, field] of [['langue=fr', 'langue'], ['lang=de', 'lang'], ['territory=France', 'territory'], ['medium=svod', 'medium']] as const) {
      await refused(t, client, await client.get(`${path}?${query}`), { status: 400, code: 'invalid-request', fields: [field] })
    }
    const problem = await refused(t, client, await client.get<Problem>(`${path}?territory=ZZ`), { status: 422, code: 'unknown-territory', fields: ['territory'] })
    t.match(problem.detail, /one for: .*AT, .*FR, .*SE\.$/)
    t.same((await client.get(`${path}?territory=FR`)).body, (await client.get(path)).body, 'France is the default')
  }
  await refused(t, client, await client.get('/v1/rule-sets/2010-04-24/compare/2019-02-10?tier=other'), { status: 400, code: 'invalid-request', fields: ['tier'] })
})
