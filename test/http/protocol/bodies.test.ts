// Bodies that do not come, and bodies that nobody reads.
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import type { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import fastify, { type FastifyRequest } from 'fastify'
import t from 'tap'
import { handleErrors, HttpProblem } from '../../../src/http/problems/errors.js'
import { boundBodies } from '../../../src/http/connection/slow-body.js'
import { passOverBodies } from '../../../src/http/connection/unread-body.js'
import { appFor } from '../../fixtures/app.js'
import { answered, closed, connected, isProblem, portOf, wired } from '../../fixtures/wire.js'

const post = (path: string, headers: string) => `POST ${path} HTTP/1.1\r\nhost: films.example\r\ncontent-type: application/json\r\n${headers}\r\n`
const GOOD = '{"theatricalReleaseDate":"2024-07-24"}'

const short = appFor(t, { connection: { requestSeconds: 0.5, headersSeconds: 0.5 } })
/** A service that waits for half a second. */
const hasty = async () => await portOf(await short)

t.test('headers that do not arrive in time are answered 408', async t => {
  const port = await hasty()
  isProblem(t, await wired(t, port, 'GET /livez HTTP/1.1\r\nhost: x\r\n'), 408, 'too-slow')
  isProblem(t, await wired(t, port, ''), 408, 'too-slow')
})

t.test('a body that does not arrive in time is answered 408, compressed or not, and its connection closed', async t => {
  const port = await hasty()
  const begun = gzipSync(Buffer.alloc(50_000, ' ')).subarray(0, 40).toString('latin1')
  for (const bytes of [
    `${post('/v1/chronology', 'content-length: 100\r\naccept-language: fr\r\n')}{`,
    `${post('/v1/chronology', 'transfer-encoding: chunked\r\naccept-language: fr\r\n')}1\r\n{\r\n`,
    `${post('/v1/chronology/compare', 'content-length: 100\r\ncontent-encoding: gzip\r\naccept-language: fr\r\n')}`,
    `${post('/v1/calendar', 'content-length: 100\r\ncontent-encoding: gzip\r\naccept-language: fr\r\n')}${begun}`
  ]) {
    const socket = await connected(t, port)
    const answer = answered(socket)
    const end = closed(socket)
    socket.write(bytes, 'latin1')
    const raw = await answer
    isProblem(t, raw, 408, 'too-slow', 'fr')
    t.equal(raw.headers.connection, 'close')
    await end
  }
})

t.test('a body that is there is not late, however long it waits to be read', async t => {
  const app = fastify()
  t.teardown(() => app.close())
  boundBodies(app, 0.05)
  app.addContentTypeParser('text/x-later', (_request, body, done) => {
    setTimeout(() => { body.resume().on('end', () => { done(null) }) }, 300)
  })
  app.post('/', () => 'read')
  const answer = await wired(t, await portOf(app), `${post('/', 'content-length: 4\r\n').replace('application/json', 'text/x-later')}body`)
  t.match(answer, { status: 200, text: 'read' })
})

t.test('a body that nobody waits for holds nothing up', async t => {
  const app = fastify()
  t.teardown(() => app.close())
  boundBodies(app, 0.05)
  app.get('/', async () => await wait(300, 'answered'))
  const answer = await wired(t, await portOf(app), 'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\n')
  t.match(answer, { status: 200, text: 'answered' })
})

t.test('whoever gives a body up in the middle is answered all the same, and its connection closed', async t => {
  const app = fastify()
  t.teardown(() => app.close())
  handleErrors(app)
  passOverBodies(app)
  app.addContentTypeParser('text/x-some', async (_request: FastifyRequest, body: IncomingMessage) => {
    let read = 0
    for await (const some of body) {
      read += (some as Buffer).length
      if (read > 1000) throw new HttpProblem('too-many', { fr: 'Assez.', en: 'Enough.' }, null)
    }
  })
  app.post('/', () => 'read')
  const socket = await connected(t, await portOf(app))
  const answer = answered(socket)
  const end = closed(socket)
  socket.write(`${post('/', 'content-length: 4000000\r\n').replace('application/json', 'text/x-some')}${'a'.repeat(100_000)}`)
  const { status, headers } = await answer
  t.match({ status, headers }, { status: 422, headers: { connection: 'close' } })
  await end
})

t.test('a request that waits for the one ahead of it is refused after that', async t => {
  const app = fastify()
  t.teardown(() => app.close())
  handleErrors(app)
  passOverBodies(app)
  app.get('/', async () => await wait(100, 'first'))
  const socket = await connected(t, await portOf(app))
  let bytes = ''
  socket.on('data', (some: Buffer) => { bytes += some.toString() })
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\n\r\n${post('/nowhere', 'content-length: 4\r\n').replace('application/json', 'text/x-odd')}body`)
  while (!bytes.includes('/problems/unknown-route')) await once(socket, 'data')
  t.match(bytes, /^HTTP\/1\.1 200 [^]*first[^]*HTTP\/1\.1 404 /)
})

t.test('a body that arrives in time is answered, and so is the next on its connection', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  for (let i = 0; i < 2; i++) {
    const answer = answered(socket)
    socket.write(post('/v1/chronology', `content-length: ${GOOD.length}\r\n`) + GOOD)
    t.equal((await answer).status, 200)
  }
})

t.test('a batch has a time of its own', async t => {
  const port = await hasty()
  const slow = await connected(t, port)
  const late = answered(slow)
  const socket = await connected(t, port)
  let bytes = ''
  socket.on('data', (some: Buffer) => { bytes += some.toString() })
  const line = `${GOOD.length.toString(16)}\r\n${GOOD}\r\n1\r\n\n\r\n`
  socket.write(`POST /v1/chronology/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n${line}`)
  while (!bytes.includes('"line":1')) await once(socket, 'data')
  slow.write(`${post('/v1/chronology', 'content-length: 100\r\n')}{`)
  t.equal((await late).status, 408, 'by now the time of others is over')
  socket.write(line)
  while (!bytes.includes('"line":2')) await once(socket, 'data')
  socket.destroy()
})

t.test('a body that nobody reads is passed over, so that its connection can be used again', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  for (const [headers, body] of [['content-length: 300000\r\n', ' '.repeat(300_000)], ['transfer-encoding: chunked\r\n', `40000\r\n${' '.repeat(0x40000)}\r\n0\r\n\r\n`]] as const) {
    const answer = answered(socket)
    socket.write(post('/v1/chronology/batch', `${headers}`).replace('application/json', 'text/x-odd') + body)
    isProblem(t, await answer, 415, 'unsupported-media-type')
  }
  const next = answered(socket)
  socket.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n')
  t.equal((await next).status, 200)
})

t.test('a body that was being decoded when it was refused is passed over too, and nothing of that stays on its connection', async t => {
  const app = await appFor(t)
  const port = await portOf(app)
  const served = once(app.server, 'connection') as Promise<[Socket]>
  const socket = await connected(t, port)
  const body = gzipSync(Buffer.alloc(2 ** 20)).toString('latin1')
  for (const path of ['/v1/calendar', '/v1/chronology/compare']) {
    const answer = answered(socket)
    socket.write(post(path, `content-encoding: gzip\r\ncontent-length: ${body.length}\r\n`).replace('application/json', 'text/x-odd') + body, 'latin1')
    isProblem(t, await answer, 415, 'unsupported-media-type')
  }
  const next = answered(socket)
  socket.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n')
  t.equal((await next).status, 200)
  const [connection] = await served
  t.equal(connection.destroySoon, Socket.prototype.destroySoon)
})

t.test('a body larger than any is not waited for, yet its sender has the answer', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  const answer = answered(socket)
  const end = closed(socket)
  socket.write(post('/v1/chronology', `content-length: ${2 ** 22 + 1}\r\n`) + ' '.repeat(2 ** 21))
  const raw = await answer
  isProblem(t, raw, 413, 'body-too-large')
  t.equal(raw.headers.connection, 'close')
  await end
})

t.test('a body without end that nobody reads is cut', async t => {
  const port = await portOf(await appFor(t))
  const socket = await connected(t, port)
  const answer = answered(socket)
  const end = closed(socket)
  const chunk = `10000\r\n${' '.repeat(2 ** 16)}\r\n`
  socket.write(post('/v1/chronology/batch', 'transfer-encoding: chunked\r\n').replace('application/json', 'text/x-odd'))
  t.equal((await answer).status, 415)
  const more = () => { while (!socket.destroyed && socket.write(chunk)); }
  socket.on('drain', more)
  more()
  await end
})

t.test('whoever has an answer and goes on sending slowly is cut too', async t => {
  const port = await hasty()
  const socket = await connected(t, port)
  const answer = answered(socket)
  const end = closed(socket)
  socket.write(`${post('/nowhere', 'content-length: 100\r\n').replace('application/json', 'text/x-odd')} `)
  t.equal((await answer).status, 404)
  await end
})

t.test('connections past the number allowed are closed unheard', async t => {
  const port = await portOf(await appFor(t, { connection: { connections: 1 } }))
  const first = await connected(t, port)
  const second = await connected(t, port)
  await closed(second)
  const answer = answered(first)
  first.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n')
  t.equal((await answer).status, 200)
})
