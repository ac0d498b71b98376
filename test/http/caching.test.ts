// How long answers hold, and how those who have one are told: validators, conditions, coding, Cache-Control.
import { gunzipSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import t from 'tap'
import type { InjectOptions } from 'fastify'
import { secondsLeftInParis } from '../../src/http/question/clock.js'
import { appFor } from '../fixtures/app.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

const FILM = '/v1/chronology?theatricalReleaseDate=2024-07-24&medium=svod'
const FIXED = `${FILM}&on=2025-01-01&knownOn=2025-06-01&lang=fr&rulebook=${rulebook.version}`

async function clientOf (t: Parameters<typeof appFor>[0]) {
  const app = await appFor(t, { secondsLeft: () => 1234 })
  return (url: string, headers: Record<string, string> = {}, method: InjectOptions['method'] = 'GET') => app.inject({ method, url, headers })
}

t.test('a validator is strong, and the same for the same question however it is put', async t => {
  const get = await clientOf(t)
  const tag = async (url: string, headers = {}) => (await get(url, headers)).headers.etag
  const own = await tag(FILM)
  t.match(own, /^"[\w-]{22}"$/)
  for (const [name, same] of Object.entries({
    'the order of parameters': '/v1/chronology?medium=svod&theatricalReleaseDate=2024-07-24',
    'a default stated': `${FILM}&explain=short&territory=FR&on=${TODAY}&knownOn=${TODAY}`,
    'the version stated': `${FILM}&rulebook=${rulebook.version}`,
    'its own language stated': `${FILM}&lang=en`
  })) t.equal(await tag(same), own, name)
  t.equal(await tag(`${FILM}&medium=tvod`), await tag('/v1/chronology?medium=tvod&theatricalReleaseDate=2024-07-24&medium=svod'), 'the order of media')
  const others = await Promise.all([
    tag(`${FILM}&title=A`), tag(`${FILM}&lang=fr`), tag(`${FILM}&on=2024-01-01`), tag(FILM.replace('2024-07-24', '2024-07-25')),
    tag(FILM, { accept: 'text/csv' }), tag(FILM, { 'accept-encoding': 'gzip' }), tag('/v1/media'), tag('/v1/media?lang=fr'), tag('/openapi.json')
  ])
  t.equal(new Set([own, ...others]).size, 10, 'whatever differs has another')
  for (const [name, options] of Object.entries({ rules: { rulebook: { ...rulebook, digest: 'sha256-other' } }, 'version of the service': { version: '1.0.1' } })) {
    const elsewhere = await appFor(t, options)
    for (const url of ['/v1/media', FILM]) t.not((await elsewhere.inject(url)).headers.etag, await tag(url), `other ${name}, another validator`)
  }
})

t.test('who has the answer is told so, with nothing else', async t => {
  const get = await clientOf(t)
  const { headers: { etag, 'cache-control': control, vary } } = await get(FILM)
  for (const condition of [etag, `W/${String(etag)}`, `"other", ${String(etag)}`, `W/"a" , W/${String(etag)}, "b"`, '*', ' * ', '"with, a comma", ' + String(etag)]) {
    for (const method of ['GET', 'HEAD'] as const) {
      const told = await get(FILM, { 'if-none-match': String(condition) }, method)
      t.equal(told.statusCode, 304, `${method} ${String(condition)}`)
      t.equal(told.body, '')
      t.match(told.headers, { etag, 'cache-control': control, vary })
      t.notMatch(told.headers, { 'content-type': /./ })
      t.notOk('content-length' in told.headers && told.headers['content-length'] !== undefined, 'no length of nothing')
    }
  }
  for (const condition of ['"other"', '', 'nonsense', String(etag).slice(1, -1), `"${String(etag)}"`, `"x${String(etag).slice(1)}`]) {
    t.equal((await get(FILM, { 'if-none-match': condition })).statusCode, 200, condition)
  }
  t.equal((await get('/v1/chronology', { 'if-none-match': '*', 'content-type': 'application/json' }, 'POST')).statusCode, 400, 'never to POST')
  t.equal((await get('/v1/chronology?x=1', { 'if-none-match': '*' })).statusCode, 400, 'nor where there is no answer')
  t.equal((await get('/readyz', { 'if-none-match': '*' })).statusCode, 200, 'nor to a probe')
})

t.test('for who has the answer nothing is computed, and who asks what cannot be answered has none', async t => {
  const get = await clientOf(t)
  const { headers: { etag } } = await get(FILM)
  const worked = async () => (await get('/readyz')).json<{ answers: { hits: number, misses: number } }>().answers
  const before = await worked()
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    const condition = 'accept-encoding' in headers ? `${String(etag).slice(0, -1)}-gzip"` : String(etag)
    t.equal((await get(FILM, { ...headers, 'if-none-match': condition })).statusCode, 304)
  }
  t.strictSame(await worked(), before)
  t.equal((await get('/v1/chronology?theatricalReleaseDate=1890-01-01', { 'if-none-match': '*' })).statusCode, 422)
})

t.test('HEAD says what GET says', async t => {
  const get = await clientOf(t)
  for (const url of [FILM, FIXED, '/v1/rule-sets', '/v1/chronology.csv?theatricalReleaseDate=2024-07-24', '/openapi.json']) {
    const [head, whole] = [await get(url, {}, 'HEAD'), await get(url)]
    for (const name of ['etag', 'cache-control', 'content-type', 'content-language', 'vary', 'content-length']) t.equal(head.headers[name], whole.headers[name], `${url} ${name}`)
    t.equal(head.statusCode, 200)
    t.equal(head.body, '')
  }
})

t.test('an answer holds until midnight in Paris, or for ever where nothing is left to today', async t => {
  const get = await clientOf(t)
  const control = async (url: string, method: InjectOptions['method'] = 'GET') => (await get(url, {}, method)).headers['cache-control']
  const forEver = 'public, max-age=31536000, immutable'
  const today = 'public, max-age=1234'
  t.equal(await control(FIXED), forEver)
  const { links } = (await get(FILM)).json<{ links: { self: string } }>()
  t.equal(await control(links.self), forEver, 'the link of an answer')
  t.equal(await control(FILM), today)
  t.equal(await control(`${FILM}&rulebook=${rulebook.version}`), today, 'the clocks are still those of today')
  t.equal(await control(`${FILM}&rulebook=${rulebook.version}&on=2025-01-01`), today)
  t.equal(await control(FIXED.replace(`&rulebook=${rulebook.version}`, '')), today, 'the rules may change')
  t.equal(await control('/v1/rule-sets'), today)
  t.equal(await control(`/v1/chronology/reverse?medium=svod&opensOn=2025-01-01&knownOn=2025-06-01&rulebook=${rulebook.version}`), forEver, 'it has one clock alone')
  t.equal(await control('/livez'), 'no-store')
  t.equal(await control('/v1/nothing'), 'no-store', 'what is refused may be answered tomorrow')
  t.equal(await control('/v1/chronology', 'DELETE'), 'no-store')
})

t.test('a compressed answer is the same answer, with a validator of its own', async t => {
  const get = await clientOf(t)
  const plain = await get(FILM)
  for (const [accepted, coding, decode] of [['gzip', 'gzip', gunzipSync], ['br;q=1, gzip;q=0.5', 'gzip', gunzipSync], ['deflate', 'deflate', inflateSync]] as const) {
    const { headers, rawPayload } = await get(FILM, { 'accept-encoding': accepted })
    t.match(headers, { 'content-encoding': coding, vary: /accept-encoding/i })
    t.equal(decode(rawPayload).toString(), plain.body)
    t.equal(headers.etag, `${String(plain.headers.etag).slice(0, -1)}-${coding}"`)
    t.equal((await get(FILM, { 'accept-encoding': accepted, 'if-none-match': String(headers.etag) })).statusCode, 304)
    t.equal((await get(FILM, { 'accept-encoding': accepted, 'if-none-match': String(headers.etag) })).headers.etag, headers.etag, 'the one that the client has')
    t.equal((await get(FILM, { 'if-none-match': String(headers.etag) })).statusCode, 200, 'who does not take the coding does not have the answer')
    t.equal((await get(FILM, { 'accept-encoding': accepted, 'if-none-match': String(plain.headers.etag) })).statusCode, 200, 'nor who has it as it is, and would be sent it coded')
  }
  for (const accepted of ['identity', '', 'br', 'gzip;q=0']) {
    const { headers, body } = await get(FILM, { 'accept-encoding': accepted })
    t.equal(headers['content-encoding'], undefined, accepted)
    t.equal(headers.etag, plain.headers.etag)
    t.equal(body, plain.body)
  }
  for (const url of ['/v1/media', '/openapi.yaml', '/problems/no-rule', FILM]) {
    for (const coding of ['gzip', 'deflate', 'br', 'identity']) {
      const [head, whole] = [await get(url, { 'accept-encoding': coding }, 'HEAD'), await get(url, { 'accept-encoding': coding })]
      for (const name of ['etag', 'content-encoding', 'vary']) t.equal(head.headers[name], whole.headers[name], `HEAD ${url} ${coding} ${name}`)
      t.ok(head.headers['content-length'] === undefined || head.headers['content-length'] === String(whole.rawPayload.length), 'no other length')
    }
  }
  t.equal((await get('/livez', { 'accept-encoding': 'gzip' })).headers['content-encoding'], undefined, 'a few bytes are not worth it')
})

/** A header Accept-Encoding as clients write it: codings, most of them with a weight. */
const acceptEncoding = fc.array(fc.tuple(
  fc.constantFrom('gzip', 'x-gzip', 'GZIP', 'deflate', 'br', 'zstd', 'identity', '*'),
  fc.constantFrom('', ';q=1', '; q=0.5', ';q=0.500', ';q=0.9', ';q=0')
).map(([coding, weight]) => coding + weight), { maxLength: 4 }).map(codings => codings.join(', '))

const SMALL = '/v1/rule-sets?inForceOn=1900-01-01'
const REFUSED = `/v1/chronology?${Array.from({ length: 20 }, (_, i) => `unknown${i}=1`).join('&')}`
const UNKNOWN = '/problems/nothing'
const NOWHERE = '/v1/nothing'

t.test('HEAD and a 304 say what GET says, whatever coding is asked for', async t => {
  const get = await clientOf(t)
  t.ok((await get(SMALL)).rawPayload.length < 1024, 'one answer is too small to be compressed')
  for (const url of [REFUSED, UNKNOWN]) t.ok((await get(url)).rawPayload.length >= 1024, 'a refusal may be large enough')
  await fc.assert(fc.asyncProperty(fc.constantFrom(SMALL, FILM, REFUSED, UNKNOWN, NOWHERE), acceptEncoding, async (url, accepted) => {
    const headers = { 'accept-encoding': accepted }
    const whole = await get(url, headers)
    const head = await get(url, headers, 'HEAD')
    for (const name of ['etag', 'content-encoding', 'vary', 'content-type', 'cache-control']) {
      if (head.headers[name] !== whole.headers[name]) throw new Error(`HEAD says ${name}: ${String(head.headers[name])}, GET ${String(whole.headers[name])}`)
    }
    const length = head.headers['content-length']
    if (length !== undefined && length !== String(whole.rawPayload.length)) throw new Error(`HEAD says ${length} bytes, GET has ${whole.rawPayload.length}`)
    for (const condition of whole.statusCode === 200 ? ['*', String(whole.headers.etag)] : []) {
      for (const method of ['GET', 'HEAD'] as const) {
        const told = await get(url, { ...headers, 'if-none-match': condition }, method)
        if (told.statusCode !== 304 || told.headers.etag !== whole.headers.etag) throw new Error(`${method} ${condition}: ${told.statusCode} ${String(told.headers.etag)}, not ${String(whole.headers.etag)}`)
      }
    }
  }), { numRuns: 300 })
  const gzip = { 'accept-encoding': 'x-gzip' }
  t.match((await get(FILM, gzip, 'HEAD')).headers, { 'content-encoding': 'gzip' })
  t.equal((await get(UNKNOWN, gzip, 'HEAD')).headers['content-length'], undefined, 'a length that is not known is not said')
})

t.test('the day in Paris has 23 to 25 hours', t => {
  const left: ReadonlyArray<[instant: string, seconds: number]> = [
    ['2026-11-22T22:59:59Z', 1], ['2026-11-22T23:00:00Z', 86_400], ['2026-07-14T21:59:30Z', 30], ['2026-07-14T22:00:00Z', 86_400],
    ['2026-03-28T23:00:00Z', 23 * 3600], ['2026-03-29T00:30:00Z', 21.5 * 3600], ['2026-03-29T01:00:00Z', 21 * 3600], ['2026-03-28T22:59:00Z', 60],
    ['2026-10-24T22:00:00Z', 25 * 3600], ['2026-10-25T00:30:00Z', 22.5 * 3600], ['2026-10-25T01:00:00Z', 22 * 3600], ['2026-10-25T22:59:59Z', 1]
  ]
  for (const [instant, seconds] of left) t.equal(secondsLeftInParis(Date.parse(instant)), seconds, instant)
  const now = secondsLeftInParis()
  t.ok(now > 0 && now <= 25 * 3600)
  t.end()
})

t.test('a version named where none is asked for makes nothing hold for ever', async t => {
  const get = await clientOf(t)
  t.equal((await get('/openapi.json?rulebook=9.9.9')).headers['cache-control'], 'public, max-age=1234')
})

t.test('who asks the same again gets the same bytes, and for who has them they are not made again', async t => {
  const get = await clientOf(t)
  const made = async () => (await get('/metrics')).body.split('\n').filter(line => /^chronologie_answers_(found|computed)_total/.test(line)).join()
  const first = await get(FILM)
  const again = await get('/v1/chronology?medium=svod&theatricalReleaseDate=2024-07-24')
  t.equal(again.body, first.body)
  t.equal(again.headers.etag, first.headers.etag)
  t.equal(gunzipSync((await get(FILM, { 'accept-encoding': 'gzip' })).rawPayload).toString(), first.body)
  const before = await made()
  t.match(before, /\d/)
  t.equal((await get(FILM, { 'if-none-match': String(first.headers.etag) })).statusCode, 304)
  t.equal(await made(), before)
  t.not((await get(`${FILM}&title=A`)).body, first.body)
  t.not(await made(), before, 'of another question they are')
})
