// The rule book as a build product: one file of JSON, whose rules were checked when it was written.
import { renameSync, writeFileSync } from 'node:fs'
import { changesOf } from '../domain/changes.js'
import { rulebookOf } from './book.js'
import { checkedData } from './check.js'
import type { BuiltRulebook } from './load.js'

/**
 * Checks the rules of a folder and writes them, with the changes that follow from them, to a file that the service reads.
 * @throws RulebookError with every fault found; then nothing is written
 */
export function compileRules (root: string, file: string): BuiltRulebook {
  const data = checkedData(root)
  const { territories } = rulebookOf(data, () => [])
  const built = { ...data, changes: changesOf(data.changelog, data.media, territories) }
  // Whoever reads it meanwhile has the old one or the new one, whole.
  writeFileSync(`${file}.new`, JSON.stringify(built))
  renameSync(`${file}.new`, file)
  return built
}
