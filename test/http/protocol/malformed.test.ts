// What cannot be read as a request, and what HTTP asks of one: each is answered a problem, with the headers of every answer.
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import t from 'tap'
import { pino } from 'pino'
import { appFor } from '../../fixtures/app.js'
import { answered, closed, connected, isProblem, portOf, wired } from '../../fixtures/wire.js'

const HOST = 'host: films.example\r\n'
/** A request with as many bytes of headers, of which Node counts names and values. */
const oversized = (bytes: number) => `GET /livez HTTP/1.1\r\n${HOST}x: ${'a'.repeat(bytes)}\r\n\r\n`

t.test('headers and addresses up to 64 KiB are read, and past them answered 431', async t => {
  const port = await portOf(await appFor(t))
  t.equal((await wired(t, port, oversized(60_000))).status, 200)
  isProblem(t, await wired(t, port, oversized(70_000)), 431, 'headers-too-large')
  isProblem(t, await wired(t, port, `GET /livez?${'a'.repeat(70_000)} HTTP/1.1\r\n${HOST}\r\n`), 431, 'headers-too-large')
})

t.test('what is no request is answered 400, and its connection closed', async t => {
  const port = await portOf(await appFor(t))
  const post = `POST /v1/chronology HTTP/1.1\r\n${HOST}content-type: application/json\r\n`
  for (const bytes of [
    'hello\r\n\r\n',
    `BREW /livez HTTP/1.1\r\n${HOST}\r\n`,
    'GET /livez HTTP/1.1\nhost: x\n\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    `${post}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${post}content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":1`
  ]) {
    const socket = await connected(t, port)
    const answer = answered(socket)
    const end = closed(socket)
    socket.write(bytes)
    const raw = await answer
    isProblem(t, raw, 400, 'invalid-request')
    t.equal(raw.headers.connection, 'close')
    await end
  }
})

t.test('what can be made out of its headers is used: the language and the id', async t => {
  const port = await portOf(await appFor(t))
  const answer = await wired(t, port, `BREW /livez HTTP/1.1\r\n${HOST}Accept-Language: fr-FR, fr;q=0.9\r\nx-request-id: mine-1\r\nno header\r\n\r\n`)
  t.match(isProblem(t, answer, 400, 'invalid-request', 'fr').detail, /^Ce qui est arrivé/)
  t.equal(answer.headers['x-request-id'], 'mine-1')
  const forged = await wired(t, port, `BREW /livez HTTP/1.1\r\n${HOST}x-request-id: "<script>"\r\n\r\n`)
  t.notMatch(forged.text, /script/)
})

t.test('a body that breaks off the rules is answered in the language of its request', async t => {
  const port = await portOf(await appFor(t))
  const answer = await wired(t, port, `POST /v1/chronology HTTP/1.1\r\n${HOST}content-type: application/json\r\naccept-language: fr\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`)
  isProblem(t, answer, 400, 'invalid-request', 'fr')
})

t.test('nothing is written into an answer that has begun', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  let bytes = ''
  socket.on('data', (some: Buffer) => { bytes += some.toString() })
  const end = closed(socket)
  const line = '{"theatricalReleaseDate":"2024-07-24"}\n'
  socket.write(`POST /v1/chronology/batch HTTP/1.1\r\n${HOST}content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n${line.length.toString(16)}\r\n${line}\r\n`)
  while (!bytes.includes('"line":1')) await once(socket, 'data')
  socket.write('zz\r\n')
  await end
  t.match(bytes, /^HTTP\/1\.1 200 /)
  t.notMatch(bytes, /HTTP\/1\.1 400/)
})

t.test('what its sender goes on writing changes nothing', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  const answer = answered(socket)
  const end = closed(socket)
  socket.write('hello\r\n\r\n')
  isProblem(t, await answer, 400, 'invalid-request')
  socket.write('hello again\r\n\r\n')
  await end
})

t.test('a sender that leaves in the middle of a request is not answered, and others are', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  socket.write('GET /livez HTTP/1.1\r\nho')
  socket.resetAndDestroy()
  t.equal((await wired(t, port, `GET /livez HTTP/1.1\r\n${HOST}\r\n`)).status, 200)
})

t.test('a tunnel is refused', async t => {
  const port = await portOf(await appFor(t))
  const answer = await wired(t, port, 'CONNECT films.example:443 HTTP/1.1\r\nhost: films.example:443\r\naccept-language: fr\r\n\r\n')
  isProblem(t, answer, 405, 'method-not-allowed', 'fr')
  t.equal(answer.headers.allow, 'GET, HEAD, OPTIONS, POST')
})

t.test('an upgrade is passed over, and the request answered as it is', async t => {
  const port = await portOf(await appFor(t))
  t.equal((await wired(t, port, `GET /livez HTTP/1.1\r\n${HOST}connection: upgrade\r\nupgrade: h2c\r\n\r\n`)).status, 200)
})

t.test('what could not be read stands in the logs under its id', async t => {
  const lines = new PassThrough()
  const port = await portOf(await appFor(t, { logger: pino({ level: 'info' }, lines) }))
  await wired(t, port, 'GET /livez HTTP/1.1\r\nhost: x\r\nx-request-id: odd-1\r\ncontent-length: x\r\n\r\n')
  let logged = ''
  lines.on('data', (some: Buffer) => { logged += some.toString() })
  while (!logged.includes('request not read')) await once(lines, 'data')
  t.match(logged, /"reqId":"odd-1","code":"HPE_[A-Z_]+"/)
})

t.test('a request has one host', async t => {
  const port = await portOf(await appFor(t))
  for (const [headers, detail] of [['', /missing/], ['host: a\r\nhost: b\r\n', /stands 2 times/], ['host: a\r\nHOST: a\r\n', /stands 2 times/]] as const) {
    const answer = await wired(t, port, `GET /livez HTTP/1.1\r\n${headers}\r\n`)
    const problem = isProblem(t, answer, 400, 'invalid-request')
    t.match(problem.errors, [{ parameter: 'Host', detail }])
    t.equal(answer.headers.connection, 'close', 'what follows may be meant for another')
  }
  t.equal((await wired(t, port, 'GET /livez HTTP/1.0\r\n\r\n')).status, 200, 'HTTP/1.0 asks for none')
  isProblem(t, await wired(t, port, 'GET /livez HTTP/1.1\r\naccept-language: fr\r\n\r\n'), 400, 'invalid-request', 'fr')
})

t.test('nothing but 100-continue may be expected', async t => {
  const port = await portOf(await appFor(t))
  isProblem(t, await wired(t, port, `GET /livez HTTP/1.1\r\n${HOST}expect: x\r\n\r\n`), 417, 'not-expected')
  const long = await wired(t, port, `GET /livez HTTP/1.1\r\n${HOST}expect: ${'x'.repeat(50_000)}\r\n\r\n`)
  t.ok(isProblem(t, long, 417, 'not-expected').detail.length < 200, 'and is not repeated at length')
  t.equal((await wired(t, port, `GET /livez HTTP/1.0\r\n${HOST}expect: x\r\n\r\n`)).status, 200, 'HTTP/1.0 expects nothing')
})

t.test('a body that waits to be asked for is asked for, once nothing refused its request', async t => {
  const port = await portOf(await appFor(t))
  const body = '{"theatricalReleaseDate":"2024-07-24"}'
  const ask = (path: string) => `POST ${path} HTTP/1.1\r\n${HOST}content-type: application/json\r\ncontent-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n`
  const socket = await connected(t, port)
  const asked = answered(socket)
  socket.write(ask('/v1/chronology'))
  t.equal((await asked).status, 100)
  const answer = answered(socket)
  socket.write(body)
  t.equal((await answer).status, 200)
})

t.test('an address that cannot be decoded has the same headers', async t => {
  const port = await portOf(await appFor(t))
  isProblemButCached(t, await wired(t, port, `GET /v1/%E0%A4%A HTTP/1.1\r\n${HOST}\r\n`))
  function isProblemButCached (t: Parameters<typeof isProblem>[0], raw: Awaited<ReturnType<typeof wired>>) {
    isProblem(t, { ...raw, headers: { 'cache-control': 'no-store', ...raw.headers } }, 400, 'invalid-request')
  }
})
