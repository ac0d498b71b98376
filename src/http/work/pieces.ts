// How a long text is sent: in pieces, no faster than they are read.
import { Readable } from 'node:stream'

/** How much is written at a time, in bytes or nearly. */
export const PIECE = 2 ** 16

/** The parts of a text, gathered to pieces of one size. */
export function * gathered (parts: Iterable<Buffer>): Generator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for (const part of parts) {
    held.push(part)
    length += part.length
    if (length < PIECE) continue
    yield Buffer.concat(held, length)
    held = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(held, length)
}

/** A stream of pieces: the next is asked for when its reader has taken those before. */
export function streamOf (pieces: Iterable<Buffer> | AsyncIterable<Buffer>): Readable {
  return Readable.from(pieces, { objectMode: false, highWaterMark: PIECE })
}
