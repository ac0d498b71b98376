// Every address answers every method: those it has, OPTIONS with the list of them, the others with 405.
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { sendProblem } from './errors.js'

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The routes registered so far, by address. Call it before the routes are. */
export function watchRoutes (app: FastifyInstance): ReadonlyMap<string, Set<string>> {
  const routes = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = routes.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    routes.set(url, methods)
  })
  return routes
}

/** Answers what the routes do not: call it once they are all there. */
export function completeMethods (app: FastifyInstance, routes: ReadonlyMap<string, Set<string>>): void {
  for (const [url, methods] of [...routes].filter(([url]) => !url.includes('*'))) {
    const others = METHODS.filter(method => !app.hasRoute({ method, url }))
    const allow = [...methods, 'OPTIONS'].sort().join(', ')
    app.route({
      method: others,
      url,
      schema: { hide: true },
      handler: (request, reply) => {
        reply.header('allow', allow)
        if (request.method === 'OPTIONS') return reply.code(204).send()
        return sendProblem(request, reply, 'method-not-allowed', `${request.method} is not answered here; use ${allow}.`)
      }
    })
  }
}
