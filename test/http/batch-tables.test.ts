// Tables of films in a batch: a row in, a line out; what is at fault in the table is told before anything is answered.
import { gzipSync } from 'node:zlib'
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'

const CSV = 'text/csv'
const BATCHES = ['/v1/chronology/batch', '/v1/windows/batch']

/** A line that comes back, as far as the tests look at it. */
interface Back {
  readonly line: number
  readonly id?: string
  readonly windows?: ReadonlyArray<{ medium: string, tier: string | null, service?: string, opensOn: string }>
  readonly problem?: Problem
}

const batch = <Body = Back[]>(client: Client, payload: string | Buffer, { url = '/v1/windows/batch', query = '', type = CSV, headers = {} } = {}) =>
  client.send<Body>({ method: 'POST', url: `${url}?medium=svod${query}`, payload, headers: { 'content-type': type, ...headers } })

const INVALID = { status: 400, code: 'invalid-request' }

t.test('a row in, a line out, under the number that a sheet shows; a row that cannot be answered has its problem, and the rest goes on', async t => {
  const client = await clientOf(t, await appFor(t))
  const table = 'id,theatricalReleaseDate,title,visaDate,medium\na,2014-01-01,"one\nand two",,svod\n\nb,2024-07-24,,2025-01-01,\nc,none,,,tvod svod\n'
  for (const url of BATCHES) {
    const { status, headers, body } = await batch(client, table, { url })
    t.match([status, headers['content-type']], [200, 'application/x-ndjson'])
    t.match(body, [
      { line: 2, id: 'a', windows: [{ medium: 'svod', opensOn: '2017-01-01' }] },
      { line: 4, id: 'b', problem: { status: 422, type: '/problems/inconsistent-facts', errors: [{ pointer: '/visaDate' }] } },
      { line: 5, id: 'c', windows: [{ medium: 'tvod', opensOn: null }, {}] }
    ], url)
    t.equal(body.length, 3)
  }
  const lines = ['{"theatricalReleaseDate":"2014-01-01"}', '{"theatricalReleaseDate":"2024-07-24","service":["netflix"]}'].map(line => `${line}\n`).join('')
  const same = await batch<string>(client, `\n${lines}`, { type: 'application/x-ndjson' })
  t.equal((await batch<string>(client, 'theatricalReleaseDate,service\n2014-01-01,\n2024-07-24,netflix\n')).text, same.text, 'as lines are answered')
})

t.test('a table is read as spreadsheets write it', async t => {
  const client = await clientOf(t, await appFor(t))
  const french = 'sep=;\r\nid;theatricalReleaseDate;freeTvAcquired\r\nà 5 €;24/07/2024;VRAI\r\n'
  const tables: ReadonlyArray<[table: string | Buffer, type: string, headers?: Record<string, string>]> = [
    [`\uFEFF${french}`, CSV], [french, 'application/vnd.ms-excel'], [Buffer.from(french.replaceAll('€', '\x80'), 'latin1'), 'Text/CSV; charset=windows-1252'],
    [gzipSync(french), CSV, { 'content-encoding': 'gzip' }]
  ]
  for (const [table, type, headers = {}] of tables) {
    t.match((await batch(client, table, { type, headers, query: '&dates=dmy' })).body, [{ line: 2, id: 'à 5 €', windows: [{ opensOn: '2025-01-24' }, { opensOn: '2025-10-24', closesOn: '2026-05-24' }, {}, {}] }])
  }
})

t.test('what is at fault in a table is told once a column, with its rows, before anything is answered', async t => {
  const client = await clientOf(t, await appFor(t))
  const table = 'theatricalReleaseDate,colour,freeTvAcquired\n24/07/2024,red,true\n2024-07-24,,perhaps\n31/12/2024,blue,perhaps\n'
  for (const url of BATCHES) {
    const { detail } = await refused(t, client, await batch<Problem>(client, table, { url }), { ...INVALID, fields: ['/0/colour', '/0/theatricalReleaseDate', '/1/freeTvAcquired'] })
    t.match(detail, /Rows 2, 4: theatricalReleaseDate .*dates=dmy/)
    t.match(detail, /Rows 3, 4: freeTvAcquired/)
    t.match(detail, /unknownColumns=ignore/)
  }
  await refused(t, client, await batch<Problem>(client, 'theatricalReleaseDate\n'), INVALID)
  t.match((await refused(t, client, await batch<Problem>(client, 'a,b\n1,2\n'), INVALID)).detail, /has no header/)
  await refused(t, client, await batch<Problem>(client, 'theatricalReleaseDate\n2024-07-24\n', { query: '&dates=ymd' }), { ...INVALID, fields: ['dates'] })
  await refused(t, client, await batch<Problem>(client, 'theatricalReleaseDate,rulebook\n2024-07-24,1.0.0\n'), { ...INVALID, fields: ['/0/rulebook'] })
  await refused(t, client, await batch<Problem>(client, `theatricalReleaseDate\n${'\n'.repeat(10_001)}`), { status: 422, code: 'too-many' })
  await refused(t, client, await batch<Problem>(client, 'theatricalReleaseDate\n2024-07-24\n', { headers: { 'content-encoding': 'br' } }), { status: 415, code: 'unsupported-media-type', fields: ['Content-Encoding'] })
  await refused(t, client, await batch<Problem>(client, 'x'.repeat(2 ** 22 + 1)), { status: 413, code: 'body-too-large' })
})

t.test('a batch of a table has more films than an agenda, and lines have no columns', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await batch(client, `theatricalReleaseDate\n${'2024-07-24\n'.repeat(1500)}`)
  t.match([body.length, body.at(-1)?.line], [1500, 1501])
  for (const query of ['&dates=dmy', '&unknownColumns=ignore']) {
    const { detail } = await refused(t, client, await batch<Problem>(client, '{"theatricalReleaseDate":"2024-07-24"}\n', { type: 'application/x-ndjson', query }), { ...INVALID, fields: [query.slice(1).split('=', 1).join()] })
    t.match(detail, /is about tables \(text\/csv\) alone/)
  }
})

t.test('the tables of the service come back in, those of a service too', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const form of ['chronology.csv', 'windows.csv']) {
    const query = 'theatricalReleaseDate=2024-07-24&service=netflix&carrier=orange&id=f-1&medium=svod'
    const table = (await client.get<string>(`/v1/${form}?${query}`)).text
    for (const url of BATCHES) {
      t.match((await batch(client, table, { url, query: '&unknownColumns=ignore' })).body, [{ line: 2, id: 'f-1', windows: [{ medium: 'svod', service: 'netflix', opensOn: '2025-10-24' }] }], `${form} ${url}`)
    }
    const agenda = await client.send({ method: 'POST', url: '/v1/calendar?from=2025-01-01&to=2026-01-01&unknownColumns=ignore', payload: table, headers: { 'content-type': CSV } })
    t.match(agenda.body, { events: [{ on: '2025-10-24', service: 'netflix' }] }, 'and in an agenda')
  }
  await refused(t, client, await batch<Problem>(client, 'theatricalReleaseDate,tier,colour\n2024-07-24,with-agreement,red\n'), { ...INVALID, fields: ['/0/colour'] })
  t.match((await batch(client, 'theatricalReleaseDate,service,tier\n2024-07-24,netflix,with-agreement\n')).body, [{ problem: { status: 422, errors: [{ pointer: '/tier' }] } }], 'who states a tier beside a service is told')
})
