// Who asks the API for a page, and for nothing else, is sent to the page of that film.
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'

/** Where the question of a film is answered in every form but a page. */
const CHRONOLOGY = '/v1/chronology'

/** The forms of its answer: who takes any of them is given it there. */
const FORMS = ['application/json', 'text/csv', 'text/calendar', 'image/svg+xml']

/** Sends who takes nothing but HTML to the page with the same question. */
export function leadToPages (app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const isAsked = request.method === 'GET' && request.routeOptions.url === CHRONOLOGY
    if (!isAsked || !wantsPage(request.raw)) {
      done()
      return
    }
    reply.header('vary', 'Accept').header('cache-control', 'no-store').redirect(`/film${request.url.slice(CHRONOLOGY.length)}`, 303)
  })
}

/** Whether somebody accepts HTML and no other form; most clients do not speak of it. */
function wantsPage (request: IncomingMessage): boolean {
  if (request.headers.accept?.includes('text/') !== true) return false
  const accepted = new Negotiator(request)
  return accepted.mediaType(FORMS) === undefined && accepted.mediaType(['text/html']) !== undefined
}
