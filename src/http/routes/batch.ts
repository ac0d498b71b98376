// Any number of questions in one request: a line or a row in, a line out, no faster than the reader reads.
import { addAbortSignal, Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import Negotiator from 'negotiator'
import { Type } from 'typebox'
import { linesOfJson } from '../../../schemas/batch.js'
import { filmLines, filmTable } from '../../../schemas/calendar.js'
import { ref } from '../../../schemas/ref.js'
import { batchForms, type BatchForm, type BatchFormOptions } from '../many/batch-forms.js'
import { batchOf, type CountLine, lineAnswerer } from '../many/batch-line.js'
import { type BatchLimits, writtenLines } from '../many/batch-stream.js'
import { codingOf, decoded, gzipped, type Coding } from '../body/coding.js'
import { readCompressed, unreadCoding } from '../body/compressed-body.js'
import { sendProblem, unreadType } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { assertNotStated, ONLY_OF_TABLES } from '../body/stated.js'
import { NDJSON, readNdjson } from '../body/ndjson.js'
import { linesOf, tableOf } from '../body/table-rows.js'
import { charsetIn, CSV, isTable, readingIn, readTables } from '../body/table-type.js'
import { MOST_BODY_BYTES } from '../connection/unread-body.js'
import { filmsInTable } from '../formats/films/table.js'
import { MOST_LINES } from '../formats/films/fault.js'
import { problemResponses } from '../document/openapi.js'
import { streamOf } from '../work/pieces.js'
import { otherRulebook, type QuestionOptions } from '../question/question.js'
import type { Stopping } from '../connection/stopping.js'
import { timeOf } from '../work/time-limit.js'
import { requestValidator } from '../body/validation.js'
import { varyBy } from '../protocol/vary.js'

interface BatchOptions extends QuestionOptions, BatchFormOptions {
  readonly batch: BatchLimits
  readonly countLine: CountLine
  readonly stopping: Stopping
}

/** `POST /v1/chronology/batch`, `/v1/windows/batch` and `/v1/check/batch`. */
export const batchRoutes: FastifyPluginCallbackTypebox<BatchOptions> = (app, options, done) => {
  app.removeAllContentTypeParsers()
  app.addHook('onRequest', readNdjson)
  app.addHook('onRequest', readTables)
  // Lines are read as they come, a table whole: what is at fault in it is told once a column.
  app.addHook('preParsing', (request, reply, body, done) => { if (isTable(request)) readCompressed.call(app, request, reply, body, done); else done(null, body) })
  app.addContentTypeParser(NDJSON, (_request, body, done) => { done(null, body) })
  for (const form of batchForms(options)) app.register(batchRoute, { ...options, form })
  done()
}

/** The batch of one form: its tables have the columns of its own questions. */
const batchRoute: FastifyPluginCallbackTypebox<BatchOptions & { readonly form: BatchForm }> = (app, { rulebook, today, giveBack, batch: limits, countLine, stopping, form }, done) => {
  const { url, operationId, summary, description, single, query, film, line } = form
  const checked = requestValidator()
  const fields = new Set(Object.keys(film.properties))
  app.addContentTypeParser(CSV, { parseAs: 'buffer', bodyLimit: MOST_BODY_BYTES }, ({ query, headers }: FastifyRequest, body: Buffer) =>
    filmsInTable(body, { ...readingIn(query), charset: charsetIn(String(headers['content-type'])), fields, mostFilms: Infinity }))
  const answer = lineAnswerer(rulebook, form, limits.lineBytes, countLine)
  app.post(url, {
    // Lines are checked one by one, as they come; rows together, before any is answered.
    validatorCompiler: part => part.httpPart !== 'body' ? checked(part) : part.contentType === CSV ? checked({ ...part, schema: filmLines(film) }) : () => true,
    bodyLimit: MOST_BODY_BYTES,
    config: { heavy: true, streams: true },
    schema: {
      operationId,
      tags: ['chronology'],
      summary,
      description: `${description}\n\nBy curl: \`curl -sN localhost:3000${url} -H 'Content-Type: application/x-ndjson' --data-binary @films.ndjson\`.`,
      querystring: query,
      body: {
        content: {
          [NDJSON]: { schema: linesOfJson(form.body, `Lines of JSON, each a question as \`POST ${single}\` takes it.`) },
          [CSV]: { schema: filmTable(`${MOST_LINES} lines`) }
        }
      },
      response: {
        200: Type.Unsafe<Readable>({
          description: 'Lines of JSON in the order of the request, one for each line that is not blank.',
          content: { [NDJSON]: { schema: linesOfJson(ref(line), 'Lines of JSON, each an answer or a problem.') } }
        }),
        ...problemResponses(400, 408, 409, 413, 415, 422)
      }
    }
  }, (request, reply) => {
    const { rulebook: wanted, lang, dates, unknownColumns, ...defaults } = request.query
    const table = tableOf(request.body)
    if (table === undefined) assertNotStated({ dates, unknownColumns }, ONLY_OF_TABLES)
    // A table came decoded already.
    const coding = table === undefined ? codingOf(request.headers['content-encoding']) : 'identity'
    const refusal = notServed(wanted, rulebook.version) ?? notRead(request, coding)
    if (refusal !== undefined) {
      sendProblem(request, reply, ...refusal)
      return
    }
    const batch = batchOf({ request, defaults, language: languageOf(request, reply, lang), today: today() })
    const over = timeOf(request, reply, { seconds: limits.seconds, stop: stopping.batches })
    // What goes wrong before the first line is asked for is told when it is.
    const body = table === undefined ? request.body as Readable : Readable.from(linesOf(request.body as readonly unknown[], table))
    const bytes = addAbortSignal(over, decoded(body, coding).on('error', () => {}))
    const lines = streamOf(writtenLines(batch, bytes, over, { answer, giveBack }, limits))
    reply.type(NDJSON)
    varyBy(reply, 'accept-encoding')
    if (new Negotiator(request.raw).encoding(['gzip', 'identity']) === 'gzip') reply.header('content-encoding', 'gzip').send(gzipped(lines))
    else reply.send(lines)
  })
  done()
}

/** Why the whole batch is refused: the arguments of a problem. */
type Refusal = Parameters<typeof sendProblem> extends [unknown, unknown, ...infer Rest] ? Rest : never

function notServed (wanted: string | undefined, served: string): Refusal | undefined {
  const detail = otherRulebook(wanted, served)
  return detail === null ? undefined : ['other-rulebook', detail, [{ parameter: 'rulebook', detail }]]
}

function notRead (request: FastifyRequest, coding: Coding): Refusal | undefined {
  // Without a body Fastify asks for no type; to send nothing is most likely a mistake.
  if (request.headers['content-type'] === undefined) return ['unsupported-media-type', unreadType(request)]
  if (coding !== 'other') return undefined
  const detail = unreadCoding(request.headers['content-encoding'])
  return ['unsupported-media-type', detail, [{ parameter: 'Content-Encoding', detail }]]
}
