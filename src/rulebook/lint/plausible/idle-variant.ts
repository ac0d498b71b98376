import type { WindowRule } from '../../../../schemas/rule-set.js'
import type { PlausibilityRule } from '../../draft.js'
import { daysIn, written } from './delays.js'
import { doubtAt, rowsIn } from './rows.js'

type Variant = NonNullable<WindowRule['variants']>[number]

/** A variant is there to win. */
export const idleVariant: PlausibilityRule = {
  name: 'idle-variant',
  description: 'A variant is no shorter than the delay of its row, or than another variant whose conditions hold wherever its own do: the earliest day wins, which is never its own.',
  * check ({ territories }) {
    for (const row of territories.flatMap(({ sets }) => sets).flatMap(rowsIn)) {
      const { opens = [], floor, contested, variants = [] } = row.content
      // What each service agrees on is longer than a floor, and what holds if a text is void may be longer too.
      const own = floor === true ? [] : opens.filter(({ after }) => after === 'theatrical-release')
      const longest = Math.max(...[...own, ...contested === undefined ? [] : [contested]].map(({ delay }) => daysIn(delay)))
      for (const [i, variant] of variants.entries()) {
        const other = variants.find((one, j) => j !== i && beats(one, variant))
        if (own.length > 0 && daysIn(variant.delay) >= longest) yield doubtAt(row, `variants.${i}.delay`, `is ${written(variant.delay)}, no shorter than the delay of the row, and the earliest day wins: it never does`)
        else if (other !== undefined) yield doubtAt(row, `variants.${i}.delay`, `is ${written(variant.delay)}, no shorter than the variant ${other.id} (${written(other.delay)}), which holds wherever it does: it never wins`)
      }
    }
  }
}

function beats (one: Variant, other: Variant): boolean {
  const conditions = other.when.map(condition => JSON.stringify(condition))
  return daysIn(one.delay) <= daysIn(other.delay) && one.when.every(condition => conditions.includes(JSON.stringify(condition)))
}
