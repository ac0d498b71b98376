// The OpenAPI document: what it says of the service as a whole, and how it is put together of what the routes declare.
import { STATUS_CODES } from 'node:http'
import type { Readable } from 'node:stream'
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { Type, type Static, type TSchema, type TUnsafe } from 'typebox'
import { Problem } from '../../../schemas/problem.js'
import { ref } from '../../../schemas/ref.js'
import { COMPONENTS } from './components.js'
import { withExamples } from './examples.js'
import { withKnownFormats } from './formats.js'
import { showInterface } from './interface.js'
import type { Document } from './operations.js'
import { withOpenAnswers } from './open.js'
import { withParametersInOrder, withSharedParameters, type AskedIn } from './parameters.js'
import { withResponses } from './responses.js'
import { withNamedSchemas } from './sharing.js'
import { written } from './yaml.js'

const DESCRIPTION = `From which day may a film be exploited, in France and elsewhere, on which medium, under which text of law?

Every date comes with its legal basis, its evidence and its certainty. What is not stated is not guessed: the
answer lists what a missing fact could change. This is no legal advice.

Dates are civil dates (\`YYYY-MM-DD\`); intervals are half-open: \`opensOn\` is the first lawful day, \`closesOn\` the
first day no longer lawful. Legal delays are minima: contracts may set later days.

Beside the headers listed with an answer, each has those of the \`default\` one.

The examples are what the service answered; their lists end after the first item. A value that an answer takes from a list may be a new one
after a minor version: read what you do not know as you would a text.`

/** Registers the document, its interface at /docs, and the document itself at /openapi.json and /openapi.yaml. */
export async function describe (app: FastifyInstance, version: string, askedIn: AskedIn): Promise<void> {
  for (const schema of COMPONENTS) app.addSchema(schema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Chronologie',
        version,
        description: DESCRIPTION,
        contact: { name: 'The maintainers of Chronologie' },
        license: { name: 'MIT', identifier: 'MIT' }
      },
      servers: [{ url: '/', description: 'This service' }],
      tags: [
        { name: 'chronology', description: 'The question of the service.' },
        { name: 'rule book', description: 'The law as data: what the answers are computed from.' },
        { name: 'operation', description: 'Probes and metrics.' }
      ],
      security: []
    },
    refResolver: { buildLocalReference: ({ $id }) => String($id) },
    convertConstToEnum: false,
    // The option above makes it an OpenAPI document, never one of Swagger 2.
    transformObject: document => whole((document as { openapiObject: Document }).openapiObject, askedIn)
  })
  await showInterface(app)
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => reply.send(app.swagger()))
  let yaml: string | undefined
  app.get('/openapi.yaml', { schema: { hide: true } }, (_request, reply) => {
    // To write it takes long: it is done once.
    yaml ??= yamlOf(app)
    return reply.type('application/yaml; charset=utf-8').send(yaml)
  })
}

/** Names come first, for an example is no schema, and what is shared last, for an example makes a parameter its own. */
function whole (document: Document, askedIn: AskedIn): Document {
  return withSharedParameters(withParametersInOrder(withResponses(withExamples(withOpenAnswers(withKnownFormats(withNamedSchemas(document))))), askedIn))
}

/** The document as it is committed and served. */
export function yamlOf (app: FastifyInstance): string {
  return written(app.swagger())
}

/** What the document says of an operation, under the heading of the question unless it is of another. */
export function about (operationId: string, summary: string, description: string, tag = 'chronology') {
  return { operationId, tags: [tag], summary, description }
}

/** The address of what is asked in a body. */
export const ALL_IN_BODY = Type.Object({}, { additionalProperties: false, description: 'All that is asked stands in the body.' })

/** An answer in one of several media types, sent as text: whole, or in pieces. */
export function inMediaTypes (schemas: Readonly<Record<string, TSchema>>): TUnsafe<string | Buffer | Readable> {
  return Type.Unsafe<string | Buffer | Readable>({
    description: 'The answer, in the form of this address, or the one asked for.',
    content: Object.fromEntries(Object.entries(schemas).map(([mediaType, schema]) => [mediaType, { schema }]))
  })
}

type ProblemResponse = TUnsafe<Static<typeof Problem>>

/** The problem documents that a route may answer with. */
export function problemResponses<Status extends number> (...statuses: Status[]): { [Key in Status]: ProblemResponse } {
  const response = (status: number): ProblemResponse => Type.Unsafe<Static<typeof Problem>>({
    description: String(STATUS_CODES[status]),
    content: { 'application/problem+json': { schema: ref(Problem) } }
  })
  return Object.fromEntries(statuses.map(status => [status, response(status)])) as { [Key in Status]: ProblemResponse }
}
