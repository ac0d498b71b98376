// The process: its settings, its logs, its port, its end.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { main } from '../src/main.js'
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

t.test('what nobody foresaw is not taken for a setting', async t => {
  await t.rejects(main({ LOG_LEVEL: 'silent' }, new URL('file:///no/such/folder/'), new URL('../rulebook.json', import.meta.url)), { code: 'ENOENT' })
})

/** Sends a request on a connection of its own; tells the first line of the answer, or why there is none. */
async function send (t: Test, address: string, request: string): Promise<{ readonly status: Promise<string> }> {
  const { hostname, port } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port) })
  t.teardown(() => socket.destroy())
  await once(socket, 'connect')
  const status = text(socket).then(answer => answer.split('\r\n', 1).join(''), (error: NodeJS.ErrnoException) => String(error.code))
  await new Promise<void>(resolve => { socket.write(request, () => { resolve() }) })
  return { status }
}

const ask = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`
const post = (path: string, body: string, length = body.length) => `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`
/** A request that announces more than it sends: it is under way until it is cut. */
const UNFINISHED = post('/v1/chronology', '{', 2)

t.test('whatever was sent before the signal is answered, however busy the service is', async t => {
  const service = serve(t, {})
  const address = await service.address()
  const films = Array.from({ length: 20 }, (_, i) => ({ theatricalReleaseDate: `20${10 + i % 15}-01-11`, runtimeMinutes: 61 + i }))
  const compare = post('/v1/chronology/compare', JSON.stringify({ films, scenarios: [{ adopt: ['filippetti-2014@2014-10-01'] }] }))
  const requests = Array.from({ length: 100 }, (_, i) => i % 10 === 0 ? compare : ask(`/v1/chronology?theatricalReleaseDate=20${10 + i % 15}-02-11`))
  const sent = await Promise.all(requests.map(request => send(t, address, request)))
  service.kill('SIGTERM')
  const answers = await Promise.all(sent.map(({ status }) => status))
  t.strictSame(answers.filter(status => !/^HTTP\/1\.1 (200|503)/.test(status)), [])
  t.equal((await service.ended()).code, 0)
})

t.test('what is not answered when the time to stop is over is cut and counted', async t => {
  const service = serve(t, { SHUTDOWN_SECONDS: '1' })
  const sent = await send(t, await service.address(), UNFINISHED)
  await service.logged(/incoming request/)
  service.kill('SIGTERM')
  t.equal((await service.ended()).code, 1)
  t.match(await service.logged(/the time to stop is over/), { level: 50, requests: 1 })
  t.notMatch(await sent.status, /^HTTP/)
})

t.test('a second signal ends it at once', async t => {
  const service = serve(t, { SHUTDOWN_SECONDS: '300', DRAIN_SECONDS: '300' })
  await service.address()
  service.kill('SIGINT')
  await service.logged(/^closing$/)
  service.kill('SIGTERM')
  t.equal((await service.ended()).code, 1)
  t.match(await service.logged(/second SIGTERM/), { level: 50 })
})

t.test('an error that nobody caught is logged, and what is under way is answered all the same', async t => {
  const failing = encodeURIComponent(`
    process.on('SIGWINCH', () => { throw new Error('nobody expects it') })
    process.on('SIGIO', () => { Promise.reject(new Error('nobody waits for it')) })
  `)
  for (const [signal, message] of [['SIGWINCH', 'nobody expects it'], ['SIGIO', 'nobody waits for it']] as const) {
    const service = serve(t, { NODE_OPTIONS: `--import=data:text/javascript,${failing}` })
    const { status } = await send(t, await service.address(), post('/v1/chronology/batch', '').replace('application/json', 'application/x-ndjson'))
    service.kill(signal)
    t.match(await service.logged(/closing after an error/), { level: 50, err: { message, stack: /\n/ } })
    t.equal(await status, 'HTTP/1.1 200 OK')
    t.equal((await service.ended()).code, 1)
  }
})

t.test('the figures have a port of their own where one is set', async t => {
  const service = serve(t, { METRICS_PORT: '0' })
  const address = await service.address()
  const figures = String((await service.logged(/Metrics at/)).msg).replace('Metrics at ', '')
  t.equal((await fetch(`${address}/metrics`, { headers: { connection: 'close' } })).status, 404)
  t.match(await (await fetch(`${figures}/metrics`)).text(), /^chronologie_stopping 0$/m)
  service.kill('SIGTERM')
  t.equal((await service.ended()).code, 0, 'also while who reads them is connected')
})

t.test('a place where it cannot listen is one sentence, and nothing is left running', async t => {
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await once(other, 'listening')
  const taken = String((other.address() as AddressInfo).port)
  const table: ReadonlyArray<readonly [settings: Record<string, string>, sentence: RegExp]> = [
    [{ PORT: taken }, new RegExp(`^The service cannot listen: PORT ${taken} is taken on 127\\.0\\.0\\.1; .*\\.\n$`)],
    [{ METRICS_PORT: taken }, new RegExp(`^The service cannot listen: METRICS_PORT ${taken} is taken on 127\\.0\\.0\\.1; .*\\.\n$`)],
    [{ HOST: '192.0.2.1' }, /^The service cannot listen: HOST 192\.0\.2\.1 is not an address of this machine; .*\.\n$/]
  ]
  for (const [settings, sentence] of table) {
    const { code, stderr } = await serve(t, settings).ended()
    t.equal(code, 1)
    t.match(stderr, sentence)
  }
})
