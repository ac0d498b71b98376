// npm run bench: engine, HTTP and start, each beside a bare Fastify in the same run, for machines are noisy.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import fastify from 'fastify'
import type { CivilDate } from '../schemas/civil-date.js'
import { chronologyOf } from '../src/domain/chronology.js'
import { plus } from '../src/domain/civil-date.js'
import { buildApp } from '../src/app.js'
import { todayInParis } from '../src/http/clock.js'
import { loadRulebook } from '../src/rulebook/load.js'

const ROOT = new URL('../../', import.meta.url)
const SECONDS = Number(process.env.SECONDS ?? 8)
const rulebook = loadRulebook(new URL('rules/', ROOT).pathname)
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
async function load (url: string, paths: readonly string[]): Promise<{ rate: number, p99: number }> {
  let n = 0
  const { requests, latency, non2xx } = await autocannon({
    url,
    duration: SECONDS,
    connections: 20,
    requests: [{ setupRequest: request => ({ ...request, path: paths[n++ % paths.length] ?? '/' }) }]
  })
  if (non2xx > 0) throw new Error(`${non2xx} requests failed`)
  return { rate: requests.average, p99: latency.p99 }
}

/** GET /v1/chronology, all questions distinct, beside a bare route that sends bytes of the same length. */
async function http (): Promise<void> {
  const app = await buildApp({ rulebook, version: '0.0.0', today: () => today })
  const paths = releases.flatMap((release, i) => [`/v1/chronology?theatricalReleaseDate=${release}&id=film-${i}`, `/v1/chronology?theatricalReleaseDate=${release}&id=again-${i}`])
    .map((path, i, all) => all[(i * 7919) % all.length] ?? path)
  let bytes = 0
  for (const path of paths.slice(0, 200)) bytes += (await app.inject(path)).rawPayload.length
  const body = 'x'.repeat(Math.round(bytes / 200))
  const bare = fastify()
  bare.get('*', (_request, reply) => reply.type('application/json; charset=utf-8').send(body))
  const [ours, theirs] = [await app.listen({ port: 0 }), await bare.listen({ port: 0 })]
  await load(ours, paths)
  const before = await load(theirs, paths)
  const chronology = await load(ours, paths)
  const after = await load(theirs, paths)
  const rate = (before.rate + after.rate) / 2
  console.log(`GET /v1/chronology, distinct films: ${Math.round(chronology.rate)} requests/s, p99 ${chronology.p99} ms, ${body.length} bytes each`)
  console.log(`bare Fastify, as many bytes: ${Math.round(rate)} requests/s; ratio ${(chronology.rate / rate).toFixed(2)}`)
  await Promise.all([app.close(), bare.close()])
}

/** From the start of the process to its first answer, and its resident memory then. */
async function start (name: string, file: string): Promise<void> {
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: '0', LOG_LEVEL: 'info' }, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const chunk of child.stdout) if (String(chunk).includes('listening')) break
  const ms = Number(process.hrtime.bigint() - begin) / 1e6
  const { readFileSync } = await import('node:fs')
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  console.log(`${name}: ready after ${Math.round(ms)} ms, ${Math.round(Number(resident) / 1024)} MiB resident`)
  child.kill('SIGTERM')
  await once(child, 'exit')
}

engine()
await http()
await start('chronologie', new URL('dist/src/server.js', ROOT).pathname)
await start('bare Fastify with Swagger UI', new URL('dist/bench/bare.js', ROOT).pathname)
