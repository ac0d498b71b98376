// The only error handler: whatever went wrong becomes a problem document, in the language asked for.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import type { Problem } from '../../../schemas/problem.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { Refusal } from '../../law/refusal.js'
import { refusalIn } from '../../words/refusals.js'
import { cut, excerpt } from '../../words/excerpt.js'
import { faultsOf, MOST_FAULTS, type Fault } from '../../validator.js'
import { isBrokenCoding } from '../body/coding.js'
import { tableOf } from '../body/table-rows.js'
import { langStated, languageOf, localised } from '../protocol/language.js'
import { byColumn } from './column-faults.js'
import { detailOf } from './detail.js'
import { calledIn, calledInLine, sentenceOf } from './naming.js'
import { PROBLEM_WORDS, PROBLEMS, problemType, type ProblemCode } from './problems.js'

/** Where a field at fault stands: in the body, or among the parameters and headers. */
export type Place = 'body' | 'parameter'

/**
 * A refusal that the edge itself decides: an unknown id in a path, another version of the rule book; at one field, at several, or (null) as a whole.
 * Unless it says where they stand, they are in the body of a request that has one. Its message is the English.
 */
export class HttpProblem extends Error {
  constructor (
    readonly code: ProblemCode, detail: Bilingual, field: string | null,
    readonly faults: readonly Fault[] = [{ path: field === null ? [] : [field], detail }], readonly place: Place | null = null
  ) {
    super(detail.en)
    this.name = 'HttpProblem'
  }
}

/** A refusal of a request whatever it asks, since it comes at a bad time or from nobody known: none of its fields is at fault. Its message is the English. */
export class Refused extends Error {
  constructor (readonly code: ProblemCode, readonly detail: Bilingual) {
    super(detail.en)
    this.name = 'Refused'
  }
}

/** A field at fault, and what to do about it. */
export type FieldFault = { readonly detail: Bilingual } & ({ readonly pointer: string } | { readonly parameter: string })

/** The request that a problem names, and the language in which it is told. */
export interface Reader {
  readonly request: FastifyRequest
  readonly language: Language
}

/** The problem document of a code. */
export function problemOf ({ request, language }: { readonly request: Pick<FastifyRequest, 'id'>, readonly language: Language }, code: ProblemCode, detail: Bilingual, errors?: readonly FieldFault[]): Problem {
  return {
    type: problemType(code),
    title: PROBLEM_WORDS[language][code].title,
    status: PROBLEMS[code],
    detail: detail[language],
    instance: `/requests/${request.id}`,
    ...(errors === undefined ? {} : { errors: localised([...errors], language) })
  }
}

/** Answers a request with a problem document. */
export function sendProblem (request: FastifyRequest, reply: FastifyReply, code: ProblemCode, detail: Bilingual, errors?: readonly FieldFault[]): FastifyReply {
  return send(reply, problemOf(readerOf(request, reply), code, detail, errors))
}

/** For whom the problem of a whole request is written; the headers say in which language. */
function readerOf (request: FastifyRequest, reply: FastifyReply): Reader {
  return { request, language: languageOf(request, reply, langStated(request)) }
}

function send (reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

/** Answers with a page in place of a document, where that is what somebody would rather have; null where it is not. */
export type ShowPage = (request: FastifyRequest, reply: FastifyReply, problem: Problem) => FastifyReply | null

/** Handles every error and every unknown address of the application. */
export function handleErrors (app: FastifyInstance, showPage: ShowPage = () => null): void {
  app.setNotFoundHandler((request, reply) => {
    const path = excerpt(pathOf(request))
    const problem = problemOf(readerOf(request, reply), 'unknown-route', {
      fr: `Il n'y a rien à ${path} ; /docs donne ce qu'il y a.`,
      en: `There is nothing at ${path}; /docs lists what there is.`
    })
    return showPage(request, reply, problem) ?? send(reply, problem)
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemFor(error, request, reply)
    return showPage(request, reply, problem) ?? send(reply, problem)
  })
}

/** Answers an error with its problem document, and logs those that are ours. */
export function answer (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(reply, problemFor(error, request, reply))
}

/** The problem document of an error, for who shows it in another form; it logs those that are ours. */
export function problemFor (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): Problem {
  return problemOfError(error, readerOf(request, reply))
}

function problemOfError (error: FastifyError | Error, reader: Reader): Problem {
  const { request } = reader
  const inBody = request.method === 'POST'
  const refusal = refusalOf(error, reader, () => inBody)
  if (refusal !== undefined) return refusal
  if ('validation' in error && error.validation !== undefined) {
    const faults = faultsOf({ errors: error.validation as ErrorObject[] })
    return invalidOf(reader, faults, { fr: 'Le corps', en: 'The body' }, () => error.validationContext === 'body')
  }
  const { statusCode = 500, code } = error as FastifyError
  if (statusCode === 413) {
    const { bodyLimit } = request.routeOptions
    return problemOf(reader, 'body-too-large', { fr: `Le corps dépasse ${bodyLimit} octets.`, en: `The body exceeds ${bodyLimit} bytes.` })
  }
  if (isBrokenCoding(error)) return problemOf(reader, 'broken-coding', { fr: "Le corps n'est pas du gzip en bon état.", en: 'The body is not sound gzip.' })
  if (statusCode === 415) return problemOf(reader, 'unsupported-media-type', unreadType(request))
  if (statusCode < 500) return problemOf(reader, 'invalid-request', { fr: UNREADABLE_FR[code] ?? 'La requête ne peut être lue.', en: excerpt(error.message, LONGEST_MESSAGE) })
  return failureOf(error, reader)
}

/** What Fastify says may repeat the address. */
const LONGEST_MESSAGE = 200

/** What Fastify says in English of a request that it cannot read. */
const UNREADABLE_FR: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL: "L'adresse ne peut être décodée : après un signe %, il faut deux chiffres hexadécimaux.",
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Le corps est vide, alors que son type annonce du JSON.',
  FST_ERR_CTP_INVALID_JSON_BODY: "Le corps n'est pas du JSON, alors que son type l'annonce."
}

/** What to send instead of a body of a type that is not read. */
export function unreadType ({ routeOptions: { schema }, headers }: FastifyRequest): Bilingual {
  const { content } = Object.assign({ content: { 'application/json': null } }, schema?.body)
  const types = schema?.consumes ?? Object.keys(content)
  const type = headers['content-type']
  const stated = type === undefined ? { fr: "son type n'est pas indiqué", en: 'its type is not stated' } : { fr: `son type est ${excerpt(type)}`, en: `its type is ${excerpt(type)}` }
  return {
    fr: `Le corps doit être du type ${types.join(' ou ')} ; ${stated.fr}.`,
    en: `The body must be ${types.join(' or ')}; ${stated.en}.`
  }
}

/** Whether a field stands in a body, to be pointed at, or is a parameter. */
type InBody = (field: string | undefined) => boolean

/** The problem document of what the engine or the edge refuses; undefined for any other error. */
export function refusalOf (error: unknown, reader: Reader, inBody: InBody): Problem | undefined {
  if (error instanceof Refusal) return faultyOf(reader, error.code, [{ path: [error.field], detail: refusalIn(error) }], inBody)
  if (error instanceof Refused) return problemOf(reader, error.code, error.detail)
  if (error instanceof HttpProblem) {
    const { body } = reader.request
    const around = Array.isArray(body) ? ['films'] : []
    const faults = tableOf(body) !== undefined ? error.faults : error.faults.map(({ path, detail }) => ({ path, detail: sentenceOf([...around, ...path], detail) }))
    return faultyOf(reader, error.code, faults, error.place === null ? inBody : () => error.place === 'body')
  }
  return undefined
}

/** The problem document of a failure of ours, which is logged. */
export function failureOf (error: unknown, reader: Reader): Problem {
  reader.request.log.error({ err: error }, 'request failed')
  return problemOf(reader, 'internal-error', { fr: 'Le service a failli ; ses journaux disent pourquoi.', en: 'The service failed; the cause is in its logs.' })
}

/** The problem document of what is not well formed: the faults of the fields, or of the whole. */
export function invalidOf (reader: Reader, faults: readonly Fault[], whole: Bilingual, inBody: InBody): Problem {
  const { body } = reader.request
  // The films of a table are told by their rows, and only their fields have a name.
  const callIn = tableOf(body) !== undefined ? ([, ...path]: readonly string[]) => calledIn(path) : Array.isArray(body) ? calledInLine : calledIn
  const named = faults.map(({ path, detail }) => {
    const { fr, en } = (inBody(path[0]) ? callIn(path) : calledIn(path.slice(0, 1))) ?? whole
    return { path, detail: { fr: `${fr} ${detail.fr}`, en: `${en} ${detail.en}` } }
  })
  return faultyOf(reader, 'invalid-request', named, inBody)
}

function faultyOf (reader: Reader, code: ProblemCode, all: readonly Fault[], inBody: InBody): Problem {
  const table = tableOf(reader.request.body)
  const faults = table !== undefined && all.every(({ path }) => inBody(path[0])) ? byColumn(all, table) : all
  const errors = faults.slice(0, MOST_FAULTS).map(({ path, detail }) =>
    inBody(path[0]) ? { pointer: pointerTo(path), detail } : { parameter: cut(path.slice(0, 1).join('')), detail })
  return problemOf(reader, code, detailOf(errors.map(({ detail }) => detail), faults.length), errors)
}

/** A JSON Pointer (RFC 6901); a name so long that no field has it is cut. */
function pointerTo (path: readonly string[]): string {
  return path.map(segment => `/${cut(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function pathOf (request: FastifyRequest): string {
  const [path = ''] = request.url.split('?', 1)
  return path
}
