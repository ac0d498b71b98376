// Which addresses are exempt from admission: those that watch the service are always answered, those that explain it need no key.
import type { FastifyRequest } from 'fastify'

/** The addresses that watch the service. */
export const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics'])

/** What explains the service, and what browsers and search engines ask for before anything else. */
const EXPLANATION = /^\/(?:docs|openapi\.(?:json|yaml)|problems|favicon\.ico|robots\.txt)(?:\/|$)/

/** Whether a request watches the service: to refuse it would say that the service is down. */
export function isProbe ({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return PROBES.has(url)
}

/** Whether an address is answered without a key: it watches the service, or explains it. */
export function needsNoKey (url: string): boolean {
  return PROBES.has(url) || EXPLANATION.test(url)
}

/** Whether a request is answered without a key; a browser that asks beforehand cannot show one. */
export function isOpen ({ method, routeOptions: { url = '' } }: FastifyRequest): boolean {
  return method === 'OPTIONS' || needsNoKey(url)
}
