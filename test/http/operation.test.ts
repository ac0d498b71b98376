// What operators and orchestrators ask: probes, request ids, the pages of problems, the document and its interface.
import { EventEmitter, once } from 'node:events'
import t from 'tap'
import type { Static } from 'typebox'
import { parse } from 'yaml'
import { pino } from 'pino'
import type { Contents } from '../../schemas/contents.js'
import type { Problem, ProblemKindList } from '../../schemas/problem.js'
import { LANGUAGES } from '../../schemas/text.js'
import { PROBLEM_WORDS, PROBLEMS, type ProblemCode } from '../../src/http/problems/problems.js'
import { unquoted } from '../../src/http/document/interface.js'
import { todayInParis } from '../../src/http/question/clock.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, inFrench, refused } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

t.test('the probes answer, and are never kept', async t => {
  const client = await clientOf(t, await appFor(t, {}))
  const live = await client.get('/livez')
  t.match(live, { status: 200, headers: { 'cache-control': 'no-store' } })
  t.same(live.body, { status: 'ok' })
  const ready = await client.get('/readyz')
  t.match(ready, { status: 200, headers: { 'cache-control': 'no-store' } })
  t.same(ready.body, { status: 'ok', rulebook: rulebook.version, answers: { kept: 0, bytes: 0, hits: 0, misses: 0 } })
})

t.test('while it closes the service is alive and not ready, and finishes what was on its way', async t => {
  const app = await appFor(t, {})
  // Requests that arrived before the end, held until it has begun.
  const events = new EventEmitter()
  const allArrived = once(events, 'all arrived')
  let arrived = 0
  app.addHook('onRequest', async () => {
    const closing = once(events, 'closing')
    arrived += 1
    if (arrived === 3) events.emit('all arrived')
    await closing
  })
  app.addHook('preClose', done => { events.emit('closing'); done() })
  const client = await clientOf(t, app)
  const answers = Promise.all(['/readyz', '/livez', '/v1/media'].map(url => client.get(url)))
  await allArrived
  await app.close()
  const [ready, live, media] = await answers
  t.equal(ready?.status, 503)
  t.match(ready?.body, { status: 'closing', rulebook: rulebook.version })
  t.match(live, { status: 200, body: { status: 'ok' } })
  t.equal(media?.status, 200)
})

t.test('a request keeps the id it came with when that id is fit to be logged', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const id of ['abc-123', 'A.b:c_d-9', 'x', 'x'.repeat(64)]) {
    t.equal((await client.get('/livez', { 'x-request-id': id })).headers['x-request-id'], id)
    const refusal = await client.get<Problem>('/nowhere', { 'x-request-id': id })
    t.equal(refusal.headers['x-request-id'], id)
    t.equal(refusal.body.instance, `/requests/${id}`)
  }
})

t.test('a request whose id is missing or unfit gets one of its own', async t => {
  const client = await clientOf(t, await appFor(t))
  const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
  const given = ['', 'a b', 'x'.repeat(65), 'a/b', '"><script>', 'é']
  const replaced = await Promise.all(given.map(id => client.get('/livez', { 'x-request-id': id })))
  const own = [...replaced, await client.get('/livez'), await client.get('/%zz')].map(({ headers }) => String(headers['x-request-id']))
  for (const id of own) t.match(id, uuid)
  t.equal(new Set(own).size, own.length, 'no two are the same')
})

t.test('each kind of problem has a page that says why and what to do', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const language of LANGUAGES) {
    for (const [code, { title, cause, remedy }] of Object.entries(PROBLEM_WORDS[language])) {
      const page = await client.get<string>(`/problems/${code}`, { 'accept-language': language })
      t.equal(page.status, 200, code)
      t.match(page.headers, { 'content-type': /^text\/plain; charset=utf-8$/, 'content-language': language, vary: /Accept-Language/ })
      const status = PROBLEMS[code as ProblemCode]
      for (const part of [title, String(status), `/problems/${code}`, cause, remedy]) t.ok(page.text.includes(part), `${code}: ${part}`)
    }
  }
})

t.test('the page of a problem comes in the language of its address, whatever the header', async t => {
  const client = await clientOf(t, await appFor(t))
  const french = await client.get<string>('/problems/no-rule?lang=fr', { 'accept-language': 'en' })
  t.match(french, { status: 200, headers: { 'content-language': 'fr' }, text: /Pourquoi : La question demande un délai.*Que faire : /s })
  t.notMatch(french.headers.vary, /Accept-Language/)
  t.match((await client.get<string>('/problems/no-rule')).text, /Why: The question needs a delay.*What to do: /s)
  await refused(t, client, await client.get<Problem>('/problems/no-rule?lang=de'), { status: 400, code: 'invalid-request', fields: ['lang'] })
})

t.test('nothing that is said of a problem is missing in a language, or the same in both', t => {
  t.strictSame(Object.keys(PROBLEM_WORDS.fr), Object.keys(PROBLEM_WORDS.en))
  t.strictSame(Object.keys(PROBLEM_WORDS.en), Object.keys(PROBLEMS))
  for (const [code, french] of Object.entries(PROBLEM_WORDS.fr)) {
    for (const [name, text] of Object.entries(PROBLEM_WORDS.en[code as ProblemCode])) {
      const inFrench = Object.entries(french).find(([other]) => other === name)?.[1]
      t.ok(inFrench !== undefined && inFrench !== '' && inFrench !== text, `${code}: ${name}`)
    }
  }
  t.end()
})

t.test('every answer carries the headers that protect a browser', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const url of ['/livez', '/v1/media', '/nowhere', '/docs/']) {
    t.match((await client.get(url)).headers, { 'x-content-type-options': 'nosniff', 'x-frame-options': /./ }, url)
  }
})

t.test('the document is the same in JSON and in YAML', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const json = await client.get<{ openapi: string, info: unknown }>('/openapi.json')
  const yaml = await client.get<string>('/openapi.yaml')
  t.match(json.headers['content-type'], /^application\/json/)
  t.match(yaml.headers['content-type'], /^application\/yaml/)
  t.match(json.body, { openapi: /^3\.1\./, info: { title: 'Chronologie', version: '1.0.0' } })
  t.same(parse(yaml.text), json.body)
})

t.test('the interface is served with all that its page asks for', async t => {
  const client = await clientOf(t, await appFor(t))
  const page = await client.get<string>('/docs/')
  t.equal(page.status, 200)
  t.match(page.headers['content-type'], /^text\/html/)
  const assets = [...page.text.matchAll(/(?:href|src)="\.\/(static\/[^"]+)"/g)].map(([, path]) => `/docs/${String(path)}`)
  t.ok(assets.some(path => path.endsWith('.css')) && assets.some(path => path.endsWith('.js')), 'it asks for styles and scripts')
  for (const asset of assets) {
    const { status, text } = await client.get(asset)
    t.equal(status, 200, asset)
    t.ok(text.length > 0, asset)
  }
})

t.test('a failure of our own is told without its cause, and logged with it', async t => {
  const lines: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => { lines.push(line) } })
  const today = () => { throw new Error('the clock at /srv/secret fell off the wall') }
  const client = await clientOf(t, await appFor(t, { today, logger }))
  const address = '/v1/chronology?theatricalReleaseDate=2024-07-24'
  const answer = await client.get<Problem>(address, { 'x-request-id': 'failing-1' })
  await refused(t, client, answer, { status: 500, code: 'internal-error', once: true })
  t.notMatch(answer.text, /clock|secret/)
  const logged = lines.map(line => JSON.parse(line) as unknown)
  t.match(logged, [{ level: 50, reqId: 'failing-1', err: { message: /the clock .* fell/, stack: /\n/ } }])
  t.equal(logged.length, 1, 'once')
  const french = await client.get<Problem>(address, { 'accept-language': 'fr' })
  t.match(french, { status: 500, headers: { 'content-language': 'fr' } })
  inFrench(t, french.body, answer.body)
})

t.test('a fault of the caller is not logged as a failure', async t => {
  const lines: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => { lines.push(line) } })
  const client = await clientOf(t, await appFor(t, { logger }))
  for (const url of ['/v1/chronology', '/nowhere', '/v1/rule-sets/none', '/%zz']) await client.get(url)
  t.same(lines, [])
})

t.test('behind a proxy that is trusted, the address of the caller is the one it gives', async t => {
  for (const trustProxy of [true, false]) {
    const addresses: string[] = []
    const app = await appFor(t, { trustProxy })
    app.addHook('onRequest', (request, _reply, done) => { addresses.push(request.ip); done() })
    await (await clientOf(t, app)).get('/livez', { 'x-forwarded-for': '203.0.113.7' })
    t.same(addresses, [trustProxy ? '203.0.113.7' : '127.0.0.1'])
  }
})

t.test('the clock gives the day in Paris, in summer and in winter', t => {
  const expected: ReadonlyArray<[instant: string, day: string]> = [
    ['2024-07-23T21:59:59Z', '2024-07-23'], ['2024-07-23T22:00:00Z', '2024-07-24'],
    ['2024-12-31T22:59:59Z', '2024-12-31'], ['2024-12-31T23:00:00Z', '2025-01-01']
  ]
  for (const [instant, day] of expected) {
    t.intercept(Date, 'now', { value: () => Date.parse(instant) })
    t.equal(todayInParis(), day, instant)
  }
  t.end()
})

t.test('a clock that shows no civil date is not believed', t => {
  t.intercept(Date, 'now', { value: () => Date.parse('+012024-07-24T00:00:00Z') })
  t.throws(() => todayInParis(), { message: /no civil date/ })
  t.end()
})

t.test('the interface sends lines of JSON as they are, and everything else as it stands', async t => {
  const lines = '{"id":"a"}\n{"id":"b"}\n'
  const headers = { 'Content-Type': 'application/x-ndjson' }
  const written = JSON.stringify(lines)
  t.equal(unquoted({ headers, body: written }).body, lines)
  t.equal(unquoted({ headers, body: `${written.slice(0, -1)}\n{}"` }).body, `${lines}\n{}`, 'also with a new line')
  t.equal(unquoted({ headers, body: lines }).body, lines)
  t.equal(unquoted({ headers: { 'Content-Type': 'application/json' }, body: '"a"' }).body, '"a"')
  t.equal(unquoted({ headers: {} }).body, undefined)
  const client = await clientOf(t, await appFor(t))
  const { text } = await client.get<string>('/docs/static/swagger-initializer.js')
  t.match(text, unquoted.toString(), 'the page has it')
  t.match(text, /Chronologie|data:image\/svg/, 'under our own sign')
})

t.test('what is under an address is listed there: the addresses under /v1, the kinds of problem under /problems', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body, headers } = await client.get<Static<typeof Contents>>('/v1')
  t.match(headers, { 'content-language': 'en', etag: /./ })
  t.match(body.addresses.find(({ path }) => path === '/v1/chronology'), { methods: ['GET', 'POST'], summary: 'Every window of a film' })
  t.ok(body.addresses.every(({ path }) => path.startsWith('/v1/')))
  for (const link of Object.values(body.links)) t.match([200, 302], new RegExp(String((await client.get(link)).status)), link)

  for (const lang of ['en', 'fr'] as const) {
    const { body: { problems } } = await client.get<Static<typeof ProblemKindList>>(`/problems?lang=${lang}`)
    t.same(problems.map(({ type, status }) => [type, status]).sort(), Object.entries(PROBLEMS).map(([code, status]) => [`/problems/${code}`, status]).sort())
    const [first] = problems
    t.match((await client.get<string>(`${String(first?.type)}?lang=${lang}`)).text, first?.remedy, 'the page says the same')
  }
})
