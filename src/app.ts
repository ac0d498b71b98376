// The application: what it is made of, in the order in which a request meets it.
import { randomUUID } from 'node:crypto'
import accepts from '@fastify/accepts'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Registry } from 'prom-client'
import type { CivilDate } from '../schemas/civil-date.js'
import type { Rulebook } from './domain/rulebook.js'
import { answerer } from './http/answers.js'
import { batchRoutes, type BatchLimits } from './http/batch.js'
import { calendarRoutes } from './http/calendar.js'
import { changeRoutes } from './http/changes.js'
import { cacheAnswers } from './http/caching.js'
import { checkRoutes } from './http/check.js'
import { chronologyRoutes } from './http/chronology.js'
import { secondsLeftInParis } from './http/clock.js'
import { compareRoutes } from './http/compare.js'
import { answer, handleErrors } from './http/errors.js'
import { historyRoutes } from './http/history.js'
import { readJson } from './http/json-body.js'
import { completeMethods, watchRoutes } from './http/methods.js'
import { measure, metricsRoutes, type AdmissionFigures } from './http/metrics.js'
import { describe } from './http/openapi.js'
import { operationRoutes } from './http/operation.js'
import { reverseRoutes } from './http/reverse.js'
import { rulebookRoutes } from './http/rulebook.js'
import { serviceRoutes } from './http/services.js'
import { stoppingOf, type Stopping } from './http/stopping.js'
import { subscriptionRoutes } from './http/subscription.js'
import { traced } from './http/trace.js'
import { requestValidator } from './http/validation.js'

/** What the application is given: the law, its own version, the clock, and how it meets the world. */
export interface AppOptions {
  readonly rulebook: Rulebook
  readonly version: string
  readonly today: () => CivilDate
  readonly logger?: FastifyBaseLogger
  readonly corsOrigin?: string
  readonly trustProxy?: boolean
  /** Where the service is met from outside; unless stated, as each request met it. */
  readonly publicUrl?: string | undefined
  readonly cacheBytes?: number
  /** How many seconds the civil day still has: as long as an answer of today holds. */
  readonly secondsLeft?: () => number
  readonly batch?: BatchLimits
  /** What is counted: of the application, beside what its process adds. */
  readonly registry?: Registry
  /** What is let in and what is not, for the figures. */
  readonly admission?: () => AdmissionFigures
  /** Whether the figures have a port of their own, so that this one does not show them. */
  readonly metricsApart?: boolean
  /** The end of the service, for who ends it. */
  readonly stopping?: Stopping
}

const nothingShed = (): AdmissionFigures => ({ inFlight: 0, heavyInFlight: 0, shed: { heavy: 0, pressure: 0, rate: 0, key: 0 } })

const REQUEST_ID = /^[\w.:-]{1,64}$/

/** Builds the application; it listens to nothing. */
export async function buildApp ({
  rulebook, version, today, logger, corsOrigin = '*', trustProxy = false, publicUrl, cacheBytes = 2 ** 26, secondsLeft = secondsLeftInParis,
  batch = { lineBytes: 2 ** 16, seconds: 600 }, registry = new Registry(), admission = nothingShed, metricsApart = false, stopping = stoppingOf()
}: AppOptions): Promise<FastifyInstance> {
  const identify = (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('rulebook-version', rulebook.version).header('x-request-id', request.id)
  }
  const app: FastifyInstance = fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    trustProxy,
    childLoggerFactory: traced,
    // A subscription holds a hundred films in its address.
    http: { maxHeaderSize: 2 ** 16 },
    // While it closes, requests already on their way are answered like any other.
    return503OnClosing: false,
    // However long, an id that does not exist is a 404; the size of a request is bounded anyway.
    routerOptions: { maxParamLength: 65_536 },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id']
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    },
    frameworkErrors: (error: FastifyError, request, reply) => {
      identify(request, reply)
      answer(error, request, reply)
    }
  })
  app.setValidatorCompiler(requestValidator())
  // The tests hold every answer against its schema; to do it again per request would only cost time.
  app.setSerializerCompiler(() => JSON.stringify)
  app.removeContentTypeParser('text/plain')
  readJson(app)
  stopping.connections.follow(app, stopping.hasBegun)
  app.addHook('onRequest', (request, reply, done) => {
    identify(request, reply)
    done()
  })
  handleErrors(app)
  const routes = watchRoutes(app)

  const { answerTo, figures } = answerer(rulebook, cacheBytes)
  const countLine = measure(app, { registry, version, rulebook, figures, admission, stopping })

  // The answers are for anybody's pages; the interface at /docs sets a policy of its own.
  await app.register(helmet, { contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'cross-origin' } })
  // Preflights are answered by `completeMethods`, which knows the methods of each address.
  await app.register(cors, { origin: corsOrigin, exposedHeaders: ['ETag', 'Rulebook-Version', 'X-Request-Id', 'Content-Language'], preflight: false })
  await app.register(accepts)
  await cacheAnswers(app, { digest: rulebook.digest, secondsLeft })
  await describe(app, version)
  await app.register(chronologyRoutes, { rulebook, today, publicUrl, answerTo })
  await app.register(calendarRoutes, { rulebook, today, publicUrl })
  await app.register(subscriptionRoutes, { rulebook, today, publicUrl })
  await app.register(batchRoutes, { rulebook, today, answerTo, batch, countLine, stopping })
  await app.register(checkRoutes, { rulebook, today })
  await app.register(compareRoutes, { rulebook, today })
  await app.register(reverseRoutes, { rulebook, today })
  await app.register(rulebookRoutes, { rulebook })
  await app.register(historyRoutes, { rulebook })
  await app.register(serviceRoutes, { rulebook })
  await app.register(changeRoutes, { rulebook })
  await app.register(operationRoutes, { version: rulebook.version, figures, stopping })
  if (!metricsApart) await app.register(metricsRoutes, { registry })
  completeMethods(app, routes)
  return app
}
