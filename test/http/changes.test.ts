// The feed of changes: the law, and our data, since a version or a day.
import type { Static } from 'typebox'
import t from 'tap'
import type { ChangeList } from '../../schemas/changelog.js'
import type { Problem } from '../../schemas/problem.js'
import type { RuleSetView } from '../../schemas/rule-set.js'
import type { Chronology } from '../../schemas/chronology.js'
import { plus } from '../../src/calendar/civil-date.js'
import { appFor } from '../fixtures/app.js'
import { copy, editedRulebook, replace, write } from '../fixtures/broken-rules.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'
import { NEWEST, rulebook as shipped, TODAY } from '../fixtures/rulebook.js'

type Changes = Static<typeof ChangeList>

const ask = async (client: Client, query = '') => (await client.get<Changes>(`/v1/changes${query}`)).body
/** The sets that are told, of those in force on the day of the tests. */
const sets = ({ changes }: Changes) => changes.flatMap(({ ruleSet }) => ruleSet !== null && ruleSet <= TODAY ? [ruleSet] : [])

t.test('everything ever recorded comes newest first, the law apart from our data', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = await ask(client)
  t.match(body, { territory: null, since: null, version: NEWEST.version })
  t.same(body.versions.map(({ version, on }) => [version, on]), shipped.changelog.map(({ version, on }) => [version, on]))
  t.equal(body.changes.length, shipped.changes.length)
  const first = body.changes.filter(({ version }) => version === '1.0.0')
  t.same(first.map(({ kind }) => kind).slice(0, 3), ['addition', 'addition', 'law'], 'and what is recorded of other territories follows')
  t.same((await ask(client, '?territory=FR')).changes.filter(({ version }) => version === '1.0.0').map(({ kind }) => kind), ['addition', 'addition', ...Array(15).fill('law')])
  t.same(sets(await ask(client, '?territory=FR')).slice(0, 2), ['2025-02-10', '2023-10-06'])
  t.same(body.changes.map(({ on }) => on), body.changes.map(({ on }) => on).sort().reverse())
})

t.test('a change of the law names its set, its texts, and the releases whose answers and dates it changed', async t => {
  const client = await clientOf(t, await appFor(t))
  const change = (await ask(client)).changes.find(({ ruleSet }) => ruleSet === '2022-02-10')
  t.match(change, {
    version: '1.0.0', on: '2022-02-09', kind: 'law', territory: 'FR', publishedOn: '2022-02-09', source: null,
    summary: 'Agreement of 24 January 2022, extended by the order of 4 February 2022.',
    links: { ruleSet: '/v1/rule-sets/2022-02-10?territory=FR', compare: '/v1/rule-sets/2019-03-23/compare/2022-02-10?territory=FR' }
  })
  t.ok(change?.because.some(({ text }) => text === 'arrete-2022-02-04'))
  t.same(change?.affects.find(({ tier }) => tier === 'without-agreement'), {
    service: null, medium: 'pay-tv-first', tier: 'without-agreement', label: 'Pay-TV cinema channel, first window, channel without an agreement',
    releases: { from: '2020-08-10', until: null }, movedDates: { from: '2020-08-11', until: null }
  }, '18 months before, 9 after: what was due on the first day rests on another set, what was due later moves')
})

t.test('a change leads to its set; the first set replaces none', async t => {
  const client = await clientOf(t, await appFor(t))
  const { changes } = await ask(client, '?territory=FR')
  for (const { links, ruleSet } of changes.filter(({ kind }) => kind === 'law')) {
    t.equal((await client.get<Static<typeof RuleSetView>>(String(links.ruleSet))).body.id, ruleSet)
  }
  t.same(changes.at(-1)?.links, { ruleSet: '/v1/rule-sets/1983-01-07?territory=FR' })
  t.same(changes.find(({ kind }) => kind === 'addition')?.links, {}, 'an addition has no set')
})

t.test('what a change says of a film is what the service answered the day before its text was published, and since', async t => {
  const client = await clientOf(t, await appFor(t))
  const opening = async (release: string, knownOn: string) => {
    const { body } = await client.get<Chronology>(`/v1/chronology?theatricalReleaseDate=${release}&medium=svod&tier=without-agreement&knownOn=${knownOn}`)
    return [body.windows[0]?.opensOn, body.windows[0]?.ruleSet]
  }
  const change = (await ask(client)).changes.find(({ ruleSet }) => ruleSet === '2022-02-10')
  t.match(change?.affects.find(({ medium, tier }) => medium === 'svod' && tier === 'without-agreement'), { releases: { from: '2019-02-10' }, movedDates: { from: '2019-02-11' } })
  t.same(await opening('2019-02-09', '2022-02-08'), await opening('2019-02-09', '2022-02-09'), 'the day before')
  t.same([await opening('2019-02-10', '2022-02-08'), await opening('2019-02-10', '2022-02-09')], [['2022-02-10', '2019-03-23'], ['2022-02-10', '2022-02-10']])
  t.same([await opening('2019-02-11', '2022-02-08'), await opening('2019-02-11', '2022-02-09')], [['2022-02-11', '2019-03-23'], ['2022-02-10', '2022-02-10']])
})

t.test('since a version keeps what later versions recorded: nothing since the one served', async t => {
  const client = await clientOf(t, await appFor(t))
  t.match(await ask(client, `?since=${NEWEST.version}`), { since: NEWEST.version, version: NEWEST.version, versions: [], changes: [] })
  const since = await ask(client, '?since=1.0.0')
  t.same(since.versions.map(({ version }) => version), shipped.changelog.map(({ version }) => version).filter(version => version !== '1.0.0'))
  t.ok(since.changes.length > 0 && since.changes.every(({ version }) => version !== '1.0.0'))
})

t.test('since a day keeps what answers could show on that day or later', async t => {
  const client = await clientOf(t, await appFor(t))
  t.same(sets(await ask(client, '?territory=FR&since=2022-02-08')), ['2025-02-10', '2023-10-06', '2022-02-10'], 'the day before its publication')
  t.same(sets(await ask(client, '?territory=FR&since=2022-02-09')), ['2025-02-10', '2023-10-06', '2022-02-10'], 'the day of its publication')
  t.same(sets(await ask(client, '?territory=FR&since=2022-02-10')), ['2025-02-10', '2023-10-06'], 'the day after')
  const last = await ask(client, `?since=${NEWEST.on}`)
  const ofThatDay = shipped.changelog.filter(({ on }) => on === NEWEST.on).map(({ version }) => version)
  t.match(last, { since: NEWEST.on, versions: ofThatDay.map(version => ({ version })) })
  t.ok(last.changes.length > 0 && last.changes.every(({ version }) => ofThatDay.includes(version)))
  const none = await ask(client, `?since=${plus(NEWEST.on, { days: 1 })}`)
  t.same([none.changes, none.versions], [[], []])
})

t.test('a territory keeps its own changes, and those of all', async t => {
  const rulebook = editedRulebook(
    write('dk/territory.yaml', 'id: DK\nlabel: { fr: Danemark, en: Denmark }\nregimes: []\n'),
    write('dk/cases.yaml', 'cases: []\n'),
    copy('fr/1983-01-07.yaml', 'dk/1983-01-07.yaml'),
    replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: DK, ruleSet: 1983-01-07 }\n      - { kind: addition, territory: null, summary: { fr: Un fait, en: A fact }, affects: [], because: [] }\n'))
  const client = await clientOf(t, await appFor(t, { rulebook }))
  const forAll = shipped.changes.filter(({ territory }) => territory === null).length
  const territories = async (query: string) => (await ask(client, query)).changes.map(({ territory }) => territory)
  t.same((await territories('?territory=DK')).toSorted(), ['DK', ...Array(1 + forAll).fill(null)])
  t.equal((await territories('?territory=FR')).length, rulebook.changes.filter(({ territory }) => territory === null || territory === 'FR').length)
  t.equal((await territories('')).length, (await ask(await clientOf(t, await appFor(t)))).changes.length + 2)
  t.equal((await ask(client, '?territory=DK')).territory, 'DK')
})

t.test('a service keeps what touches its answers: of its own windows, or of the law of its media, where it is offered', async t => {
  const client = await clientOf(t, await appFor(t, { rulebook: editedRulebook(replace('changelog.yaml', 'affects: []', 'affects: [{ service: disney-plus, medium: svod, releases: { from: 2020-01-01, until: null } }]')) }))
  const of = (service: string, more = '') => ask(client, `?service=${service}${more}`)
  const own = ({ changes }: Changes) => changes.flatMap(({ affects }) => affects.filter(({ service }) => service === 'disney-plus'))
  const disney = await of('disney-plus')
  t.match(own(disney), [{ service: 'disney-plus', medium: 'svod', tier: null, label: 'Disney+, Subscription VOD', releases: { from: '2020-01-01', until: null } }])
  t.equal(disney.service, 'disney-plus')
  const netflix = await of('netflix')
  t.strictSame(own(netflix), [])
  t.equal(own(await ask(client)).length, 1)
  // The sets that left subscription VOD as it was, and those of territories where Netflix is not recorded, are none of its own.
  const all = await ask(client)
  const touched = all.changes.filter(({ territory, affects }) => territory === 'FR' && affects.some(({ medium, service }) => medium === 'svod' && service === null))
  t.strictSame((await of('netflix', '&territory=FR')).changes, touched)
  t.ok(netflix.changes.length > touched.length)
  const streamz = shipped.services.get('streamz')!.territories.map(({ territory }) => territory as string)
  t.ok((await of('streamz')).changes.every(({ territory }) => territory === null || streamz.includes(territory)))
  await refused(t, client, await client.get<Problem>('/v1/changes?service=netfilx'), { status: 422, code: 'unknown-service', fields: ['service'] })
  await refused(t, client, await client.get<Problem>('/v1/changes.atom?service=netfilx'), { status: 422, code: 'unknown-service', fields: ['service'] })
  await refused(t, client, await client.get<Problem>('/v1/changes?service='), { status: 400, code: 'invalid-request', fields: ['service'] })
})

t.test('the feed speaks both languages', async t => {
  const client = await clientOf(t, await appFor(t))
  const french = await client.get<Changes>('/v1/changes?lang=fr')
  t.equal(french.headers['content-language'], 'fr')
  t.notMatch(french.text, /"(fr|en)":/)
  t.ok(french.body.changes.some(({ summary, source }) => summary.startsWith('Neuf propositions jamais adoptées') && source === 'Chaque proposition nomme sa source.'))
  t.match(french.body.versions.at(-1)?.summary, /^Première version/)
  t.equal((await client.get('/v1/changes', { 'accept-language': 'fr' })).text, french.text)
  t.ok((await ask(client, '?lang=en')).changes.some(({ summary }) => summary.startsWith('Nine proposals that were never adopted')))
})

t.test('a version that was never recorded is refused with those there are', async t => {
  const client = await clientOf(t, await appFor(t))
  const { detail } = await refused(t, client, await client.get<Problem>('/v1/changes?since=0.9.0'), { status: 422, code: 'unknown-version', fields: ['since'] })
  t.match(detail, `there are: ${shipped.changelog.map(({ version }) => version).join(', ')}.`)
})

t.test('since is a version or a day of the calendar, and nothing else', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const since of ['yesterday', '1.0', 'v1.0.0', '2025-02-30', '1.0.0.0', '']) {
    const { detail } = await refused(t, client, await client.get<Problem>(`/v1/changes?since=${since}`), { status: 400, code: 'invalid-request', fields: ['since'] })
    t.match(detail, 'since must be a version of the rule book, such as 1.0.0, or a real calendar day written YYYY-MM-DD')
  }
})

t.test('a territory without rules, and a parameter that nobody knows, are refused', async t => {
  const client = await clientOf(t, await appFor(t))
  await refused(t, client, await client.get<Problem>('/v1/changes?territory=ZZ'), { status: 422, code: 'unknown-territory', fields: ['territory'] })
  await refused(t, client, await client.get<Problem>('/v1/changes?territory=france'), { status: 400, code: 'invalid-request', fields: ['territory'] })
  await refused(t, client, await client.get<Problem>('/v1/changes?from=2025-01-01'), { status: 400, code: 'invalid-request', fields: ['from'] })
})
