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
import { RegimeView } from './territory.js'

const territory = Type.String({ pattern: '^[A-Z]{2}$' })

/** A rule set by its title. */
export const RuleSetSummary = Type.Object({
  id: CivilDate,
  until: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day of the next set, or null.' }),
  publishedOn: CivilDate,
  regime: nullable(Slug),
  summary: Type.String(),
  texts: Type.Array(LegalBasis),
  links: Type.Object({ self: Type.String() }, { additionalProperties: false })
}, { $id: 'RuleSetSummary', additionalProperties: false, description: 'A rule set by its title; its link leads to the whole.' })

/** The rule sets of a territory, oldest first. */
export const RuleSetList = Type.Object({ territory, ruleSets: Type.Array(ref(RuleSetSummary)) }, { $id: 'RuleSetList', additionalProperties: false })

export const RegimeList = Type.Object({ territory, regimes: Type.Array(ref(RegimeView)) }, { $id: 'RegimeList', additionalProperties: false })
export const ProposalList = Type.Object({ territory, proposals: Type.Array(ref(ProposalView)) }, { $id: 'ProposalList', additionalProperties: false })
export const CaseList = Type.Object({ territory, cases: Type.Array(ref(Case)) }, { $id: 'CaseList', additionalProperties: false })
export const LegalTextList = Type.Object({ legalTexts: Type.Array(ref(LegalTextView)) }, { $id: 'LegalTextList', additionalProperties: false })
export const MediumList = Type.Object({ media: Type.Array(ref(MediumView)) }, { $id: 'MediumList', additionalProperties: false })
export const ServiceList = Type.Object({ services: Type.Array(ref(ServiceView)) }, { $id: 'ServiceList', additionalProperties: false })
export const CarrierList = Type.Object({ carriers: Type.Array(ref(CarrierView)) }, { $id: 'CarrierList', additionalProperties: false })
export const FactList = Type.Object({ territory, facts: Type.Array(ref(FactView)) }, { $id: 'FactList', additionalProperties: false })

/** What a probe says. */
export const Probe = Type.Object({
  status: oneOf(['ok', 'closing']),
  rulebook: Type.Optional(Type.String()),
  answers: Type.Optional(Type.Object({
    kept: Type.Integer({ minimum: 0 }),
    bytes: Type.Integer({ minimum: 0 }),
    hits: Type.Integer({ minimum: 0 }),
    misses: Type.Integer({ minimum: 0 })
  }, { additionalProperties: false, description: 'The answers kept in memory: how many, in how many bytes or nearly; since the start, how often one was found there or had to be computed.' }))
}, { $id: 'Probe', additionalProperties: false })
