// What is not stated: the worlds that it leaves open, and what the law says of the film in each of them.
import { earlier, later } from '../../calendar/civil-date.js'
import type { Day } from '../../calendar/day.js'
import type { Tracks } from '../../law/tracks/enact.js'
import { withDay, type Film } from '../../law/facts/film.js'
import { NO_TESTS, openIn, type Bits } from '../../law/facts/tests.js'
import type { Track } from '../../law/tracks/track.js'
import { contradictionsOf, impossibleIn, isPossible, isPossibleIn, openBehind } from './consistency.js'
import type { Dating, Outcome } from '../outcome.js'
import { walksOf, type Walks } from './walks.js'

/** The film with so many tests more decided, and events dated, that nothing else which is not stated changes its outcome. */
export interface World {
  readonly film: Film
  readonly outcome: Outcome
}

/** Of the days on which an event may fall that is not dated, those that are tried; null: it stays undated. */
export type Tried = (datings: readonly Dating[]) => ReadonlyArray<Day | null>

/** The days that let a rule act soonest, beside none. */
const soonest: Tried = datings => [null, ...new Set(datings.map(({ on }) => on))]

/** The first and the last of the days on which it may matter when it falls, and those between on which more may; undated where there is none, and beside the first where there is no last. */
export const bothEnds: Tried = datings => {
  const first = datings.map(one => one.first).reduce(earlier)
  const lasts = datings.map(one => one.last)
  const last = lasts.reduce((a, b) => a === null || b === null ? null : later(a, b))
  if (last === null) return [null, first]
  return last < first ? [null] : [...new Set([first, last, ...datings.flatMap(one => one.floor ?? [])])]
}

/**
 * The worlds of a film on a track: whatever the facts not stated turn out to be, the film is in one of them, and in no other. A film
 * that states what cannot be has none. Of the days on which an event may fall, only some are tried.
 */
export function worldsOf (track: Track, film: Film, tracks: Tracks, walks: Walks = walksOf(track, film, tracks), tried: Tried = soonest): World[] {
  return isPossibleIn(tracks, film) ? worldsIn(film, { track, tracks, walks, tried }, []) : []
}

/** What all worlds of a film share. */
interface Trial {
  readonly track: Track
  readonly tracks: Tracks
  readonly walks: Walks
  readonly tried: Tried
}

/** `undated`: the events of which it is settled that they are not dated. */
function worldsIn (film: Film, trial: Trial, undated: ReadonlyArray<Dating['event']>): World[] {
  const { tracks, walks } = trial
  const { hangsOn, awaits } = walks.hangingOf(film)
  for (const when of hangsOn) {
    const asked = openIn(when, film)
    if (asked === 0) continue
    // Of the tests asked for first, the lowest bit.
    return worldsBy(asked & -asked, film, trial, undated)
  }
  const event = awaits.find(one => !undated.includes(one.event))?.event
  // What the law rules out while less is known it may yet allow: that is only looked at where all is settled.
  if (event === undefined) {
    const impossible = impossibleIn(tracks, film)
    if (impossible === null) return [{ film, outcome: walks.outcomeOf(film) }]
    const behind = openBehind(impossible, tracks, film)
    return behind === NO_TESTS ? [] : worldsBy(behind & -behind, film, trial, undated)
  }
  return trial.tried(awaits.filter(one => one.event === event)).flatMap(on => on === null
    ? worldsIn(film, trial, [...undated, event])
    : worldsIn({ decided: film.decided, passed: film.passed, days: withDay(film.days, event, on) }, trial, undated))
}

/** The worlds in which one test comes out either way. */
function worldsBy (test: Bits, film: Film, trial: Trial, undated: ReadonlyArray<Dating['event']>): World[] {
  const { track, tracks } = trial
  const ways = (test & track.neverFailed) === 0 ? [film.passed | test, film.passed] : [film.passed | test]
  return ways.flatMap(passed => {
    const one = { decided: film.decided | test, passed, days: film.days }
    return isPossible(one, contradictionsOf(tracks)) ? worldsIn(one, trial, undated) : []
  })
}
