// The calendar: a day is a number, and this file alone knows months and leap years.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'

declare const brand: unique symbol

/** A day, as the number of days from 1970-01-01 to it. Compares as a number; `day + 1` is the day after. */
export type Day = number & { readonly [brand]: true }

// The Gregorian calendar repeats itself after 400 years, so a table of 400 years knows every day before and after them.
const FIRST_YEAR = 1970
const CYCLE_MONTHS = 4_800
const CYCLE_DAYS = 146_097
/** Every month has so many days. */
const SHORTEST_MONTH = 28

// Whoever reads a table reduces what is asked for to the cycle, the whole of which it covers.
/** The first day of each month of the cycle, and of the one after it; the month of each day, and which day of it that is. */
const FIRST_DAYS = new Int32Array(CYCLE_MONTHS + 1)
const MONTHS = new Uint16Array(CYCLE_DAYS)
const DAYS_OF_MONTH = new Uint8Array(CYCLE_DAYS)
for (let month = 0; month < CYCLE_MONTHS; month++) {
  const first = firstDayOf(month)
  const next = first + daysIn(FIRST_YEAR + Math.floor(month / 12), month % 12)
  FIRST_DAYS[month + 1] = next
  MONTHS.fill(month, first, next)
  for (let day = first; day < next; day++) DAYS_OF_MONTH[day] = day - first + 1
}

/** How many days a month has; January is 0. */
function daysIn (year: number, month: number): number {
  if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31
}

/** The first day of a month, counted from January 1970. */
function firstDayOf (month: number): number {
  const cycles = Math.floor(month / CYCLE_MONTHS)
  return cycles * CYCLE_DAYS + (FIRST_DAYS[month - cycles * CYCLE_MONTHS] as number)
}

/** The month of a day, counted from January 1970. */
function monthOf (day: Day): number {
  const cycles = Math.floor(day / CYCLE_DAYS)
  return cycles * CYCLE_MONTHS + (MONTHS[day - cycles * CYCLE_DAYS] as number)
}

/**
 * The day a delay after another: months first, then weeks and days, added once. Where the day does not
 * exist the month's last day is taken (art. 641 code de procédure civile).
 * @example add(dayOf('2022-03-02'), { months: 4, days: -28 }) // dayOf('2022-06-04')
 */
export function add (day: Day, delay: Delay): Day {
  const { months, days } = lengthOf(delay)
  const month = monthOf(day) + months
  const which = dayOfMonth(day)
  const there = firstDayOf(month) + which - 1
  return (which <= SHORTEST_MONTH ? there : Math.min(there, firstDayOf(month + 1) - 1)) + days as Day
}

/** A delay as it is added: months, and weeks and days as days. What is not named adds nothing. */
export function lengthOf ({ months = 0, weeks = 0, days = 0 }: Delay): { readonly months: number, readonly days: number } {
  return { months, days: 7 * weeks + days }
}

/** The day so many days after another. */
export function shift (day: Day, days: number): Day {
  return day + days as Day
}

/** Which day of its month a day is, from 1 on. */
export function dayOfMonth (day: Day): number {
  return DAYS_OF_MONTH[day - Math.floor(day / CYCLE_DAYS) * CYCLE_DAYS] as number
}

/** Which month of its year a day is in, from 0 on. */
export function monthOfYear (day: Day): number {
  const month = monthOf(day)
  return month - 12 * Math.floor(month / 12)
}

/** The year of a day. */
export function yearOf (day: Day): number {
  return FIRST_YEAR + Math.floor(monthOf(day) / 12)
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** True for a day of the real calendar written `YYYY-MM-DD`, years 0001 to 9999. */
export function isDay (text: string): text is CivilDate {
  if (!SHAPE.test(text)) return false
  const year = digits(text, 0) * 100 + digits(text, 2)
  const month = digits(text, 5)
  const day = digits(text, 8)
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysIn(year, month - 1)
}

/** The day of a civil date. */
export function dayOf (date: CivilDate): Day {
  const year = digits(date, 0) * 100 + digits(date, 2)
  return firstDayOf((year - FIRST_YEAR) * 12 + digits(date, 5) - 1) + digits(date, 8) - 1 as Day
}

/** The number that two digits make: they are read as they stand, for to cut texts takes longer than all else here. */
function digits (text: string, start: number): number {
  return 10 * text.charCodeAt(start) + text.charCodeAt(start + 1) - 11 * ZERO
}

const ZERO = '0'.charCodeAt(0)
const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'))

/** The year and the month as they are written before the day; those of the cycle are kept, for to write them takes longest. */
const MONTH_TEXTS = Array.from({ length: CYCLE_MONTHS }, (_, month) => monthText(month))

/** The civil date of a day, as ISO 8601 writes it; years before 0000 and after 9999 have a sign and six digits. */
export function isoOf (day: Day): CivilDate {
  const month = monthOf(day)
  return `${MONTH_TEXTS[month] ?? monthText(month)}${TWO_DIGITS[dayOfMonth(day)]}` as CivilDate
}

function monthText (month: number): string {
  const years = Math.floor(month / 12)
  return `${yearText(FIRST_YEAR + years)}-${TWO_DIGITS[month - 12 * years + 1]}-`
}

function yearText (year: number): string {
  if (year >= 1000 && year <= 9999) return String(year)
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}
