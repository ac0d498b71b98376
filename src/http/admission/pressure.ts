// When the process is at the end of its means: new requests are refused rather than all of them lost.
import underPressure, { TYPE_EVENT_LOOP_DELAY } from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { Refused } from '../problems/errors.js'
import { isFromWithin } from '../protocol/from-within.js'
import type { CountShed } from './admission.js'
import { isProbe } from './exempt.js'

/** What the process may come to; what is left out, or 0, is not looked at. */
export interface PressureLimits {
  /** How late the event loop may be, on average over a second, in milliseconds. */
  readonly maxEventLoopDelay?: number
  readonly maxHeapUsedBytes?: number
  readonly maxRssBytes?: number
}

/** When to try again, in seconds. */
const RETRY_AFTER = 5

/** How long after the start delays of the event loop are those of the start itself, in milliseconds: two of its averages. */
const SETTLING = 2000

/**
 * Refuses requests while the process is past a limit. One that comes while no other is under way is let in: alone it does little, and
 * memory that nobody asks for is not collected, so that a process left alone could stay past its limit for ever.
 */
export async function shedUnderPressure (app: FastifyInstance, limits: PressureLimits, count: CountShed, inFlight: () => number): Promise<void> {
  let isSettled = false
  app.addHook('onReady', done => {
    setTimeout(() => { isSettled = true }, SETTLING).unref()
    done()
  })
  await app.register(underPressure, {
    ...limits,
    pressureHandler (request, reply, type) {
      if (isFromWithin() || inFlight() <= 1 || isProbe(request) || (type === TYPE_EVENT_LOOP_DELAY && !isSettled)) return
      count('pressure')
      reply.header('retry-after', RETRY_AFTER)
      throw new Refused('overloaded', {
        fr: `Le service a plus à faire qu'il ne peut ; réessayez dans ${RETRY_AFTER} s.`,
        en: `The service has more to do than it can; try again in ${RETRY_AFTER} s.`
      })
    }
  })
}
