// npm run bench: engine, HTTP and start, each beside a bare Fastify in the same run, for machines are noisy.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { CivilDate } from '../schemas/civil-date.js'
import { chronologyOf } from '../src/view/chronology.js'
import { plus } from '../src/calendar/civil-date.js'
import { todayInParis } from '../src/http/question/clock.js'
import { checkedRulebook } from '../src/rulebook/check.js'
import { batch } from './batch.js'

const ROOT = new URL('../../', import.meta.url)
const SECONDS = Number(process.env.SECONDS ?? 8)
const rulebook = checkedRulebook(fileURLToPath(new URL('rules/', ROOT)))
const today = todayInParis()
const releases = Array.from({ length: 16_000 }, (_, i) => plus('1983-01-01' as CivilDate, { days: i }))

/** Films per second of the engine: all media and tiers, one film a day from 1983 to 2026. */
function engine (): void {
  for (const explain of ['none', 'short'] as const) {
    const ask = (release: CivilDate) => chronologyOf(rulebook, {
      release: { theatricalReleaseDate: release }, territory: rulebook.defaultTerritory, on: today, knownOn: today, adopt: [], changes: [], explain, language: 'en'
    })
    releases.forEach(ask)
    const start = process.hrtime.bigint()
    releases.forEach(ask)
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    console.log(`engine, explain=${explain}: ${Math.round(releases.length / seconds)} films/s`)
  }
}

/** Requests per second and the slow end, every request for another film. */
async function load (url: string, paths: readonly string[], connections = 20): Promise<{ rate: number, p99: number }> {
  let n = 0
  const { requests, latency, non2xx } = await autocannon({
    url,
    duration: SECONDS,
    connections,
    requests: [{ setupRequest: request => ({ ...request, path: paths[n++ % paths.length] ?? '/' }) }]
  })
  if (non2xx > 0) throw new Error(`${non2xx} requests failed`)
  return { rate: requests.average, p99: latency.p99 }
}

/** A server in a process of its own, so that the load does not share its thread; it logs nothing but warnings. */
async function serving (file: string): Promise<{ url: string, pid: number | undefined, ms: number, stop: () => Promise<void> }> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const url = `http://127.0.0.1:${port}`
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: String(port), LOG_LEVEL: 'warn', BYTES: String(bytes) }, stdio: 'inherit' })
  while (!await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) await new Promise(resolve => setTimeout(resolve, 5))
  const ms = Number(process.hrtime.bigint() - begin) / 1e6
  return { url, pid: child.pid, ms, stop: async () => { child.kill('SIGTERM'); await once(child, 'exit') } }
}

const OURS = fileURLToPath(new URL('build/src/server.js', ROOT))
const BARE = fileURLToPath(new URL('build/bench/bare.js', ROOT))
let bytes = 0

/** GET /v1/chronology, all questions distinct, beside a bare route that sends bytes of the same length. */
async function http (): Promise<void> {
  // A stride that shares no factor with the number of films: neighbours in time are not neighbours in the load.
  const paths = releases.map((_, i) => releases[(i * 7919) % releases.length] ?? today)
    .map((release, i) => `/v1/chronology?theatricalReleaseDate=${release}&id=film-${i}`)
  // Films come out on Wednesdays: 1983-01-05 was one.
  const wednesdays = releases.filter((_, i) => i % 7 === 4)
  const catalogue = Array.from({ length: 100_000 }, (_, i) => `/v1/chronology?theatricalReleaseDate=${wednesdays[(i * 7919) % wednesdays.length]}&id=film-${i}`)
  const ours = await serving(OURS)
  for (const path of paths.slice(0, 200)) bytes += (await (await fetch(ours.url + path)).arrayBuffer()).byteLength / 200
  const bare = await serving(BARE)
  await load(ours.url, paths)
  const before = await load(bare.url, paths)
  const chronology = await load(ours.url, paths)
  const after = await load(bare.url, paths)
  await load(ours.url, catalogue)
  const shared = await load(ours.url, catalogue)
  const rate = (before.rate + after.rate) / 2
  console.log(`bare Fastify, ${Math.round(bytes)} bytes each: ${Math.round(rate)} requests/s`)
  for (const [name, { rate: ours, p99 }] of [['a film of another day each', chronology], ['distinct films of a catalogue, all on Wednesdays', shared]] as const) {
    console.log(`GET /v1/chronology, ${name}: ${Math.round(ours)} requests/s, p99 ${p99} ms; ratio ${(ours / rate).toFixed(2)}`)
  }
  await Promise.all([ours.stop(), bare.stop()])
}

/** A catalogue of a thousand films under three scenarios, alone and while others ask; and how long the others then wait. */
async function compare (): Promise<void> {
  const { url, stop } = await serving(OURS)
  const films = releases.filter((_, i) => i % 16 === 4).map((theatricalReleaseDate, i) => ({ theatricalReleaseDate, id: `film-${i}` })).slice(-1000)
  const body = JSON.stringify({
    films,
    scenarios: [{ adopt: ['filippetti-2014@2014-10-01'] }, { knownOn: '2022-02-08' }, { changes: [{ medium: 'svod', delay: { months: 12 }, from: '2025-07-01' }] }]
  })
  const once = async () => {
    const begin = process.hrtime.bigint()
    const answer = await fetch(`${url}/v1/chronology/compare`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const { byteLength } = await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`the comparison failed: ${answer.status}`)
    return { ms: Number(process.hrtime.bigint() - begin) / 1e6, byteLength }
  }
  const alone = []
  for (let i = 0; i < 7; i++) alone.push(await once())
  console.log(`compare, 1,000 films × 3 scenarios, ${Math.round((alone[0]?.byteLength ?? 0) / 2 ** 20)} MiB: first ${Math.round(alone[0]?.ms ?? 0)} ms, then ${Math.round(median(alone.slice(2).map(({ ms }) => ms)))} ms`)
  const state = { loading: true }
  const paths = films.map(({ theatricalReleaseDate, id }) => `/v1/chronology?theatricalReleaseDate=${theatricalReleaseDate}&id=${id}`)
  const others = load(url, paths, 4).finally(() => { state.loading = false })
  const beside = []
  while (state.loading) beside.push((await once()).ms)
  const { rate, p99 } = await others
  console.log(`beside it, GET /v1/chronology on 4 connections: ${Math.round(rate)} requests/s, p99 ${p99} ms; each comparison then takes ${Math.round(median(beside))} ms`)
  await stop()
}

function median (values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** A catalogue in one stream; each server is fresh, so that the most memory it took is that of the stream. */
async function bulk (): Promise<void> {
  const [ours, bare] = [await serving(OURS), await serving(BARE)]
  await batch(ours, bare, releases.filter((_, i) => i % 7 === 4))
  await Promise.all([ours.stop(), bare.stop()])
}

/** From the start of the process to its first answer, and its resident memory then. */
async function start (name: string, file: string): Promise<void> {
  const { pid, ms, stop } = await serving(file)
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  console.log(`${name}: ready after ${Math.round(ms)} ms, ${Math.round(Number(resident) / 1024)} MiB resident`)
  await stop()
}

engine()
await http()
await compare()
await bulk()
await start('chronologie', OURS)
await start('bare Fastify with Swagger UI', BARE)
