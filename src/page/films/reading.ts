// From the rows of a table to films as the service takes them; what a cell cannot mean is left for the service to refuse.
import type { DateOrder } from '../../../schemas/table.js'
import { PAGE_WORDS } from '../../words/pages.js'
import type { FilmsSeen } from '../../view/html/films/seen.js'
import { dayIn } from './days.js'
import { rowsOf, type Row, type Sheet } from './table.js'

/** A film as a row states it. */
export interface FilmRead {
  readonly row: Row
  readonly film: Readonly<Record<string, unknown>>
}

/** A whole number, its thousands apart or not. */
const WHOLE = /^(\d+|\d{1,3}([ \u00A0\u202F]\d{3})+)$/

/** The films of a table whose columns say what they say. */
export function filmsOf (sheet: Sheet, meanings: readonly string[], order: DateOrder | null, seen: FilmsSeen): FilmRead[] {
  return rowsOf(sheet).map(row => ({
    row,
    film: Object.fromEntries(meanings.flatMap((meaning, i) => {
      const cell = row.cells[i]?.trim() ?? ''
      return meaning === '' || cell === '' ? [] : [[meaning, valueOf(meaning, cell, order, seen)]]
    }))
  }))
}

/** The columns that hold days, of those that say something. */
export function isDated (meaning: string, { known: { facts } }: FilmsSeen): boolean {
  return meaning === 'theatricalReleaseDate' || facts.some(({ id, type }) => id === meaning && type === 'date')
}

function valueOf (meaning: string, cell: string, order: DateOrder | null, seen: FilmsSeen): unknown {
  if (isDated(meaning, seen)) return cell === 'none' ? null : dayIn(cell, order)
  const type = seen.known.facts.find(({ id }) => id === meaning)?.type
  if (type === 'integer') return WHOLE.test(cell) ? Number(cell.replaceAll(/\D/g, '')) : cell
  return type === 'boolean' ? yesOrNo(cell.toLowerCase()) : cell
}

/** What a sheet or a person means by yes and no, in either language; the word itself where it is neither. */
function yesOrNo (cell: string): boolean | string {
  const words = Object.values(PAGE_WORDS).map(({ films }) => films)
  if (cell === '1' || words.some(({ yes }) => yes.includes(cell))) return true
  return cell === '0' || words.some(({ no }) => no.includes(cell)) ? false : cell
}
