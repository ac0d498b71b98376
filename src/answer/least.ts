// Which facts not stated make something true of a window: as few as are needed.
import { isPossibleIn } from '../decide/worlds/consistency.js'
import { decide } from '../decide/decide.js'
import type { Outcome } from '../decide/outcome.js'
import { worldsOf } from '../decide/worlds/worlds.js'
import type { Tracks } from '../law/tracks/enact.js'
import { EVENTS, type Film } from '../law/facts/film.js'
import type { Bits } from '../law/facts/tests.js'
import type { Track } from '../law/tracks/track.js'

/** The films of the worlds in which something is true of the window, without all that it does not need; none that dates an event. */
export function leastThat (track: Track, film: Film, tracks: Tracks, isTrue: (outcome: Outcome) => boolean): Film[] {
  const holds = (one: Film) => isPossibleIn(tracks, one) && isTrue(decide(track, one, tracks))
  const found = new Map<string, Film>()
  for (const world of worldsOf(track, film, tracks)) {
    if (!isTrue(world.outcome) || EVENTS.some(event => world.film.days[event] !== film.days[event])) continue
    const bits = bitsOf(world.film.decided & ~film.decided)
    for (const order of [bits, bits.toReversed()]) {
      const least = order.reduce((known, bit) => {
        const less = { ...known, decided: known.decided & ~bit, passed: known.passed & ~bit }
        return holds(less) ? less : known
      }, world.film)
      found.set(`${least.decided} ${least.passed}`, least)
    }
  }
  return [...found.values()]
}

function bitsOf (bits: Bits): Bits[] {
  const found: Bits[] = []
  for (let left = bits; left !== 0; left &= left - 1) found.push(left & -left)
  return found
}
