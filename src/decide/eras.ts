// Spans of releases whose outcome has one shape: the same parts and rules, and days that follow from the release in the same way.
import type { Delay } from '../../schemas/delay.js'
import { add, shift, type Day } from '../calendar/day.js'
import type { BoundedSpan } from '../calendar/span.js'
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import type { Known } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { decide } from './decide.js'
import type { Outcome } from './outcome.js'
import { isSame, withDays, type Reckoning } from './shape.js'

/** Releases whose outcome has one shape. */
export interface Era {
  readonly releases: BoundedSpan
  readonly shape: Outcome<Reckoning>
}

/** The outcome of a film released on a day of an era. */
export function outcomeIn ({ shape }: Era, release: Day): Outcome {
  return filled(shape, release)
}

function filled (shape: Outcome<Reckoning>, release: Day): Outcome {
  return withDays(shape, one => 'on' in one ? one.on : add(release, one.after))
}

/**
 * The eras of a track for films of which so much is known, but for the day of any event: in order, without gap, neighbours
 * differ. Between two bounds (`boundsOf`) no day that decides changes its order with another, so what holds for the first
 * release between them holds for all.
 */
export function erasOf (track: Track, known: Known, tracks: Tracks, releases: BoundedSpan): Era[] {
  const reckoned = reckonedIn(track, tracks)
  const outcomes = boundsOf(reckoned, releases).map(release => ({ release, outcome: decide(track, releasedOn(release, known), tracks) }))
  const eras: Era[] = []
  for (const [i, here] of outcomes.entries()) {
    const last = eras.at(-1)
    if (last !== undefined && fits(last.shape, here)) continue
    if (last !== undefined) eras.splice(-1, 1, { ...last, releases: { from: last.releases.from, until: here.release } })
    // Where a delay ends on the very day of a set, both give the day; which of them goes on to do so, the next releases tell.
    const shape = shapeOf(outcomes[i + 1] ?? here, reckoned)
    eras.push({ releases: { from: here.release, until: releases.until }, shape: fits(shape, here) ? shape : shapeOf(here, reckoned) })
  }
  return eras
}

/** The outcome of a film released on a day. */
interface Sample {
  readonly release: Day
  readonly outcome: Outcome
}

function fits (shape: Outcome<Reckoning>, { release, outcome }: Sample): boolean {
  return isSame(filled(shape, release), outcome)
}

/** An outcome as it follows from the release. Of several delays that give a day, the first is as good as any while they do so together. */
function shapeOf ({ release, outcome }: Sample, { delays }: Reckoned): Outcome<Reckoning> {
  return withDays(outcome, (day): Reckoning => {
    const delay = delays.find(one => add(release, one) === day)
    return delay === undefined ? { on: day } : { after: delay }
  })
}

/** A film of which no event but its release is dated. */
function releasedOn (release: Day, { decided, passed }: Known): Film {
  return { decided, passed, days: { 'theatrical-release': release, visa: null, 'first-free-tv-broadcast': null, blackout: null } }
}

/** All that may give a day of an outcome: a delay from the release, or a day of the law. */
interface Reckoned {
  readonly delays: readonly Delay[]
  readonly days: readonly Day[]
}

/** Those of a track, and of the tracks on whose openings its closings start or end. */
function reckonedIn (track: Track, { byId }: Tracks): Reckoned {
  const closings = track.parts.flatMap(part => part.closings).flatMap(({ from, until }) => [from, ...until.map(({ at }) => at)])
  const others = closings.flatMap(moment => 'opensWith' in moment ? byId.get(moment.opensWith) ?? [] : [])
  const parts = [track, ...new Set(others)].flatMap(({ parts }) => parts)
  const delays = [
    { days: 0 },
    ...parts.flatMap(part => part.delays.map(({ delay }) => delay)),
    ...closings.flatMap(moment => 'delay' in moment && moment.after === 'theatrical-release' ? [moment.delay] : [])
  ]
  const lifted = parts.flatMap(part => part.delays).flatMap(rule => rule.lifted)
  return {
    delays: [...new Map(delays.map(delay => [JSON.stringify(lengthOf(delay)), delay])).values()],
    days: [...new Set([...parts.map(({ days }) => days.from), ...lifted.flatMap(({ from, until }) => [from, until])])]
  }
}

/**
 * The releases at which some delay reaches some day of the law or passes it, or two delays change order, in order. What is compared
 * in a walk is of these kinds.
 */
function boundsOf ({ delays, days }: Reckoned, releases: BoundedSpan): Day[] {
  const bounds = new Set([releases.from])
  for (const [i, delay] of delays.entries()) {
    for (const day of days) for (const reached of [day, shift(day, 1)]) bounds.add(firstReaching(reached, delay, releases))
    for (const other of delays.slice(0, i)) if (mayCross(delay, other)) for (const release of crossings(delay, other, releases)) bounds.add(release)
  }
  bounds.delete(releases.until)
  return [...bounds].sort((a, b) => a - b)
}

/** The first release after which a delay ends on a day or later; the end of the releases where there is none. A later release never ends it earlier. */
function firstReaching (day: Day, delay: Delay, { from, until }: BoundedSpan): Day {
  let low = from
  let high = until
  while (low < high) {
    const middle = shift(low, (high - low) >> 1)
    if (add(middle, delay) >= day) high = middle
    else low = shift(middle, 1)
  }
  return low
}

/** False where one delay ends before the other from every day: a month has 28 to 31 days, and its end may cost three. */
function mayCross (a: Delay, b: Delay): boolean {
  const [one, other] = [lengthOf(a), lengthOf(b)]
  const [months, days] = one.months > other.months ? [one.months - other.months, one.days - other.days] : [other.months - one.months, other.days - one.days]
  return 28 * months - 3 + days <= 0 && 31 * months + 3 + days >= 0
}

/** The releases at which two delays change order: which of them ends first, or that both end together. */
function crossings (a: Delay, b: Delay, { from, until }: BoundedSpan): Day[] {
  const found: Day[] = []
  let order = NaN
  for (let release = from; release < until; release = shift(release, 1)) {
    const now = Math.sign(add(release, a) - add(release, b))
    if (now !== order) found.push(release)
    order = now
  }
  return found
}

function lengthOf ({ months = 0, weeks = 0, days = 0 }: Delay) {
  return { months, days: 7 * weeks + days }
}
