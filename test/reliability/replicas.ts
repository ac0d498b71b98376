// Replicas behind nginx: one is killed under load, then the rule book changes on all of them, one after the other; nothing is lost.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse, stringify } from 'yaml'
import { ROOT } from '../fixtures/root.js'
import { clientOf, json, posted, queryOf, type Asked, type Client } from './client.js'
import { catalogue } from './hostile/bodies.js'
import { reportOf, tally, type Report } from './report.js'
import { start, type Process } from './service.js'
import { copyOfService } from './stops/lifecycle.js'

const REPLICAS = 3
const CLIENTS = 20
const NEXT = '99.0.0'
/** What the next version records: nothing that changes an answer. */
const CHANGE = { kind: 'addition', territory: null, summary: { fr: 'Un essai.', en: 'A trial.' }, affects: [], because: [] }
const ABSENT = 'nginx is not installed, so the replicas are not tried: apt-get install nginx-light brings it.'

/** The check, where nginx is installed; where it is not, it says so and finds nothing. */
export async function replicas ({ seconds }: { seconds: number }): Promise<number> {
  const report = reportOf('replicas')
  if (spawnSync('nginx', ['-v']).error !== undefined) {
    report.figure(ABSENT)
    return report.end()
  }
  const [gate = 0, ...ports] = await Promise.all(Array.from({ length: REPLICAS + 1 }, freePort))
  const running = await Promise.all(ports.map(port => replica(port)))
  const nginx = await proxy(gate, ports)
  const client = clientOf(gate, { sockets: CLIENTS, seconds: 30 })
  try {
    await killed({ client, running, ports, seconds }, report)
    await rolled({ client, running, ports, seconds }, report)
  } finally {
    client.close()
    for (const one of running) one.kill('SIGKILL')
    await nginx()
  }
  return report.end()
}

interface Setting {
  readonly client: Client
  /** The process of each port; another takes its place when it is replaced. */
  readonly running: Process[]
  readonly ports: readonly number[]
  readonly seconds: number
}

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function replica (port: number, root: URL = ROOT): Promise<Process> {
  const process = await start({ root, settings: { PORT: String(port) } })
  if (process.port === null) throw new Error(`a replica does not start: ${(await process.ended).errors}`)
  return process
}

/** nginx with the example of deploy/, on ports of our own; returns what ends it. */
async function proxy (gate: number, ports: readonly number[]): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'chronologie-nginx-'))
  const own = readFileSync(new URL('deploy/nginx.conf', ROOT), 'utf8')
    .replaceAll(/127\.0\.0\.1:300(\d)/g, (_, nth) => `127.0.0.1:${String(ports[Number(nth) - 1])}`).replace('127.0.0.1:8080', `127.0.0.1:${gate}`)
    .replace('http {', `http {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kind => `  ${kind}_temp_path ${folder}/${kind};`).join('\n')}`)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, own)
  // The folder is ours alone, and the workers of a root must enter it.
  const user = process.getuid?.() === 0 ? 'user root; ' : ''
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', 'stderr', '-g', `${user}daemon off; pid ${folder}/nginx.pid;`], { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (some: Buffer) => { if (errors.length < 10_000) errors += some.toString() })
  const closed = once(child, 'close')
  const client = clientOf(gate, { sockets: 1, keepAlive: false })
  for (let tries = 0; (await client.ask({ path: '/readyz' })).status !== 200; tries++) {
    if (tries > 100) throw new Error(`nginx does not answer: ${errors}`)
    await wait(50)
  }
  return async () => {
    child.kill('SIGTERM')
    await closed
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a client asks for in turn: by address and by body. */
function question (i: number): Asked {
  const [film = {}] = catalogue(1, i)
  return i % 5 === 0 ? posted('/v1/chronology/compare', { films: catalogue(10, i), scenarios: [{ knownOn: '2018-01-01' }] }) : { path: `/v1/chronology?${queryOf(film)}` }
}

/** Keeps asking while something happens; what failed is asked once more. */
async function meanwhile ({ client, seconds }: Setting, what: () => Promise<void>) {
  const state = { going: true }
  const first: Array<string | number> = []
  const again: Array<string | number> = []
  const loops = Array.from({ length: CLIENTS }, async (_, nth) => {
    for (let i = nth; state.going; i += CLIENTS) {
      const { status, fault } = await client.ask(question(i))
      first.push(fault ?? status)
      if (status === 200) continue
      const retried = await client.askAgain(question(i))
      again.push(retried.fault ?? retried.status)
    }
  })
  await wait(seconds * 300)
  await what()
  await wait(seconds * 300)
  state.going = false
  await Promise.all(loops)
  return { asked: first.length, failed: first.filter(status => status !== 200 && status !== 503), lost: again.filter(status => status !== 200) }
}

/** One replica is killed: no more is lost than was on its wire, and a retry gets it. */
async function killed (setting: Setting, report: Report): Promise<void> {
  const { running, ports } = setting
  const { asked, failed, lost } = await meanwhile(setting, async () => { running[0]?.kill('SIGKILL') })
  report.figure(`one of ${REPLICAS} replicas killed under load: ${asked} questions, ${failed.length} cut (${tally(failed)}), ${lost.length} lost after a retry`)
  report.holds(failed.length <= CLIENTS, `a kill cuts ${failed.length} questions, more than were on the wire`, tally(failed))
  report.holds(lost.length === 0, `a kill loses ${lost.length} questions that were asked again`, tally(lost))
  running[0] = await replica(ports[0] ?? 0)
}

/** The rule book changes on one replica after the other: nothing is lost, and no answer claims the version of another. */
async function rolled (setting: Setting, report: Report): Promise<void> {
  const { client, running, ports } = setting
  const film = '/v1/chronology?theatricalReleaseDate=2024-07-24'
  const before = await client.askAgain({ path: film })
  const { links: { self }, rulebook: { version } } = json<{ links: { self: string }, rulebook: { version: string } }>(before)
  const copy = copyOfService()
  copy.edit('rulebook.yaml', text => text.replace(/^version: .*$/m, `version: ${NEXT}`))
  copy.edit('changelog.yaml', text => {
    const { versions } = parse(text) as { versions: object[] }
    return stringify({ versions: [{ ...versions[0], version: NEXT, changes: [CHANGE] }, ...versions] })
  })
  const { code, errors } = copy.build()
  if (code !== 0) throw new Error(`the next rule book is not built: ${errors}`)
  const permanent: Array<string | number> = []
  try {
    const { asked, failed, lost } = await meanwhile(setting, async () => {
      for (const [i, port] of ports.entries()) {
        running[i]?.kill('SIGTERM')
        const ending = await running[i]?.ended
        report.holds(ending?.code === 0, `a replica that is replaced ends with ${String(ending?.code)}`)
        running[i] = await replica(port, copy.root)
        for (let tries = 0; tries < 6; tries++) permanent.push((await client.askAgain({ path: self })).status)
      }
    })
    report.figure(`the rule book changed from ${version} to ${NEXT} on ${REPLICAS} replicas: ${asked} questions, ${failed.length} cut (${tally(failed)}), ${lost.length} lost; its permanent link meanwhile: ${tally(permanent)}`)
    report.holds(failed.length === 0, `a rolling change cuts ${failed.length} questions`, tally(failed))
    report.holds(lost.length === 0, `a rolling change loses ${lost.length} questions`, tally(lost))
  } finally {
    copy.remove()
  }
  report.holds(permanent.every(status => status === 200 || status === 409), 'a permanent link is answered by its version, or refused with 409', tally(permanent))
  const after = await client.askAgain({ path: film })
  report.holds(after.headers['rulebook-version'] === NEXT, 'the new rule book answers', after.headers['rulebook-version'])
  report.holds(after.headers.etag !== before.headers.etag, 'another rule book has another ETag')
  const kept = await client.askAgain({ path: film, headers: { 'if-none-match': String(before.headers.etag) } })
  report.holds(kept.status === 200, `what was kept of the old rule book is ${kept.status}, not 200`)
  const old = await client.askAgain({ path: self })
  report.holds(old.status === 409, `a permanent link of the old version is ${old.status}, not 409`)
  const own = await client.askAgain({ path: json<{ links: { self: string } }>(after).links.self })
  report.holds(own.status === 200, `a permanent link of the new version is ${own.status}`)
}
