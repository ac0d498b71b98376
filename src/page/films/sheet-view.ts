// A table and what became of its rows, as the parts of the page show them.
import { PAGE_WORDS } from '../../words/pages.js'
import { meaningsOf, type SheetSeen } from '../../view/html/films/columns.js'
import type { RowRefused } from '../../view/html/films/refused.js'
import type { FilmsSeen } from '../../view/html/films/seen.js'
import { refusalsOf } from '../../view/html/refusals.js'
import { daysOf } from './days.js'
import { headingsOf } from './meanings.js'
import { isDated } from './reading.js'
import type { State } from './state.js'
import { rowsOf, type Sheet } from './table.js'
import type { Answered } from './windows.js'

/** How many cells of a column are shown. */
const FIRST = 3

/** A table as it is shown to be confirmed. */
export function sheetSeen (sheet: Sheet, { meanings, order }: Pick<State, 'meanings' | 'order'>, seen: FilmsSeen, wrong: readonly string[]): SheetSeen {
  const rows = rowsOf(sheet)
  const cellsOf = (i: number) => rows.map(({ cells }) => cells[i]?.trim() ?? '').filter(cell => cell !== '')
  const days = daysOf(meanings.flatMap((meaning, i) => isDated(meaning, seen) ? cellsOf(i) : []))
  return {
    rows: rows.length,
    isHeaded: sheet.head !== null,
    columns: headingsOf(sheet, seen).map((heading, i) => ({ heading, first: cellsOf(i).slice(0, FIRST), meaning: meanings[i] ?? '' })),
    days: { ...days, order: days.told === 'dmy' || days.told === 'mdy' ? days.told : days.told === 'none' ? 'dmy' : order },
    wrong
  }
}

/** What still has to be said of a table before its films are asked about. */
export function missingIn ({ days }: SheetSeen, meanings: readonly string[], seen: FilmsSeen): string[] {
  const { columns: words } = PAGE_WORDS[seen.language].films
  const twice = meaningsOf(seen).filter(({ id }) => meanings.filter(meaning => meaning === id).length > 1)
  return [
    ...meanings.includes('theatricalReleaseDate') ? [] : [words.needsRelease],
    ...days.order === null ? [words.needsDates] : [],
    ...twice.map(({ label }) => words.twice(label))
  ]
}

/** The rows that were refused, in the words of the headings of the table. */
export function rowsRefused ({ refused }: Answered, sheet: Sheet, meanings: readonly string[], seen: FilmsSeen): RowRefused[] {
  const headings = headingsOf(sheet, seen)
  const labels = new Map(meanings.flatMap((meaning, i) => meaning === '' ? [] : [[meaning, headings[i] ?? ''] as const]))
  return refused.map(({ read: { row, film }, problem }) => {
    const { all, of } = refusalsOf(problem, seen.language, labels)
    const atCells = meanings.flatMap((meaning, column) => meaning === '' ? [] : of(meaning).map(detail => ({ detail, cell: { column, heading: headings[column] ?? '', written: row.cells[column] ?? '' } })))
    const elsewhere = all.filter(detail => !atCells.some(fault => fault.detail === detail)).map(detail => ({ detail, cell: null }))
    const faults = [...atCells, ...elsewhere]
    return { number: row.number, name: String(film['title'] ?? ''), faults: faults.length === 0 ? [{ detail: problem.detail, cell: null }] : faults }
  })
}
