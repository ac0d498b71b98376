// What the sentences of a window are made of: its answer, the question that it belongs to, and what is not stated.
import type { FactName } from '../../schemas/release.js'
import type { Setting } from '../answer/setting.js'
import type { Answered, Unreleased } from '../answer/window/window.js'

/** A window to be told of. */
export interface Told<A extends Answered | Unreleased = Answered> {
  readonly answered: A
  readonly setting: Setting
  /** The facts not stated that could move it, in the order of the dictionary. */
  readonly missing: readonly FactName[]
}

/** A window to be told of, with the facts that could move it. */
export function toldOf<A extends Answered | Unreleased> (answered: A, setting: Setting): Told<A> {
  return { answered, setting, missing: missingIn(answered, setting.rulebook) }
}

/** The facts that could change a window, in the order of the dictionary; none where the film never came out. */
function missingIn (answered: Answered | Unreleased, { facts }: Setting['rulebook']): FactName[] {
  if (answered.kind === 'unreleased' || answered.sensitivity.stakes.length === 0) return []
  const missing = new Set<string>(answered.sensitivity.stakes.map(({ fact }) => fact))
  return facts.flatMap(({ id }) => id !== 'theatricalReleaseDate' && missing.has(id) ? [id] : [])
}
