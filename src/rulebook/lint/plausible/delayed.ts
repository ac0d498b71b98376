// The delays that the sets state, and what each was in the set before.
import type { RuleSet } from '../../../../schemas/rule-set.js'
import type { Draft, Filed } from '../../draft.js'
import { neighboursIn, successionsOf } from './rows.js'
import { statedBesideRows, statedByRow, statedIn, type Stated } from './stated.js'

/** A thing stated that is a delay. */
export type Delayed = Stated & Required<Pick<Stated, 'delay'>>

/** Every delay that the sets state. */
export function delayedIn ({ territories }: Draft): Delayed[] {
  return territories.flatMap(({ sets }) => sets).flatMap(statedIn).filter(isDelayed)
}

/** A delay, and what it was in the set before. */
export interface Change {
  readonly now: Delayed
  readonly was: Delayed
  readonly previous: Filed<RuleSet>
}

/** Every delay that the set before states too. */
export function changesIn (draft: Draft): Change[] {
  return neighboursIn(draft).flatMap(neighbours => {
    const { set, previous } = neighbours
    return [
      ...successionsOf(neighbours).flatMap(({ row, before }) => pairsOf(statedByRow(row), statedByRow(before))),
      ...pairsOf(statedBesideRows(set), statedBesideRows(previous))
    ].map(pair => ({ ...pair, previous }))
  })
}

function pairsOf (after: readonly Stated[], before: readonly Stated[]): Array<Pick<Change, 'now' | 'was'>> {
  const earlier = new Map(before.filter(isDelayed).map(one => [one.what, one]))
  return after.filter(isDelayed).flatMap(now => {
    const was = earlier.get(now.what)
    return was === undefined ? [] : [{ now, was }]
  })
}

function isDelayed (one: Stated): one is Delayed {
  return one.delay !== undefined
}
