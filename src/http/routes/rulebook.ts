// Read-only views of the rule book: what the answers are computed from. A request only picks.
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CaseList, FactList, LegalTextList, MediumList, ProposalList, RegimeList, RuleSetList } from '../../../schemas/answers.js'
import { CivilDate } from '../../../schemas/civil-date.js'
import { ProposalView } from '../../../schemas/proposal.js'
import { ref } from '../../../schemas/ref.js'
import { RuleSetView } from '../../../schemas/rule-set.js'
import type { Language } from '../../../schemas/text.js'
import { mediaMoved } from '../../answer/dictionary.js'
import { knownOn as tracksKnownOn, type Rulebook } from '../../law/rulebook.js'
import { languageOf } from '../protocol/language.js'
import { problemResponses } from '../document/openapi.js'
import { found, madeOnce, movedTo, pickingBy, PROPOSAL, RULE_SET, viewsOf } from '../views/picking.js'
import { factViews, sharedViews, territoryViews } from '../views/views.js'

const day = (description: string) => Type.Optional(Type.Unsafe<CivilDate>(Type.String({ format: 'date', description })))

/** The read-only resources under `/v1`. */
export const rulebookRoutes: FastifyPluginCallbackTypebox<{ rulebook: Rulebook }> = (app, { rulebook }, done) => {
  const { territory, lang } = pickingBy(rulebook.defaultTerritory)
  const InLanguage = Type.Object({ lang }, { additionalProperties: false })
  const InTerritory = Type.Object({ territory, lang }, { additionalProperties: false })
  const byId = (description: string) => Type.Object({ id: Type.String({ description }) })

  const shared = madeOnce((language: Language) => sharedViews(rulebook, language))
  const asked = viewsOf(rulebook, territoryViews)
  const movedIn = madeOnce(mediaMoved)
  const askedFacts = viewsOf(rulebook, (law, language) => ({ facts: factViews(rulebook, law, language, movedIn) }))

  app.get('/v1/rule-sets', {
    schema: {
      operationId: 'listRuleSets',
      tags: ['rule book'],
      summary: 'The rule sets of a territory, oldest first',
      description: 'Each is the whole law of the territory from its first day on, and lasts until the next starts.',
      querystring: Type.Object({
        territory,
        inForceOn: day('Keep only the set in force on that day; before the first set there is none.'),
        knownOn: day('Keep only the sets published by that day; the last of them has no end yet.'),
        lang
      }, { additionalProperties: false }),
      response: { 200: ref(RuleSetList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { inForceOn, knownOn } = request.query
    const { territory, law, ruleSets } = asked(request, reply, request.query)
    const known = knownOn === undefined ? ruleSets : ruleSets.slice(0, tracksKnownOn(law, knownOn).sets.length)
      .map((set, i, all) => i === all.length - 1 ? { ...set, until: null } : set)
    reply.send({ territory, ruleSets: inForceOn === undefined ? known : known.filter(({ id }) => id <= inForceOn).slice(-1) })
  })

  app.get('/v1/rule-sets/:id', {
    schema: {
      operationId: 'getRuleSet',
      tags: ['rule book'],
      summary: 'One rule set, whole',
      description: 'The whole law of the territory from one day on, as data: every rule with its delay, its evidence and the text that it rests on.',
      params: byId('The set, by its first day in force.'),
      querystring: InTerritory,
      response: { 200: ref(RuleSetView), ...problemResponses(400, 404, 422) }
    }
  }, (request, reply) => {
    const { ruleSetById, law } = asked(request, reply, request.query)
    const moved = movedTo(request, law)
    if (moved === null) reply.send(found(RULE_SET, request.params.id, ruleSetById))
    else reply.redirect(moved, 308)
  })

  app.get('/v1/regimes', {
    schema: {
      operationId: 'listRegimes',
      tags: ['rule book'],
      summary: 'The regimes of a territory: agreements, the orders that extend them, their terms and notices',
      description: 'A regime is one agreement of the trade with the orders that extend it to all; its notices say what to know of the answers under it.',
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
      description: 'Each can be adopted in a question, on a day of its choice, to see what it would have changed (`adopt`).',
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
      description: 'Its author, its day, its source, what became of it, and the delays that it would set.',
      params: byId('The proposal, by its id in `/v1/proposals`.'),
      querystring: InTerritory,
      response: { 200: ref(ProposalView), ...problemResponses(400, 404, 422) }
    }
  }, (request, reply) => {
    const { proposalById } = asked(request, reply, request.query)
    reply.send(found(PROPOSAL, request.params.id, proposalById))
  })

  app.get('/v1/cases', {
    schema: {
      operationId: 'listCases',
      tags: ['rule book'],
      summary: 'Worked cases: real films with their documented dates',
      description: 'Names and sources are in English, as they were recorded, whichever language is asked for.',
      querystring: InTerritory,
      response: { 200: ref(CaseList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, law } = asked(request, reply, request.query)
    // A case holds nothing but what was recorded of it, in English.
    reply.header('content-language', 'en').send({ territory, cases: [...law.cases] })
  })

  app.get('/v1/facts', {
    schema: {
      operationId: 'listFacts',
      tags: ['rule book'],
      summary: 'The facts that a question may state: type, unit, the question to ask, the media each can move',
      description: 'All of them, with the territories whose law asks for them; of a territory that is named, those that move something there.',
      querystring: InTerritory,
      response: { 200: ref(FactList), ...problemResponses(400, 422) }
    }
  }, (request, reply) => {
    const { territory, facts } = askedFacts(request, reply, request.query)
    reply.send({ territory, facts: request.query.territory === undefined ? facts : facts.filter(({ moves }) => moves.length > 0) })
  })

  app.get('/v1/legal-texts', {
    schema: {
      operationId: 'listLegalTexts',
      tags: ['rule book'],
      summary: 'The bibliography: every text that a rule rests on',
      description: 'Statutes, decrees, orders, agreements and directives, with their dates and identifiers as they were seen.',
      querystring: InLanguage,
      response: { 200: ref(LegalTextList), ...problemResponses(400) }
    }
  }, (request, reply) => {
    const { legalTexts } = shared(languageOf(request, reply, request.query.lang))
    reply.send({ legalTexts })
  })

  app.get('/v1/media', {
    schema: {
      operationId: 'listMedia',
      tags: ['rule book'],
      summary: 'The media of exploitation and their tiers, in legal order',
      description: 'The ids that a question names, with what each means, and the words of MovieLabs Avails for it.',
      querystring: InLanguage,
      response: { 200: ref(MediumList), ...problemResponses(400) }
    }
  }, (request, reply) => {
    const { media } = shared(languageOf(request, reply, request.query.lang))
    reply.send({ media })
  })
  done()
}
