// Whose key opens the service: only hashes of the keys are held, and none of them tells by its time how near a guess came.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Refused } from '../problems/errors.js'
import { isFromWithin } from '../protocol/from-within.js'
import type { CountShed } from './admission.js'
import { isOpen } from './exempt.js'

const BEARER = /^bearer +(\S+) *$/i

/** Asks every request for one of the keys (RFC 6750), except what is open to all. */
export function askForKeys (app: FastifyInstance, hashes: readonly string[], count: CountShed): void {
  const known = hashes.map(hash => Buffer.from(hash, 'hex'))
  app.addHook('onRequest', (request, reply, done) => {
    const { authorization } = request.headers
    if (isFromWithin() || isOpen(request) || isKnown(known, BEARER.exec(authorization ?? '')?.[1])) {
      done()
      return
    }
    count('key')
    reply.header('www-authenticate', `Bearer realm="Chronologie"${authorization === undefined ? '' : ', error="invalid_token"'}`)
    done(new Refused('not-authorised', authorization === undefined
      ? { fr: "La requête n'a pas de clé ; envoyez Authorization: Bearer <clé>.", en: 'The request has no key; send Authorization: Bearer <key>.' }
      : { fr: "La clé de l'en-tête Authorization n'ouvre pas ce service.", en: 'The key in the header Authorization does not open this service.' }))
  })
}

/** Whether a key has one of the hashes; all of them are compared, whichever it is. */
function isKnown (hashes: readonly Buffer[], key: string | undefined): boolean {
  if (key === undefined) return false
  const hash = createHash('sha256').update(key).digest()
  return hashes.filter(known => timingSafeEqual(known, hash)).length > 0
}
