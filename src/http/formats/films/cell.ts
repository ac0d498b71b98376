// What one cell of a table of films means, as people and spreadsheets write it.
import { FACT_NAMES, typeOfFact } from '../../../../schemas/release.js'
import type { DateOrder } from '../../../../schemas/table.js'
import { textOfCell } from '../csv/csv.js'

/** How many media or services one cell may name, before they are held against the list of them. */
const MOST_IDS = 100

/** What spreadsheets make of yes and no, in both languages. */
const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, vrai: true, 1: true, false: false, faux: false, 0: false }

/** A whole number, its thousands apart or not, as a sheet in French shows them. */
const WHOLE = /^(\d+|\d{1,3}([ \u00A0\u202F]\d{3})+)$/

/** A day as sheets write it where people do not choose: two short numbers and a year. */
const SHORT_DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

type Kind = 'date' | 'boolean' | 'integer' | 'ids' | 'text'

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['theatricalReleaseDate', 'date'], ['on', 'date'], ['from', 'date'], ['to', 'date'], ['medium', 'ids'], ['service', 'ids'], ...FACT_NAMES.map(name => [name, typeOfFact(name)] as const)
])

/** Whether what a cell was read as is still a day of which nobody can tell which number is the month. */
export function isShortDay (name: string, value: unknown): boolean {
  return KINDS.get(name) === 'date' && typeof value === 'string' && SHORT_DAY.test(value)
}

/** What a cell means; what it cannot mean is left for the schema to refuse. */
export function valueOf (name: string, written: string, order: DateOrder | undefined): unknown {
  const cell = written.trim()
  switch (KINDS.get(name) ?? 'text') {
    case 'date': return dayOf(name, cell, order)
    case 'ids': return cell.split(/\s+/, MOST_IDS)
    case 'boolean': return YES_OR_NO[cell.toLowerCase()] ?? cell
    case 'integer': return WHOLE.test(cell) ? Number(cell.replaceAll(/\D/g, '')) : cell
    case 'text': return textOfCell(written)
  }
}

function dayOf (name: string, cell: string, order: DateOrder | undefined): string | null {
  if (name === 'theatricalReleaseDate' && cell === 'none') return null
  const [, first = '', , second = '', year] = order === undefined ? [] : SHORT_DAY.exec(cell) ?? []
  if (year === undefined) return cell
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
