// What the service answers: the windows of one film, each with its dates, its reasons and its certainty.
import { Type, type Static, type TSchema } from 'typebox'
import { oneOf } from './one-of.js'
import { CheckedOn, CivilDate, NullableCivilDate } from './civil-date.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { FactName, FACTS, optional } from './release.js'
import { DividedInto } from './legal-text.js'
import { Certainty, Evidence, Hypothetical, LegalBasis, MediumId, Nature, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { Reason } from './reason.js'
import { ref } from './ref.js'
import { Anchor } from './rule-set.js'
import { PresumptionView } from './territory.js'
import { TerritoryCode } from './territory-code.js'

/** A half-open span of civil dates: `from` is the first lawful day, `until` the first day no longer lawful. */
export const Interval = Type.Object({ from: CivilDate, until: NullableCivilDate }, {
  $id: 'Interval',
  additionalProperties: false,
  description: 'Half-open: `from` is the first lawful day, `until` the first day no longer lawful, or null.'
})
export type Interval = Readonly<Static<typeof Interval>>

const DATED = ['upcoming', 'open', 'closed'] as const
const UNDATED = ['contractual', 'excluded', 'undetermined'] as const
export type DatedStatus = (typeof DATED)[number]
export type UndatedStatus = (typeof UNDATED)[number]
export type Status = DatedStatus | UndatedStatus

export const Status = oneOf([...DATED, ...UNDATED], {
  title: 'WindowStatus',
  description: 'As on the day `on`: `upcoming`, `open`, `closed`; or `contractual` (no rule, contract decides), `excluded` (outside the chronology), `undetermined` (a required fact is missing, or the rule of that time is not modelled).'
})

/** What the window would be if facts that were not stated had these values. */
export const Alternative = Type.Object({
  if: Type.Object(optional(FACTS), { title: 'Facts', additionalProperties: false, description: 'The facts supposed; a number stands for all on its side of the threshold.' }),
  eligible: Type.Optional(nullable(Type.Boolean({ description: 'With a derogation: whether the admissions stated allow it; null when they are not stated.' }))),
  status: Status,
  opensOn: NullableCivilDate,
  closesOn: NullableCivilDate,
  intervals: Type.Array(ref(Interval))
}, { $id: 'Alternative', additionalProperties: false, description: 'What the window would be if facts that are not stated had these values.' })
export type Alternative = Readonly<Static<typeof Alternative>>

const orNull = (description: string) => described(NullableCivilDate, description)

/** From when a service can have the film: what is known of its life and of its carriage, and which day decides. */
export const Availability = Type.Object({
  launchedOn: orNull('The launch of the service in the territory; null where it is not known to the day.'),
  closedOn: orNull('The first day without the service; null where it goes on, or the day is not known.'),
  carriedSince: orNull('With `carrier`: the first day on the device; null where it is not known to the day.'),
  notBefore: orNull('The first day that `availableFrom` may be; null: never, or nothing is documented.'),
  notAfter: orNull('The last day that it may be; null: never, or no day is certain.'),
  precision: nullable(oneOf(['day', 'month', 'year'], { description: 'How well the day is known that leaves `availableFrom` open; `day` where there is one.' })),
  decidedBy: oneOf(['law', 'launch', 'carrier', 'end'], {
    description: 'What gives the day, or leaves it open: the law (or contract), the launch of the service, the carrier, or that the service or its carriage ended.'
  }),
  evidence: nullable(Evidence),
  because: Type.String({ description: 'Why, in one sentence.' })
}, { $id: 'Availability', additionalProperties: false, description: 'Which of the law, the launch of the service and the carrier decides from when it can have the film.' })
export type Availability = Readonly<Static<typeof Availability>>

const whatever = {
  medium: MediumId,
  tier: nullable(TierId),
  label: Type.String()
}

const whoever = {
  service: Type.Optional(Type.Unsafe<string>({ ...Slug, description: 'The service asked about.' })),
  carrier: Type.Optional(Type.Unsafe<string>({ ...Slug, description: 'The carrier through which it is asked about.' })),
  device: Type.Optional(Type.Unsafe<string>({ ...Slug, description: 'The box or application of the carrier.' })),
  availableFrom: Type.Optional(orNull('With `service`: the first day on which it can have the film, through the carrier where one is asked about; null: never, or not known to the day.')),
  availability: Type.Optional(ref(Availability)),
  alternatives: Type.Array(ref(Alternative), { maxItems: 8, description: 'What facts not stated would change, most consequential first.' }),
  missingFacts: Type.Array(FactName, { description: 'Facts not stated of which some value changes this window.' }),
  explanation: Type.Array(Type.String(), { description: 'One sentence per step.' }),
  reasons: Type.Optional(Type.Array(ref(Reason), { minItems: 1, description: 'With `explain=full`: the same steps as data, in the same order.' }))
}

/** A window with a date. Legal delays are minima: contracts may set a later day. */
export const DatedWindow = Type.Object({
  ...whatever,
  status: oneOf(DATED),
  opensOn: described(CivilDate, 'The earliest lawful day.'),
  closesOn: described(NullableCivilDate, 'The first day no longer lawful, or null.'),
  intervals: Type.Array(ref(Interval), { minItems: 1, description: 'All the lawful intervals, in order.' }),
  exclusiveUntil: NullableCivilDate,
  delay: Delay,
  anchor: Anchor,
  nature: Nature,
  certainty: Certainty,
  hypothetical: Type.Boolean(),
  proposal: nullable(Slug),
  contractualUntil: NullableCivilDate,
  evidence: Evidence,
  ruleSet: NullableCivilDate,
  regime: nullable(Slug),
  legalBasis: Type.Array(LegalBasis),
  ...whoever,
  earliestPossible: CivilDate,
  latestPossible: CivilDate
}, { $id: 'DatedWindow', additionalProperties: false, description: 'A window with an opening day.' })
export type DatedWindow = Readonly<Static<typeof DatedWindow>>

/** What is null in a window without a date: declared as in one that has a date, so that a client reads both alike. */
const nothing = (schema: TSchema) => Type.Unsafe<null>(schema)

/** A window without a date, and why. */
export const UndatedWindow = Type.Object({
  ...whatever,
  status: oneOf(UNDATED),
  opensOn: nothing(NullableCivilDate),
  closesOn: nothing(NullableCivilDate),
  intervals: Type.Array(ref(Interval), { maxItems: 0 }),
  exclusiveUntil: nothing(NullableCivilDate),
  delay: nothing(nullable(Delay)),
  anchor: nothing(nullable(Anchor)),
  nature: nothing(nullable(Nature)),
  certainty: nothing(nullable(Certainty)),
  hypothetical: Type.Boolean(),
  proposal: nullable(Slug),
  contractualUntil: nothing(NullableCivilDate),
  evidence: nullable(Evidence),
  ruleSet: NullableCivilDate,
  regime: nullable(Slug),
  legalBasis: Type.Array(LegalBasis),
  ...whoever,
  earliestPossible: NullableCivilDate,
  latestPossible: NullableCivilDate
}, { $id: 'UndatedWindow', additionalProperties: false, description: 'A window without an opening day, and why.' })
export type UndatedWindow = Readonly<Static<typeof UndatedWindow>>
export type Window = DatedWindow | UndatedWindow

const Window = Type.Union([ref(DatedWindow), ref(UndatedWindow)], { title: 'Window', description: 'When a medium may exploit the film: `status` tells whether it has an opening day.' })

/** A fact to ask for next, in the words of the dictionary, and what it can move. */
export const FactQuestion = Type.Object({
  fact: FactName,
  question: Type.String({ description: 'The question to ask, in the language of the answer.' }),
  type: oneOf(['date', 'boolean', 'integer']),
  unit: nullable(Type.String()),
  days: Type.Integer({ minimum: 0, description: 'The most days by which the fact, alone or with other missing ones, moves an opening of this answer or closes a window of it.' }),
  media: Type.Array(MediumId, { minItems: 1, description: 'The media whose windows it can move, in the order of the rule book.' })
}, { $id: 'FactQuestion', additionalProperties: false, description: 'A fact that is not stated and could change the answer: what to ask next.' })
export type FactQuestion = Readonly<Static<typeof FactQuestion>>

const CitedText = Type.Object({
  title: Type.String(),
  citation: Type.String({ description: 'The text as a jurist names it in short.' }),
  signedOn: NullableCivilDate,
  publishedOn: NullableCivilDate,
  url: nullable(Type.String({ format: 'uri' })),
  dividedInto: Type.Optional(DividedInto),
  checkedOn: CheckedOn
}, { title: 'CitedText', additionalProperties: false })

/** The texts that an answer cites, by id. */
export const CitedTexts = Type.Record(Slug, CitedText, { title: 'LegalTexts', description: 'The texts cited, by id.' })
export type CitedTexts = Static<typeof CitedTexts>

/** The film of an answer, as the question states it. */
export const FilmStated = Type.Object({
  id: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  theatricalReleaseDate: NullableCivilDate,
  ...optional(FACTS)
}, { title: 'Film', additionalProperties: false, description: 'The film, as the question states it.' })

/** Which rule book answered. */
export const RulebookStated = Type.Object({
  version: Type.String(),
  digest: Type.String({ pattern: '^sha256-' })
}, { title: 'RulebookStated', additionalProperties: false, description: 'Which rule book answered.' })

/** The answer: the film, the clocks, its windows in order, and the texts they cite. */
export const Chronology = Type.Object({
  film: FilmStated,
  territory: TerritoryCode,
  on: CivilDate,
  knownOn: CivilDate,
  hypothetical: Hypothetical,
  rulebook: RulebookStated,
  windows: Type.Array(Window, {
    description: 'In order of opening, then of the rule book; windows without a date come last.'
  }),
  summary: Type.Array(Type.Object({
    medium: MediumId,
    label: Type.String(),
    earliestOpensOn: NullableCivilDate,
    latestOpensOn: NullableCivilDate
  }, { title: 'MediumSummary', additionalProperties: false, description: 'The earliest and the latest opening of a medium over its tiers.' })),
  presumptions: Type.Array(ref(PresumptionView), {
    title: 'Presumptions',
    description: 'What is taken of facts that are not stated, because the contrary is rare, where it would move a window of the answer.'
  }),
  questions: Type.Array(ref(FactQuestion), {
    description: 'What to ask next: every fact that some window misses, those that can move the most days first, then in the order of the dictionary; last, those that are presumed, with what the contrary would move.'
  }),
  legalTexts: CitedTexts,
  links: Type.Object({
    ruleSets: Type.Array(Type.String(), { description: 'The rule sets that open the windows, oldest first.' }),
    self: nullable(Type.String({ description: 'The same question with every default made explicit; null where only a body can ask it.' }))
  }, { title: 'ChronologyLinks', additionalProperties: false }),
  notices: Type.Array(Type.String())
}, { $id: 'Chronology', additionalProperties: false, description: 'The windows of one film, with the texts that they cite.' })

/** The chronology as the engine returns it; the edge adds the link to itself. */
export type Chronology = Readonly<Omit<Static<typeof Chronology>, 'windows' | 'links'>> & { readonly windows: readonly Window[] }
