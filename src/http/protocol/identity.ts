// How a request is called, in its answer and in the logs.
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const REQUEST_ID = /^[\w.:-]{1,64}$/

/** The id of a request: the one that its sender gives where that is fit for a log, else a new one. */
export function requestIdOf (headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}
