// Who is let in, and who is told to come again: by number, by means, by client, by key.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import t, { type Test } from 'tap'
import { admit, type AdmissionLimits } from '../../../src/http/admission/admission.js'
import { connectionsOf } from '../../../src/http/connection/connections.js'
import { passOverBodies } from '../../../src/http/connection/unread-body.js'
import { yamlOf } from '../../../src/http/document/openapi.js'
import { handleErrors } from '../../../src/http/problems/errors.js'
import type { Problem } from '../../../schemas/problem.js'
import { appFor } from '../../fixtures/app.js'
import { clientOf } from '../../fixtures/contract.js'
import { answered, connected, portOf } from '../../fixtures/wire.js'

const BODY = { method: 'POST' as const, payload: { some: 'body' } }

/** A small service behind the limits: answers that are held come when they are let go. */
async function behind (t: Test, limits: Partial<AdmissionLimits>) {
  const app: FastifyInstance = fastify({ trustProxy: true })
  t.teardown(() => app.close())
  handleErrors(app)
  passOverBodies(app)
  const connections = connectionsOf()
  connections.follow(app, () => false, 60)
  const { figures } = await admit(app, limits, connections.underWay)
  const held = new Set<() => void>()
  const hold = async () => {
    await new Promise<void>(resolve => { held.add(resolve) })
    return 'done'
  }
  app.get('/heavy', { config: { heavy: true }, onRequest: (_request, _reply, done) => { done() } }, hold)
  app.post('/heavy', { config: { heavy: true } }, hold)
  app.post('/stream', { config: { heavy: true, streams: true } }, hold)
  app.get('/slow', hold)
  app.all('/quick', () => 'done')
  for (const url of ['/livez', '/readyz', '/metrics', '/docs', '/docs/static/*', '/openapi.json', '/openapi.yaml', '/problems/:code']) app.get(url, () => 'ok')
  await app.ready()
  return {
    app,
    figures,
    held,
    letGo () {
      for (const resolve of held) resolve()
      held.clear()
    },
    async ask (options: InjectOptions | string) {
      const { statusCode: status, headers, payload } = await app.inject(options)
      return { status, headers, problem: status < 400 || payload === '' ? undefined : JSON.parse(payload) as Problem }
    }
  }
}

/** Waits until something is so. */
async function until (isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5)
}

t.test('so many heavy requests at once, and not one more, until one has ended', async t => {
  const { ask, held, letGo, figures } = await behind(t, { heavy: 2 })
  const first = [ask('/heavy'), ask({ url: '/heavy', ...BODY })]
  await until(() => held.size === 2)
  t.match(figures(), { inFlight: 2, heavyInFlight: 2, shed: { heavy: 0 } })
  for (const one of ['/heavy', { method: 'HEAD', url: '/heavy' }, { url: '/heavy', ...BODY }] as const) {
    const { status, headers } = await ask(one)
    t.match({ status, headers }, { status: 503, headers: { 'retry-after': '2' } })
  }
  t.match((await ask({ url: '/heavy', headers: { 'accept-language': 'fr' } })).problem, { type: '/problems/overloaded', status: 503, detail: /^2 demandes de cette sorte/ })
  t.equal((await ask('/quick')).status, 200, 'others are answered')
  t.match(figures(), { inFlight: 2, heavyInFlight: 2, shed: { heavy: 4, pressure: 0, rate: 0, key: 0 } })
  letGo()
  for (const { status } of await Promise.all(first)) t.equal(status, 200)
  await until(() => figures().inFlight === 0)
  t.equal(figures().heavyInFlight, 0)
  const again = ask('/heavy')
  await until(() => held.size === 1)
  letGo()
  t.equal((await again).status, 200)
})

t.test('streams of questions have room of their own, which slow ones do not take from others', async t => {
  const { ask, held, letGo, figures } = await behind(t, { heavy: 1 })
  const first = [ask({ url: '/stream', ...BODY }), ask('/heavy')]
  await until(() => held.size === 2)
  t.equal(figures().heavyInFlight, 2)
  t.equal((await ask({ url: '/stream', ...BODY })).status, 503)
  t.equal((await ask('/heavy')).status, 503)
  letGo()
  await Promise.all(first)
})

t.test('who leaves makes room, once', async t => {
  const { app, held, letGo, figures } = await behind(t, { heavy: 1 })
  const port = await portOf(app)
  const leaving = await connected(t, port)
  leaving.write('GET /heavy HTTP/1.1\r\nhost: x\r\n\r\n')
  await until(() => held.size === 1)
  const refused = await connected(t, port)
  const refusal = answered(refused)
  refused.write('POST /heavy HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}')
  t.equal((await refusal).status, 503)
  leaving.destroy()
  await until(() => figures().heavyInFlight === 0)
  letGo()
  // On the connection that was refused, whose body was passed over.
  const answer = answered(refused)
  refused.write('GET /heavy HTTP/1.1\r\nhost: x\r\n\r\n')
  await until(() => held.size === 1)
  t.equal(figures().heavyInFlight, 1)
  letGo()
  t.equal((await answer).status, 200)
  await until(() => figures().inFlight === 0)
  t.equal(figures().heavyInFlight, 0, 'the answer to who left did not count twice')
})

t.test('who leaves while an answer waits behind another one takes no room either', async t => {
  const { app, held, letGo, figures } = await behind(t, { heavy: 1 })
  const socket = await connected(t, await portOf(app))
  socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\nGET /heavy HTTP/1.1\r\nhost: x\r\n\r\n')
  await until(() => held.size === 2)
  t.match(figures(), { inFlight: 2, heavyInFlight: 1 })
  socket.destroy()
  await until(() => figures().inFlight === 0)
  t.equal(figures().heavyInFlight, 0)
  letGo()
})

t.test('past the means of the process requests are refused, but not who watches it, nor who comes alone', async t => {
  for (const pressure of [{ maxHeapUsedBytes: 1 }, { maxRssBytes: 1 }, { maxEventLoopDelay: 1e-9 }]) {
    const { ask, held, letGo, figures } = await behind(t, { pressure })
    const alone = ask('/slow')
    await until(() => held.size === 1)
    let last = await ask('/quick')
    while (last.status === 200) {
      await wait(20)
      last = await ask('/quick')
    }
    t.match(last.problem, { type: '/problems/overloaded', status: 503 })
    t.equal(last.headers['retry-after'], '5')
    t.match((await ask({ url: '/nowhere', headers: { 'accept-language': 'fr' } })).problem, { detail: /^Le service a plus à faire/ })
    t.ok(figures().shed.pressure >= 2)
    for (const probe of ['/livez', '/readyz', '/metrics']) t.equal((await ask(probe)).status, 200, probe)
    letGo()
    t.equal((await alone).status, 200)
    await until(() => figures().inFlight === 0)
    t.equal((await ask('/quick')).status, 200, 'alone again')
  }
})

t.test('no address of its own comes with the measure of pressure', async t => {
  const { ask } = await behind(t, { pressure: { maxHeapUsedBytes: 2 ** 40 } })
  t.equal((await ask('/status')).status, 404)
})

t.test('a client may send so many requests a minute, and is told how many are left', async t => {
  const { ask, figures } = await behind(t, { perMinute: 2 })
  const from = (client: string, url = '/quick') => ({ url, headers: { 'x-forwarded-for': client } })
  for (const left of ['1', '0']) {
    const { status, headers } = await ask(from('203.0.113.7'))
    t.match({ status, headers }, { status: 200, headers: { 'ratelimit-limit': '2', 'ratelimit-remaining': left, 'ratelimit-reset': /^\d+$/ } })
  }
  for (const url of ['/quick', '/nowhere']) {
    const { headers, problem } = await ask(from('203.0.113.7', url))
    t.match(problem, { type: '/problems/too-many-requests', status: 429, detail: /^A client may send 2 requests a minute; try again in \d+ s\.$/ })
    t.match(headers, { 'ratelimit-limit': '2', 'ratelimit-remaining': '0', 'ratelimit-reset': /^\d+$/, 'retry-after': /^[1-9]\d*$/ })
  }
  t.equal((await ask({ ...BODY, ...from('203.0.113.7') })).status, 429)
  t.match((await ask({ url: '/quick', headers: { 'x-forwarded-for': '203.0.113.7', 'accept-language': 'fr' } })).problem, { detail: /^Un client a droit à 2 requêtes par minute/ })
  t.equal(figures().shed.rate, 4)
  t.equal((await ask(from('203.0.113.8'))).status, 200, 'another client')
  for (const probe of ['/livez', '/readyz', '/metrics']) t.equal((await ask(from('203.0.113.7', probe))).status, 200, probe)
})

t.test('where keys are asked for, one of them opens', async t => {
  const { ask, figures } = await behind(t, { keyHashes: ['the-key-of-last-year', 'the-key-of-this-year'].map(key => createHash('sha256').update(key).digest('hex')) })
  const withKey = (authorization?: string, url = '/quick') => ({ url, headers: authorization === undefined ? {} : { authorization } })
  for (const authorization of ['Bearer the-key-of-last-year', 'Bearer the-key-of-this-year', 'bearer  the-key-of-this-year ']) t.equal((await ask(withKey(authorization))).status, 200, authorization)
  const none = await ask(withKey())
  t.match(none.problem, { type: '/problems/not-authorised', status: 401, detail: /Authorization: Bearer/ })
  t.equal(none.headers['www-authenticate'], 'Bearer realm="Chronologie"')
  const wrong = ['Bearer the-key-of-next-year', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'the-key-of-this-year', 'Bearer the-key-of-this-year and more']
  for (const authorization of wrong) {
    const { headers, problem } = await ask(withKey(authorization))
    t.match(problem, { status: 401, detail: /does not open/ }, authorization)
    t.equal(headers['www-authenticate'], 'Bearer realm="Chronologie", error="invalid_token"')
  }
  t.match((await ask({ url: '/quick', headers: { 'accept-language': 'fr' } })).problem, { detail: /^La requête n'a pas de clé/ })
  t.match((await ask({ url: '/quick', headers: { 'accept-language': 'fr', authorization: 'Bearer x' } })).problem, { detail: /^La clé de l'en-tête/ })
  t.equal((await ask('/nowhere')).status, 401, 'nor is it told what there is')
  t.equal((await ask('/documents')).status, 401)
  t.equal(figures().shed.key, wrong.length + 5)
  for (const url of ['/livez', '/readyz', '/metrics', '/docs', '/docs/static/index.css', '/openapi.json', '/openapi.yaml', '/problems/not-authorised']) t.equal((await ask(url)).status, 200, url)
  t.equal((await ask({ method: 'OPTIONS', url: '/quick' })).status, 200, 'a browser that asks beforehand shows no key')
})

t.test('who has no key takes no room', async t => {
  const { ask, figures } = await behind(t, { heavy: 1, keyHashes: ['0'.repeat(64)] })
  t.equal((await ask('/heavy')).status, 401)
  t.match(figures(), { heavyInFlight: 0, shed: { heavy: 0, key: 1 } })
})

t.test('an address that cannot be decoded is refused like any other: it counts, and shows its key first', async t => {
  const key = 'open-sesame'
  const app = await appFor(t, { limits: { keyHashes: [createHash('sha256').update(key).digest('hex')], perMinute: 3 } })
  const ask = async (url: string, headers = {}) => (await app.inject({ url, headers })).statusCode
  const known = { authorization: `Bearer ${key}` }
  t.equal(await ask('/%zz'), 401)
  t.equal(await ask('/v1/rule-sets/%zz?lang=fr', known), 400)
  t.equal(await ask('/%ff', known), 400)
  t.equal(await ask('/%zz', known), 429)
})

t.test('what is not limited is let in', async t => {
  const { ask, held, letGo, figures } = await behind(t, {})
  const all = Array.from({ length: 20 }, async () => await ask('/heavy'))
  await until(() => held.size === 20)
  t.equal(figures().heavyInFlight, 20)
  letGo()
  for (const { status, headers } of await Promise.all(all)) t.match({ status, headers }, { status: 200, headers: { 'ratelimit-limit': undefined } })
})

t.test('the service itself asks for its keys, lets pages show them, and keeps its answers from caches that others share', async t => {
  const shipped = await appFor(t)
  const app = await appFor(t, { limits: { keyHashes: [createHash('sha256').update('open-sesame').digest('hex')], heavy: 0 } })
  const client = await clientOf(t, app)
  const authorization = 'Bearer open-sesame'
  const url = '/v1/media'
  const refusal = await client.get<Problem>(url, { origin: 'https://films.example' })
  t.match(refusal, { status: 401, headers: { 'access-control-allow-origin': '*', 'www-authenticate': /^Bearer/, 'cache-control': 'no-store' } })
  t.match(await client.get(url, { authorization }), { status: 200, headers: { 'cache-control': /^private, max-age=\d+$/ } })
  t.match(await (await clientOf(t, shipped)).get(url), { status: 200, headers: { 'cache-control': /^public, / } })
  const preflight = await client.send({ method: 'OPTIONS', url, headers: { origin: 'https://films.example', 'access-control-request-headers': 'authorization' } })
  t.match(preflight, { status: 204, headers: { 'access-control-allow-headers': '*, Authorization' } })
  for (const open of ['/docs/', '/docs/static/index.css', '/openapi.yaml', '/problems/not-authorised', '/livez']) t.equal((await app.inject(open)).statusCode, 200, open)
  for (const [method, heavy] of [['POST', '/v1/calendar'], ['GET', '/v1/calendar.ics'], ['POST', '/v1/chronology/compare'], ['GET', '/v1/chronology/reverse'], ['POST', '/v1/chronology/batch']] as const) {
    t.match(await client.send<Problem>({ method, url: heavy, headers: { authorization } }), { status: 503, body: { type: '/problems/overloaded' } }, heavy)
  }
  t.equal(yamlOf(app), yamlOf(shipped), 'the document does not depend on the settings')
})
