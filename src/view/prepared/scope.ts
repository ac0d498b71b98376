// Between which releases what is written of a window may be shared: the bounds of its law, and of all that an answer compares it with.
import { dayOf, type Day } from '../../calendar/day.js'
import { daysBeside } from '../../answer/beside.js'
import { boundsCorrected } from '../../answer/corrected.js'
import type { Setting } from '../../answer/setting.js'
import { boundsBetween } from '../../decide/bounds.js'
import { reckoningsOf, reckoningsOfGrants, type Reckoning } from '../../decide/reckoning.js'
import { turningDaysOf, waysTo } from '../../service/presence.js'

/** How the days of a track follow from the release, and the first releases of the spans in which nothing that is compared changes order. */
export interface Scope {
  readonly reckonings: readonly Reckoning[]
  readonly bounds: readonly Day[]
}

/** The scope of each track that a question keeps. */
export function scopesOf (setting: Setting): Scope[] {
  const { question, tracks, plain, kept, plainKept } = setting
  const grants = reckoningsOfGrants(tracks)
  return kept.map((track, i): Scope => {
    // Whether an adoption moves a window is found by the dates of the law as it is.
    const own = plainKept[i]
    const before = own === undefined || tracks === plain ? [] : reckoningsOf(own, plain)
    const reckonings = [...reckoningsOf(track, tracks), ...before]
    const fixed = [dayOf(question.on), ...daysBeside(track, setting), ...boundsCorrected(track, setting), ...track.exploiter === null ? [] : turningDaysOf(waysTo(track.exploiter))]
    return { reckonings, bounds: boundsBetween([[...reckonings, ...fixed.map(on => ({ on }))], ...grants]) }
  })
}

/** The last bound that is not after a release: its place. */
export function spanAt ({ bounds }: Scope, release: Day): number {
  let low = 0
  let high = bounds.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    // What lies between two places is a place.
    if ((bounds[middle] as Day) <= release) low = middle
    else high = middle - 1
  }
  return low
}
