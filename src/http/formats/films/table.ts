// Films that arrive as a table, as a spreadsheet saves it: a header, and a row each.
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse, type Info, type Parser } from 'csv-parse'
import type { TableReading } from '../../../../schemas/table.js'
import { readFrom } from '../../body/table-rows.js'
import type { Charset } from '../../body/table-type.js'
import { HttpProblem } from '../../problems/errors.js'
import { turn } from '../../work/slices.js'
import { columnNamed } from '../csv/column-labels.js'
import { isShortDay, valueOf } from './cell.js'
import { TOO_MANY_FILMS } from './lines.js'
import { assertHeader, LONGEST_ROW, MOST_LINES, NO_FILM, TOO_MANY_LINES, tableFaultOf } from './fault.js'
import { tableTextOf, type TableText } from './text.js'

/** How much is read before others get their turn, in bytes: a few milliseconds' worth, however many cells it is. */
const PIECE = 2 ** 13

/** How a table is read: what its sender says of it, its encoding, the fields that a film has, and how many films there may be. */
export interface Reading extends TableReading {
  readonly charset: Charset | undefined
  readonly fields: ReadonlySet<string>
  readonly mostFilms: number
}

/** A row with its cells, and its number as a sheet shows it. */
interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
}

/**
 * The films of a table; cells of what is not stated are empty. Not yet checked.
 * @throws HttpProblem `invalid-request` or `too-many`; what comes after is not read
 */
export async function filmsInTable (body: Buffer, { dates, unknownColumns = 'refuse', charset, fields, mostFilms }: Reading): Promise<unknown[]> {
  const films: unknown[] = []
  const rows: number[] = []
  const told = new Set<string>()
  const shortDays = new Set<string>()
  let header: readonly string[] | undefined
  for await (const { number, cells } of rowsOf(tableTextOf(body, charset))) {
    if (header === undefined) {
      header = cells.map(columnNamed)
      assertHeader(header, fields)
    } else if (films.length === mostFilms) {
      throw TOO_MANY_FILMS
    } else {
      rows.push(number)
      const film = Object.fromEntries(header.flatMap((name, i) => {
        const cell = String(cells[i])
        // A column that is not known is told where it is first filled, and not on every row.
        if (cell.trim() === '' || told.has(name)) return []
        if (fields.has(name)) {
          const value = valueOf(name, cell, dates)
          if (isShortDay(name, value)) shortDays.add(`${films.length}/${name}`)
          return [[name, value]]
        }
        told.add(name)
        return unknownColumns === 'ignore' ? [] : [[name, cell]]
      }))
      films.push(unknownColumns === 'ignore' ? withoutTierOfService(film) : film)
    }
  }
  if (films.length === 0) throw NO_FILM
  return readFrom(films, { rows, fields, shortDays })
}

/** Our own tables tell the tier that a service holds, which no question states. */
function withoutTierOfService ({ tier, ...film }: Readonly<Record<string, unknown>>): object {
  return tier === undefined || film['service'] !== undefined ? film : { ...film, tier }
}

/** The rows of a table that are not blank, read a piece at a time. */
async function * rowsOf (text: TableText): AsyncGenerator<TableRow> {
  const { delimiter, lineEnd, hiddenRows } = text
  // The parser would look for the end of a line at every byte of the first, and looks at the size of a row before it adds a byte to it.
  const parser = parse({ delimiter, recordDelimiter: lineEnd, skipEmptyLines: true, relaxColumnCount: true, maxRecordSize: LONGEST_ROW - 1, info: true })
  // What fails is told by the parser, which fails too.
  pipeline(Readable.from(piecesOf(text.bytes, parser), { highWaterMark: 1 }), parser, () => {})
  let width: number | undefined
  try {
    for await (const { record: cells, info } of parser as AsyncIterable<{ record: string[], info: Info }>) {
      if (cells.every(cell => cell.trim() === '')) continue
      width ??= cells.length
      if (cells.length !== width) throw new HttpProblem('invalid-request', tableFaultOf({ code: 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH', lines: info.lines, record: cells }), null)
      yield { number: info.records + info.empty_lines - hiddenRows, cells }
    }
    assertShort(parser)
  } catch (error) {
    throw error instanceof CsvError ? new HttpProblem('invalid-request', tableFaultOf(error), null) : error
  }
}

/** The bytes of a table, while what is read of it has as many lines as it may. */
async function * piecesOf (body: Buffer, parser: Parser): AsyncGenerator<Buffer> {
  for (let start = 0; start < body.length; start += PIECE) {
    yield body.subarray(start, start + PIECE)
    await turn()
    assertShort(parser)
  }
}

/** @throws HttpProblem `too-many` where a table has too many lines */
function assertShort ({ info }: Parser): void {
  // The parser counts the line that begins, too.
  if (info.lines - 1 > MOST_LINES) throw TOO_MANY_LINES
}
