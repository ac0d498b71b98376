// The time axis: which days a picture spans, where a day stands on it, and its ticks in months after the release and in dates.
import type { Window } from '../../../../schemas/chronology.js'
import type { CivilDate } from '../../../../schemas/civil-date.js'
import { daysAfter, daysBetween, earlier, later, plus } from '../../../calendar/civil-date.js'

/** The first and the last day of a picture. */
export interface Days {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The axis of a picture, `left` to `right` in pixels. */
export interface Scale extends Days {
  readonly release: CivilDate
  readonly left: number
  readonly right: number
  /** Where a day stands; one beyond an end stands at it. */
  readonly x: (day: CivilDate) => number
}

/** A tick and what it says. */
export interface Tick {
  readonly on: CivilDate
  readonly text: string
}

const A_YEAR = { months: 12 }

/** The scale of a film over so many pixels. */
export function scaleOf (release: CivilDate, on: CivilDate, windows: readonly Window[], left: number, right: number): Scale {
  const { from, to } = daysShown(release, on, windows)
  const days = daysBetween(from, to)
  return { release, from, to, left, right, x: day => left + (right - left) * Math.min(1, Math.max(0, daysBetween(from, day) / days)) }
}

/** From the release to the last date of any window, a year at least; as far as the day asked about, unless that would squeeze the rest. */
function daysShown (release: CivilDate, on: CivilDate, windows: readonly Window[]): Days {
  const last = windows.flatMap(datesOf).reduce(later, plus(release, A_YEAR))
  const reach = Math.ceil(daysBetween(release, last) / 3)
  const from = on >= daysAfter(release, -reach) ? earlier(on, release) : release
  const to = on <= daysAfter(last, reach) ? later(on, last) : last
  const margin = Math.ceil(daysBetween(from, to) / 25)
  return { from: daysAfter(from, -Math.ceil(margin / 2)), to: daysAfter(to, 2 * margin) }
}

function datesOf (window: Window): CivilDate[] {
  const dates = [
    window.exclusiveUntil, window.contractualUntil, window.earliestPossible, window.latestPossible, window.availableFrom ?? null,
    ...window.intervals.flatMap(({ from, until }) => [from, until])
  ]
  return dates.filter(date => date !== null)
}

/** The months after the release that leave each other so many pixels. */
export function monthTicks ({ release, to, left, right, from }: Scale, apart: number): Tick[] {
  const step = stepOf((right - left) / daysBetween(from, to), apart)
  const ticks: Tick[] = []
  let on = release
  for (let months = 0; on < to; on = plus(release, { months })) {
    ticks.push({ on, text: String(months) })
    months += step
  }
  return ticks
}

/** The first days of months or years that leave each other so many pixels; months by their names, Januaries by their year. */
export function dateTicks ({ from, to, left, right }: Scale, apart: number, months: readonly string[]): Tick[] {
  const step = stepOf((right - left) / daysBetween(from, to), apart)
  const ticks: Tick[] = []
  let month = step * Math.ceil((12 * Number(from.slice(0, 4)) + Number(from.slice(5, 7))) / step)
  for (let on = firstDayOf(month); on < to; on = firstDayOf(month)) {
    ticks.push({ on, text: month % 12 === 0 ? String(month / 12) : String(months[month % 12]) })
    month += step
  }
  return ticks
}

/** The first day of a month, counted from January of the year 0. */
function firstDayOf (month: number): CivilDate {
  // Such a day there is in every month.
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String(month % 12 + 1).padStart(2, '0')}-01` as CivilDate
}

const DAYS_IN_MONTH = 30.4
const NEXT_STEP: Readonly<Record<number, number>> = { 1: 3, 3: 6, 6: 12, 12: 24, 24: 60, 60: 120 }

/** How many months lie between ticks that must be so many pixels apart. */
function stepOf (pixelsPerDay: number, apart: number): number {
  let step = 1
  while (step * DAYS_IN_MONTH * pixelsPerDay < apart) step = NEXT_STEP[step] ?? 2 * step
  return step
}
