// Which addresses are spared: those that watch the service are always answered, those that explain it need no key.
import type { FastifyRequest } from 'fastify'

const PROBES = new Set(['/livez', '/readyz', '/metrics'])

const EXPLANATION = /^\/(?:docs|openapi\.(?:json|yaml)|problems)(?:\/|$)/

/** Whether a request watches the service: to refuse it would say that the service is down. */
export function isProbe ({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return PROBES.has(url)
}

/** Whether a request is answered without a key: a probe, an explanation, or a browser that asks beforehand and cannot show one. */
export function isOpen (request: FastifyRequest): boolean {
  return request.method === 'OPTIONS' || isProbe(request) || EXPLANATION.test(request.routeOptions.url ?? '')
}
