// On which days the law that a question supposes changes.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import { lawIn, type Rulebook } from '../law/rulebook.js'
import { lawSupposed } from './adoption.js'

/** The first day of a set; `supposed` where only what the question supposes changes the law that day. */
export interface Boundary {
  readonly on: CivilDate
  readonly supposed: boolean
}

/**
 * The days on which the law changes under a film already released, in order; none where the law of its release governs it for good.
 * @throws Refusal as `settingOf` does
 */
export function boundariesOf (rulebook: Rulebook, question: Question): Boundary[] {
  const { plain, tracks } = lawSupposed(lawIn(rulebook, question.territory), question)
  const release = question.release.theatricalReleaseDate
  if (release === null || tracks.law.byRelease) return []
  const enacted = new Set(plain.sets.map(({ from }) => from))
  return tracks.sets.filter(({ from }) => from > release).map(({ from }) => ({ on: from, supposed: !enacted.has(from) }))
}
