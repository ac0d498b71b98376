import { lengthOf } from '../../../calendar/day.js'
import type { PlausibilityRule } from '../../draft.js'
import { changesIn, type Delayed } from './delayed.js'
import { written } from './delays.js'
import { doubtOf } from './stated.js'

/** Another delay takes another text: what was wrong in one set was most often wrong in its neighbour. */
export const sameTexts: PlausibilityRule = {
  name: 'same-texts',
  description: 'A delay, of whatever the set states, is another than in the set before, and rests on the same texts.',
  * check (draft) {
    for (const { now, was, previous } of changesIn(draft)) {
      if (isSame(now, was) || textsOf(now) === '' || textsOf(now) !== textsOf(was)) continue
      yield doubtOf(now, 'delay', `is ${written(now.delay)}, and ${written(was.delay)} in ${previous.content.id}, which rests on the same texts: correct the other set too, or cite the text that changed the delay`)
    }
  }
}

function isSame (one: Delayed, other: Delayed): boolean {
  return JSON.stringify(lengthOf(one.delay)) === JSON.stringify(lengthOf(other.delay))
}

function textsOf ({ legalBasis }: Delayed): string {
  return [...new Set(legalBasis.map(({ text }) => text))].sort().join()
}
