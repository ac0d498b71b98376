// Films that arrive as a table, as a spreadsheet saves it: a header, and a row each.
import { isUtf8 } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse, type Parser } from 'csv-parse'
import { MOST_FILMS } from '../../../schemas/comparison.js'
import { FACT_NAMES, typeOfFact } from '../../../schemas/release.js'
import { excerpt } from '../../words/excerpt.js'
import { HttpProblem } from '../problems/errors.js'
import { BYTE_ORDER_MARK } from '../body/lines.js'
import { turn } from '../work/slices.js'
import { NOT_UTF_8, TOO_MANY_FILMS } from './film-lines.js'
import { LONGEST_ROW, tableFaultOf } from './table-fault.js'

/** How many columns a table may have: three times as many as a film has fields, for columns of the caller's own that are empty. */
export const MOST_COLUMNS = 100

/** How many media one cell may name, before it is held against the list of them. */
const MOST_MEDIA = 100

/** How many lines may end in it: those of films, blank ones, and those of cells that have several. */
export const MOST_LINES = 10_000

/** How much is read before others get their turn, in bytes: a few milliseconds' worth, however many cells it is. */
const PIECE = 2 ** 13

/** What spreadsheets make of yes and no, in both languages. */
const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, vrai: true, false: false, faux: false }

/**
 * The films of a table; cells of what is not stated are empty. Not yet checked: `fields` are those that a film has.
 * @throws HttpProblem `invalid-request` or `too-many`; what comes after is not read
 */
export async function filmsInTable (body: Buffer, fields: ReadonlySet<string>): Promise<unknown[]> {
  if (!isUtf8(body)) throw NOT_UTF_8
  const films: unknown[] = []
  let header: readonly string[] | undefined
  const told = new Set<string>()
  for await (const row of rowsOf(body)) {
    if (header === undefined) {
      assertHeader(row)
      header = row
    } else if (films.length === MOST_FILMS) {
      throw TOO_MANY_FILMS
    } else {
      films.push(Object.fromEntries(header.flatMap((name, i) => {
        const cell = String(row[i])
        // A column that is not known is told where it is first filled, and not on every row.
        if (cell === '' || told.has(name)) return []
        if (!fields.has(name)) told.add(name)
        return [[name, valueOf(name, cell)]]
      })))
    }
  }
  return films
}

/** The rows of a table, read a piece at a time, whichever sign separates the cells (the header tells, which holds no title) and whatever ends its lines (the first tells). */
async function * rowsOf (marked: Buffer): AsyncGenerator<readonly string[]> {
  const body = marked.subarray(marked.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0)
  const header = headerOf(body)
  const delimiter = ['\t', ';'].find(sign => header.includes(sign)) ?? ','
  // The parser would look for the end of a line at every byte of the first, and looks at the size of a row before it adds a byte to it.
  const parser = parse({ delimiter, recordDelimiter: lineEndOf(body), skipEmptyLines: true, skipRecordsWithEmptyValues: true, maxRecordSize: LONGEST_ROW - 1 })
  // What fails is told by the parser, which fails too.
  pipeline(Readable.from(piecesOf(body, parser), { highWaterMark: 1 }), parser, () => {})
  try {
    for await (const row of parser) yield row as string[]
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

const SPACE = 0x20

/** The first line that is not blank. */
function headerOf (body: Buffer): string {
  let start = 0
  while (start < body.length && Number(body[start]) <= SPACE) start++
  return body.toString('utf8', start, start + LONGEST_ROW).split(/[\r\n]/, 1).join('')
}

/** What the first line ends with. */
function lineEndOf (body: Buffer): string {
  return /\r\n|\n|\r/.exec(body.toString('latin1', 0, LONGEST_ROW))?.[0] ?? '\n'
}

/** @throws HttpProblem `invalid-request` where there are too many columns, or two of one name */
function assertHeader (header: readonly string[]): void {
  if (header.length > MOST_COLUMNS) {
    throw new HttpProblem('invalid-request', {
      fr: `Le tableau a ${header.length} colonnes ; ${MOST_COLUMNS} au plus sont lues. Supprimez celles qui ne disent rien des films.`,
      en: `The table has ${header.length} columns; ${MOST_COLUMNS} at most are read. Delete those that say nothing of the films.`
    }, null)
  }
  const names = new Set<string>()
  for (const name of header) {
    if (names.has(name)) {
      throw new HttpProblem('invalid-request', {
        fr: `Deux colonnes du tableau s'appellent ${excerpt(name)}.`,
        en: `Two columns of the table are called ${excerpt(name)}.`
      }, null)
    }
    names.add(name)
  }
}

/** What a cell means; what it cannot mean is left for the schema to refuse. */
function valueOf (name: string, cell: string): unknown {
  if (name === 'theatricalReleaseDate' && cell === 'none') return null
  if (name === 'medium') return cell.trim().split(/\s+/, MOST_MEDIA)
  const fact = FACT_NAMES.find(one => one === name)
  if (fact === undefined) return cell
  const type = typeOfFact(fact)
  if (type === 'boolean') return YES_OR_NO[cell.toLowerCase()] ?? cell
  return type === 'integer' && /^\d+$/.test(cell) ? Number(cell) : cell
}

const TOO_MANY_LINES = new HttpProblem('too-many', {
  fr: `Le tableau compte plus de ${MOST_LINES} lignes, vides comprises ; supprimez celles qui ne tiennent aucun film.`,
  en: `The table has more than ${MOST_LINES} lines, counting blank ones; delete those that hold no film.`
}, null)
