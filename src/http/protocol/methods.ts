// Every address answers every method: those it has, OPTIONS with the list of them, the others with 405.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../problems/errors.js'

/** The addresses registered so far. Call it before the routes are. */
export function watchRoutes (app: FastifyInstance): ReadonlySet<string> {
  const urls = new Set<string>()
  app.addHook('onRoute', ({ url }) => { urls.add(url) })
  return urls
}

/** Answers what the routes do not: call it once they are all there. */
export function completeMethods (app: FastifyInstance, urls: ReadonlySet<string>): void {
  for (const url of [...urls].filter(url => !url.includes('*'))) {
    const others = app.supportedMethods.filter(method => !app.hasRoute({ method, url }))
    const allow = [...app.supportedMethods.filter(method => !others.includes(method)), 'OPTIONS'].sort().join(', ')
    const answerOther = (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('allow', allow)
      if (request.method !== 'OPTIONS') {
        return sendProblem(request, reply, 'method-not-allowed', {
          fr: `${request.method} n'a pas de réponse ici ; employez ${allow}.`,
          en: `${request.method} is not answered here; use ${allow}.`
        })
      }
      // The star does not stand for Authorization.
      return reply.code(204).header('access-control-allow-methods', allow).header('access-control-allow-headers', '*, Authorization').send()
    }
    app.route({
      method: others,
      url,
      schema: { hide: true },
      // Before a body is read: none would help. After the hooks of the application, whose refusals come first.
      onRequest: (request, reply) => { answerOther(request, reply) },
      handler: answerOther
    })
  }
}
