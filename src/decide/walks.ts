// The walks of a track for films that differ in what is stated of them: one walk serves all for which every rule says the same.
import type { Tracks } from '../law/enact.js'
import { EVENTS, type Days, type Film } from '../law/film.js'
import { keptBy } from '../law/kept.js'
import { NO_TESTS, openIn, verdictOf, type Bits, type When } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { decide } from './decide.js'
import { hangingOf, type Dating, type Hanging, type Outcome } from './outcome.js'

/** What walks find. */
export interface Walks {
  readonly outcomeOf: (film: Film) => Outcome
  /** What the walk for a film hung on, in the order in which it was asked for. */
  readonly hangingOf: (film: Film) => Hanging
}

/** The walks of a track for a film, and for those that only state more than it. */
export function walksOf (track: Track, film: Film, tracks: Tracks): Walks {
  const open = conditionsOf(tracks)(track).filter(when => openIn(when, film) !== 0)
  const dated: Array<{ readonly days: Days, readonly walks: Map<number | string, Walk> }> = []
  const walksWith = (days: Days) => {
    let found = dated.find(one => EVENTS.every(event => one.days[event] === days[event]))
    if (found === undefined) dated.push(found = { days, walks: new Map() })
    return found.walks
  }
  const walkFor = (one: Film) => {
    const walks = walksWith(one.days)
    const key = open.length <= MOST_DIGITS ? digitsOf(open, one) : open.map(when => verdictOf(when, one)).join()
    let walk = walks.get(key)
    if (walk === undefined) walks.set(key, walk = { outcome: undefined, hanging: undefined })
    return walk
  }
  return {
    outcomeOf: one => {
      const walk = walkFor(one)
      return walk.outcome ??= decide(track, one, tracks)
    },
    hangingOf: one => {
      const walk = walkFor(one)
      return walk.hanging ??= hangingIn(track, one, tracks)
    }
  }
}

/** Walks that were not taken yet are not known. */
interface Walk {
  outcome: Outcome | undefined
  hanging: Hanging | undefined
}

/** What conditions say of a film, as the digits of one number. */
function digitsOf (conditions: readonly When[], film: Film): number {
  let said = 0
  for (const when of conditions) said = 3 * said + DIGITS[verdictOf(when, film)]
  return said
}

const DIGITS = { yes: 0, no: 1, open: 2 } as const

/** A number has room for that many digits to the base of three. */
const MOST_DIGITS = 33

function hangingIn (track: Track, film: Film, tracks: Tracks): Hanging {
  const hangsOn = new Set<When>()
  const awaits: Dating[] = []
  decide(track, film, tracks, step => {
    const hanging = hangingOf(step)
    for (const when of hanging.hangsOn) hangsOn.add(when)
    awaits.push(...hanging.awaits)
  })
  return { hangsOn: [...hangsOn], awaits }
}

/** The conditions of a track, and of those on whose openings its closings start or end, each once. */
const conditionsOf = keptBy((tracks: Tracks) => keptBy((track: Track): readonly When[] => {
  const moments = track.parts.flatMap(({ closings }) => closings).flatMap(({ from, until }) => [from, ...until.map(({ at }) => at)])
  const others = moments.flatMap(moment => 'opensWith' in moment ? tracks.byId.get(moment.opensWith) ?? [] : [])
  const parts = [track, ...others].flatMap(one => one.parts)
  return [...new Set(parts.flatMap(({ delays, outside, closings }) => [
    ...delays.flatMap(({ when, criterion }) => [when, criterion]), ...[...outside, ...closings].map(({ when }) => when)
  ]))]
}))

/** The tests that conditions of a track take to come out in one way while they are not decided. */
export function presumedIn (track: Track, tracks: Tracks): Bits {
  return conditionsOf(tracks)(track).flat().reduce((bits, clause) => bits | clause.open, NO_TESTS)
}
