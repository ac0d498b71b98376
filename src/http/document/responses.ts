// What every operation may answer beside its own answers, said once for all of them: problems by status, and what has not changed.
import { STATUS_CODES } from 'node:http'
import type { OpenAPIV3_1 } from 'openapi-types'
import { needsNoKey, PROBES } from '../admission/exempt.js'
import { ANSWERED } from './answered.js'
import { shown } from './examples.js'
import { HEADERS, headersNamed } from './headers.js'
import { operationsOf, type Document, type Operation } from './operations.js'

const PROBLEM = 'application/problem+json'

/** What a refusal of each status means. */
const REFUSALS: Readonly<Record<string, string>> = {
  400: 'The request is not well formed: a parameter or field is unknown, missing, of the wrong type, or no real date.',
  401: 'The service asks for a key, and there is none, or not one that it knows.',
  404: 'There is no such item; the problem lists those there are.',
  405: 'The address does not answer this method.',
  406: 'There is no such form; the problem lists those there are.',
  408: 'The body did not arrive, or the answer was not ready, in time.',
  409: 'Another version of the rule book was asked for than the one served.',
  413: 'The body is too large.',
  415: 'The body is of a type, or in a coding, that is not read.',
  422: 'What is asked is well formed, and contradicts itself, or names what there is not, or asks for too much.',
  429: 'The client sent more requests within a minute than it may.',
  500: 'The service failed.',
  503: 'The service is at its limits, or is stopping.'
}

/** The headers of a refusal, beside those of all. */
const OWN_HEADERS: Readonly<Record<string, readonly string[]>> = {
  401: ['WWW-Authenticate'], 405: ['Allow'], 429: ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'], 503: ['Retry-After']
}

/** The headers of every answer, whatever its status; they are explained where any other refusal is. */
const ALWAYS = ['Rulebook-Version', 'X-Request-Id', 'Cache-Control', 'Vary', 'Content-Language']

/** A refusal, with a problem of each kind that a filter of their statuses lets through. */
const problem = (description: string, ofStatus: (status: number) => boolean, headers: readonly string[] = []): OpenAPIV3_1.ResponseObject => ({
  description,
  ...headersNamed(...headers),
  content: {
    [PROBLEM]: {
      schema: { $ref: '#/components/schemas/Problem' },
      ...shown(Object.fromEntries(Object.entries(ANSWERED.problems).filter(([, { status }]) => ofStatus(status))))
    }
  }
})

const NOT_MODIFIED: OpenAPIV3_1.ResponseObject = {
  description: 'The client has this answer already: it sent its validator in `If-None-Match`.',
  ...headersNamed('ETag')
}

const MOVED: OpenAPIV3_1.ResponseObject = {
  description: 'A correction gave the set another first day, and so another id: it stands at the address in `Location`.',
  ...headersNamed('Location')
}

const nameOf = (status: string) => String(STATUS_CODES[status]).replaceAll(/\W/g, '')

/** The document with what every operation may answer, with the headers of its answers, and with the key, which is needed only where the service is set up with keys. */
export function withResponses (document: Document): Document {
  const responses: Record<string, OpenAPIV3_1.ResponseObject> = {
    [nameOf('304')]: NOT_MODIFIED,
    [nameOf('308')]: MOVED,
    ...Object.fromEntries(Object.entries(REFUSALS).map(([status, means]) => [nameOf(status), problem(means, one => String(one) === status, OWN_HEADERS[status])])),
    Problem: problem('Any other refusal: what went wrong, in which field, and what to do.', status => !(status in REFUSALS), ALWAYS)
  }
  for (const { path, method, operation } of operationsOf(document)) {
    operation.responses = {
      ...Object.fromEntries(Object.entries(answersOf(operation)).map(([status, answer]) => [status, { ...answer, ...isKept(path, method) ? headersNamed('ETag') : {} }])),
      ...Object.fromEntries(refusalsOf(path, operation).map(status => [status, { $ref: `#/components/responses/${nameOf(status)}` }])),
      ...isKept(path, method) ? { 304: { $ref: `#/components/responses/${nameOf('304')}` } } : {},
      ...namesSet(path) ? { 308: { $ref: `#/components/responses/${nameOf('308')}` } } : {},
      default: { $ref: '#/components/responses/Problem' }
    }
  }
  return {
    ...document,
    security: [{}, { key: [] }],
    components: {
      ...document.components,
      responses,
      headers: { ...HEADERS },
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'Needed only where the service is set up with keys; who runs it gives them.' } }
    }
  }
}

/** Whether an answer may be kept by who asked: what watches the service may not. */
function isKept (path: string, method: 'get' | 'post'): boolean {
  return method === 'get' && !PROBES.has(path)
}

/** Whether an address names a set, which may have another id now. */
function namesSet (path: string): boolean {
  return path.startsWith('/v1/rule-sets/{')
}

/** What an operation answers that is no refusal. */
function answersOf ({ responses = {} }: Operation): Record<string, OpenAPIV3_1.ResponseObject> {
  return Object.fromEntries(Object.entries(responses).flatMap(([status, response]) =>
    '$ref' in response || response.content?.[PROBLEM] !== undefined ? [] : [[status, response]]))
}

/** The statuses with which an operation may refuse: its own, and those of all. */
function refusalsOf (path: string, operation: Operation): string[] {
  const own = Object.entries({ ...operation.responses }).flatMap(([status, response]) => 'content' in response && response.content?.[PROBLEM] !== undefined ? [status] : [])
  const all = [
    ...needsNoKey(path) ? [] : ['401'],
    '405',
    ...operation.requestBody === undefined ? [] : ['408'],
    ...PROBES.has(path) ? [] : ['429', '503'],
    '500'
  ]
  return [...new Set([...own, ...all])]
}
