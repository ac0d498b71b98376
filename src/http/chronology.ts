// The question of the service, asked in the address or in a body.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Chronology } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import { questionBody, questionQuery } from '../../schemas/question.js'
import { ref } from '../../schemas/ref.js'
import { chronologyOf } from '../domain/chronology.js'
import type { Rulebook } from '../domain/rulebook.js'
import { languageOf } from './language.js'
import { problemResponses } from './openapi.js'
import { askedInQuery, assertRulebook, questionOf, selfLink, type Asked } from './question.js'

/** What the routes of a question are given. */
export interface QuestionOptions {
  readonly rulebook: Rulebook
  readonly today: () => CivilDate
}

/** `GET` and `POST /v1/chronology`. */
export const chronologyRoutes: FastifyPluginCallbackTypebox<QuestionOptions> = (app, { rulebook, today }, done) => {
  const vocabulary = {
    media: rulebook.media.map(({ id }) => id),
    tiers: [...new Set(rulebook.media.flatMap(({ tiers }) => tiers.map(({ id }) => id)))],
    defaultTerritory: rulebook.defaultTerritory
  }

  function answer (asked: Asked, request: FastifyRequest, reply: FastifyReply) {
    assertRulebook(asked.rulebook, rulebook.version)
    const question = questionOf(asked, languageOf(request, reply, asked.lang), today(), rulebook.defaultTerritory)
    const chronology = chronologyOf(rulebook, question)
    return { ...chronology, windows: [...chronology.windows], links: { self: selfLink(question, rulebook.version) } }
  }

  const response = { 200: ref(Chronology), ...problemResponses(400, 409, 422) }

  app.get('/v1/chronology', {
    schema: {
      operationId: 'getChronology',
      tags: ['chronology'],
      summary: 'Every window of a film',
      description: 'From which day a film may be exploited, on which medium, under which text of law, and how sure that is.',
      querystring: questionQuery(vocabulary),
      response
    }
  }, (request, reply) => { reply.send(answer(askedInQuery(request.query), request, reply)) })

  app.post('/v1/chronology', {
    schema: {
      operationId: 'postChronology',
      tags: ['chronology'],
      summary: 'Every window of a film, asked in a body',
      description: 'The same question with the same names, in a flat JSON object; it alone takes `changes`.',
      body: questionBody(vocabulary),
      response: { ...response, ...problemResponses(413, 415) }
    }
  }, (request, reply) => { reply.send(answer(request.body, request, reply)) })
  done()
}
