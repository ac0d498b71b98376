// The figures on a port of their own, which callers of the service need not reach.
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { Problem } from '../schemas/problem.js'
import { serverFactoryOf, type ConnectionLimits } from './http/connection/connection.js'
import { boundBodies } from './http/connection/slow-body.js'
import { malformedOf } from './http/connection/malformed.js'
import { passOverBodies } from './http/connection/unread-body.js'
import { answer, sendProblem } from './http/problems/errors.js'
import { requestIdOf } from './http/protocol/identity.js'
import { completeMethods, watchRoutes } from './http/protocol/methods.js'
import { refuseUnreadable } from './http/protocol/readable.js'
import { SECURITY_HEADERS } from './http/protocol/security-headers.js'
import { metricsRoutes } from './http/routes/metrics.js'

/** Few read figures, and they send no bodies. */
const LIMITS: ConnectionLimits = { headersSeconds: 10, requestSeconds: 10, keepAliveSeconds: 65, connections: 100 }

/** Builds the application that answers `GET /metrics` and nothing else. */
export async function buildMetricsApp (registry: Registry, logger: FastifyBaseLogger): Promise<FastifyInstance> {
  const { refuseMalformed, refuseConnect } = malformedOf({ headers: SECURITY_HEADERS, limits: LIMITS, log: () => app.log })
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    forceCloseConnections: true,
    serverFactory: serverFactoryOf({ limits: LIMITS, streamSeconds: 0, refuseConnect }),
    clientErrorHandler: refuseMalformed,
    genReqId: ({ headers }) => requestIdOf(headers),
    frameworkErrors: (error: FastifyError, request, reply) => { answer(error, request, reply.headers(SECURITY_HEADERS)) }
  })
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
  refuseUnreadable(app)
  boundBodies(app, LIMITS.requestSeconds)
  passOverBodies(app)
  await app.register(metricsRoutes, { registry })
  completeMethods(app, routes)
  return app
}
