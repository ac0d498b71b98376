// The law over releases over HTTP: as JSON and as a table, in both languages, the link back, and what is refused.
import t from 'tap'
import type { Eras } from '../../schemas/eras.js'
import { dayText, duration } from '../../src/http/formats/csv/eras.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Refusal } from '../fixtures/contract.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

type Answered = Eras & { links: { self: string } }

const PATH = '/v1/eras?medium=tvod&runtimeMinutes=61&derogationGranted=false'
const unprocessable = (code: string, ...fields: string[]): Refusal => ({ status: 422, code, fields })

t.test('the eras of a window are answered, and the link asks for the same', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body, text } = await client.get<Answered>(PATH)
  t.match(body, { territory: 'FR', knownOn: TODAY, hypothetical: false, kind: { runtimeMinutes: 61, derogationGranted: false }, rulebook: { version: rulebook.version } })
  t.match(body.windows, [{ medium: 'tvod', tier: null }])
  t.match(body.windows[0]?.eras.at(-1), { until: '2201-01-01', status: 'dated', opens: { on: null, after: [{ months: 4 }] } })
  t.equal((await client.get(body.links.self)).text, text, 'also from what is kept')
})

t.test('the link names all that was asked', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Answered>('/v1/eras?medium=tvod&medium=svod&tier=without-agreement&runtimeMinutes=60&adopt=cnc-2021@2024-03-01&lang=fr&territory=FR')
  t.ok(body.links.self.startsWith('/v1/eras?medium=svod&medium=tvod&tier=without-agreement&runtimeMinutes=60&territory=FR&adopt=cnc-2021%402024-03-01&knownOn='), body.links.self)
  t.equal(body.hypothetical, true)
  const held = await client.get<Answered>('/v1/eras?service=netflix&medium=svod&runtimeMinutes=61&freeTvAcquired=false')
  t.equal(held.body.service, 'netflix')
  t.match(held.body.links.self, /service=netflix/)
})

t.test('texts are in the language asked for', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Answered>('/v1/eras?medium=tvod&runtimeMinutes=60&lang=fr')
  t.match(body.windows[0]?.eras.at(-1), { status: 'excluded', because: /soixante minutes/ })
})

t.test('a table has a row for each era, by its address or by Accept, with either separator', async t => {
  const app = await appFor(t)
  const { windows } = (await app.inject(PATH)).json<Answered>()
  const table = await app.inject(PATH.replace('/v1/eras?', '/v1/eras.csv?'))
  t.match(table.headers['content-type'], /^text\/csv/)
  const [header = '', ...rows] = table.body.trimEnd().split('\r\n')
  t.ok(header.includes('territory,medium,tier,service,label,from,until,status,opens'), header)
  t.equal(rows.length, windows[0]?.eras.length)
  t.match(rows.at(-1), /,dated,P4M,/)
  t.equal((await app.inject({ url: PATH, headers: { accept: 'text/csv' } })).body, table.body)
  const semicolons = await app.inject(PATH.replace('/v1/eras?', '/v1/eras.csv?') + '&separator=semicolon')
  t.ok(semicolons.body.includes('territory;medium;tier'))
  const closed = await app.inject('/v1/eras.csv?medium=svod&tier=with-agreement&runtimeMinutes=61&freeTvAcquired=true&coExploitationAgreement=false')
  t.ok(closed.body.includes('P22M/P36M'), 'what is closed is a pair of days')
})

t.test('a day is a date, the release itself, or delays one after the other; a delay may have weeks and negative days', async t => {
  t.equal(dayText(null), null)
  t.equal(dayText({ on: TODAY, after: null }), TODAY)
  t.equal(dayText({ on: null, after: [] }), 'P0D')
  t.equal(dayText({ on: null, after: null }), 'P0D')
  t.equal(dayText({ on: null, after: [{ months: 24 }, { months: 1 }] }), 'P24M+P1M')
  t.strictSame([{ months: 4, days: -28 }, { weeks: 2 }, {}].map(duration), ['P4M-28D', 'P14D', 'P0D'])
})

t.test('a date of one film is refused, and named', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const fact of ['theatricalReleaseDate', 'visaDate', 'derogationFrom', 'firstFreeTvBroadcastOn', 'blackoutFrom']) {
    for (const path of ['/v1/eras', '/v1/eras.csv']) await refused(t, client, await client.get(`${path}?${fact}=2024-01-01`), unprocessable('wrong-pair', fact))
  }
})

t.test('what no film can be, what is not there, and what is no parameter are refused', async t => {
  const client = await clientOf(t, await appFor(t))
  await refused(t, client, await client.get('/v1/eras?freeTvAcquired=false&coExploitationAgreement=true'), unprocessable('inconsistent-facts', 'coExploitationAgreement'))
  await refused(t, client, await client.get('/v1/eras?territory=XX'), unprocessable('unknown-territory', 'territory'))
  await refused(t, client, await client.get('/v1/eras?service=nobody'), unprocessable('unknown-service', 'service'))
  await refused(t, client, await client.get('/v1/eras?adopt=nothing@2024-01-01'), unprocessable('unknown-proposal', 'adopt'))
  await refused(t, client, await client.get('/v1/eras?medium=radio'), { status: 400, code: 'invalid-request', fields: ['medium'] })
  await refused(t, client, await client.get('/v1/eras?rulebook=0.0.1'), { status: 409, code: 'other-rulebook', fields: ['rulebook'] })
  await refused(t, client, await client.get('/v1/eras?color=red'), { status: 400, code: 'invalid-request', fields: ['color'] })
})
