// What to ask next: the facts that the windows of an answer miss, and how much each can move; then those that are presumed.
import type { FactName } from '../../schemas/release.js'
import { weightOf } from '../decide/outcome.js'
import { daysAtStake, moreAtStake, type AtStake } from './window/alternatives.js'
import type { Answered, Unreleased } from './window/window.js'

/** What is at stake with one fact: the most days that it moves in some window, and the media of those windows. */
export interface FactAtStake {
  readonly fact: FactName
  readonly days: number
  readonly media: readonly string[]
}

/**
 * The facts that are missing, in the order of a dictionary but for those that can move more days, which come first, and those that lie with an authority; last, those that are
 * presumed, by what the contrary would move. Media in the order of the rule book.
 */
export function factsAtStake (windows: ReadonlyArray<Answered | Unreleased>, dictionary: readonly FactName[]): FactAtStake[] {
  const answered = windows.filter(window => window.kind !== 'unreleased')
  return [
    ...mostFirst(answered, dictionary, ({ sensitivity, film }) => daysAtStake(sensitivity, film.days['theatrical-release'])),
    ...mostFirst(answered, dictionary, ({ contraries, outcome, film }) =>
      contraries.map(one => {
        const days = weightOf(outcome, one.outcome, film.days['theatrical-release'])
        return [one.fact, { days, rank: days }] as const
      }))
  ]
}

function mostFirst (windows: readonly Answered[], dictionary: readonly FactName[], daysIn: (window: Answered) => Iterable<readonly [FactName, AtStake]>): FactAtStake[] {
  const found = new Map<FactName, { most: AtStake, media: Set<string> }>()
  for (const window of windows) {
    for (const [fact, most] of daysIn(window)) {
      const known = found.get(fact)
      found.set(fact, { most: moreAtStake(most, known?.most), media: (known?.media ?? new Set()).add(window.track.medium) })
    }
  }
  const stakes = dictionary.flatMap(fact => {
    const one = found.get(fact)
    return one === undefined ? [] : [{ fact, ...one.most, media: [...one.media] }]
  })
  return stakes.sort((a, b) => b.rank - a.rank)
}
