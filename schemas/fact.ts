// The dictionary of facts: what may be stated of a film, and how to ask for it.
import { Type, type Static, type TSchema } from 'typebox'
import { oneOf } from './one-of.js'
import { MediumId } from './legal.js'
import { nullable } from './nullable.js'
import { FACT_NAMES } from './release.js'
import { TerritoryCode } from './territory-code.js'
import { Bilingual } from './text.js'

const factOf = <T extends TSchema>(text: T) => ({
  type: oneOf(['date', 'boolean', 'integer']),
  unit: nullable(text),
  label: text,
  question: text,
  note: Type.Optional(text)
})
const NAMES = ['theatricalReleaseDate', ...FACT_NAMES] as const

/** How the name of a fact is written. */
export const FACT_PATTERN = '^[a-z][A-Za-z]*$'

/** The name of a fact in its file, which is where facts come from: of any other name, a rule of meaning says what to do. */
const NewName = Type.Unsafe<(typeof NAMES)[number]>({ type: 'string', pattern: FACT_PATTERN, title: 'NewFactName', description: 'A name of its own, in English: `freeTvAcquired`.' })

/**
 * A fact as its file states it: `clause` is what a sentence says after “depending on”, `description` what the document of the API says.
 * A number lies between `minimum` and `maximum`; where a yes-or-no fact is true, those that it `implies` are too.
 */
export const Fact = Type.Object({
  id: NewName,
  ...factOf(Bilingual),
  clause: Bilingual,
  description: Type.Optional(Type.String({ minLength: 1 })),
  minimum: Type.Optional(Type.Integer()),
  maximum: Type.Optional(Type.Integer()),
  implies: Type.Optional(Type.Array(NewName, { minItems: 1 }))
}, { additionalProperties: false })
export type Fact = Readonly<Static<typeof Fact>>

/** The file `facts.yaml`. */
export const FactsFile = Type.Object({ facts: Type.Array(Fact) }, { additionalProperties: false })

/** A fact as it is served, with the media whose dates it can move and the numbers that rules compare it with. */
export const FactView = Type.Object({
  id: oneOf(NAMES),
  ...factOf(Type.String()),
  moves: Type.Array(MediumId, { description: 'The media whose windows this fact can move in the territory; empty where its law does not ask for it.' }),
  territories: Type.Array(TerritoryCode, { description: 'The territories whose law asks for it, those where the law of another holds included.' }),
  thresholds: Type.Array(Type.Integer(), { description: 'Of a number: the values that rules of some territory tell apart, from the least: at most this many, or more. Where an alternative supposes one of these, it stands for all up to it; where one more, for all beyond.' })
}, {
  $id: 'Fact',
  additionalProperties: false,
  description: 'A fact that a caller may state about a film.'
})
