// What changed since a version or a day: the law, or our data.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { ChangeList } from '../../../schemas/changelog.js'
import { described } from '../../../schemas/described.js'
import { ref } from '../../../schemas/ref.js'
import { TerritoryCode } from '../../../schemas/territory-code.js'
import { LanguageAsked, type Language } from '../../../schemas/text.js'
import { recordedSince } from '../../domain/changes.js'
import { lawOf, type Rulebook } from '../../domain/rulebook.js'
import { languageOf } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { madeOnce } from '../views/picking.js'
import { changeViews } from '../views/views.js'

/** `GET /v1/changes`. */
export const changeRoutes: FastifyPluginCallbackTypebox<{ rulebook: Rulebook }> = (app, { rulebook }, done) => {
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
        territory: Type.Optional(described(TerritoryCode, 'Keep only this territory, ISO 3166-1; all unless stated.')),
        lang: Type.Optional(LanguageAsked)
      }, { additionalProperties: false }),
      response: { 200: ref(ChangeList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { since, territory, lang } = request.query
    if (territory !== undefined) lawOf(rulebook, territory)
    const isNew = since === undefined ? () => true : recordedSince(rulebook.changelog, since)
    const { versions, changes } = views(languageOf(request, reply, lang))
    reply.send({
      territory: territory ?? null,
      since: since ?? null,
      version: rulebook.version,
      versions: versions.filter(isNew),
      changes: changes.filter(change => isNew(change) && (territory === undefined || change.territory === null || change.territory === territory))
    })
  })
  done()
}
