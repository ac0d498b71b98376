// npm run bench:sizing: what each kind of request costs in processor time and memory, as the table of docs/operations.md. Linux only.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../dist/src/server.js', import.meta.url))
const day = (i: number) => `${1990 + (i * 7) % 40}-${String(1 + i % 12).padStart(2, '0')}-${String(1 + (i * 3) % 28).padStart(2, '0')}`
const films = Array.from({ length: 1000 }, (_, i) => ({ theatricalReleaseDate: day(i), runtimeMinutes: 61 + i % 120, title: `Film ${i}` }))

/** A kind of request: how many are sent, in how many at once, and each of them. */
interface Kind {
  readonly name: string
  readonly count: number
  readonly atOnce?: number
  readonly ask: (i: number) => readonly [path: string, body?: unknown, headers?: Readonly<Record<string, string>>]
}

const agenda = { films, from: '2026-01-01', to: '2026-12-31' }
const long = { films, from: '2000-01-01', to: '2030-12-31' }
const comparison = { films, scenarios: [{ name: 'plan', adopt: ['filippetti-2014@2014-10-01'] }] }
const backwards = '/v1/chronology/reverse?medium=svod&tier=without-agreement&opensOn=2017-01-01'
const lines = Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ id: String(i), theatricalReleaseDate: day(i), medium: ['svod'] })).join('\n')
const ndjson = { 'content-type': 'application/x-ndjson' }

const KINDS: readonly Kind[] = [
  { name: 'a question, every one another', count: 3000, ask: i => [`/v1/chronology?theatricalReleaseDate=${day(i)}&runtimeMinutes=${60 + i}`] },
  { name: 'a question whose answer is kept', count: 3000, ask: i => [`/v1/chronology?theatricalReleaseDate=2024-07-24&id=${i}`] },
  { name: 'the same as a picture', count: 500, ask: i => [`/v1/chronology.svg?theatricalReleaseDate=${day(i)}`] },
  { name: '`/v1/check`', count: 2000, ask: i => [`/v1/check?theatricalReleaseDate=${day(i)}&medium=svod&on=2026-11-27`] },
  { name: 'agenda of 1,000 films over a year', count: 5, ask: () => ['/v1/calendar', agenda] },
  { name: 'agenda of 1,000 films over 31 years', count: 3, ask: () => ['/v1/calendar', long] },
  { name: 'the same as iCalendar', count: 2, ask: () => ['/v1/calendar', long, { accept: 'text/calendar' }] },
  { name: 'four of these at once', count: 4, atOnce: 4, ask: () => ['/v1/calendar', long, { accept: 'text/calendar' }] },
  { name: 'comparison of 1,000 films under one scenario', count: 3, ask: () => ['/v1/chronology/compare', comparison] },
  { name: 'reverse question for a day', count: 5, ask: () => [backwards] },
  { name: 'batch of 20,000 films', count: 2, ask: () => ['/v1/chronology/batch', lines, ndjson] }
]

/** A process of its own, which remembers nothing of the last kind. */
async function started () {
  const child = spawn(process.execPath, [SERVER], { env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>(resolve => {
    createInterface({ input: child.stdout }).on('line', line => {
      const address = /listening at (http:[^"]+)/.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
  await fetch(`${url}/readyz`)
  const status = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  /** What the process has computed since its start, in milliseconds; Linux counts in hundredths of a second. */
  const cpu = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  }
  return { url, cpu, resident: () => status('VmRSS'), peak: () => status('VmHWM'), forgetPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, '5'), stop: async () => { child.kill('SIGTERM'); await once(child, 'exit') } }
}

/** Sends one request and counts the bytes of its answer. */
async function send (url: string, [path, body, headers]: ReturnType<Kind['ask']>): Promise<number> {
  const answer = await fetch(url + path, body === undefined
    ? {}
    : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  let bytes = 0
  for await (const some of answer.body ?? []) bytes += (some as Uint8Array).byteLength
  return bytes
}

const whole = (value: number) => Math.round(value).toLocaleString('en')

console.log(`Node.js ${process.version}\n\n| what | processor, ms each | resident at most, MiB | answer, kB |\n| --- | ---: | ---: | ---: |`)
for (const { name, count, atOnce = 1, ask } of KINDS) {
  const service = await started()
  if (name === KINDS[0]?.name) console.log(`| start, until ready | ${whole(service.cpu())} | ${whole(service.peak())} | |`)
  // The first of each kind warm the process.
  if (count >= 500) for (let i = 0; i < 300; i++) await send(service.url, ask(count + i))
  service.forgetPeak()
  const before = service.cpu()
  let bytes = 0
  for (let i = 0; i < count; i += atOnce) {
    for (const some of await Promise.all(Array.from({ length: atOnce }, (_, k) => send(service.url, ask(i + k))))) bytes += some
  }
  const each = (service.cpu() - before) / count
  console.log(`| ${name} | ${each < 10 ? each.toFixed(1) : whole(each)} | ${whole(service.peak())} | ${whole(bytes / count / 1000)} |`)
  await service.stop()
}
