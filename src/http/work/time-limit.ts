// How long a request may be read and answered, and why that comes to an end.
import { finished } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Why the time of a request is over: it is used up, or the service stops. */
export type Ending = 'out-of-time' | 'stopping'

/** How long a request may take, and the signal that there is no more time for anyone. */
export interface TimeLimit {
  readonly seconds: number
  readonly stop: AbortSignal
}

/**
 * The signal that the time of a request is over; its reason is an `Ending`. Who then does not read the end of the answer, or does not stop
 * sending, is disconnected after as long again.
 */
export function timeOf (request: FastifyRequest, reply: FastifyReply, { seconds, stop }: TimeLimit): AbortSignal {
  const over = new AbortController()
  const end = (why: Ending) => { over.abort(why) }
  const timer = setTimeout(end, seconds * 1000, 'out-of-time')
  // Where the client leaves after its answer, nothing tells that its request is over: nobody waits for this timer.
  const disconnect = setTimeout(() => { request.raw.socket.destroy() }, 2 * seconds * 1000).unref()
  const onStop = () => { end('stopping') }
  if (stop.aborted) onStop()
  else stop.addEventListener('abort', onStop)
  reply.raw.once('close', () => {
    clearTimeout(timer)
    stop.removeEventListener('abort', onStop)
    finished(request.raw, { writable: false }, () => { clearTimeout(disconnect) })
  })
  return over.signal
}
