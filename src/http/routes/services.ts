// The services and carriers as they are served: dictionaries made in each language when they are first asked for, from which a request picks.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CarrierList, ServiceList } from '../../../schemas/answers.js'
import { described } from '../../../schemas/described.js'
import { oneOf } from '../../../schemas/one-of.js'
import { ref } from '../../../schemas/ref.js'
import { ServiceView } from '../../../schemas/service.js'
import { TerritoryCode } from '../../../schemas/territory-code.js'
import { LanguageAsked, type Language } from '../../../schemas/text.js'
import { noService } from '../../service/exploiter.js'
import { lawHeldIn, type Rulebook } from '../../law/rulebook.js'
import { refusalIn } from '../../words/refusals.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf, localised } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { madeOnce } from '../views/picking.js'

const lang = Type.Optional(LanguageAsked)
const territory = Type.Optional(described(TerritoryCode, 'Keep only this territory, ISO 3166-1; all unless stated.'))

/** `GET /v1/services`, `/v1/services/{id}` and `/v1/carriers`. */
export const serviceRoutes: FastifyPluginCallbackTypebox<{ rulebook: Rulebook }> = (app, { rulebook }, done) => {
  const views = madeOnce((language: Language) => ({
    services: new Map([...rulebook.services].map(([id, service]) => [id, localised(service, language)])),
    carriers: localised([...rulebook.carriers.values()], language)
  }))
  const territories = [...new Set([...rulebook.services.values()].flatMap(service => service.territories.map(offer => offer.territory)))]

  /** The territory under which services are recorded: that whose law holds there. */
  const recordedIn = (asked: string | undefined) => asked === undefined ? undefined : lawHeldIn(rulebook, asked)?.territory.id ?? asked

  /**
   * Refuses a territory of which nothing is recorded: an empty list would look like knowledge.
   * @throws HttpProblem `unknown-territory`, with those that have services
   */
  function assertTerritory (asked: string | undefined): void {
    if (asked !== undefined && !territories.includes(asked)) {
      throw new HttpProblem('unknown-territory', {
        fr: `Aucun service n'est consigné dans le territoire ${asked} ; il y a des services dans : ${territories.join(', ')}.`,
        en: `No service is recorded in the territory ${asked}; there are services in: ${territories.join(', ')}.`
      }, 'territory')
    }
  }

  app.get('/v1/services', {
    schema: {
      operationId: 'listServices',
      tags: ['rule book'],
      summary: 'Services: territories, launch and end days, prices, tiers held',
      description: 'Who exploits films, with what is documented of each: every date with its evidence and its sources.',
      querystring: Type.Object({
        territory,
        medium: Type.Optional(Type.Array(oneOf(rulebook.media.map(({ id }) => id)), {
          minItems: 1, maxItems: rulebook.media.length, uniqueItems: true, description: 'Keep only the services of these media.'
        })),
        lang
      }, { additionalProperties: false }),
      response: { 200: ref(ServiceList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { medium, lang } = request.query
    const territory = recordedIn(request.query.territory)
    assertTerritory(territory)
    const { services } = views(languageOf(request, reply, lang))
    reply.send({
      services: [...services.values()].filter(({ media, territories }) =>
        (medium === undefined || media.some(one => medium.includes(one))) &&
        (territory === undefined || territories.some(offer => offer.territory === territory)))
    })
  })

  app.get('/v1/services/:id', {
    schema: {
      operationId: 'getService',
      tags: ['rule book'],
      summary: 'One service, in all its territories',
      description: 'Its names over time, and by territory its launch, its end, its prices, and the tiers that it held with the agreements that earned them.',
      params: Type.Object({ id: Type.String({ description: 'The service, by its id in `/v1/services`.' }) }),
      querystring: Type.Object({ lang }, { additionalProperties: false }),
      response: { 200: ref(ServiceView), ...problemResponses(400, 404) }
    }
  }, (request, reply) => {
    const { id } = request.params
    const { services } = views(languageOf(request, reply, request.query.lang))
    const service = services.get(id)
    if (service === undefined) throw new HttpProblem('unknown-id', refusalIn({ says: 'noService', given: noService(id, rulebook) }), 'id')
    reply.send(service)
  })

  app.get('/v1/carriers', {
    schema: {
      operationId: 'listCarriers',
      tags: ['rule book'],
      summary: 'Carriers: devices, and the services that could be opened there, since when',
      description: 'Operators and platforms with their boxes and applications. A carrier never changes a legal window: it can only move an answer later.',
      querystring: Type.Object({ territory, lang }, { additionalProperties: false }),
      response: { 200: ref(CarrierList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { lang } = request.query
    const territory = recordedIn(request.query.territory)
    assertTerritory(territory)
    const { carriers } = views(languageOf(request, reply, lang))
    reply.send({ carriers: carriers.filter(carrier => territory === undefined || carrier.territory === territory) })
  })
  done()
}
