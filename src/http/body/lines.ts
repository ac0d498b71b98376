// From bytes as they arrive to lines of text: never more of a line in memory than a line may have.
import { isUtf8 } from 'node:buffer'

/** A line that is not blank, with its place among all of them; or why it cannot be read. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly fault: 'too-long' | 'not-utf-8' })

/** Takes bytes and gives back the lines that they complete. */
export interface LineReader {
  /** The lines that these bytes complete, each read when it is asked for. */
  readonly read: (bytes: Buffer) => Iterable<Line>
  /** The last line, where no newline ends it. */
  readonly rest: () => Iterable<Line>
  /** The lines of a whole text. */
  readonly all: (bytes: Buffer) => Iterable<Line>
}

const NEWLINE = 10
const RETURN = 13
const TAB = 9
const SPACE = 32

/** What a text may begin with, to say that it is UTF-8. */
export const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
const BLANK = /^[ \t\r]*$/

/** A reader of lines of so many bytes at most; the bytes of a longer one are passed over. */
export function lineReader (most: number): LineReader {
  let pieces: Buffer[] = []
  let length = 0
  let number = 0

  function hold (piece: Buffer): void {
    length += piece.length
    if (length > most) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }

  /** The line held, and a fresh start; undefined where it is blank. */
  function take (): Line | undefined {
    number++
    const bytes = joined(pieces)
    const tooLong = length > most
    pieces = []
    length = 0
    if (tooLong) return { number, fault: 'too-long' }
    if (!isUtf8(bytes)) return { number, fault: 'not-utf-8' }
    const marked = number === 1 && bytes.indexOf(BYTE_ORDER_MARK) === 0
    const text = bytes.toString('utf8', marked ? BYTE_ORDER_MARK.length : 0)
    return BLANK.test(text) ? undefined : { number, text }
  }

  /** Where the next line starts that is not blank, at the start of a line: of millions of blank ones nothing is made. */
  function pastBlank (bytes: Buffer, start: number): number {
    let blank = 0
    let next = start
    for (let i = start; i < bytes.length && isBlank(bytes[i]); i++) {
      if (bytes[i] !== NEWLINE) continue
      blank++
      next = i + 1
    }
    number += blank
    return next
  }

  function * read (bytes: Buffer): Generator<Line, void> {
    let start = length > 0 ? 0 : pastBlank(bytes, 0)
    for (let end = bytes.indexOf(NEWLINE, start); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      hold(bytes.subarray(start, end))
      const line = take()
      if (line !== undefined) yield line
      start = pastBlank(bytes, end + 1)
    }
    hold(bytes.subarray(start))
  }

  function * rest (): Generator<Line, void> {
    const line = length > 0 ? take() : undefined
    if (line !== undefined) yield line
  }

  return {
    read,
    rest,
    * all (bytes) {
      yield * read(bytes)
      yield * rest()
    }
  }
}

function isBlank (byte: number | undefined): boolean {
  return byte === NEWLINE || byte === RETURN || byte === SPACE || byte === TAB
}

/** Most lines arrive in one piece, which need not be copied. */
function joined (pieces: readonly Buffer[]): Buffer {
  const [first] = pieces
  return first !== undefined && pieces.length === 1 ? first : Buffer.concat(pieces)
}
