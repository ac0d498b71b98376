// What a derogation alone would give a window.
import type { Day } from '../calendar/day.js'
import { opensOn } from '../decide/outcome.js'
import type { Vocabulary } from '../law/tests.js'
import { supposedBy } from './alternatives.js'
import type { Answered } from './window.js'

/** The day on which a window opens by a derogation, and whether the admissions stated meet its criterion (null: they are not stated). */
export interface Grant {
  readonly on: Day
  readonly eligible: boolean | null
}

/** What it changes of a window that a derogation is granted, and nothing else; null where that changes nothing. */
export function grantAlone ({ film, sensitivity }: Answered, vocabulary: Vocabulary): Grant | null {
  for (const alternative of sensitivity.alternatives) {
    const on = opensOn(alternative.outcome)
    const { facts, dates, eligible = null } = supposedBy(alternative, film, vocabulary)
    if (on !== null && facts.derogationGranted === true && Object.keys({ ...facts, ...dates }).length === 1) return { on, eligible }
  }
  return null
}
