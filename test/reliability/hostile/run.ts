// Hostile clients: each dear request alone, then all of them at once in the memory of a container, while others ask and are answered.
import { setTimeout as wait } from 'node:timers/promises'
import { clientOf, type Answer, type Client } from '../client.js'
import { containerOf } from '../container.js'
import { watchLivez } from '../livez-watch.js'
import { percentiles, reportOf, tally, type Report } from '../report.js'
import { withService, type Service } from '../service.js'
import { bombs, dearRequests, type Dear } from './bodies.js'
import { crowding, deaf, dribbling, leaving } from './clients.js'
import { wire } from './wire.js'

/** The memory of a container, in MiB, and how many hostile clients there are at once. */
const MEMORY = 512
const CLIENTS = 20

/** How long a hostile part lasts, and how late /livez may be for 99 of 100 probes. */
export interface HostileOptions {
  readonly seconds: number
  readonly livez: number
  readonly short: boolean
}

/** Runs every hostile part; the short form leaves out what only waits. */
export async function hostile ({ seconds, livez, short }: HostileOptions): Promise<number> {
  const report = reportOf('hostile')
  const dear = dearRequests()
  await alone(dear, report, livez)
  await withService({}, async service => {
    await wire(service.port, report)
    stillThere(service, report, 'what is no request')
  })
  await crowd(dear, { seconds, livez }, report)
  await crowding(report)
  if (!short) {
    await alone(await bombs(), report, livez)
    for (const part of [leaving, deaf, dribbling]) await part(report)
  }
  return report.end()
}

/** Sends each request by itself: it is answered as it should be, and others are answered meanwhile. What kills the process is a finding, and another takes its place. */
async function alone (dear: readonly Dear[], report: Report, limit: number): Promise<void> {
  const left = [...dear]
  while (left.length > 0) {
    await withService({ container: containerOf(MEMORY) }, async service => {
      const client = clientOf(service.port, { seconds: 60, keep: 1e5 })
      for (let one = left.shift(); one !== undefined; one = service.running() ? left.shift() : undefined) {
        const { name, asked, statuses } = one
        const stop = await watchLivez(service.port)
        const answer = await client.ask(asked)
        const { max } = await stop()
        report.figure(`${name}: ${answer.fault ?? answer.status} in ${Math.round(answer.ms)} ms, /livez within ${max} ms, ${service.resident().most} MiB at most`)
        report.holds(isAnswer(answer, statuses), `${name}: answered ${answer.fault ?? answer.status}`, answer.body.toString().slice(0, 300))
        report.holds(max <= 4 * limit, `${name}: /livez waits ${max} ms`)
        report.holds(answer.status === 200 || answer.length < 100_000, `${name}: a refusal of ${answer.length} bytes`)
        stillThere(service, report, name)
      }
      client.close()
    })
  }
}

const isAnswer = ({ status }: Answer, statuses: readonly number[]) => status === 503 || statuses.includes(status)

/** All dear requests from many clients at once: the process lives, /livez answers in time, and so does what others ask. */
async function crowd (dear: readonly Dear[], { seconds, livez: limit }: { seconds: number, livez: number }, report: Report): Promise<void> {
  const container = containerOf(MEMORY)
  await withService({ container }, async service => {
    // What takes long gets its share of a busy service slowly, and ends once the others leave off.
    const client = clientOf(service.port, { sockets: CLIENTS, seconds: seconds + 60, keep: 0 })
    const others = clientOf(service.port, { sockets: 2, seconds: 30, keep: 0 })
    const stop = await watchLivez(service.port)
    const until = performance.now() + seconds * 1000
    const going = () => performance.now() < until && service.running()
    const heard: Array<readonly [Dear, Answer]> = []
    const ordinary: Answer[] = []
    await Promise.all([
      ...Array.from({ length: CLIENTS }, async (_, first) => {
        for (let i = first; going(); i++) {
          const one = dear[i % dear.length]
          if (one !== undefined) heard.push([one, await client.ask(one.asked)])
        }
      }),
      ordinaryQuestions(others, going, ordinary)
    ])
    const watched = await stop()
    const { most } = service.resident()
    const bad = heard.filter(([{ statuses }, answer]) => !isAnswer(answer, statuses))
    const unanswered = ordinary.filter(({ status }) => status !== 200 && status !== 503)
    report.figure(`${CLIENTS} clients for ${seconds} s in ${MEMORY} MiB (${container.enforced ? 'a control group' : 'no control group here: watched'}): ${tally(heard.map(([, { status, fault }]) => fault ?? status))}; ${most} MiB at most`)
    report.figure(`/livez meanwhile: half within ${watched.p50} ms, 99 of 100 within ${watched.p99} ms, ${watched.failed} of ${watched.count} unanswered`)
    report.figure(`ordinary questions meanwhile: ${tally(ordinary.map(({ status, fault }) => fault ?? status))}, 99 of 100 within ${percentiles(ordinary.map(({ ms }) => ms)).p99} ms`)
    stillThere(service, report, 'a crowd of hostile clients')
    report.holds(watched.p99 <= limit && watched.failed === 0, `a crowd: /livez within ${watched.p99} ms for 99 of 100, ${watched.failed} unanswered; ${limit} ms and none are right`)
    report.holds(bad.length === 0, `a crowd: ${bad.length} hostile requests are not answered`, tally(bad.map(([{ name }, { status, fault }]) => `${name} ${fault ?? status}`)))
    report.holds(unanswered.length === 0, `a crowd: ${unanswered.length} ordinary questions are not answered`, unanswered[0]?.fault)
    report.holds(most <= MEMORY, `a crowd: ${most} MiB resident`)
    client.close()
    others.close()
  })
}

/** What an ordinary client asks, again and again. */
async function ordinaryQuestions (client: Client, going: () => boolean, answers: Answer[]): Promise<void> {
  for (let i = 0; going(); i++) {
    answers.push(await client.ask({ path: `/v1/chronology?theatricalReleaseDate=20${10 + i % 15}-03-${10 + i % 19}` }))
    await wait(20)
  }
}

function stillThere ({ running, failures, printed }: Service, report: Report, after: string): void {
  report.holds(running(), `${after}: the process is alive`, printed.at(-1))
  report.holds(failures.length === 0, `${after}: no failure is logged`, failures[0])
}
