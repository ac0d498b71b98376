// What changed since a version or a day: the law, or our data; and the same as a feed.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { ChangeList } from '../../../schemas/changelog.js'
import { described } from '../../../schemas/described.js'
import { ref } from '../../../schemas/ref.js'
import { TerritoryCode } from '../../../schemas/territory-code.js'
import { LanguageAsked, type Language } from '../../../schemas/text.js'
import { recordedSince } from '../../answer/laws/changes.js'
import { lawIn, type Rulebook } from '../../law/rulebook.js'
import { languageOf } from '../protocol/language.js'
import { inMediaTypes, problemResponses } from '../document/openapi.js'
import { changesFeed, FEED_TYPE } from '../formats/changes-feed.js'
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
const langAsked = Type.Optional(LanguageAsked)

/** `GET /v1/changes` and `GET /v1/changes.atom`. */
export const changeRoutes: FastifyPluginCallbackTypebox<ChangeOptions> = (app, { rulebook, publicUrl }, done) => {
  /** Whether a change concerns a territory, which must be one that is answered. */
  function concerning (territory: string | undefined): (change: { readonly territory: string | null }) => boolean {
    if (territory === undefined) return () => true
    const { territory: { id } } = lawIn(rulebook, territory)
    return change => change.territory === null || change.territory === id
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
        lang: langAsked
      }, { additionalProperties: false }),
      response: { 200: ref(ChangeList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { since, territory, lang } = request.query
    const concerns = concerning(territory)
    const isNew = since === undefined ? () => true : recordedSince(rulebook.changelog, since)
    const { versions, changes } = views(languageOf(request, reply, lang))
    reply.send({
      territory: territory ?? null,
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
      querystring: Type.Object({ territory: territoryAsked, lang: langAsked }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'application/atom+xml': Type.String({ description: 'Atom: RFC 4287, UTF-8.' }) }), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, lang } = request.query
    const concerns = concerning(territory)
    const language = languageOf(request, reply, lang)
    const origin = originOf(request, publicUrl)
    const { changes } = views(language)
    reply.type(FEED_TYPE).send(changesFeed(changes.filter(concerns), { territory: territory ?? null, language, origin: origin === '' ? NO_HOST : origin, path: request.url }))
  })
  done()
}
