// The addresses that answers give.
import type { FastifyRequest } from 'fastify'

/** Where the service is met from outside: as configured, else as the request met it; empty where the request does not say. */
export function originOf (request: FastifyRequest, publicUrl: string | undefined): string {
  const origin = publicUrl ?? `${request.protocol}://${request.host}`
  return URL.canParse(origin) ? origin.replace(/\/+$/, '') : ''
}

/** An address of the service as it is followed from outside. */
export function outside (origin: string, link: string | null): string | null {
  return link === null ? null : origin + link
}

/** The address of one rule set. */
export function ruleSetLink (id: string, territory: string): string {
  return `/v1/rule-sets/${id}?territory=${territory}`
}

/** The address of what differs between two rule sets. */
export function comparisonLink (id: string, other: string, territory: string): string {
  return `/v1/rule-sets/${id}/compare/${other}?territory=${territory}`
}
