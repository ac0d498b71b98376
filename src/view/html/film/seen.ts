// What the page of a film shows: what was asked, what the service answered, and the words for both.
import type { Chronology, Window } from '../../../../schemas/chronology.js'
import type { Dictionary } from '../dictionary.js'
import type { Refusals } from '../refusals.js'
import type { Visit } from '../visit.js'

/** What was asked and answered. */
export interface FilmSeen {
  readonly visit: Visit
  readonly dictionary: Dictionary
  /** The answer; null where the question was refused. */
  readonly answer: Chronology | null
  /** The same under the law as it is, where the question supposes another. */
  readonly asItIs: Chronology | null
  readonly refusals: Refusals
  /** Nobody asked yet: the answer is that of a film released today. */
  readonly isExample: boolean
}

/** The same window under the law as it is; undefined where nothing is supposed, or it has none. */
export function windowAsItIs ({ asItIs }: FilmSeen, { medium, tier }: Window): Window | undefined {
  return asItIs?.windows.find(one => one.medium === medium && one.tier === tier)
}
