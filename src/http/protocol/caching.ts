// How long an answer holds, and how a client that has it already is told so: validators, conditional requests, Cache-Control.
import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { codingWanted, compress, isCompressible, type Coding } from './compression.js'
import { isFromWithin } from './from-within.js'
import { isWhole } from './payload.js'
import { varyBy } from './vary.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** How many seconds the civil day still had when the request came: what midnight overtakes holds no longer. */
    secondsLeft: number
  }
  interface FastifyReply {
    /** The validator of the answer as it is; null where it is that of its bytes. */
    validator: string | null
    /**
     * Sends the answer to a question that is named whole, nothing left to a default: it is made only for who does not have it,
     * and its bytes are given back when they are sent.
     */
    sendAnswer: (question: string, make: () => Buffer) => void
    /** The bytes of the answer, to be given back; null where none are lent. */
    lent: Buffer | null
  }
}

/** What the caching is given: what makes the answers, how many seconds this civil day still has, and whether answers are for who asks alone. */
export interface CachingOptions {
  /** The digest of the rule book. */
  readonly digest: string
  /** The version of the service. */
  readonly version: string
  readonly isPrivate: boolean
  readonly secondsLeft: () => number
  readonly giveBack: (bytes: Buffer) => void
}

/** A year: as long as "for ever" is said. */
const FOR_EVER = 'max-age=31536000, immutable'

/** The clocks of a question, and what may be stated in the place of one: where one is left to its default, the answer is that of today. */
const CLOCKS = [['on', 'from'], ['knownOn']] as const

/**
 * Gives every answer to GET and HEAD a strong validator and the time until which it holds, answers conditional requests, and
 * compresses. Call it before the routes are registered.
 */
export function cacheAnswers (app: FastifyInstance, { digest, version, isPrivate, secondsLeft, giveBack }: CachingOptions): void {
  // What a key opens is not for caches that others share.
  const scope = isPrivate ? 'private' : 'public'

  /** A strong validator: the same for the same answer in the same media type and language, by the same rules. */
  function validatorOf (reply: FastifyReply, answer: string): string {
    const about = [version, digest, reply.getHeader('content-type'), reply.getHeader('content-language'), answer].join('\0')
    return `"${hash('sha256', about, 'base64url').slice(0, 22)}"`
  }

  /** Says by what an answer is known and how long it holds; with 304, where the client has it. */
  function mark (request: FastifyRequest, reply: FastifyReply, validator: string, isKept: boolean): void {
    const holds = isFixed(request) ? FOR_EVER : `max-age=${Math.max(0, Math.ceil(request.secondsLeft - reply.elapsedTime / 1000))}`
    reply.header('cache-control', `${scope}, ${holds}`).header('etag', validator)
    if (isKept) reply.code(304).removeHeader('content-type')
  }

  app.decorateRequest('secondsLeft', 0)
  app.addHook('onRequest', (request, _reply, done) => {
    request.secondsLeft = secondsLeft()
    done()
  })

  app.decorateReply('validator', null)
  app.decorateReply('sendAnswer', function (question, make) {
    const { request } = this
    if (isGot(request) && !isFromWithin()) {
      this.validator = validatorOf(this, question)
      // Who has it in a coding was sent it in that coding: it is long enough for it.
      const validator = coded(this.validator, codingWanted(request.headers))
      if (isListed(request, validator)) {
        varyBy(this, 'accept-encoding')
        mark(request, this, validator, true)
        this.send()
        return
      }
    }
    this.lent = make()
    this.send(this.lent)
  })
  app.decorateReply('lent', null)
  // The system has all of it by now, or will never read what is left.
  app.addHook('onResponse', (_request, { lent }, done) => {
    if (lent !== null) giveBack(lent)
    done()
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    const coding = isCompressible(reply, payload) ? codingWanted(request.headers) : 'identity'
    // What a page asked is kept by nobody.
    const isValidated = !isFromWithin() && isWhole(payload) && isGot(request) && reply.statusCode === 200 && !reply.hasHeader('cache-control')
    if (isValidated || coding !== 'identity') varyBy(reply, 'accept-encoding')
    if (isValidated) {
      const validator = coded(reply.validator ?? validatorOf(reply, hash('sha256', payload, 'base64url')), coding)
      mark(request, reply, validator, isListed(request, validator) || request.headers['if-none-match']?.trim() === '*')
    } else if (!reply.hasHeader('cache-control')) {
      reply.header('cache-control', 'no-store')
    }
    if (coding !== 'identity' && reply.statusCode !== 304) reply.header('content-encoding', coding).removeHeader('content-length')
    // The routes that Fastify makes for HEAD send nothing, but need to see what there is; others, which take several methods, would send it.
    if (request.method === 'HEAD') done(null, request.routeOptions.method === 'HEAD' ? payload : null)
    else if (reply.statusCode === 304) done(null, null)
    else if (coding === 'identity') done(null, payload)
    else compress(payload, coding, done)
  })
  // The length that Fastify gives to an answer to HEAD is that of what it does not send, as it is.
  app.addHook('onRoute', route => {
    if (route.method !== 'HEAD') return
    route.onSend = [...[route.onSend].flat().filter(hook => hook !== undefined), (_request, reply, payload, done) => {
      if (reply.statusCode === 304 || reply.hasHeader('content-encoding')) reply.removeHeader('content-length')
      done(null, payload)
    }]
  })
}

/** Whether an answer is asked for in a way that lets it be kept. */
function isGot ({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Whether the client names a validator, weak or strong, among those of what it has. */
function isListed ({ headers }: FastifyRequest, validator: string): boolean {
  const header = headers['if-none-match']
  return header !== undefined && (header === validator || [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, one]) => one === validator))
}

/** The same content in a coding is other bytes, so it has another validator. */
function coded (validator: string, coding: Coding): string {
  return coding === 'identity' ? validator : `${validator.slice(0, -1)}-${coding}"`
}

/** Whether the answer can never change: the address names the version of the rules, and leaves no clock to today. */
function isFixed (request: FastifyRequest): boolean {
  const { query } = request
  const stated = (name: string) => typeof query === 'object' && query !== null && name in query
  if (!stated('rulebook')) return false
  const asked = propertiesOf(request.routeOptions.schema?.querystring)
  // What a route does not ask, it does not look at: there any version may be named.
  return asked.includes('rulebook') && CLOCKS.every(([clock, instead = clock]) => stated(clock) || !asked.includes(clock) || stated(instead))
}

function propertiesOf (schema: unknown): string[] {
  return typeof schema === 'object' && schema !== null && 'properties' in schema ? Object.keys(Object(schema.properties)) : []
}
