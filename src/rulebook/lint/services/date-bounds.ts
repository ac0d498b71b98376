import { boundsOf } from '../../../calendar/dated.js'
import { datesIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** A dated event says some day, and no bound contradicts another. */
export const dateBounds: LintRule = {
  name: 'date-bounds',
  description: 'Each dated event of a service or carrier has a day or a bound, and its bounds are in order.',
  * check (draft) {
    for (const { file, path, value } of datesIn(draft)) {
      const { notBefore, notAfter } = boundsOf(value)
      if (notBefore === null && notAfter === null) yield { file, path, detail: 'says no day: give on, notBefore or notAfter, or leave the event out' }
      if (notBefore !== null && notAfter !== null && notAfter < notBefore) yield { file, path, detail: `cannot be: not before ${notBefore} and not after ${notAfter}` }
    }
  }
}
