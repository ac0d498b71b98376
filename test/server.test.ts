// The process: its settings, its logs, its port, its end.
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import t from 'tap'
import { rulebook } from './fixtures/rulebook.js'
import { serve, type LogLine } from './fixtures/process.js'

t.test('it listens, says so in lines of JSON, answers, and ends clean when it is told to', async t => {
  const service = serve(t, {})
  const address = await service.address()
  t.match(await service.logged(/rule book ready/), { level: 30, rulebook: rulebook.version, digest: rulebook.digest })

  const ready = await fetch(`${address}/readyz`, { headers: { connection: 'close' } })
  t.equal(ready.status, 200)
  t.match(await ready.json(), { status: 'ok', rulebook: rulebook.version })
  const metrics = await fetch(`${address}/metrics`, { headers: { connection: 'close' } })
  t.match(await metrics.text(), /^process_resident_memory_bytes \d+$/m, 'the process is measured too')
  const answer = await fetch(`${address}/v1/chronology?theatricalReleaseDate=2024-07-24`, { headers: { connection: 'close', 'x-request-id': 'first-1' } })
  t.equal(answer.status, 200)
  await answer.text()
  t.match(await service.logged(/request completed/), { reqId: 'first-1', res: { statusCode: 200 } })

  service.kill('SIGTERM')
  const { code, stderr } = await service.ended()
  t.equal(code, 0, 'clean')
  t.equal(stderr, '', 'nothing to say on stderr')
  const lines = service.printed.map(line => JSON.parse(line) as LogLine)
  t.ok(lines.every(({ level, time }) => typeof level === 'number' && typeof time === 'number'), 'every line is a log entry')
  t.match(lines.find(({ msg }) => msg === 'closing'), { signal: 'SIGTERM' })
  t.notOk(service.printed.some(line => line.includes('/readyz') || line.includes('/metrics')), 'who watches does not fill the logs')
})

t.test('settings that cannot be used end it at once, each named', async t => {
  const service = serve(t, { PORT: 'abc', LOG_LEVEL: 'loud', TRUST_PROXY: 'perhaps' })
  const { code, stderr } = await service.ended()
  t.equal(code, 1)
  t.match(stderr, /^The settings cannot be used:\n/)
  for (const fault of [/^ {2}PORT must be a whole number from 0 to 65535$/m, /^ {2}LOG_LEVEL must be one of: fatal, error, .*silent$/m, /^ {2}TRUST_PROXY must be false, the addresses/m]) t.match(stderr, fault)
  t.equal(stderr.trim().split('\n').length, 4, 'nothing else is said')
  t.same(service.printed, [], 'nothing was started')
})

t.test('a port that is taken ends it with the reason in its logs', async t => {
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await once(other, 'listening')
  const service = serve(t, { PORT: String((other.address() as AddressInfo).port) })
  t.equal((await service.ended()).code, 1)
  t.match(await service.logged(/closing after an error/), { level: 50, err: { code: 'EADDRINUSE' } })
})
