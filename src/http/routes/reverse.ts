// The reverse question, asked in the address: which releases open a window on a day?
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import type { Static } from 'typebox'
import { ref } from '../../../schemas/ref.js'
import { Reverse, reverseQuery, type ReverseQuestion } from '../../../schemas/reverse.js'
import { dayAfter, daysBetween } from '../../calendar/civil-date.js'
import { assertCovered, LAST_RELEASE } from '../../answer/consistency.js'
import { reverseOf } from '../../view/reverse.js'
import { whileAwaited } from '../work/awaited.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { kindLink, kindOf } from '../question/kind.js'
import { assertRulebook, vocabularyOf, type QuestionOptions } from '../question/question.js'
import { inSlices } from '../work/slices.js'

type Query = Static<ReturnType<typeof reverseQuery>>

/** A year, whichever it is. */
const MOST_DAYS = 366

/** `GET /v1/chronology/reverse`. */
export const reverseRoutes: FastifyPluginCallbackTypebox<QuestionOptions & { readonly seconds: number }> = (app, { rulebook, today, seconds }, done) => {
  app.get('/v1/chronology/reverse', {
    config: { heavy: true },
    schema: {
      operationId: 'getReverse',
      tags: ['chronology'],
      summary: 'Which theatrical releases open a window on a day',
      description: 'The releases whose window opens on a day (`opensOn`) or in a range of days (`opensFrom`, `opensUntil`): several days gather on one where months end, and many on the first day of a rule set. ' +
        'The facts describe a kind of film, so they carry no date.',
      querystring: reverseQuery(vocabularyOf(rulebook)),
      response: { 200: ref(Reverse), ...problemResponses(400, 408, 409, 422) }
    }
  }, async (request, reply) => {
    const { query } = request
    assertRulebook(query.rulebook, rulebook.version)
    if (query.medium === undefined && query.service === undefined) throw new HttpProblem('invalid-request', { fr: 'medium est obligatoire, ou service.', en: 'medium is required, or service.' }, 'medium')
    const { medium, tier, service, territory = rulebook.defaultTerritory, knownOn = today(), adopt = [] } = query
    const { opensFrom, opensUntil } = daysOf(query)
    const question: ReverseQuestion = {
      ...medium === undefined ? {} : { medium },
      ...tier === undefined ? {} : { tier },
      ...service === undefined ? {} : { service },
      kind: kindOf(query),
      territory,
      adopt,
      opensFrom,
      opensUntil,
      knownOn,
      language: languageOf(request, reply, query.lang)
    }
    await whileAwaited(reply, seconds, async awaited => {
      const answer = await inSlices(reverseOf(rulebook, question), awaited)
      const self = kindLink('/v1/chronology/reverse', { ...question, medium: [question.medium ?? []].flat() }, { opensFrom, opensUntil }, rulebook.version)
      reply.send({ ...answer, links: { self } })
    })
    return reply
  })
  done()
}

/**
 * The days asked for as a half-open range: one day, or as many as a year has.
 * @throws HttpProblem `invalid-request` for none, `wrong-pair`, `too-many`; Refusal `date-out-of-coverage`
 */
function daysOf ({ opensOn, opensFrom, opensUntil }: Query): Pick<ReverseQuestion, 'opensFrom' | 'opensUntil'> {
  if (opensOn !== undefined) {
    if (opensFrom !== undefined || opensUntil !== undefined) {
      throw new HttpProblem('wrong-pair', {
        fr: "opensOn demande un jour, opensFrom et opensUntil une période : indiquez l'un ou les autres.",
        en: 'opensOn asks for one day, opensFrom and opensUntil for a range: state the one or the others.'
      }, 'opensOn')
    }
    assertCovered('opensOn', opensOn)
    return { opensFrom: opensOn, opensUntil: dayAfter(opensOn) }
  }
  if (opensFrom === undefined && opensUntil === undefined) {
    throw new HttpProblem('invalid-request', { fr: 'opensOn est obligatoire, ou opensFrom et opensUntil.', en: 'opensOn is required, or opensFrom and opensUntil.' }, 'opensOn')
  }
  if (opensFrom === undefined) {
    throw new HttpProblem('wrong-pair', {
      fr: 'opensUntil finit une période : indiquez aussi son premier jour, dans opensFrom.',
      en: 'opensUntil ends a range: state its first day too, in opensFrom.'
    }, 'opensUntil')
  }
  if (opensUntil === undefined) {
    throw new HttpProblem('wrong-pair', {
      fr: 'opensFrom commence une période : indiquez aussi le lendemain de son dernier jour, dans opensUntil.',
      en: 'opensFrom starts a range: state the day after its last too, in opensUntil.'
    }, 'opensFrom')
  }
  assertCovered('opensFrom', opensFrom)
  if (opensUntil !== dayAfter(LAST_RELEASE)) assertCovered('opensUntil', opensUntil)
  if (opensUntil <= opensFrom) {
    throw new HttpProblem('wrong-pair', {
      fr: `opensUntil (${opensUntil}) est le premier jour après la période : il doit venir après opensFrom (${opensFrom}).`,
      en: `opensUntil (${opensUntil}) is the first day after the range: it must come after opensFrom (${opensFrom}).`
    }, 'opensUntil')
  }
  const days = daysBetween(opensFrom, opensUntil)
  if (days > MOST_DAYS) {
    throw new HttpProblem('too-many', {
      fr: `La période compte ${days} jours ; au plus ${MOST_DAYS} ont une réponse à la fois.`,
      en: `The range has ${days} days; at most ${MOST_DAYS} are answered at once.`
    }, 'opensUntil')
  }
  return { opensFrom, opensUntil }
}
