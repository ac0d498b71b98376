// The least that a documented Fastify service is: what start and memory are compared with.
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify from 'fastify'

const app = fastify({ logger: true })
await app.register(swagger, { openapi: { openapi: '3.1.0' } })
await app.register(swaggerUi, { routePrefix: '/docs' })
app.get('/', () => ({ hello: 'world' }))
await app.listen({ port: 0 })
