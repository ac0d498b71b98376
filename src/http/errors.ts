// The only error handler: whatever went wrong becomes a problem document.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import type { Problem } from '../../schemas/problem.js'
import { DomainError } from '../domain/errors.js'
import { faultsOf, type Fault } from '../validator.js'
import { PROBLEMS, problemType, type ProblemCode } from './problems.js'

/** Where a field at fault stands: in the body, or among the parameters and headers. */
export type Place = 'body' | 'parameter'

/**
 * A refusal that the edge itself decides: an unknown id in a path, another version of the rule book; at one field, at several, or (null) as a whole.
 * Unless it says where they stand, they are in the body of a request that has one.
 */
export class HttpProblem extends Error {
  constructor (
    readonly code: ProblemCode, message: string, field: string | null,
    readonly faults: readonly Fault[] = [{ path: field === null ? [] : [field], detail: message }], readonly place: Place | null = null
  ) {
    super(message)
    this.name = 'HttpProblem'
  }
}

type ProblemErrors = NonNullable<Problem['errors']>

/** The problem document of a code. */
export function problemOf (request: FastifyRequest, code: ProblemCode, detail: string, errors?: ProblemErrors): Problem {
  const { status, title } = PROBLEMS[code]
  return {
    type: problemType(code),
    title,
    status,
    detail,
    instance: `/requests/${request.id}`,
    ...(errors === undefined ? {} : { errors })
  }
}

/** Answers a request with a problem document. */
export function sendProblem (request: FastifyRequest, reply: FastifyReply, code: ProblemCode, detail: string, errors?: ProblemErrors): FastifyReply {
  return send(reply, problemOf(request, code, detail, errors))
}

function send (reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

/** Handles every error and every unknown address of the application. */
export function handleErrors (app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, 'unknown-route', `There is nothing at ${pathOf(request)}; /docs lists what there is.`))
  app.setErrorHandler<FastifyError>((error, request, reply) => answer(error, request, reply))
}

/** Answers an error with its problem document, and logs those that are ours. */
export function answer (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const inBody = request.method === 'POST'
  const refusal = refusalOf(error, request, () => inBody)
  if (refusal !== undefined) return send(reply, refusal)
  if ('validation' in error && error.validation !== undefined) {
    const faults = faultsOf({ errors: error.validation as ErrorObject[] })
    return send(reply, invalidOf(request, faults, 'The body', () => error.validationContext === 'body'))
  }
  const { statusCode = 500 } = error as FastifyError
  if (statusCode === 413) return sendProblem(request, reply, 'body-too-large', `The body exceeds ${request.routeOptions.bodyLimit} bytes.`)
  if (statusCode === 415) return sendProblem(request, reply, 'unsupported-media-type', unreadType(request))
  if (statusCode < 500) return sendProblem(request, reply, 'invalid-request', error.message)
  return send(reply, failureOf(error, request))
}

/** What to send instead of a body of a type that is not read. */
export function unreadType ({ routeOptions: { schema }, headers }: FastifyRequest): string {
  const { content } = Object.assign({ content: { 'application/json': null } }, schema?.body)
  return `The body must be ${(schema?.consumes ?? Object.keys(content)).join(' or ')}; its type is ${headers['content-type'] ?? 'not stated'}.`
}

/** Whether a field stands in a body, to be pointed at, or is a parameter. */
type InBody = (field: string | undefined) => boolean

/** The problem document of what the engine or the edge refuses; undefined for any other error. */
export function refusalOf (error: unknown, request: FastifyRequest, inBody: InBody): Problem | undefined {
  if (error instanceof DomainError) return faultyOf(request, error.code, [{ path: [error.field], detail: error.message }], inBody)
  if (error instanceof HttpProblem) return faultyOf(request, error.code, error.faults, error.place === null ? inBody : () => error.place === 'body')
  return undefined
}

/** The problem document of a failure of ours, which is logged. */
export function failureOf (error: unknown, request: FastifyRequest): Problem {
  request.log.error({ err: error }, 'request failed')
  return problemOf(request, 'internal-error', 'The service failed; the cause is in its logs.')
}

/** The problem document of what is not well formed: the faults of the fields, or of the whole. */
export function invalidOf (request: FastifyRequest, faults: readonly Fault[], whole: string, inBody: InBody): Problem {
  const named = faults.map(({ path, detail }) => ({ path, detail: `${(inBody(path[0]) ? path.at(-1) : path[0]) ?? whole} ${detail}` }))
  return faultyOf(request, 'invalid-request', named, inBody)
}

/** How many faults a problem lists: who sends thousands of them can mend these first. */
const MOST_FAULTS = 50

function faultyOf (request: FastifyRequest, code: ProblemCode, faults: readonly Fault[], inBody: InBody): Problem {
  const errors = faults.slice(0, MOST_FAULTS).map(({ path, detail }) =>
    inBody(path[0]) ? { pointer: pointerTo(path), detail } : { parameter: path.slice(0, 1).join(''), detail })
  const details = errors.map(({ detail }) => detail)
  if (faults.length > errors.length) details.push(`and ${faults.length - errors.length} more`)
  return problemOf(request, code, details.join('; '), errors)
}

/** A JSON Pointer (RFC 6901). */
function pointerTo (path: readonly string[]): string {
  return path.map(segment => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function pathOf (request: FastifyRequest): string {
  const [path = ''] = request.url.split('?', 1)
  return path
}
