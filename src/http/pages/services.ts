// The pages of the services: all of them, and one.
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { framed } from '../../view/html/frame.js'
import { servicesPage } from '../../view/html/services/list.js'
import { servicePage } from '../../view/html/services/service.js'
import { dictionaryOf } from './dictionaries.js'
import { visitOf, type PageOptions } from './visit.js'

/** `/services` and `/services/<service>`. */
export function servicePages (app: FastifyInstance, options: PageOptions): void {
  app.get('/services', { schema: { hide: true } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const dictionary = await dictionaryOf(options.askFor(request, visit.language), null)
    return await reply.send(framed(visit, servicesPage({ visit, dictionary, today: options.today() })))
  })

  app.get<{ Params: { service: string } }>('/services/:service', { schema: { hide: true, params: Type.Object({ service: Type.String() }) } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const dictionary = await dictionaryOf(options.askFor(request, visit.language), null)
    const service = dictionary.services.find(({ id }) => id === request.params.service)
    if (service === undefined) return reply.callNotFound()
    return await reply.send(framed(visit, servicePage({ visit, dictionary, today: options.today(), service })))
  })
}
