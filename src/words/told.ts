// What the sentences of a window are made of: its answer, the question that it belongs to, and what is not stated.
import type { FactName } from '../../schemas/release.js'
import type { Setting } from '../answer/setting.js'
import type { Answered } from '../answer/window.js'

/** A window to be told of. */
export interface Told<A extends Answered = Answered> {
  readonly answered: A
  readonly setting: Setting
  /** The facts not stated that could move it, in the order of the dictionary. */
  readonly missing: readonly FactName[]
}

/** A window to be told of, with the facts that could move it. */
export function toldOf (answered: Answered, setting: Setting): Told {
  return { answered, setting, missing: missingIn(answered, setting.rulebook) }
}

/** The facts that could change a window, in the order of the dictionary. */
function missingIn ({ sensitivity: { stakes } }: Answered, { facts }: Setting['rulebook']): FactName[] {
  if (stakes.length === 0) return []
  const missing = new Set<string>(stakes.map(({ fact }) => fact))
  return facts.flatMap(({ id }) => id !== 'theatricalReleaseDate' && missing.has(id) ? [id] : [])
}
