import type { PlausibilityRule } from '../../draft.js'
import { daysIn, written } from './delays.js'
import { doubtAt, rowsIn } from './rows.js'

/** Nobody holds exclusively what is not open yet. */
export const endedExclusivity: PlausibilityRule = {
  name: 'ended-exclusivity',
  description: 'An exclusivity ends by the day on which its window opens.',
  * check ({ territories }) {
    for (const row of territories.flatMap(({ sets }) => sets).flatMap(rowsIn)) {
      const { opens = [], exclusiveUntil } = row.content
      const opening = opens.find(({ after }) => after === exclusiveUntil?.after)
      if (exclusiveUntil === undefined || opening === undefined || daysIn(opening.delay) < daysIn(exclusiveUntil.delay)) continue
      yield doubtAt(row, 'exclusiveUntil.delay', `is ${written(exclusiveUntil.delay)}, and the window opens after ${written(opening.delay)}: the exclusivity ends before it begins`)
    }
  }
}
