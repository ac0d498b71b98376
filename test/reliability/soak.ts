// A mixed load for some minutes: what it costs is the same at the end as at the beginning.
import { setTimeout as wait } from 'node:timers/promises'
import { clientOf, posted, queryOf, type Asked } from './client.js'
import { containerOf } from './container.js'
import { catalogue } from './hostile/bodies.js'
import { percentiles, reportOf, tally } from './report.js'
import { withService } from './service.js'

const CLIENTS = 8
const MEMORY = 512

/** How much the memory may be above that of the middle at the end, in MiB: less than what a leak of a kilobyte a request would add in minutes. */
const GROWTH = 64

/** What is asked in turn: every question is another, so that whatever is remembered fills up. */
const KINDS: ReadonlyArray<(n: number) => Asked> = [
  n => ({ path: `/v1/chronology?${queryOf(catalogue(1, n)[0] ?? {})}` }),
  n => ({ path: `/v1/chronology.svg?${queryOf({ ...catalogue(1, n)[0], title: `Film ${n}` })}` }),
  n => ({ path: `/v1/chronology?${queryOf({ ...catalogue(1, n)[0], explain: 'full', adopt: `filippetti-2014@2015-${1 + n % 9}-1${n % 9}`.replace(/-(\d)-/, '-0$1-') })}`, headers: { 'accept-encoding': 'gzip' } }),
  n => posted('/v1/chronology/compare', { films: catalogue(50, n), scenarios: [{ changes: [{ medium: 'svod', delay: { days: n % 3000 }, from: '2023-01-01' }] }] }),
  n => ({ method: 'POST', path: '/v1/chronology/batch', headers: { 'content-type': 'application/x-ndjson' }, body: catalogue(100, n).map(film => JSON.stringify(film)).join('\n') }),
  n => ({ path: `/v1/nothing/${n}`, headers: { 'x-request-id': `r${n}` } }),
  () => ({ path: '/metrics' }),
  n => posted('/v1/calendar', { films: catalogue(30, n), from: '2020-01-01', to: '2022-01-01' }),
  n => ({ path: `/v1/check?${queryOf({ ...catalogue(1, n)[0], medium: 'svod', on: '2025-01-01' })}` }),
  n => ({ path: `/v1/chronology/reverse?medium=svod&knownOn=2026-01-01&opensOn=20${10 + n % 15}-0${1 + n % 9}-1${n % 9}` })
]

/** Keeps a mixed load up for so many seconds. */
export async function soak ({ seconds }: { seconds: number }): Promise<number> {
  const report = reportOf('soak')
  const container = containerOf(MEMORY)
  await withService({ container, settings: { CACHE_MEBIBYTES: '16' } }, async service => {
    const client = clientOf(service.port, { sockets: CLIENTS, seconds: 60 })
    // Once round: what is counted by route is there before it is counted.
    for (const [n, kind] of KINDS.entries()) await client.ask(kind(n))
    const begin = performance.now()
    const elapsed = () => (performance.now() - begin) / 1000
    const curve: Array<{ second: number, resident: number }> = []
    const timer = setInterval(() => curve.push({ second: elapsed(), resident: service.resident().now }), 1000)
    const statuses: Array<string | number> = []
    const times: number[] = []
    let sent = 0
    const half = { series: 0 }
    const series = async () => (await client.askAgain({ path: '/metrics' })).body.toString().split('\n').filter(line => line !== '' && !line.startsWith('#')).length
    await Promise.all([
      ...Array.from({ length: CLIENTS }, async () => {
        while (elapsed() < seconds && service.running()) {
          const n = sent++
          const asked = KINDS[n % KINDS.length]?.(n)
          if (asked === undefined) continue
          const { status, fault, ms } = await client.ask(asked)
          statuses.push(fault ?? status)
          times.push(ms)
          report.holds(status !== 0 && (status < 500 || status === 503), `${asked.path.split('?', 1).join()}: answered ${fault ?? status}`, asked)
        }
      }),
      wait(seconds * 500).then(async () => { half.series = await series() })
    ])
    clearInterval(timer)
    const most = (from: number, until: number) => Math.max(...curve.filter(({ second }) => second >= from * seconds && second <= until * seconds).map(({ resident }) => resident))
    const [middle, end] = [most(0.4, 0.6), most(0.8, 1)]
    const [before, after] = [half.series, await series()]
    report.figure(`${Math.round(seconds)} s, ${sent} requests, ${Math.round(sent / seconds)} a second: ${tally(statuses)}; 99 of 100 within ${percentiles(times).p99} ms`)
    report.figure(`memory in MiB, second by second: ${curve.filter((_, i) => i % Math.max(1, Math.floor(curve.length / 12)) === 0).map(({ resident }) => resident).join(' ')}; ${before}, then ${after} series of figures`)
    // In less than a minute a heap finds its size.
    if (seconds >= 60) report.holds(end - middle <= GROWTH, `the memory grows from ${middle} to ${end} MiB in the second half`)
    report.holds(after <= before + 20, `the series of figures grow from ${before} to ${after}`)
    report.holds(service.running(), 'the process is alive', service.printed.at(-1))
    report.holds(service.failures.length === 0, 'the service logs no failure of its own', service.failures[0])
    client.close()
  })
  return report.end()
}
