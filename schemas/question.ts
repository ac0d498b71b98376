// The question of the service: one film, the clocks, and what to show. GET and POST share it.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { MEDIUM_ID, TIER_ID } from './legal.js'
import { FACTS, FACT_NAMES, optional, type Release } from './release.js'
import { TerritoryCode } from './territory-code.js'
import { LanguageAsked, type Language } from './text.js'

/** How much reasoning an answer carries. */
export const EXPLAIN = ['none', 'short', 'full'] as const
export type Explain = (typeof EXPLAIN)[number]

/** A proposal and the day on which the question lets it come into force: `<proposal>@<date>`. */
export type Adoption = string

/** A change of the law made up for one question: a new delay after the theatrical release, from a day on. */
export interface Change {
  readonly medium: string
  readonly tier?: string
  readonly delay: Delay
  readonly from: CivilDate
}

/** Which law answers: what was known on a day, with what is adopted for the sake of the question. */
export interface Scenario {
  readonly knownOn: CivilDate
  readonly adopt: readonly Adoption[]
  readonly changes: readonly Change[]
}

/** What a question says of one film, of the day to look at, and of what to keep of the answer. */
export interface FilmQuestion {
  readonly release: Release
  readonly territory: string
  readonly medium?: readonly string[]
  readonly tier?: string
  readonly service?: readonly string[]
  readonly carrier?: string
  readonly device?: string
  readonly on: CivilDate
  readonly title?: string
  readonly id?: string
}

/** A question as the engine takes it: every default filled in, the clocks included. */
export interface Question extends FilmQuestion, Scenario {
  readonly explain: Explain
  readonly language: Language
}

/** The ids that a question may name; they come from the rule book. */
export interface Vocabulary {
  readonly media: readonly string[]
  readonly tiers: readonly string[]
  readonly defaultTerritory: string
}

/** One of the media of the rule book. */
export const mediumAsked = (media: readonly string[], description = MEDIUM_ID.description) => oneOf(media, { ...MEDIUM_ID, description })

/** One of the tiers of the rule book. */
export const tierAsked = (tiers: readonly string[], description = TIER_ID.description) => oneOf(tiers, { ...TIER_ID, description })

const named = (title: string, description: string) => Type.String({ title, minLength: 1, maxLength: 100, description })

const label = (title: string, description: string) => Type.String({ title, minLength: 1, maxLength: 500, description })

/** A day that a question names. */
export const dayAsked = (description: string) => described(CivilDate, description)

/** The release as an address states it; `none` stands for a film never released in the territory. */
export const ReleaseOrNone = Type.Unsafe<CivilDate | 'none'>(Type.String({
  format: 'date-or-none',
  description: 'National release in the cinemas of the territory, YYYY-MM-DD, or `none`: never released there.'
}))

/** The changes that a question makes up. */
export const changesOf = ({ media, tiers }: Vocabulary) => Type.Array(Type.Object({
  medium: mediumAsked(media),
  tier: Type.Optional(tierAsked(tiers)),
  delay: Delay,
  from: CivilDate
}, { title: 'Change', additionalProperties: false, description: 'A new delay after the theatrical release, from a day on; without a tier, of all of them.' }), {
  title: 'Changes', minItems: 1, maxItems: 50, description: 'Ad-hoc what-if: new delays after the theatrical release, from a day on.'
})

/** The most services that one question names. */
export const MOST_SERVICES = 10

const SERVICES_KEPT = 'The windows that these services hold, each at the tier held on its day; `/v1/services` lists them. With `medium`: a medium that one of them exploits is answered for the services, any other by the law alone.'

/** Which windows of a service are kept. */
export const SERVICE_KEPT = 'Only the windows that this service holds, each at the tier held on its day; `/v1/services` lists them.'

/** One service, where a question is about one alone. */
export const serviceAsked = named('ServiceAsked', SERVICE_KEPT)

/** What questions are made of, by name, beside the release, in the order in which people think of it: each takes the pieces that concern it. */
export const pieces = ({ media, tiers, defaultTerritory }: Vocabulary) => ({
  title: label('FilmTitle', 'Title, echoed.'),
  id: label('FilmId', 'Identifier of the film in the system of the caller, echoed.'),
  medium: Type.Array(mediumAsked(media), {
    title: 'MediaKept', minItems: 1, maxItems: media.length, uniqueItems: true, description: 'Keep only these media.'
  }),
  tier: tierAsked(tiers, 'With `medium`: keep only this tier, where the medium has tiers; not with `service`, from which it follows.'),
  service: Type.Array(serviceAsked, {
    title: 'ServicesKept', minItems: 1, maxItems: MOST_SERVICES, uniqueItems: true, description: SERVICES_KEPT
  }),
  carrier: named('CarrierAsked', 'With one `service`: through this operator or platform; `/v1/carriers` lists them.'),
  device: named('DeviceAsked', 'With `carrier`: on this box or application of it; left out, the earliest of them counts.'),
  territory: Type.Unsafe<string>({ ...TerritoryCode, default: defaultTerritory }),
  on: dayAsked('The day for which `status` is given; today in Europe/Paris unless stated.'),
  knownOn: dayAsked('Use only the texts published by that day; today in Europe/Paris unless stated.'),
  adopt: Type.Array(Type.String({ title: 'Adoption', format: 'adoption', description: '`<proposal>@<date>`' }), {
    title: 'Adoptions', minItems: 1, maxItems: 10, description: 'What if these proposals had come into force, each on the day given, in this order; a proposal at most once.'
  }),
  explain: oneOf(EXPLAIN, { title: 'Explain', default: 'short', description: 'How much reasoning is returned: none, a few sentences, or every step, as sentences and as `reasons`.' }),
  lang: LanguageAsked,
  rulebook: Type.String({
    title: 'RulebookVersion', pattern: '^\\d+\\.\\d+\\.\\d+$', description: 'The version of the rule book that must answer; another one is refused with 409.'
  }),
  ...FACTS
})

/** The same pieces in a body, where one medium or one service may stand by itself. */
const inBody = (vocabulary: Vocabulary) => {
  const { medium, service, ...rest } = pieces(vocabulary)
  return {
    ...rest,
    medium: Type.Union([mediumAsked(vocabulary.media), medium], { title: 'MediumOrMedia', description: 'Keep only this medium, or these.' }),
    service: Type.Union([serviceAsked, service], { title: 'ServiceOrServices', description: SERVICES_KEPT })
  }
}

/** The body of a POST question: one flat object, closed. */
export const questionBody = (vocabulary: Vocabulary) => Type.Object({
  theatricalReleaseDate: NullableCivilDate,
  ...optional(inBody(vocabulary)),
  changes: Type.Optional(changesOf(vocabulary))
}, { title: 'Question', additionalProperties: false, description: 'A film, the clocks, and what to keep of the answer.' })

/** The body of a question whose answer gives no reasons: the same, without asking for any. */
export const briefQuestionBody = (vocabulary: Vocabulary) => {
  const { explain, ...brief } = questionBody(vocabulary).properties
  return Type.Object(brief, { title: 'BriefQuestion', additionalProperties: false, description: 'A film, the clocks, and what to keep of the small answer.' })
}

/** One film among several: what describes it and what to keep of its answer, in a flat object, closed. */
export const filmAsked = (vocabulary: Vocabulary) => {
  const { knownOn, adopt, explain, lang, rulebook, ...film } = inBody(vocabulary)
  return Type.Object({ theatricalReleaseDate: NullableCivilDate, ...optional(film) }, { title: 'FilmAsked', additionalProperties: false, description: 'A film, and what to keep of its answer.' })
}

/** The query of a GET question; `theatricalReleaseDate=none` stands for a film never released in the territory. */
export const questionQuery = (vocabulary: Vocabulary) => Type.Object({
  theatricalReleaseDate: ReleaseOrNone,
  ...optional(pieces(vocabulary))
}, { additionalProperties: false })

export type QuestionBody = Static<ReturnType<typeof questionBody>>
export type FilmAsked = Static<ReturnType<typeof filmAsked>>
export type QuestionQuery = Static<ReturnType<typeof questionQuery>>

/** The names of what describes the film, as opposed to what describes the question. */
export const FILM_FIELDS = ['theatricalReleaseDate', ...FACT_NAMES] as const
