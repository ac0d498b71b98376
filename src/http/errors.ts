// The only error handler: whatever went wrong becomes a problem document.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import type { Problem } from '../../schemas/problem.js'
import { DomainError } from '../domain/errors.js'
import { faultsOf, type Fault } from '../validator.js'
import { PROBLEMS, problemType, type ProblemCode } from './problems.js'

/** A refusal that the edge itself decides: an unknown id in a path, another version of the rule book. */
export class HttpProblem extends Error {
  constructor (readonly code: ProblemCode, message: string, readonly field: string) {
    super(message)
    this.name = 'HttpProblem'
  }
}

type ProblemErrors = NonNullable<Problem['errors']>

/** Answers a request with a problem document. */
export function sendProblem (request: FastifyRequest, reply: FastifyReply, code: ProblemCode, detail: string, errors?: ProblemErrors): FastifyReply {
  const { status, title } = PROBLEMS[code]
  const problem: Problem = {
    type: problemType(code),
    title,
    status,
    detail,
    instance: `/requests/${request.id}`,
    ...(errors === undefined ? {} : { errors })
  }
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

/** Handles every error and every unknown address of the application. */
export function handleErrors (app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, 'unknown-route', `There is nothing at ${pathOf(request)}; /docs lists what there is.`))
  app.setErrorHandler<FastifyError>((error, request, reply) => answer(error, request, reply))
}

/** Answers an error with its problem document, and logs those that are ours. */
export function answer (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof DomainError || error instanceof HttpProblem) {
    return sendProblem(request, reply, error.code, error.message, [place(request, error.field, error.message)])
  }
  if ('validation' in error && error.validation !== undefined) {
    return sendInvalid(request, reply, faultsOf({ errors: error.validation as ErrorObject[] }), error.validationContext === 'body')
  }
  const { statusCode = 500 } = error as FastifyError
  if (statusCode === 413) return sendProblem(request, reply, 'body-too-large', 'The body exceeds one mebibyte.')
  if (statusCode === 415) {
    return sendProblem(request, reply, 'unsupported-media-type', `The body must be application/json; its type is ${request.headers['content-type'] ?? 'not stated'}.`)
  }
  if (statusCode < 500) return sendProblem(request, reply, 'invalid-request', error.message)
  request.log.error({ err: error }, 'request failed')
  return sendProblem(request, reply, 'internal-error', 'The service failed; the cause is in its logs.')
}

function sendInvalid (request: FastifyRequest, reply: FastifyReply, faults: readonly Fault[], inBody: boolean): FastifyReply {
  const errors = faults.map(({ path, detail }) => {
    const [parameter = ''] = path
    return inBody
      ? { pointer: pointerTo(path), detail: `${path.at(-1) ?? 'The body'} ${detail}` }
      : { parameter, detail: `${parameter} ${detail}` }
  })
  return sendProblem(request, reply, 'invalid-request', errors.map(({ detail }) => detail).join('; '), errors)
}

/** A JSON Pointer (RFC 6901). */
function pointerTo (path: readonly string[]): string {
  return path.map(segment => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function place (request: FastifyRequest, field: string, detail: string): ProblemErrors[number] {
  return request.method === 'POST' ? { pointer: pointerTo([field]), detail } : { parameter: field, detail }
}

function pathOf (request: FastifyRequest): string {
  const [path = ''] = request.url.split('?', 1)
  return path
}
