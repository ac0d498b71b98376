// How a long text is sent: in pieces, no faster than they are read.
import { Readable } from 'node:stream'

/** How much is written at a time, in bytes or nearly. */
export const PIECE = 2 ** 16

/** Gathers parts of a text until they are worth writing. */
export interface Gatherer {
  readonly add: (part: Buffer) => void
  /** How many bytes have been added since the last piece was taken. */
  readonly length: () => number
  /** What was added since then, as one piece. */
  readonly take: () => Buffer
}

/** A gatherer that has nothing yet. It copies the parts, and says when it has: until then, they stay as they are. */
export function gatherer (whenCopied: (part: Buffer) => void = () => {}): Gatherer {
  let parts: Buffer[] = []
  let length = 0
  return {
    add (part) {
      parts.push(part)
      length += part.length
    },
    length: () => length,
    take () {
      const piece = Buffer.concat(parts, length)
      parts.forEach(part => { whenCopied(part) })
      parts = []
      length = 0
      return piece
    }
  }
}

/** The parts of a text, gathered to pieces of one size. */
export function * gathered (parts: Iterable<Buffer>): Generator<Buffer> {
  const { add, length, take } = gatherer()
  for (const part of parts) {
    add(part)
    if (length() >= PIECE) yield take()
  }
  if (length() > 0) yield take()
}

/** A stream of pieces: the next is asked for when its reader has taken those before. */
export function streamOf (pieces: Iterable<Buffer> | AsyncIterable<Buffer>): Readable {
  return Readable.from(pieces, { objectMode: false, highWaterMark: PIECE })
}
