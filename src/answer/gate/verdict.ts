// What is certain of a day whatever is not stated: the verdict that all worlds of a film have in common, and for how long.
import { later } from '../../calendar/civil-date.js'
import type { Day } from '../../calendar/day.js'
import { walksOf, type Walks } from '../../decide/worlds/walks.js'
import { bothEnds, worldsOf, type World } from '../../decide/worlds/worlds.js'
import type { Tracks } from '../../law/tracks/enact.js'
import { EVENTS, withDay, type Film } from '../../law/facts/film.js'
import type { Track } from '../../law/tracks/track.js'
import { isThere, turningDaysOf as daysOfWays, type Way } from '../../service/presence.js'
import { judge, turningDaysOf, type Judgement, type Permitted } from './judgement.js'
import type { SignedFrom } from './signed.js'

/** A film on a track, in every world that what is not stated leaves open. */
export interface Standing {
  readonly track: Track
  /** The worlds of a day, and what the law says in each of them: what is not dated falls on its first or last day, or on that day itself. */
  readonly worldsOn: (day: Day) => readonly Judged[]
  /** What the law says on a day, once for all worlds in which it says the same. */
  readonly judgementsOn: (day: Day) => readonly Judgement[]
  /** What it says of the film as it is stated. */
  readonly statedOn: (day: Day) => Judgement
  /** The days on which it may say something else. */
  readonly turns: readonly Day[]
}

/** A world, and what the law says of it. */
export interface Judged extends World {
  readonly verdict: Permitted
}

/** A half-open stretch of days with one verdict; null where it has no bound. */
export interface Stretch {
  readonly since: Day | null
  readonly until: Day | null
  readonly verdict: Permitted
}

/** Before every day: days compare as numbers. */
const ALWAYS = -Infinity as Day

/** Where a film stands that came out in cinemas. */
export function standingOf (track: Track, film: Film, tracks: Tracks, signed: SignedFrom): Standing {
  const walks = walksOf(track, film, tracks)
  const worlds = worldsOf(track, film, tracks, walks, bothEnds)
  const moved = movingIn(worlds, film, walks)
  // Where every rule says the same there is one outcome.
  const told = distinct(worlds)
  const movedOnce = movingIn(told, film, walks)
  const judged = (one: World, day: Day) => judge({ track, tracks, signed, ...one }, day)
  return {
    track,
    worldsOn: day => [...worlds, ...moved(day)].map(one => ({ ...one, verdict: judged(one, day).verdict })),
    judgementsOn: day => distinct([...told, ...movedOnce(day)]).map(one => judged(one, day)),
    statedOn: day => judged({ film, outcome: walks.outcomeOf(film) }, day),
    turns: told.flatMap(one => turningDaysOf({ track, tracks, signed, ...one }))
  }
}

/** Where a film stands as sources read that disagree about the track: no fact settles which of them is right. */
export function amongReadings (standing: Standing, others: readonly Standing[]): Standing {
  if (others.length === 0) return standing
  const all = [standing, ...others]
  return { ...standing, judgementsOn: day => all.flatMap(({ judgementsOn }) => judgementsOn(day)), turns: all.flatMap(({ turns }) => turns) }
}

function distinct (worlds: readonly World[]): World[] {
  return [...new Map(worlds.map(one => [one.outcome, one])).values()]
}

/** The worlds of a day on which an event falls that is not dated: between the first and the last on which it may, that day may be the one. */
function movingIn (worlds: readonly World[], film: Film, walks: Walks): (day: Day) => World[] {
  const movable = EVENTS.filter(event => film.days[event] === null).flatMap(event => {
    const days = worlds.map(one => one.film.days[event]).filter(day => day !== null)
    if (days.length === 0) return []
    const last = days.reduce(later)
    const dated = worlds.flatMap(one => {
      const on = one.film.days[event]
      return on === null || on === last ? [] : [{ film: one.film, on }]
    })
    return [{ event, last, dated }]
  })
  return day => movable.flatMap(({ event, last, dated }) => day >= last ? [] : dated.filter(({ on }) => on < day).map((one): World => {
    const moved: Film = { ...one.film, days: withDay(one.film.days, event, day) }
    return { film: moved, outcome: walks.outcomeOf(moved) }
  }))
}

/** Where a film stands that never came out: no delay runs. */
export function unboundOn (track: Track): Standing {
  const judgement: Judgement = { verdict: true, why: 'never-released' }
  return { track, worldsOn: () => [], judgementsOn: () => [judgement], statedOn: () => judgement, turns: [] }
}

/** The verdict on which all agree, or null. */
export function inCommon (verdicts: ReadonlyArray<{ readonly verdict: Permitted }>): Permitted {
  const distinct = [...new Set(verdicts.map(({ verdict }) => verdict))]
  return distinct.length > 1 ? null : distinct[0] ?? null
}

/**
 * What several windows have in common on every day, in order. With a service, it has to be there too, by one of the ways to reach
 * it. Neighbours differ.
 */
export function stretchesOf (standings: readonly Standing[], ways: readonly Way[] | null): Stretch[] {
  const days = [...new Set([ALWAYS, ...standings.flatMap(({ turns }) => turns), ...ways === null ? [] : daysOfWays(ways)])].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const [i, day] of days.entries()) {
    const lawful = inCommon(standings.flatMap(({ judgementsOn }) => judgementsOn(day)))
    const verdict = ways === null ? lawful : both(lawful, isThere(ways, day))
    const until = days[i + 1] ?? null
    const last = stretches.at(-1)
    if (last?.verdict === verdict) stretches.splice(-1, 1, { ...last, until })
    else stretches.push({ since: day === ALWAYS ? null : day, until, verdict })
  }
  return stretches
}

/** Yes where both are, no where one is not, else undecided. */
function both (a: Permitted, b: Permitted): Permitted {
  return a === false || b === false ? false : a === null ? a : b
}

/** True for a day of the stretch. */
export function covers ({ since, until }: Pick<Stretch, 'since' | 'until'>, day: Day): boolean {
  return (since === null || since <= day) && (until === null || day < until)
}

/** The one of consecutive stretches in which a day lies. */
export function stretchOn (stretches: readonly Stretch[], on: Day): Stretch {
  return stretches.reduce((found, one) => covers(one, on) ? one : found)
}
