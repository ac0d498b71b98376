// The question of the service, answered in the words of MovieLabs Avails.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Avails } from '../../../schemas/avails.js'
import { questionBody, questionQuery } from '../../../schemas/question.js'
import { ref } from '../../../schemas/ref.js'
import { chronologyOf } from '../../view/chronology.js'
import { readCompressed } from '../body/compressed-body.js'
import { ALL_IN_BODY, problemResponses } from '../document/openapi.js'
import { availsOf } from '../formats/avails.js'
import { languageOf } from '../protocol/language.js'
import { askedInQuery, assertRulebook, questionOf, selfLink, vocabularyOf, type Asked, type QuestionOptions } from '../question/question.js'

/** `GET` and `POST /v1/avails`. */
export const availsRoutes: FastifyPluginCallbackTypebox<QuestionOptions> = (app, { rulebook, today }, done) => {
  app.addHook('preParsing', readCompressed)
  const vocabulary = vocabularyOf(rulebook)

  function answerOf (asked: Asked, request: FastifyRequest, reply: FastifyReply): Avails {
    assertRulebook(asked.rulebook, rulebook.version)
    const question = questionOf(asked, languageOf(request, reply, asked.lang), today(), rulebook.defaultTerritory)
    // A note says why a window has no day: the short explanation, whatever the question would see of it.
    return availsOf(rulebook, question, chronologyOf(rulebook, { ...question, explain: 'short' }), selfLink(question, rulebook.version))
  }

  app.get('/v1/avails', {
    schema: {
      operationId: 'getAvails',
      tags: ['chronology'],
      summary: 'Every window of a film, in the words of MovieLabs Avails',
      description: 'What the law allows, as rows that can be held against what was sold: a row for each window, interval and license type.',
      querystring: questionQuery(vocabulary),
      response: { 200: ref(Avails), ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => { reply.send(answerOf(askedInQuery(request.query), request, reply)) })

  app.post('/v1/avails', {
    schema: {
      operationId: 'postAvails',
      tags: ['chronology'],
      summary: 'Every window of a film in the words of MovieLabs Avails, asked in a body',
      description: 'The same question with the same names, in a flat JSON object; it alone takes `changes`.',
      querystring: ALL_IN_BODY,
      body: questionBody(vocabulary),
      response: { 200: ref(Avails), ...problemResponses(400, 409, 413, 415, 422) }
    }
  }, (request, reply) => { reply.send(answerOf(request.body, request, reply)) })
  done()
}
