// The question of the service, asked in the address or in a body, and answered in the form asked for.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type, type Static } from 'typebox'
import { alarmAsked } from '../../../schemas/calendar.js'
import { Chronology } from '../../../schemas/chronology.js'
import { PICTURE_WIDTH, widthAsked } from '../../../schemas/picture.js'
import { questionBody, questionQuery } from '../../../schemas/question.js'
import { ref } from '../../../schemas/ref.js'
import { tableAsked, WINDOW_COLUMNS, type WindowColumn } from '../../../schemas/table.js'
import { agendaOf, inOrder } from '../../view/agenda.js'
import { boundariesOf } from '../../answer/boundaries.js'
import { chronologyOf } from '../../view/chronology.js'
import { supposedIn } from '../../answer/supposed.js'
import type { Answer } from '../views/answers.js'
import { readCompressed } from '../body/compressed-body.js'
import { HttpProblem } from '../problems/errors.js'
import { chronologyCsv } from '../formats/csv/chronology.js'
import { CSV_TYPE, TABLE, type TableAsked } from '../formats/csv/csv.js'
import { CALENDAR, calendarForm, CALENDAR_TYPE } from '../formats/icalendar/icalendar.js'
import { PICTURE, pictureOf, PICTURE_TYPE } from '../formats/svg/picture.js'
import { PICTURE_POLICY } from '../formats/svg/style.js'
import { languageOf } from '../protocol/language.js'
import { originOf, outside } from '../question/links.js'
import { attempt, inside } from '../many/many.js'
import { representationOf } from '../protocol/negotiation.js'
import { about, inMediaTypes, problemResponses } from '../document/openapi.js'
import { askedInQuery, assertRulebook, filmLink, questionOf, selfLink, vocabularyOf, type Asked, type QuestionOptions } from '../question/question.js'

/** The forms of an answer. */
const MEDIA_TYPES = ['application/json', 'text/csv', 'text/calendar', 'image/svg+xml'] as const
type MediaType = (typeof MEDIA_TYPES)[number]

/** What an address that is answered as a table takes beside the question. */
const windowTable = tableAsked(WINDOW_COLUMNS)

/** What one that is answered in any form takes. */
const FormAsked = Type.Object({ ...windowTable, ...alarmAsked, ...widthAsked }, { additionalProperties: false })
type FormAsked = { readonly [Name in keyof Static<typeof FormAsked>]: Static<typeof FormAsked>[Name] | undefined }

/** The form that each of them is about. */
const FORM_OF = Object.entries({
  separator: 'text/csv', columns: 'text/csv', headers: 'text/csv', alarm: 'text/calendar', width: 'image/svg+xml'
} satisfies Record<keyof FormAsked, MediaType>) as ReadonlyArray<[keyof FormAsked, MediaType]>

interface ChronologyOptions extends QuestionOptions {
  readonly answerTo: Answer
  readonly publicUrl: string | undefined
}

/** `GET` and `POST /v1/chronology`, and the same question at an address that says in which form it is answered. */
export const chronologyRoutes: FastifyPluginCallbackTypebox<ChronologyOptions> = (app, { rulebook, today, answerTo, publicUrl }, done) => {
  app.addHook('preParsing', readCompressed)
  app.addHook('preValidation', ({ query }, _reply, done) => { done(formAsked(query)) })
  const vocabulary = vocabularyOf(rulebook)

  function questionIn (asked: Asked, request: FastifyRequest, reply: FastifyReply) {
    assertRulebook(asked.rulebook, rulebook.version)
    return questionOf(asked, languageOf(request, reply, asked.lang), today(), rulebook.defaultTerritory)
  }

  function sendJson (asked: Asked, request: FastifyRequest, reply: FastifyReply): void {
    const question = questionIn(asked, request, reply)
    reply.type('application/json; charset=utf-8').sendAnswer(selfLink(question, rulebook.version), () => answerTo(question)(question, '{', '}'))
  }

  function sendCsv (asked: Asked, table: TableAsked<WindowColumn>, request: FastifyRequest, reply: FastifyReply): void {
    const question = questionIn(asked, request, reply)
    reply.type(CSV_TYPE).send(chronologyCsv(rulebook, chronologyOf(rulebook, question), question.language, table))
  }

  function sendCalendar (asked: Asked, alarm: string | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const question = questionIn(asked, request, reply)
    const { chronology, events } = agendaOf(rulebook, question, { from: null, to: null })
    const address = outside(originOf(request, publicUrl), filmLink(question, asked))
    const form = calendarForm(question.title ?? null, { rulebook, language: question.language, knownOn: question.knownOn, alarm })
    const told = inOrder(events).map(event => form.event({ ...event, question, chronology, address }))
    reply.type(CALENDAR_TYPE).send([form.head(told.length === 0), ...told, form.end].join(''))
  }

  function sendPicture (asked: Asked, width: number = PICTURE_WIDTH, request: FastifyRequest, reply: FastifyReply): void {
    const question = questionIn(asked, request, reply)
    const chronology = chronologyOf(rulebook, question)
    const { adopt, changes } = question
    const baseline: Chronology[] = []
    // Facts that are sound under the law supposed may contradict the law as it is.
    const refusal = adopt.length + changes.length === 0
      ? null
      : attempt(inside(), () => { baseline.push(chronologyOf(rulebook, { ...question, adopt: [], changes: [], explain: 'none' })) })
    const pictured = {
      chronology,
      baseline: baseline.flatMap(({ windows }) => windows),
      notDrawn: refusal?.detail ?? null,
      boundaries: boundariesOf(rulebook, question),
      supposed: supposedIn(rulebook, question)
    }
    reply.type(PICTURE_TYPE).header('content-security-policy', PICTURE_POLICY).send(pictureOf(rulebook, pictured, question.language, width))
  }

  function sendPreferred (asked: Asked, form: FormAsked, request: FastifyRequest, reply: FastifyReply): void {
    const mediaType = representationOf(request, reply, MEDIA_TYPES)
    assertOf(mediaType, form)
    switch (mediaType) {
      case 'application/json': sendJson(asked, request, reply); break
      case 'text/csv': sendCsv(asked, form, request, reply); break
      case 'text/calendar': sendCalendar(asked, form.alarm, request, reply); break
      case 'image/svg+xml': sendPicture(asked, form.width, request, reply); break
    }
  }

  // A client made from the document has one type to read; the other forms are declared at the addresses that are always answered in them.
  const answered = inMediaTypes({ 'application/json': ref(Chronology) })
  app.get('/v1/chronology', {
    schema: {
      ...about('getChronology', 'Every window of a film',
        'From which day a film may be exploited, on which medium, under which text of law, and how sure that is. The header Accept may also prefer a table, a calendar or a picture, as `/v1/chronology.csv`, `.ics` and `.svg` answer it.'),
      querystring: Type.Object({ ...questionQuery(vocabulary).properties, ...FormAsked.properties }, { additionalProperties: false }),
      response: {
        200: answered,
        ...problemResponses(400, 406, 409, 422)
      }
    }
  }, (request, reply) => {
    const { separator, columns, headers, alarm, width, ...query } = request.query
    sendPreferred(askedInQuery(query), { separator, columns, headers, alarm, width }, request, reply)
  })

  app.get('/v1/chronology.csv', {
    schema: {
      ...about('getChronologyCsv', 'Every window of a film, as a table', 'The same question, answered as a table whatever the header Accept: for a browser, or a spreadsheet that loads an address.'),
      querystring: Type.Object({ ...questionQuery(vocabulary).properties, ...windowTable }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'text/csv': TABLE }), ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => {
    const { separator, columns, headers, ...asked } = request.query
    sendCsv(askedInQuery(asked), { separator, columns, headers }, request, reply)
  })

  app.get('/v1/chronology.ics', {
    schema: {
      ...about('getChronologyCalendar', 'Every window of a film, as a calendar', 'The same question, answered as a calendar whatever the header Accept: a whole day for each opening, closing and return.'),
      querystring: Type.Object({ ...questionQuery(vocabulary).properties, ...alarmAsked }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'text/calendar': CALENDAR }), ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => {
    const { alarm, ...asked } = request.query
    sendCalendar(askedInQuery(asked), alarm, request, reply)
  })

  app.get('/v1/chronology.svg', {
    schema: {
      ...about('getChronologyPicture', 'Every window of a film, as a picture', 'The same question, answered as a picture whatever the header Accept: a row per window over months and dates. With `adopt`, the law as it is lies under each bar.'),
      querystring: Type.Object({ ...questionQuery(vocabulary).properties, ...widthAsked }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'image/svg+xml': PICTURE }), ...problemResponses(400, 409, 422) }
    }
  }, (request, reply) => {
    const { width, ...asked } = request.query
    sendPicture(askedInQuery(asked), width, request, reply)
  })

  app.post('/v1/chronology', {
    schema: {
      ...about('postChronology', 'Every window of a film, asked in a body', 'The same question with the same names, in a flat JSON object; it alone takes `changes`. The header Accept may also prefer a table, a calendar or a picture, whose options stand in the address.'),
      querystring: FormAsked,
      body: questionBody(vocabulary),
      response: { 200: answered, ...problemResponses(400, 406, 409, 413, 415, 422) }
    }
  }, (request, reply) => { sendPreferred(request.body, request.query, request, reply) })
  done()
}

/**
 * Refuses what is said of another form than that of the answer.
 * @throws HttpProblem `invalid-request`, with each of them
 */
function assertOf (mediaType: MediaType, form: FormAsked): void {
  const faults = FORM_OF.filter(([name, of]) => form[name] !== undefined && of !== mediaType).map(([name, of]) => ({
    path: [name],
    detail: {
      fr: `${name} ne concerne que le type ${of} ; cette réponse est du type ${mediaType}, que choisit l'en-tête Accept.`,
      en: `${name} is about ${of} alone; this answer is ${mediaType}, as the header Accept has it.`
    }
  }))
  if (faults.length > 0) throw new HttpProblem('invalid-request', { fr: "Une option n'est pas de cette forme.", en: 'An option is of another form.' }, null, faults, 'parameter')
}

/** What to say to who asks for the words of Avails here, where they once were. */
function formAsked (query: unknown): HttpProblem | undefined {
  if (!('format' in Object(query))) return undefined
  return new HttpProblem('invalid-request', {
    fr: "format n'est plus connu ici ; les fenêtres dans les mots d'Avails sont à /v1/avails, avec les mêmes paramètres, et les autres formes à /v1/chronology.csv, .ics et .svg.",
    en: 'format is no longer known here; the windows in the words of Avails are at /v1/avails, with the same parameters, and the other forms at /v1/chronology.csv, .ics and .svg.'
  }, 'format', undefined, 'parameter')
}
