// Whether somebody still waits for an answer: its client may leave, and its time may be over.
import { finished } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { HttpProblem } from '../problems/errors.js'

/** Why work stops when its client has left: it is nobody's fault, and nobody is there to be told. */
const LEFT = new Error('The client left.')

/**
 * Has an answer sent by work that is given up when its client leaves. It may take so many seconds: then who waits for it is told,
 * and who does not read it to its end is disconnected.
 */
export async function whileAwaited (reply: Awaited, seconds: number, send: (awaited: AbortSignal) => Promise<void>): Promise<void> {
  const awaited = new AbortController()
  let stop = () => { awaited.abort(outOfTime(seconds)) }
  const timer = setTimeout(() => { stop() }, seconds * 1000)
  finished(reply.raw, () => {
    clearTimeout(timer)
    awaited.abort(LEFT)
  })
  try {
    await send(awaited.signal)
    // Of an answer that has begun, only a broken connection says that it is not whole.
    stop = () => { reply.raw.destroy() }
  } catch (error) {
    if (error !== LEFT) throw error
    reply.hijack()
  }
}

/** What there is to an answer, whatever its route. */
interface Awaited {
  readonly raw: FastifyReply['raw']
  readonly hijack: () => unknown
}

function outOfTime (seconds: number): HttpProblem {
  return new HttpProblem('out-of-time', {
    fr: `Le temps d'une réponse est écoulé (${seconds} s) : demandez-en moins à la fois.`,
    en: `The time of an answer is over (${seconds} s): ask for less at once.`
  }, null)
}
