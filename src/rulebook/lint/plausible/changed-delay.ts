import type { PlausibilityRule } from '../../draft.js'
import { changesIn } from './delayed.js'
import { daysIn, written } from './delays.js'
import { doubtOf } from './stated.js'

/** A text seldom moves a delay by more than half of it. */
export const changedDelay: PlausibilityRule = {
  name: 'changed-delay',
  description: 'A delay, of whatever the set states, is more than half longer or shorter than in the set before.',
  * check (draft) {
    for (const { now, was, previous } of changesIn(draft)) {
      if (Math.abs(daysIn(now.delay) - daysIn(was.delay)) <= Math.abs(daysIn(was.delay)) / 2) continue
      yield doubtOf(now, 'delay', `is ${written(now.delay)}, and was ${written(was.delay)} in ${previous.content.id}, a change by more than half: hold it against the text`)
    }
  }
}
