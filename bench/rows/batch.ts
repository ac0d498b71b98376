// Rows of many films in one stream: the time of each, and the memory of all.
import { hasBatch, perLine } from '../batch.js'
import { paired, speed, type Row } from '../row.js'
import { BARE, beside, SERVICE, serving } from '../server.js'

const mebibytes = (value: number) => `${Math.round(value)} MiB`

/** The rows of `POST /v1/windows/batch`. */
export const batchRows: readonly Row[] = [
  {
    name: 'batch',
    what: 'Batch of brief windows, beside a pass-through that reads and writes the lines',
    goal: { atLeast: 0.4 },
    unit: '×',
    measure: async ({ rounds, films }) => {
      const [ours, bare] = [await serving(SERVICE), await serving(BARE)]
      return beside([ours, bare], async () => await hasBatch(ours)
        ? speed(await paired(rounds, () => perLine(ours, films), () => perLine(bare, films)), 'µs', 'a line')
        : null)
    }
  },
  {
    name: 'batch-memory',
    what: 'Its memory: the most of a long batch, beyond the most of its first tenth',
    goal: { atMost: 16 },
    unit: 'MiB',
    measure: async ({ manyFilms }) => {
      const ours = await serving(SERVICE)
      return beside([ours], async () => {
        if (!await hasBatch(ours)) return null
        let early = 0
        await perLine(ours, manyFilms, film => { if (film === manyFilms / 10) early = ours.peak() })
        return { value: ours.peak() - early, ours: mebibytes(ours.peak()), beside: `${mebibytes(early)} after a tenth of ${manyFilms.toLocaleString('en')} films` }
      })
    }
  }
]
