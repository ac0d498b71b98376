// The OpenAPI document: what it says of the service as a whole, and the problems that routes declare.
import { STATUS_CODES } from 'node:http'
import type { Readable } from 'node:stream'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { OpenAPIV3_1 } from 'openapi-types'
import { Type, type Static, type TSchema, type TUnsafe } from 'typebox'
import { stringify } from 'yaml'
import * as answers from '../../../schemas/answers.js'
import { BatchLine } from '../../../schemas/batch.js'
import { CarrierView } from '../../../schemas/carrier.js'
import { Case } from '../../../schemas/case.js'
import { ChangeList, RecordedChangeView } from '../../../schemas/changelog.js'
import { Avails, AvailsRow } from '../../../schemas/avails.js'
import { Agenda, AgendaEvent } from '../../../schemas/calendar.js'
import { Alternative, Availability, Chronology, DatedWindow, FactQuestion, Interval, UndatedWindow } from '../../../schemas/chronology.js'
import { Permission } from '../../../schemas/check.js'
import { Comparison, Difference, Side, Summary, Tally, WindowCompared } from '../../../schemas/comparison.js'
import { FactView } from '../../../schemas/fact.js'
import { MediumHistory, RowComparison, RowView, RulePeriod, RuleSetComparison } from '../../../schemas/history.js'
import { LegalTextView } from '../../../schemas/legal-text.js'
import { MediumView } from '../../../schemas/medium.js'
import { Problem } from '../../../schemas/problem.js'
import { ProposalView } from '../../../schemas/proposal.js'
import { DecidingFact, Reason } from '../../../schemas/reason.js'
import { ref } from '../../../schemas/ref.js'
import { Eras } from '../../../schemas/eras.js'
import { Reverse } from '../../../schemas/reverse.js'
import { RuleSetView } from '../../../schemas/rule-set.js'
import { ServiceView } from '../../../schemas/service.js'
import { RegimeView } from '../../../schemas/territory.js'
import { withAdmission } from '../admission/in-document.js'
import { withExamples } from './examples.js'

/** The schemas that the document shares by name. */
const COMPONENTS: readonly TSchema[] = [
  Interval, Alternative, Availability, DecidingFact, Reason, DatedWindow, UndatedWindow, FactQuestion, Chronology, BatchLine, Permission, Reverse, Eras, Problem,
  AgendaEvent, Agenda, AvailsRow, Avails, Side, Difference, WindowCompared, Tally, Summary, Comparison,
  RuleSetView, RegimeView, LegalTextView, MediumView, FactView, ProposalView, ServiceView, CarrierView, Case, RecordedChangeView, ChangeList, ...Object.values(answers),
  RowView, RowComparison, RuleSetComparison, RulePeriod, MediumHistory
]

const DESCRIPTION = `From which day may a film be exploited, in France and elsewhere, on which medium, under which text of law?

Every date comes with its legal basis, its evidence and its certainty. What is not stated is not guessed: the
answer lists what a missing fact could change. This is no legal advice.

Dates are civil dates (\`YYYY-MM-DD\`); intervals are half-open: \`opensOn\` is the first lawful day, \`closesOn\` the
first day no longer lawful. Legal delays are minima: contracts may set later days.`

/** What the interface may load: its own files, and the styles it writes itself. It must also work without TLS. */
const UI_POLICY = "default-src 'self'; base-uri 'self'; frame-ancestors 'self'; img-src 'self' data:; object-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'"

/** Registers the document, its interface at /docs, and the document itself at /openapi.json and /openapi.yaml. */
export async function describe (app: FastifyInstance, version: string): Promise<void> {
  for (const schema of COMPONENTS) app.addSchema(schema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Chronologie',
        version,
        description: DESCRIPTION,
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
    transformObject: document => withAdmission(withExamples((document as { openapiObject: Partial<OpenAPIV3_1.Document> }).openapiObject))
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: UI_POLICY,
    theme: { title: 'Chronologie' },
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, deepLinking: true }
  })
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => reply.send(app.swagger()))
  app.get('/openapi.yaml', { schema: { hide: true } }, (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(yamlOf(app)))
}

/** The document as it is committed and served. */
export function yamlOf (app: FastifyInstance): string {
  return stringify(app.swagger(), { lineWidth: 0, aliasDuplicateObjects: false })
}

/** An answer in one of several media types, sent as text: whole, or in pieces. */
export function inMediaTypes (schemas: Readonly<Record<string, TSchema>>): TUnsafe<string | Buffer | Readable> {
  return Type.Unsafe<string | Buffer | Readable>({
    description: 'The answer',
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
