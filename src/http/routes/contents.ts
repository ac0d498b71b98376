// What is under /v1: read off the document, so that nothing can be forgotten.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Contents } from '../../../schemas/contents.js'
import { ref } from '../../../schemas/ref.js'
import { problemResponses } from '../document/openapi.js'
import { operationsOf, type Document } from '../document/operations.js'

/** `GET /v1`. */
export const contentsRoutes: FastifyPluginCallbackTypebox = (app, _options, done) => {
  app.get('/v1', {
    schema: {
      operationId: 'getContents',
      tags: ['operation'],
      summary: 'What is under this address',
      description: 'Every address of the service, its methods, and what it is for.',
      querystring: Type.Object({}, { additionalProperties: false }),
      response: { 200: ref(Contents), ...problemResponses(400) }
    }
  }, (_request, reply) => {
    const operations = operationsOf(app.swagger() as Document)
    const addresses = [...new Set(operations.map(({ path }) => path))].filter(path => path.startsWith('/v1/')).map(path => {
      const own = operations.filter(operation => operation.path === path)
      return { path, methods: own.map(({ method }) => method.toUpperCase()), summary: own.flatMap(({ operation: { summary } }) => summary ?? []).slice(0, 1).join('') }
    })
    // The document speaks English.
    reply.header('content-language', 'en').send({ addresses, links: { interface: '/docs', document: '/openapi.json', problems: '/problems' } })
  })
  done()
}
