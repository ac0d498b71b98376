// The rule book as the service reads it when it starts: one file of JSON, which the build wrote.
import { readFileSync } from 'node:fs'
import type { RecordedChange } from '../domain/recorded-change.js'
import type { Rulebook } from '../domain/rulebook.js'
import { rulebookOf, type RuleData } from './book.js'
import { RulebookError } from './error.js'

/** What the build writes: the rules, and the changes of the law that it found in them. */
export interface BuiltRulebook extends RuleData {
  readonly changes: readonly RecordedChange[]
}

/**
 * The rule book in a file that `compileRules` wrote. It is not checked again.
 * @throws RulebookError where there is no such file, or it is no JSON
 */
export function loadRulebook (file: string): Rulebook {
  const built = builtIn(file)
  return rulebookOf(built, () => built.changes)
}

function builtIn (file: string): BuiltRulebook {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new RulebookError([{ file, path: '', detail: 'cannot be read; npm run build writes it from rules/' }])
  }
}
