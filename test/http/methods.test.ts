// Which methods each address answers, and how it says so.
import t from 'tap'
import type { InjectOptions } from 'fastify'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'

type Method = NonNullable<InjectOptions['method']>

/** Every address of the service, with what it answers besides OPTIONS. */
const ADDRESSES: ReadonlyArray<[url: string, methods: readonly Method[]]> = [
  ['/v1/chronology', ['GET', 'HEAD', 'POST']],
  ['/v1/chronology.csv', ['GET', 'HEAD']],
  ['/v1/chronology.ics', ['GET', 'HEAD']],
  ['/v1/chronology.svg', ['GET', 'HEAD']],
  ['/v1', ['GET', 'HEAD']],
  ['/v1/windows', ['GET', 'HEAD', 'POST']],
  ['/v1/windows.csv', ['GET', 'HEAD']],
  ['/v1/windows/batch', ['POST']],
  ['/v1/eras', ['GET', 'HEAD']],
  ['/v1/eras.csv', ['GET', 'HEAD']],
  ['/v1/changes.atom', ['GET', 'HEAD']],
  ['/v1/avails', ['GET', 'HEAD', 'POST']],
  ['/v1/calendar', ['POST']],
  ['/v1/calendar.ics', ['GET', 'HEAD']],
  ['/v1/chronology/batch', ['POST']],
  ['/v1/check', ['GET', 'HEAD', 'POST']],
  ['/v1/check/batch', ['POST']],
  ['/v1/chronology/compare', ['POST']],
  ['/v1/chronology/reverse', ['GET', 'HEAD']],
  ['/v1/rule-sets', ['GET', 'HEAD']],
  ['/v1/rule-sets/2025-02-10', ['GET', 'HEAD']],
  ['/v1/rule-sets/2010-04-24/compare/2025-02-10', ['GET', 'HEAD']],
  ['/v1/regimes', ['GET', 'HEAD']],
  ['/v1/proposals', ['GET', 'HEAD']],
  ['/v1/proposals/cnc-2017', ['GET', 'HEAD']],
  ['/v1/cases', ['GET', 'HEAD']],
  ['/v1/facts', ['GET', 'HEAD']],
  ['/v1/legal-texts', ['GET', 'HEAD']],
  ['/v1/media', ['GET', 'HEAD']],
  ['/v1/media/svod/history', ['GET', 'HEAD']],
  ['/v1/changes', ['GET', 'HEAD']],
  ['/v1/services', ['GET', 'HEAD']],
  ['/v1/services/netflix', ['GET', 'HEAD']],
  ['/v1/carriers', ['GET', 'HEAD']],
  ['/livez', ['GET', 'HEAD']],
  ['/readyz', ['GET', 'HEAD']],
  ['/metrics', ['GET', 'HEAD']],
  ['/problems', ['GET', 'HEAD']],
  ['/problems/unknown-id', ['GET', 'HEAD']],
  ['/openapi.json', ['GET', 'HEAD']],
  ['/openapi.yaml', ['GET', 'HEAD']],
  ['/docs/', ['GET', 'HEAD']]
]
/** What an address needs to be answered. */
const QUERIES: Readonly<Record<string, string>> = {
  '/v1/chronology': '?theatricalReleaseDate=2024-07-24',
  '/v1/chronology.csv': '?theatricalReleaseDate=2024-07-24',
  '/v1/chronology.ics': '?theatricalReleaseDate=2024-07-24',
  '/v1/chronology.svg': '?theatricalReleaseDate=2024-07-24',
  '/v1/avails': '?theatricalReleaseDate=2024-07-24',
  '/v1/windows': '?theatricalReleaseDate=2024-07-24',
  '/v1/windows.csv': '?theatricalReleaseDate=2024-07-24',
  '/v1/eras': '?medium=tvod',
  '/v1/eras.csv': '?medium=tvod',
  '/v1/calendar.ics': '?film=2024-07-24~Roma',
  '/v1/check': '?theatricalReleaseDate=2024-07-24&medium=tvod',
  '/v1/chronology/reverse': '?medium=tvod&opensOn=2025-02-28'
}
const METHODS: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const allowOf = (methods: readonly Method[]) => [...methods, 'OPTIONS'].sort().join(', ')

t.test('who is refused is refused by whatever method', async t => {
  const client = await clientOf(t, await appFor(t, { limits: { keyHashes: ['0'.repeat(64)] } }))
  for (const method of ['GET', 'DELETE', 'POST'] as const) {
    await refused(t, client, await client.send<Problem>({ method, url: '/v1/media', payload: method === 'GET' ? '' : '{' }), { status: 401, code: 'not-authorised', once: true })
  }
  const limited = await clientOf(t, await appFor(t, { limits: { perMinute: 1 } }))
  await limited.get('/v1/media')
  for (const method of ['DELETE', 'OPTIONS'] as const) t.equal((await limited.send({ method, url: '/v1/media' })).status, 429, method)
})

t.test('the list of addresses is that of the document', async t => {
  const app = await appFor(t)
  await app.ready()
  for (const template of Object.keys(app.swagger().paths ?? {})) {
    const address = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    t.ok(ADDRESSES.some(([url]) => address.test(url)), `${template} is tried below`)
  }
})

t.test('a method that an address does not answer is refused with those it does', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [url, methods] of ADDRESSES) {
    for (const method of METHODS.filter(one => !methods.includes(one))) {
      await t.test(`${method} ${url}`, async t => {
        const answer = await client.send<Problem>({ method, url })
        t.equal(answer.headers.allow, allowOf(methods))
        if (method === 'HEAD') {
          t.match([answer.status, answer.text], [405, ''], 'HEAD carries no body, not even that of a problem')
          return
        }
        const problem = await refused(t, client, answer, { status: 405, code: 'method-not-allowed' })
        t.ok(problem.detail.includes(method) && problem.detail.includes(allowOf(methods)), 'it names the method and the others')
      })
    }
  }
})

t.test('a wrong method stays a wrong method, whatever its body', async t => {
  const client = await clientOf(t, await appFor(t))
  const bodies = [['application/xml', '<film/>'], ['application/json', '{'], ['application/json', ''], ['application/json', `"${'x'.repeat(2 ** 21)}"`]] as const
  for (const [type, payload] of bodies) {
    const answer = await client.send<Problem>({ method: 'PUT', url: '/v1/chronology', headers: { 'content-type': type }, payload })
    await refused(t, client, answer, { status: 405, code: 'method-not-allowed' })
  }
})

t.test('OPTIONS says which methods there are, and nothing of an address that does not exist', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [url, methods] of ADDRESSES) {
    const { status, headers, text } = await client.send({ method: 'OPTIONS', url })
    t.equal(status, 204, url)
    t.equal(headers.allow, allowOf(methods), url)
    t.equal(text, '')
  }
  await refused(t, client, await client.send({ method: 'OPTIONS', url: '/nowhere' }), { status: 404, code: 'unknown-route' })
})

t.test('a browser is told before it asks from another site, and may read what it is answered', async t => {
  const client = await clientOf(t, await appFor(t))
  const origin = 'https://cinema.example'
  const preflight = await client.send({
    method: 'OPTIONS',
    url: '/v1/chronology',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  })
  t.equal(preflight.status, 204)
  t.match(preflight.headers, { 'access-control-allow-origin': '*', 'access-control-allow-methods': /\bPOST\b/, 'access-control-allow-headers': /\*|content-type/i })
  for (const url of ['/v1/chronology?theatricalReleaseDate=2024-07-24', '/v1/chronology']) {
    const { headers } = await client.get(url, { origin })
    t.equal(headers['access-control-allow-origin'], '*', 'answers and refusals alike')
    for (const name of ['Rulebook-Version', 'X-Request-Id', 'Content-Language']) {
      t.ok(String(headers['access-control-expose-headers']).includes(name), `${name} may be read`)
    }
  }
})

t.test('the origins allowed are those of the settings', async t => {
  const client = await clientOf(t, await appFor(t, { corsOrigin: ['https://cinema.example', 'https://films.example'] }))
  for (const [origin, allowed] of [['https://cinema.example', 'https://cinema.example'], ['https://films.example', 'https://films.example'], ['https://elsewhere.example', undefined]]) {
    const { headers } = await client.get('/v1/media', { origin: String(origin) })
    t.equal(headers['access-control-allow-origin'], allowed)
    t.match(headers.vary, /\bOrigin\b/)
  }
})

t.test('HEAD answers the headers of GET, and no body', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [path, methods] of ADDRESSES) {
    if (!methods.includes('HEAD')) continue
    const url = path + (QUERIES[path] ?? '')
    const shown = async (method: Method) => {
      const { status, headers: { date, 'x-request-id': requestId, 'content-length': size, ...headers }, text } = await client.send({ method, url })
      // To ask for metrics is counted by them, so the next answer is longer.
      return { status, headers: path === '/metrics' ? headers : { ...headers, size }, length: text.length }
    }
    // The document is made when it is first asked for, which takes a while: the answers before and after hold for different times.
    if (path.startsWith('/openapi')) await shown('GET')
    const head = await shown('HEAD')
    const get = await shown('GET')
    t.same([head.status, head.headers], [get.status, get.headers], url)
    t.equal(head.length, 0)
    t.ok(get.length > 0)
  }
})
