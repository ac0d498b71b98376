// The question read backwards: which theatrical releases open a window on given days.
import { Type, type Static } from 'typebox'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { FACTS, optional, type DateFactName, type Facts } from './release.js'
import { Evidence, LegalBasis, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { dayAsked, mediumAsked, pieces, serviceAsked, tierAsked, type Question, type Vocabulary } from './question.js'
import { Anchor } from './rule-set.js'
import { Chronology } from './chronology.js'

const { visaDate, derogationFrom, firstFreeTvBroadcastOn, blackoutFrom, ...kind } = FACTS

/** The facts that describe a kind of film, by name. */
export const KIND = kind

/** A kind of film as an answer tells it. */
export const KindOfFilm = Type.Object(optional(KIND), { title: 'KindOfFilm', additionalProperties: false, description: 'A kind of film: the facts that are not dates.' })

/** The names of the facts that describe a kind of film: all but dates, which belong to one film. */
export const KIND_FACTS = Object.keys(KIND) as Array<keyof typeof KIND>

/** A kind of film: the facts that are not dates. */
export type Kind = Omit<Facts, DateFactName>

/** A reverse question as the engine takes it: every default filled in, the days asked for as a half-open span. */
export interface ReverseQuestion extends Pick<Question, 'territory' | 'tier' | 'knownOn' | 'adopt' | 'language'> {
  readonly service?: string
  readonly medium?: string
  readonly kind: Kind
  readonly opensFrom: CivilDate
  readonly opensUntil: CivilDate
}

/** The query of a reverse question; one day (`opensOn`), or a half-open range of at most 366. */
export const reverseQuery = (vocabulary: Vocabulary) => {
  const { territory, knownOn, adopt, lang, rulebook } = pieces(vocabulary)
  return Type.Object({
    ...optional({
      medium: mediumAsked(vocabulary.media, 'The medium whose window opens; a service that has one alone need not name it.'),
      service: serviceAsked,
      tier: tierAsked(vocabulary.tiers, 'Keep only this tier of the medium.'),
      opensOn: dayAsked('The day on which the window opens.'),
      opensFrom: dayAsked('Instead of `opensOn`: the first day of a range of openings.'),
      opensUntil: dayAsked('With `opensFrom`: the first day after the range.'),
      territory,
      knownOn,
      adopt,
      lang,
      rulebook,
      ...KIND
    })
  }, { additionalProperties: false })
}

const Releases = Type.Object({
  from: CivilDate,
  until: CivilDate
}, { title: 'ReleaseSpan', additionalProperties: false, description: 'Theatrical releases: half-open, `until` is the first day after.' })

/** A half-open span of theatrical releases. */
export type Releases = Readonly<Static<typeof Releases>>

/** The releases that open one window on the days asked for. */
const ReverseWindow = Type.Object({
  medium: MediumId,
  tier: nullable(TierId),
  label: Type.String(),
  releases: Type.Array(Type.Object({
    from: CivilDate,
    until: CivilDate,
    tier: Type.Optional(nullable(Type.String({ description: 'With `service`: the tier that it holds then.' }))),
    delay: Delay,
    anchor: Anchor,
    ruleSet: NullableCivilDate,
    regime: nullable(Slug),
    legalBasis: Type.Array(LegalBasis),
    evidence: Evidence
  }, { title: 'ReleasesByRule', additionalProperties: false }), {
    description: 'The releases whose window opens then, for the facts stated: neighbours that open by the same rule form one half-open span.'
  }),
  possible: Type.Array(Releases, { description: 'The releases whose window has no date, and may open then.' }),
  disputed: Type.Array(Releases, { description: 'With `service`: the releases whose window opens then by another reading of what the service held, where sources disagree; as it is taken here it opens on another day. A notice says so.' }),
  alternatives: Type.Array(Type.Object({
    if: described(KindOfFilm, 'The facts supposed; a number stands for all on its side of the threshold.'),
    releases: Type.Array(Releases)
  }, { title: 'ReverseAlternative', additionalProperties: false }), { description: 'The releases whose window would open then if facts that are not stated had these values.' })
}, { title: 'ReverseWindow', additionalProperties: false, description: 'The releases that open one window on the days asked for.' })
export type ReverseWindow = Readonly<Static<typeof ReverseWindow>>

const { territory, rulebook, presumptions, legalTexts, notices } = Chronology.properties

/** The answer: per window, the releases that open it, under which rule. */
export const Reverse = Type.Object({
  territory,
  medium: MediumId,
  service: Type.Optional(Slug),
  knownOn: CivilDate,
  hypothetical: Type.Boolean({ description: 'True when a proposal was adopted: this is not the law.' }),
  opensFrom: CivilDate,
  opensUntil: CivilDate,
  rulebook,
  windows: Type.Array(ReverseWindow, { minItems: 1 }),
  presumptions,
  legalTexts,
  links: Type.Object({
    self: Type.String({ description: 'The same question with every default made explicit.' })
  }, { additionalProperties: false }),
  notices
}, { $id: 'Reverse', additionalProperties: false, description: 'The releases that open a window on the days asked for.' })

/** The answer as the engine returns it; the edge adds the link to itself. */
export type Reverse = Readonly<Omit<Static<typeof Reverse>, 'links'>>
