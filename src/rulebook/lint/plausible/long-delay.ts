import type { PlausibilityRule } from '../../draft.js'
import { daysIn, delaysIn, written } from './delays.js'
import { doubtAt, rowsIn } from './rows.js'

/** Longer than any delay that a text is known to set. */
const LONG = { months: 60 }

/** A delay of more than five years is most often a slip. */
export const longDelay: PlausibilityRule = {
  name: 'long-delay',
  description: 'A delay is longer than five years.',
  * check ({ territories }) {
    for (const row of territories.flatMap(({ sets }) => sets).flatMap(rowsIn)) {
      for (const { path, delay } of delaysIn(row.content)) {
        if (daysIn(delay) > daysIn(LONG)) yield doubtAt(row, path, `is ${written(delay)}, more than five years: hold it against the text`)
      }
    }
  }
}
