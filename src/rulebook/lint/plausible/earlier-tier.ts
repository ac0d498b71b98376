import type { Medium } from '../../../../schemas/medium.js'
import type { PlausibilityRule } from '../../draft.js'
import { daysIn, delaysIn, written } from './delays.js'
import { doubtAt, rowsIn, type PlacedRow } from './rows.js'

/** Who earned more opens no later. */
export const earlierTier: PlausibilityRule = {
  name: 'earlier-tier',
  description: 'A tier opens earlier than one that stands before it in rulebook.yaml, as more favourable; so does its derogated delay.',
  * check ({ rulebook, territories }) {
    if (rulebook === undefined) return
    for (const set of territories.flatMap(({ sets }) => sets)) {
      const rows = rowsIn(set)
      for (const medium of rulebook.content.media) {
        for (const [better, worse] of pairsOf(rows, medium)) {
          const favoured = new Map(openingsOf(better).map(one => [one.what, one.delay]))
          for (const { what, path, delay } of openingsOf(worse)) {
            const other = favoured.get(what)
            if (other === undefined || daysIn(delay) >= daysIn(other)) continue
            yield doubtAt(worse, `${path}.delay`, `is ${written(delay)}, earlier than that of ${better.name}, a more favourable tier (${written(other)}): hold both against the text`)
          }
        }
      }
    }
  }
}

/** Each row of a medium with the row before it in favour. */
function pairsOf (rows: readonly PlacedRow[], { id, tiers }: Medium): Array<readonly [better: PlacedRow, worse: PlacedRow]> {
  const inOrder = new Set(tiers.flatMap(tier => rows.find(({ content }) => content.medium === id && content.tiers?.includes(tier.id)) ?? []))
  const dated = [...inOrder].filter(({ content }) => content.rule === 'delay')
  return dated.slice(1).flatMap((worse, i) => dated.slice(i, i + 1).map(better => [better, worse] as const))
}

function openingsOf ({ content: { opens, derogated, legalBasis, medium, rule } }: PlacedRow) {
  return delaysIn({ medium, rule, legalBasis, ...opens && { opens }, ...derogated && { derogated } })
}
