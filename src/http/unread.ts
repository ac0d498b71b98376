// The rest of a body that is refused before its end.
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { isBrokenCoding } from './coding.js'

/** How long a sender may take to send the rest, in milliseconds. */
const PATIENCE = 5000

/** Whether an error is one that leaves a body half read: it is too large, or its coding is broken. */
export function leavesUnread (error: Error): boolean {
  return ('code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') || isBrokenCoding(error)
}

/**
 * Lets the rest of a body pass, and keeps nothing of it. Most senders read no answer before they have sent all, and a connection that
 * is closed under them takes the answer with it.
 */
export async function passOver (body: Readable, patience = PATIENCE): Promise<void> {
  body.unpipe()
  body.resume()
  // Who breaks off, or takes too long, is answered all the same.
  await finished(body, { signal: AbortSignal.timeout(patience) }).catch(() => {})
}
