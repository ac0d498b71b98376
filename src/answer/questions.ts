// What to ask next: the facts that the windows of an answer miss, and how much each can move.
import type { FactName } from '../../schemas/release.js'
import { daysAtStake } from './alternatives.js'
import type { Answered, Unreleased } from './window.js'

/** What is at stake with one fact: the most days that it moves in some window, and the media of those windows. */
export interface FactAtStake {
  readonly fact: FactName
  readonly days: number
  readonly media: readonly string[]
}

/** The facts that are missing, in the order of a dictionary but for those that can move more days, which come first; media in the order of the rule book. */
export function factsAtStake (windows: ReadonlyArray<Answered | Unreleased>, dictionary: readonly FactName[]): FactAtStake[] {
  const found = new Map<FactName, { days: number, media: Set<string> }>()
  for (const window of windows) {
    if (window.kind === 'unreleased') continue
    for (const [fact, days] of daysAtStake(window.sensitivity, window.film.days['theatrical-release'])) {
      const known = found.get(fact) ?? { days: 0, media: new Set() }
      found.set(fact, { days: Math.max(known.days, days), media: known.media.add(window.track.medium) })
    }
  }
  const stakes = dictionary.flatMap(fact => {
    const one = found.get(fact)
    return one === undefined ? [] : [{ fact, days: one.days, media: [...one.media] }]
  })
  return stakes.sort((a, b) => b.days - a.days)
}
