// What the law made of each window through time, and what differs between two of its sets.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Difference, RowChange } from '../../../schemas/history.js'
import type { Proposal } from '../../../schemas/proposal.js'
import type { RuleSet } from '../../../schemas/rule-set.js'
import { isCivilDate } from '../../calendar/civil-date.js'
import { dayOf, type Day } from '../../calendar/day.js'
import type { Span } from '../../calendar/span.js'
import { differencesBetween, meaningOf, type Meaning, type Stated } from '../../law/sets/row.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import type { Part, Track } from '../../law/tracks/track.js'

/** Neighbouring sets that mean the same for a window: from the first day of the first, until the day on which another meaning starts. */
export interface Period {
  readonly days: Span
  readonly meaning: Meaning
  /** What brought it: the first of its parts. */
  readonly first: Part
  /** One per set, in order. */
  readonly parts: readonly Part[]
}

/** A window through the whole law of a territory, its periods without gap or overlap. */
export interface Course {
  readonly track: Track
  readonly periods: readonly Period[]
}

/** What became of one window between two sets. */
export interface RowComparison {
  readonly track: Track
  readonly before: Part
  readonly after: Part
  readonly change: RowChange
  readonly differences: readonly Difference[]
  /** The sets after the earlier one, up to the later one, on whose first day the meaning changed: a way there and back counts. */
  readonly changedBy: readonly RuleSet[]
}

/** Every window of a territory, in the order of the rule book, under all the sets that there are. */
export function coursesOf ({ known }: Pick<TerritoryLaw, 'known'>): Course[] {
  return known.slice(-1).flatMap(({ tracks }) => tracks.all).map(track => ({ track, periods: periodsOf(track.parts) }))
}

function periodsOf (parts: readonly Part[]): Period[] {
  const runs: Array<{ meaning: Meaning, first: Part, parts: Part[] }> = []
  for (const part of parts) {
    const meaning = meaningOfPart(part)
    const run = runs.at(-1)
    if (run !== undefined && differencesBetween(run.meaning, meaning).length === 0) run.parts.push(part)
    else runs.push({ meaning, first: part, parts: [part] })
  }
  return runs.map((run, i) => ({ ...run, days: { from: run.first.days.from, until: runs[i + 1]?.first.days.from ?? null } }))
}

/** What a part means in law. */
export function meaningOfPart (part: Part): Meaning {
  return meaningOf(statedBy(part))
}

/** All that a set says of the window of a part. */
export function statedBy ({ source: { row, set }, powers, outside, closings }: Part): Stated {
  return {
    row,
    derogation: row.derogated === undefined ? null : set.derogation,
    powers: powers.map(({ source }) => source),
    outside: outside.map(({ source }) => source),
    closings: closings.map(({ source }) => source)
  }
}

/**
 * What became of each window from one set to another, in the order of the rule book. The sets may be taken backwards in
 * time: before and after are as asked, and what changed the law in between comes in the order of time all the same.
 */
export function comparisonOf (courses: readonly Course[], before: RuleSet, after: RuleSet): RowComparison[] {
  const [earlier, later] = [dayOf(before.id), dayOf(after.id)].sort((a, b) => a - b)
  return courses.flatMap(({ track, periods }) => {
    const changedBy = periods.filter(({ days: { from } }) => isAfter(from, earlier) && !isAfter(from, later)).map(({ first }) => first.source.set)
    // A set has one part in each track: this is that pair.
    return placesIn(periods, before).flatMap(from => placesIn(periods, after).map(to => {
      const differences = differencesBetween(from.meaning, to.meaning)
      return { track, before: from.part, after: to.part, change: changeOf(from.part, to.part, differences), differences, changedBy }
    }))
  })
}

function isAfter (day: Day, other: Day | undefined): boolean {
  return other === undefined || day > other
}

function placesIn (periods: readonly Period[], set: RuleSet): Array<{ part: Part, meaning: Meaning }> {
  return periods.flatMap(({ parts, meaning }) => parts.filter(({ source }) => source.set === set).map(part => ({ part, meaning })))
}

/** A rule whose value is not known is a rule: it comes and goes like any other. */
function changeOf (before: Part, after: Part, differences: readonly Difference[]): RowChange {
  if (differences.length === 0) return 'unchanged'
  if ((before.says === 'contract') === (after.says === 'contract')) return 'changed'
  return before.says === 'contract' ? 'added' : 'removed'
}

/** A proposal, and the change by which it names a window. */
export interface Proposed {
  readonly proposal: Proposal
  readonly change: Proposal['changes'][number]
}

/** What was proposed for a window, in the order of the days; a proposal of which only the month or year is known comes first in it. */
export function proposedFor ({ medium, tier }: Track, { proposals }: Pick<TerritoryLaw, 'proposals'>): Proposed[] {
  const named = [...proposals.values()].flatMap(proposal => proposal.changes
    .filter(change => change.medium === medium && (tier === null || change.tiers === undefined || change.tiers.includes(tier)))
    .map(change => ({ proposal, change })))
  return named.sort((a, b) => a.proposal.madeOn < b.proposal.madeOn ? -1 : a.proposal.madeOn > b.proposal.madeOn ? 1 : 0)
}

/**
 * A day on which a proposal could have been adopted: the one on which it was made, the first of the month or year where no
 * more is known; null where that lies before the first set.
 */
export function adoptableOn ({ madeOn }: Proposal, { sets }: Pick<TerritoryLaw, 'sets'>): CivilDate | null {
  const day = `${madeOn}-01-01`.slice(0, 10)
  return isCivilDate(day) && sets.some(({ id }) => id <= day) ? day : null
}
