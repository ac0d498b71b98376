// What the page of a film shows: what was asked, what the service answered, and the words for both.
import type { Chronology } from '../../../../schemas/chronology.js'
import { windowsTogether } from '../../tiers.js'
import { mediumName, type Dictionary } from '../dictionary.js'
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

/** The same, with one window for the tiers of a medium that say the same. */
export function withTiersTogether (seen: FilmSeen): FilmSeen {
  const { answer, asItIs, dictionary } = seen
  const { media } = dictionary
  if (answer === null) return seen
  const together = windowsTogether(answer.windows, asItIs?.windows ?? [], id =>
    ({ tiers: media.flatMap(medium => medium.id === id ? medium.tiers : []).length, label: mediumName(dictionary, id) }))
  return { ...seen, answer: { ...answer, windows: together.windows }, asItIs: asItIs === null ? null : { ...asItIs, windows: together.asItIs } }
}
