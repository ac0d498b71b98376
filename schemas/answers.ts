// The lists that the read-only resources answer with.
import { Type } from 'typebox'
import { oneOf } from './one-of.js'
import { CarrierView } from './carrier.js'
import { Case } from './case.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { FactView } from './fact.js'
import { LegalBasis, Slug } from './legal.js'
import { LegalTextView } from './legal-text.js'
import { MediumView } from './medium.js'
import { nullable } from './nullable.js'
import { ProposalView } from './proposal.js'
import { ref } from './ref.js'
import { ServiceView } from './service.js'
import { TerritoryCode } from './territory-code.js'
import { RegimeView } from './territory.js'

const territory = TerritoryCode

/** A rule set by its title. */
export const RuleSetSummary = Type.Object({
  id: CivilDate,
  formerIds: Type.Array(CivilDate, { description: 'The ids by which the set was known before a correction of its first day; their addresses lead to this one.' }),
  until: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day of the next set, or null.' }),
  publishedOn: CivilDate,
  regime: nullable(Slug),
  summary: Type.String(),
  texts: Type.Array(LegalBasis),
  links: Type.Object({ self: Type.String() }, { additionalProperties: false })
}, { $id: 'RuleSetSummary', additionalProperties: false, description: 'A rule set by its title; its link leads to the whole.' })

/** The rule sets of a territory, oldest first. */
export const RuleSetList = Type.Object({ territory, ruleSets: Type.Array(ref(RuleSetSummary)) }, { $id: 'RuleSetList', additionalProperties: false, description: 'The rule sets of a territory, oldest first.' })

export const RegimeList = Type.Object({ territory, regimes: Type.Array(ref(RegimeView)) }, { $id: 'RegimeList', additionalProperties: false, description: 'The regimes of a territory.' })
export const ProposalList = Type.Object({ territory, proposals: Type.Array(ref(ProposalView)) }, { $id: 'ProposalList', additionalProperties: false, description: 'The proposals of a territory.' })
export const CaseList = Type.Object({ territory, cases: Type.Array(ref(Case)) }, { $id: 'CaseList', additionalProperties: false, description: 'The worked cases of a territory.' })
export const LegalTextList = Type.Object({ legalTexts: Type.Array(ref(LegalTextView)) }, { $id: 'LegalTextList', additionalProperties: false, description: 'The bibliography.' })
export const MediumList = Type.Object({ media: Type.Array(ref(MediumView)) }, { $id: 'MediumList', additionalProperties: false, description: 'The media, in legal order.' })
export const ServiceList = Type.Object({ services: Type.Array(ref(ServiceView)) }, { $id: 'ServiceList', additionalProperties: false, description: 'The services.' })
export const CarrierList = Type.Object({ carriers: Type.Array(ref(CarrierView)) }, { $id: 'CarrierList', additionalProperties: false, description: 'The carriers.' })
export const FactList = Type.Object({ territory, facts: Type.Array(ref(FactView)) }, { $id: 'FactList', additionalProperties: false, description: 'The facts that a question may state.' })

/** What a probe says. */
export const Probe = Type.Object({
  status: oneOf(['ok', 'closing']),
  rulebook: Type.Optional(Type.String()),
  answers: Type.Optional(Type.Object({
    kept: Type.Integer({ minimum: 0 }),
    bytes: Type.Integer({ minimum: 0 }),
    hits: Type.Integer({ minimum: 0 }),
    misses: Type.Integer({ minimum: 0 })
  }, { additionalProperties: false, description: 'The prepared windows of answers that are kept in memory: how many, in how many bytes or nearly; since the start, how often one was found there or had to be computed.' }))
}, { $id: 'Probe', additionalProperties: false, description: 'What a probe says.' })
