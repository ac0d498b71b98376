// The addresses that answers give.
import type { FastifyRequest } from 'fastify'
import { HttpProblem } from '../problems/errors.js'

/**
 * Where the service is met from outside: as configured, else as the request met it; empty where the request does not say.
 * @throws HttpProblem `invalid-request` where what the request says is no host: whoever asks would write what they like into calendars
 */
export function originOf (request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl === undefined && request.host !== '' && !isHost(request.host)) {
    throw noHost(request.host === request.headers.host ? 'Host' : 'X-Forwarded-Host')
  }
  const origin = publicUrl ?? `${request.protocol}://${request.host}`
  return URL.canParse(origin) ? origin.replace(/\/+$/, '') : ''
}

/** A name or an address, and a port. The parser of addresses alone takes quotes, and passes over tabs. */
const HOST = /^([\w.~-]+|\[[\da-f:.]+\])(:\d+)?$/i

function isHost (host: string): boolean {
  return HOST.test(host) && URL.canParse(`http://${host}`)
}

function noHost (header: string): HttpProblem {
  return new HttpProblem('invalid-request', {
    fr: `L'en-tête ${header} doit être un nom d'hôte ou une adresse IP, suivi s'il le faut d'un port, comme films.example:3000.`,
    en: `The header ${header} must be the name of a host or an IP address, with a port where it needs one, such as films.example:3000.`
  }, header, undefined, 'parameter')
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
