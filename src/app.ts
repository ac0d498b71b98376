// The application: what it is made of, in the order in which a request meets it.
import cors from '@fastify/cors'
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Registry } from 'prom-client'
import type { CivilDate } from '../schemas/civil-date.js'
import type { Rulebook } from './law/rulebook.js'
import { admit, type AdmissionLimits } from './http/admission/admission.js'
import { RATE_HEADERS } from './http/admission/rate.js'
import { answerer } from './http/views/answers.js'
import { territoriesAsking } from './http/views/views.js'
import { availsRoutes } from './http/routes/avails.js'
import { batchRoutes } from './http/routes/batch.js'
import type { BatchLimits } from './http/many/batch-stream.js'
import { calendarRoutes } from './http/routes/calendar.js'
import { changeRoutes } from './http/routes/changes.js'
import { cacheAnswers } from './http/protocol/caching.js'
import { checkRoutes } from './http/routes/check.js'
import { contentsRoutes } from './http/routes/contents.js'
import { chronologyRoutes } from './http/routes/chronology.js'
import { secondsLeftInParis } from './http/question/clock.js'
import { compareRoutes } from './http/routes/compare.js'
import { answer, handleErrors } from './http/problems/errors.js'
import { historyRoutes } from './http/routes/history.js'
import { readJson } from './http/body/json-body.js'
import { completeMethods, watchRoutes } from './http/protocol/methods.js'
import { measure, metricsRoutes } from './http/routes/metrics.js'
import { limitPreferences } from './http/protocol/negotiation.js'
import { describe } from './http/document/openapi.js'
import { operationRoutes } from './http/routes/operation.js'
import { assetAddress, assetRoutes, type Assets } from './http/pages/assets.js'
import { failuresShown } from './http/pages/failures.js'
import { pageRoutes } from './http/pages/pages.js'
import { leadToPages } from './http/pages/to-page.js'
import { CONNECTION_LIMITS, serverFactoryOf, type ConnectionLimits } from './http/connection/connection.js'
import { requestIdOf } from './http/protocol/identity.js'
import { refuseUndecodable, refuseUnreadable, routable } from './http/protocol/readable.js'
import { SECURITY_HEADERS } from './http/protocol/security-headers.js'
import { trusted, type Trust } from './http/protocol/trust.js'
import { boundBodies } from './http/connection/slow-body.js'
import { malformedOf } from './http/connection/malformed.js'
import { passOverBodies } from './http/connection/unread-body.js'
import { eraRoutes } from './http/routes/eras.js'
import { reverseRoutes } from './http/routes/reverse.js'
import { rulebookRoutes } from './http/routes/rulebook.js'
import { serviceRoutes } from './http/routes/services.js'
import { stoppingOf, type Stopping } from './http/connection/stopping.js'
import { windowsRoutes } from './http/routes/windows.js'
import { subscriptionRoutes } from './http/routes/subscription.js'
import { visitorRoutes } from './http/routes/visitors.js'
import { traced } from './http/protocol/trace.js'
import { requestValidator } from './http/body/validation.js'

/** What the application is given: the law, its own version, the clock, and how it meets the world. */
export interface AppOptions {
  readonly rulebook: Rulebook
  readonly version: string
  readonly today: () => CivilDate
  readonly logger?: FastifyBaseLogger
  /** The origins whose pages may ask; `*` for any. */
  readonly corsOrigin?: '*' | readonly string[]
  readonly trustProxy?: Trust
  /** Where the service is met from outside; unless stated, as each request met it. */
  readonly publicUrl?: string | undefined
  readonly cacheBytes?: number
  /** How many seconds the civil day still has: as long as an answer of today holds. */
  readonly secondsLeft?: () => number
  readonly batch?: BatchLimits
  /** What is let in; what is left out is not limited. */
  readonly limits?: Partial<AdmissionLimits>
  /** How long connections may take, and how many there may be. */
  readonly connection?: Partial<ConnectionLimits>
  /** What is counted: of the application, beside what its process adds. */
  readonly registry?: Registry
  /** Whether the figures have a port of their own, so that this one does not show them. */
  readonly metricsApart?: boolean
  /** The files that the pages for people load. */
  readonly assets?: Assets
  /** The end of the service, for who ends it. */
  readonly stopping?: Stopping
}

/** The headers that pages of other origins may read. */
const READABLE = ['ETag', 'Rulebook-Version', 'X-Request-Id', 'Content-Language', ...RATE_HEADERS, 'WWW-Authenticate']

/** Builds the application; it listens to nothing. */
export async function buildApp ({
  rulebook, version, today, logger, corsOrigin = '*', trustProxy = false, publicUrl, cacheBytes = 2 ** 26, secondsLeft = secondsLeftInParis,
  batch = { lineBytes: 2 ** 16, seconds: 600 }, limits = {}, connection = {}, registry = new Registry(), metricsApart = false, assets = new Map(), stopping = stoppingOf()
}: AppOptions): Promise<FastifyInstance> {
  const everyAnswer = {
    ...SECURITY_HEADERS,
    ...corsOrigin === '*' ? { 'access-control-allow-origin': '*', 'access-control-expose-headers': READABLE.join(', ') } : {},
    'rulebook-version': rulebook.version
  }
  const identify = (request: FastifyRequest, reply: FastifyReply) => {
    limitPreferences(request)
    reply.headers(everyAnswer).header('x-request-id', request.id)
  }
  const waits = { ...CONNECTION_LIMITS, ...connection }
  const { refuseMalformed, refuseConnect } = malformedOf({ headers: everyAnswer, limits: waits, log: () => app.log })
  const app: FastifyInstance = fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    trustProxy: trusted(trustProxy),
    childLoggerFactory: traced,
    // A batch is cut after twice its time, where its reader does not read the end.
    serverFactory: serverFactoryOf({ limits: waits, streamSeconds: 2 * batch.seconds, refuseConnect }),
    clientErrorHandler: refuseMalformed,
    // While it closes, requests already on their way are answered like any other.
    return503OnClosing: false,
    // However long, an id that does not exist is a 404; the size of a request is bounded anyway.
    routerOptions: { maxParamLength: 65_536 },
    rewriteUrl: routable,
    genReqId: ({ headers }) => requestIdOf(headers),
    frameworkErrors: (error: FastifyError, request, reply) => {
      identify(request, reply)
      answer(error, request, reply)
    }
  })
  if (trustProxy === true) app.log.warn('TRUST_PROXY is true: anybody who reaches the service directly may say for whom it asks; state the addresses of the proxies')
  app.setValidatorCompiler(requestValidator())
  // The tests hold every answer against its schema; to do it again per request would only cost time.
  app.setSerializerCompiler(() => JSON.stringify)
  app.removeContentTypeParser('text/plain')
  readJson(app)
  // As long as an idle connection is kept, and as the headers of its next request may take.
  stopping.connections.follow(app, stopping.hasBegun, waits.keepAliveSeconds + waits.headersSeconds)
  app.addHook('onRequest', (request, reply, done) => {
    identify(request, reply)
    done()
  })
  handleErrors(app, failuresShown({ publicUrl, version: rulebook.version, asset: assetAddress(assets) }))
  const routes = watchRoutes(app)

  refuseUnreadable(app)
  boundBodies(app, waits.requestSeconds)
  passOverBodies(app)
  // Preflights are answered by `completeMethods`, which knows the methods of each address. Before admission: pages may read why they are refused.
  if (corsOrigin !== '*') await app.register(cors, { origin: [...corsOrigin], exposedHeaders: READABLE, preflight: false })
  const { figures: admission } = await admit(app, limits, stopping.connections.underWay)
  refuseUndecodable(app)

  const { answerTo, windowsFor, giveBack, figures } = answerer(rulebook, cacheBytes)
  const countLine = measure(app, { registry, version, rulebook, figures, admission, stopping })

  leadToPages(app)
  cacheAnswers(app, { version, digest: rulebook.digest, isPrivate: Number(limits.keyHashes?.length) > 0, secondsLeft, giveBack })
  await describe(app, version, territoriesAsking(rulebook))
  await app.register(chronologyRoutes, { rulebook, today, publicUrl, answerTo })
  await app.register(availsRoutes, { rulebook, today })
  await app.register(windowsRoutes, { rulebook, today, windowsFor, giveBack })
  await app.register(calendarRoutes, { rulebook, today, publicUrl, seconds: batch.seconds })
  await app.register(subscriptionRoutes, { rulebook, today, publicUrl, seconds: batch.seconds })
  await app.register(batchRoutes, { rulebook, today, answerTo, windowsFor, giveBack, batch, countLine, stopping })
  await app.register(checkRoutes, { rulebook, today })
  await app.register(compareRoutes, { rulebook, today, seconds: batch.seconds })
  await app.register(reverseRoutes, { rulebook, today, seconds: batch.seconds })
  await app.register(eraRoutes, { rulebook, today, seconds: batch.seconds })
  await app.register(rulebookRoutes, { rulebook })
  await app.register(historyRoutes, { rulebook })
  await app.register(serviceRoutes, { rulebook })
  await app.register(changeRoutes, { rulebook, publicUrl })
  await app.register(contentsRoutes)
  await app.register(visitorRoutes)
  await app.register(operationRoutes, { version: rulebook.version, figures, stopping })
  if (!metricsApart) await app.register(metricsRoutes, { registry })
  await app.register(assetRoutes, { assets })
  await app.register(pageRoutes, { assets, publicUrl, version: rulebook.version, today })
  completeMethods(app, routes)
  return app
}
