// Which media each fact can move: read off the rules, so that the dictionary cannot drift from them.
import type { Condition } from '../../schemas/condition.js'
import type { Anchor, Closing, WindowRef } from '../../schemas/rule-set.js'
import { trackId } from '../law/track-id.js'
import { DATED_BY } from './anchor.js'
import type { TerritoryLaw } from './rulebook.js'
import type { Cell, Timeline } from './timeline.js'

/** The media that each fact can move, by fact, in the order of the rule book; a fact that moves none is not there. */
export function mediaMoved ({ timelines }: TerritoryLaw): ReadonlyMap<string, readonly string[]> {
  const moved = new Map<string, Set<string>>()
  for (const { timeline } of timelines.slice(-1)) {
    for (const { medium, cells } of timeline.tracks) {
      for (const fact of cells.flatMap(cell => factsOf(cell, timeline))) moved.set(fact, (moved.get(fact) ?? new Set()).add(medium.id))
    }
  }
  return new Map([...moved].map(([fact, media]) => [fact, [...media]]))
}

function factsOf (cell: Cell, timeline: Timeline): string[] {
  const { row, outside, closings, span: { set: { derogation } } } = cell
  return [
    'theatricalReleaseDate',
    ...row.opens?.flatMap(({ after }) => factOf(after)) ?? [],
    ...row.variants?.flatMap(({ when }) => when.flatMap(factsIn)) ?? [],
    ...row.derogated === undefined || derogation === null ? [] : [derogation.grantedBy, ...derogation.eligible].flatMap(factsIn),
    ...outside.flatMap(({ when }) => when.flatMap(factsIn)),
    ...closings.flatMap(closing => factsOfClosing(closing, timeline))
  ]
}

function factsOfClosing ({ when, from, until }: Closing, timeline: Timeline): string[] {
  const points = [from, ...until]
  return [
    ...when.flatMap(factsIn),
    ...points.flatMap(({ after }) => after === undefined ? [] : factOf(after)),
    ...points.flatMap(({ onOpeningOf }) => onOpeningOf === undefined ? [] : factsOfOpening(onOpeningOf, timeline))
  ]
}

function factsOfOpening (ref: WindowRef, timeline: Timeline): string[] {
  const cells = timeline.tracks.filter(({ id }) => id === trackId(ref)).flatMap(({ cells }) => cells)
  return cells.flatMap(cell => factsOf({ ...cell, closings: [] }, timeline))
}

function factOf (anchor: Anchor): string[] {
  const fact = DATED_BY[anchor]
  return fact === null ? [] : [fact]
}

function factsIn ({ fact, any = [] }: Condition): string[] {
  return [fact, ...any.map(test => test.fact)].filter(name => name !== undefined)
}
