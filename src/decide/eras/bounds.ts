// At which releases the order of two days that a walk compares changes.
import { dayOfMonth, lengthOf, shift, type Day } from '../../calendar/day.js'
import { isIn, type BoundedSpan, type Span } from '../../calendar/span.js'
import { COVERED } from '../../law/facts/coverage.js'
import type { Tracks } from '../../law/tracks/enact.js'
import { keptBy } from '../../law/once/kept.js'
import type { Track } from '../../law/tracks/track.js'
import { grantedIn } from '../worlds/consistency.js'
import { RELEASE, besideIn, comparedBy, dayIn, type Chain, type Compared, type Reckoning } from './reckoning.js'

/** A track, and the law that it is walked in. */
export interface Walked {
  readonly track: Track
  readonly tracks: Tracks
}

/** Releases that the same parts concern; what is compared for them; and the first of those between which nothing that is compared changes order. */
export interface Stretch {
  readonly compared: ReadonlyArray<readonly Reckoning[]>
  readonly bounds: readonly Day[]
  /** The first release after them. */
  readonly until: Day
}

/**
 * The stretches of releases, in order, with all that walks of some tracks compare for films that date no event, or that they compare
 * for the days on which alternatives suppose events; and the days with which whoever asks compares those of an outcome.
 */
export function stretchesOf (walked: readonly Walked[], moreDays: readonly Day[], releases: BoundedSpan = COVERED): Stretch[] {
  const grants = [...new Set(walked.map(({ tracks }) => tracks))].flatMap(tracks => grantedIn(tracks).map(({ track }) => [{ track, tracks }]))
  const turns = [walked, ...grants].flat().flatMap(({ track, tracks }) => [track, ...besideIn(track, tracks)]).flatMap(({ parts }) => parts).map(({ days }) => days.from)
  const starts = [...new Set([releases.from, ...turns.filter(day => isIn(releases, day))])].sort((a, b) => a - b)
  return starts.map((from, i) => {
    const lists = [walked, ...grants].flatMap((group, i) => listsOf(group.map(({ track, tracks }) => comparedBy(track, tracks, from)), i === 0 ? moreDays : []))
    // A day is named by a delay, whichever walk compares it: where two give one day, they do so for all releases between two bounds.
    const compared = [[...new Set(lists.flat().filter(one => 'after' in one))], ...lists]
    const until = starts[i + 1] ?? releases.until
    return { compared, bounds: boundsBetween(compared, { from, until }), until }
  })
}

/** The lists of days that are compared with each other, each with a day that follows from the release. A delay may end before an event of another part or after it, whichever days that part governs. */
function listsOf (group: readonly Compared[], moreDays: readonly Day[]): Array<readonly Reckoning[]> {
  const parts = group.flatMap(({ within }) => within)
  const events = group.flatMap(({ events }) => events)
  const all = [...parts.flatMap(({ own }) => own), ...events, ...group.flatMap(({ fixed }) => fixed)]
  const days = [...new Set([...moreDays, ...all.flatMap(one => 'on' in one ? [one.on] : [])])]
  const daysIn = ({ from, until }: Span) => days.filter(on => on >= from && (until === null || on <= until)).map(on => ({ on }))
  return [
    [RELEASE, ...days.map(on => ({ on }))],
    [...new Set([...all.filter(one => 'after' in one), ...events])],
    ...parts.filter(({ own }) => own.some(one => 'after' in one)).map(({ own, days }) => [...own, ...daysIn(days)])
  ]
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
    const [first, last] = [dayIn({ after: chain }, releases.from), dayIn({ after: chain }, shift(releases.until, -1))]
    for (const day of reached) if (first < day && day <= last) bounds.add(firstReaching(day, chain, releases))
    for (const other of chains.slice(0, i)) for (const release of crossingsWith(chain)(other)) if (isIn(releases, release)) bounds.add(release)
  }
}

/** The first release whose chain ends on a day or later, where there is one. */
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

/** At which releases two chains change order; it is long to find, and the chains of a law are few. */
const crossingsWith = keptBy((a: Chain) => keptBy((b: Chain) => mayCross(a, b) ? crossings(a, b) : []))

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
function crossings (a: Chain, b: Chain): Day[] {
  const found: Day[] = []
  // Until the 28th both move on day by day, for every month has such a day, unless months are added to what days were added to.
  const isSteady = [a, b].every(chain => chain.every((delay, i) => lengthOf(delay).days === 0 || i === chain.length - 1))
  let order = NaN
  for (let release = COVERED.from; release < COVERED.until; release = isSteady ? afterSteadyDays(release) : shift(release, 1)) {
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
