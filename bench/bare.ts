// The least that a documented Fastify service is: what rate, start and memory are compared with.
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify from 'fastify'

const app = fastify()
const body = 'x'.repeat(Math.round(Number(process.env.BYTES ?? 0)))
await app.register(swagger, { openapi: { openapi: '3.1.0' } })
await app.register(swaggerUi, { routePrefix: '/docs' })
app.get('/v1/chronology', (_request, reply) => reply.type('application/json; charset=utf-8').send(body))
app.get('/readyz', () => ({ status: 'ok' }))
await app.listen({ port: Number(process.env.PORT ?? 0) })
