// What would come of a window if a fact that is presumed were otherwise.
import type { FactName } from '../../../schemas/release.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import type { Bits } from '../../law/facts/tests.js'
import type { Track } from '../../law/tracks/track.js'
import { decide } from '../decide.js'
import { sameDates, type Outcome } from '../outcome.js'

/** A fact that is presumed, and the other dates that a window has where the contrary is true. */
export interface Contrary {
  readonly fact: FactName
  readonly outcome: Outcome
}

/** The facts presumed of a film, by their tests, of which the contrary gives a window other dates. */
export function contrariesOf (track: Track, film: Film, tracks: Tracks, base: Outcome, presumed: ReadonlyMap<FactName, Bits>): Contrary[] {
  return [...presumed].flatMap(([fact, tests]) => {
    const outcome = decide(track, { decided: film.decided, passed: film.passed ^ tests, days: film.days }, tracks)
    return sameDates(outcome, base) ? [] : [{ fact, outcome }]
  })
}
