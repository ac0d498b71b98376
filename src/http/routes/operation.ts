// What an operator and an orchestrator ask: is it alive, is it ready, what does this problem mean.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Probe } from '../../../schemas/answers.js'
import { oneOf } from '../../../schemas/one-of.js'
import { ref } from '../../../schemas/ref.js'
import { LANGUAGES } from '../../../schemas/text.js'
import { listOf } from '../../law/refusal.js'
import { excerpt } from '../../words/excerpt.js'
import type { AnswerFigures } from '../views/answers.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { isProblemCode, problemPage, PROBLEMS } from '../problems/problems.js'
import type { Stopping } from '../connection/stopping.js'

interface OperationOptions {
  readonly version: string
  readonly figures: () => AnswerFigures
  readonly stopping: Stopping
}

/** Probes, and the pages to which the `type` of a problem leads. */
export const operationRoutes: FastifyPluginCallbackTypebox<OperationOptions> = (app, { version, figures, stopping }, done) => {
  app.addHook('preClose', hookDone => { stopping.begin(); hookDone() })

  app.get('/livez', {
    logLevel: 'warn',
    schema: {
      operationId: 'getLiveness',
      tags: ['operation'],
      summary: 'Whether the process answers',
      response: { 200: ref(Probe), ...problemResponses(400) }
    }
  }, (_request, reply) => { reply.header('cache-control', 'no-store').send({ status: 'ok' }) })

  app.get('/readyz', {
    logLevel: 'warn',
    schema: {
      operationId: 'getReadiness',
      tags: ['operation'],
      summary: 'Whether the rule book is loaded and the service takes requests',
      response: { 200: ref(Probe), 503: ref(Probe), ...problemResponses(400) }
    }
  }, (_request, reply) => {
    const [code, status] = stopping.hasBegun() ? [503, 'closing'] as const : [200, 'ok'] as const
    reply.code(code).header('cache-control', 'no-store').send({ status, rulebook: version, answers: figures() })
  })

  app.get('/problems/:code', {
    schema: {
      operationId: 'getProblem',
      tags: ['operation'],
      summary: 'What a kind of problem means, why it happens and what to do',
      params: Type.Object({ code: Type.String() }),
      querystring: Type.Object({
        lang: Type.Optional(oneOf(LANGUAGES, { description: 'Language of the page; prevails over Accept-Language.' }))
      }, { additionalProperties: false }),
      response: {
        200: Type.Unsafe<string>({ description: 'A page', content: { 'text/plain': { schema: { type: 'string' } } } }),
        ...problemResponses(400, 404)
      }
    }
  }, (request, reply) => {
    const { code } = request.params
    if (!isProblemCode(code)) {
      const known = listOf(Object.keys(PROBLEMS))
      throw new HttpProblem('unknown-id', { fr: `Il n'existe pas de problème ${excerpt(code)} ; ${known.fr}.`, en: `There is no problem ${excerpt(code)}; ${known.en}.` }, 'code')
    }
    reply.type('text/plain; charset=utf-8').send(problemPage(code, languageOf(request, reply, request.query.lang)))
  })
  done()
}
