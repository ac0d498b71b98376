// What changes for many films between a baseline and scenarios: one request, written film by film.
import type { Readable } from 'node:stream'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { CivilDate } from '../../../schemas/civil-date.js'
import { Comparison, comparisonBody, MOST_FILMS, MOST_SCENARIOS, type ComparisonBody, type SHOW } from '../../../schemas/comparison.js'
import type { FilmQuestion, Scenario } from '../../../schemas/question.js'
import { ref } from '../../../schemas/ref.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { isChanged, lawsOf, windowsCompared, type LawIn } from '../../answer/laws/compare.js'
import { noticesElsewhere, statedOf as filmStated } from '../../view/chronology.js'
import { summaryOf, windowCompared } from '../../view/compare.js'
import { assertConsistent } from '../../answer/consistency.js'
import { isoOf } from '../../calendar/day.js'
import { excerpt } from '../../words/excerpt.js'
import { lawIn, type Rulebook } from '../../law/rulebook.js'
import { counting } from '../../answer/laws/tally.js'
import { subjectOf } from '../../answer/subject.js'
import { whileAwaited } from '../work/awaited.js'
import { readCompressed } from '../body/compressed-body.js'
import { MOST_BODY_BYTES } from '../connection/unread-body.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { assertEach, attempt, inside, overLimit } from '../many/many.js'
import { sameKnowledge } from '../many/same-knowledge.js'
import { ALL_IN_BODY, problemResponses } from '../document/openapi.js'
import type { Fault } from '../../validator.js'
import { PIECE, streamOf } from '../work/pieces.js'
import { assertRulebook, filmQuestionOf, vocabularyOf, type QuestionOptions } from '../question/question.js'
import { inSlices, SLICE, turn } from '../work/slices.js'

/** `POST /v1/chronology/compare`. */
export const compareRoutes: FastifyPluginCallbackTypebox<QuestionOptions & { readonly seconds: number }> = (app, { rulebook, today, seconds }, done) => {
  app.addHook('preParsing', readCompressed)
  app.post('/v1/chronology/compare', {
    config: { heavy: true },
    bodyLimit: MOST_BODY_BYTES,
    // The numbers are looked at before the shapes, so that far too many films cost no more than reading them.
    preValidation: (request, _reply, done) => { done(overLimit({ fr: 'Une comparaison', en: 'A comparison' }, request.body, { films: MOST_FILMS, scenarios: MOST_SCENARIOS })) },
    schema: {
      operationId: 'compareChronologies',
      tags: ['chronology'],
      summary: 'Which windows of many films move between a baseline and scenarios',
      description: `Up to ${MOST_FILMS} films, a baseline and up to ${MOST_SCENARIOS} scenarios, each a day of knowledge, proposals adopted and changes made up; per film, window and scenario what is before and after, and counts by medium.`,
      querystring: ALL_IN_BODY,
      body: comparisonBody(vocabularyOf(rulebook)),
      response: { 200: Type.Unsafe<Readable>(ref(Comparison)), ...problemResponses(400, 408, 409, 413, 415, 422) }
    }
  }, async (request, reply) => {
    const { body } = request
    assertRulebook(body.rulebook, rulebook.version)
    const language = languageOf(request, reply, body.lang)
    const asked = askedOf(body, today(), rulebook)
    await whileAwaited(reply, seconds, async awaited => {
      await inSlices(assertAnswerable(rulebook, asked), awaited)
      reply.type('application/json; charset=utf-8').send(streamOf(written(rulebook, asked, language, awaited)))
    })
    return reply
  })
  done()
}

interface Supposed {
  readonly name: string
  readonly lawIn: LawIn
  readonly scenario: Scenario
  /** Where it stands in the body. */
  readonly path: readonly string[]
}

interface Asked {
  readonly films: readonly FilmQuestion[]
  readonly baseline: Supposed
  readonly scenarios: readonly Supposed[]
  readonly show: (typeof SHOW)[number]
}

/** The question with its defaults filled in. */
function askedOf (body: ComparisonBody, today: CivilDate, rulebook: Rulebook): Asked {
  const suppose = (name: string, path: readonly string[], { knownOn = today, adopt = [], changes = [] }: Partial<Scenario>): Supposed => {
    const scenario = { knownOn, adopt, changes }
    return { name, path, scenario, lawIn: lawsOf(rulebook, scenario) }
  }
  return {
    films: body.films.map(film => filmQuestionOf(film, body.on ?? today, rulebook.defaultTerritory)),
    baseline: suppose('baseline', ['baseline'], body.baseline ?? {}),
    scenarios: body.scenarios.map((scenario, i) => suppose(scenario.name ?? `scenario ${i + 1}`, ['scenarios', String(i)], scenario)),
    show: body.show ?? 'all'
  }
}

/**
 * Refuses the whole comparison where a scenario or a film cannot be answered, before anything is written.
 * @throws HttpProblem with every scenario, or every film, at fault
 */
function * assertAnswerable (rulebook: Rulebook, { films, baseline, scenarios }: Asked): Generator<void, void> {
  const names = scenarios.map(({ name }) => name)
  const repeated = scenarios.find(({ name }, i) => names.indexOf(name) < i)
  if (repeated !== undefined) {
    const name = excerpt(repeated.name)
    const detail = { fr: `Deux scénarios sont nommés ${name}.`, en: `Two scenarios are named ${name}.` }
    throw new HttpProblem('repeated-name', detail, '', [{ path: [...repeated.path, 'name'], detail }])
  }
  const filmAt = (i: number) => ['films', String(i)]
  yield * assertEach(films, (film, i) => attempt(inside(...filmAt(i)), () => { subjectOf(rulebook, film) }))
  const territories = [...new Set(films.map(({ territory }) => territory))]
  yield * assertEach([baseline, ...scenarios], ({ path, lawIn }) => attempt(inside(...path), () => territories.forEach(lawIn)))
  yield * assertEach(films, ({ release, territory }, i) => attempt(inside(...filmAt(i)), () => {
    for (const { lawIn } of scenarios) assertConsistent(release, lawIn(territory).tracks)
  }))
}

/** The answer in pieces, film by film, in slices of time; it waits while its reader does, and stops with it. */
async function * written (rulebook: Rulebook, { films, baseline, scenarios, show }: Asked, language: Language, awaited: AbortSignal): AsyncGenerator<Buffer> {
  const { version, digest } = rulebook
  const noticesFor = ({ territory }: FilmQuestion, leftOut: Fault | null): Bilingual[] =>
    [...noticesElsewhere(territory, lawIn(rulebook, territory)), ...leftOut === null ? [] : [leftOutFor(leftOut.detail)]]
  const tallies = scenarios.map(scenario => ({ scenario, count: counting() }))
  const laws = scenarios.map(({ lawIn }) => lawIn)
  const names = scenarios.map(({ name }) => name)
  let text = `{"rulebook":${JSON.stringify({ version, digest })},"baseline":${JSON.stringify(statedOf(baseline))},"films":[`
  let separator = ''
  let since = performance.now()
  for (const film of films) {
    const leftOut = attempt(inside(), () => { assertConsistent(film.release, baseline.lawIn(film.territory).tracks) })
    const windows = windowsCompared(rulebook, film, leftOut === null ? baseline.lawIn : null, laws)
    tallies.forEach(({ count }, i) => { count.add(windows, i) })
    // What was not compared may have changed.
    const shown = show === 'all' || leftOut !== null ? windows : windows.filter(isChanged)
    if (show === 'all' || shown.length > 0) {
      text += separator + JSON.stringify({ film: filmStated(film), territory: film.territory, on: film.on, windows: shown.map(window => windowCompared(window, names, { iso: isoOf })), notices: noticesFor(film, leftOut).map(text => text[language]) })
      separator = ','
    }
    if (text.length >= PIECE) {
      yield Buffer.from(text)
      text = ''
    }
    if (performance.now() - since < SLICE) continue
    await turn()
    // Where nothing is to be written, its reader cannot stop it.
    if (awaited.aborted) return
    since = performance.now()
  }
  const territories = new Set(films.map(({ territory }) => territory))
  const tallied = tallies.map(({ scenario, count }) => {
    const summary = summaryOf(count.result(), rulebook.media, language)
    const notice = summary.changed === 0 ? sameKnowledge(rulebook, baseline.scenario, scenario.scenario, territories)?.[language] : undefined
    return { name: scenario.name, ...statedOf(scenario), summary, notice }
  })
  yield Buffer.from(`${text}],"scenarios":${JSON.stringify(tallied)}}`)
}

/** Why a film has no baseline. */
function leftOutFor ({ fr, en }: Bilingual): Bilingual {
  return {
    fr: `Le droit de référence (baseline) est omis pour ce film, qui ne peut y être comparé. ${fr}`,
    en: `The baseline is left out for this film, which cannot be compared with it. ${en}`
  }
}

function statedOf ({ scenario }: Supposed): Comparison['baseline'] {
  return { ...scenario, adopt: [...scenario.adopt], changes: [...scenario.changes], hypothetical: scenario.adopt.length + scenario.changes.length > 0 }
}
