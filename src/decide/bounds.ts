// At which releases the order of two days that a walk compares changes.
import { dayOfMonth, shift, type Day } from '../calendar/day.js'
import type { BoundedSpan } from '../calendar/span.js'
import { COVERED } from '../law/coverage.js'
import type { Tracks } from '../law/enact.js'
import type { Track } from '../law/track.js'
import { dayIn, lengthOf, reckoningsOf, reckoningsOfGrants, type Chain, type Reckoning } from './reckoning.js'

/**
 * The releases, in order, between which no comparison changes its outcome that a walk of the track makes for films that
 * date no event, nor one that it makes for the days on which alternatives suppose events: the first release of each span,
 * which lasts until the next. `moreDays`: the days with which whoever asks compares those of an outcome.
 */
export function boundsOf (track: Track, tracks: Tracks, moreDays: readonly Day[], releases: BoundedSpan = COVERED): readonly Day[] {
  const own = [...reckoningsOf(track, tracks), ...moreDays.map(on => ({ on }))]
  return boundsBetween([own, ...reckoningsOfGrants(tracks)], releases)
}

/** The releases, in order, between which no two days of one list change their order: the first release of each span, which lasts until the next. */
export function boundsBetween (compared: ReadonlyArray<readonly Reckoning[]>, releases: BoundedSpan = COVERED): readonly Day[] {
  const bounds = new Set([releases.from])
  for (const reckonings of compared) addBounds(bounds, reckonings, releases)
  bounds.delete(releases.until)
  return [...bounds].sort((a, b) => a - b)
}

/** In which order the days of each list come for a release: where that is the same, so is all that is found by comparing them. */
export function orderOf (release: Day, compared: ReadonlyArray<readonly Reckoning[]>): string {
  return compared.map(reckonings => {
    const days = reckonings.map(one => dayIn(one, release))
    const ranks = new Map([...new Set(days)].sort((a, b) => a - b).map((day, rank) => [day, rank]))
    return days.map(day => ranks.get(day)).join()
  }).join(';')
}

/** Two kinds of order change: a chain reaches a fixed day or passes it, once; or two chains change places, again and again. */
function addBounds (bounds: Set<Day>, reckonings: readonly Reckoning[], releases: BoundedSpan): void {
  const days = reckonings.flatMap(one => 'on' in one ? [one.on] : [])
  const chains = reckonings.flatMap(one => 'on' in one ? [] : [one.after])
  const reached = new Set(days.flatMap(day => [day, shift(day, 1)]))
  for (const [i, chain] of chains.entries()) {
    for (const day of reached) bounds.add(firstReaching(day, chain, releases))
    for (const other of chains.slice(0, i)) if (mayCross(chain, other)) for (const release of crossings(chain, other, releases)) bounds.add(release)
  }
}

/** The first release whose chain ends on a day or later; the end of the releases where there is none. */
function firstReaching (day: Day, after: Chain, { from, until }: BoundedSpan): Day {
  let low = from
  let high = until
  while (low < high) {
    const middle = shift(low, (high - low) >> 1)
    if (dayIn({ after }, middle) >= day) high = middle
    else low = shift(middle, 1)
  }
  return low
}

/** False where one chain ends before the other from every day: a month has 28 to 31 days, and its end may cost three. */
function mayCross (a: Chain, b: Chain): boolean {
  const [one, other] = [totalOf(a), totalOf(b)]
  const sign = one.months < other.months ? -1 : 1
  const [months, days] = [sign * (one.months - other.months), sign * (one.days - other.days)]
  const ends = 3 * (a.length + b.length)
  return 28 * months - ends + days <= 0 && 31 * months + ends + days >= 0
}

function totalOf (chain: Chain): { months: number, days: number } {
  return chain.map(lengthOf).reduce((total, { months, days }) => ({ months: total.months + months, days: total.days + days }), { months: 0, days: 0 })
}

/** The releases at which two chains change order: which of them ends first, or that both end together. */
function crossings (a: Chain, b: Chain, { from, until }: BoundedSpan): Day[] {
  const found: Day[] = []
  // Until the 28th both move on day by day, for every month has such a day, unless months are added to what days were added to.
  const isSteady = [a, b].every(chain => chain.every(({ days = 0 }, i) => days === 0 || i === chain.length - 1))
  let order = NaN
  for (let release = from; release < until; release = isSteady ? afterSteadyDays(release) : shift(release, 1)) {
    const now = Math.sign(dayIn({ after: a }, release) - dayIn({ after: b }, release))
    if (now !== order) found.push(release)
    order = now
  }
  return found
}

/** The next day; from one of the first 28 of a month, the 29th, or the first of the next. */
function afterSteadyDays (day: Day): Day {
  return shift(day, Math.max(1, 29 - dayOfMonth(day)))
}
