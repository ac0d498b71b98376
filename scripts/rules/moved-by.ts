// What each version of the rules of a folder moved: of those published as it is kept with the last, of one in the making computed now.
import type { Rulebook } from '../../src/law/rulebook.js'
import { movesBetween, type MovedBy } from '../../src/rulebook/published/moved.js'
import { lastReleased, releasedMoves } from '../../src/rulebook/published/released.js'
import { publishedOf } from './base.js'

/** By version. Where the fields of the files changed since the last was published, nothing is known of what comes after it. */
export function movedBy (rules: string, rulebook: Rulebook): MovedBy {
  const last = lastReleased(rules)
  if (last === null) return {}
  const before = publishedOf(last, rules)
  const kept = releasedMoves(last)
  return before === null || before.version === rulebook.version ? kept : { ...kept, [rulebook.version]: movesBetween(before, rulebook) }
}
