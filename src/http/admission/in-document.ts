// What the OpenAPI document says of admission, whatever the settings: which refusals any operation may answer, and how a key is shown.
import type { OpenAPIV3_1 } from 'openapi-types'
import { needsNoKey, PROBES } from './exempt.js'

const problem = (description: string, headers: OpenAPIV3_1.ResponseObject['headers'] = {}): OpenAPIV3_1.ResponseObject => ({
  description, headers, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
})

const header = (description: string, type: 'string' | 'integer' = 'integer'): OpenAPIV3_1.HeaderObject => ({ description, schema: { type } })

const RETRY_AFTER = { 'Retry-After': header('In how many seconds to try again.') }

/** The refusals, by status. */
const REFUSALS: Readonly<Record<string, OpenAPIV3_1.ResponseObject>> = {
  401: problem('The service asks for a key, and there is none, or not one that it knows', { 'WWW-Authenticate': header('`Bearer`: how a key is shown.', 'string') }),
  408: problem('The body did not arrive in time'),
  429: problem('The client sent more requests within a minute than it may', {
    ...RETRY_AFTER,
    'RateLimit-Limit': header('How many requests a minute the client may send.'),
    'RateLimit-Remaining': header('How many of them are left; so on every answer.'),
    'RateLimit-Reset': header('In how many seconds there are as many again.')
  }),
  503: problem('The service is at its limits', RETRY_AFTER)
}

/** The document with the refusals in their places, and with the key, which is needed only where the service is set up with keys. */
export function withAdmission<T extends Partial<OpenAPIV3_1.Document>> (document: T): T {
  document.security = [{}, { key: [] }]
  document.components = {
    ...document.components,
    responses: Object.fromEntries(Object.entries(REFUSALS).map(([status, response]) => [`Refused${status}`, response])),
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'Needed only where the service is set up with keys; who runs it gives them.' } }
  }
  for (const [path, item] of Object.entries({ ...document.paths })) {
    for (const operation of [item?.get, item?.post]) {
      if (operation === undefined) continue
      const statuses = [
        ...needsNoKey(path) ? [] : ['401'],
        ...operation.requestBody === undefined ? [] : ['408'],
        ...PROBES.has(path) ? [] : ['429', '503']
      ]
      operation.responses = { ...Object.fromEntries(statuses.map(status => [status, { $ref: `#/components/responses/Refused${status}` }])), ...operation.responses }
    }
  }
  return document
}
