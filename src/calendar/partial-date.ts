// Days that are known to the month or year only: which days they may be.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { PartialDate } from '../../schemas/partial-date.js'
import { add, dayOf, isDay, isoOf } from './day.js'

/** How well a day is known: to itself, its month or its year. */
export type Precision = 'day' | 'month' | 'year'

/** From the first day of each to the last. */
const LENGTHS = { day: { days: 0 }, month: { months: 1, days: -1 }, year: { months: 12, days: -1 } } as const

/** True for a real day, month or year written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, years 0001 to 9999. */
export function isPartialDate (text: string): text is PartialDate {
  return [4, 7, 10].includes(text.length) && isDay(completed(text))
}

/** How well the day is known: how it is written says so. */
export function precisionOf (date: PartialDate): Precision {
  if (date.length === 10) return 'day'
  return date.length === 7 ? 'month' : 'year'
}

/** The first day that it may be. */
export function firstDayOf (date: PartialDate): CivilDate {
  return completed(date) as CivilDate
}

/**
 * The last day that it may be.
 * @example lastDayOf('2014-11') // '2014-11-30'
 */
export function lastDayOf (date: PartialDate): CivilDate {
  return isoOf(add(dayOf(firstDayOf(date)), LENGTHS[precisionOf(date)]))
}

function completed (text: string): string {
  return `${text}-01-01`.slice(0, 10)
}
