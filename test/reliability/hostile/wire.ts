// What comes over a bare connection: requests that are no HTTP, or HTTP that is refused, each with what must come back.
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Report } from '../report.js'

/** What a connection gave back, and whether the service closed it. */
export interface Heard {
  readonly text: string
  readonly closed: boolean
  readonly seconds: number
}

/** How long to listen, what is enough, and what is sent every half second meanwhile. */
export interface Listening {
  readonly seconds: number
  readonly enough?: (text: string) => boolean
  readonly more?: string
}

/** Sends bytes over a connection of their own, and listens until enough came, the service closes it, or the time is up. */
export async function overTheWire (port: number, bytes: string, { seconds, enough, more }: Listening): Promise<Heard> {
  const start = performance.now()
  let text = ''
  const socket = connect(port, '127.0.0.1').setEncoding('latin1').on('data', (some: string) => { text += some }).on('error', () => {})
  socket.write(bytes)
  const timer = setInterval(() => { if (more !== undefined && socket.writable) socket.write(more) }, 500)
  while (!socket.destroyed && enough?.(text) !== true && performance.now() - start < seconds * 1000) await wait(10)
  clearInterval(timer)
  const closed = socket.destroyed
  socket.destroy()
  return { text, closed, seconds: (performance.now() - start) / 1000 }
}

/** A request by its lines. */
const lines = (...all: string[]) => [...all, '', ''].join('\r\n')
const get = (...headers: string[]) => lines('GET /livez HTTP/1.1', 'host: x', 'connection: close', ...headers)
const post = (...headers: string[]) => lines('POST /v1/chronology HTTP/1.1', 'host: x', 'connection: close', 'content-type: application/json', ...headers)

/** What is sent, and the statuses that answer it; null is a connection closed without a word. */
const WIRE: ReadonlyArray<readonly [name: string, bytes: string, statuses: ReadonlyArray<number | null>]> = [
  ['a header of 60 kB', get(`x: ${'a'.repeat(60_000)}`), [200, 431]],
  ['a header of 70 kB', get(`x: ${'a'.repeat(70_000)}`), [431]],
  ['an address of 70 kB', lines(`GET /v1/chronology?theatricalReleaseDate=2024-01-01&title=${'a'.repeat(70_000)} HTTP/1.1`, 'host: x'), [414, 431]],
  ['3,000 headers', get(...Array.from({ length: 3000 }, (_, i) => `x${i}: a`)), [200, 400, 431]],
  ['words', 'hello\r\n\r\n', [400]],
  ['no Host', lines('GET /livez HTTP/1.1', 'connection: close'), [400]],
  ['two Hosts', lines('GET /livez HTTP/1.1', 'host: a', 'host: b', 'connection: close'), [400]],
  ['a length and chunks', `${post('content-length: 5', 'transfer-encoding: chunked')}0\r\n\r\n`, [400]],
  ['two lengths', `${post('content-length: 5', 'content-length: 6')}{"a":1`, [400]],
  ['bare line feeds', 'GET /livez HTTP/1.1\nhost: x\n\n', [200, 400]],
  ['HTTP/1.0', lines('GET /livez HTTP/1.0'), [200, 400]],
  ['the preface of HTTP/2', lines('PRI * HTTP/2.0', '', 'SM'), [400, 505]],
  ['another host in the address', lines('GET http://evil.example/livez HTTP/1.1', 'host: good.example', 'connection: close'), [200, 400, 404]],
  ['an upgrade', lines('GET /livez HTTP/1.1', 'host: x', 'connection: upgrade', 'upgrade: websocket'), [200, 400]],
  ['CONNECT', lines('CONNECT evil.example:443 HTTP/1.1', 'host: x'), [null, 400, 405]],
  ['TRACE', lines('TRACE /livez HTTP/1.1', 'host: x', 'cookie: secret', 'connection: close'), [405]],
  ['an unknown method', lines('BREW /livez HTTP/1.1', 'host: x'), [400, 405, 501]],
  ['an expectation that nobody meets', get('expect: x'), [417]],
  ['100 kB of chunk extension', `${post('transfer-encoding: chunked')}1;${'a'.repeat(100_000)}\r\n{\r\n0\r\n\r\n`, [400, 413]],
  ['an asterisk', lines('OPTIONS * HTTP/1.1', 'host: x', 'connection: close'), [204, 400, 404, 405]],
  ['half of an escape', lines('GET /v1/%E0%A4%A HTTP/1.1', 'host: x', 'connection: close'), [400, 404]],
  ['a path that climbs, escaped', lines('GET /docs/static/..%2f..%2f..%2fpackage.json HTTP/1.1', 'host: x', 'connection: close'), [400, 403, 404]],
  ['a path that climbs', lines('GET /docs/static/../../../../etc/passwd HTTP/1.1', 'host: x', 'connection: close'), [400, 403, 404]]
]

const answersIn = (text: string) => text.split('HTTP/1.1 200 ').length - 1

/** Sends what is no request, and holds each answer to be a problem document with the security headers. */
export async function wire (port: number, report: Report): Promise<void> {
  for (const [name, bytes, statuses] of WIRE) {
    const { text } = await overTheWire(port, bytes, { seconds: 2, enough: text => text.trimEnd().endsWith('}') })
    const status = text === '' ? null : Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1])
    const shown = `${bytes.slice(0, 200)}\nanswered ${text.slice(0, 500)}`
    report.holds(statuses.includes(status), `${name}: answered ${String(status)}, not ${statuses.join(' or ')}`, shown)
    if (status === null || status < 400) continue
    report.holds(/content-type: application\/problem\+json/i.test(text), `${name}: no problem document`, shown)
    report.holds(/x-content-type-options: nosniff/i.test(text), `${name}: no security headers`, shown)
  }
  const pipelined = await overTheWire(port, lines('GET /livez HTTP/1.1', 'host: x').repeat(200), { seconds: 5, enough: text => answersIn(text) === 200 })
  const answers = answersIn(pipelined.text)
  report.holds(answers === 200, `200 requests in one write: ${answers} are answered`)
}
