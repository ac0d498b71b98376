// Every resource answers for every territory that has a rule book, and for no other.
import type { Static } from 'typebox'
import t from 'tap'
import type { FactList, RuleSetList } from '../../schemas/answers.js'
import type { Chronology } from '../../schemas/chronology.js'
import type { Permission } from '../../schemas/check.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

const TERRITORIES = [...rulebook.territories].filter(([id]) => id !== rulebook.defaultTerritory)

t.test('Each territory is answered on every resource, in both languages', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [territory, { sets }] of TERRITORIES) {
    const first = sets.at(0)?.id ?? ''
    const last = sets.at(-1)?.id ?? ''
    for (const query of [`territory=${territory}`, `territory=${territory}&lang=fr`]) {
      const { ruleSets } = (await client.get<Static<typeof RuleSetList>>(`/v1/rule-sets?${query}`)).body
      t.same(ruleSets.map(({ id }) => id), sets.map(({ id }) => id), territory)
      for (const path of [
        `/v1/rule-sets/${last}?${query}`, `/v1/rule-sets/${first}/compare/${last}?${query}`, `/v1/media/svod/history?${query}`, `/v1/changes?${query}`,
        `/v1/regimes?${query}`, `/v1/proposals?${query}`, `/v1/cases?${query}`, `/v1/facts?${query}`,
        `/v1/chronology?theatricalReleaseDate=2024-03-06&explain=full&${query}`, `/v1/chronology?theatricalReleaseDate=none&${query}`,
        `/v1/check?theatricalReleaseDate=2024-03-06&medium=free-tv&on=2025-01-01&${query}`
      ]) t.equal((await client.get(path)).status, 200, path)
    }
  }
})

t.test('A territory lists the facts that move something there', async t => {
  const client = await clientOf(t, await appFor(t))
  const facts = async (territory: string) => (await client.get<Static<typeof FactList>>(`/v1/facts?territory=${territory}`)).body.facts.map(({ id }) => id)
  t.same(await facts('DE'), ['theatricalReleaseDate', 'publiclyFunded', 'aidGrantedOn'])
  t.same(await facts('IT'), ['theatricalReleaseDate', 'publiclyFunded'])
  t.same(await facts('ES'), ['theatricalReleaseDate', 'publiclyFunded'], 'until December 2015')
  for (const territory of ['BE', 'NL', 'SE']) t.same(await facts(territory), ['theatricalReleaseDate'])
  for (const fact of ['publiclyFunded', 'aidGrantedOn'] as const) t.notOk((await facts('FR')).includes(fact))
  const { body: { facts: all } } = await client.get<Static<typeof FactList>>('/v1/facts')
  t.same(await facts('FR'), all.filter(({ territories }) => territories.includes('FR')).map(({ id }) => id))
  t.same(all.map(({ id }) => id), rulebook.facts.map(({ id }) => id), 'without a territory, all')
})

t.test('The support is stated in the address or in a body, and echoed', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Chronology>('/v1/chronology?theatricalReleaseDate=2023-06-15&territory=DE&publiclyFunded=true&medium=tvod')
  t.match(body, { territory: 'DE', film: { publiclyFunded: true }, windows: [{ opensOn: '2023-10-13' }] })
  t.match((await client.post({ theatricalReleaseDate: '2023-06-15', territory: 'DE', publiclyFunded: true, medium: ['tvod'] })).body, { windows: body.windows })
  t.match((await client.get<Permission>('/v1/check?theatricalReleaseDate=2023-06-15&territory=DE&medium=tvod&on=2023-10-12')).body, {
    permitted: null, missingFacts: ['publiclyFunded'], questions: [{ fact: 'publiclyFunded' }]
  })
})

t.test('Films of several territories are compared side by side, each under its own law', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, text } = await client.send({
    method: 'POST',
    url: '/v1/chronology/compare',
    payload: {
      films: ['DE', 'FR', 'IT'].map(territory => ({ theatricalReleaseDate: '2024-03-06', territory, publiclyFunded: true, medium: ['tvod'] })),
      scenarios: [{ name: 'as in 2023', knownOn: '2023-06-14' }, { name: 'two months', changes: [{ medium: 'tvod', delay: { months: 2 }, from: '2024-01-01' }] }]
    }
  })
  t.equal(status, 200)
  t.match(text, /"opensOn":"2024-07-04".*"opensOn":"2024-09-06".*"opensOn":"2024-05-06"/, 'in Germany 120 days, six months by the law of 2017, and two months')
})

t.test('What a territory does not have is refused, with what there is', async t => {
  const client = await clientOf(t, await appFor(t))
  const reverse = await refused(t, client, await client.get<Problem>('/v1/chronology/reverse?medium=svod&opensOn=2024-01-01&territory=BE'), { status: 422, code: 'no-rule', fields: ['medium'] })
  t.match(reverse.detail, /contract decides/)
  const proposal = await refused(t, client, await client.get<Problem>('/v1/proposals/cnc-2017?territory=DE'), { status: 404, code: 'unknown-id', fields: ['id'] })
  t.match(proposal.detail, /there is none\.$/)
  const unknown = await refused(t, client, await client.get<Problem>('/v1/chronology?theatricalReleaseDate=2024-01-01&territory=DK'), { status: 422, code: 'unknown-territory', fields: ['territory'] })
  t.ok(unknown.detail.endsWith(`there is one for: ${[...rulebook.territories.keys()].join(', ')}.`), unknown.detail)
  await refused(t, client, await client.get<Problem>('/v1/chronology?theatricalReleaseDate=2024-01-01&territory=DE&publiclyFunded=maybe'), { status: 400, code: 'invalid-request', fields: ['publiclyFunded'] })
})

t.test('A set that has another id since its first day was corrected is found by its former one', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  for (const [from, to] of [
    ['/v1/rule-sets/2010-01-01?territory=DE', '/v1/rule-sets/2009-01-01?territory=DE'],
    ['/v1/rule-sets/2015-12-04?territory=ES&lang=fr', '/v1/rule-sets/2015-12-06?territory=ES&lang=fr'],
    ['/v1/rule-sets/2013-01-01/compare/2010-01-01?territory=DE', '/v1/rule-sets/2014-01-01/compare/2009-01-01?territory=DE'],
    ['/v1/rule-sets/2017-01-01/compare/2013-01-01?territory=DE', '/v1/rule-sets/2017-01-01/compare/2014-01-01?territory=DE']
  ] as const) {
    const { statusCode, headers, body } = await app.inject(from)
    t.same([statusCode, headers.location, body], [308, to, ''], from)
    t.equal((await client.get(to)).status, 200, to)
  }
  for (const [from, to] of [['/law/2010-01-01?territory=DE', '/law/2009-01-01?territory=DE'], ['/law/2015-12-04?territory=ES&lang=fr', '/law/2015-12-06?territory=ES&lang=fr']] as const) {
    const { statusCode, headers } = await app.inject(from)
    t.same([statusCode, headers.location], [303, to], from)
    t.equal((await app.inject(to)).statusCode, 200, to)
  }
  const [former, current] = await Promise.all(['2010-01-01', '2009-01-01'].map(async beside => (await app.inject(`/law/2017-01-01?territory=DE&beside=${beside}`)).body))
  t.equal(former?.replaceAll('beside=2010-01-01', 'beside=2009-01-01'), current, 'beside another too')
  await refused(t, client, await client.get<Problem>('/v1/rule-sets/2010-01-01?territory=FR'), { status: 404, code: 'unknown-id', fields: ['id'] })
  const { ruleSets } = (await client.get<Static<typeof RuleSetList>>('/v1/rule-sets?territory=DE')).body
  t.same(ruleSets.flatMap(({ id, formerIds }) => formerIds.map(former => [former, id])), [['2010-01-01', '2009-01-01'], ['2013-01-01', '2014-01-01']])
  const { text } = await client.send({ url: '/v1/changes?territory=DE' })
  t.notMatch(text, /"ruleSet":"20(10|13)-01-01"/, 'a change of the law names its set as it is called now')
})

t.test('The day of the aid is stated in the address or in a body, asked for, and refused where it contradicts', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = 'theatricalReleaseDate=2025-03-01&territory=DE&publiclyFunded=true&medium=tvod'
  const { body } = await client.get<Chronology>(`/v1/chronology?${film}&aidGrantedOn=2024-12-31`)
  t.match(body, { film: { aidGrantedOn: '2024-12-31' }, windows: [{ opensOn: '2025-06-29', ruleSet: '2023-06-15' }] })
  t.match((await client.post({ theatricalReleaseDate: '2025-03-01', territory: 'DE', publiclyFunded: true, aidGrantedOn: '2024-12-31', medium: ['tvod'] })).body, { windows: body.windows })
  t.match((await client.get<Chronology>(`/v1/chronology?${film}`)).body, { questions: [{ fact: 'aidGrantedOn', type: 'date', days: 122 }], windows: [{ status: 'undetermined', earliestPossible: '2025-06-29', latestPossible: '2025-07-01' }] })
  for (const [on, permitted] of [['2025-06-28', false], ['2025-06-29', null], ['2025-06-30', null], ['2025-07-01', true]] as const) {
    t.match((await client.get<Permission>(`/v1/check?${film}&on=${on}`)).body, { permitted }, on)
  }
  t.match((await client.get<Permission>(`/v1/check?${film}&on=2025-06-30`)).body, { missingFacts: ['aidGrantedOn'] })
  t.match((await client.get<Permission>('/v1/check?theatricalReleaseDate=2023-02-01&territory=IT&publiclyFunded=true&medium=tvod&on=2023-05-05')).body, { permitted: null, missingFacts: [] })
  t.equal((await client.get('/v1/eras?territory=DE&medium=tvod&publiclyFunded=true&aidGrantedOn=2024-12-31')).status, 200, 'an era has a day of the aid, for it has an act')
  await refused(t, client, await client.get<Problem>('/v1/chronology?theatricalReleaseDate=2025-03-01&territory=DE&publiclyFunded=false&aidGrantedOn=2024-12-31'), { status: 422, code: 'inconsistent-facts', fields: ['aidGrantedOn'] })
  await refused(t, client, await client.get<Problem>('/v1/chronology?theatricalReleaseDate=2025-03-01&territory=DE&aidGrantedOn=2024-02-30'), { status: 400, code: 'invalid-request', fields: ['aidGrantedOn'] })
})
