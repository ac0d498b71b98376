import type { PlausibilityRule } from '../../draft.js'
import { daysIn, delaysIn, written } from './delays.js'
import { doubtAt, successionsIn } from './rows.js'

/** A text seldom moves a delay by more than half of it. */
export const changedDelay: PlausibilityRule = {
  name: 'changed-delay',
  description: 'A delay is more than half longer or shorter than in the set before.',
  * check (draft) {
    for (const { row, before, previous } of successionsIn(draft)) {
      const earlier = new Map(delaysIn(before).map(({ what, delay }) => [what, delay]))
      for (const { what, path, delay } of delaysIn(row.content)) {
        const was = earlier.get(what)
        if (was === undefined || Math.abs(daysIn(delay) - daysIn(was)) <= daysIn(was) / 2) continue
        yield doubtAt(row, path, `is ${written(delay)}, and was ${written(was)} in ${previous.id}, a change by more than half: hold it against the text`)
      }
    }
  }
}
