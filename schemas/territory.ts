// What a territory's folder says once for all of its rule sets: its names, the day whose law governs a film, and its regimes.
import { Type, type Static, type TSchema } from 'typebox'
import { CivilDate } from './civil-date.js'
import { Presumed } from './condition.js'
import { described } from './described.js'
import { Evidence, LegalBasis, Slug } from './legal.js'
import { noticeOf } from './notice.js'
import { FactName } from './release.js'
import { TerritoryCode } from './territory-code.js'
import { Bilingual } from './text.js'

const breachOf = <T extends TSchema>(text: T) => Type.Object({
  evidence: Evidence,
  legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
  text
}, { title: 'Breach', additionalProperties: false, description: 'What a breach of the extended agreement can cost, and by which texts.' })

const Party = Type.Object({ service: Slug, evidence: Evidence }, { title: 'Party', additionalProperties: false, description: 'A service, and how well it is known what it did.' })

const Signatories = Type.Object({
  signedOn: described(CivilDate, 'The day from which the agreement runs between those who signed it.'),
  signed: Type.Array(Party),
  notSigned: Type.Array(Party)
}, { title: 'Signatories', additionalProperties: false, description: 'Which services are on record as having signed the agreement, and which as not; of the others it is not known.' })

const regimeOf = <T extends TSchema>(text: T) => ({
  id: Slug,
  label: text,
  agreement: Type.Array(Slug, { minItems: 1, description: 'The agreement and its amendments, by text.' }),
  extendedBy: Type.Array(Slug, { minItems: 1, description: 'The orders that made it compulsory for all, by text.' }),
  signatories: Type.Optional(Signatories),
  lastDay: Type.Union([CivilDate, Type.Null()], { description: 'The last day of its term; null where it renews itself.' }),
  term: text,
  assumption: Type.Optional(text),
  breach: Type.Optional(breachOf(text)),
  notices: Type.Array(noticeOf(text)),
  notes: Type.Array(text)
})

/** A regime as a file states it: one agreement with the orders that extend it, and its term. */
export const Regime = Type.Object(regimeOf(Bilingual), { additionalProperties: false })
export type Regime = Readonly<Static<typeof Regime>>

/** A regime as it is served. */
export const RegimeView = Type.Object({
  ...regimeOf(Type.String()),
  ruleSets: Type.Array(CivilDate, { description: 'The sets of this regime, by first day in force.' })
}, {
  $id: 'Regime',
  additionalProperties: false,
  description: 'One agreement with the orders that extend it, and its term.'
})

const presumptionOf = <T extends TSchema>(text: T) => ({
  fact: FactName,
  presumed: Presumed,
  sentence: text
})

/** What is taken of a fact while it is not stated, as a file states it: its contrary is too rare to be asked about first. */
export const Presumption = Type.Object(presumptionOf(Bilingual), { additionalProperties: false })
export type Presumption = Readonly<Static<typeof Presumption>>

/** A presumption as it is sent. */
export const PresumptionView = Type.Object(presumptionOf(Type.String()), {
  $id: 'Presumption',
  additionalProperties: false,
  description: 'What the answer takes of a fact that is not stated, where the contrary would move a window of it.'
})
export type PresumptionView = Readonly<Static<typeof PresumptionView>>

/** The file `territory.yaml` of a territory's folder. */
export const Territory = Type.Object({
  id: TerritoryCode,
  label: Bilingual,
  governedBy: Type.Optional(Type.Literal('release', {
    description: 'The set in force on the release governs the film for good. Absent: each set governs its own days of exploitation.'
  })),
  presumptions: Type.Optional(Type.Array(Presumption, { minItems: 1, description: 'What is taken of facts while they are not stated.' })),
  regimes: Type.Array(Regime),
  noRelease: Type.Optional(Type.Object({ legalBasis: Type.Array(LegalBasis, { minItems: 1 }), text: Bilingual }, { additionalProperties: false, description: 'Showings that are no release: said of a film that was never released.' })),
  catchUp: Type.Optional(Type.Object({ since: CivilDate, legalBasis: Type.Array(LegalBasis, { minItems: 1 }) }, { additionalProperties: false, description: 'The first day of the first text that speaks of showing films again after a broadcast: of days before it, no answer tells that a service does.' })),
  alsoIn: Type.Optional(Type.Object({
    territories: Type.Array(TerritoryCode, { minItems: 1, uniqueItems: true }),
    evidence: Evidence,
    notice: Bilingual
  }, { additionalProperties: false, description: 'Other territories that are answered by the same law, services, sets and cases; what their answers say of it.' })),
  unread: Type.Optional(Type.Object({
    territories: Type.Array(TerritoryCode, { minItems: 1, uniqueItems: true }),
    reason: Bilingual
  }, { additionalProperties: false, description: 'Territories that might be thought to be answered so, and are refused: why.' }))
}, { additionalProperties: false })
export type Territory = Readonly<Static<typeof Territory>>
