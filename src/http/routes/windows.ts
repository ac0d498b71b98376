// The small answer, asked in the address or in a body: the windows of a film, without their reasons.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { briefQuestionBody, questionQuery } from '../../../schemas/question.js'
import { BRIEF_COLUMNS, tableAsked, type BriefColumn } from '../../../schemas/table.js'
import { BriefWindows, type BriefWindow } from '../../../schemas/windows.js'
import type { Answerer } from '../views/answers.js'
import { readCompressed } from '../body/compressed-body.js'
import { about, ALL_IN_BODY, inMediaTypes, problemResponses } from '../document/openapi.js'
import { CSV_TYPE, TABLE, type TableAsked } from '../formats/csv/csv.js'
import { windowsCsv } from '../formats/csv/windows.js'
import { languageOf } from '../protocol/language.js'
import { askedInQuery, assertRulebook, questionOf, selfLink, vocabularyOf, type Asked, type QuestionOptions } from '../question/question.js'

interface WindowsOptions extends QuestionOptions, Pick<Answerer, 'windowsFor' | 'giveBack'> {}

/** `GET` and `POST /v1/windows`, and `/v1/windows.csv`. */
export const windowsRoutes: FastifyPluginCallbackTypebox<WindowsOptions> = (app, { rulebook, today, windowsFor, giveBack }, done) => {
  app.addHook('preParsing', readCompressed)
  const vocabulary = vocabularyOf(rulebook)
  const { explain, ...asked } = questionQuery(vocabulary).properties
  const brief = Type.Object(asked, { additionalProperties: false })

  function questionIn (asked: Asked, request: FastifyRequest, reply: FastifyReply) {
    assertRulebook(asked.rulebook, rulebook.version)
    return questionOf({ explain: 'none', ...asked }, languageOf(request, reply, asked.lang), today(), rulebook.defaultTerritory)
  }

  function sendJson (asked: Asked, request: FastifyRequest, reply: FastifyReply): void {
    const question = questionIn(asked, request, reply)
    reply.type('application/json; charset=utf-8').sendAnswer(`in brief ${selfLink(question, rulebook.version)}`, () => windowsFor(question)('', ''))
  }

  function sendCsv (asked: Asked, table: TableAsked<BriefColumn>, request: FastifyRequest, reply: FastifyReply): void {
    const question = questionIn(asked, request, reply)
    const bytes = windowsFor(question)('', '')
    const windows: BriefWindow[] = JSON.parse(bytes.toString())
    giveBack(bytes)
    reply.type(CSV_TYPE).send(windowsCsv(question, windows, rulebook.version, table))
  }

  app.get('/v1/windows', {
    schema: {
      ...about('getWindows', 'The windows of a film, in brief',
        'The small answer, which most callers want: the dates of each window, and how sure they are; no reasons. Where all the tiers of a medium agree in every field, they are one.'),
      querystring: brief,
      response: { 200: BriefWindows, ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => { sendJson(askedInQuery(request.query), request, reply) })

  app.get('/v1/windows.csv', {
    schema: {
      ...about('getWindowsCsv', 'The windows of a film, in brief, as a table', 'The same question, answered as a table: one row per window.'),
      querystring: Type.Object({ ...asked, ...tableAsked(BRIEF_COLUMNS) }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'text/csv': TABLE }), ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => {
    const { separator, columns, headers, ...query } = request.query
    sendCsv(askedInQuery(query), { separator, columns, headers }, request, reply)
  })

  app.post('/v1/windows', {
    schema: {
      ...about('postWindows', 'The windows of a film, in brief, asked in a body', 'The same question with the same names, in a flat JSON object; it alone takes `changes`.'),
      querystring: ALL_IN_BODY,
      body: briefQuestionBody(vocabulary),
      response: { 200: BriefWindows, ...problemResponses(400, 409, 413, 415, 422) }
    }
  }, (request, reply) => { sendJson(request.body, request, reply) })
  done()
}
