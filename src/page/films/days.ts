// How days are written in a table: which number is the month, and what tells it.
import type { DateOrder } from '../../../schemas/table.js'
import type { DaySeen, DaysSeen } from '../../view/html/films/columns.js'

/** Two short numbers and a year, as sheets write a day. */
const SHORT_DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

/** A day as the service reads it; as it is written where it is no short day. */
export function dayIn (cell: string, order: DateOrder | null): string {
  const [, first = '', , second = '', year] = order === null ? [] : SHORT_DAY.exec(cell) ?? []
  if (year === undefined) return cell
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** What the days of a table tell of the way in which they are written. */
export function daysOf (cells: readonly string[]): Omit<DaysSeen, 'order'> {
  const days = cells.filter(cell => SHORT_DAY.test(cell)).map(seenOf)
  const onlyDay = days.find(({ dmy, mdy }) => dmy !== null && mdy === null)
  const onlyMonth = days.find(({ dmy, mdy }) => dmy === null && mdy !== null)
  const either = days.find(({ dmy, mdy }) => dmy !== null && mdy !== null && dmy !== mdy)
  if (onlyDay !== undefined && onlyMonth !== undefined) return { told: 'mixed', example: either ?? onlyDay }
  if (onlyDay !== undefined) return { told: 'dmy', example: onlyDay }
  if (onlyMonth !== undefined) return { told: 'mdy', example: onlyMonth }
  return either === undefined ? { told: 'none', example: null } : { told: 'open', example: either }
}

function seenOf (written: string): DaySeen {
  const read = (order: DateOrder) => {
    const day = dayIn(written, order)
    const date = new Date(day)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null
  }
  return { written, dmy: read('dmy'), mdy: read('mdy') }
}
