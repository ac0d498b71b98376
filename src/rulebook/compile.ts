// The rule book as a build product: one file of JSON, whose rules were checked when it was written.
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { changesOf } from '../answer/laws/changes.js'
import { rulebookOf } from './book.js'
import { checkedData } from './check.js'
import { RulebookError } from './faults/error.js'
import { sealOf, type BuiltFile, type BuiltRulebook } from './load.js'

/**
 * Checks the rules of a folder and writes them, with the changes that follow from them, to a file that the service reads.
 * @throws RulebookError with every fault found, or where the file cannot be written; then nothing is
 */
export function compileRules (root: string, file: string): BuiltRulebook {
  const data = checkedData(root)
  const { territories } = rulebookOf(data, () => [])
  const built = { ...data, changes: changesOf(data, territories) }
  const written: BuiltFile = { seal: sealOf(built), rulebook: built }
  replace(file, JSON.stringify(written))
  return built
}

/** Whoever reads the file meanwhile has the old one or the new one, whole. */
function replace (file: string, text: string): void {
  try {
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  } catch (error) {
    rmSync(`${file}.new`, { force: true })
    throw new RulebookError([{ file, path: '', detail: `cannot be written (${(error as NodeJS.ErrnoException).code}): name a file in a folder that is there and may be written to` }])
  }
}
