// The rule book as the service reads it when it starts: one file of JSON, which the build wrote.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RecordedChange } from '../law/sets/recorded-change.js'
import type { Rulebook } from '../law/rulebook.js'
import { rulebookOf, type RuleData } from './book.js'
import { RulebookError } from './faults/error.js'

/** What the build writes: the rules, and the changes of the law that it found in them. */
export interface BuiltRulebook extends RuleData {
  readonly changes: readonly RecordedChange[]
}

/** The file that the build writes: nobody may have changed it by hand since, or it would not be the law that its digest names. */
export interface BuiltFile {
  readonly seal: string
  readonly rulebook: BuiltRulebook
}

/** What seals a rule book: a digest of its text. */
export function sealOf (rulebook: BuiltRulebook): string {
  return createHash('sha256').update(JSON.stringify(rulebook)).digest('base64')
}

/**
 * The rule book in a file that `compileRules` wrote. Its rules are not checked again.
 * @throws RulebookError where there is no such file, or it is not what was written
 */
export function loadRulebook (file: string): Rulebook {
  const built = builtIn(file)
  return rulebookOf(built, () => built.changes)
}

function builtIn (file: string): BuiltRulebook {
  const { seal, rulebook }: Partial<BuiltFile> = objectIn(file)
  if (rulebook !== undefined && seal === sealOf(rulebook)) return rulebook
  throw new RulebookError([{ file, path: '', detail: 'is not as it was written; npm run build writes it anew from rules/' }])
}

function objectIn (file: string): object {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new RulebookError([{ file, path: '', detail: 'cannot be read; npm run build writes it from rules/' }])
  }
}
