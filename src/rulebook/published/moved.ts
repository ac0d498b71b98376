// What versions moved of what the one published before them answered: computed while a version is made, and kept with it when it is published.
import { diffOf } from '../../answer/books/diff.js'
import type { Rulebook } from '../../law/rulebook.js'
import { onlyIn } from '../pages/diff-page.js'
import { movesIn, type Move } from '../pages/moves.js'

/** What a version moved, by territory. */
export interface VersionMoves {
  /** The version published before it. */
  readonly since: string
  readonly territories: ReadonlyArray<{
    readonly territory: string
    /** The windows that only one of the two has, in words. */
    readonly only: readonly string[]
    readonly moves: readonly Move[]
  }>
}

/** By version; of one before which none was published, nothing is known. */
export type MovedBy = Readonly<Record<string, VersionMoves>>

/** What a rule book moves of what another answers. */
export function movesBetween (before: Rulebook, after: Rulebook): VersionMoves {
  return {
    since: before.version,
    territories: diffOf(before, after).territories.map(diff => ({ territory: diff.territory, only: onlyIn(diff), moves: movesIn(diff, after.media) }))
  }
}
