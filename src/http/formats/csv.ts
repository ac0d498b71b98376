// Answers as a table that a spreadsheet opens right: RFC 4180, UTF-8, a header, and no cell that is taken for a formula.
import { stringify } from 'csv-stringify/sync'
import { Type } from 'typebox'
import type { Separator } from '../../../schemas/calendar.js'

/** The media type of a table, as it is sent and as the document declares it. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
export const TABLE = Type.String({ description: 'RFC 4180: a header, then one row each; UTF-8 with its mark.' })

const SIGNS: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';' }

/** A row by the names of its columns; null is an empty cell. */
export type Row<Column extends string> = Readonly<Record<Column, string | number | boolean | null>>

/** The first line of a table, after the mark by which spreadsheets know UTF-8. */
export function headerOf (columns: readonly string[], separator: Separator): string {
  return `\uFEFF${lines([columns], separator)}`
}

/** The rows of a table, each on its line. */
export function rowsOf<Column extends string> (columns: readonly Column[], rows: ReadonlyArray<Row<Column>>, separator: Separator): string {
  return lines(rows.map(row => columns.map(column => row[column])), separator)
}

/** Where a reader that expects another separator would begin a new cell, and take what follows for a formula. */
const FORMULA_INSIDE = /(?<=[,;\t\r\n])(?=[=+@-])/g

function lines (cells: ReadonlyArray<ReadonlyArray<string | number | boolean | null>>, separator: Separator): string {
  return stringify(cells as unknown[][], {
    delimiter: SIGNS[separator],
    record_delimiter: 'windows',
    // A line break of any system may stand in a title, and must not end its row.
    quote_record_delimiter: true,
    // A cell that begins like a formula is opened as text: a title comes from anybody.
    escape_formulas: true,
    cast: { boolean: String, string: text => text.replaceAll(FORMULA_INSIDE, "'") }
  })
}
