// How requests are checked: bodies as they are, query strings after reading numbers and booleans out of them.
import type { FastifySchemaCompiler } from 'fastify'
import type { TObject, TSchema } from 'typebox'
import { quotingOddNumbers, requestsValidator } from '../../validator.js'

/** A compiler for each part of a request: only what arrives as text is coerced. */
export function requestValidator (): FastifySchemaCompiler<TSchema> {
  const body = requestsValidator()
  const text = requestsValidator({ coerceTypes: 'array' })
  return ({ schema, httpPart }) => {
    if (httpPart === 'body') return body.compile(schema)
    const check = text.compile(schema)
    // Whatever part of a request comes as text is declared as an object.
    const quoteOddNumbers = quotingOddNumbers(schema as TObject)
    const checkTexts = (texts: Record<string, unknown>) => {
      quoteOddNumbers(texts)
      return check(texts)
    }
    // Fastify looks for the faults where Ajv leaves them.
    return Object.defineProperty(checkTexts, 'errors', { get: () => check.errors })
  }
}
