// The read-only resources: the law as data, in both languages, as known on a day.
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import type { Static } from 'typebox'
import type * as answers from '../../schemas/answers.js'
import type { ProposalView } from '../../schemas/proposal.js'
import type { RuleSetView } from '../../schemas/rule-set.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'
import { documentOf } from '../fixtures/document.js'
import { PLACES } from '../fixtures/oracle.js'
import { placeOf, rulebook as shipped, WINDOWS } from '../fixtures/rulebook.js'
import { secondEntry } from '../fixtures/second-entry.js'

type RuleSets = Static<typeof answers.RuleSetList>
type Named = Readonly<Record<string, unknown>>

const france = shipped.territories.get('FR')!
const IDS = france.sets.map(({ id }) => String(id))
const PROPOSALS = ['bonnell-2014', 'cnc-2014', 'cnc-2017', 'cnc-2021', 'csa-2013', 'filippetti-2014', 'gerard-2009', 'lescure-2013', 'pvod-2022']
const LANGUAGES = ['en', 'fr'] as const

const ids = async (client: Client, query: string) =>
  (await client.get<RuleSets>(`/v1/rule-sets${query}`)).body.ruleSets.map(({ id }) => id)

t.test('the rule sets come oldest first, each until the next', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, body } = await client.get<RuleSets>('/v1/rule-sets')
  t.equal(status, 200)
  t.equal(body.territory, 'FR')
  t.same(body.ruleSets.map(({ id }) => id), IDS)
  t.same(body.ruleSets.map(({ until }) => until), [...IDS.slice(1), null])
  t.match(body.ruleSets.find(({ id }) => id === '2025-02-10'), { publishedOn: '2025-02-09', regime: 'accord-2025-02-06' })
  t.same(body, (await client.get('/v1/rule-sets?territory=FR')).body, 'France is the default')
})

t.test('each rule set of the list is found whole at its link', async t => {
  const client = await clientOf(t, await appFor(t))
  const { ruleSets } = (await client.get<RuleSets>('/v1/rule-sets')).body
  for (const { id, summary, publishedOn, regime, texts, links } of ruleSets) {
    const { status, body } = await client.get<Static<typeof RuleSetView>>(links.self)
    t.equal(status, 200, links.self)
    t.match(body, { id, summary, regime, texts, publication: { on: publishedOn } })
    t.ok(body.windows.length > 0, 'its rules are there')
  }
})

t.test('the set in force on a day changes on the first day of the next', async t => {
  const client = await clientOf(t, await appFor(t))
  const expected: Readonly<Record<string, string[]>> = {
    '2022-02-09': ['2019-03-23'], '2022-02-10': ['2022-02-10'], '2022-02-11': ['2022-02-10'],
    '1983-01-06': [], '1983-01-07': ['1983-01-07'], '2100-01-01': IDS.slice(-1)
  }
  for (const [day, sets] of Object.entries(expected)) t.same(await ids(client, `?inForceOn=${day}`), sets, day)
})

t.test('the sets known on a day are those published by then, and the last of them has no end', async t => {
  const client = await clientOf(t, await appFor(t))
  t.same(await ids(client, '?knownOn=2014-10-01'), IDS.slice(0, 10))
  t.same(await ids(client, '?knownOn=1983-01-05'), ['1983-01-07'], 'known two days before it was in force')
  t.same(await ids(client, '?knownOn=2022-02-08'), IDS.slice(0, 12), 'the day before publication')
  t.same(await ids(client, '?knownOn=2022-02-09'), IDS.slice(0, 13), 'the day of publication')
  t.same(await ids(client, '?knownOn=2100-01-01'), IDS)
  const { ruleSets } = (await client.get<RuleSets>('/v1/rule-sets?knownOn=2014-10-01')).body
  t.same(ruleSets.map(({ until }) => until), [...IDS.slice(1, 10), null])
})

t.test('a day in force and a day known combine', async t => {
  const client = await clientOf(t, await appFor(t))
  t.same(await ids(client, '?inForceOn=2022-06-01&knownOn=2014-10-01'), ['2010-04-24'], 'what was then thought to be the law of 2022')
  t.same(await ids(client, '?inForceOn=2009-06-20&knownOn=2014-10-01'), ['2009-06-14'])
  const { ruleSets } = (await client.get<RuleSets>('/v1/rule-sets?inForceOn=2022-06-01&knownOn=2014-10-01')).body
  t.equal(ruleSets.at(0)?.until, null)
})

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

t.test('at every seam the set in force is the old one the day before, the new one on the day and after', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [i, id] of IDS.entries()) {
    t.same(await ids(client, `?inForceOn=${dayBefore(id)}`), IDS.slice(0, i).slice(-1), `the day before ${id}`)
    t.same(await ids(client, `?inForceOn=${id}`), [id])
    t.same(await ids(client, `?inForceOn=${dayAfter(id)}`), [id], `the day after ${id}`)
  }
})

/** When each set was published, in the order of the sets; two were on one day: the protocol of 2005 said when it would lapse. */
const PUBLISHED = secondEntry().map(({ published }) => published)

t.test('at every publication the set is not known the day before, and known on the day', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [i, on] of PUBLISHED.entries()) {
    const known = PUBLISHED.filter(one => one <= on).length
    t.same(await ids(client, `?knownOn=${on}`), IDS.slice(0, known), `on ${on}`)
    t.same(await ids(client, `?knownOn=${dayAfter(on)}`), IDS.slice(0, known), `the day after ${on}`)
    const before = await client.get<RuleSets & Problem>(`/v1/rule-sets?knownOn=${dayBefore(on)}`)
    if (i === 0) await refused(t, client, before, { status: 422, code: 'no-law-known', fields: ['knownOn'] })
    else t.same(before.body.ruleSets.map(({ id }) => id), IDS.slice(0, PUBLISHED.filter(one => one < on).length), `the day before ${on}`)
  }
})

t.test('a set that is published and not yet in force is known, and the one in force has its end', async t => {
  const client = await clientOf(t, await appFor(t))
  const listed = async (query: string) => (await client.get<RuleSets>(`/v1/rule-sets${query}`)).body.ruleSets.map(({ id, until }) => [id, until])
  t.same(await listed('?inForceOn=2022-02-09&knownOn=2022-02-08'), [['2019-03-23', null]], 'the day before publication nobody knows the end')
  t.same(await listed('?inForceOn=2022-02-09&knownOn=2022-02-09'), [['2019-03-23', '2022-02-10']], 'on the day of publication everybody does')
  t.same(await listed('?inForceOn=2022-02-10&knownOn=2022-02-08'), [['2019-03-23', null]])
  t.same(await listed('?inForceOn=2022-02-10&knownOn=2022-02-09'), [['2022-02-10', null]])
  t.same(await listed('?inForceOn=2022-02-10&knownOn=2023-10-06'), [['2022-02-10', '2023-10-06']])
  t.same(await listed('?inForceOn=1998-12-31&knownOn=1997-07-30'), [['1987-01-29', '1999-01-01']], 'seventeen months ahead')
  t.same(await listed('?inForceOn=2005-12-20&knownOn=2005-12-20'), [['2005-12-20', '2006-12-20']], 'it says itself when it lapses')
  t.same(await listed('?inForceOn=1983-01-06&knownOn=1983-01-05'), [], 'known, and not yet in force')
  t.same(await listed('?inForceOn=1983-01-06'), [], 'nothing was in force before the first set')
})

t.test('a day asked for twice, left empty or before any law was known is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const field of ['inForceOn', 'knownOn']) {
    for (const query of [`${field}=2014-01-01&${field}=2015-01-01`, `${field}=`, `${field}=none`, `${field}=0000-01-01`]) {
      await refused(t, client, await client.get(`/v1/rule-sets?${query}`), { status: 400, code: 'invalid-request', fields: [field] })
    }
  }
  await refused(t, client, await client.get('/v1/rule-sets?inForceOn=2014-01-01&knownOn=1983-01-04'), { status: 422, code: 'no-law-known', fields: ['knownOn'] })
})

t.test('every resource speaks one language at a time, and both say the same things', async t => {
  const client = await clientOf(t, await appFor(t))
  const paths = [
    ...['rule-sets', 'regimes', 'proposals', 'facts', 'legal-texts', 'media'].map(name => `/v1/${name}`),
    ...IDS.map(id => `/v1/rule-sets/${id}`), ...PROPOSALS.map(id => `/v1/proposals/${id}`)
  ]
  for (const path of paths) {
    const [english, french] = await Promise.all(LANGUAGES.map(language => client.get(`${path}?lang=${language}`)))
    t.match([english?.headers['content-language'], french?.headers['content-language']], ['en', 'fr'], path)
    t.notMatch(english?.text, /"(fr|en)":/, `${path}: no text is left in two languages`)
    t.notMatch(french?.text, /"(fr|en)":/)
    t.not(english?.text, french?.text, `${path}: the texts differ`)
    t.same(shapeOf(english?.body), shapeOf(french?.body), `${path}: the shape does not`)
    t.equal((await client.get(path, { 'accept-language': 'fr' })).text, french?.text, `${path}: a header asks the same`)
    t.equal((await client.get(path)).text, english?.text, `${path}: English is the default`)
  }
})

/** What is left of a value when its texts are taken away. */
function shapeOf (value: unknown): unknown {
  if (typeof value === 'string') return 'text'
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(shapeOf) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
}

t.test('the regimes say how long they last and which sets are theirs', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Static<typeof answers.RegimeList>>('/v1/regimes')
  t.equal(body.territory, 'FR')
  t.same(body.regimes.map(({ id }) => id), france.territory.regimes.map(({ id }) => id))
  t.same(body.regimes.slice(0, 4).map(({ id, lastDay, ruleSets }) => [id, lastDay, ruleSets]), [
    ['accord-2009-07-06', null, ['2009-07-12', '2010-04-24']],
    ['accord-2018-09-06', '2022-02-09', ['2019-02-10', '2019-03-23']],
    ['accord-2022-01-24', '2025-02-09', ['2022-02-10', '2023-10-06']],
    ['accord-2025-02-06', '2028-02-09', ['2025-02-10']]
  ])
})

t.test('the proposals are listed and each is found alone', async t => {
  const client = await clientOf(t, await appFor(t))
  const { proposals, territory } = (await client.get<Static<typeof answers.ProposalList>>('/v1/proposals?lang=fr')).body
  t.equal(territory, 'FR')
  t.same(proposals.map(({ id }) => id).sort(), PROPOSALS)
  for (const proposal of proposals) {
    t.same((await client.get(`/v1/proposals/${proposal.id}?lang=fr`)).body, proposal, proposal.id)
  }
  const { body } = await client.get<Static<typeof ProposalView>>('/v1/proposals/filippetti-2014')
  t.match(body, { id: 'filippetti-2014', madeOn: '2014-07-21' })
})

t.test('the media and their tiers come in the order of the law', async t => {
  const client = await clientOf(t, await appFor(t))
  const { media } = (await client.get<Static<typeof answers.MediumList>>('/v1/media')).body
  const places = media.flatMap(({ id: medium, tiers }) => tiers.length === 0 ? [medium] : tiers.map(({ id: tier }) => placeOf({ medium, tier })))
  t.same(places, WINDOWS)
  t.same(places.filter(place => PLACES.some(known => known === place)), PLACES)
  t.same(media.filter(({ startsTheClock }) => startsTheClock).map(({ id }) => id), ['theatrical'])
  t.equal((await client.get<Static<typeof answers.MediumList>>('/v1/media?lang=fr')).body.media.at(0)?.label, 'Salles de cinéma')
})

t.test('every text that a rule set or a regime cites is in the bibliography', async t => {
  const client = await clientOf(t, await appFor(t))
  const { legalTexts } = (await client.get<Static<typeof answers.LegalTextList>>('/v1/legal-texts')).body
  const known = new Set(legalTexts.map(({ id }) => id))
  t.equal(known.size, legalTexts.length, 'each id once')
  const { ruleSets } = (await client.get<RuleSets>('/v1/rule-sets')).body
  const { regimes } = (await client.get<Static<typeof answers.RegimeList>>('/v1/regimes')).body
  const cited = [...ruleSets.flatMap(({ texts }) => texts.map(({ text }) => text)), ...regimes.flatMap(({ agreement, extendedBy }) => [...agreement, ...extendedBy])]
  t.same(cited.filter(text => !known.has(text)), [])
})

t.test('the dictionary of facts says what each is, how to ask for it and what it can move', async t => {
  const client = await clientOf(t, await appFor(t))
  const { facts } = (await client.get<Static<typeof answers.FactList>>('/v1/facts')).body
  const moves = (name: string) => facts.find(({ id }) => id === name)?.moves
  t.match(facts.find(({ id }) => id === 'productionCostEuros'), { type: 'integer', unit: 'euros' })
  t.match(facts.find(({ id }) => id === 'visaDate'), { type: 'date', unit: null })
  t.ok(moves('freeTvAcquired')?.includes('svod'), 'a free channel closes subscription VOD')
  t.ok(moves('derogationGranted')?.includes('physical-video'), 'the derogation moves video')
  t.ok(['physical-video', 'free-tv'].every(medium => moves('visaDate')?.includes(medium)), 'the visa moves video and free TV')
  t.same(moves('firstFreeTvBroadcastOn'), ['svod'])
  const territories = (name: string) => facts.find(({ id }) => id === name)?.territories
  t.same(territories('freeTvAcquired'), ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'], 'those where the law of another holds included')
  const thresholds = (name: string) => facts.find(({ id }) => id === name)?.thresholds
  t.same(['productionCostEuros', 'runtimeMinutes', 'admissionsInFourthWeek', 'admissionsAfterFourWeeks', 'freeTvAcquired', 'aidGrantedOn'].map(thresholds), [[5_000_000, 25_000_000], [60], [199], [100_000], [], []])
  t.same([moves('publiclyFunded'), territories('publiclyFunded')?.filter(id => ['DE', 'FR', 'IT'].includes(id))], [[], ['DE', 'IT']], 'it is listed where it moves nothing, with where it does')
  t.notOk(facts.some(({ moves }) => moves.includes('theatrical') && moves.length === 1), 'nothing moves the release alone')
})

t.test('every fact of the dictionary may be stated in a question, and no other', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const { facts } = (await client.get<Static<typeof answers.FactList>>('/v1/facts')).body
  const samples: Readonly<Record<string, unknown>> = { date: '2024-07-24', boolean: false, integer: 1 }
  for (const { id, type } of facts) {
    const { status } = await client.post({ theatricalReleaseDate: '2024-07-24', ...id === 'derogationFrom' ? { derogationGranted: true, [id]: '2024-11-01' } : { [id]: samples[type] } })
    t.equal(status, 200, `${id} is a ${type}`)
  }
  const parameters = (await documentOf(app)).operations.find(({ operationId }) => operationId === 'getChronology')?.parameters ?? []
  const others = ['title', 'id', 'territory', 'medium', 'tier', 'service', 'carrier', 'device', 'on', 'knownOn', 'adopt', 'explain', 'lang', 'rulebook', 'separator', 'columns', 'headers', 'alarm', 'width']
  t.same(parameters.map(({ name }) => name).filter(name => !others.includes(name)).sort(), facts.map(({ id }) => id as string).sort())
})

t.test('the worked cases are real films with their sources', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, body } = await client.get<Static<typeof answers.CaseList>>('/v1/cases')
  t.equal(status, 200)
  t.equal(body.territory, 'FR')
  t.ok(body.cases.length > 0)
  t.ok(body.cases.every(({ source }) => source.length > 0))
})

t.test('the worked cases are told in English alone, and do not claim to be in French', async t => {
  const client = await clientOf(t, await appFor(t))
  const english = await client.get('/v1/cases')
  for (const [query, accepted] of [['?lang=fr', 'en'], ['', 'fr'], ['', 'fr-CA, en;q=0.5']] as const) {
    const { headers, text } = await client.get(`/v1/cases${query}`, { 'accept-language': accepted })
    t.equal(headers['content-language'], 'en')
    t.equal(text, english.text)
    t.equal(headers.etag, english.headers.etag, 'it is one and the same answer')
  }
})

t.test('a resource is asked for in small pieces of one rule book: its answers are the same every time', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const path of ['/v1/rule-sets', '/v1/regimes', '/v1/facts', '/v1/media', '/v1/cases']) {
    const first = await client.get<Named | Problem>(path)
    t.equal((await client.get(path)).text, first.text, path)
  }
})
