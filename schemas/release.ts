// The facts that a caller may state about one film.
import { Type, type Static, type TBoolean, type TInteger, type TProperties, type TSchema } from 'typebox'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { described } from './described.js'
import { oneOf } from './one-of.js'
import { STATED_FACTS } from './stated-facts.js'

type Stated = (typeof STATED_FACTS)[number]

/** The name of a fact. */
export type FactName = Stated['id']

/** The schema of a fact of each type. */
interface SchemaOf {
  readonly date: typeof CivilDate
  readonly boolean: TBoolean
  readonly integer: TInteger
}

/** The schema of a fact, under its name with a capital letter. */
function schemaOf ({ id, type, implies, ...rest }: Stated & { readonly implies?: unknown }): TSchema {
  const named = { title: id.charAt(0).toUpperCase() + id.slice(1), ...rest }
  switch (type) {
    case 'date': return described({ ...CivilDate, title: named.title }, named.description)
    case 'boolean': return Type.Boolean(named)
    case 'integer': return Type.Integer(named)
  }
}

/** The facts of a film other than its theatrical release, by name. None is required; none is guessed. Which there are, `rules/facts.yaml` says. */
export const FACTS = Object.fromEntries(STATED_FACTS.map(fact => [fact.id, schemaOf(fact)])) as { [Fact in Stated as Fact['id']]: SchemaOf[Fact['type']] }

/** The names of the facts, in the order in which answers list them. */
export const FACT_NAMES: readonly FactName[] = STATED_FACTS.map(({ id }) => id)
export const FactName = oneOf(FACT_NAMES, { title: 'FactName', description: 'A fact of a film; `/v1/facts` explains each.' })

/** The type of each fact, as the dictionary names it. */
const TYPES: ReadonlyMap<FactName, Stated['type']> = new Map(STATED_FACTS.map(({ id, type }) => [id, type]))

/** The type of a fact. */
export function typeOfFact (name: FactName): Stated['type'] {
  return TYPES.get(name) as Stated['type']
}

/** The facts by whose day it is told which act governs a film. */
export const ACT_FACTS = ['aidGrantedOn'] as const satisfies FactName[]

/** The facts of a film that carry a date, from which a delay may run. */
export type DateFactName = 'visaDate' | 'derogationFrom' | 'firstFreeTvBroadcastOn' | 'blackoutFrom'

/** The same properties, none of them required. */
export const optional = <T extends TProperties>(properties: T) => Object.fromEntries(
  Object.entries(properties).map(([name, schema]) => [name, Type.Optional(schema)])
) as { [Name in keyof T]: ReturnType<typeof Type.Optional<T[Name]>> }

/** One film: its national release in the cinemas of the territory (null: never released there) and the facts stated. */
export const Release = Type.Object({
  theatricalReleaseDate: NullableCivilDate,
  ...optional(FACTS)
}, { additionalProperties: false })
export type Release = Readonly<Static<typeof Release>>

/** The facts alone, as conditions read them. */
export type Facts = Omit<Release, 'theatricalReleaseDate'>
