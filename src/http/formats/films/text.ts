// The text of a table as spreadsheets write it: its encoding, its mark, the line that names the separator, and what ends its lines.
import { isUtf8 } from 'node:buffer'
import type { Charset } from '../../body/table-type.js'
import { BYTE_ORDER_MARK } from '../../body/lines.js'
import { HttpProblem } from '../../problems/errors.js'
import { LONGEST_ROW } from './fault.js'

/** A table that can be read: UTF-8 without its mark, the sign between two cells, what ends a line, and how many rows no sheet shows before it. */
export interface TableText {
  readonly bytes: Buffer
  readonly delimiter: string
  readonly lineEnd: string
  readonly hiddenRows: number
}

/** What a line names the separator with, as Excel writes and reads it; a sheet does not show it as a row. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?[,;\t ]*$/i

/**
 * The text of a table, whichever sign separates its cells: a first line `sep=` says so, else the header tells, which holds no title.
 * @throws HttpProblem `invalid-request` where it is no text of its encoding
 */
export function tableTextOf (body: Buffer, stated: Charset | undefined): TableText {
  const bytes = withoutMark(inUtf8(body, stated))
  const lineEnd = lineEndOf(bytes)
  const first = firstLineOf(bytes)
  const named = SEPARATOR_LINE.exec(first)?.[1]
  if (named === undefined) return { bytes, delimiter: ['\t', ';'].find(sign => first.includes(sign)) ?? ',', lineEnd, hiddenRows: 0 }
  // What is left of the line is its end: a blank line, so that lines are still counted as they stand in the file.
  return { bytes: bytes.subarray(bytes.indexOf(first) + first.length), delimiter: named, lineEnd, hiddenRows: 1 }
}

const UTF_16_MARK = Buffer.from([0xFF, 0xFE])

function inUtf8 (body: Buffer, stated: Charset | undefined): Buffer {
  if (isWorkbook(body)) throw WORKBOOK
  switch (stated ?? (startsWith(body, UTF_16_MARK) ? 'utf-16le' : 'utf-8')) {
    case 'utf-16le': return Buffer.from(body.toString('utf16le'))
    case 'windows-1252': return Buffer.from(inWindows1252(body))
    case 'utf-8':
      if (!isUtf8(body)) throw NOT_UTF_8_TABLE
      return body
  }
}

/** The signs of the bytes 0x80 to 0x9F; the other bytes are those of Latin-1. (The decoder of some versions of Node.js leaves them out.) */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

function inWindows1252 (body: Buffer): string {
  return body.toString('latin1').replaceAll(/[\x80-\x9F]/g, sign => SIGNS.charAt(sign.charCodeAt(0) - 0x80))
}

function withoutMark (bytes: Buffer): Buffer {
  return startsWith(bytes, BYTE_ORDER_MARK) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes
}

function startsWith (bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start)
}

/** How the files of workbooks begin: those of Excel before 2007, and packed ones since. */
const WORKBOOKS = [Buffer.from([0xD0, 0xCF, 0x11, 0xE0]), Buffer.from('PK\x03\x04')]

function isWorkbook (body: Buffer): boolean {
  return WORKBOOKS.some(start => startsWith(body, start))
}

const SPACE = 0x20

/** The first line that is not blank. */
function firstLineOf (bytes: Buffer): string {
  let start = 0
  while (start < bytes.length && Number(bytes[start]) <= SPACE) start++
  return bytes.toString('utf8', start, start + LONGEST_ROW).split(/[\r\n]/, 1).join('')
}

/** What the first line ends with. */
function lineEndOf (bytes: Buffer): string {
  return /\r\n|\n|\r/.exec(bytes.toString('latin1', 0, LONGEST_ROW))?.[0] ?? '\n'
}

const NOT_UTF_8_TABLE = new HttpProblem('invalid-request', {
  fr: "Le tableau n'est pas en UTF-8 ; enregistrez-le en « CSV UTF-8 », ou indiquez son codage : Content-Type: text/csv; charset=windows-1252.",
  en: 'The table is not UTF-8; save it as “CSV UTF-8”, or state its encoding: Content-Type: text/csv; charset=windows-1252.'
}, null)

const WORKBOOK = new HttpProblem('invalid-request', {
  fr: "Le corps est un classeur, non le texte d'un tableau ; enregistrez la feuille en « CSV UTF-8 ».",
  en: 'The body is a workbook, not the text of a table; save the sheet as “CSV UTF-8”.'
}, null)
