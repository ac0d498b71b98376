// How requests are checked: what can be meant in one way only is written in ours, and numbers and booleans are read out of query strings.
import type { FastifySchemaCompiler } from 'fastify'
import type { TObject, TSchema } from 'typebox'
import { writeCanonically } from './canonical.js'
import { whenNeeded } from '../../law/once/on-demand.js'
import { quotingOddNumbers, requestsValidator } from '../../validator.js'

/** A compiler for each part of a request: only what arrives as text is coerced. A check is compiled when a request first needs it, so that the service is ready sooner. */
export function requestValidator (): FastifySchemaCompiler<TSchema> {
  const body = whenNeeded(requestsValidator)
  const text = whenNeeded(() => requestsValidator({ coerceTypes: 'array' }))
  return ({ schema, httpPart }) => {
    const check = whenNeeded(() => (httpPart === 'body' ? body : text)().compile(schema))
    // Whatever part of a request comes as text is declared as an object.
    const quoteOddNumbers = httpPart === 'body' ? null : quotingOddNumbers(schema as TObject)
    const checkCanonical = (part: unknown) => {
      writeCanonically(part)
      quoteOddNumbers?.(part as Record<string, unknown>)
      return check()(part)
    }
    // Fastify looks for the faults where Ajv leaves them.
    return Object.defineProperty(checkCanonical, 'errors', { get: () => check().errors })
  }
}
