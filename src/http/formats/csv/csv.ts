// Answers as a table that a spreadsheet opens right: RFC 4180, UTF-8, a header, and no cell that is taken for a formula.
import { stringify } from 'csv-stringify/sync'
import { Type } from 'typebox'
import type { Column, HeaderNames, Separator } from '../../../../schemas/table.js'
import type { Language } from '../../../../schemas/text.js'
import { COLUMN_LABELS } from './column-labels.js'

/** The media type of a table, as it is sent and as the document declares it. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
export const TABLE = Type.String({ description: 'RFC 4180: a header, then one row each; UTF-8 with its mark.' })

const SIGNS: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';' }

/** A row by the names of its columns; null is an empty cell. */
export type Row<Column extends string> = Readonly<Record<Column, string | number | boolean | null>>

/** What a request says of the table that it wants. */
export interface TableAsked<Column extends string> {
  readonly separator?: Separator | undefined
  readonly columns?: readonly Column[] | undefined
  readonly headers?: HeaderNames | undefined
}

/** How a table is written: its columns in order, what the header calls them, and the sign between two cells. */
export interface TableStyle<Column extends string> {
  readonly columns: readonly Column[]
  readonly heads: readonly string[]
  readonly sign: string
}

/** The style that a request asks for, of a table that has these columns unless it chooses among them. */
export function styleOf<Kept extends Column> (all: readonly Kept[], asked: TableAsked<Kept>, language: Language): TableStyle<Kept> {
  const { separator = 'comma', columns = all, headers = 'names' } = asked
  return { columns, heads: headers === 'names' ? columns : columns.map(column => COLUMN_LABELS[column][language]), sign: SIGNS[separator] }
}

/** The first line of a table, after the mark by which spreadsheets know UTF-8. */
export function headerOf ({ heads, sign }: Pick<TableStyle<string>, 'heads' | 'sign'>): string {
  return `\uFEFF${lines([heads], sign)}`
}

/** The rows of a table, each on its line. */
export function rowsOf<Column extends string> ({ columns, sign }: TableStyle<Column>, rows: ReadonlyArray<Row<Column>>): string {
  return lines(rows.map(row => columns.map(column => row[column])), sign)
}

/** Several texts in one cell, on one line, so that a reader of lines finds a row on each. */
export function inOneCell (texts: readonly string[]): string {
  return texts.join(' | ')
}

/** The release of a film in a cell, as a table that comes in states it: empty would be not stated. */
export function releaseCell (release: string | null): string {
  return release ?? 'none'
}

/** Where a reader that expects another separator would begin a new cell, and take what follows for a formula. */
const FORMULA_INSIDE = /(?<=[,;\t\r\n])(?=[=+@-])/g

/** The apostrophes that keep a cell from being a formula. */
const KEPT_AS_TEXT = /(?<=^|[,;\t\r\n])'(?=[=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20-])/g

/** What a cell said before it was kept from being a formula. */
export function textOfCell (cell: string): string {
  return cell.replaceAll(KEPT_AS_TEXT, '')
}

function lines (cells: ReadonlyArray<ReadonlyArray<string | number | boolean | null>>, sign: string): string {
  return stringify(cells as unknown[][], {
    delimiter: sign,
    record_delimiter: 'windows',
    // A line break of any system may stand in a title, and must not end its row.
    quote_record_delimiter: true,
    // A cell that begins like a formula is opened as text: a title comes from anybody.
    escape_formulas: true,
    cast: { boolean: String, string: text => text.replaceAll(FORMULA_INSIDE, "'") }
  })
}
