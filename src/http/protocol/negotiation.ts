// In which representation a request is answered.
import type {} from '@fastify/accepts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { excerpt } from '../../words/excerpt.js'
import { HttpProblem } from '../problems/errors.js'
import { varyBy } from './vary.js'

/** The headers that state what an answer is preferred to be. */
const PREFERENCES = ['accept', 'accept-language', 'accept-encoding'] as const

/** How much of such a header is read: a browser sends two hundred characters, and to order thousands of preferences takes long. */
export const LONGEST_PREFERENCE = 1024

/** Keeps of the preferences of a request as many as are read. */
export function limitPreferences ({ headers }: Pick<FastifyRequest, 'headers'>): void {
  for (const name of PREFERENCES) {
    const stated = headers[name]
    if (stated !== undefined && stated.length > LONGEST_PREFERENCE) headers[name] = stated.slice(0, LONGEST_PREFERENCE)
  }
}

/** With what a media type may be asked for: its name alone, and what the answers carry, which many clients ask for. */
const PARAMETERS = ['', '; charset=utf-8', '; header=present', '; charset=utf-8; header=present']

/**
 * The media type that the header Accept prefers among those offered; the first unless it is stated.
 * @throws HttpProblem `not-acceptable`, with the list of them
 */
export function representationOf<MediaType extends string> (request: FastifyRequest, reply: FastifyReply, offered: readonly [MediaType, ...MediaType[]]): MediaType {
  varyBy(reply, 'Accept')
  const { accept } = request.headers
  if (accept === undefined) return offered[0]
  const best = request.type(offered.flatMap(type => PARAMETERS.map(parameters => type + parameters)))
  const chosen = offered.find(type => String(best).split(';', 1)[0] === type)
  if (chosen === undefined) {
    throw new HttpProblem('not-acceptable', {
      fr: `Accept demande ${excerpt(accept)} ; la réponse vient en ${offered.join(', ')}.`,
      en: `Accept asks for ${excerpt(accept)}; the answer comes as ${offered.join(', ')}.`
    }, 'Accept', undefined, 'parameter')
  }
  return chosen
}
