// Which proxies are believed.
import fastify from 'fastify'
import { PassThrough } from 'node:stream'
import t from 'tap'
import { pino } from 'pino'
import { trusted, type Trust } from '../../../src/http/protocol/trust.js'
import { appFor } from '../../fixtures/app.js'

t.test('the address of the client is what the proxies that are believed say', async t => {
  const table: ReadonlyArray<readonly [trust: Trust, ip: string]> = [
    [false, '127.0.0.1'],
    [true, '203.0.113.7'],
    [1, '10.0.0.2'],
    [2, '198.51.100.4'],
    [4, '203.0.113.7'],
    [['loopback'], '10.0.0.2'],
    [['127.0.0.1', '10.0.0.0/8'], '198.51.100.4'],
    [['loopback', 'uniquelocal', '198.51.100.4'], '203.0.113.7'],
    [['192.0.2.1'], '127.0.0.1']
  ]
  for (const [trust, expected] of table) {
    const app = fastify({ trustProxy: trusted(trust) })
    t.teardown(() => app.close())
    app.get('/', (request, reply) => { reply.send([request.ip, request.host]) })
    const [ip, host] = (await app.inject({ url: '/', headers: { host: 'inside', 'x-forwarded-host': 'outside', 'x-forwarded-for': '203.0.113.7, 198.51.100.4, 10.0.0.2' } })).json<string[]>()
    t.equal(ip, expected, JSON.stringify(trust))
    t.equal(host, expected === '127.0.0.1' ? 'inside' : 'outside')
  }
})

t.test('to believe anybody is warned of', async t => {
  const lines = new PassThrough()
  await appFor(t, { trustProxy: true, logger: pino({ level: 'warn' }, lines) })
  t.match(JSON.parse(String(lines.read())), { level: 40, msg: /^TRUST_PROXY is true/ })
})
