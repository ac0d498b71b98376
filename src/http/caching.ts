// How long an answer holds, and how a client that has it already is told so: validators, conditional requests, Cache-Control.
import { createHash } from 'node:crypto'
import compress from '@fastify/compress'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { varyBy } from './vary.js'

/** What the caching is given: what the rule book holds, and how many seconds this civil day still has. */
export interface CachingOptions {
  readonly digest: string
  readonly secondsLeft: () => number
}

/** A year: as long as "for ever" is said. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The clocks of a question: where one is left to its default, the answer is that of today. */
const CLOCKS = ['on', 'knownOn']

/** The codings in which an answer may come, the one that compresses best for its time first. */
const CODINGS = ['gzip', 'deflate'] as const

/** What gets smaller: text of any kind; lines of JSON see to it themselves. */
const COMPRESSIBLE = /^text\/|\b(?:json|xml|yaml|javascript)\b/

/** Below so many bytes, compressing gains nothing. */
const THRESHOLD = 1024

/**
 * Gives every answer to GET and HEAD a strong validator and the time until which it holds, answers conditional requests, and
 * compresses. Call it before the routes are registered.
 */
export async function cacheAnswers (app: FastifyInstance, { digest, secondsLeft }: CachingOptions): Promise<void> {
  /** The answers whose validator does not yet say how they are coded. */
  const uncoded = new WeakSet<FastifyReply>()

  app.addHook('onSend', (request, reply, payload, done) => {
    if (!isValidated(request, reply) || !isWhole(payload)) {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      done(null, payload)
      return
    }
    const tag = tagOf([digest, reply.getHeader('content-type'), reply.getHeader('content-language')], payload)
    varyBy(reply, 'accept-encoding')
    reply.header('cache-control', isFixed(request) ? FOR_EVER : `public, max-age=${secondsLeft()}`)
    const kept = keptBy(request, tag)
    if (kept === undefined) {
      if (request.method === 'HEAD') announce(request, reply, tag, payload)
      else uncoded.add(reply.header('etag', tag))
      done(null, payload)
      return
    }
    reply.code(304).header('etag', kept).removeHeader('content-type')
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
      const coding = reply.getHeader('content-encoding')
      // The length that Fastify gives to HEAD is that of the answer before it is coded.
      if (request.method === 'HEAD' && coding !== undefined) reply.removeHeader('content-length')
      if (uncoded.delete(reply) && typeof coding === 'string') reply.header('etag', coded(String(reply.getHeader('etag')), coding))
      done(null, payload)
    }]
  })
}

/** Says to HEAD what GET would be sent: what compresses comes too late for that. */
function announce (request: FastifyRequest, reply: FastifyReply, tag: string, payload: string | Buffer): void {
  const isSmaller = COMPRESSIBLE.test(String(reply.getHeader('content-type'))) && Buffer.byteLength(payload) >= THRESHOLD
  const coding = CODINGS.find(one => isSmaller && prefers(request, one, [...CODINGS, 'identity']))
  if (coding === undefined) reply.header('etag', tag)
  else reply.header('content-encoding', coding).header('etag', coded(tag, coding))
}

/** Whether all of an answer is there, not a stream of it. */
function isWhole (payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload)
}

function isValidated ({ method }: FastifyRequest, reply: FastifyReply): boolean {
  return (method === 'GET' || method === 'HEAD') && reply.statusCode === 200 && !reply.hasHeader('cache-control')
}

/** The validator of a representation that the client has and that would do: as it is, or in a coding that it takes. */
function keptBy (request: FastifyRequest, tag: string): string | undefined {
  const header = request.headers['if-none-match']
  if (header === undefined) return undefined
  const takes = CODINGS.filter(coding => prefers(request, coding, [coding]))
  const tags = [...takes.map(coding => coded(tag, coding)), tag]
  return header.trim() === '*' ? tags[0] : tags.find(one => listed(header, one))
}

/** Whether a client prefers a coding among those offered; who does not speak of codings takes none. */
function prefers (request: FastifyRequest, coding: string, offered: string[]): boolean {
  return request.headers['accept-encoding'] !== undefined && request.encoding(offered) === coding
}

/** The same content in a coding is other bytes, so it has another validator. */
function coded (tag: string, coding: string): string {
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
