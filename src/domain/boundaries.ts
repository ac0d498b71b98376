// On which days the law that a question supposes changes.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import { lawSupposed } from './adoption.js'
import { lawOf, type Rulebook } from './rulebook.js'

/** The first day of a set; `supposed` where only what the question supposes changes the law that day. */
export interface Boundary {
  readonly on: CivilDate
  readonly supposed: boolean
}

/**
 * The days on which the law changes under a film already released, in order; none where the law of its release governs it for good.
 * @throws DomainError as `chronologyOf` does
 */
export function boundariesOf (rulebook: Rulebook, question: Question): Boundary[] {
  const { plain, timeline } = lawSupposed(rulebook.media, lawOf(rulebook, question.territory), question)
  const release = question.release.theatricalReleaseDate
  if (release === null || timeline.byRelease) return []
  const enacted = new Set(plain.spans.map(({ from }) => from))
  return timeline.spans.filter(({ from }) => from > release).map(({ from }) => ({ on: from, supposed: !enacted.has(from) }))
}
