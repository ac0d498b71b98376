// The headers of answers, as the OpenAPI document explains them.
import type { OpenAPIV3_1 } from 'openapi-types'

const text = (description: string, schema: NonNullable<OpenAPIV3_1.HeaderObject['schema']> = { type: 'string' }): OpenAPIV3_1.HeaderObject => ({ description, schema })
const number = (description: string) => text(description, { type: 'integer' })

/** Each header, by name. */
export const HEADERS: Readonly<Record<string, OpenAPIV3_1.HeaderObject>> = {
  'Rulebook-Version': text('The version of the rule book that answers.', { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' }),
  'X-Request-Id': text('The request, as it stands in the logs: the id that it brought, or a new one.'),
  'Content-Language': text('The language of the texts.', { type: 'string', enum: ['en', 'fr'] }),
  ETag: text('A strong validator of these bytes; send it in `If-None-Match`, and what has not changed is answered with 304.'),
  'Cache-Control': text('How long the answer holds: until midnight in Paris, or for ever where the address states `rulebook` and its clocks; `no-store` where it does not hold at all.'),
  Vary: text('On which headers of the request the answer depends.'),
  'RateLimit-Limit': number('How many requests a client may send within a minute; where the service limits them, it stands with the next two on every answer.'),
  'RateLimit-Remaining': number('How many of them are left.'),
  'RateLimit-Reset': number('In how many seconds there are as many again.'),
  'Retry-After': number('In how many seconds to try again.'),
  'WWW-Authenticate': text('`Bearer`: how a key is shown.'),
  Location: text('The address that took the place of the one asked for.'),
  Allow: text('The methods that the address answers.')
}

const reference = (name: string): OpenAPIV3_1.ReferenceObject => ({ $ref: `#/components/headers/${name}` })

/** Headers by name, as an answer that has some refers to them. */
export function headersNamed (...names: string[]): Pick<OpenAPIV3_1.ResponseObject, 'headers'> {
  return names.length === 0 ? {} : { headers: Object.fromEntries(names.map(name => [name, reference(name)])) }
}
