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
  t.same(await facts('DE'), ['theatricalReleaseDate', 'publiclyFunded'])
  t.same(await facts('IT'), ['theatricalReleaseDate', 'publiclyFunded'])
  t.same(await facts('ES'), ['theatricalReleaseDate', 'publiclyFunded'], 'until December 2015')
  for (const territory of ['BE', 'NL', 'SE']) t.same(await facts(territory), ['theatricalReleaseDate'])
  t.notOk((await facts('FR')).includes('publiclyFunded'))
  t.equal((await facts('FR')).length, rulebook.facts.length - 1)
  t.equal((await client.get<Static<typeof FactList>>('/v1/facts')).body.facts.length, rulebook.facts.length, 'without a territory, all')
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
  t.match(unknown.detail, /there is one for: AT, BE, BG, CH, DE, ES, FI, FR, GB, HR, IT, LU, NL, PL, PT, SE\.$/)
  await refused(t, client, await client.get<Problem>('/v1/chronology?theatricalReleaseDate=2024-01-01&territory=DE&publiclyFunded=maybe'), { status: 400, code: 'invalid-request', fields: ['publiclyFunded'] })
})
