// npm run bench:profile: where the time of a question goes, room by room, as the table of docs/performance.md.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { films, releaseOf } from './films.js'
import { perRequest } from './load.js'
import { serving } from './server.js'

/** What V8 writes of a process: its functions, and after how many microseconds it was found in which. */
interface Profile {
  readonly nodes: ReadonlyArray<{ readonly id: number, readonly callFrame: { readonly functionName: string, readonly url: string } }>
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const { values: { path } } = parseArgs({ options: { path: { type: 'string', default: '/v1/chronology' } } })
const REQUESTS = 10_000

/** In which room a function stands: one of ours, a package, Node.js, or V8 itself. */
function roomOf ({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  const ours = /\/build\/(src\/\w+|schemas)\//.exec(url)?.[1]
  if (ours !== undefined) return `\`${ours}/\``
  const used = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
  if (used !== undefined) return used
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName === '(idle)') return 'idle'
  if (functionName === '(program)') return 'the kernel, and what V8 does unasked'
  if (url.startsWith('node:')) return 'Node.js'
  return url === '' ? 'built into V8 (JSON, dates, sorting, buffers)' : 'the rest'
}

async function profiled (): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    // File by file, so that each function is told with its folder.
    const server = await serving(fileURLToPath(new URL('../src/server.js', import.meta.url)), {}, ['--cpu-prof', `--cpu-prof-dir=${folder}`])
    const next = films()
    await perRequest(server, REQUESTS, () => ({ path: `${path}?theatricalReleaseDate=${releaseOf(next())}` }))
    await server.stop()
    return JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')) as Profile // V8 wrote it.
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const { nodes, samples, timeDeltas } = await profiled()
const rooms = new Map(nodes.map(({ id, callFrame }) => [id, roomOf(callFrame)]))
const spent = new Map<string, number>()
for (const [i, id] of samples.entries()) {
  const room = rooms.get(id) ?? ''
  if (room !== 'idle') spent.set(room, (spent.get(room) ?? 0) + (timeDeltas[i] ?? 0))
}
const all = [...spent.values()].reduce((sum, time) => sum + time, 0)
console.log(`\`GET ${path}\`, ${REQUESTS.toLocaleString('en')} questions, every release day another; start included.\n\n| where | share |\n| --- | ---: |`)
for (const [room, time] of [...spent].sort(([, a], [, b]) => b - a).filter(([, time]) => time > all / 100)) console.log(`| ${room} | ${Math.round(100 * time / all)} % |`)
