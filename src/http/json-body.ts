// Bodies of JSON: bytes that are no UTF-8 are refused, for a film would lose its title unnoticed.
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { HttpProblem } from './errors.js'

/** Reads bodies of JSON as Fastify does, with a mark before them or not, once it is sure that they are text. */
export function readJson (app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) parse(request, body.toString('utf8'), done)
    else done(NOT_UTF_8)
  })
}

const NOT_UTF_8 = new HttpProblem('invalid-request', {
  fr: "Le corps n'est pas en UTF-8 : envoyez le JSON dans ce codage.",
  en: 'The body is not UTF-8: send JSON in that encoding.'
}, null)
