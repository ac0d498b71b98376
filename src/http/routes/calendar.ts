// An agenda over many films, asked in a body for a span of days.
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { linesOfJson } from '../../../schemas/batch.js'
import { Agenda, agendaBody, agendaQuery, filmLines, filmTable, type AgendaBody } from '../../../schemas/calendar.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import { MOST_FILMS } from '../../../schemas/comparison.js'
import { filmAsked, type FilmAsked } from '../../../schemas/question.js'
import { ref } from '../../../schemas/ref.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { plus } from '../../calendar/civil-date.js'
import { assertCovered, LAST_RELEASE } from '../../answer/consistency.js'
import { lawHeldIn } from '../../law/rulebook.js'
import { serviceNamed } from '../../service/exploiter.js'
import { noticesElsewhere } from '../../view/chronology.js'
import { agendaTextOf, type AgendaQuestion, type Places } from '../many/agenda.js'
import { whileAwaited } from '../work/awaited.js'
import { readCompressed } from '../body/compressed-body.js'
import { assertNotStated, ONLY_OF_TABLES } from '../body/stated.js'
import { MOST_BODY_BYTES } from '../connection/unread-body.js'
import { HttpProblem } from '../problems/errors.js'
import { agendaJson, agendaJsonByDay, agendaTable } from '../formats/agenda.js'
import { CSV_TYPE, TABLE } from '../formats/csv/csv.js'
import { filmsInLines } from '../formats/films/lines.js'
import { filmsInTable } from '../formats/films/table.js'
import type { Form } from '../formats/form.js'
import { CALENDAR, calendarForm, CALENDAR_TYPE } from '../formats/icalendar/icalendar.js'
import { written } from '../many/agenda-text.js'
import { languageOf } from '../protocol/language.js'
import { originOf } from '../question/links.js'
import { assertEach, attempt, inside, overLimit } from '../many/many.js'
import { assertSomeKept, narrowed, type Kept } from '../many/narrowing.js'
import { NDJSON, readNdjson } from '../body/ndjson.js'
import { tableOf } from '../body/table-rows.js'
import { charsetIn, CSV, readingIn, readTables } from '../body/table-type.js'
import { representationOf } from '../protocol/negotiation.js'
import { inMediaTypes, problemResponses } from '../document/openapi.js'
import { PIECE, streamOf } from '../work/pieces.js'
import { assertRulebook, filmQuestionOf, vocabularyOf, type QuestionOptions } from '../question/question.js'
import { inSlices } from '../work/slices.js'
import { requestValidator } from '../body/validation.js'

/** The last day after which a year is answered. */
const LAST_WITH_A_YEAR = plus(LAST_RELEASE, { months: -12 })

/** Without a body there is no media type either, by which its shape would be checked. */
const NO_BODY = new HttpProblem('unsupported-media-type', {
  fr: `Il n'y a pas de corps ; il doit être du type application/json, text/csv ou ${NDJSON}.`,
  en: `There is no body; it must be application/json, text/csv or ${NDJSON}.`
}, null)

/** What agendas and subscriptions are given. */
export interface CalendarOptions extends QuestionOptions {
  readonly publicUrl: string | undefined
  /** The longest that an answer takes, in seconds. */
  readonly seconds: number
}

/** Where things stand in a JSON body, in a body of lines. */
const IN_BODY: Places = { film: i => ['films', String(i)], field: (i, field) => ['films', String(i), field], films: 'body', settings: 'body', ahead: 'to' }
const IN_LINES: Places = { film: i => [String(i)], field: (i, field) => [String(i), field], films: 'body', settings: 'parameter', ahead: 'to' }

/** `POST /v1/calendar`. */
export const calendarRoutes: FastifyPluginCallbackTypebox<CalendarOptions> = (app, { rulebook, today, publicUrl, seconds }, done) => {
  app.addHook('onRequest', readNdjson)
  app.addHook('onRequest', readTables)
  app.addHook('preParsing', readCompressed)
  const vocabulary = vocabularyOf(rulebook)
  const { version, digest, defaultTerritory } = rulebook
  const checked = requestValidator()
  const fields = new Set(Object.keys(filmAsked(vocabulary).properties))
  /** What to know of films for whose territory the law of another is taken. */
  function noticesFor (films: AgendaQuestion['films'], language: Language): string[] {
    const notices = [...new Set(films.map(({ territory }) => territory))].flatMap(territory => {
      const law = lawHeldIn(rulebook, territory)
      return law === undefined ? [] : noticesElsewhere(territory, law)
    })
    return [...new Set(notices.map(text => text[language]))]
  }

  const read = {
    [CSV]: ({ query, headers }: FastifyRequest, body: Buffer) => filmsInTable(body, { ...readingIn(query), charset: charsetIn(String(headers['content-type'])), fields, mostFilms: MOST_FILMS }),
    [NDJSON]: (_request: FastifyRequest, body: Buffer) => filmsInLines(body)
  }
  for (const [type, films] of Object.entries(read)) app.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: MOST_BODY_BYTES }, films)

  app.post('/v1/calendar', {
    config: { heavy: true },
    bodyLimit: MOST_BODY_BYTES,
    // Lines are declared as the text that they are, and checked as the films that are read from it.
    validatorCompiler: part => checked(part.contentType !== undefined && part.contentType in read ? { ...part, schema: filmLines(filmAsked(vocabulary)) } : part),
    preValidation: ({ body }, _reply, done) => { done(body === undefined ? NO_BODY : overLimit({ fr: 'Un agenda', en: 'An agenda' }, body, { films: MOST_FILMS })) },
    schema: {
      operationId: 'postCalendar',
      tags: ['chronology'],
      summary: 'What opens, closes and comes back between two days, over many films',
      description: `Up to ${MOST_FILMS} films, in JSON, or as lines: a table with a header (\`text/csv\`, or \`application/vnd.ms-excel\`, as some browsers call it), or a JSON object per line (\`${NDJSON}\`, \`application/ndjson\` and \`application/jsonl\` alike). What is asked beside the films stands in the body in JSON, in the address with lines. Answered as JSON, as a table or as a calendar, whichever the header Accept prefers.`,
      querystring: agendaQuery(vocabulary),
      body: {
        content: {
          'application/json': { schema: agendaBody(vocabulary) },
          'text/csv': { schema: filmTable(String(MOST_FILMS)) },
          [NDJSON]: { schema: linesOfJson<FilmAsked[]>(filmAsked(vocabulary), 'Lines of JSON, each a film as in `films` of the JSON body.') }
        }
      },
      response: {
        200: inMediaTypes({ 'application/json': ref(Agenda), 'text/csv': TABLE, 'text/calendar': CALENDAR }),
        ...problemResponses(400, 406, 408, 409, 413, 415, 422)
      }
    }
  }, async (request, reply) => {
    // One of the two shapes, by the media type of the body.
    const body = request.body as AgendaBody | FilmAsked[]
    const inLines = Array.isArray(body)
    const { dates, unknownColumns, ...query } = request.query
    if (tableOf(body) === undefined) assertNotStated({ dates, unknownColumns }, ONLY_OF_TABLES)
    if (!inLines) assertNotStated(query, BESIDE_JSON)
    const { films, ...settings }: AgendaBody = inLines ? { films: body, ...query } : body
    const places = inLines ? IN_LINES : IN_BODY
    assertRulebook(settings.rulebook, version, places.settings)
    const mediaType = representationOf(request, reply, ['application/json', 'text/csv', 'text/calendar'])
    // One day for all of it, however long it takes.
    const day = today()
    const { from = day, to = aYearAfter(from), knownOn = day, adopt = [], changes = [], alarm } = settings
    await inSlices(assertEach(Object.entries({ from, to }), ([field, day]) => attempt(inside(), () => { assertCovered(field, day) }), places.settings))
    await inSlices(assertEach(settings.services ?? [], (id, i) => attempt(() => ['services', String(i)], () => { serviceNamed(rulebook, id) }), places.settings))
    if (to < from) {
      throw new HttpProblem('wrong-pair', {
        fr: `to (${to}) est le dernier jour : il ne peut précéder from (${from}).`,
        en: `to (${to}) is the last day: it cannot come before from (${from}).`
      }, 'to', undefined, places.settings)
    }

    const kept: Kept = { media: settings.media, services: settings.services }
    assertSomeKept(kept, rulebook, 'services', places.settings)

    const language = languageOf(request, reply, settings.lang)
    const question: AgendaQuestion = {
      kept,
      films: films.flatMap((film, index) => narrowed(film, kept, rulebook)
        .map(one => ({ index, ...filmQuestionOf(one, day, defaultTerritory) }))),
      span: { from, to },
      law: { knownOn, adopt, changes },
      language,
      explain: mediaType === 'application/json' ? 'none' : 'short',
      asked: settings
    }
    if (question.films.length > MOST_FILMS) {
      throw new HttpProblem('too-many', {
        fr: `Un agenda admet ${MOST_FILMS} films au plus, chacun compté une fois pour chaque service ; il y en a ${question.films.length} ici.`,
        en: `An agenda takes ${MOST_FILMS} films at most, each counted once for each service; this one has ${question.films.length}.`
      }, 'services', undefined, places.settings)
    }
    const origin = mediaType === 'application/json' ? '' : originOf(request, publicUrl)
    const head = { rulebook: { version, digest }, from, to, knownOn, hypothetical: adopt.length + changes.length > 0, films: films.length, notices: noticesFor(question.films, language) }
    const forms: Readonly<Record<typeof mediaType, readonly [type: string, form: Form]>> = {
      'application/json': ['application/json; charset=utf-8', settings.groupBy === 'day' ? agendaJsonByDay(head) : agendaJson(head)],
      'text/csv': [CSV_TYPE, agendaTable(settings, language)],
      'text/calendar': [CALENDAR_TYPE, calendarForm(null, { rulebook, language, knownOn, alarm })]
    }
    const [type, form] = forms[mediaType]
    await whileAwaited(reply, seconds, async awaited => {
      const { days, bytes } = await inSlices(agendaTextOf(rulebook, question, form, places, origin), awaited)
      const pieces = written(form, days)
      reply.type(type).send(bytes < PIECE ? Buffer.concat([...pieces]) : streamOf(pieces))
    })
    return reply
  })
  done()
}

/** Where an agenda ends that does not say so: after a year, or with the days that are answered. */
function aYearAfter (from: CivilDate): CivilDate {
  return from > LAST_WITH_A_YEAR ? LAST_RELEASE : plus(from, { months: 12 })
}

/** Why something may not stand in the address, after its name. */
const BESIDE_JSON: Bilingual = { fr: "figure dans l'adresse ; avec un corps JSON, indiquez-le dans le corps.", en: 'stands in the address; beside a JSON body, state it there.' }
