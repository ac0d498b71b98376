// What changed since a version or a day: the law, or our data; and the same as a feed.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { ChangeList } from '../../../schemas/changelog.js'
import { described } from '../../../schemas/described.js'
import { serviceAsked } from '../../../schemas/question.js'
import { ref } from '../../../schemas/ref.js'
import type { Service } from '../../../schemas/service.js'
import { TerritoryCode } from '../../../schemas/territory-code.js'
import { LanguageAsked, type Language } from '../../../schemas/text.js'
import { recordedSince } from '../../answer/laws/changes.js'
import { isMeant, isOf } from '../../law/sets/recorded-change.js'
import { lawIn, type Rulebook } from '../../law/rulebook.js'
import { serviceNamed } from '../../service/exploiter.js'
import { languageOf } from '../protocol/language.js'
import { inMediaTypes, problemResponses } from '../document/openapi.js'
import { changesFeed, FEED_TYPE, type ChangeView } from '../formats/changes-feed.js'
import { originOf } from '../question/links.js'
import { madeOnce } from '../views/picking.js'
import { changeViews } from '../views/views.js'

interface ChangeOptions {
  readonly rulebook: Rulebook
  readonly publicUrl: string | undefined
}

/** Where a request that names no host is told to look. */
const NO_HOST = 'http://localhost'

const territoryAsked = Type.Optional(described(TerritoryCode, 'Keep only this territory, ISO 3166-1; all unless stated.'))
const serviceKept = Type.Optional(Type.Unsafe<string>({ ...serviceAsked, description: 'Keep only what touches the answers for this service, where it is offered: of its own windows, or of the law of its media; all unless stated. `/v1/services` lists them.' }))
const langAsked = Type.Optional(LanguageAsked)

/** What a request keeps of all changes. */
interface Kept {
  readonly territory?: string
  readonly service?: string
}

/** Whether a change touches answers for a service, in a territory where it is offered. */
function touches ({ territory, affects }: ChangeView, { id, media, territories }: Service): boolean {
  const isOffered = territory === null || territories.some(offer => offer.territory === territory)
  return isOffered && affects.some(window => media.some(medium => isMeant(window, { service: id, medium, tier: null })))
}

/** `GET /v1/changes` and `GET /v1/changes.atom`. */
export const changeRoutes: FastifyPluginCallbackTypebox<ChangeOptions> = (app, { rulebook, publicUrl }, done) => {
  /** Whether a change concerns a territory and a service, which must be such as are answered. */
  function concerning ({ territory, service }: Kept): (change: ChangeView) => boolean {
    const id = territory === undefined ? null : lawIn(rulebook, territory).territory.id
    const own = service === undefined ? null : serviceNamed(rulebook, service)
    return change => (id === null || isOf(change, id)) && (own === null || touches(change, own))
  }

  const views = madeOnce((language: Language) => changeViews(rulebook, language))

  app.get('/v1/changes', {
    schema: {
      operationId: 'listChanges',
      tags: ['rule book'],
      summary: 'What changed in the law and in our data, newest first, with the answers touched',
      description: 'Changes of the law (a new rule set), corrections of our data, and additions, each with the media and release dates whose answers changed. For the law these are computed, from what was answered before the set was published and since.',
      querystring: Type.Object({
        since: Type.Optional(Type.String({
          format: 'version-or-date',
          description: 'Keep what was recorded in a version later than this one; or, with a day, what answers could show on that day or later.'
        })),
        territory: territoryAsked,
        service: serviceKept,
        lang: langAsked
      }, { additionalProperties: false }),
      response: { 200: ref(ChangeList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { since, lang, ...kept } = request.query
    const concerns = concerning(kept)
    const isNew = since === undefined ? () => true : recordedSince(rulebook.changelog, since)
    const { versions, changes } = views(languageOf(request, reply, lang))
    reply.send({
      territory: kept.territory ?? null,
      service: kept.service ?? null,
      since: since ?? null,
      version: rulebook.version,
      versions: versions.filter(isNew),
      changes: changes.filter(change => isNew(change) && concerns(change))
    })
  })

  app.get('/v1/changes.atom', {
    schema: {
      operationId: 'getChangesFeed',
      tags: ['rule book'],
      summary: 'What changed in the law and in our data, as a feed',
      description: 'Atom (RFC 4287), an entry for each change, newest first, dated with the day from which answers could show it. For a feed reader, or whatever watches one.',
      querystring: Type.Object({ territory: territoryAsked, service: serviceKept, lang: langAsked }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'application/atom+xml': Type.String({ description: 'Atom: RFC 4287, UTF-8.' }) }), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { lang, ...kept } = request.query
    const concerns = concerning(kept)
    const language = languageOf(request, reply, lang)
    const origin = originOf(request, publicUrl)
    const { changes } = views(language)
    reply.type(FEED_TYPE).send(changesFeed(changes.filter(concerns), { territory: kept.territory ?? null, service: kept.service === undefined ? null : serviceNamed(rulebook, kept.service), language, origin: origin === '' ? NO_HOST : origin, path: request.url }))
  })
  done()
}
