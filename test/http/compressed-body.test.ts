// Bodies that come compressed to the addresses that read theirs whole: what is read, and what is refused.
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { deflateSync, gzipSync } from 'node:zlib'
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'

const FILM = { theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' }
const JSON_TYPE = { 'content-type': 'application/json' }

/** The addresses, and a body of each in a type that it reads. */
const BODIES: ReadonlyArray<[url: string, body: string, type: string]> = [
  ['/v1/chronology', JSON.stringify(FILM), 'application/json'],
  ['/v1/chronology/compare', JSON.stringify({ films: [FILM], scenarios: [{ knownOn: '2014-10-01' }] }), 'application/json'],
  ['/v1/calendar', JSON.stringify({ films: [FILM], from: '2024-07-01', to: '2026-12-31' }), 'application/json'],
  ['/v1/calendar', 'theatricalReleaseDate,title\n2024-07-24,Deadpool & Wolverine\n', 'text/csv'],
  ['/v1/calendar', `${JSON.stringify(FILM)}\n`, 'application/x-ndjson']
]

t.test('a body compressed with gzip is answered like the same body as it is', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [url, body, type] of BODIES) {
    const send = (payload: string | Buffer, coding?: string) =>
      client.send({ method: 'POST', url, payload, headers: { 'content-type': type, ...coding === undefined ? {} : { 'content-encoding': coding } } })
    const plain = await send(body)
    t.equal(plain.status, 200, `${url} ${type}`)
    for (const coding of ['gzip', 'x-gzip', 'GZIP']) t.equal((await send(gzipSync(body), coding)).text, plain.text, `${url} ${type}: ${coding}`)
    t.equal((await send(body, 'identity')).text, plain.text, `${url} ${type}: identity`)
  }
})

t.test('a coding that is not read is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [url, body, type] of BODIES) {
    for (const coding of ['deflate', 'br', 'gzip, gzip', '']) {
      const answer = await client.send<Problem>({ method: 'POST', url, payload: deflateSync(body), headers: { 'content-type': type, 'content-encoding': coding } })
      const problem = await refused(t, client, answer, { status: 415, code: 'unsupported-media-type', fields: ['Content-Encoding'] })
      t.match(problem.detail, /with gzip, or not at all/)
    }
  }
})

t.test('what has no body is answered, whatever it says of its coding', async t => {
  const client = await clientOf(t, await appFor(t))
  t.equal((await client.get('/v1/chronology?theatricalReleaseDate=2024-07-24', { 'content-encoding': 'br' })).status, 200)
})

t.test('a body that is no gzip, or breaks off, is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [url, body, type] of BODIES) {
    for (const payload of [Buffer.from(body), gzipSync(body).subarray(0, 30)]) {
      const answer = await client.send<Problem>({ method: 'POST', url, payload, headers: { 'content-type': type, 'content-encoding': 'gzip' } })
      await refused(t, client, answer, { status: 400, code: 'broken-coding' })
    }
  }
})

t.test('the limit on a body is one on what it stands for', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const url of ['/v1/chronology', '/v1/chronology/compare', '/v1/calendar']) {
    const payload = gzipSync(`"${'x'.repeat(2 ** 23)}"`)
    t.ok(payload.length < 2 ** 14, 'it is small on its way')
    const answer = await client.send<Problem>({ method: 'POST', url, payload, headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } })
    await refused(t, client, answer, { status: 413, code: 'body-too-large' })
  }
})

t.test('a refusal in the middle of a body reaches its sender', async t => {
  const app = await appFor(t, {})
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const post = async (payload: Buffer, coding: Record<string, string> = { 'content-encoding': 'gzip' }) => {
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/v1/calendar', headers: { ...JSON_TYPE, ...coding, 'content-length': payload.length } })
    asked.end(payload)
    const [answer] = await once(asked, 'response') as [IncomingMessage]
    return { status: answer.statusCode, body: await json(answer) }
  }
  t.match(await post(Buffer.alloc(3 * 2 ** 20, 0xAA)), { status: 400, body: { type: '/problems/broken-coding' } })
  t.match(await post(gzipSync('x'.repeat(2 ** 25))), { status: 413, body: { type: '/problems/body-too-large' } })
  t.match(await post(Buffer.alloc(2 ** 24, '"x"'), {}), { status: 413, body: { type: '/problems/body-too-large' } }, 'also where it is refused before it is read')
  t.match(await post(gzipSync(JSON.stringify({ films: [FILM] }))), { status: 200, body: { films: 1 } })
})
