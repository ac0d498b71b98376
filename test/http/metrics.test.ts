// What monitoring is told: each count after requests that are known.
import t from 'tap'
import { Gauge, Registry } from 'prom-client'
import { appFor } from '../fixtures/app.js'
import { clientOf, type Client } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

const FILM = '/v1/chronology?theatricalReleaseDate=2024-07-24'

/** The series of the text format, by name and labels as written. */
async function series (client: Client): Promise<ReadonlyMap<string, number>> {
  const { text } = await client.get('/metrics')
  return new Map(text.split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const end = line.lastIndexOf(' ')
    return [line.slice(0, end), Number(line.slice(end + 1))]
  }))
}

const requests = (method: string, route: string, status: number) => `http_request_duration_seconds_count{method="${method}",route="${route}",status_code="${status}"}`

t.test('metrics are text for Prometheus, never kept, each explained', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  const { status, headers, text } = await client.get('/metrics')
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' })
  const names = [...text.matchAll(/^# TYPE (\S+) (histogram|counter|gauge)$/gm)].map(([, name]) => String(name))
  t.strictSame(names.sort(), [
    'chronologie_answers_computed_total', 'chronologie_answers_found_total', 'chronologie_answers_kept', 'chronologie_answers_kept_bytes',
    'chronologie_batch_lines_total', 'chronologie_info', 'http_request_duration_seconds'
  ])
  for (const name of names) t.match(text, new RegExp(`^# HELP ${name} .+`, 'm'))
})

t.test('each request is counted by method, address as declared, and status', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  await client.get(FILM)
  await client.get(`${FILM}&title=Secret`)
  await client.get('/v1/chronology?film=secret')
  await client.post({ theatricalReleaseDate: '2024-07-24' })
  await client.get('/v1/rule-sets/2009-07-12')
  await client.get('/v1/rule-sets/secret')
  await client.get('/secret/path')
  await client.send({ method: 'DELETE', url: FILM })
  await client.get('/%zz')
  const counted = await series(client)
  t.equal(counted.get(requests('GET', '/v1/chronology', 200)), 2)
  t.equal(counted.get(requests('GET', '/v1/chronology', 400)), 1)
  t.equal(counted.get(requests('POST', '/v1/chronology', 200)), 1)
  t.equal(counted.get(requests('GET', '/v1/rule-sets/:id', 200)), 1)
  t.equal(counted.get(requests('GET', '/v1/rule-sets/:id', 404)), 1)
  t.equal(counted.get(requests('GET', 'none', 404)), 1)
  t.equal(counted.get(requests('DELETE', '/v1/chronology', 405)), 1)
  t.ok([...counted.keys()].every(name => !name.includes('secret')), 'what callers write makes no series')
  const buckets = [...counted].filter(([name]) => name.includes('_bucket') && name.includes('route="/v1/chronology",status_code="200"') && name.includes('"GET"'))
  t.strictSame(buckets.map(([, count]) => count), buckets.map(([, count]) => count).sort((a, b) => a - b), 'a longer duration holds the shorter ones')
  t.equal(buckets.at(-1)?.[1], 2)
})

t.test('the answers kept are told as the probe tells them', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  for (let i = 0; i < 3; i++) await client.get(FILM)
  await client.get(`${FILM}&medium=svod`)
  const { body } = await client.get<{ answers: Record<string, number> }>('/readyz')
  const counted = await series(client)
  t.strictSame(
    ['kept', 'kept_bytes', 'found_total', 'computed_total'].map(name => counted.get(`chronologie_answers_${name}`)),
    ['kept', 'bytes', 'hits', 'misses'].map(name => body.answers[name])
  )
  t.match([counted.get('chronologie_answers_found_total'), counted.get('chronologie_answers_computed_total')], [2, 2])
  t.equal((await series(client)).get('chronologie_answers_found_total'), 2, 'to ask again counts for nothing')
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
