// The facts that a caller may state about one film.
import { Type, type Static, type TProperties } from 'typebox'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { described } from './described.js'
import { oneOf } from './one-of.js'

const admissions = (title: string, when: string) => Type.Integer({
  title, minimum: 0, maximum: 1_000_000_000, description: `Admissions in the cinemas of the territory ${when}.`
})
const day = (title: string, description: string) => described({ ...CivilDate, title }, description)
const yesNo = (title: string, description: string) => Type.Boolean({ title, description })

/** The facts of a film other than its theatrical release, by name. None is required; none is guessed. */
export const FACTS = {
  visaDate: day('VisaDate', "The day of the exploitation visa (visa d'exploitation)."),
  derogationGranted: yesNo('DerogationGranted', 'The CNC granted the derogation to the video delay.'),
  derogationFrom: day('DerogationFrom', 'The day from which the derogation that was granted for video holds: the one that its request, or the decision, names. Only with `derogationGranted: true`.'),
  admissionsAfterFourWeeks: admissions('AdmissionsAfterFourWeeks', 'at the end of the fourth cinema week'),
  admissionsInFourthWeek: admissions('AdmissionsInFourthWeek', 'during the fourth cinema week alone'),
  runtimeMinutes: Type.Integer({ title: 'RuntimeMinutes', minimum: 1, maximum: 100_000, description: 'Running time, in minutes.' }),
  payTvAcquired: yesNo('PayTvAcquired', 'A pay-TV cinema channel acquired the film.'),
  svodAcquired: yesNo('SvodAcquired', 'A subscription VOD service acquired the film.'),
  freeTvAcquired: yesNo('FreeTvAcquired', 'A free channel holds the rights of the film.'),
  coproducedByFreeTv: yesNo('CoproducedByFreeTv', 'The free channel that is asked about coproduced the film.'),
  coExploitationAgreement: yesNo('CoExploitationAgreement', 'A free channel and a subscription VOD service agreed to share the film.'),
  producedBySvodService: yesNo('ProducedBySvodService', 'The film was produced by a subscription VOD service or its affiliate.'),
  prefinancedByFreeTv: yesNo('PrefinancedByFreeTv', 'A free channel pre-financed the film.'),
  productionCostEuros: Type.Integer({ title: 'ProductionCostEuros', minimum: 0, maximum: 10_000_000_000, description: 'Production cost, in euros.' }),
  firstFreeTvBroadcastOn: day('FirstFreeTvBroadcastOn', 'The day of the first broadcast on the free channel.'),
  blackoutFrom: day('BlackoutFrom', 'The first day of the two-month blackout that the free channel asks for under a co-exploitation agreement.'),
  publiclyFunded: yesNo('PubliclyFunded', 'The film has, or claims, the public support that binds it to the windows of the territory.'),
  aidGrantedOn: day('AidGrantedOn', 'The day on which the public aid was granted, whose law governs the film.')
}

/** The names of the facts, in the order in which answers list them. */
export const FACT_NAMES = [
  'visaDate', 'derogationGranted', 'derogationFrom', 'admissionsAfterFourWeeks', 'admissionsInFourthWeek', 'runtimeMinutes',
  'payTvAcquired', 'svodAcquired', 'freeTvAcquired', 'coproducedByFreeTv', 'coExploitationAgreement', 'producedBySvodService',
  'prefinancedByFreeTv', 'productionCostEuros', 'firstFreeTvBroadcastOn', 'blackoutFrom', 'publiclyFunded', 'aidGrantedOn'
] as const satisfies Array<keyof typeof FACTS>
export type FactName = (typeof FACT_NAMES)[number]
export const FactName = oneOf(FACT_NAMES, { title: 'FactName', description: 'A fact of a film; `/v1/facts` explains each.' })

/** The type of each fact, as the dictionary names it. */
export function typeOfFact (name: FactName): 'date' | 'boolean' | 'integer' {
  const schema = FACTS[name]
  return 'format' in schema || !('type' in schema) ? 'date' : schema.type
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
