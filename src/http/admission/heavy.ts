// How many requests that take long are worked on at once.
import type { FastifyInstance, onRequestHookHandler } from 'fastify'
import { Refused } from '../problems/errors.js'
import type { CountShed } from './admission.js'

/** When to try again, in seconds: most heavy requests are over by then. */
const RETRY_AFTER = 2

/**
 * Lets so many requests at once to the routes that say they are heavy, and as many to those of them that are streams of questions, which
 * slow readers may hold for minutes. Returns how many are under way.
 */
export function limitHeavy (app: FastifyInstance, most: number, count: CountShed): () => number {
  const others = roomFor(most, count)
  const streams = roomFor(most, count)
  app.addHook('onRoute', route => {
    if (route.config?.heavy !== true) return
    const { enter } = route.config.streams === true ? streams : others
    const before = [route.onRequest ?? []].flat()
    // The route of HEAD is made of that of GET.
    if (!before.includes(enter)) route.onRequest = [...before, enter]
  })
  return () => others.taken() + streams.taken()
}

function roomFor (most: number, count: CountShed): { readonly enter: onRequestHookHandler, readonly taken: () => number } {
  let taken = 0
  const leave = () => { taken-- }
  return {
    taken: () => taken,
    enter (_request, reply, done) {
      if (taken < most) {
        taken++
        // Once the answer ended or its reader left, whichever comes first.
        reply.raw.once('close', leave)
        done()
        return
      }
      count('heavy')
      reply.header('retry-after', RETRY_AFTER)
      done(new Refused('overloaded', {
        fr: `${most} demandes de cette sorte sont en cours ; réessayez dans ${RETRY_AFTER} s.`,
        en: `${most} requests of this kind are under way; try again in ${RETRY_AFTER} s.`
      }))
    }
  }
}
