// What is read of a request, and no more: each bound, at it and one past it, as callers meet it.
import { gzipSync } from 'node:zlib'
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import { LONGEST_LINE } from '../../src/http/formats/films/lines.js'
import { MOST_COLUMNS, MOST_LINES } from '../../src/http/formats/films/fault.js'
import { LONGEST_ROW } from '../../src/http/formats/films/fault.js'
import { LONGEST_PREFERENCE } from '../../src/http/protocol/negotiation.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'

const FILM = { theatricalReleaseDate: '2024-07-24' }
const QUESTION = '/v1/chronology?theatricalReleaseDate=2024-07-24&explain=none&medium=svod'
const INVALID = { status: 400, code: 'invalid-request' }
const TOO_MANY = { status: 422, code: 'too-many' }

const send = <Body>(client: Client, url: string, payload: string | Buffer | object, type = 'application/json', headers: Record<string, string> = {}) =>
  client.send<Body>({ method: 'POST', url, payload: typeof payload === 'object' && !Buffer.isBuffer(payload) ? JSON.stringify(payload) : payload, headers: { 'content-type': type, ...headers } })
const table = <Body>(client: Client, payload: string, headers = {}) => send<Body>(client, '/v1/calendar', payload, 'text/csv', headers)
const lines = <Body>(client: Client, payload: string | Buffer, headers = {}) => send<Body>(client, '/v1/calendar', payload, 'application/x-ndjson', headers)
const unknown = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 1]))

t.test('a table has a hundred columns, and not one more', async t => {
  const client = await clientOf(t, await appFor(t))
  const withColumns = (n: number) => `theatricalReleaseDate,${Array.from({ length: n - 1 }, (_, i) => `c${i}`).join()}\n2024-07-24${','.repeat(n - 1)}\n`
  t.equal((await table(client, withColumns(MOST_COLUMNS))).status, 200, 'empty columns of the caller are passed over')
  const { detail } = await refused(t, client, await table(client, withColumns(MOST_COLUMNS + 1)), { ...INVALID, fields: [''] })
  t.match(detail, /has 101 columns; 100 at most are read/)
  await refused(t, client, await table(client, withColumns(8000)), { ...INVALID, fields: [''] })
})

t.test('a row of a table has sixty-four kibibytes, and not one byte more', async t => {
  const client = await clientOf(t, await appFor(t))
  const withCell = (bytes: number) => `theatricalReleaseDate,title\n2024-07-24,${'x'.repeat(bytes)}\n`
  const most = LONGEST_ROW - '2024-07-24'.length
  t.match((await refused(t, client, await table(client, withCell(most)), { ...INVALID, fields: ['/0/title'] })).detail, /more than 500 characters/, 'it is read, and its title is too long')
  t.match((await refused(t, client, await table(client, withCell(most + 1)), { ...INVALID, fields: [''] })).detail, /a row, at line 2, exceeds 65536 bytes/)
  t.match((await refused(t, client, await table(client, `${'a,'.repeat(200_000)}\n`), { ...INVALID, fields: [''] })).detail, /at line 1, exceeds/)
  t.match((await refused(t, client, await table(client, `title\n"${'a film that nothing closes\n'.repeat(3000)}`), { ...INVALID, fields: [''] })).detail, /quote .* opens before it that nothing closes/)
})

t.test('a table has a thousand films on ten thousand lines, and not one more of either', async t => {
  const client = await clientOf(t, await appFor(t))
  const rows = (films: number, blank: number) => `theatricalReleaseDate,title,medium\n${'2024-07-24,A,free-vod\n'.repeat(films)}${',,\n\n'.repeat(blank / 2)}`
  t.equal((await table(client, rows(1000, 0))).status, 200)
  t.match((await refused(t, client, await table(client, rows(1001, 0)), { ...TOO_MANY, fields: [''] })).detail, /1000 films at most; there are more here/)
  t.equal((await table(client, rows(1, MOST_LINES - 2))).status, 200)
  t.match((await refused(t, client, await table(client, rows(2, MOST_LINES - 2)), { ...TOO_MANY, fields: [''] })).detail, /more than 10000 lines, counting blank ones/)
  await refused(t, client, await table(client, rows(0, 700_000)), { ...TOO_MANY, fields: [''] })
})

t.test('a column that is not known is told once, where it is first filled', async t => {
  const client = await clientOf(t, await appFor(t))
  const rows = 'theatricalReleaseDate,colour,svodAcquired,\n2024-07-24,,true,\n2024-07-24,red,maybe,x\n2024-07-24,blue,maybe,\n'
  await refused(t, client, await table(client, rows), { ...INVALID, fields: ['/1/colour', '/1/', '/1/svodAcquired'] })
  const wide = `title,${Array.from({ length: 99 }, (_, i) => `c${i}`).join()}\n${`${Array(100).fill('1').join()}\n`.repeat(999)}`
  const problem = await refused(t, client, await table(client, wide), INVALID)
  t.equal(problem.errors?.length, 50)
  t.match(problem.detail, /c48 is not known here; check its spelling or leave it out; and more$/)
})

t.test('a table of which a cell names a medium a thousand times is refused for that cell', async t => {
  const client = await clientOf(t, await appFor(t))
  await refused(t, client, await table(client, `theatricalReleaseDate,medium\n2024-07-24,${'svod '.repeat(1000)}\n`), { ...INVALID, fields: ['/0/medium', '/0/medium'] })
})

t.test('a table of four mebibytes is answered, and others are served meanwhile', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const body = `theatricalReleaseDate,title,medium,free\n${`2024-07-24,${'é'.repeat(500)},free-vod,${' '.repeat(3000)}\n`.repeat(1000)}`
  const order: string[] = []
  await Promise.all([
    table<Problem>(client, body).then(({ status, body }) => { order.push(`table ${status} ${String(body.errors?.length)}`) }),
    app.inject('/livez').then(() => order.push('probe'))
  ])
  t.strictSame(order, ['probe', 'table 200 undefined'])
})

t.test('the line of a film has sixty-four kibibytes, and not one byte more', async t => {
  const client = await clientOf(t, await appFor(t))
  const line = (bytes: number) => { const start = '{"theatricalReleaseDate":"2024-07-24","title":"'; return `${start}${'x'.repeat(bytes - start.length - 2)}"}` }
  const film = JSON.stringify(FILM)
  t.match((await refused(t, client, await lines(client, `${film}\n${line(LONGEST_LINE)}`), { ...INVALID, fields: ['/1/title'] })).detail, /more than 500 characters/)
  t.match((await refused(t, client, await lines(client, `${film}\n\n${line(LONGEST_LINE + 1)}\n[`), { ...INVALID, fields: ['/1', '/2'] })).detail, /^Line 3 exceeds 65536 bytes: a line holds one film\. Line 4 is not JSON/)
})

t.test('of lines that are no JSON fifty are named, and nothing is read after the next', async t => {
  const client = await clientOf(t, await appFor(t))
  const bad = await refused(t, client, await lines(client, 'x\n'.repeat(50)), INVALID)
  t.match([bad.errors?.length, bad.detail], [50, /Line 50 is not JSON: a line holds one film, a whole object\.$/])
  for (const body of ['x\n'.repeat(51), 'x\n'.repeat(2_000_000), `${'x\n'.repeat(51)}${'{}\n'.repeat(2000)}`]) {
    const { errors, detail } = await refused(t, client, await lines(client, body), INVALID)
    t.match([errors?.length, detail], [50, /Line 50 is not JSON.*; and more$/])
  }
  const { status, body } = await lines<Problem>(client, gzipSync('x\n'.repeat(2_000_000)), { 'content-encoding': 'gzip' })
  t.match([status, body.errors?.length], [400, 50])
})

t.test('a thousand lines are films, and nothing is read after the next', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = `${JSON.stringify({ ...FILM, medium: ['free-vod'] })}\n`
  t.equal((await lines(client, film.repeat(1000))).status, 200)
  for (const body of [film.repeat(1001), `${film.repeat(1000)}${'x\n'.repeat(60)}`, '1\n'.repeat(2_000_000), `x\n${'1\n'.repeat(1000)}`]) {
    t.match((await refused(t, client, await lines(client, body), { ...TOO_MANY, fields: [''] })).detail, /1000 films at most; there are more here/)
  }
  t.equal((await lines(client, `${'\r\n'.repeat(1_000_000)}${film}${'\n \t\n'.repeat(500_000)}`)).status, 200, 'blank lines are none')
})

t.test('a body of JSON that is deeper, wider or fuller than any question is refused before it is read', async t => {
  const client = await clientOf(t, await appFor(t))
  const blanks = ' '.repeat(5000)
  for (const url of ['/v1/chronology', '/v1/chronology/compare', '/v1/calendar']) {
    const nested = await refused(t, client, await send(client, url, `{"films":${'['.repeat(16)}${']'.repeat(16)}}${blanks}`), { ...INVALID, fields: [''] })
    t.match(nested.detail, /nests more than 16 lists and objects/, url)
    const wide = await refused(t, client, await send(client, url, `${JSON.stringify(unknown(101))}${blanks}`), { ...INVALID, fields: [''] })
    t.match(wide.detail, /more than 100 fields/, url)
    await refused(t, client, await send(client, url, `${JSON.stringify(unknown(100))}${blanks}`), INVALID)
    const full = await refused(t, client, await send(client, url, `{"films":[${'{},'.repeat(200_000)}{}]}`), { ...TOO_MANY, fields: [''] })
    t.match(full.detail, /more than 200000 values/, url)
  }
  await refused(t, client, await send(client, '/v1/chronology/compare', { films: Array(199_990).fill(1), scenarios: [{}] }), { ...TOO_MANY, fields: ['/films'] })
})

t.test('a line of a batch is counted like a body', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await send<Array<{ problem?: Problem }>>(client, '/v1/chronology/batch', `${'['.repeat(5000)}\n${JSON.stringify(unknown(900))}\n${JSON.stringify(unknown(90))}\n${'['.repeat(100)}`, 'application/x-ndjson')
  t.match(body.map(({ problem }) => problem?.detail), [/nests more than 16/, /more than 100 fields/, /k48 is not known here; check its spelling or leave it out; and more$/, /is not JSON/])
  t.match(body.map(({ problem }) => problem?.errors?.length), [1, 1, 50, undefined])
})

t.test('the largest legal comparison and agenda are read: a thousand films, every fact and medium, long names', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = {
    ...FILM, title: '字'.repeat(500), id: '字'.repeat(500), visaDate: '2024-07-01', derogationGranted: false, admissionsAfterFourWeeks: 200_000,
    admissionsInFourthWeek: 1000, runtimeMinutes: 100, payTvAcquired: true, svodAcquired: true, freeTvAcquired: true, coExploitationAgreement: false,
    producedBySvodService: false, prefinancedByFreeTv: true, productionCostEuros: 1_000_000, firstFreeTvBroadcastOn: '2027-01-01', publiclyFunded: true,
    territory: 'FR', medium: ['svod', 'tvod', 'physical-video', 'free-tv', 'pay-tv-first', 'theatrical'], on: '2026-01-01'
  }
  const scenario = { knownOn: '2024-01-01', changes: Array.from({ length: 50 }, (_, i) => ({ medium: 'tvod', delay: { months: i + 1 }, from: `2025-01-${String(1 + i % 28).padStart(2, '0')}` })) }
  const films = Array<typeof film>(1000).fill(film)
  const compared = JSON.stringify({ films, scenarios: [scenario] })
  t.ok(Buffer.byteLength(compared) > 3 * 2 ** 20)
  t.match((await refused(t, client, await send(client, '/v1/chronology/compare', compared), { status: 422, code: 'overlapping-changes' })).detail, /Two changes/, 'it is read and understood')
  await refused(t, client, await send(client, '/v1/calendar', { films, from: '2100-01-02', to: '2100-01-01' }), { status: 422, code: 'wrong-pair' })
})

t.test('of faults in many films fifty are told, and the rest is not looked at', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { ...FILM, ...unknown(90) }
  for (const [url, films] of [['/v1/chronology/compare', 1000], ['/v1/calendar', 1000], ['/v1/chronology/compare', 1]] as const) {
    const { errors, detail } = await refused(t, client, await send(client, url, { films: Array(films).fill(film), scenarios: [{}] }), INVALID)
    t.match([errors?.length, detail], [50, /; and more$/], url)
  }
  for (const [n, more] of [[50, false], [51, true]] as const) {
    const misdated = await refused(t, client, await send(client, '/v1/chronology/compare', { films: Array(n).fill({ ...FILM, visaDate: 'soon' }), scenarios: [{}] }), INVALID)
    t.match([misdated.errors?.length, misdated.detail.endsWith('; and more')], [50, more])
    const contradicted = await refused(t, client, await send(client, '/v1/chronology/compare', { films: Array(n).fill({ ...FILM, visaDate: '2025-01-01' }), scenarios: [{}] }), { status: 422, code: 'inconsistent-facts' })
    t.match([contradicted.errors?.length, contradicted.detail.endsWith('; and more')], [50, more])
  }
})

t.test('of faults in an address fifty are told, however many it has', async t => {
  const client = await clientOf(t, await appFor(t))
  const { errors } = await refused(t, client, await client.get(`${QUESTION}&${Array.from({ length: 9000 }, (_, i) => `k${i}=`).join('&')}`), INVALID)
  t.equal(errors?.length, 50)
  for (const name of ['adopt', 'medium', 'theatricalReleaseDate']) {
    await refused(t, client, await client.get(`${QUESTION}${`&${name}=x`.repeat(1001)}`), INVALID)
  }
})

t.test('what is repeated of a request is cut to what can be read', async t => {
  const client = await clientOf(t, await appFor(t))
  const long = 'x'.repeat(30_000)
  const answers: ReadonlyArray<[name: string, answer: Promise<{ text: string, status: number }>, status: number]> = [
    ['a path', client.get(`/${long}`), 404],
    ['a path that cannot be decoded', client.get(`/%zz${long}`), 400],
    ['an id', client.get(`/v1/rule-sets/${long}`), 404],
    ['the id of a service', client.get(`/v1/services/${long}`), 404],
    ['the code of a problem', client.get(`/problems/${long}`), 404],
    ['a parameter', client.get(`${QUESTION}&${long}=1`), 400],
    ['a version', client.get(`${QUESTION}&rulebook=1.0.${'1'.repeat(30_000)}`), 409],
    ['a version since', client.get(`/v1/changes?since=1.0.${'1'.repeat(30_000)}`), 422],
    ['a proposal', client.get(`${QUESTION}&adopt=${long}@2024-01-01`), 422],
    ['a proposal twice', client.get(`${QUESTION}&adopt=${long}@2024-01-01&adopt=${long}@2024-01-02`), 422],
    ['a film', client.get(`/v1/calendar.ics?film=${long}`), 400],
    ['a media type wanted', client.get(QUESTION, { accept: long }), 406],
    ['a field', send(client, '/v1/chronology', { ...FILM, [long]: 1 }), 400],
    ['a field that is a number', send(client, '/v1/chronology', { ...FILM, ['1'.repeat(30_000)]: 1 }), 400],
    ['a field inside another', send(client, '/v1/chronology', { ...FILM, changes: [{ medium: 'svod', from: '2024-01-01', delay: { ['1'.repeat(30_000)]: 1 } }] }), 400],
    ['a column', table(client, `theatricalReleaseDate,${long}\n2024-07-24,1\n`), 400],
    ['a column twice', table(client, `${long},${long}\n1,2\n`), 400],
    ['a media type', send(client, '/v1/chronology', '{}', `application/${long}`), 415],
    ['a coding', send(client, '/v1/chronology', '{}', 'application/json', { 'content-encoding': long }), 415]
  ]
  for (const [name, answer, status] of answers) {
    const { status: answered, text } = await answer
    t.equal(answered, status, name)
    t.ok(text.length < 3000, `${name}: ${text.length}`)
    t.match(text, /…/, name)
  }
  t.notMatch((await client.get('/v1/services/a%E2%80%AEb%00')).text, /\u202E|\\u0000/, 'nor does it turn what follows')
})

t.test('of a header that states preferences a kibibyte is read', async t => {
  const app = await appFor(t)
  const preferences = [['accept', 'text/csv', 'content-type'], ['accept-language', 'fr', 'content-language'], ['accept-encoding', 'gzip', 'content-encoding']] as const
  for (const [name, last, shown] of preferences) {
    /** A header of so many characters, of which the last preference alone can be met. */
    const stated = (length: number) => `${(name === 'accept' ? 'a/b,' : 'a-b,').repeat(300).slice(0, length - last.length - 1)},${last}`
    const shownTo = async (preference: string) => String((await app.inject({ url: QUESTION.replace('none&medium=svod', 'full'), headers: { [name]: preference } })).headers[shown])
    t.match(await shownTo(stated(LONGEST_PREFERENCE)), new RegExp(`^${last}`), `${name} is read to its end`)
    t.notMatch(await shownTo(stated(LONGEST_PREFERENCE + 1)), new RegExp(`^${last}`), `${name} is not read past it`)
  }
})
