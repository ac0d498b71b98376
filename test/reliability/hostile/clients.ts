// Clients that do not behave: they leave, never read, dribble, or open more connections than anybody needs.
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { clientOf, posted } from '../client.js'
import { watchLivez } from '../livez-watch.js'
import type { Report } from '../report.js'
import { withService } from '../service.js'
import { catalogue } from './bodies.js'
import { overTheWire } from './wire.js'

/** Sends a large request and leaves: before the answer, or at its first bytes. */
function leave (port: number, path: string, type: string, body: string, milliseconds: number): void {
  const asked = request({ host: '127.0.0.1', port, method: 'POST', path, headers: { 'content-type': type, 'content-length': Buffer.byteLength(body) } })
  asked.on('error', () => {}).on('response', answer => answer.on('error', () => {}).once('data', () => { asked.destroy() }))
  asked.end(body)
  setTimeout(() => { asked.destroy() }, milliseconds)
}

/** Clients that leave stop the work that they asked for, and are no failure of the service. */
export async function leaving (report: Report): Promise<void> {
  await withService({}, async service => {
    const compare = posted('/v1/chronology/compare', { films: catalogue(1000), scenarios: [{ adopt: ['filippetti-2014@2014-10-01'] }, { knownOn: '2018-01-01' }] })
    const batch = catalogue(2000).map(film => JSON.stringify(film)).join('\n')
    for (let i = 0; i < 40; i++) {
      leave(service.port, compare.path, 'application/json', String(compare.body), 20 + 10 * (i % 20))
      leave(service.port, '/v1/chronology/batch', 'application/x-ndjson', batch, 20 + 10 * (i % 20))
      leave(service.port, '/v1/chronology/reverse?service=netflix&opensFrom=2020-01-01&opensUntil=2020-12-31', 'application/json', '', 50)
    }
    await wait(3000)
    const stop = await watchLivez(service.port)
    await wait(1000)
    const livez = await stop()
    report.figure(`after 120 clients left: /livez within ${livez.p99} ms`)
    report.holds(livez.failed === 0 && livez.p50 < 1000, 'who left is worked for no more', livez)
    report.holds(service.failures.length === 0, 'who leaves is no failure of the service', service.failures[0])
  })
}

/** Readers that never read: what is written for them is bounded, and ends with the time of a batch. */
export async function deaf (report: Report): Promise<void> {
  await withService({ settings: { BATCH_SECONDS: '3' } }, async service => {
    const chunk = `${JSON.stringify({ theatricalReleaseDate: '2020-01-01' })}\n`.repeat(500)
    const head = 'POST /v1/chronology/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n'
    const sockets = Array.from({ length: 20 }, () => {
      const socket = connect(service.port, '127.0.0.1').on('error', () => {}).pause()
      socket.write(head)
      const write = () => {
        while (!socket.destroyed && socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`));
        if (!socket.destroyed) socket.once('drain', write)
      }
      write()
      return socket
    })
    const stop = await watchLivez(service.port)
    const closed = await closedWithin(sockets, 15)
    const livez = await stop()
    const { most } = service.resident()
    report.figure(`20 batches that nobody reads: at most ${most} MiB, /livez within ${livez.p99} ms`)
    report.holds(closed === sockets.length, `batches that nobody reads end with their time: ${closed} of ${sockets.length}`)
    report.holds(most < 512, `batches that nobody reads take ${most} MiB`)
    report.holds(service.running(), 'batches that nobody reads leave the process alive')
  })
}

async function closedWithin (sockets: readonly Socket[], seconds: number): Promise<number> {
  const gone = () => sockets.filter(({ destroyed }) => destroyed).length
  for (let i = 0; i < seconds * 10 && gone() < sockets.length; i++) {
    // A socket that is not read does not see its end.
    for (const socket of sockets) if (socket.readableLength === 0) socket.resume()
    await wait(100)
  }
  const count = gone()
  for (const socket of sockets) socket.destroy()
  return count
}

/** Requests that never end arriving are closed in time: with a problem where a request had begun. */
export async function dribbling (report: Report): Promise<void> {
  await withService({ settings: { HEADERS_TIMEOUT_SECONDS: '1', REQUEST_TIMEOUT_SECONDS: '2', KEEP_ALIVE_SECONDS: '1' } }, async ({ port }) => {
    const body = 'POST /v1/chronology HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n'
    const kinds: ReadonlyArray<readonly [name: string, first: string, more?: string]> = [
      ['a header at a time', 'GET /livez HTTP/1.1\r\nhost: x\r\n', 'x: a\r\n'], ['a byte of body at a time', body, ' '], ['a body that does not come', body], ['half of a line', 'GET /liv']
    ]
    await Promise.all(kinds.map(async ([name, first, more]) => {
      const { closed, seconds, text } = await overTheWire(port, first, { seconds: 20, ...more === undefined ? {} : { more } })
      report.figure(`${name}: ${closed ? `closed after ${seconds.toFixed(1)} s` : 'still open'}`)
      report.holds(closed, `${name}: still open after ${seconds.toFixed(0)} s`)
      if (closed) report.holds(/^HTTP\/1\.1 408 [^]*problem\+json/.test(text), `${name}: no problem document`, text.slice(0, 500))
    }))
    const idle = await overTheWire(port, 'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n', { seconds: 15 })
    report.holds(idle.closed, 'a connection that is kept and not used is closed')
  })
}

/** Connections past the limit are turned away, and those within it are served. */
export async function crowding (report: Report): Promise<void> {
  await withService({ settings: { MAX_CONNECTIONS: '200' } }, async service => {
    const client = clientOf(service.port, { sockets: 1 })
    const before = await client.ask({ path: '/livez' })
    const sockets = Array.from({ length: 1000 }, () => connect(service.port, '127.0.0.1').on('error', () => {}).resume())
    await wait(1500)
    const open = sockets.filter(({ destroyed }) => !destroyed).length
    const during = await client.ask({ path: '/livez' })
    for (const socket of sockets) socket.destroy()
    await wait(300)
    const other = clientOf(service.port, { sockets: 1 })
    const after = await other.ask({ path: '/livez' })
    report.figure(`1,000 idle connections: ${open} stay open, ${service.resident().most} MiB at most`)
    report.holds(open < 200, `of 1,000 connections ${open} stay open, where 200 may`)
    report.holds([before, during, after].every(({ status }) => status === 200), 'who was connected before the crowd, or comes after it, is served', [before, during, after].map(({ fault }) => fault))
    client.close()
    other.close()
  })
}
