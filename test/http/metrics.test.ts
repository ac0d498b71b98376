// What monitoring is told: each count after requests that are known.
import t from 'tap'
import { pino } from 'pino'
import { Gauge, Registry } from 'prom-client'
import { stoppingOf } from '../../src/http/connection/stopping.js'
import { buildMetricsApp } from '../../src/metrics-app.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, type Client } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'
import { portOf, wired } from '../fixtures/wire.js'

const FILM = '/v1/chronology?theatricalReleaseDate=2024-07-24'

/** The series of the text format, by name and labels as written. */
async function series (client: Client): Promise<ReadonlyMap<string, number>> {
  const { text } = await client.get('/metrics')
  return new Map(text.split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const end = line.lastIndexOf(' ')
    return [line.slice(0, end), Number(line.slice(end + 1))]
  }))
}

const requests = (route: string, status: string) => `http_request_duration_seconds_count{route="${route}",status_class="${status}"}`

t.test('metrics are text for Prometheus, never kept, each explained', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  const { status, headers, text } = await client.get('/metrics')
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' })
  const names = [...text.matchAll(/^# TYPE (\S+) (histogram|counter|gauge)$/gm)].map(([, name]) => String(name))
  t.strictSame(names.sort(), [
    'chronologie_answers_computed_total', 'chronologie_answers_found_total', 'chronologie_answers_kept', 'chronologie_answers_kept_bytes',
    'chronologie_batch_lines_total', 'chronologie_info', 'chronologie_stopping', 'http_heavy_requests_in_flight', 'http_request_duration_seconds',
    'http_requests_in_flight', 'http_requests_shed_total', 'http_requests_unrouted_total'
  ])
  for (const name of names) t.match(text, new RegExp(`^# HELP ${name} .+`, 'm'))
})

t.test('each request is counted by its address as declared and the class of its status', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  await client.get(FILM)
  await client.get(`${FILM}&title=Secret`)
  await client.get('/v1/chronology?film=secret')
  await client.post({ theatricalReleaseDate: '2024-07-24' })
  await client.get('/v1/rule-sets/2009-07-12')
  await client.get('/v1/rule-sets/secret')
  await client.get('/v1/media', { 'if-none-match': '*' })
  const counted = await series(client)
  t.equal(counted.get(requests('/v1/chronology', '2xx')), 3)
  t.equal(counted.get(requests('/v1/chronology', '4xx')), 1)
  t.equal(counted.get(requests('/v1/rule-sets/:id', '2xx')), 1)
  t.equal(counted.get(requests('/v1/rule-sets/:id', '4xx')), 1)
  t.equal(counted.get(requests('/v1/media', '3xx')), 1)
  t.ok([...counted.keys()].every(name => !name.includes('secret')), 'what callers write makes no series')
  const buckets = [...counted].filter(([name]) => name.includes('_bucket') && name.includes('route="/v1/chronology",status_class="2xx"'))
  t.strictSame(buckets.map(([, count]) => count), buckets.map(([, count]) => count).sort((a, b) => a - b), 'a longer duration holds the shorter ones')
  t.equal(buckets.at(-1)?.[1], 3)
  t.ok(buckets.length < 14, `few buckets: ${buckets.length}`)
})

t.test('requests that no route answers are counted together, and make no series', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  await client.get('/secret/path')
  await client.get('/%zz')
  await client.send({ method: 'DELETE', url: '/v1/media' })
  await client.send({ method: 'OPTIONS', url: '/v1/media' })
  const counted = await series(client)
  t.equal(counted.get('http_requests_unrouted_total'), 4, 'one that cannot be decoded among them')
  t.strictSame([...counted.keys()].filter(name => name.startsWith('http_request_duration_seconds')), [])
})

t.test('what is let in and what is not is told as admission tells it', async t => {
  const client = await clientOf(t, await appFor(t, { limits: { keyHashes: ['0'.repeat(64)] } }))
  for (let i = 0; i < 2; i++) t.equal((await client.get('/v1/media')).status, 401)
  await series(client)
  const counted = await series(client)
  t.equal(counted.get('http_requests_in_flight'), 1, 'the one that asks')
  t.equal(counted.get('http_heavy_requests_in_flight'), 0)
  t.strictSame(['heavy', 'pressure', 'rate', 'key'].map(reason => counted.get(`http_requests_shed_total{reason="${reason}"}`)), [0, 0, 0, 2], 'to ask again counts for nothing')
})

t.test('a service that stops says so', async t => {
  const stopping = stoppingOf()
  const client = await clientOf(t, await appFor(t, { stopping }))
  t.equal((await series(client)).get('chronologie_stopping'), 0)
  stopping.begin()
  t.equal((await series(client)).get('chronologie_stopping'), 1)
})

t.test('the windows kept are told as the probe tells them', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  interface Windows { windows: unknown[] }
  const { body: { windows: { length: every } } } = await client.get<Windows>(FILM)
  for (const title of ['One', 'Another']) await client.get(`${FILM}&title=${title}`)
  const { body: { windows: { length: some } } } = await client.get<Windows>(`${FILM}&medium=svod`)
  const { body } = await client.get<{ answers: Record<string, number> }>('/readyz')
  const counted = await series(client)
  t.strictSame(
    ['kept', 'kept_bytes', 'found_total', 'computed_total'].map(name => counted.get(`chronologie_answers_${name}`)),
    ['kept', 'bytes', 'hits', 'misses'].map(name => body.answers[name])
  )
  t.match([counted.get('chronologie_answers_found_total'), counted.get('chronologie_answers_computed_total')], [2 * every, every + some])
  t.equal((await series(client)).get('chronologie_answers_found_total'), 2 * every, 'to read them counts for nothing')
})

t.test('the lines of batches are counted, one by one', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  const line = JSON.stringify({ theatricalReleaseDate: '2024-07-24' })
  const payload = [line, 'no JSON', '', line, line, '{}'].join('\n')
  await client.send({ method: 'POST', url: '/v1/chronology/batch', headers: { 'content-type': 'application/x-ndjson' }, payload })
  const counted = await series(client)
  t.match([counted.get('chronologie_batch_lines_total{outcome="answered"}'), counted.get('chronologie_batch_lines_total{outcome="refused"}')], [3, 2])
})

t.test('the labels of chronologie_info say which service serves which rules', async t => {
  const client = await clientOf(t, await appFor(t, { version: '4.5.6' }))
  t.equal((await series(client)).get(`chronologie_info{version="4.5.6",rulebook_version="${rulebook.version}",rulebook_digest="${rulebook.digest}"}`), 1)
})

t.test('what its process counts comes with it', async t => {
  const registry = new Registry()
  new Gauge({ name: 'process_something', help: 'Of the process.', registers: [registry] }).set(7)
  t.equal((await series(await clientOf(t, await appFor(t, { registry })))).get('process_something'), 7)
  await t.rejects(appFor(t, { registry }), /already been registered/, 'two applications are not counted as one')
})

t.test('on a port of their own the figures are the same, and nothing else is there', async t => {
  const registry = new Registry()
  const client = await clientOf(t, await appFor(t, { registry, metricsApart: true }))
  t.equal((await client.get('/metrics')).status, 404, 'the other port has them no longer')
  const apart = await buildMetricsApp(registry, pino({ level: 'silent' }))
  t.teardown(() => apart.close())
  const shown = await apart.inject('/metrics')
  t.equal(shown.statusCode, 200)
  t.match(shown.headers, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  t.match(shown.body, /^http_requests_unrouted_total 1$/m)
  const problems = [
    await apart.inject('/v1/media'),
    await apart.inject({ url: '/v1/media', headers: { 'accept-language': 'fr' } }),
    await apart.inject({ method: 'POST', url: '/metrics', payload: {} }),
    await apart.inject({ method: 'POST', url: '/metrics', headers: { 'content-type': 'application/json' }, payload: '{' })
  ]
  t.match(problems.map(({ statusCode, headers, json }) => ({ statusCode, type: headers['content-type'], detail: String(json<{ detail: unknown }>().detail) })), [
    { statusCode: 404, detail: /^There is nothing but \/metrics on this port\.$/ },
    { statusCode: 404, detail: /^Il n'y a que \/metrics sur ce port\.$/ },
    { statusCode: 405, detail: /use GET, HEAD, OPTIONS/ },
    { statusCode: 405 }
  ])
  for (const { headers } of problems) t.match(headers['content-type'], /^application\/problem\+json/)
})

t.test('what is no request on the port of the figures is a problem too', async t => {
  const apart = await buildMetricsApp(new Registry(), pino({ level: 'silent' }))
  t.teardown(() => apart.close())
  const undecodable = await apart.inject('/%zz')
  t.match({ status: undecodable.statusCode, headers: undecodable.headers }, { status: 400, headers: { 'content-type': /^application\/problem\+json/, 'x-content-type-options': 'nosniff' } })
  const port = await portOf(apart)
  for (const [bytes, status] of [['hello\r\n\r\n', 400], ['GET /metrics HTTP/1.1\r\n\r\n', 400], ['CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n', 405], ['GET /metrics HTTP/1.1\r\nhost: x\r\nexpect: y\r\n\r\n', 417]] as const) {
    const { status: answered, headers } = await wired(t, port, bytes)
    t.match({ answered, type: headers['content-type'] }, { answered: status, type: /^application\/problem\+json/ }, JSON.stringify(bytes))
  }
})

t.test('figures that cannot be had are a problem like any other', async t => {
  const registry = new Registry()
  new Gauge({ name: 'broken', help: 'Never known.', registers: [registry], collect () { throw new Error('not today') } }).set(1)
  const apart = await buildMetricsApp(registry, pino({ level: 'silent' }))
  t.teardown(() => apart.close())
  const answer = await apart.inject('/metrics')
  t.equal(answer.statusCode, 500)
  t.match(answer.json(), { type: '/problems/internal-error' })
})
