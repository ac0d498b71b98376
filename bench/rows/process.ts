// Rows of the process as a whole: its start, and its memory.
import { films, releaseOf } from '../films.js'
import { perRequest } from '../load.js'
import { median, paired, time, type Row } from '../row.js'
import { BARE, beside, SERVICE, serving } from '../server.js'

/** Starts a server and ends it; what it took until it was ready. */
async function started (file: string): Promise<{ ready: number, cpu: number, resident: number }> {
  const server = await serving(file)
  const taken = { ready: server.ready, cpu: server.cpu(), resident: server.resident() }
  await server.stop()
  return taken
}

const mebibytes = (value: number) => `${Math.round(value)} MiB`

/** The rows of start and memory. */
export const processRows: readonly Row[] = [
  {
    name: 'start',
    what: 'Start until ready, by processor time, beside bare Fastify with Swagger UI',
    goal: { atMost: 2 },
    unit: '×',
    measure: async ({ rounds }) => {
      const clock: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
      const of = (name: 'ours' | 'bare', file: string) => async () => {
        const { ready, cpu } = await started(file)
        clock[name].push(ready)
        return cpu
      }
      const { ours, beside, ratio } = await paired(rounds, of('ours', SERVICE), of('bare', BARE))
      const told = (cpu: number, ready: readonly number[]) => `${time(cpu, 'ms')} (by the clock ${time(median(ready), 'ms')})`
      return { value: ratio, ours: told(ours, clock.ours), beside: told(beside, clock.bare) }
    }
  },
  {
    name: 'resident',
    what: 'Resident memory when ready, likewise',
    goal: { atMost: 1.7 },
    unit: '×',
    measure: async ({ rounds }) => {
      const { ours, beside, ratio } = await paired(rounds, async () => (await started(SERVICE)).resident, async () => (await started(BARE)).resident)
      return { value: ratio, ours: mebibytes(ours), beside: mebibytes(beside) }
    }
  },
  {
    name: 'questions',
    what: 'Resident memory after very many distinct questions, beyond that when ready',
    goal: { atMost: 40 },
    unit: 'MiB',
    measure: async ({ questions }) => {
      const server = await serving(SERVICE)
      return beside([server], async () => {
        const before = server.resident()
        const next = films()
        // What no other asks: the day and the running time together come once in 16,000 × 240 questions.
        const ask = () => {
          const film = next()
          return { path: `/v1/chronology?theatricalReleaseDate=${releaseOf(film)}&runtimeMinutes=${1 + Math.floor(film / 16_000)}` }
        }
        await perRequest(server, questions / 10, ask)
        const early = server.resident()
        await perRequest(server, questions - questions / 10, ask)
        const after = server.resident()
        return { value: after - before, ours: `${mebibytes(after)} after ${questions.toLocaleString('en')}`, beside: `${mebibytes(before)} when ready, ${mebibytes(early)} after a tenth` }
      })
    }
  }
]
