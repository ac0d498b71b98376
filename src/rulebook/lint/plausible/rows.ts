// The rows of the sets as plausibility is asked of them: each with its place and its name, and beside the row that was there before.
import type { RuleSet, WindowRule } from '../../../../schemas/rule-set.js'
import { rowOf } from '../../../law/row.js'
import type { Doubt, Draft, Filed, TerritoryDraft } from '../../draft.js'
import { rowName } from '../../faults/place.js'

/** A row and where it stands. */
export interface PlacedRow {
  readonly file: string
  readonly path: string
  readonly name: string
  readonly content: WindowRule
}

/** The rows of a set. */
export function rowsIn ({ file, content }: Filed<RuleSet>): PlacedRow[] {
  return content.windows.map((row, i) => ({ file, path: `windows.${i}`, name: String(rowName(row)), content: row }))
}

/** What is doubted at a place in a row; the empty place is the row. */
export function doubtAt ({ file, path, name }: PlacedRow, field: string, detail: string): Doubt {
  return { file, path: field === '' ? path : `${path}.${field}`, row: name, detail }
}

/** A row, and one that stood in its place in the set before. */
export interface Succession {
  readonly territory: TerritoryDraft
  readonly set: RuleSet
  readonly row: PlacedRow
  readonly previous: RuleSet
  readonly before: WindowRule
}

/** Every row beside those of the set before that spoke of its medium and tiers. Where a set was not read, none: it may be the one before. */
export function * successionsIn ({ territories }: Draft): Iterable<Succession> {
  for (const territory of territories) {
    if (!territory.hasAllSets) continue
    for (const [i, set] of territory.sets.entries()) {
      const previous = territory.sets[i - 1]?.content
      if (previous === undefined) continue
      for (const row of rowsIn(set)) {
        const { medium, tiers = [null] } = row.content
        for (const before of new Set(tiers.flatMap(tier => rowOf(previous, medium, tier) ?? []))) yield { territory, set: set.content, row, previous, before }
      }
    }
  }
}
