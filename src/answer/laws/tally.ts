// How many windows a scenario changes, by medium and in all: added up film by film.
import type { Effect, Tally } from '../../../schemas/comparison.js'
import type { Compared, Difference } from './compare.js'

/** The counts of one scenario over all films, and by medium. */
export interface Counted {
  readonly films: number
  /** Of which some window changes. */
  readonly changed: number
  /** Those that were not compared, for the baseline is left out. */
  readonly leftOut: number
  readonly all: Tally
  readonly byMedium: ReadonlyMap<string, Tally>
}

/** The counts of one scenario, to which films are added one at a time. */
export interface Counting {
  readonly add: (windows: readonly Compared[], scenario: number) => void
  readonly result: () => Counted
}

/** Counts that stand at nothing. */
export function counting (): Counting {
  const all = count()
  const byMedium = new Map<string, Count>()
  let films = 0
  let changed = 0
  let leftOut = 0
  return {
    add: (windows, scenario) => {
      if (windows.some(({ before }) => before === null)) {
        leftOut += 1
        return
      }
      let moved = false
      for (const { track: { medium }, scenarios } of windows) {
        const difference = scenarios[scenario]
        if (difference === undefined) continue
        let own = byMedium.get(medium)
        if (own === undefined) byMedium.set(medium, own = count())
        own.add(difference)
        all.add(difference)
        if (difference.effects.length > 0) moved = true
      }
      films += 1
      if (moved) changed += 1
    },
    result: () => ({ films, changed, leftOut, all: all.tally(), byMedium: new Map([...byMedium].map(([medium, own]) => [medium, own.tally()])) })
  }
}

interface Count {
  readonly add: (difference: Difference) => void
  readonly tally: () => Tally
}

function count (): Count {
  const effects: Record<Effect, number> = { earlier: 0, later: 0, opened: 0, closed: 0, status: 0, closings: 0, certainty: 0 }
  const moves: number[] = []
  let windows = 0
  let changed = 0
  return {
    add: difference => {
      windows += 1
      if (difference.effects.length > 0) changed += 1
      for (const effect of difference.effects) effects[effect] += 1
      if (difference.movedDays !== null && difference.movedDays !== 0) moves.push(difference.movedDays)
    },
    tally: () => ({ windows, changed, moved: moves.length, ...effects, movedDays: spread(moves) })
  }
}

/** The least, the middle (of an even number, halfway between the middle two) and the most. */
function spread (days: readonly number[]): Tally['movedDays'] {
  const sorted = days.toSorted((a, b) => a - b)
  const min = sorted.at(0)
  const max = sorted.at(-1)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) return null
  return { min, median: (lower + upper) / 2, max }
}
