// How long an answer holds, and how a client that has it already is told so: validators, conditional requests, Cache-Control.
import { createHash } from 'node:crypto'
import negotiate from '@fastify/accept-negotiator'
import compress from '@fastify/compress'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { varyBy } from './vary.js'

/** What the caching is given: what the rule book holds, how many seconds this civil day still has, and whether answers are for who asks alone. */
export interface CachingOptions {
  readonly digest: string
  readonly isPrivate: boolean
  readonly secondsLeft: () => number
}

/** A year: as long as "for ever" is said. */
const FOR_EVER = 'max-age=31536000, immutable'

/** The clocks of a question: where one is left to its default, the answer is that of today. */
const CLOCKS = ['on', 'knownOn']

/** The codings in which an answer may come, the one that compresses best for its time first. */
const CODINGS = ['gzip', 'deflate'] as const
type Coding = (typeof CODINGS)[number]

/** What gets smaller: text of any kind; lines of JSON see to it themselves. */
const COMPRESSIBLE = /^text\/|\b(?:json|xml|yaml|javascript)\b/

/** Below so many bytes, compressing gains nothing. */
const THRESHOLD = 1024

/**
 * Gives every answer to GET and HEAD a strong validator and the time until which it holds, answers conditional requests, and
 * compresses. Call it before the routes are registered.
 */
export async function cacheAnswers (app: FastifyInstance, { digest, isPrivate, secondsLeft }: CachingOptions): Promise<void> {
  // What a key opens is not for caches that others share.
  const scope = isPrivate ? 'private' : 'public'
  // An answer is of the day on which its request came: what midnight overtakes holds no longer.
  const arrivals = new WeakMap<FastifyRequest, number>()
  app.addHook('onRequest', (request, _reply, done) => {
    arrivals.set(request, secondsLeft())
    done()
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const coding = isWhole(payload) ? codingOf(request, reply, payload) : undefined
    if (!isValidated(request, reply) || !isWhole(payload)) {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      if (coding !== undefined) varyBy(reply, 'accept-encoding')
      announce(request, reply, coding)
      done(null, payload)
      return
    }
    const own = tagOf([digest, reply.getHeader('content-type'), reply.getHeader('content-language')], payload)
    const tag = coding === undefined ? own : coded(own, coding)
    varyBy(reply, 'accept-encoding')
    reply.header('cache-control', `${scope}, ${isFixed(request) ? FOR_EVER : `max-age=${Math.max(0, Math.ceil(Number(arrivals.get(request)) - reply.elapsedTime / 1000))}`}`).header('etag', tag)
    if (!isKept(request, tag)) {
      announce(request, reply, coding)
      done(null, payload)
      return
    }
    reply.code(304).removeHeader('content-type')
    done(null, '')
  })

  await app.register(compress, { encodings: [...CODINGS, 'identity'], customTypes: COMPRESSIBLE, threshold: THRESHOLD, globalDecompression: false })
  // What compresses is a hook of each route, so what looks at its work is one too, and comes after it.
  app.addHook('onRoute', route => {
    route.onSend = [...[route.onSend].flat().filter(hook => hook !== undefined), (request, reply, payload, done) => {
      if (reply.statusCode === 304) {
        reply.removeHeader('content-length')
        // To HEAD, Fastify itself sends nothing, whatever there is.
        done(null, request.method === 'GET' ? null : payload)
        return
      }
      // The length that Fastify gives to HEAD is that of the answer before it is coded.
      if (request.method === 'HEAD' && reply.hasHeader('content-encoding')) reply.removeHeader('content-length')
      done(null, payload)
    }]
  })
}

/** Says to HEAD in which coding GET would be sent the answer: what compresses comes too late for that. */
function announce ({ method }: FastifyRequest, reply: FastifyReply, coding: Coding | undefined): void {
  if (method === 'HEAD' && coding !== undefined) reply.header('content-encoding', coding)
}

/** The coding in which GET is sent an answer; undefined where it is sent as it is. What compresses decides the same, later. */
function codingOf ({ headers, is404 }: FastifyRequest, reply: FastifyReply, payload: string | Buffer): Coding | undefined {
  const isSmaller = COMPRESSIBLE.test(String(reply.getHeader('content-type'))) && Buffer.byteLength(payload) >= THRESHOLD
  // It is a hook of each route: where there is none, nothing is compressed.
  if (!isSmaller || is404 || headers['x-no-compression'] !== undefined) return undefined
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase().replaceAll(/\*|x-gzip/g, 'gzip')
  const best = negotiate(accepted, [...CODINGS, 'identity'])
  return CODINGS.find(coding => coding === best)
}

/** Whether all of an answer is there, not a stream of it. */
function isWhole (payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload)
}

function isValidated ({ method }: FastifyRequest, reply: FastifyReply): boolean {
  return (method === 'GET' || method === 'HEAD') && reply.statusCode === 200 && !reply.hasHeader('cache-control')
}

/** Whether the client has the representation that it would be sent. */
function isKept ({ headers }: FastifyRequest, tag: string): boolean {
  const header = headers['if-none-match']
  return header !== undefined && (header.trim() === '*' || listed(header, tag))
}

/** The same content in a coding is other bytes, so it has another validator. */
function coded (tag: string, coding: Coding): string {
  return `${tag.slice(0, -1)}-${coding}"`
}

/** A strong validator: the same for the same bytes in the same media type and language, under the same rules. */
function tagOf (about: readonly unknown[], payload: string | Buffer): string {
  const hash = createHash('sha256').update(`${about.join('\0')}\0`).update(payload)
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

/** Whether the answer can never change: the address names the version of the rules, and leaves no clock to today. */
function isFixed ({ query, routeOptions: { schema } }: FastifyRequest): boolean {
  const stated = (name: string) => typeof query === 'object' && query !== null && name in query
  const asked = propertiesOf(schema?.querystring)
  return stated('rulebook') && CLOCKS.every(clock => stated(clock) || !asked.includes(clock))
}

function propertiesOf (schema: unknown): string[] {
  return typeof schema === 'object' && schema !== null && 'properties' in schema ? Object.keys(Object(schema.properties)) : []
}

/** Whether a list of validators, weak or strong, has one. */
function listed (header: string, tag: string): boolean {
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, one]) => one === tag)
}
