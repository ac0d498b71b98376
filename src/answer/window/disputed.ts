// What a window of a service would be by other sources, where they disagree about the tier that it held.
import type { Day } from '../../calendar/day.js'
import { decide } from '../../decide/decide.js'
import { opensOn, sameDates, type Outcome } from '../../decide/outcome.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import type { DisputedTrack, HeldTrack } from '../../service/held.js'

/** Another reading of what a service held, by which its window opens on another day. */
export interface DisputedWindow {
  readonly track: DisputedTrack
  readonly outcome: Outcome
  readonly opensOn: Day
}

/** The readings of other sources that give a window other dates. */
export function disputedOf ({ disputed }: HeldTrack, film: Film, tracks: Tracks, outcome: Outcome): DisputedWindow[] {
  return disputed.flatMap(track => {
    const other = decide(track, film, tracks)
    const on = opensOn(other)
    return on === null || sameDates(other, outcome) ? [] : [{ track, outcome: other, opensOn: on }]
  })
}
