// The fuzz: random requests for every operation of the service's own document, each answer held against that document.
import fc from 'fast-check'
import { clientOf, many, type Asked } from '../client.js'
import { percentiles, reportOf, tally } from '../report.js'
import { withService } from '../service.js'
import { worldOf } from '../world.js'
import { operationsOf, requestsOf } from './requests.js'
import { judgeOf } from './verdict.js'

const WIDTH = 12
const CHUNK = 1000

/** Sends so many requests; or only to operations whose address contains a word. */
export async function fuzz ({ count, seed, only = '' }: { count: number, seed: number, only?: string | undefined }): Promise<number> {
  return await withService({}, async service => {
    const report = reportOf('fuzz')
    const client = clientOf(service.port, { sockets: WIDTH, seconds: 20 })
    const world = await worldOf(client)
    const requests = requestsOf(world, operationsOf(world.document).filter(({ path }) => path.includes(only)))
    const judge = judgeOf(world.document)
    const statuses: number[] = []
    const times: number[] = []
    for (let sent = 0; sent < count; sent += CHUNK) {
      const chunk = fc.sample(requests, { numRuns: Math.min(CHUNK, count - sent), seed: seed + sent })
      await many(chunk.length, WIDTH, async i => {
        const aimed = chunk[i]
        if (aimed === undefined) return
        const answer = await client.ask(aimed.asked)
        statuses.push(answer.status)
        times.push(answer.ms)
        const { operation: { method, path } } = aimed
        const why = verdict(() => judge(aimed, answer))
        report.holds(why === null, `${method} ${path}: ${why ?? ''}`, `${shown(aimed.asked)}\nanswered ${answer.status}: ${answer.body.toString().slice(0, 500)}`)
      })
      if (!service.running()) break
    }
    report.holds(service.running(), 'the process is alive')
    report.holds(service.failures.length === 0, 'the service logs no failure of its own', service.failures[0])
    const { p50, p99, max } = percentiles(times)
    report.figure(`seed ${seed}; statuses ${tally(statuses)}; half within ${p50} ms, 99 of 100 within ${p99} ms, the slowest ${max} ms`)
    client.close()
    return report.end()
  })
}

/** What a judge says, also where the answer cannot be read as what it says it is. */
function verdict (judge: () => string | null): string | null {
  try {
    return judge()
  } catch (error) {
    return `it cannot be read: ${String(error)}`
  }
}

function shown ({ body, ...asked }: Asked): string {
  return JSON.stringify({ ...asked, ...body === undefined ? {} : { body: body.toString().slice(0, 1500) } }).slice(0, 3000)
}
