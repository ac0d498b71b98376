// The gate: whether one medium may exploit one film on one day, or through a licence period.
import { Type, type Static, type TSchema } from 'typebox'
import { LINE_REFUSED, lineAnswered, WHICH } from './batch-line.js'
import { RulebookStated } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { described } from './described.js'
import { FACT_NAMES, optional } from './release.js'
import { Certainty, Evidence, Hypothetical, LegalBasis, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { changesOf, dayAsked, mediumAsked, pieces, ReleaseOrNone, SERVICE_KEPT, serviceAsked, tierAsked, type Vocabulary } from './question.js'
import { ref } from './ref.js'
import { readingAsked } from './table.js'
import { TerritoryCode } from './territory-code.js'

const MEDIUM = 'The medium that is to exploit the film; a service that has one alone need not name it.'
const TIER = 'The tier held; left out, the answer is what all tiers have in common.'

/** The day, or the days, of which the gate is asked. */
const days = {
  on: Type.Optional(dayAsked('The day of exploitation; today in Europe/Paris unless stated.')),
  from: Type.Optional(dayAsked('The first day of a licence period, with `to` and in place of `on`.')),
  to: Type.Optional(dayAsked('The last day of a licence period, itself included.'))
}

/** The query of the gate: that of a chronology, of one medium on one day, or through a licence period. */
export const checkQuery = (vocabulary: Vocabulary) => {
  const { medium, tier, service, on, explain, ...others } = pieces(vocabulary)
  return Type.Object({
    theatricalReleaseDate: ReleaseOrNone,
    medium: Type.Optional(mediumAsked(vocabulary.media, MEDIUM)),
    tier: Type.Optional(tierAsked(vocabulary.tiers, TIER)),
    service: Type.Optional(serviceAsked),
    ...days,
    ...optional(others)
  }, { additionalProperties: false })
}

/** One value, by itself or as a list of one. */
const alone = <One extends TSchema>(one: One, description: string) => Type.Union([one, Type.Array(one, { minItems: 1, maxItems: 1 })], { description })

/** The same question in a body, which alone takes `changes`. */
export const checkBody = (vocabulary: Vocabulary) => {
  const { medium, tier, service, on, explain, ...others } = pieces(vocabulary)
  return Type.Object({
    theatricalReleaseDate: NullableCivilDate,
    medium: Type.Optional(alone(mediumAsked(vocabulary.media), MEDIUM)),
    tier: Type.Optional(tierAsked(vocabulary.tiers, TIER)),
    service: Type.Optional(alone(serviceAsked, SERVICE_KEPT)),
    ...days,
    ...optional(others),
    changes: Type.Optional(changesOf(vocabulary))
  }, { title: 'CheckAsked', additionalProperties: false, description: 'A film, who is to exploit it, and the day or the days.' })
}

/** One film among several, and who is to exploit it on which day or days. */
export const checkedFilm = (vocabulary: Vocabulary) => {
  const { knownOn, adopt, lang, rulebook, changes, ...film } = checkBody(vocabulary).properties
  return Type.Object(film, { title: 'FilmChecked', additionalProperties: false, description: 'A film, who is to exploit it, and the day or the days.' })
}

/** What the address of a batch may state: the defaults of its lines. */
export const checkBatchQuery = (vocabulary: Vocabulary) => {
  const { medium, tier, service, on, from, to, carrier, device, territory, knownOn, adopt, lang, rulebook } = checkQuery(vocabulary).properties
  return Type.Object({ medium, tier, service, on, from, to, carrier, device, territory, knownOn, adopt, lang, rulebook, ...readingAsked }, { additionalProperties: false })
}

const Missing = oneOf(['tier', ...FACT_NAMES], { title: 'MissingFact', description: 'A fact of a film, or the tier held.' })

/** Of which film the gate speaks, and who is to exploit it. */
const film = { id: Type.Optional(Type.String()), title: Type.Optional(Type.String()) }
const who = { medium: MediumId, tier: nullable(TierId), service: Type.Optional(Slug), carrier: Type.Optional(Slug), device: Type.Optional(Slug) }

/** Why, and how sure it is. */
const reasons = {
  because: Type.String({ title: 'Because', description: 'Why, in one sentence that cites the text; then what else to know: an exclusivity of another medium, which binds those who agreed to it; that the service shows films again after their broadcast.' }),
  legalBasis: Type.Array(LegalBasis),
  ruleSets: Type.Array(CivilDate, { title: 'RuleSetsCited', description: 'The rule sets, by first day in force: the one in force that day, and the one that opens the window; several where tiers rest on several.' }),
  certainty: nullable(described(Certainty, '`provisional` rests on an assumption; null: nothing is decided, or no rule gives a date.')),
  evidence: nullable(Evidence)
}
const missingFacts = Type.Array(Missing, { title: 'MissingFacts', description: 'What is not stated and changes the answer of that day, the most telling first.' })
const questions = Type.Array(Type.Object({ fact: Missing, question: Type.String() }, { title: 'FactAsked', additionalProperties: false }), {
  description: 'What to ask, for each of the missing facts.'
})
const rest = {
  territory: TerritoryCode,
  notices: Type.Array(Type.String(), { title: 'Notices', description: 'What to know of the answer: that the law of another territory is taken, or that our data were corrected since the day as of which it is asked.' }),
  knownOn: CivilDate,
  rulebook: RulebookStated,
  links: Type.Object({
    self: nullable(Type.String({ description: 'The same question with every default made explicit; null where only a body can ask.' })),
    chronology: nullable(Type.String({ description: 'The windows on which the answer rests, with their reasons; null where only a body can ask.' }))
  }, { title: 'CheckLinks', additionalProperties: false })
}

const Permitted = Type.Union([Type.Boolean(), Type.Null()], {
  title: 'Permitted',
  description: 'Whether the medium may exploit the film on that day; null: what is stated does not decide, or no text does (before the release; where only custom or an agreement of its signatories holds it back). True where no rule binds the medium on that day: contract decides. With `service`: it is there on that day too, through the carrier where one is asked about.'
})

/** Yes, no or undecided, for how long, and why, in one sentence. */
export const Permission = Type.Object({
  ...film,
  on: CivilDate,
  ...who,
  permitted: Permitted,
  since: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day of the span around `on` in which the answer is the same; null: always before.' }),
  until: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day after that span; null: always after.' }),
  next: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The next day after `on` on which it becomes permitted; null: none, or none known.' }),
  ...reasons,
  hypothetical: Hypothetical,
  missingFacts,
  questions,
  ...rest
}, { $id: 'Permission', additionalProperties: false, description: 'Yes, no or undecided, for how long, and why.' })

/** Days of a licence period with one answer, and why on the first of them. */
export const PermittedSpan = Type.Object({
  from: CivilDate,
  until: Type.Unsafe<CivilDate>({ ...CivilDate, description: 'The first day after the span.' }),
  permitted: Permitted,
  ...reasons,
  missingFacts
}, { $id: 'PermittedSpan', additionalProperties: false, description: 'Days with the same `permitted`; all else is what `on` would be answered on the first of them.' })

/** A licence period, cut where the answer turns. */
export const LicencePeriod = Type.Object({
  ...film,
  from: CivilDate,
  to: Type.Unsafe<CivilDate>({ ...CivilDate, description: 'The last day, itself included.' }),
  ...who,
  spans: Type.Array(ref(PermittedSpan), { minItems: 1, description: 'The days of the period in order, none left out; neighbours differ in `permitted`, and the last ends on the day after `to`.' }),
  hypothetical: Hypothetical,
  questions: Type.Array(questions.items, { description: 'What to ask, for each fact missing in a span.' }),
  ...rest
}, { $id: 'LicencePeriod', additionalProperties: false, description: 'Through a licence period: yes, no or undecided, from when until when, and why.' })

/** The answers as the engine returns them; the edge adds the links. */
export type Permission = Readonly<Omit<Static<typeof Permission>, 'links'>>
export type LicencePeriod = Readonly<Omit<Static<typeof LicencePeriod>, 'links'>>
export type PermittedSpan = Readonly<Static<typeof PermittedSpan>>

const { id: _, links, ...ofDay } = Permission.properties
const { id: __, links: ___, ...ofPeriod } = LicencePeriod.properties

/** What comes back for one line of a batch of the gate: its answer, or the problem in its place. */
export const CheckLine = Type.Union([
  lineAnswered(ofDay, 'The answer of one day: that of `POST /v1/check` to the same question, without its links.'),
  lineAnswered(ofPeriod, 'The answer through a licence period, without its links.'),
  LINE_REFUSED
], { $id: 'CheckLine', description: WHICH })
