import { lengthOf } from '../../../calendar/day.js'
import type { PlausibilityRule } from '../../draft.js'
import { delaysIn, written, type RowDelay } from './delays.js'
import { doubtAt, successionsIn } from './rows.js'

/** Another delay takes another text: what was wrong in one set was most often wrong in its neighbour. */
export const sameTexts: PlausibilityRule = {
  name: 'same-texts',
  description: 'A delay is another than in the set before, and rests on the same texts.',
  * check (draft) {
    for (const { row, before, previous } of successionsIn(draft)) {
      const earlier = new Map(delaysIn(before).map(one => [one.what, one]))
      for (const one of delaysIn(row.content)) {
        const was = earlier.get(one.what)
        if (was === undefined || isSame(one, was) || textsOf(one) === '' || textsOf(one) !== textsOf(was)) continue
        yield doubtAt(row, one.path, `is ${written(one.delay)}, and ${written(was.delay)} in ${previous.id}, which rests on the same texts: correct the other set too, or cite the text that changed the delay`)
      }
    }
  }
}

function isSame (one: RowDelay, other: RowDelay): boolean {
  return JSON.stringify(lengthOf(one.delay)) === JSON.stringify(lengthOf(other.delay))
}

function textsOf ({ legalBasis }: RowDelay): string {
  return [...new Set(legalBasis.map(({ text }) => text))].sort().join()
}
