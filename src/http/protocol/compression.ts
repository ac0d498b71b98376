// In which coding an answer is sent, and how it is put into it.
import type { IncomingHttpHeaders } from 'node:http'
import { pipeline } from 'node:stream'
import { createDeflate, createGzip, deflate, gzip } from 'node:zlib'
import negotiate from '@fastify/accept-negotiator'
import type { FastifyReply } from 'fastify'
import { isStream, isWhole } from './payload.js'
import { remembered } from './remembered.js'

/** The codings in which an answer may come, the one that compresses best for its time first. */
const CODINGS = ['gzip', 'deflate'] as const
/** A coding of an answer; `identity` leaves it as it is. */
export type Coding = (typeof CODINGS)[number] | 'identity'

/** What gets smaller: text of any kind; lines of JSON see to it themselves. */
const COMPRESSIBLE = /^text\/|\b(?:json|xml|yaml|javascript)\b/

/** Below so many bytes, compressing gains nothing. */
const THRESHOLD = 1024

const codingIn = remembered((accepted): Coding => {
  const best = negotiate(accepted.toLowerCase().replaceAll(/\*|x-gzip/g, 'gzip'), [...CODINGS, 'identity'])
  return CODINGS.find(coding => coding === best) ?? 'identity'
})

/** The coding in which a request wants an answer that is long enough. */
export function codingWanted ({ 'accept-encoding': accepted }: IncomingHttpHeaders): Coding {
  return accepted === undefined ? 'identity' : codingIn(String(accepted))
}

/** Whether an answer gets smaller, and nothing else decides how it is sent: what no route answers, HEAD cannot foretell, and a part has its bytes counted. */
export function isCompressible (reply: FastifyReply, payload: unknown): boolean {
  if (reply.request.is404 || reply.statusCode === 206 || !COMPRESSIBLE.test(String(reply.getHeader('content-type')))) return false
  return isWhole(payload) ? Buffer.byteLength(payload) >= THRESHOLD : isStream(payload)
}

/** What puts an answer into each coding: all of it, beside whatever else is under way, or as it comes. */
const CODERS = {
  gzip: { whole: gzip, stream: createGzip },
  deflate: { whole: deflate, stream: createDeflate }
}

/** Puts an answer into a coding. */
export function compress (payload: unknown, coding: keyof typeof CODERS, done: (error: Error | null, coded?: unknown) => void): void {
  const { whole, stream } = CODERS[coding]
  // Whoever sends what comes out of a stream sees to it where it breaks.
  if (isStream(payload)) done(null, pipeline(payload, stream(), () => {}))
  else if (isWhole(payload)) whole(payload, done)
}
