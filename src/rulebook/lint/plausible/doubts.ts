// What may be a slip in the rules: everything that a rule of plausibility doubts, and what of it no set explains.
import type { Doubt, Draft, Fault, PlausibilityRule } from '../../draft.js'
import { gathered, type AtLeastOne } from '../../../law/once/each-once.js'
import { changedDelay } from './changed-delay.js'
import { droppedFloor } from './dropped-floor.js'
import { earlierTier } from './earlier-tier.js'
import { endedExclusivity } from './ended-exclusivity.js'
import { idleVariant } from './idle-variant.js'
import { longDelay } from './long-delay.js'
import { otherNumber } from './other-number.js'
import { readText } from './read-text.js'
import { sameTexts } from './same-texts.js'
import { twinClosings } from './twin-closings.js'
import { weakerEvidence } from './weaker-evidence.js'

/** Every rule of plausibility. */
export const PLAUSIBILITY_RULES: readonly PlausibilityRule[] = [
  earlierTier, idleVariant, endedExclusivity, changedDelay, longDelay, otherNumber, droppedFloor, readText, weakerEvidence, sameTexts, twinClosings
]

/** A doubt, and the rule that has it. */
export interface Raised extends Doubt, Pick<PlausibilityRule, 'name'> {}

/** Everything that is doubted, explained or not. */
export function doubtsIn (draft: Draft): Raised[] {
  return PLAUSIBILITY_RULES.flatMap(({ name, check }) => [...check(draft)].map(doubt => ({ name, ...doubt })))
}

/** What is doubted and no set explains, with the line that would explain it; what is said alike of several rows of a file is told once. */
export function unexplainedIn (draft: Draft): Fault[] {
  const sets = new Map(draft.territories.flatMap(({ sets }) => sets).map(({ file, content }) => [file, content.plausible ?? []]))
  const unexplained = doubtsIn(draft).filter(({ file, name, row }) => sets.get(file)?.some(({ warning, rows }) => warning === name && rows.includes(row)) !== true)
  return gathered(unexplained, ({ file, name, detail }) => [file, name, detail]).map(([, alike]) => toldOnce(alike))
}

function toldOnce (alike: AtLeastOne<Raised>): Fault {
  const [{ name, file, path, detail }, ...others] = alike
  const rows = [...new Set(alike.map(({ row }) => row))].join(', ')
  return { file, path, also: others.map(other => other.path), detail: `${detail}. If it is so, say why in plausible: { warning: ${name}, rows: [${rows}], because: { fr: …, en: … } }` }
}
