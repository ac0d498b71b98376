// The page of many films: the browser reads the table, and sends it to the public API itself.
import type { FastifyInstance } from 'fastify'
import { filmsPage } from '../../view/html/films/page.js'
import { knownOf } from '../../view/html/films/seen.js'
import { framed } from '../../view/html/frame.js'
import { dictionaryOf } from './dictionaries.js'
import { visitOf, type PageOptions } from './visit.js'

/** `/films`. */
export function filmsPages (app: FastifyInstance, options: PageOptions): void {
  app.get('/films', { schema: { hide: true } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const dictionary = await dictionaryOf(options.askFor(request, visit.language), null)
    return await reply.send(framed(visit, filmsPage(visit, knownOf(dictionary, options.today()))))
  })
}
