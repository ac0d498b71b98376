// The gate: whether one medium may exploit one film on one day.
import { Type, type Static } from 'typebox'
import { RulebookStated } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { described } from './described.js'
import { FACT_NAMES, optional } from './release.js'
import { Certainty, Evidence, LegalBasis, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { dayAsked, mediumAsked, pieces, ReleaseOrNone, serviceAsked, tierAsked, type Vocabulary } from './question.js'

/** Who wants to exploit the film: a medium and, where it has tiers, the tier held there; or a service. */
const exploiter = ({ media, tiers }: Vocabulary) => ({
  medium: Type.Optional(mediumAsked(media, 'The medium that is to exploit the film; a service that has one alone need not name it.')),
  tier: Type.Optional(tierAsked(tiers, 'The tier held; left out, the answer is what all tiers have in common.'))
})

/** The query of the gate: that of a chronology, of one medium on one day. */
export const checkQuery = (vocabulary: Vocabulary) => {
  const { medium, tier, service, on, explain, ...others } = pieces(vocabulary)
  return Type.Object({
    theatricalReleaseDate: ReleaseOrNone,
    ...exploiter(vocabulary),
    service: Type.Optional(serviceAsked),
    on: Type.Optional(dayAsked('The day of exploitation; today in Europe/Paris unless stated.')),
    ...optional(others)
  }, { additionalProperties: false })
}

const Missing = oneOf(['tier', ...FACT_NAMES], { title: 'MissingFact', description: 'A fact of a film, or the tier held.' })

/** Yes, no or undecided, for how long, and why, in one sentence. */
export const Permission = Type.Object({
  id: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  on: CivilDate,
  medium: MediumId,
  tier: nullable(TierId),
  service: Type.Optional(Slug),
  carrier: Type.Optional(Slug),
  device: Type.Optional(Slug),
  permitted: Type.Union([Type.Boolean(), Type.Null()], {
    description: 'Whether the medium may exploit the film on that day; null: what is stated does not decide, or no text does (before the release; where only custom or an agreement of its signatories holds it back). True where no rule binds the medium on that day: contract decides. With `service`: it is there on that day too, through the carrier where one is asked about.'
  }),
  since: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day of the span around `on` in which the answer is the same; null: always before.' }),
  until: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day after that span; null: always after.' }),
  next: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The next day after `on` on which it becomes permitted; null: none, or none known.' }),
  because: Type.String({ description: 'Why, in one sentence that cites the text; then what else to know: an exclusivity of another medium, which binds those who agreed to it; that the service shows films again after their broadcast.' }),
  legalBasis: Type.Array(LegalBasis),
  ruleSets: Type.Array(CivilDate, { description: 'The rule sets, by first day in force: the one in force that day, and the one that opens the window; several where tiers rest on several.' }),
  certainty: nullable(described(Certainty, '`provisional` rests on an assumption; null: nothing is decided, or no rule gives a date.')),
  evidence: nullable(Evidence),
  hypothetical: Type.Boolean({ description: 'True when a proposal was adopted: this is not the law.' }),
  missingFacts: Type.Array(Missing, { description: 'What is not stated and changes the answer of that day, the most telling first.' }),
  questions: Type.Array(Type.Object({ fact: Missing, question: Type.String() }, { additionalProperties: false }), {
    description: 'What to ask, for each of the missing facts.'
  }),
  knownOn: CivilDate,
  rulebook: RulebookStated,
  links: Type.Object({
    self: nullable(Type.String({ description: 'The same question with every default made explicit.' })),
    chronology: nullable(Type.String({ description: 'The windows on which the answer rests, with their reasons.' }))
  }, { additionalProperties: false })
}, { $id: 'Permission', additionalProperties: false, description: 'Yes, no or undecided, for how long, and why.' })

/** The answer as the engine returns it; the edge adds the links. */
export type Permission = Readonly<Omit<Static<typeof Permission>, 'links'>>
