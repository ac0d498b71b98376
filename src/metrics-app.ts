// The figures on a port of their own, which callers of the service need not reach.
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { Problem } from '../schemas/problem.js'
import { answer, sendProblem } from './http/problems/errors.js'
import { completeMethods, watchRoutes } from './http/protocol/methods.js'
import { metricsRoutes } from './http/routes/metrics.js'
import { SECURITY_HEADERS } from './http/protocol/security-headers.js'

/** How long a request for figures may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 10_000

/** Builds the application that answers `GET /metrics` and nothing else. */
export async function buildMetricsApp (registry: Registry, logger: FastifyBaseLogger): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({ loggerInstance: logger, forceCloseConnections: true, requestTimeout: REQUEST_TIMEOUT })
  app.setSerializerCompiler(() => JSON.stringify)
  app.addSchema(Problem)
  app.setErrorHandler<FastifyError>((error, request, reply) => answer(error, request, reply))
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'unknown-route', {
    fr: "Il n'y a que /metrics sur ce port.",
    en: 'There is nothing but /metrics on this port.'
  }))
  const routes = watchRoutes(app)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS)
    done()
  })
  await app.register(metricsRoutes, { registry })
  completeMethods(app, routes)
  return app
}
