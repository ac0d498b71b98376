// The law as the trade prints it: for a kind of film, the spans of releases whose window has one answer.
import { Type, type Static } from 'typebox'
import { Chronology, DatedWindow } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { Evidence, LegalBasis, Slug } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { pieces, serviceAsked, type Vocabulary } from './question.js'
import { KIND, KindOfFilm } from './reverse.js'
import { FactName, optional, type DateFactName } from './release.js'
import { Anchor } from './rule-set.js'

/** The facts that an era has no room for: each belongs to one film. */
export const DATE_FACTS = ['visaDate', 'derogationFrom', 'firstFreeTvBroadcastOn', 'blackoutFrom'] as const satisfies DateFactName[]

/** The query of a question about eras. */
export const eraQuery = (vocabulary: Vocabulary) => {
  const { territory, medium, tier, knownOn, adopt, lang, rulebook } = pieces(vocabulary)
  return Type.Object(optional({ medium, tier, service: serviceAsked, ...KIND, territory, knownOn, adopt, lang, rulebook }), { additionalProperties: false })
}

/** A day that depends on the release, or does not. */
const EraDay = Type.Object({
  on: NullableCivilDate,
  after: nullable(Type.Array(Delay, { description: 'Delays that run one after the other from the theatrical release; none is the release itself.' }))
}, { title: 'EraDay', additionalProperties: false, description: 'Either a day of the law, `on`, or the delays after which it comes: the other is null.' })
export type EraDay = Readonly<Static<typeof EraDay>>

const Closing = Type.Object({
  from: EraDay,
  until: EraDay
}, { title: 'EraClosing', additionalProperties: false, description: 'A span in which the window is closed, half-open.' })

const statuses = ['dated', 'contractual', 'excluded', 'undetermined'] as const

const dates = {
  status: oneOf([...statuses, 'refused'], { description: '`refused`: no film released then can be as is stated.' }),
  opens: nullable(EraDay),
  closings: Type.Array(Closing)
}

const { nature, certainty } = DatedWindow.properties

/** Releases of which a window has one answer. */
const Era = Type.Object({
  from: CivilDate,
  until: Type.Unsafe<CivilDate>({ ...CivilDate, description: 'The first release after the era; eras have neither gap nor overlap.' }),
  ...dates,
  tier: Type.Optional(nullable(Type.String({ description: 'With `service`: the tier that it holds then.' }))),
  exclusiveUntil: nullable(EraDay),
  contractualUntil: nullable(EraDay),
  earliestPossible: nullable(EraDay),
  latestPossible: nullable(EraDay),
  delay: nullable(Delay),
  anchor: nullable(Anchor),
  nature: nullable(nature),
  certainty: nullable(certainty),
  evidence: nullable(Evidence),
  ruleSet: NullableCivilDate,
  regime: nullable(Slug),
  hypothetical: Type.Boolean(),
  legalBasis: Type.Array(LegalBasis),
  because: nullable(Type.String({ description: 'Why there is no date.' })),
  alternatives: Type.Array(Type.Object({
    if: described(KindOfFilm, 'The facts supposed; a number stands for all on its side of the threshold.'),
    ifDays: Type.Array(Type.Object({ fact: oneOf(DATE_FACTS), day: EraDay }, { additionalProperties: false }), { description: 'The days supposed of events.' }),
    ...dates
  }, { title: 'EraAlternative', additionalProperties: false }), { description: 'What facts that are not stated would change: at most eight, those that move the first release the most first.' }),
  missingFacts: Type.Array(FactName)
}, { title: 'Era', additionalProperties: false, description: 'Releases of which a window has one answer.' })
export type EraShown = Readonly<Static<typeof Era>>

const { territory, knownOn, rulebook, presumptions, legalTexts, notices } = Chronology.properties

/** The answer: per window, its eras in order of release. */
export const Eras = Type.Object({
  territory,
  knownOn,
  service: Type.Optional(Slug),
  hypothetical: Type.Boolean({ description: 'True when a proposal was adopted: this is not the law.' }),
  kind: described(KindOfFilm, 'The kind of film, as stated.'),
  rulebook,
  windows: Type.Array(Type.Object({
    medium: Slug,
    tier: nullable(Slug),
    label: Type.String(),
    eras: Type.Array(Era, { minItems: 1 })
  }, { title: 'WindowEras', additionalProperties: false, description: 'A window, and its eras in order of release.' })),
  presumptions,
  legalTexts,
  links: Type.Object({
    self: Type.String({ description: 'The same question with every default made explicit.' })
  }, { additionalProperties: false }),
  notices
}, { $id: 'Eras', additionalProperties: false })

/** The answer as the engine returns it; the edge adds the link to itself. */
export type Eras = Readonly<Omit<Static<typeof Eras>, 'links'>>
