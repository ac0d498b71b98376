// Which releases can open a window inside a span of days: the delays of the rules, read backwards.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import type { Facts } from '../../schemas/release.js'
import type { Releases } from '../../schemas/reverse.js'
import { trackId } from '../law/track-id.js'
import { dayAfter, earlier, later, plus } from './civil-date.js'
import { holdAll } from './condition.js'
import { FIRST_RELEASE } from './consistency.js'
import type { Cell, Timeline, Track } from './timeline.js'

/** A half-open span of days, of releases or of openings. */
export type Days = Releases

/** More than the ends of months can shift a day when a delay is taken off instead of added. */
const MARGIN = 5

/** True for a day of the span. */
export function within ({ from, until }: Days, day: CivilDate): boolean {
  return from <= day && day < until
}

/** True where a cell is in force on some day of the span. */
export function inForceDuring (cell: Cell, { from, until }: Days): boolean {
  return cell.from < until && (cell.until === null || cell.until > from)
}

/**
 * The releases to try, in order: every release that can open the track on a day asked for, whatever the facts
 * (dates aside), is among them, and so is every one whose window may have no date and open then. Each span is
 * answered as its first day is: a span is one day, but where all of its releases wait for the same set, however long ago
 * their delays have run.
 */
export function * releasesToTry (timeline: Timeline, track: Track, asked: Days): Generator<Days> {
  if (track.medium.startsTheClock) return yield * steps(asked, [])
  const concerned = tracksConcerned(timeline, track)
  const longest: Delay = { days: -Math.max(0, ...concerned.flatMap(({ cells }) => cells).flatMap(delaysOf).map(daysAtMost)) }
  const first = concerned.map(({ cells }) => firstToTry(cells, asked.from, longest)).reduce(earlier)
  const whole = track.cells.some(cell => within(asked, cell.from) || (mayLackDate(cell) && inForceDuring(cell, { from: first, until: asked.until })))
  const waits = [asked.from, ...concerned.flatMap(({ cells }) => turnsOf(cells))].toSorted()
    .map((end): Days => ({ from: plus(earlier(end, asked.from), longest), until: end }))
  for (const span of whole ? [{ from: first, until: asked.until }] : dueDuring(concerned, asked)) yield * steps(span, waits)
}

/**
 * The days of a span one by one; those before the next wait (from the longest delay before a turn on, until the turn) at
 * once: no delay of theirs is still running then.
 */
function * steps ({ from, until }: Days, waits: readonly Days[]): Generator<Days> {
  for (let day = from; day < until;) {
    const wait = waits.find(one => day < one.until)
    const next = wait !== undefined && day < wait.from ? earlier(wait.from, until) : dayAfter(day)
    yield { from: day, until: next }
    day = next
  }
}

/** The days on which what the sets say of a track may let it open, or cease to: one silence after another changes nothing. */
function turnsOf (cells: readonly Cell[]): CivilDate[] {
  return cells.filter(({ rule }, i) => rule === 'delay' || (i > 0 && rule !== cells[i - 1]?.rule)).map(cell => cell.from)
}

/** The track, and those on whose opening a closing of it ends. */
function tracksConcerned ({ tracks }: Timeline, track: Track): Track[] {
  const ends = track.cells.flatMap(({ closings }) => closings).flatMap(({ until }) => until)
  const ids = ends.flatMap(({ onOpeningOf }) => onOpeningOf ?? []).map(trackId)
  return [track, ...tracks.filter(({ id }) => id !== track.id && ids.includes(id))]
}

/**
 * The first release that can open on a day or later: each set that has a delay opens, before it ends, what every delay
 * had run for by then. So one that came out longer than the longest delay before that (or before the day, if the set was
 * still in force) is open already; sets without a delay open nothing, however long they last.
 */
function firstToTry (cells: readonly Cell[], day: CivilDate, longest: Delay): CivilDate {
  // Where the law of the release governs, no later set dates what is not known: it may open on any day.
  if (cells.some(({ byRelease, rule }) => byRelease && rule === 'unmodelled')) return FIRST_RELEASE
  return cells.filter(cell => cell.rule === 'delay' && cell.from < day)
    .map(({ until }) => plus(until === null ? day : earlier(until, day), longest))
    .reduce(later, FIRST_RELEASE)
}

/**
 * True where a set may leave a window without a date: its value is not known, runs from a visa that nobody states, or binds
 * only films of which more must be stated.
 */
function mayLackDate (cell: Cell): boolean {
  return cell.rule === 'unmodelled' || cell.outside.some(({ unstated }) => unstated === 'undetermined') ||
    (cell.rule === 'delay' && cell.point.after === 'visa')
}

/** The releases from which a delay of a set in force ends on a day asked for: where no set starts then, no other opens. */
function dueDuring (tracks: readonly Track[], asked: Days): Days[] {
  const delays = tracks.flatMap(({ cells }) => cells).filter(cell => inForceDuring(cell, asked)).flatMap(delaysOf)
  const spans = delays.map(({ months = 0, weeks = 0, days = 0 }): Days => ({
    // A delay that is none, or less, opens on the release: never later than the day asked for.
    from: later(FIRST_RELEASE, earlier(asked.from, plus(asked.from, { months: -months, days: -7 * weeks - days - MARGIN }))),
    until: earlier(asked.until, plus(asked.until, { months: -months, days: -7 * weeks - days + MARGIN }))
  }))
  return joined(spans.toSorted((a, b) => a.from < b.from ? -1 : 1))
}

/** Spans in order of their starts, with those that touch or overlap made one. */
function joined (spans: readonly Days[]): Days[] {
  const result: Days[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last === undefined || last.until < span.from) result.push(span)
    else result.splice(-1, 1, { from: last.from, until: later(last.until, span.until) })
  }
  return result
}

/** Every delay after the release that can open a window, or end a gap of it, under one set. */
function delaysOf ({ row, closings }: Cell): Delay[] {
  const ends = closings.flatMap(({ until }) => until).filter(({ after }) => after === 'theatrical-release')
  return [...row.opens ?? [], ...row.variants ?? [], ...ends, ...row.derogated === undefined ? [] : [row.derogated]]
    .map(({ delay }) => delay).filter(delay => delay !== undefined)
}

/** No more days than a delay can ever take. */
function daysAtMost ({ months = 0, weeks = 0, days = 0 }: Delay): number {
  return 31 * months + 7 * weeks + days
}

/**
 * How many days after the release, at the least, a closing of the track can start for a film of which these facts are
 * known: before that nothing puts an opening off. Infinity where none can.
 */
export function soonestClosing ({ tracks }: Timeline, { cells }: Track, facts: Facts): number {
  const starts = cells.flatMap(({ closings }) => closings).filter(({ when }) => holdAll(when, facts) === true).map(({ from }) => from)
  const days = starts.flatMap(({ after, delay, onOpeningOf }) => {
    if (onOpeningOf === undefined) return after === 'theatrical-release' && delay !== undefined ? [daysAtLeast(delay)] : []
    const others = tracks.filter(({ id }) => id === trackId(onOpeningOf)).flatMap(track => track.cells)
    const freed = others.some(({ outside }) => outside.some(({ when }) => holdAll(when, facts) === true))
    return freed ? [0] : others.flatMap(delaysOf).map(daysAtLeast)
  })
  return Math.min(...days)
}

/** No fewer days than a delay can ever take. */
function daysAtLeast ({ months = 0, weeks = 0, days = 0 }: Delay): number {
  return 28 * months + 7 * weeks + days
}
