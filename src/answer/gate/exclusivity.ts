// Which exclusivities of other media run on a day for a film that somebody is stated to hold there: they bind those who agreed to them.
import type { Day } from '../../calendar/day.js'
import { decide, exclusiveUntil } from '../../decide/decide.js'
import { opensOn } from '../../decide/outcome.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import { verdictOf } from '../../law/facts/tests.js'
import type { Track } from '../../law/tracks/track.js'
import { partOn } from './judgement.js'

/** An exclusivity that runs, and the first day on which it does not any more. */
export interface Exclusive {
  readonly track: Track
  readonly until: Day
}

/** The exclusivities against a medium that run on a day, as far as it is stated who holds the film. */
export function exclusivitiesAgainst (medium: string, film: Film, tracks: Tracks, on: Day): Exclusive[] {
  return tracks.all.flatMap(track => {
    const against = partOn(track, film, on)?.exclusivity?.against
    if (against == null || !against.media.includes(medium) || verdictOf(against.when, film) !== 'yes') return []
    const from = opensOn(decide(track, film, tracks))
    const until = from === null || from > on ? null : exclusiveUntil(track, film, tracks, from)
    return until !== null && on < until ? [{ track, until }] : []
  })
}
