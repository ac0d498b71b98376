// What browsers and search engines ask of every service, whatever it is: its sign, and where they may go.
import type { FastifyPluginCallback } from 'fastify'
import { icon } from '../formats/icon.js'

/** Questions are without end, and no page of theirs says more than the next: they are not to be searched. */
const ROBOTS = `User-agent: *
Disallow: /v1/
Disallow: /*?
`

/** `GET /favicon.ico` and `GET /robots.txt`. */
export const visitorRoutes: FastifyPluginCallback = (app, _options, done) => {
  const sign = icon()
  app.get('/favicon.ico', { schema: { hide: true } }, (_request, reply) => { reply.type('image/vnd.microsoft.icon').send(sign) })
  app.get('/robots.txt', { schema: { hide: true } }, (_request, reply) => { reply.type('text/plain; charset=utf-8').send(ROBOTS) })
  done()
}
