import type { PlausibilityRule } from '../../draft.js'
import { delayedIn } from './delayed.js'
import { daysIn, written } from './delays.js'
import { doubtOf } from './stated.js'

/** Longer than any delay that a text is known to set. */
const LONG = { months: 60 }

/** A delay of more than five years is most often a slip. */
export const longDelay: PlausibilityRule = {
  name: 'long-delay',
  description: 'A delay, of whatever the set states, is longer than five years.',
  * check (draft) {
    for (const one of delayedIn(draft)) {
      if (daysIn(one.delay) > daysIn(LONG)) yield doubtOf(one, 'delay', `is ${written(one.delay)}, more than five years: hold it against the text`)
    }
  }
}
