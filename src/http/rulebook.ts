// Read-only views of the rule book: what the answers are computed from. A request only picks.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { oneOf } from '../../schemas/one-of.js'
import { CaseList, FactList, LegalTextList, MediumList, ProposalList, RegimeList, RuleSetList } from '../../schemas/answers.js'
import { CivilDate } from '../../schemas/civil-date.js'
import { ProposalView } from '../../schemas/proposal.js'
import { ref } from '../../schemas/ref.js'
import { RuleSetView } from '../../schemas/rule-set.js'
import { LANGUAGES, type Language } from '../../schemas/text.js'
import { lawOf, timelineKnownOn, type Rulebook, type TerritoryLaw } from '../domain/rulebook.js'
import { HttpProblem } from './errors.js'
import { languageOf } from './language.js'
import { problemResponses } from './openapi.js'
import { sharedViews, territoryViews } from './views.js'

const lang = Type.Optional(oneOf(LANGUAGES, { description: 'Language of the texts; prevails over Accept-Language.' }))
const day = (description: string) => Type.Optional(Type.Unsafe<CivilDate>(Type.String({ format: 'date', description })))

/** The read-only resources under `/v1`. */
export const rulebookRoutes: FastifyPluginCallbackTypebox<{ rulebook: Rulebook }> = (app, { rulebook }, done) => {
  const territory = Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', default: rulebook.defaultTerritory, description: 'Territory, ISO 3166-1.' }))
  const InLanguage = Type.Object({ lang }, { additionalProperties: false })
  const InTerritory = Type.Object({ territory, lang }, { additionalProperties: false })
  const ById = Type.Object({ id: Type.String() })

  const shared = inEachLanguage(language => sharedViews(rulebook, language))
  const viewed = (law: TerritoryLaw) => ({ law, views: inEachLanguage(language => territoryViews(rulebook, law, language)) })
  const byTerritory = new Map([...rulebook.territories].map(([id, law]) => [id, viewed(law)]))

  /** The law of the territory asked for, and its views in the language asked for. */
  function asked (request: FastifyRequest, reply: FastifyReply, { territory = rulebook.defaultTerritory, lang }: { territory?: string, lang?: Language }) {
    const { law, views } = byTerritory.get(territory) ?? viewed(lawOf(rulebook, territory))
    return { territory, law, ...views[languageOf(request, reply, lang)] }
  }

  app.get('/v1/rule-sets', {
    schema: {
      operationId: 'listRuleSets',
      tags: ['rule book'],
      summary: 'The rule sets of a territory, oldest first',
      querystring: Type.Object({
        territory,
        inForceOn: day('Keep only the set in force on that day.'),
        knownOn: day('Keep only the sets published by that day.'),
        lang
      }, { additionalProperties: false }),
      response: { 200: ref(RuleSetList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { inForceOn, knownOn } = request.query
    const { territory, law, ruleSets } = asked(request, reply, request.query)
    const known = knownOn === undefined ? ruleSets : ruleSets.slice(0, timelineKnownOn(law, knownOn).spans.length)
      .map((set, i, all) => i === all.length - 1 ? { ...set, until: null } : set)
    reply.send({ territory, ruleSets: inForceOn === undefined ? known : known.filter(({ id }) => id <= inForceOn).slice(-1) })
  })

  app.get('/v1/rule-sets/:id', {
    schema: {
      operationId: 'getRuleSet',
      tags: ['rule book'],
      summary: 'One rule set, whole',
      params: ById,
      querystring: InTerritory,
      response: { 200: ref(RuleSetView), ...problemResponses(400, 404, 422) }
    }
  }, (request, reply) => {
    const { ruleSetById } = asked(request, reply, request.query)
    reply.send(found('rule set', request.params.id, ruleSetById))
  })

  app.get('/v1/regimes', {
    schema: {
      operationId: 'listRegimes',
      tags: ['rule book'],
      summary: 'The regimes of a territory: agreements, the orders that extend them, their terms and notices',
      querystring: InTerritory,
      response: { 200: ref(RegimeList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, regimes } = asked(request, reply, request.query)
    reply.send({ territory, regimes })
  })

  app.get('/v1/proposals', {
    schema: {
      operationId: 'listProposals',
      tags: ['rule book'],
      summary: 'Proposals never adopted, with author, day, source and fate',
      querystring: InTerritory,
      response: { 200: ref(ProposalList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, proposals } = asked(request, reply, request.query)
    reply.send({ territory, proposals })
  })

  app.get('/v1/proposals/:id', {
    schema: {
      operationId: 'getProposal',
      tags: ['rule book'],
      summary: 'One proposal, with what it would change',
      params: ById,
      querystring: InTerritory,
      response: { 200: ref(ProposalView), ...problemResponses(400, 404, 422) }
    }
  }, (request, reply) => {
    const { proposalById } = asked(request, reply, request.query)
    reply.send(found('proposal', request.params.id, proposalById))
  })

  app.get('/v1/cases', {
    schema: {
      operationId: 'listCases',
      tags: ['rule book'],
      summary: 'Worked cases: real films with their documented dates',
      querystring: InTerritory,
      response: { 200: ref(CaseList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, law } = asked(request, reply, request.query)
    reply.send({ territory, cases: [...law.cases] })
  })

  app.get('/v1/facts', {
    schema: {
      operationId: 'listFacts',
      tags: ['rule book'],
      summary: 'The facts that a question may state: type, unit, the question to ask, the media each can move',
      querystring: InTerritory,
      response: { 200: ref(FactList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, facts } = asked(request, reply, request.query)
    reply.send({ territory, facts })
  })

  app.get('/v1/legal-texts', {
    schema: {
      operationId: 'listLegalTexts',
      tags: ['rule book'],
      summary: 'The bibliography: every text that a rule rests on',
      querystring: InLanguage,
      response: { 200: ref(LegalTextList), ...problemResponses(400) }
    }
  }, (request, reply) => {
    const { legalTexts } = shared[languageOf(request, reply, request.query.lang)]
    reply.send({ legalTexts })
  })

  app.get('/v1/media', {
    schema: {
      operationId: 'listMedia',
      tags: ['rule book'],
      summary: 'The media of exploitation and their tiers, in legal order',
      querystring: InLanguage,
      response: { 200: ref(MediumList), ...problemResponses(400) }
    }
  }, (request, reply) => {
    const { media } = shared[languageOf(request, reply, request.query.lang)]
    reply.send({ media })
  })
  done()
}

function inEachLanguage<T> (make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: make('en'), fr: make('fr') }
}

/**
 * The item of an id.
 * @throws HttpProblem `unknown-id`, with the ids there are
 */
function found<T> (what: string, id: string, items: ReadonlyMap<string, T>): T {
  const item = items.get(id)
  if (item === undefined) throw new HttpProblem('unknown-id', `There is no ${what} ${id}; there are: ${[...items.keys()].join(', ')}.`, 'id')
  return item
}
