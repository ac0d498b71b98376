// The rows of the sets as plausibility is asked of them: each with its place and its name, and beside the row that was there before.
import type { RuleSet, WindowRule } from '../../../../schemas/rule-set.js'
import { rowOf } from '../../../law/sets/row.js'
import type { Doubt, Draft, Filed, TerritoryDraft } from '../../draft.js'
import { rowName } from '../../faults/place.js'

/** Where something of a set stands that a reason can name: a row, a closing, works left outside. */
export interface Placed {
  readonly file: string
  readonly path: string
  readonly name: string
}

/** A row and where it stands. */
export interface PlacedRow extends Placed {
  readonly content: WindowRule
}

/** The rows of a set. */
export function rowsIn ({ file, content }: Filed<RuleSet>): PlacedRow[] {
  return content.windows.map((row, i) => ({ file, path: `windows.${i}`, name: String(rowName(row)), content: row }))
}

/** What is doubted at a place in a row, or in what stands like one; the empty place is all of it. */
export function doubtAt ({ file, path, name }: Placed, field: string, detail: string): Doubt {
  return { file, path: field === '' ? path : `${path}.${field}`, row: name, detail }
}

/** A set, and the one before it. */
export interface Neighbours {
  readonly territory: TerritoryDraft
  readonly set: Filed<RuleSet>
  readonly previous: Filed<RuleSet>
}

/** Every set beside the one before it. Where a set was not read, none: it may be the one before. */
export function neighboursIn ({ territories }: Draft): Neighbours[] {
  return territories.filter(({ hasAllSets }) => hasAllSets).flatMap(territory =>
    territory.sets.slice(1).flatMap((set, i) => territory.sets.slice(i, i + 1).map(previous => ({ territory, set, previous }))))
}

/** A row, and one that stood in its place in the set before. */
export interface Succession extends Neighbours {
  readonly row: PlacedRow
  readonly before: PlacedRow
}

/** Every row of a set beside those of the set before that spoke of its medium and tiers. */
export function successionsOf (neighbours: Neighbours): Succession[] {
  const { set, previous } = neighbours
  const earlier = rowsIn(previous)
  return rowsIn(set).flatMap(row => {
    const { medium, tiers = [null] } = row.content
    const spokeOf = new Set(tiers.map(tier => rowOf(previous.content, medium, tier)))
    return earlier.filter(({ content }) => spokeOf.has(content)).map(before => ({ ...neighbours, row, before }))
  })
}
