// What an operator and an orchestrator ask: is it alive, is it ready, what does this problem mean.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Probe } from '../../../schemas/answers.js'
import { ProblemKindList } from '../../../schemas/problem.js'
import { ref } from '../../../schemas/ref.js'
import { LanguageAsked } from '../../../schemas/text.js'
import { listOf } from '../../words/refusals.js'
import { excerpt } from '../../words/excerpt.js'
import type { PreparedFigures } from '../../view/prepared/answers.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { isProblemCode, problemKinds, problemPage, PROBLEMS } from '../problems/problems.js'
import type { Stopping } from '../connection/stopping.js'

interface OperationOptions {
  readonly version: string
  readonly figures: () => PreparedFigures
  readonly stopping: Stopping
}

const InLanguage = Type.Object({ lang: Type.Optional(LanguageAsked) }, { additionalProperties: false })

/** Probes, and the pages to which the `type` of a problem leads. */
export const operationRoutes: FastifyPluginCallbackTypebox<OperationOptions> = (app, { version, figures, stopping }, done) => {
  app.addHook('preClose', hookDone => { stopping.begin(); hookDone() })

  app.get('/livez', {
    logLevel: 'warn',
    schema: {
      operationId: 'getLiveness',
      tags: ['operation'],
      summary: 'Whether the process answers',
      description: 'For an orchestrator: a process that does not answer is to be started again.',
      response: { 200: ref(Probe), ...problemResponses(400) }
    }
  }, (_request, reply) => { reply.header('cache-control', 'no-store').send({ status: 'ok' }) })

  app.get('/readyz', {
    logLevel: 'warn',
    schema: {
      operationId: 'getReadiness',
      tags: ['operation'],
      summary: 'Whether the rule book is loaded and the service takes requests',
      description: 'For a load balancer: 503 from the signal to stop on, so that no new request is sent here.',
      response: { 200: ref(Probe), 503: ref(Probe), ...problemResponses(400) }
    }
  }, (_request, reply) => {
    const [code, status] = stopping.hasBegun() ? [503, 'closing'] as const : [200, 'ok'] as const
    reply.code(code).header('cache-control', 'no-store').send({ status, rulebook: version, answers: figures() })
  })

  app.get('/problems', {
    schema: {
      operationId: 'listProblems',
      tags: ['operation'],
      summary: 'The kinds of problem that the service answers with',
      description: 'Each with its status, why it happens and what to do. The `type` of a problem leads to its page.',
      querystring: InLanguage,
      response: { 200: ref(ProblemKindList), ...problemResponses(400) }
    }
  }, (request, reply) => {
    reply.send({ problems: problemKinds(languageOf(request, reply, request.query.lang)) })
  })

  app.get('/problems/:code', {
    schema: {
      operationId: 'getProblem',
      tags: ['operation'],
      summary: 'What a kind of problem means, why it happens and what to do',
      description: 'The page to which the `type` of a problem leads, as plain text.',
      params: Type.Object({ code: Type.String({ description: 'The end of the `type` of a problem.' }) }),
      querystring: InLanguage,
      response: {
        200: Type.Unsafe<string>({ description: 'What the problem means, as plain text.', content: { 'text/plain': { schema: { type: 'string' } } } }),
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
