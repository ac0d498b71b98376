// Between which releases what is written may be shared: the bounds of the law, and of all that an answer compares it with.
import { dayOf, type Day } from '../../calendar/day.js'
import { daysBeside } from '../../answer/beside.js'
import { boundsCorrected } from '../../answer/corrected.js'
import type { Setting } from '../../answer/setting.js'
import { boundsBetween } from '../../decide/eras/bounds.js'
import { dayIn, RELEASE, reckoningsOf, reckoningsOfGrants, type Reckoning } from '../../decide/eras/reckoning.js'
import { counterpartOf } from '../../service/held.js'
import { turningDaysOf, waysTo } from '../../service/presence.js'

/** How the days of a track follow from the release, and the first releases of the spans in which nothing that is compared changes order. */
export interface TrackScope {
  readonly reckonings: readonly Reckoning[]
  readonly bounds: readonly Day[]
}

/** What holds of the windows of a question, whatever film is asked about. */
export interface Scope {
  /** Of each track that the question keeps. */
  readonly tracks: readonly TrackScope[]
  /** The bounds of all of them. */
  readonly bounds: readonly Day[]
  /** The place of a day that so follows from the release, among the days of a film; that of the release itself is the first. */
  readonly placeOf: (reckoning: Reckoning) => number
  /** The days of some places, each at its place, for a release. */
  readonly daysOf: (places: readonly number[], release: Day) => Day[]
}

/** The place of the release. */
export const RELEASE_PLACE = 0

/** The scope of a question. */
export function scopeOf (setting: Setting): Scope {
  const { question, tracks, plain, kept, plainKept } = setting
  const grants = reckoningsOfGrants(tracks)
  const own = kept.map((track): TrackScope => {
    // Whether an adoption moves a window is found by the dates of the law as it is.
    const one = counterpartOf(track, plainKept)
    const before = one === undefined || tracks === plain ? [] : reckoningsOf(one, plain)
    const reckonings = [...reckoningsOf(track, tracks), ...before]
    const fixed = [dayOf(question.on), ...daysBeside(track, setting), ...boundsCorrected(track, setting), ...track.exploiter === null ? [] : turningDaysOf(waysTo(track.exploiter))]
    return { reckonings, bounds: boundsBetween([[...reckonings, ...fixed.map(on => ({ on }))], ...grants]) }
  })
  const bounds = [...new Set(own.flatMap(({ bounds }) => bounds))].sort((a, b) => a - b)
  return { tracks: own, bounds, ...places() }
}

/** Gives each way in which a day follows from the release a place, when it is first needed. */
function places (): Pick<Scope, 'placeOf' | 'daysOf'> {
  const reckonings: Reckoning[] = []
  const known = new Map<string, number>()

  function placeOf (reckoning: Reckoning): number {
    const key = JSON.stringify(reckoning)
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, reckonings.length)
    return reckonings.push(reckoning) - 1
  }

  function daysOf (some: readonly number[], release: Day): Day[] {
    const days = new Array<Day>(reckonings.length)
    // Every place is that of a reckoning.
    for (const place of some) days[place] = dayIn(reckonings[place] as Reckoning, release)
    return days
  }

  placeOf(RELEASE)
  return { placeOf, daysOf }
}

/** The last bound that is not after a release: its place. */
export function spanAt (bounds: readonly Day[], release: Day): number {
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
