// Civil dates as the engine and the edge handle them: texts in, texts out, computed by the calendar.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import { add, dayOf, isDay, isoOf, shift, type Day } from './day.js'

/** True for a day of the real calendar written `YYYY-MM-DD`, years 0001 to 9999. */
export const isCivilDate = isDay

/**
 * The date a delay after another: months first, then weeks and days, added once.
 * @example plus('2022-03-02', { months: 4, days: -28 }) // '2022-06-04'
 */
export function plus (date: CivilDate, delay: Delay): CivilDate {
  return isoOf(add(dayOf(date), delay))
}

/** The day after. */
export function dayAfter (date: CivilDate): CivilDate {
  return daysAfter(date, 1)
}

/** The date so many days after another. */
export function daysAfter (date: CivilDate, days: number): CivilDate {
  return isoOf(shift(dayOf(date), days))
}

/** The later of two dates, or of two days. */
export function later<D extends CivilDate | Day> (a: D, b: D): D {
  return a > b ? a : b
}

/** The earlier of two dates, or of two days. */
export function earlier<D extends CivilDate | Day> (a: D, b: D): D {
  return a < b ? a : b
}

/** How many days lie from one date to another; negative when the second comes first. */
export function daysBetween (from: CivilDate, to: CivilDate): number {
  return dayOf(to) - dayOf(from)
}
