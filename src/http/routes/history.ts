// How the law changed: what two sets differ in, and every rule that a medium ever had. A request picks, or puts side by side.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { MediumHistory, RuleSetComparison } from '../../../schemas/history.js'
import { oneOf } from '../../../schemas/one-of.js'
import { ref } from '../../../schemas/ref.js'
import type { Rulebook } from '../../law/rulebook.js'
import { refusalIn } from '../../words/refusals.js'
import { HttpProblem } from '../problems/errors.js'
import { historyViews } from '../views/history-views.js'
import { problemResponses } from '../document/openapi.js'
import { found, MEDIUM, movedTo, pickingBy, RULE_SET, viewsOf } from '../views/picking.js'

/** `/v1/rule-sets/{id}/compare/{other}` and `/v1/media/{medium}/history`. */
export const historyRoutes: FastifyPluginCallbackTypebox<{ rulebook: Rulebook }> = (app, { rulebook }, done) => {
  const { territory, lang } = pickingBy(rulebook.defaultTerritory)
  const tiers = [...new Set(rulebook.media.flatMap(medium => medium.tiers.map(({ id }) => id)))]
  const asked = viewsOf(rulebook, (law, language) => historyViews(rulebook, law, language))

  app.get('/v1/rule-sets/:id/compare/:other', {
    schema: {
      operationId: 'compareRuleSets',
      tags: ['rule book'],
      summary: 'What differs between two rule sets, row by row, and which texts changed it',
      description: 'Before is `id`, after is `other`, whichever is older. A row has changed when its meaning has: a text cited, a note or the evidence alone is no change of the law.',
      params: Type.Object({
        id: Type.String({ description: 'The set before, by its first day in force.' }),
        other: Type.String({ description: 'The set after; it may be older.' })
      }),
      querystring: Type.Object({ territory, lang }, { additionalProperties: false }),
      response: { 200: ref(RuleSetComparison), ...problemResponses(400, 404, 422) }
    }
  }, (request, reply) => {
    const { id, other } = request.params
    const { setById, compare, law } = asked(request, reply, request.query)
    const moved = movedTo(request, law)
    if (moved === null) reply.send(compare(found(RULE_SET, id, setById), found(RULE_SET, other, setById, 'other')))
    else reply.redirect(moved, 308)
  })

  app.get('/v1/media/:medium/history', {
    schema: {
      operationId: 'getMediumHistory',
      tags: ['rule book'],
      summary: 'Every rule that a medium ever had, and what was proposed for it',
      description: 'For each window of the medium, the periods in which the law meant the same, each with the sets and texts that said it, under all the sets that there are.',
      params: Type.Object({ medium: Type.String({ description: 'The medium, by its id in /v1/media.' }) }),
      querystring: Type.Object({
        tier: Type.Optional(oneOf(tiers, { description: 'Keep only this tier, which the medium must have.' })),
        territory,
        lang
      }, { additionalProperties: false }),
      response: { 200: ref(MediumHistory), ...problemResponses(400, 404, 422) }
    }
  }, (request, reply) => {
    const { pastByMedium } = asked(request, reply, request.query)
    const { tier } = request.query
    const { medium, whole, byTier } = found(MEDIUM, request.params.medium, pastByMedium, 'medium')
    const history = tier === undefined ? whole : byTier.get(tier)
    if (history === undefined) throw new HttpProblem('wrong-pair', refusalIn({ says: 'noTier', given: { medium: medium.id, tier: String(tier), tiers: medium.tiers.map(({ id }) => id) } }), 'tier')
    reply.send(history)
  })
  done()
}
