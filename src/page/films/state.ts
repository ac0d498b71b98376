// What the page holds while it is open, whatever language it is shown in: the table, what its columns say, what was asked of its films.
import type { DateOrder } from '../../../schemas/table.js'
import type { View } from '../../view/html/films/page.js'
import type { Sheet } from './table.js'
import type { Answered } from './windows.js'

/** The table and the questions of one page. */
export interface State {
  text: string
  /** The name of the file that it is from; empty where it was pasted. */
  name: string
  sheet: Sheet | null
  meanings: readonly string[]
  order: DateOrder | null
  isConfirmed: boolean
  answered: Answered | null
  readonly asked: Asked
}

/** What each view is asked for. */
export interface Asked {
  months: string
  medium: string
  proposal: string
  /** Since which day the law may have changed, and from which day a proposal is in force. */
  since: string
  inForce: string
  service: string
}

/** A page on which nothing was typed yet. */
export function freshState (today: string): State {
  return {
    text: '', name: '', sheet: null, meanings: [], order: null, isConfirmed: false, answered: null,
    asked: { months: '12', medium: '', proposal: '', since: monthsAfter(today, -12), inForce: today, service: '' }
  }
}

/** The day so many months on; the last of a month that has no such day. */
export function monthsAfter (day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The view that the address names; the agenda unless it names one. */
export function viewIn (hash: string, views: readonly View[]): View {
  return views.find(view => `#${view}` === hash) ?? 'agenda'
}
