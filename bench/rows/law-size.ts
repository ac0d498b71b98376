// Rows of how the engine bears a law with more sets than France has ever had.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeMadeUpLaw } from '../made-up-law.js'
import { median, time, type Row } from '../row.js'
import type { Size } from '../size.js'

const SIZES = [10, 100, 1000] as const

/** Longer than this nobody waits. */
const PATIENCE = 180_000

/** From the start to the first answer, in milliseconds; a film whose release nobody asked about yet, and one whose release somebody did, in microseconds. */
interface Taken {
  readonly start: number
  readonly first: number
  readonly film: number
}

/** What a law of each size takes, in a process of its own each time: the medians. */
function measured ({ rounds, milliseconds }: Size, file: string): Taken[] {
  const folder = mkdtempSync(join(tmpdir(), 'law-'))
  try {
    const files = SIZES.map(count => join(folder, `${count}.json`))
    SIZES.forEach((count, i) => { writeMadeUpLaw(file, files[i] ?? '', count) })
    const all = Array.from({ length: rounds }, () => files.map(file => {
      const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(new URL('../law-size.js', import.meta.url)), file, String(milliseconds)], { encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'inherit'] })
      return status === 0 ? JSON.parse(stdout) as Taken : { start: Infinity, first: Infinity, film: Infinity }
    }))
    const of = (field: keyof Taken, i: number) => median(all.map(each => each[i]?.[field] ?? NaN))
    return SIZES.map((_, i) => ({ start: of('start', i), first: of('first', i), film: of('film', i) }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const told = (value: number, unit: 'µs' | 'ms') => value === Infinity ? `not within ${PATIENCE / 1000} s` : time(value, unit)

/** The rows of 10, 100 and 1,000 sets, by the rule book in a file. */
export const lawSizeRows = (file: string): readonly Row[] => {
  // Both rows are of the same runs.
  let kept: ReturnType<typeof measured> | undefined
  const once = (size: Size) => (kept ??= measured(size, file))
  return [
    {
      name: 'sets',
      what: 'Brief windows of a film with 10, 100, 1,000 rule sets: the slowest beside the fastest',
      goal: { atMost: 1.5 },
      unit: '×',
      measure: async size => {
        const each = once(size).map(({ film }) => film)
        const firsts = once(size).map(({ first }) => told(first, 'µs')).join(', ')
        return { value: Math.max(...each) / Math.min(...each), ours: `${each.map(film => told(film, 'µs')).join(', ')} (${firsts} where nobody asked about that release)`, beside: '' }
      }
    },
    {
      name: 'sets-start',
      what: 'From the start of a process to its first answer, by processor time: with 1,000 sets, beside 100',
      goal: { atMost: 10 },
      unit: '×',
      measure: async size => {
        const [few, some = NaN, many = NaN] = once(size).map(({ start }) => start)
        return { value: many / some, ours: told(many, 'ms'), beside: `${told(some, 'ms')} (${told(few ?? NaN, 'ms')} with 10)` }
      }
    }
  ]
}
