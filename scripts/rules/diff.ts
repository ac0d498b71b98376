// `npm run rules:diff`: what two rule books answer otherwise. 0: nothing; 1: something; 2: they cannot be compared.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { diffOf } from '../../src/answer/books/diff.js'
import { DIFF_FORMATS, diffPage, isSameBook, type DiffFormat } from '../../src/rulebook/pages/diff-page.js'
import { lastReleased } from '../../src/rulebook/published/released.js'
import { baseOf, NoBase } from './base.js'

const USAGE = `npm run rules:diff [before [after]] [-- --format ${DIFF_FORMATS.join('|')}]
  before, after: a folder of rules, a file of rules/released/, or a git revision.
  Without them: the last version published, and rules/.`

const root = fileURLToPath(new URL('../../../', import.meta.url))
const rules = `${root}rules`

try {
  const { format, books: [before = lastReleased(rules) ?? 'HEAD', after = rules] } = asked()
  const later = baseOf(after, root)
  const diff = diffOf(baseOf(before, root), later)
  process.stdout.write(diffPage(diff, format, later.media))
  process.exitCode = isSameBook(diff) ? 0 : 1
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

/** What the command line asks for. */
function asked (): { format: DiffFormat, books: string[] } {
  try {
    const { values: { format }, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' } } })
    const known = DIFF_FORMATS.find(one => one === format)
    if (known === undefined || positionals.length > 2) throw new NoBase(USAGE)
    return { format: known, books: positionals }
  } catch {
    throw new NoBase(USAGE)
  }
}
