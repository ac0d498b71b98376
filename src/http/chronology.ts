// The question of the service, asked in the address or in a body.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Chronology } from '../../schemas/chronology.js'
import { questionBody, questionQuery } from '../../schemas/question.js'
import { ref } from '../../schemas/ref.js'
import type { Answer } from './answers.js'
import { languageOf } from './language.js'
import { problemResponses } from './openapi.js'
import { askedInQuery, assertRulebook, questionOf, vocabularyOf, type Asked, type QuestionOptions } from './question.js'

interface ChronologyOptions extends QuestionOptions {
  readonly answerTo: Answer
}

/** `GET` and `POST /v1/chronology`. */
export const chronologyRoutes: FastifyPluginCallbackTypebox<ChronologyOptions> = (app, { rulebook, today, answerTo }, done) => {
  const vocabulary = vocabularyOf(rulebook)

  function answer (asked: Asked, request: FastifyRequest, reply: FastifyReply): void {
    assertRulebook(asked.rulebook, rulebook.version)
    const question = questionOf(asked, languageOf(request, reply, asked.lang), today(), rulebook.defaultTerritory)
    reply.type('application/json; charset=utf-8').send(answerTo(question)(question))
  }

  // The answer is sent as the text of a chronology: what was said once need not be written out again.
  const response = { 200: Type.Unsafe<string>(ref(Chronology)), ...problemResponses(400, 409, 422) }

  app.get('/v1/chronology', {
    schema: {
      operationId: 'getChronology',
      tags: ['chronology'],
      summary: 'Every window of a film',
      description: 'From which day a film may be exploited, on which medium, under which text of law, and how sure that is.',
      querystring: questionQuery(vocabulary),
      response
    }
  }, (request, reply) => { answer(askedInQuery(request.query), request, reply) })

  app.post('/v1/chronology', {
    schema: {
      operationId: 'postChronology',
      tags: ['chronology'],
      summary: 'Every window of a film, asked in a body',
      description: 'The same question with the same names, in a flat JSON object; it alone takes `changes`.',
      body: questionBody(vocabulary),
      response: { ...response, ...problemResponses(413, 415) }
    }
  }, (request, reply) => { answer(request.body, request, reply) })
  done()
}
