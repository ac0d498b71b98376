// How many requests a minute each client may send.
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Refused } from '../problems/errors.js'
import { isFromWithin } from '../protocol/from-within.js'
import type { CountShed } from './admission.js'
import { isProbe } from './exempt.js'

/** How many clients are remembered: of more, those seen longest ago start afresh. */
const CLIENTS = 10_000

const WINDOW = 60_000

/** The headers that tell a client what it may still ask: browsers may read them. */
export const RATE_HEADERS = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After']

/** Refuses what a client sends past its number. A client is an address, or a network of addresses of IPv6. */
export async function limitRate (app: FastifyInstance, perMinute: number, count: CountShed): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: WINDOW,
    cache: CLIENTS,
    enableDraftSpec: true,
    onExceeded: () => { count('rate') },
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1000)
      return new Refused('too-many-requests', {
        fr: `Un client a droit à ${perMinute} requêtes par minute ; réessayez dans ${seconds} s.`,
        en: `A client may send ${perMinute} requests a minute; try again in ${seconds} s.`
      })
    }
  })
  const limit = app.rateLimit()
  app.addHook('onRequest', async function (request, reply) {
    if (!isProbe(request) && !isFromWithin()) await limit.call(this, request, reply)
  })
}
