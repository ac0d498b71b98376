// What a derogation alone would give a window.
import type { Day } from '../../calendar/day.js'
import { firstOpenOn } from '../../decide/outcome.js'
import type { Vocabulary } from '../../law/facts/tests.js'
import { supposedBy } from './alternatives.js'
import { liftedIn, type Lifted } from './ground.js'
import type { Answered } from './window.js'

/** The day on which a window opens by a derogation, and whether the admissions stated meet its criterion (null: they are not stated). */
export interface Grant {
  readonly on: Day
  readonly eligible: boolean | null
  /** The text that lifted the criterion, where the window then rests on it. */
  readonly lifted: Lifted | null
}

/** What it changes of a window that a derogation is granted, and nothing else; null where that changes nothing. */
export function grantAlone ({ film, sensitivity, track: { medium } }: Answered, vocabulary: Vocabulary): Grant | null {
  for (const alternative of sensitivity.alternatives) {
    const { outcome } = alternative
    if (outcome.kind !== 'dated') continue
    const { facts, dates, eligible = null } = supposedBy(alternative, film, vocabulary)
    const isAlone = facts.derogationGranted === true && Object.keys({ ...facts, ...dates }).length === 1
    if (isAlone) return { on: firstOpenOn(outcome), eligible, lifted: liftedIn(outcome.opening.by, medium, alternative.film) }
  }
  return null
}
