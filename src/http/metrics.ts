// What monitoring reads, in the text format of Prometheus: requests, lines of batches, answers kept, and which rules are served.
import type { FastifyInstance } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { Type } from 'typebox'
import type { Rulebook } from '../domain/rulebook.js'
import type { AnswerFigures } from './answers.js'
import { problemResponses } from './openapi.js'

/** From an answer already kept to a batch of ten minutes, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600]

/** What is measured, and what is said of it. */
export interface Measured {
  readonly registry: Registry
  readonly version: string
  readonly rulebook: Pick<Rulebook, 'version' | 'digest'>
  readonly figures: () => AnswerFigures
}

/** Counts a line of a batch, by whether it has its answer or a problem. */
export type CountLine = (isAnswered: boolean) => void

/** Measures each request of an application, by its address as declared: what callers fill in makes no series. Call it before the routes are registered. */
export function measure (app: FastifyInstance, { registry, version, rulebook, figures }: Measured): CountLine {
  const registers = [registry]
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the arrival of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status_code'],
    buckets: BUCKETS,
    registers
  })
  app.addHook('onResponse', ({ method, routeOptions }, { statusCode, elapsedTime }, done) => {
    requests.labels(method, routeOptions.url ?? 'none', String(statusCode)).observe(elapsedTime / 1000)
    done()
  })

  const lines = new Counter({ name: 'chronologie_batch_lines_total', help: 'Lines of batches, by whether they were answered or refused.', labelNames: ['outcome'], registers })
  new Gauge({ name: 'chronologie_info', help: 'Always 1; the labels say which service serves which rules.', labelNames: ['version', 'rulebook_version', 'rulebook_digest'], registers })
    .labels(version, rulebook.version, rulebook.digest).set(1)
  const gauge = (name: string, help: string, value: () => number) => new Gauge({ name, help, registers, collect () { this.set(value()) } })
  const counter = (name: string, help: string, value: () => number) => new Counter({ name, help, registers, collect () { this.reset(); this.inc(value()) } })
  gauge('chronologie_answers_kept', 'Answers kept in memory.', () => figures().kept)
  gauge('chronologie_answers_kept_bytes', 'Bytes of the answers kept in memory, or nearly.', () => figures().bytes)
  counter('chronologie_answers_found_total', 'Answers that were found among those kept.', () => figures().hits)
  counter('chronologie_answers_computed_total', 'Answers that had to be computed.', () => figures().misses)
  return isAnswered => { lines.labels(isAnswered ? 'answered' : 'refused').inc() }
}

/** `GET /metrics`. */
export const metricsRoutes: FastifyPluginCallbackTypebox<Pick<Measured, 'registry'>> = (app, { registry }, done) => {
  app.get('/metrics', {
    logLevel: 'warn',
    schema: {
      operationId: 'getMetrics',
      tags: ['operation'],
      summary: 'Counts and durations since the start, for Prometheus',
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
