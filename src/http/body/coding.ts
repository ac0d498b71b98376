// Bodies compressed with gzip, one way and the other, as streams.
import { finished, pipeline, PassThrough, type Readable } from 'node:stream'
import { constants, createGunzip, createGzip } from 'node:zlib'

/** How a body is coded: not at all, with gzip, or in a way that is not read. */
export type Coding = 'identity' | 'gzip' | 'other'

/** The coding that a header Content-Encoding names. */
export function codingOf (header = 'identity'): Coding {
  const name = header.trim().toLowerCase()
  if (name === 'gzip' || name === 'x-gzip') return 'gzip'
  return name === 'identity' ? 'identity' : 'other'
}

/** How many bytes are decoded at once: as many as a socket gives. */
const AT_ONCE = 2 ** 16

/**
 * The bytes that a body stands for. It can be destroyed and leaves the body as it is, whose connection may still carry an answer.
 * It fails where the body breaks off, and with a `isBrokenCoding` where it is no gzip.
 */
export function decoded (body: Readable, coding: Coding): Readable {
  const bytes = coding === 'gzip' ? createGunzip({ chunkSize: AT_ONCE }) : new PassThrough()
  finished(body, { writable: false }, error => { if (error != null) bytes.destroy(error) })
  return body.pipe(bytes)
}

/** Whether reading failed because the bytes are no gzip, or not all of it. */
export function isBrokenCoding (error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

/** The same stream compressed; what was written can be read at once, not only when a block is full. */
export function gzipped (stream: Readable): Readable {
  const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH })
  // Whoever ends early ends the other; there is nobody to tell but the reader, whom the stream itself tells.
  pipeline(stream, gzip, () => {})
  return gzip
}
