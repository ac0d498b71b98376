// The end of the service, seen from its connections: what was sent is answered, and nobody is kept waiting.
import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { AppOptions } from '../src/app.js'
import { stoppingOf } from '../src/http/connection/stopping.js'
import { stop } from '../src/stop.js'
import { appFor } from './fixtures/app.js'

const FILM = JSON.stringify({ theatricalReleaseDate: '2014-01-01' })
const LIVE = 'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n'

/** A request with a body, whole or as much of it as is given. */
const post = (path: string, body: string, length = Buffer.byteLength(body), type = 'application/json') =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n${body}`

/** A connection, and all that comes back on it. */
interface Caller {
  readonly socket: Socket
  readonly received: () => string
  /** Waits until something has come back. */
  readonly until: (what: RegExp) => Promise<void>
  readonly ended: Promise<unknown>
}

/** An application that listens, and who calls it. */
async function listening (t: Test, options: Partial<AppOptions> = {}) {
  const stopping = stoppingOf()
  const app = await appFor(t, { stopping, ...options })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  async function call (text: string): Promise<Caller> {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    t.teardown(() => socket.destroy())
    await once(socket, 'connect')
    let received = ''
    socket.setEncoding('utf8').on('data', data => { received += String(data) })
    socket.on('error', () => {})
    const ended = Promise.race([once(socket, 'end'), once(socket, 'close')])
    if (text !== '') socket.write(text)
    return {
      socket,
      received: () => received,
      ended,
      until: async what => { while (!what.test(received)) await Promise.race([once(socket, 'data'), ended.then(() => { throw new Error(`it ended after ${received}`) })]) }
    }
  }
  return { app, stopping, call, stop: (shutdown = 5, drain = 0) => stop(app, stopping, { drain, shutdown }) }
}

t.test('connections that have nothing under way are closed, whether they were ever used or not', async t => {
  const { call, stop, stopping } = await listening(t)
  const used = await call(LIVE)
  await used.until(/"ok"/)
  const unused = await call('')
  while (stopping.connections.open() < 2) await wait(5)
  await stop()
  await Promise.all([used.ended, unused.ended])
  t.match(used.received(), /connection: keep-alive/i, 'it was to be used again')
  t.equal(unused.received(), '')
  t.equal(stopping.connections.open(), 0)
})

t.test('a request that comes while the service stops is answered, and that is the last of its connection', async t => {
  const { app, call, stop, stopping } = await listening(t)
  const kept = await call(LIVE)
  await kept.until(/"ok"/)
  const ends = stop()
  kept.socket.write(LIVE.replace('livez', 'readyz'))
  await kept.ended
  t.match(kept.received(), /HTTP\/1\.1 503 [^]*connection: close[^]*"closing"/i)
  await ends
  t.equal(app.server.listening, false)
  t.equal(stopping.connections.underWay(), 0)
})

t.test('while it is drained it listens, and is not ready', async t => {
  const { call, stop, stopping } = await listening(t)
  const ends = stop(1, 1)
  t.ok(stopping.hasBegun(), 'from the first moment')
  const [ready, media] = [await call(LIVE.replace('livez', 'readyz')), await call(LIVE.replace('livez', 'v1/media'))]
  await Promise.all([ready.ended, media.ended])
  t.match(ready.received(), /HTTP\/1\.1 503 /)
  t.match(media.received(), /HTTP\/1\.1 200 [^]*connection: close/i)
  await ends
})

t.test('of requests sent at once only the last answer closes', async t => {
  const { call, stopping } = await listening(t)
  stopping.begin()
  const { received, ended } = await call(post('/v1/chronology', FILM) + LIVE)
  await ended
  const answers = received().split('HTTP/1.1 ').slice(1)
  t.equal(answers.length, 2)
  t.notMatch(answers[0], /connection: close/i)
  t.match(answers[1], /^200 [^]*connection: close[^]*"ok"/i)
})

t.test('who is refused before the body has come is told so when it has, not cut off', async t => {
  const { call, stopping } = await listening(t)
  stopping.begin()
  const refused = await call(post('/v1/chronology', 'x'.repeat(2 ** 20), undefined, 'image/png'))
  await refused.ended
  t.match(refused.received(), /HTTP\/1\.1 415 [^]*connection: close[^]*unsupported-media-type/i)
  const slow = await call(post('/v1/chronology', 'x', 2, 'image/png'))
  await slow.ended
  t.match(slow.received(), /HTTP\/1\.1 415 [^]*connection: close/i, 'and at last without it')
})

t.test('a batch ends with the line that says from where to go on', async t => {
  const { call, stop, stopping } = await listening(t)
  const batch = post('/v1/chronology/batch?medium=svod', `${FILM}\n`, 1_000_000, 'application/x-ndjson')
  const [before, french] = [await call(batch), await call(batch.replace('?', '?lang=fr&'))]
  await Promise.all([before, french].map(({ until }) => until(/"line":1,/)))
  const ends = stop(1)
  await wait(0)
  const during = await call(batch)
  await Promise.all([before, french, during].map(({ ended }) => ended))
  t.match(before.received(), /\{"line":2,"problem":\{"type":"\/problems\/stopping",.*"status":503,"detail":"The service is stopping: the lines from 2 on are not answered; send them again\."/)
  t.match(french.received(), /"Le service s'arrête : les lignes à partir de la 2 n'ont pas de réponse ; envoyez-les de nouveau\."/)
  t.match(during.received(), /"line":1,[^]*"line":2,"problem":/, 'one that begins while it stops too')
  for (const { received } of [before, french, during]) t.match(received(), /\r\n0\r\n\r\n$/, 'the answer is whole')
  // They have not sent all that they announced, and one of them never ends.
  french.socket.end()
  during.socket.end()
  await ends
  t.equal(stopping.connections.open(), 0)
})

t.test('a batch that comes when batches are over is told so on its first line', async t => {
  const { call, stopping } = await listening(t)
  stopping.begin()
  stopping.endBatches()
  const late = await call(post('/v1/chronology/batch', `${FILM}\n`, undefined, 'application/x-ndjson'))
  await late.until(/\r\n0\r\n\r\n$/)
  t.match(late.received(), /\{"line":1,"problem":\{"type":"\/problems\/stopping"/)
})

t.test('it does not listen for ever because requests do not end', async t => {
  const { app, call, stop } = await listening(t)
  let answered = 0
  const calling = (async () => {
    while (app.server.listening) {
      const { received, ended } = await call(LIVE)
      await ended
      answered += Number(received().includes('200 OK'))
    }
  })().catch(() => {})
  await stop(1)
  await calling
  t.ok(answered > 1)
})
