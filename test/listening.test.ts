// Why the service cannot listen: one sentence that names the setting and what to do.
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import fastify from 'fastify'
import t from 'tap'
import { ListenError, listenOn, type Place } from '../src/listening.js'

const PLACE: Place = { host: '192.0.2.1', port: 443, setting: 'PORT' }

t.test('each reason is one sentence that names the setting and the remedy', t => {
  const table: ReadonlyArray<readonly [code: string, sentence: RegExp]> = [
    ['EADDRINUSE', /^The service cannot listen: PORT 443 is taken on 192\.0\.2\.1; end what listens there, or set PORT to another port \(0 takes a free one\)\.$/],
    ['EACCES', /^The service cannot listen: PORT 443 needs rights that this process does not have; set PORT to 1024 or more\.$/],
    ['EADDRNOTAVAIL', /^The service cannot listen: HOST 192\.0\.2\.1 is not an address of this machine; set HOST to an address of this machine: .*\.$/],
    ['ENOTFOUND', /^The service cannot listen: HOST 192\.0\.2\.1 cannot be resolved; set HOST to .*\.$/],
    ['EAI_AGAIN', /^The service cannot listen: HOST 192\.0\.2\.1 cannot be resolved; set HOST to .*\.$/],
    ['EINVAL', /^The service cannot listen: HOST 192\.0\.2\.1, PORT 443: listen EINVAL; set HOST to .*, and PORT to a free port\.$/]
  ]
  for (const [code, sentence] of table) {
    const cause = Object.assign(new Error(`listen ${code}`), { code })
    const error = new ListenError(PLACE, cause)
    t.match(error, { name: 'ListenError', message: sentence, cause }, code)
    t.notMatch(error.message, /\n/, 'one line')
  }
  t.match(new ListenError({ ...PLACE, setting: 'METRICS_PORT' }, { code: 'EADDRINUSE' }).message, /METRICS_PORT 443 is taken/)
  t.end()
})

t.test('a port that is taken, and one that is free', async t => {
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const [refused, listening] = [fastify(), fastify()]
  t.teardown(async () => { await Promise.all([refused.close(), listening.close()]) })
  await t.rejects(listenOn(refused, { host: '127.0.0.1', port, setting: 'PORT' }, 'Listening at'), { name: 'ListenError', message: new RegExp(`PORT ${port} is taken`) })
  await listenOn(listening, { host: '127.0.0.1', port: 0, setting: 'PORT' }, 'Listening at')
  t.ok(listening.server.listening)
})
