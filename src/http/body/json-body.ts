// Bodies of JSON: what is no UTF-8 is refused, for a film would lose its title unnoticed, and what no question is shaped like.
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { HttpProblem } from '../problems/errors.js'
import { assertModest } from './json-shape.js'

/** Reads bodies of JSON as Fastify does, with a mark before them or not, once it is sure that they are text, and of a shape to be read. */
export function readJson (app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) throw NOT_UTF_8
    assertModest(body)
    parse(request, body.toString('utf8'), done)
  })
}

const NOT_UTF_8 = new HttpProblem('invalid-request', {
  fr: "Le corps n'est pas en UTF-8 : envoyez le JSON dans ce codage.",
  en: 'The body is not UTF-8: send JSON in that encoding.'
}, null)
