// The gate, asked in the address or in a body: may this medium exploit this film on that day, or through a licence period?
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { checkBody, checkQuery, LicencePeriod, Permission } from '../../../schemas/check.js'
import { ref } from '../../../schemas/ref.js'
import { checkedOf } from '../../view/check.js'
import { readCompressed } from '../body/compressed-body.js'
import { languageOf } from '../protocol/language.js'
import { about, ALL_IN_BODY, problemResponses } from '../document/openapi.js'
import { gateQuestionOf, type GateAsked } from '../question/gate.js'
import { askedInQuery, assertRulebook, queryOf, selfLink, vocabularyOf, type QuestionOptions } from '../question/question.js'

const ANSWER = Type.Union([ref(Permission), ref(LicencePeriod)], { description: 'Of one day; with `from` and `to`, of a licence period.' })

/** `GET` and `POST /v1/check`. */
export const checkRoutes: FastifyPluginCallbackTypebox<QuestionOptions> = (app, { rulebook, today }, done) => {
  const { version, defaultTerritory } = rulebook
  const vocabulary = vocabularyOf(rulebook)
  app.addHook('preParsing', readCompressed)

  function send (asked: GateAsked, request: FastifyRequest, reply: FastifyReply): void {
    assertRulebook(asked.rulebook, version)
    const { question, period } = gateQuestionOf(asked, languageOf(request, reply, asked.lang), today(), defaultTerritory)
    const answer = checkedOf(rulebook, question, period)
    if (question.changes.length > 0) {
      reply.send({ ...answer, links: { self: null, chronology: null } })
      return
    }
    const self = period === null ? queryOf(question, version, ['on', 'knownOn']) : `${queryOf(question, version, ['knownOn'])}&from=${period.from}&to=${period.to}`
    reply.send({ ...answer, links: { self: `/v1/check?${self}`, chronology: selfLink(question, version) } })
  }

  app.get('/v1/check', {
    schema: {
      ...about('getCheck', 'Whether a medium or service may exploit a film on a day, or through a licence period',
        'Yes, no or undecided, the days on which the answer is the same, and why, in one sentence. With `from` and `to` in place of `on`: the days of a licence period, cut where the answer turns. `/v1/chronology` gives the windows on which it rests.'),
      querystring: checkQuery(vocabulary),
      response: { 200: ANSWER, ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => {
    const { medium, service, ...asked } = request.query
    const named = { ...medium === undefined ? {} : { medium: [medium] }, ...service === undefined ? {} : { service: [service] } }
    send(askedInQuery({ ...asked, ...named }), request, reply)
  })

  app.post('/v1/check', {
    schema: {
      ...about('postCheck', 'The same, asked in a body', 'The same question with the same names, in a flat JSON object; it alone takes `changes`.'),
      querystring: ALL_IN_BODY,
      body: checkBody(vocabulary),
      response: { 200: ANSWER, ...problemResponses(400, 409, 413, 415, 422) }
    }
  }, (request, reply) => { send(request.body, request, reply) })
  done()
}
