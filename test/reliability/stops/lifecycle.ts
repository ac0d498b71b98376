// Starts and ends that are not as planned: killed and back, told twice, settings and rules that cannot be used.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ROOT } from '../../fixtures/root.js'
import { clientOf, many } from '../client.js'
import type { Report } from '../report.js'
import { start, withService } from '../service.js'

/** A line of a stack. */
const STACK = /^\s+at /m

/** A second signal ends what waits; a kill leaves nothing behind; a port in use is one sentence. */
export async function again (report: Report): Promise<void> {
  await withService({}, async service => {
    const asked = request({ host: '127.0.0.1', port: service.port, method: 'POST', path: '/v1/chronology/batch', headers: { 'content-type': 'application/x-ndjson' } }).on('error', () => {})
    asked.on('response', answer => answer.on('error', () => {}).resume())
    asked.write('{"theatricalReleaseDate":"2020-01-01"}\n')
    await wait(300)
    const begin = performance.now()
    service.kill('SIGTERM')
    await wait(200)
    service.kill('SIGTERM')
    await service.ended
    report.holds(performance.now() - begin < 7000, 'told twice, it ends in time')
    asked.destroy()
  })
  const { port } = await withService({}, service => Promise.resolve(service))
  await withService({ settings: { PORT: String(port) } }, async service => {
    report.holds(service.port === port, 'killed, it comes back on the same port')
    const clash = await start({ settings: { PORT: String(port) } })
    const { code, errors } = await clash.ended
    const said = [...errors.split('\n'), ...clash.printed].filter(line => line !== '')
    report.holds(code === 1 && !STACK.test(errors) && said.some(line => line.includes(String(port))), 'a port in use is one sentence and exit 1', { code, said })
  })
  await withService({}, async service => {
    service.kill('SIGINT')
    report.holds((await service.ended).code === 0, 'SIGINT ends it clean')
  })
}

/** Settings that cannot be right, and what is named. */
const SETTINGS: ReadonlyArray<Readonly<Record<string, string>>> = [
  { PORT: 'abc' }, { PORT: '-1' }, { PORT: '65536' }, { PORT: '3000.5' }, { PORT: '0x10' }, { PORT: '1e3' }, { HOST: '' }, { LOG_LEVEL: 'verbose' }, { LOG_LEVEL: 'INFO' },
  { TRUST_PROXY: 'yes' }, { PUBLIC_URL: 'example.org' }, { PUBLIC_URL: 'ftp://x' }, { PUBLIC_URL: 'javascript:alert(1)' }, { PUBLIC_URL: 'https://u:p@x.example/a?b#c' },
  { PUBLIC_URL: 'https://a b' }, { CACHE_MEBIBYTES: '0' }, { CACHE_MEBIBYTES: '4097' }, { BATCH_LINE_KIBIBYTES: '0' }, { BATCH_SECONDS: '0' }, { SHUTDOWN_SECONDS: '0' }, { SHUTDOWN_SECONDS: '301' },
  { CORS_ORIGIN: 'not an origin' }, { API_KEY_HASHES: 'secret' }, { HEAVY_REQUESTS: '0' }, { MAX_CONNECTIONS: '-1' }, { RATE_LIMIT: 'many' }, { METRICS_PORT: 'x' },
  { PORT: 'x', LOG_LEVEL: 'y', BATCH_SECONDS: 'z', PUBLIC_URL: 'q' }
]

/** Settings that cannot be right stop the start, all of them named, without a stack. */
export async function badSettings (report: Report, { short }: { short: boolean }): Promise<void> {
  const chosen = short ? SETTINGS.slice(-8) : SETTINGS
  await many(chosen.length, 2, async i => {
    const settings = chosen[i] ?? {}
    const started = await start({ settings })
    const listens = started.port !== null
    if (listens) started.kill('SIGKILL')
    const { code, errors } = await started.ended
    const shown = JSON.stringify(settings)
    report.holds(!listens && code === 1, `${shown} is accepted`)
    if (!listens) report.holds(Object.keys(settings).every(name => errors.includes(name)) && !STACK.test(errors), `${shown} is not named`, errors.slice(0, 500))
  })
  const host = await start({ settings: { HOST: '256.1.1.1' } })
  const { code, errors } = await host.ended
  report.holds(host.port === null && code === 1 && !STACK.test(errors), 'a host that is none is one sentence and exit 1', { code, errors })
}

/** A copy of the service in a folder of its own, whose rules may be changed. */
export function copyOfService () {
  const folder = mkdtempSync(join(tmpdir(), 'chronologie-'))
  const from = (path: string) => fileURLToPath(new URL(path, ROOT))
  for (const path of ['package.json', 'build/src', 'build/schemas', 'build/rulebook.json', 'rules']) cpSync(from(path), join(folder, path), { recursive: true })
  symlinkSync(from('node_modules'), join(folder, 'node_modules'))
  return {
    root: pathToFileURL(`${folder}/`),
    /** The rules as they are shipped. */
    restore () {
      rmSync(join(folder, 'rules'), { recursive: true, force: true })
      cpSync(from('rules'), join(folder, 'rules'), { recursive: true })
    },
    edit (path: string, change: (text: string) => string) {
      const file = join(folder, 'rules', path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    /** Checks the rules and builds the rule book of them: how that ended, and what it said. */
    build () {
      const { status: code, stderr: errors } = spawnSync(process.execPath, [join(folder, 'build/src/compile-rules.js')], { encoding: 'utf8', timeout: 60_000 })
      return { code, errors }
    },
    remove: (path = '') => { rmSync(join(folder, path), { recursive: true, force: true }) }
  }
}

type Copy = ReturnType<typeof copyOfService>

const SET = 'fr/2025-02-10.yaml'

/** An alias of an alias of an alias: a few hundred bytes that are millions of words once they are read. */
const aliases = ['a: &a [x,x,x,x,x,x,x,x,x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i] ?? ''}`).join()}]`)].join('\n')

/** Ways to break the rules. */
const BROKEN: ReadonlyArray<readonly [name: string, act: (copy: Copy) => void]> = [
  ['a set that is not YAML', copy => { copy.edit(SET, text => `${text}\n\t[: broken`) }],
  ['an unknown service of a carrier', copy => { copy.edit('carriers.yaml', text => text.replace('service: netflix', 'service: netflicks')) }],
  ['aliases of aliases', copy => { copy.edit('facts.yaml', () => aliases) }],
  ['an empty set', copy => { copy.edit(SET, () => '') }],
  ['half a set', copy => { copy.edit(SET, text => text.slice(0, text.length >> 1)) }],
  ['bytes that are no text', copy => { copy.edit(SET, () => '\uFFFD\u0000\u0001') }],
  ['an unknown legal text', copy => { copy.edit(SET, text => text.replaceAll(/text: [\w-]+/g, 'text: no-such-text')) }],
  ['a misspelt key', copy => { copy.edit(SET, text => text.replace('medium:', 'mediun:')) }],
  ['an impossible day', copy => { copy.edit(SET, text => text.replace(/2025-02-(09|10)/, '2025-02-30')) }],
  ['a key twice', copy => { copy.edit(SET, text => `${text}\n${text.split('\n').find(line => /^\w+:/.test(line)) ?? ''}`) }],
  ['a cycle', copy => { copy.edit('facts.yaml', () => '&a\nfacts: *a\n') }],
  ['no services', copy => { copy.remove('rules/services.yaml') }],
  ['no rules', copy => { copy.remove('rules') }],
  ['a fault in each of three files', copy => {
    copy.edit(SET, text => text.replace('medium:', 'mediun:'))
    copy.edit('carriers.yaml', text => text.replace('service: netflix', 'service: netflicks'))
    copy.edit('services.yaml', text => text.replace('territory: FR', 'territory: XX'))
  }]
]

/** Rules that cannot be used are not built, within seconds; and without a whole rule book nothing starts. */
export async function badRules (report: Report, { short }: { short: boolean }): Promise<void> {
  const copy = copyOfService()
  for (const [name, act] of short ? BROKEN.slice(0, 3) : BROKEN) {
    copy.restore()
    act(copy)
    const begin = performance.now()
    const { code, errors } = copy.build()
    const seconds = (performance.now() - begin) / 1000
    report.holds(code === 1 && errors !== '' && !STACK.test(errors), `${name}: not refused as it should be`, { code, errors: errors.slice(0, 800) })
    report.holds(seconds < 20, `${name}: it takes ${seconds.toFixed(0)} s to be refused`)
  }
  for (const [name, act] of [['half a rule book', () => { copy.edit('../build/rulebook.json', text => text.slice(0, text.length >> 1)) }], ['no rule book', () => { copy.remove('build/rulebook.json') }]] as const) {
    act()
    const started = await start({ root: copy.root })
    if (started.port !== null) started.kill('SIGKILL')
    const { code, errors } = await started.ended
    report.holds(started.port === null && code === 1 && errors !== '' && !STACK.test(errors), `${name}: the start is not refused as it should be`, { code, errors: errors.slice(0, 800) })
  }
  copy.remove()
}

/** Whether the process answers where it should: a client of a moment. */
export async function answers (port: number, path: string): Promise<number> {
  const client = clientOf(port, { sockets: 1, keepAlive: false, seconds: 5, keep: 0 })
  const { status } = await client.ask({ path })
  client.close()
  return status
}

/** With DRAIN_SECONDS the service says that it is not ready, and serves all the same, before it stops. */
export async function draining (report: Report): Promise<void> {
  await withService({ settings: { DRAIN_SECONDS: '2' } }, async service => {
    service.kill('SIGTERM')
    await wait(500)
    const [ready, live, question] = await Promise.all(['/readyz', '/livez', '/v1/chronology?theatricalReleaseDate=2024-07-24'].map(path => answers(service.port, path)))
    const { code } = await service.ended
    report.holds(ready === 503 && live === 200 && question === 200 && code === 0, 'while it drains, it is not ready and serves', { ready, live, question, code })
  })
}
