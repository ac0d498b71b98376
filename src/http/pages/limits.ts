// The page of what is not known of the law of a territory.
import type { FastifyInstance } from 'fastify'
import { framed } from '../../view/html/frame.js'
import { limitsPage } from '../../view/html/limits/page.js'
import { historiesOf, lawOf } from './law.js'
import { visitOf, type PageOptions } from './visit.js'

/** `/limits`. */
export function limitPages (app: FastifyInstance, options: PageOptions): void {
  app.get('/limits', { schema: { hide: true } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const ask = options.askFor(request, visit.language)
    const seen = { ...await lawOf(ask, visit), today: options.today() }
    return await reply.send(framed(visit, limitsPage({ ...seen, histories: await historiesOf(ask, seen) })))
  })
}
