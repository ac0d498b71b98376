// The gate, asked in the address: may this medium exploit this film on that day?
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { checkQuery, Permission } from '../../../schemas/check.js'
import { ref } from '../../../schemas/ref.js'
import { permissionOf } from '../../view/check.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { askedInQuery, assertRulebook, queryOf, questionOf, selfLink, vocabularyOf, type QuestionOptions } from '../question/question.js'

/** `GET /v1/check`. */
export const checkRoutes: FastifyPluginCallbackTypebox<QuestionOptions> = (app, { rulebook, today }, done) => {
  const { version, defaultTerritory } = rulebook

  app.get('/v1/check', {
    schema: {
      operationId: 'getCheck',
      tags: ['chronology'],
      summary: 'Whether a medium or service may exploit a film on a day',
      description: 'Yes, no or undecided, the days on which the answer is the same, and why, in one sentence. `/v1/chronology` gives the windows on which it rests.',
      querystring: checkQuery(vocabularyOf(rulebook)),
      response: { 200: ref(Permission), ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => {
    const { medium, service, ...asked } = request.query
    assertRulebook(asked.rulebook, version)
    if (medium === undefined && service === undefined) throw new HttpProblem('invalid-request', { fr: 'medium est obligatoire, ou service.', en: 'medium is required, or service.' }, 'medium')
    const language = languageOf(request, reply, asked.lang)
    const named = { ...medium === undefined ? {} : { medium: [medium] }, ...service === undefined ? {} : { service: [service] } }
    const question = questionOf(askedInQuery({ ...asked, ...named }), language, today(), defaultTerritory)
    reply.send({
      ...permissionOf(rulebook, question),
      links: { self: `/v1/check?${queryOf(question, version, ['on', 'knownOn'])}`, chronology: selfLink(question, version) }
    })
  })
  done()
}
