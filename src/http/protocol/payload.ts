// What is sent as the body of an answer.
import type { Readable } from 'node:stream'

/** Whether an answer is written while it is made, perhaps of a body that still comes. */
export function isStream (payload: unknown): payload is Readable {
  return typeof payload === 'object' && payload !== null && 'pipe' in payload
}

/** Whether all of an answer is there. */
export function isWhole (payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload)
}
