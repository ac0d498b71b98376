// A calendar to subscribe to: its address names the films, and nothing is kept on the server.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { feedQuery, FUTURE_DAYS, MOST_FEED_FILMS, PAST_DAYS } from '../../../schemas/calendar.js'
import { daysAfter } from '../../calendar/civil-date.js'
import { excerpt } from '../../words/excerpt.js'
import { filmNamed, type FilmNamed } from '../question/film-name.js'
import type { Fault } from '../../validator.js'
import { agendaTextOf, type AgendaQuestion, type Places } from '../many/agenda.js'
import { whileAwaited } from '../work/awaited.js'
import type { CalendarOptions } from './calendar.js'
import { HttpProblem } from '../problems/errors.js'
import { CALENDAR, calendarForm, CALENDAR_TYPE } from '../formats/icalendar/icalendar.js'
import { written } from '../many/agenda-text.js'
import { languageOf } from '../protocol/language.js'
import { originOf } from '../question/links.js'
import { assertSomeKept, narrowed, type Kept } from '../many/narrowing.js'
import { inMediaTypes, problemResponses } from '../document/openapi.js'
import { filmQuestionOf, vocabularyOf } from '../question/question.js'
import { inSlices } from '../work/slices.js'

/** Where things stand in an address: each film has a release of its own there; all else is asked of all of them. */
const IN_ADDRESS: Places = { film: () => ['film'], field: (_, field) => [field === 'theatricalReleaseDate' ? 'film' : field], films: 'parameter', settings: 'parameter', ahead: 'futureDays' }

/** `GET /v1/calendar.ics`. */
export const subscriptionRoutes: FastifyPluginCallbackTypebox<CalendarOptions> = (app, { rulebook, today, publicUrl, seconds }, done) => {
  app.get('/v1/calendar.ics', {
    config: { heavy: true },
    schema: {
      operationId: 'getCalendarFeed',
      tags: ['chronology'],
      summary: 'A calendar to subscribe to, for the films named in its address',
      description: `Up to ${MOST_FEED_FILMS} films. The address holds all there is to know: nothing is kept on the server. Paste it into Google Calendar, Outlook or Apple Calendar.`,
      querystring: feedQuery(vocabularyOf(rulebook)),
      response: { 200: inMediaTypes({ 'text/calendar': CALENDAR }), ...problemResponses(400, 408, 422) }
    }
  }, async (request, reply) => {
    const day = today()
    const { film, medium, service, pastDays = PAST_DAYS, futureDays = FUTURE_DAYS, knownOn = day, adopt = [], alarm, lang, ...asked } = request.query
    const kept: Kept = { media: medium, services: service }
    assertSomeKept(kept, rulebook, 'service', 'parameter')
    const language = languageOf(request, reply, lang)
    const question: AgendaQuestion = {
      kept,
      films: filmsNamed(film).flatMap((named, index) => narrowed({ ...asked, ...named }, kept, rulebook)
        .map(one => ({ index, ...filmQuestionOf(one, day, rulebook.defaultTerritory) }))),
      span: { from: daysAfter(day, -pastDays), to: daysAfter(day, futureDays) },
      law: { knownOn, adopt, changes: [] },
      language,
      explain: 'short',
      asked: request.query
    }
    const form = calendarForm(null, { rulebook, language, knownOn, alarm })
    await whileAwaited(reply, seconds, async awaited => {
      const { days } = await inSlices(agendaTextOf(rulebook, question, form, IN_ADDRESS, originOf(request, publicUrl)), awaited)
      // Whole, for its validator: its address bounds it to a few MiB.
      reply.type(CALENDAR_TYPE).send(Buffer.concat([...written(form, days)]))
    })
    return reply
  })
  done()
}

/**
 * The films that words of an address name.
 * @throws HttpProblem `too-many`, or `invalid-request` with every word that names none
 */
function filmsNamed (words: readonly string[]): FilmNamed[] {
  if (words.length > MOST_FEED_FILMS) {
    throw new HttpProblem('too-many', {
      fr: `Un calendrier admet ${MOST_FEED_FILMS} films au plus ; cette adresse en nomme ${words.length}.`,
      en: `A calendar takes ${MOST_FEED_FILMS} films at most; this address names ${words.length}.`
    }, 'film')
  }
  const faults: Fault[] = []
  const films = words.flatMap(word => {
    const film = filmNamed(word)
    if (film !== null) return film
    const start = excerpt(word)
    faults.push({
      path: ['film'],
      detail: {
        fr: `film doit être <jour de sortie>~<titre> ou <jour de sortie>~<titre>~<id>, comme 2024-07-24~Roma, titre et id de 500 caractères au plus ; celui-ci est ${start}.`,
        en: `film must be <release date>~<title> or <release date>~<title>~<id>, such as 2024-07-24~Roma, title and id of 500 characters at most; this one is ${start}.`
      }
    })
    return []
  })
  if (faults.length > 0) throw new HttpProblem('invalid-request', { fr: 'Des mots ne nomment aucun film.', en: 'Words name no film.' }, 'film', faults)
  return films
}
