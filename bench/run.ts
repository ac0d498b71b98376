// npm run bench: the table of what the service must reach, measured in one run beside its peers, as docs/performance.md keeps it.
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { engineOn } from './engine.js'
import { batchRows } from './rows/batch.js'
import { costRows } from './rows/costs.js'
import { engineRows } from './rows/engine.js'
import { getRows } from './rows/get.js'
import { lawSizeRows } from './rows/law-size.js'
import { processRows } from './rows/process.js'
import { SHORT, WHOLE } from './size.js'
import { HEAD, lineOf, writeTable } from './table.js'

const RULEBOOK = fileURLToPath(new URL('../rulebook.json', import.meta.url))
const PAGE = new URL('../../docs/performance.md', import.meta.url)

const ROWS = [...engineRows(engineOn(RULEBOOK)), ...getRows, ...batchRows, ...costRows, ...processRows, ...lawSizeRows(RULEBOOK)]

const USAGE = `npm run bench -- [options]

  --only <row>      rows whose name contains a word: ${ROWS.map(({ name }) => name).join(', ')}
  --short           a first look, in a few minutes
  --rounds <n>      how often each thing is measured; the median counts
  --films <n>       how many films the batch has of which the memory is watched
  --questions <n>   after how many distinct questions the memory is looked at
  --write           puts the table into docs/performance.md`

const { values: { only = '', short, write, help, ...numbers } } = parseArgs({
  options: {
    only: { type: 'string' }, short: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    rounds: { type: 'string' }, films: { type: 'string' }, questions: { type: 'string' }
  }
})

const size = short ? SHORT : WHOLE
const {
  rounds = size.rounds, films: manyFilms = size.manyFilms, questions = size.questions
} = Object.fromEntries(Object.entries(numbers).map(([name, text]) => [name, Number(text)]))
const rows = ROWS.filter(({ name }) => name.includes(only))

if (help || rows.length === 0 || ![rounds, manyFilms, questions].every(Number.isSafeInteger)) {
  console.log(USAGE)
  process.exitCode = help ? 0 : 1
} else {
  const where = `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)} before${short ? ', short form' : ''}.`
  const lines = [HEAD]
  console.log(`${where}\n\n${HEAD}`)
  for (const row of rows) {
    const line = lineOf({ row, measured: await row.measure({ ...size, rounds, manyFilms, questions }) })
    console.log(line)
    lines.push(line)
  }
  if (write) writeTable(PAGE, `${where}\n\n${lines.join('\n')}`)
}
