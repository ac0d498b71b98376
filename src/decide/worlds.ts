// What is not stated: the worlds that it leaves open, and what the law says of the film in each of them.
import type { Tracks } from '../law/enact.js'
import { withDay, type Film } from '../law/film.js'
import { openIn } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { contradictionsOf, impossibleIn, isPossible, isPossibleIn } from './consistency.js'
import type { Dating, Outcome } from './outcome.js'
import { walksOf, type Walks } from './walks.js'

/** The film with so many tests more decided, and events dated, that nothing else which is not stated changes its outcome. */
export interface World {
  readonly film: Film
  readonly outcome: Outcome
}

/**
 * The worlds of a film on a track: whatever the facts not stated turn out to be, the film is in one of them, and in no other. A film
 * that states what cannot be has none. Of the days on which an event may fall, only those are tried that let a rule act soonest.
 */
export function worldsOf (track: Track, film: Film, tracks: Tracks, walks: Walks = walksOf(track, film, tracks)): World[] {
  return isPossibleIn(tracks, film) ? worldsIn(track, film, tracks, walks, []) : []
}

/** `tried`: the events of which it is settled that they are not dated. */
function worldsIn (track: Track, film: Film, tracks: Tracks, walks: Walks, tried: ReadonlyArray<Dating['event']>): World[] {
  const { hangsOn, awaits } = walks.hangingOf(film)
  for (const when of hangsOn) {
    const asked = openIn(when, film)
    if (asked === 0) continue
    // Of the tests asked for first, the lowest bit.
    const test = asked & -asked
    const ways = (test & track.neverFailed) === 0 ? [film.passed | test, film.passed] : [film.passed | test]
    return ways.flatMap(passed => {
      const one = { decided: film.decided | test, passed, days: film.days }
      return isPossible(one, contradictionsOf(tracks)) ? worldsIn(track, one, tracks, walks, tried) : []
    })
  }
  const event = awaits.find(one => !tried.includes(one.event))?.event
  // What the law rules out while less is known it may yet allow: that is only looked at where all is settled.
  if (event === undefined) return impossibleIn(tracks, film) === null ? [{ film, outcome: walks.outcomeOf(film) }] : []
  const days = new Set(awaits.flatMap(one => one.event === event ? [one.on] : []))
  const dated = [...days].map((on): Film => ({ decided: film.decided, passed: film.passed, days: withDay(film.days, event, on) }))
  return [
    ...worldsIn(track, film, tracks, walks, [...tried, event]),
    ...dated.flatMap(one => worldsIn(track, one, tracks, walks, tried))
  ]
}
