// What the law made of each window through time, and what differs between two of its sets.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Difference, RowChange } from '../../schemas/history.js'
import type { Proposal } from '../../schemas/proposal.js'
import type { RuleSet } from '../../schemas/rule-set.js'
import { differencesBetween, meaningOf, type Meaning } from '../law/row.js'
import { isCivilDate } from './civil-date.js'
import type { TerritoryLaw } from './rulebook.js'
import type { Cell, Track } from './timeline.js'

/** Neighbouring sets that mean the same for a window: from the first day of the first, until the day on which another meaning starts. */
export interface Period {
  readonly from: CivilDate
  /** Half-open; null: to this day. */
  readonly until: CivilDate | null
  readonly meaning: Meaning
  /** What brought it: the first of its cells. */
  readonly first: Cell
  /** One per set, in order. */
  readonly cells: readonly Cell[]
}

/** A window through the whole law of a territory, its periods without gap or overlap. */
export interface Course {
  readonly track: Track
  readonly periods: readonly Period[]
}

/** What became of one window between two sets. */
export interface RowComparison {
  readonly track: Track
  readonly before: Cell
  readonly after: Cell
  readonly change: RowChange
  readonly differences: readonly Difference[]
  /** The sets after the earlier one, up to the later one, on whose first day the meaning changed: a way there and back counts. */
  readonly changedBy: readonly RuleSet[]
}

/** Every window of a territory, in the order of the rule book, under all the sets that there are. */
export function coursesOf ({ timelines }: TerritoryLaw): Course[] {
  const tracks = timelines.slice(-1).flatMap(({ timeline }) => timeline.tracks)
  return tracks.map(track => ({ track, periods: periodsOf(track.cells) }))
}

function periodsOf (cells: readonly Cell[]): Period[] {
  const runs: Array<{ meaning: Meaning, first: Cell, cells: Cell[] }> = []
  for (const cell of cells) {
    const meaning = meaningOf(cell)
    const run = runs.at(-1)
    if (run !== undefined && differencesBetween(run.meaning, meaning).length === 0) run.cells.push(cell)
    else runs.push({ meaning, first: cell, cells: [cell] })
  }
  return runs.map((run, i) => ({ ...run, from: run.first.from, until: runs[i + 1]?.first.from ?? null }))
}

/**
 * What became of each window from one set to another, in the order of the rule book. The sets may be taken backwards in
 * time: before and after are as asked, and what changed the law in between comes in the order of time all the same.
 */
export function comparisonOf (courses: readonly Course[], before: RuleSet, after: RuleSet): RowComparison[] {
  const [earlier, later] = before.id < after.id ? [before, after] : [after, before]
  return courses.flatMap(({ track, periods }) => {
    const changedBy = periods.filter(({ from }) => earlier.id < from && from <= later.id).map(({ first }) => first.span.set)
    // A set has one cell in each track: this is that pair.
    return placesOf(periods, before).flatMap(from => placesOf(periods, after).map(to => {
      const differences = differencesBetween(from.meaning, to.meaning)
      return { track, before: from.cell, after: to.cell, change: changeOf(from.cell, to.cell, differences), differences, changedBy }
    }))
  })
}

function placesOf (periods: readonly Period[], set: RuleSet): Array<{ cell: Cell, meaning: Meaning }> {
  return periods.flatMap(({ cells, meaning }) => cells.filter(cell => cell.span.set === set).map(cell => ({ cell, meaning })))
}

/** A rule whose value is not known is a rule: it comes and goes like any other. */
function changeOf (before: Cell, after: Cell, differences: readonly Difference[]): RowChange {
  if (differences.length === 0) return 'unchanged'
  if ((before.rule === 'contract') === (after.rule === 'contract')) return 'changed'
  return before.rule === 'contract' ? 'added' : 'removed'
}

/** A proposal, and the change by which it names a window. */
export interface Proposed {
  readonly proposal: Proposal
  readonly change: Proposal['changes'][number]
}

/** What was proposed for a window, in the order of the days; a proposal of which only the month or year is known comes first in it. */
export function proposedFor ({ medium, tier }: Track, { proposals }: TerritoryLaw): Proposed[] {
  const named = [...proposals.values()].flatMap(proposal => proposal.changes
    .filter(change => change.medium === medium.id && (tier === null || change.tiers === undefined || change.tiers.includes(tier)))
    .map(change => ({ proposal, change })))
  return named.sort((a, b) => a.proposal.madeOn < b.proposal.madeOn ? -1 : a.proposal.madeOn > b.proposal.madeOn ? 1 : 0)
}

/**
 * A day on which a proposal could have been adopted: the one on which it was made, the first of the month or year where no
 * more is known; null where that lies before the first set.
 */
export function adoptableOn ({ madeOn }: Proposal, { sets }: TerritoryLaw): CivilDate | null {
  const day = `${madeOn}-01-01`.slice(0, 10)
  return isCivilDate(day) && sets.some(({ id }) => id <= day) ? day : null
}
