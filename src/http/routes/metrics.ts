// What monitoring reads, in the text format of Prometheus: requests, lines of batches, answers kept, and which rules are served.
import type { FastifyInstance } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { Type } from 'typebox'
import type { Rulebook } from '../../law/rulebook.js'
import type { AdmissionFigures } from '../admission/admission.js'
import type { CountLine } from '../many/batch-line.js'
import type { PreparedFigures } from '../../view/prepared/answers.js'
import { problemResponses } from '../document/openapi.js'
import type { Stopping } from '../connection/stopping.js'

/** From an answer already kept to a batch of minutes, in seconds. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.25, 1, 5, 60]

/** What is measured, and what is said of it. */
export interface Measured {
  readonly registry: Registry
  readonly version: string
  readonly rulebook: Pick<Rulebook, 'version' | 'digest'>
  readonly figures: () => PreparedFigures
  readonly admission: () => AdmissionFigures
  readonly stopping: Pick<Stopping, 'hasBegun'>
}

/**
 * Measures each request that a route answers, by its address as declared and the class of its status: what callers write makes no series.
 * Call it before the routes are registered.
 */
export function measure (app: FastifyInstance, { registry, version, rulebook, figures, admission, stopping }: Measured): CountLine {
  const registers = [registry]
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the arrival of a request to the end of its answer.',
    labelNames: ['route', 'status_class'],
    buckets: BUCKETS,
    registers
  })
  const unrouted = new Counter({ name: 'http_requests_unrouted_total', help: 'Requests that no route answers: unknown addresses, methods that an address does not have, OPTIONS.', registers })
  const observers = new Map<string, Array<ReturnType<typeof requests.labels>>>()
  function observerOf (route: string, statusClass: number) {
    let ofRoute = observers.get(route)
    if (ofRoute === undefined) observers.set(route, ofRoute = [])
    ofRoute[statusClass] ??= requests.labels(route, `${statusClass}xx`)
    return ofRoute[statusClass]
  }
  app.addHook('onResponse', ({ method, routeOptions: { url } }, { statusCode, elapsedTime }, done) => {
    if (url === undefined || method === 'OPTIONS' || statusCode === 405) unrouted.inc()
    else observerOf(url, Math.trunc(statusCode / 100)).observe(elapsedTime / 1000)
    done()
  })

  new Gauge({ name: 'chronologie_info', help: 'Always 1; the labels say which service serves which rules.', labelNames: ['version', 'rulebook_version', 'rulebook_digest'], registers })
    .labels(version, rulebook.version, rulebook.digest).set(1)
  const gauge = (name: string, help: string, value: () => number) => new Gauge({ name, help, registers, collect () { this.set(value()) } })
  const counterBy = (label: string, name: string, help: string, values: () => Readonly<Record<string, number>>) => new Counter({
    name,
    help,
    labelNames: [label],
    registers,
    collect () {
      this.reset()
      for (const [value, times] of Object.entries(values())) this.labels(value).inc(times)
    }
  })
  const lines = { answered: 0, refused: 0 }
  counterBy('outcome', 'chronologie_batch_lines_total', 'Lines of batches, by whether they were answered or refused.', () => lines)
  counterBy('reason', 'http_requests_shed_total', 'Requests refused before they were looked at, by reason.', () => admission().shed)
  const counter = (name: string, help: string, value: () => number) => new Counter({ name, help, registers, collect () { this.reset(); this.inc(value()) } })
  gauge('http_requests_in_flight', 'Requests that are being answered.', () => admission().inFlight)
  gauge('http_heavy_requests_in_flight', 'Of these, those that may take long: agendas, comparisons, reverse questions, batches.', () => admission().heavyInFlight)
  gauge('chronologie_stopping', '1 from the signal to stop on, else 0.', () => Number(stopping.hasBegun()))
  gauge('chronologie_answers_kept', 'Prepared windows kept in memory, by the span of the law in which they stand.', () => figures().kept)
  gauge('chronologie_answers_kept_bytes', 'Bytes of the prepared windows kept in memory, or nearly.', () => figures().bytes)
  counter('chronologie_answers_found_total', 'Windows that were found among those kept.', () => figures().hits)
  counter('chronologie_answers_computed_total', 'Windows that had to be computed.', () => figures().misses)
  return isAnswered => { lines[isAnswered ? 'answered' : 'refused']++ }
}

/** `GET /metrics`. */
export const metricsRoutes: FastifyPluginCallbackTypebox<Pick<Measured, 'registry'>> = (app, { registry }, done) => {
  app.get('/metrics', {
    logLevel: 'warn',
    schema: {
      operationId: 'getMetrics',
      tags: ['operation'],
      summary: 'Counts and durations since the start, for Prometheus',
      description: 'Of requests, of lines of batches, of answers kept, and of the process itself. Keep it from the public at your proxy.',
      response: {
        200: Type.Unsafe<string>({ description: 'The text format of Prometheus', content: { 'text/plain': { schema: { type: 'string' } } } }),
        ...problemResponses(400)
      }
    }
  }, async (_request, reply) => {
    const text = await registry.metrics()
    return reply.header('cache-control', 'no-store').type(registry.contentType).send(text)
  })
  done()
}
