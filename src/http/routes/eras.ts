// The law as the trade prints it, asked in the address: which spans of releases have one answer?
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { LRUCache } from 'lru-cache'
import { Type, type Static } from 'typebox'
import type { CivilDate } from '../../../schemas/civil-date.js'
import { DATE_FACTS, eraQuery, Eras } from '../../../schemas/eras.js'
import { ERA_COLUMNS, tableAsked, type EraColumn } from '../../../schemas/table.js'
import { ref } from '../../../schemas/ref.js'
import type { EraQuestion } from '../../answer/eras.js'
import type { Rulebook } from '../../law/rulebook.js'
import { erasOf } from '../../view/eras.js'
import { about, inMediaTypes, problemResponses } from '../document/openapi.js'
import { CSV_TYPE, TABLE, type TableAsked } from '../formats/csv/csv.js'
import { erasCsv } from '../formats/csv/eras.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { representationOf } from '../protocol/negotiation.js'
import { kindLink, kindOf } from '../question/kind.js'
import { assertRulebook, vocabularyOf } from '../question/question.js'
import { whileAwaited } from '../work/awaited.js'
import { inSlices } from '../work/slices.js'

type Query = Static<ReturnType<typeof eraQuery>>

interface EraOptions {
  readonly rulebook: Rulebook
  readonly today: () => CivilDate
  readonly seconds: number
}

/** How many characters of answers are kept: an era takes long to find, and changes with the law alone. */
const MOST_KEPT = 4_000_000

/** `GET /v1/eras`. */
export const eraRoutes: FastifyPluginCallbackTypebox<EraOptions> = (app, { rulebook, today, seconds }, done) => {
  const kept = new LRUCache<string, string>({ maxSize: MOST_KEPT, sizeCalculation: text => text.length })

  async function answerTo (question: EraQuestion, awaited: AbortSignal): Promise<string> {
    const self = kindLink('/v1/eras', question, {}, rulebook.version)
    const known = kept.get(self)
    if (known !== undefined) return known
    const text = JSON.stringify({ ...await inSlices(erasOf(rulebook, question), awaited), links: { self } })
    kept.set(self, text)
    return text
  }

  async function send (query: Query, table: TableAsked<EraColumn>, mediaType: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    assertRulebook(query.rulebook, rulebook.version)
    const question = questionOf(query, languageOf(request, reply, query.lang), today(), rulebook.defaultTerritory)
    await whileAwaited(reply, seconds, async awaited => {
      const text = await answerTo(question, awaited)
      if (mediaType === 'text/csv') reply.type(CSV_TYPE).send(erasCsv(JSON.parse(text), question.language, table))
      else reply.type('application/json; charset=utf-8').send(text)
    })
    return reply
  }

  const query = eraQuery(vocabularyOf(rulebook))

  app.get('/v1/eras', {
    config: { heavy: true },
    preValidation: (request, _reply, done) => { done(datesIn(request.query)) },
    schema: {
      ...about('getEras', 'The law over releases: spans of releases with one answer',
        'For a kind of film, each window through all releases from 1895-12-28 to 2200-12-31: in an era only the days move with the release. As JSON or as a table, whichever the header Accept prefers. The facts describe a kind of film, so they carry no date.', 'rule book'),
      querystring: query,
      response: { 200: inMediaTypes({ 'application/json': ref(Eras), 'text/csv': TABLE }), ...problemResponses(400, 406, 408, 409, 422) }
    }
  }, async (request, reply) => await send(request.query, {}, representationOf(request, reply, ['application/json', 'text/csv']), request, reply))

  app.get('/v1/eras.csv', {
    config: { heavy: true },
    preValidation: (request, _reply, done) => { done(datesIn(request.query)) },
    schema: {
      ...about('getErasCsv', 'The law over releases, as a table',
        'The same question, answered as a table whatever the header Accept: one row per era. A day is a date, or the ISO 8601 durations after the release, joined by a plus sign.', 'rule book'),
      querystring: Type.Object({ ...query.properties, ...tableAsked(ERA_COLUMNS) }, { additionalProperties: false }),
      response: { 200: inMediaTypes({ 'text/csv': TABLE }), ...problemResponses(400, 408, 409, 422) }
    }
  }, async (request, reply) => {
    const { separator, columns, headers, ...asked } = request.query
    return await send(asked, { separator, columns, headers }, 'text/csv', request, reply)
  })
  done()
}

/** The refusal of facts that are dates; undefined where there is none. */
function datesIn (query: unknown): HttpProblem | undefined {
  const stated = ['theatricalReleaseDate', ...DATE_FACTS].find(fact => Object.hasOwn(Object(query), fact))
  return stated === undefined ? undefined : new HttpProblem('wrong-pair', {
    fr: `${stated} est une date d'un seul film, et les périodes valent pour tous : omettez ${stated}, ou demandez /v1/chronology.`,
    en: `${stated} is a date of one film, and eras hold for all: leave ${stated} out, or ask /v1/chronology.`
  }, stated, undefined, 'parameter')
}

function questionOf (query: Query, language: EraQuestion['language'], today: CivilDate, defaultTerritory: string): EraQuestion {
  const { medium, tier, service, territory = defaultTerritory, knownOn = today, adopt = [] } = query
  return {
    ...medium === undefined ? {} : { medium: [...medium].sort() },
    ...tier === undefined ? {} : { tier },
    ...service === undefined ? {} : { service },
    kind: kindOf(query),
    territory,
    knownOn,
    adopt,
    language
  }
}
