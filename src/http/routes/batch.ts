// Any number of questions in one request: a line or a row in, a line out, no faster than the reader reads.
import { addAbortSignal, Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import Negotiator from 'negotiator'
import { Type, type TSchema } from 'typebox'
import { batchQuery, BatchLine, linesOfJson } from '../../../schemas/batch.js'
import { filmLines, filmTable } from '../../../schemas/calendar.js'
import { briefQuestionBody, filmAsked, questionBody } from '../../../schemas/question.js'
import { ref } from '../../../schemas/ref.js'
import { BriefLine } from '../../../schemas/windows.js'
import type { Bilingual } from '../../../schemas/text.js'
import type { Answerer } from '../views/answers.js'
import { type Batch, batchOf, type CountLine, type LineAnswer, lineAnswerer, type LineForm, lineOf } from '../many/batch-line.js'
import { codingOf, decoded, gzipped, isBrokenCoding, type Coding } from '../body/coding.js'
import { readCompressed, unreadCoding } from '../body/compressed-body.js'
import { problemOf, sendProblem, unreadType } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { assertNotStated, ONLY_OF_TABLES } from '../body/stated.js'
import { lineReader } from '../body/lines.js'
import { NDJSON, readNdjson } from '../body/ndjson.js'
import { linesOf, tableOf } from '../body/table-rows.js'
import { charsetIn, CSV, isTable, readingIn, readTables } from '../body/table-type.js'
import { MOST_BODY_BYTES } from '../connection/unread-body.js'
import { filmsInTable } from '../formats/film-table.js'
import { MOST_LINES } from '../formats/table-fault.js'
import { problemResponses } from '../document/openapi.js'
import { gatherer, PIECE, streamOf } from '../work/pieces.js'
import { otherRulebook, vocabularyOf, type QuestionOptions } from '../question/question.js'
import { SLICE, turn } from '../work/slices.js'
import type { Stopping } from '../connection/stopping.js'
import { timeOf } from '../work/time-limit.js'
import { requestValidator } from '../body/validation.js'
import { varyBy } from '../protocol/vary.js'

interface BatchOptions extends QuestionOptions, Pick<Answerer, 'answerTo' | 'windowsFor'> {
  readonly batch: BatchLimits
  readonly countLine: CountLine
  readonly stopping: Stopping
}

/** A batch of one form of the answer. */
interface BatchForm extends LineForm {
  readonly url: string
  readonly operationId: string
  readonly summary: string
  readonly description: string
  /** The address that takes one of its questions. */
  readonly single: string
  /** What comes back on a line. */
  readonly line: TSchema
}

/** What one batch may take. */
export interface BatchLimits {
  /** The longest line, in bytes. */
  readonly lineBytes: number
  /** The longest that lines are answered, in seconds. */
  readonly seconds: number
}

/** `POST /v1/chronology/batch` and `POST /v1/windows/batch`. */
export const batchRoutes: FastifyPluginCallbackTypebox<BatchOptions> = (app, { rulebook, today, answerTo, windowsFor, batch: limits, countLine, stopping }, done) => {
  const vocabulary = vocabularyOf(rulebook)
  const checked = requestValidator()
  app.removeAllContentTypeParsers()
  app.addHook('onRequest', readNdjson)
  app.addHook('onRequest', readTables)
  // Lines are read as they come, a table whole: what is at fault in it is told once a column.
  app.addHook('preParsing', (request, reply, body, done) => { if (isTable(request)) readCompressed.call(app, request, reply, body, done); else done(null, body) })
  app.addContentTypeParser(NDJSON, (_request, body, done) => { done(null, body) })
  const fields = new Set(Object.keys(filmAsked(vocabulary).properties))
  app.addContentTypeParser(CSV, { parseAs: 'buffer', bodyLimit: MOST_BODY_BYTES }, ({ query, headers }: FastifyRequest, body: Buffer) =>
    filmsInTable(body, { ...readingIn(query), charset: charsetIn(String(headers['content-type'])), fields, mostFilms: Infinity }))

  function batchOfForm ({ url, operationId, summary, description, single, line, ...form }: BatchForm): void {
    const answer = lineAnswerer(rulebook, form, limits.lineBytes, countLine)
    app.post(url, {
      // Lines are checked one by one, as they come; rows together, before any is answered.
      validatorCompiler: part => part.httpPart !== 'body' ? checked(part) : part.contentType === CSV ? checked({ ...part, schema: filmLines(vocabulary) }) : () => true,
      bodyLimit: MOST_BODY_BYTES,
      config: { heavy: true, streams: true },
      schema: {
        operationId,
        tags: ['chronology'],
        summary,
        description: `${description}\n\n${STREAM}`,
        querystring: batchQuery(vocabulary),
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
      const lines = streamOf(written(batch, bytes, over, answer, limits))
      reply.type(NDJSON)
      varyBy(reply, 'accept-encoding')
      if (new Negotiator(request.raw).encoding(['gzip', 'identity']) === 'gzip') reply.header('content-encoding', 'gzip').send(gzipped(lines))
      else reply.send(lines)
    })
  }

  batchOfForm({
    url: '/v1/chronology/batch',
    operationId: 'batchChronologies',
    summary: 'Every window of any number of films, line by line',
    description: 'A stream of questions in lines of JSON (NDJSON), or a table of films, a stream of chronologies back. `medium` and `explain=none` keep the lines small; `/v1/windows/batch` gives the dates alone.',
    single: '/v1/chronology',
    body: questionBody(vocabulary),
    line: BatchLine,
    answerTo
  })
  batchOfForm({
    url: '/v1/windows/batch',
    operationId: 'batchWindows',
    summary: 'The windows of any number of films, in brief, line by line',
    description: 'A stream of questions in lines of JSON (NDJSON), or a table of films, a stream of small answers back, each with its `windows`.',
    single: '/v1/windows',
    body: briefQuestionBody(vocabulary),
    line: BriefLine,
    answerTo: question => {
      const answer = Buffer.from(`{"windows":${windowsFor(question)}}`)
      return () => answer
    }
  })
  done()
}

const STREAM = `One line comes back for each line that is not blank, in order, with the number of the line (\`line\`) and the \`id\` of its question. A line that cannot be answered has a \`problem\` instead, and the rest goes on.

The parameters are defaults for all the lines; what a line states itself prevails, the language of its problem too.

Answers are written while questions arrive, and no faster than they are read: read while you write. A line may have as many bytes, and a batch may take as long, as the settings of the service allow (64 KiB and ten minutes unless set otherwise). Whatever stops the stream early is told on its last line, whose problem is \`out-of-time\`, \`stopping\` or \`broken-coding\`.

By curl: \`curl -sN localhost:3000/v1/chronology/batch?explain=none -H 'Content-Type: application/x-ndjson' --data-binary @films.ndjson\`

A table of films (\`text/csv\`, or \`application/vnd.ms-excel\`) is read whole, as \`POST /v1/calendar\` reads it, and has a line back for each film, \`line\` being the row as a sheet numbers it. What is not well formed is told before anything is answered, once a column, with its rows.

The body may be compressed with gzip (\`Content-Encoding\`), and the answer is where \`Accept-Encoding\` allows it. \`application/ndjson\` and \`application/jsonl\` are read as well.`

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

/** The answers in pieces, as the questions come; it waits while its reader does, and stops with it. */
async function * written (batch: Batch, bytes: Readable, over: AbortSignal, answer: LineAnswer, { lineBytes, seconds }: BatchLimits): AsyncGenerator<Buffer> {
  const lines = lineReader(lineBytes)
  let last = 0
  const { add, length, take } = gatherer()
  let since = performance.now()
  try {
    for await (const some of bytes) {
      for (const line of lines.read(some as Buffer)) {
        const answered = answer(batch, line)
        add(answered)
        last = line.number
        if (length() < PIECE && performance.now() - since < SLICE) continue
        yield take()
        await turn()
        since = performance.now()
        over.throwIfAborted()
      }
      // Who asks line by line is answered line by line.
      if (length() > 0) yield take()
    }
    for (const line of lines.rest()) yield answer(batch, line)
  } catch (error) {
    const next = last + 1
    const [code, why] = endOf(error, over, seconds)
    yield lineOf(next, undefined, problemOf(batch, code, {
      fr: `${why.fr} : les lignes à partir de la ${next} n'ont pas de réponse ; envoyez-les de nouveau.`,
      en: `${why.en}: the lines from ${next} on are not answered; send them again.`
    }))
  } finally {
    // What is still on its way is passed over, so that the connection can be used again.
    batch.request.raw.resume()
  }
}

/**
 * Why a batch ends before its last line.
 * @throws what it ends with where that is a failure of ours, or of the connection
 */
function endOf (error: unknown, over: AbortSignal, seconds: number): ['out-of-time' | 'stopping' | 'broken-coding', Bilingual] {
  if (over.aborted) {
    return over.reason === 'stopping'
      ? ['stopping', { fr: "Le service s'arrête", en: 'The service is stopping' }]
      : ['out-of-time', { fr: `Le temps d'un lot est écoulé (${seconds} s)`, en: `The time of a batch is over (${seconds} s)` }]
  }
  if (isBrokenCoding(error)) return ['broken-coding', { fr: "Le corps n'est pas du gzip en bon état", en: 'The body is not sound gzip' }]
  throw error
}
