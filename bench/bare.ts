// The least that a documented Fastify service is: what costs, start and memory are compared with.
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify from 'fastify'

const app = fastify()
const body = Buffer.alloc(Number(process.env.BYTES ?? 0), 'x')
await app.register(swagger, { openapi: { openapi: '3.1.0' } })
await app.register(swaggerUi, { routePrefix: '/docs' })
app.get('/v1/:resource', (request, reply) => {
  if (request.headers['if-none-match'] !== undefined) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(body)
})
// The least that can be done to lines of JSON: each is read and written again.
app.addContentTypeParser('application/x-ndjson', (_request, payload, done) => { done(null, payload) })
app.post<{ Body: Readable }>('/v1/windows/batch', (request, reply) => reply.type('application/x-ndjson').send(Readable.from(rewritten(request.body))))
app.get('/readyz', () => ({ status: 'ok' }))
await app.listen({ port: Number(process.env.PORT ?? 0) })

/** Lines of JSON, read and written again. */
async function * rewritten (lines: Readable): AsyncGenerator<string> {
  let text = ''
  for await (const line of createInterface({ input: lines })) {
    text += `${JSON.stringify(JSON.parse(line))}\n`
    if (text.length < 2 ** 16) continue
    yield text
    text = ''
  }
  yield text
}
