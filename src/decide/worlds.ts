// What is not stated: the worlds that it leaves open, and what the law says of the film in each of them.
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import { NO_TESTS } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { isPossibleIn } from './consistency.js'
import { decide } from './decide.js'
import { askedIn, awaitedIn, type Dating, type Outcome } from './outcome.js'

/** The film with so many tests more decided, and events dated, that nothing else which is not stated changes its outcome. */
export interface World {
  readonly film: Film
  readonly outcome: Outcome
}

/**
 * The worlds of a film on a track: whatever the facts not stated turn out to be, the film is in one of them, and in no other. A film
 * that states what cannot be has none. Of the days on which an event may fall, only those are tried that let a rule act soonest.
 */
export function worldsOf (track: Track, film: Film, tracks: Tracks): World[] {
  return isPossibleIn(tracks, film) ? worldsIn(track, film, tracks, []) : []
}

/** `tried`: the events of which it is settled that they are not dated. */
function worldsIn (track: Track, film: Film, tracks: Tracks, tried: ReadonlyArray<Dating['event']>): World[] {
  let asked = NO_TESTS
  const awaited: Dating[] = []
  const outcome = decide(track, film, tracks, step => {
    asked = asked === NO_TESTS ? askedIn(step) : asked
    awaited.push(...awaitedIn(step))
  })
  if (asked !== NO_TESTS) {
    // Of those asked for first, the lowest bit.
    const test = asked & -asked
    return [film.passed | test, film.passed].flatMap(passed => {
      const one = { ...film, decided: film.decided | test, passed }
      return isPossibleIn(tracks, one) ? worldsIn(track, one, tracks, tried) : []
    })
  }
  const event = awaited.find(one => !tried.includes(one.event))?.event
  if (event === undefined) return [{ film, outcome }]
  const days = new Set(awaited.flatMap(one => one.event === event ? [one.on] : []))
  const dated = [...days].map((on): Film => ({ ...film, days: { ...film.days, [event]: on } }))
  return [
    ...worldsIn(track, film, tracks, [...tried, event]),
    ...dated.flatMap(one => isPossibleIn(tracks, one) ? worldsIn(track, one, tracks, tried) : [])
  ]
}
