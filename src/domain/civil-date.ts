// Civil dates and their arithmetic: the only file that knows date-fns.
import { addDays, addMonths, differenceInCalendarDays, isValid, parseISO } from 'date-fns'
import { utc, UTCDateMini } from '@date-fns/utc'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const MEMO_LIMIT = 32_768
const memo = new WeakMap<Delay, Map<CivilDate, CivilDate>>()
const dayNumbers = new Map<CivilDate, number>()

/** True for a day of the real calendar written `YYYY-MM-DD`, years 0001 to 9999. */
export function isCivilDate (text: string): text is CivilDate {
  return SHAPE.test(text) && !text.startsWith('0000') && isValid(parseISO(text, { in: utc }))
}

/**
 * The date a delay after another: months first, then weeks and days, added once. Where the day does not
 * exist the month's last day is taken (art. 641 code de procédure civile).
 * @example plus('2022-03-02', { months: 4, days: -28 }) // '2022-06-04'
 */
export function plus (date: CivilDate, delay: Delay): CivilDate {
  let known = memo.get(delay)
  if (known === undefined) memo.set(delay, known = new Map())
  let result = known.get(date)
  if (result === undefined) {
    if (known.size >= MEMO_LIMIT) known.clear()
    result = add(date, delay)
    known.set(date, result)
  }
  return result
}

const ONE_DAY: Delay = { days: 1 }

/** The day after. */
export function dayAfter (date: CivilDate): CivilDate {
  return plus(date, ONE_DAY)
}

/** The date so many days after another. */
export function daysAfter (date: CivilDate, days: number): CivilDate {
  return add(date, { days })
}

function add (date: CivilDate, { months = 0, weeks = 0, days = 0 }: Delay): CivilDate {
  const moved = addDays(addMonths(new UTCDateMini(date), months), 7 * weeks + days)
  return moved.toISOString().slice(0, 10) as CivilDate
}

/** The later of two dates. */
export function later (a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

/** The earlier of two dates. */
export function earlier (a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

/** How many days lie from one date to another; negative when the second comes first. */
export function daysBetween (from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

const EPOCH = new UTCDateMini('1970-01-01')

function dayNumber (date: CivilDate): number {
  let result = dayNumbers.get(date)
  if (result === undefined) {
    if (dayNumbers.size >= MEMO_LIMIT) dayNumbers.clear()
    result = differenceInCalendarDays(new UTCDateMini(date), EPOCH, { in: utc })
    dayNumbers.set(date, result)
  }
  return result
}
