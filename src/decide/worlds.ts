// What is not stated: the worlds that it leaves open, and what the law says of the film in each of them.
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import { NO_TESTS } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { isPossible, type Contradiction } from './consistency.js'
import { decide } from './decide.js'
import { askedIn, type Outcome } from './outcome.js'

/** The film with so many tests more decided that nothing else which is not stated changes its outcome. */
export interface World {
  readonly film: Film
  readonly outcome: Outcome
}

/**
 * The worlds of a film on a track: whatever the facts not stated turn out to be, the film is in one of them, and in no other. A film
 * that states what cannot be has none. The days of events are taken as they are stated.
 */
export function worldsOf (track: Track, film: Film, tracks: Tracks, contradictions: readonly Contradiction[]): World[] {
  if (!isPossible(film, contradictions)) return []
  let asked = NO_TESTS
  const outcome = decide(track, film, tracks, step => { asked = asked === NO_TESTS ? askedIn(step) : asked })
  if (asked === NO_TESTS) return [{ film, outcome }]
  // Of those asked for first, the lowest bit.
  const test = asked & -asked
  return [film.passed | test, film.passed].flatMap(passed =>
    worldsOf(track, { ...film, decided: film.decided | test, passed }, tracks, contradictions))
}
