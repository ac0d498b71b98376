// Whether the changelog says what moved since the last version published: held against what both rule books answer.
import { diffOf } from '../../answer/books/diff.js'
import type { Rulebook } from '../../law/rulebook.js'
import type { Fault } from '../draft.js'
import { numberFaults } from './number.js'
import { turnsBetween, uncoveredFaults } from './uncovered.js'

/** Everything that the version and the changelog do not say of what changed. */
export function faultsSince (before: Rulebook, after: Rulebook): Fault[] {
  if (before.digest === after.digest) return []
  return [...numberFaults(before, after), ...uncoveredFaults(before, after, diffOf(before, after, turnsBetween(before, after)))]
}
