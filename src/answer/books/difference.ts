// What differs between two courses of answers: from which releases on, how many, and by how many days.
import { earlier, later } from '../../calendar/civil-date.js'
import { shift, type Day } from '../../calendar/day.js'
import type { BoundedSpan } from '../../calendar/span.js'
import type { Answer, Stretch } from './answers.js'

/**
 * What differs between two answers on one film: the window opens earlier or later; once open is closed for less or for longer, or for as long on other
 * days; has an exclusivity that ends earlier or later, is exclusive then, or no longer; has another status; is refused, or no longer; may open between other
 * days; or has the same days, which rest on something else.
 */
export const EFFECTS = [
  'earlier', 'later', 'shorter', 'longer', 'closings', 'exclusiveEarlier', 'exclusiveLater', 'exclusive', 'shared', 'status', 'refused', 'answered', 'bounds', 'ground'
] as const
export type Effect = typeof EFFECTS[number]

/** Whether an effect is on an exclusivity, which informs and moves no window. */
export function isOfExclusivity (effect: Effect): boolean {
  return OF_EXCLUSIVITY.includes(effect)
}

const OF_EXCLUSIVITY: readonly Effect[] = ['exclusiveEarlier', 'exclusiveLater', 'exclusive', 'shared']

/** One effect on the films of a kind. */
export interface Difference {
  readonly effect: Effect
  /** In order, as long as they can be. */
  readonly releases: readonly BoundedSpan[]
  /** How many days of release they are. */
  readonly count: number
  /** By how many days the opening or the end of an exclusivity moves, or for how many more or fewer the window is closed; null of other effects. */
  readonly least: number | null
  readonly most: number | null
  /** The first day on which one answer lets exploit the film and the other does not; null: there is none. */
  readonly since: Day | null
  /** The first of the releases that move most. */
  readonly example: Example
}

/** A release, and its two answers. */
export interface Example {
  readonly release: Day
  readonly before: Answer
  readonly after: Answer
}

/**
 * What differs between the answers of two rule books on films of one kind, by effect.
 * @param turns days in order: what differs before one of them is kept apart from what differs from it on
 */
export function differencesIn (before: readonly Stretch[], after: readonly Stretch[], turns: readonly Day[] = []): Difference[] {
  const found = new Map<string, Gathering>()
  for (const { releases, one, other } of together(before, after)) {
    const step = isAlike(one, other, releases.from, turns) ? releases.until - releases.from : 1
    for (let from = releases.from; from < releases.until; from = shift(from, step)) {
      const example = { release: from, before: one.at(from), after: other.at(from) }
      for (const { effect, days } of effectsOf(example)) {
        const key = keyOf(effect, turns, sinceIn(example))
        found.set(key, added(found.get(key), example, days, shift(from, step)))
      }
    }
  }
  return EFFECTS.flatMap(effect => [null, ...turns].flatMap(turn => {
    const one = found.get(`${effect} ${turn}`)
    return one === undefined ? [] : [{ effect, ...one }]
  }))
}

/** Whether all releases of two stretches differ alike, or none does: where each release has the same days, or, whatever the days, another status; the days tell which turn they come after. */
function isAlike (one: Stretch, other: Stretch, release: Day, turns: readonly Day[]): boolean {
  if (one.pattern === null || other.pattern === null) return false
  return one.pattern === other.pattern || (turns.length === 0 && one.at(release).status !== other.at(release).status)
}

/** What is gathered as one: an effect from the same turn on; null: before the first. */
function keyOf (effect: Effect, turns: readonly Day[], since: Day | null): string {
  return `${effect} ${turns.findLast(turn => since !== null && turn <= since) ?? null}`
}

/** The releases of which each of two courses, both in order, has one stretch. */
function * together (before: readonly Stretch[], after: readonly Stretch[]): Generator<{ releases: BoundedSpan, one: Stretch, other: Stretch }> {
  const others = after.values()
  let other = others.next().value
  for (const one of before) {
    while (other !== undefined && other.releases.from < one.releases.until) {
      const [from, until] = [Math.max(one.releases.from, other.releases.from) as Day, Math.min(one.releases.until, other.releases.until) as Day]
      if (from < until) yield { releases: { from, until }, one, other }
      // What goes on after this stretch is held against the next one too.
      if (other.releases.until > one.releases.until) break
      other = others.next().value
    }
  }
}

/** An effect, and the number of days that it is of; null: it is of none. */
export interface Moved {
  readonly effect: Effect
  readonly days: number | null
}

/** What differs between two answers, each effect apart. */
export function effectsOf ({ before, after }: Pick<Example, 'before' | 'after'>): Moved[] {
  if (before.status !== after.status) return [{ effect: after.status === 'refused' ? 'refused' : before.status === 'refused' ? 'answered' : 'status', days: null }]
  const moved = [...daysMoved(before, after), ...exclusivityMoved(before.exclusiveUntil, after.exclusiveUntil)]
  return moved.length > 0 || before.ground === after.ground ? moved : [{ effect: 'ground', days: null }]
}

function daysMoved (before: Answer, after: Answer): Moved[] {
  if (isSame(before.days, after.days)) return []
  if (before.status !== 'dated') return [{ effect: 'bounds', days: null }]
  // What is dated has a day.
  const moved = (after.days[0] as Day) - (before.days[0] as Day)
  const opening: Moved[] = moved === 0 ? [] : [{ effect: moved < 0 ? 'earlier' : 'later', days: Math.abs(moved) }]
  return isSame(before.days.slice(1), after.days.slice(1)) ? opening : [...opening, closedOtherwise(daysClosed(before), daysClosed(after))]
}

function exclusivityMoved (before: Day | null, after: Day | null): Moved[] {
  if (before === after) return []
  if (before === null) return [{ effect: 'exclusive', days: null }]
  if (after === null) return [{ effect: 'shared', days: null }]
  return [{ effect: after < before ? 'exclusiveEarlier' : 'exclusiveLater', days: Math.abs(after - before) }]
}

function isSame (days: readonly Day[], others: readonly Day[]): boolean {
  return days.length === others.length && days.every((day, i) => day === others[i])
}

function closedOtherwise (before: number, after: number): Moved {
  const more = after - before
  return Number.isFinite(more) && more !== 0 ? { effect: more < 0 ? 'shorter' : 'longer', days: Math.abs(more) } : { effect: 'closings', days: null }
}

/** For how many days a window is closed after it opened. */
function daysClosed ({ days }: Answer): number {
  return days.reduce((sum, day, i) => i % 2 === 0 ? sum : sum + (days[i + 1] ?? Infinity) - day, 0)
}

/** What is gathered of one effect, while releases are added in order. */
interface Gathering {
  releases: BoundedSpan[]
  count: number
  least: number | null
  most: number | null
  since: Day | null
  example: Example
}

/** What was gathered, and the releases from an example until another day, which differ alike, by so many days. */
function added (known: Gathering | undefined, example: Example, moved: number | null, until: Day): Gathering {
  const { release } = example
  const since = sinceIn(example)
  if (known === undefined) return { releases: [{ from: release, until }], count: until - release, least: moved, most: moved, since, example }
  const last = known.releases.at(-1)
  if (last?.until === release) known.releases.splice(-1, 1, { from: last.from, until })
  else known.releases.push({ from: release, until })
  known.count += until - release
  if (since !== null && (known.since === null || since < known.since)) known.since = since
  if (moved !== null && known.least !== null && moved < known.least) known.least = moved
  if (moved !== null && known.most !== null && moved > known.most) {
    known.most = moved
    known.example = example
  }
  return known
}

/** The first day of exploitation that one of two answers allows and the other may not; where contract alone decides, that is from the release or its set on. */
function sinceIn ({ release, before, after }: Example): Day | null {
  if (before.status !== after.status) {
    for (const [{ contractFrom }, { days }] of [[before, after], [after, before]] as const) {
      if (contractFrom !== null) return later(release, [contractFrom, ...days.slice(0, 1)].reduce(earlier))
    }
  }
  const least = Math.min(before.days.length, after.days.length)
  let place = 0
  while (place < least && before.days[place] === after.days[place]) place++
  const [one, other] = [before.days[place], after.days[place]]
  return one === undefined || (other !== undefined && other < one) ? other ?? null : one
}
