// How long the body of a request may take to arrive.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../problems/errors.js'
import { hasBody } from './unread-body.js'

/** Refuses requests whose body does not arrive in time; streams of questions have a time of their own. */
export function boundBodies (app: FastifyInstance, seconds: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request.raw) && request.routeOptions.config.streams !== true) {
      const late = setTimeout(giveUp, seconds * 1000, request, reply, seconds).unref()
      request.raw.once('close', () => { clearTimeout(late) })
    }
    done()
  })
}

function giveUp ({ raw }: FastifyRequest, reply: FastifyReply, seconds: number): void {
  if (raw.complete) return
  if (reply.sent) {
    raw.destroy()
    return
  }
  // Nobody waits for it: the answer comes without.
  if (raw.listenerCount('error') === 0) return
  reply.header('connection', 'close')
  // Whoever reads the body is told, and answers; to answer beside it would answer twice.
  raw.emit('error', new Refused('too-slow', {
    fr: `Le corps de la requête n'est pas arrivé en ${seconds} s.`,
    en: `The body of the request did not arrive within ${seconds} s.`
  }))
}
