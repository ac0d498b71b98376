// Worked cases: real films with their documented dates.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { described } from './described.js'
import { Evidence, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { FACTS, optional } from './release.js'

/** What a source says of one window of the film. No tier: every tier of the medium; with a service, its window at the tier that it held. */
export const Expectation = Type.Object({
  medium: MediumId,
  tier: Type.Optional(TierId),
  service: Type.Optional(Slug),
  scenario: Type.Optional(Type.String({ format: 'adoption' })),
  status: Type.Optional(oneOf(['contractual', 'excluded', 'undetermined'])),
  opensOn: Type.Optional(CivilDate),
  closesOn: Type.Optional(CivilDate),
  opensAgainOn: Type.Optional(described(CivilDate, 'The start of the second interval.')),
  opensNoLaterThan: Type.Optional(described(CivilDate, 'The film was seen on this day, so the window was open.')),
  notYetOpenOn: Type.Optional(described(CivilDate, 'The film was kept away on this day.'))
}, { title: 'Expectation', additionalProperties: false, description: 'What a source says of one window of the film.' })
export type Expectation = Readonly<Static<typeof Expectation>>

/** What the gate must say of one medium or service on a day on which the film was seen, or kept away. */
const Check = Type.Object({
  on: CivilDate,
  permitted: nullable(Type.Boolean()),
  medium: Type.Optional(MediumId),
  tier: Type.Optional(TierId),
  service: Type.Optional(Slug)
}, { title: 'CaseCheck', additionalProperties: false, description: 'What `/v1/check` answers of a day: null where what is stated does not decide it.' })

/** What was seen before the day that the service computes, and why. */
const Exception = Type.Object({ on: CivilDate, sentence: Type.String({ minLength: 1 }) }, {
  title: 'CaseException', additionalProperties: false, description: 'A film seen on a day that the computed date does not explain, and why it was there.'
})

/** A real film, the facts of it, and what public sources say. */
export const Case = Type.Object({
  name: Type.String({ minLength: 1 }),
  theatricalReleaseDate: NullableCivilDate,
  releaseDateEvidence: Type.Optional(Evidence),
  knownOn: Type.Optional(CivilDate),
  facts: Type.Optional(Type.Object(optional(FACTS), { title: 'Facts', additionalProperties: false })),
  expect: Type.Array(Expectation, { minItems: 1 }),
  check: Type.Optional(Type.Array(Check, { minItems: 1 })),
  exception: Type.Optional(Exception),
  source: Type.String({ minLength: 1 })
}, { $id: 'Case', additionalProperties: false, description: 'A film with its documented dates; an observed date proves only that the window was open.' })
export type Case = Readonly<Static<typeof Case>>

/** The file `cases.yaml` of a territory's folder. */
export const CasesFile = Type.Object({ cases: Type.Array(Case) }, { additionalProperties: false })
