// The whole law of a territory from one day on: what a file of `rules/<territory>/` must satisfy.
import { Type, type Static, type TSchema } from 'typebox'
import { oneOf } from './one-of.js'
import { CheckedOn, CivilDate } from './civil-date.js'
import { Condition } from './condition.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { Evidence, LegalBasis, MediumId, Nature, Slug, TierId } from './legal.js'
import { noticeOf } from './notice.js'
import { Plausible } from './plausible.js'
import { ACT_FACTS } from './release.js'
import { Bilingual } from './text.js'

/** The events from which a delay runs. */
export const ANCHORS = ['theatrical-release', 'visa', 'derogation', 'first-free-tv-broadcast', 'blackout'] as const
export type Anchor = (typeof ANCHORS)[number]
export const Anchor = oneOf(ANCHORS, {
  title: 'Anchor',
  description: 'The event from which the delay runs (dies a quo).'
})

/** A medium, and the tier of it where the medium has tiers. */
export const WindowRef = Type.Object({
  medium: MediumId,
  tier: Type.Optional(TierId)
}, { title: 'WindowRef', additionalProperties: false, description: 'A medium, and the tier of it where the medium has tiers.' })
export type WindowRef = Readonly<Static<typeof WindowRef>>

/** A day computed from an anchor. */
export const pointOf = <T extends TSchema>(text: T) => Type.Object({
  after: Anchor,
  delay: Delay,
  evidence: Evidence,
  note: Type.Optional(text)
}, { title: 'Point', additionalProperties: false, description: 'The day reached by adding the delay to the anchor; `note` is told wherever it opens a window.' })
export type Point = Readonly<Static<ReturnType<typeof pointOf<typeof Bilingual>>>>

/** The day on which a closing starts or ends: after an anchor, or on the opening of another window. */
export const ClosingPoint = Type.Object({
  after: Type.Optional(Anchor),
  delay: Type.Optional(Delay),
  onOpeningOf: Type.Optional(WindowRef),
  evidence: Evidence
}, { title: 'ClosingPoint', additionalProperties: false, description: 'Either `after` and `delay`, or `onOpeningOf`.' })
export type ClosingPoint = Readonly<Static<typeof ClosingPoint>>

const All = Type.Array(Condition, { title: 'Conditions', minItems: 1, description: 'Conditions of which all must hold.' })

/** What a set says of one medium, or of some tiers of it. */
const windowRuleOf = <T extends TSchema>(text: T) => Type.Object({
  medium: MediumId,
  tiers: Type.Optional(Type.Array(TierId, { minItems: 1, description: 'The tiers concerned; absent where the medium has none.' })),
  rule: oneOf(['delay', 'contract', 'unmodelled'], {
    title: 'RuleKind',
    description: '`delay`: a date follows; `contract`: no rule, contract decides; `unmodelled`: there was a rule whose value is not known.'
  }),
  opens: Type.Optional(Type.Array(pointOf(text), { minItems: 1, description: 'The window opens on the earliest of these days.' })),
  floor: Type.Optional(Type.Literal(true, { description: 'The delay is the least that an agreement may set; the agreement of each service sets its own.' })),
  notBefore: Type.Optional(Type.Object({
    after: Type.Literal('theatrical-release'),
    delay: Delay,
    evidence: Evidence
  }, { title: 'Floor', additionalProperties: false, description: 'Of a value that is not known: the day before which the window opens for no film that the set binds.' })),
  contested: Type.Optional(Type.Object({
    delay: Delay,
    since: CivilDate,
    evidence: Evidence,
    legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
    note: text
  }, { title: 'Contested', additionalProperties: false, description: 'The delay that holds instead if the text that gives the other is void. A window that would open on the day `since` or later, and before that delay ends, is undetermined between the two.' })),
  nature: Type.Optional(Nature),
  legalBasis: Type.Array(LegalBasis),
  lateBasis: Type.Optional(text),
  derogated: Type.Optional(Type.Object({
    delay: Delay,
    evidence: Evidence,
    legalBasis: Type.Array(LegalBasis, { minItems: 1 })
  }, { additionalProperties: false, description: 'The delay, after the theatrical release, when the derogation was granted.' })),
  variants: Type.Optional(Type.Array(Type.Object({
    id: Slug,
    when: All,
    delay: Delay,
    evidence: Evidence,
    reason: text
  }, { title: 'Variant', additionalProperties: false, description: 'Another delay after the theatrical release, when its conditions hold.' }), { minItems: 1, description: 'Other delays after the theatrical release, when their conditions hold; the earliest day wins.' })),
  exclusiveUntil: Type.Optional(Type.Object({
    after: Anchor,
    delay: Delay,
    evidence: Evidence,
    unless: Type.Optional(All),
    against: Type.Optional(Type.Object({
      media: Type.Array(MediumId, { minItems: 1 }),
      when: All
    }, { additionalProperties: false, description: 'The media that it excludes by agreement, and what says that somebody holds the film.' }))
  }, { title: 'Exclusivity', additionalProperties: false, description: 'The end of an exclusivity. It informs: it moves no window.' })),
  checkedOn: Type.Optional(CheckedOn),
  note: Type.Optional(text)
}, { title: 'WindowRule', additionalProperties: false, description: 'What a set says of one medium, or of some tiers of it.' })

/** The rule of one medium, as a file states it. */
export const WindowRule = windowRuleOf(Bilingual)
export type WindowRule = Readonly<Static<typeof WindowRule>>

const derogationOf = <T extends TSchema>(text: T) => Type.Object({
  decides: Type.Object({ medium: MediumId }, { additionalProperties: false, description: 'The medium whose delay the authority cuts.' }),
  grantedBy: Condition,
  eligible: All,
  evidence: Evidence,
  legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
  criterion: text,
  silence: Type.Optional(text),
  request: Type.Optional(Type.Object({
    media: Type.Array(MediumId, { minItems: 1 }),
    evidence: Evidence,
    legalBasis: Type.Array(LegalBasis, { minItems: 1 })
  }, { title: 'DerogationRequest', additionalProperties: false, description: 'The media that open on the day that the request names, where the fact `derogationFrom` states it.' })),
  lifted: Type.Optional(Type.Array(Type.Object({
    releasedFrom: CivilDate,
    releasedUntil: CivilDate,
    media: Type.Array(MediumId, { minItems: 1 }),
    notBefore: Type.Optional(Type.Object({ on: CivilDate, evidence: Evidence }, {
      additionalProperties: false, description: 'The first day on which the delay may end for a film that is not known to meet the criterion.'
    })),
    legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
    notice: Type.Optional(noticeOf(text)),
    reason: text
  }, { additionalProperties: false }), { minItems: 1, description: 'Releases, from a day to another (excluded), for which the criterion was lifted.' }))
}, { title: 'Derogation', additionalProperties: false, description: 'How a shorter delay is obtained: by a grant, to films that meet the criterion.' })

/** How a shorter delay is obtained: by a grant, to films that meet the criterion. */
export const Derogation = derogationOf(Bilingual)
export type Derogation = Readonly<Static<typeof Derogation>>

/** The first day to which an authority may shorten a delay. */
export const PowerFloor = Type.Object({
  after: Type.Optional(Anchor),
  delay: Type.Optional(Delay),
  on: Type.Optional(CivilDate),
  eligible: Type.Optional(Type.Literal(true, { description: 'Not for a film that fails the criterion of the derogation of the set.' }))
}, { title: 'PowerFloor', additionalProperties: false, description: 'Either `after` and `delay`, or `on`.' })
export type PowerFloor = Readonly<Static<typeof PowerFloor>>

const powerOf = <T extends TSchema>(text: T) => Type.Object({
  id: Slug,
  media: Type.Array(MediumId, { minItems: 1 }),
  tiers: Type.Optional(Type.Array(TierId, { minItems: 1, description: 'The tiers concerned; absent: all of them.' })),
  decides: Type.Optional(Type.Object({ medium: MediumId }, {
    additionalProperties: false, description: 'The medium whose delay the authority cuts: the day that its decision names is that of the fact `derogationFrom`. Absent: no fact states the day.'
  })),
  grantedBy: Condition,
  releasedFrom: Type.Optional(CivilDate),
  releasedUntil: Type.Optional(CivilDate),
  floor: Type.Array(PowerFloor, { minItems: 1, description: 'The earliest of these days is the first to which the delay may be shortened.' }),
  evidence: Evidence,
  legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
  notice: Type.Optional(noticeOf(text)),
  reason: text
}, { title: 'Power', additionalProperties: false, description: 'That an authority may shorten a delay case by case, to a day that its decision names.' })

/** That an authority may shorten a delay case by case, to a day that its decision names. */
export const Power = powerOf(Bilingual)
export type Power = Readonly<Static<typeof Power>>

const outsideOf = <T extends TSchema>(text: T) => Type.Object({
  id: Slug,
  when: All,
  unstated: Type.Optional(Type.Literal('undetermined', {
    description: 'While it is not stated whether a film is such a work, its windows have no date.'
  })),
  media: Type.Array(MediumId, { minItems: 1 }),
  evidence: Evidence,
  legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
  reason: text
}, { title: 'Outside', additionalProperties: false, description: 'Works that the text leaves outside the chronology, for some media.' })

/** Works that the text leaves outside the chronology, for some media. */
export const Outside = outsideOf(Bilingual)
export type Outside = Readonly<Static<typeof Outside>>

const closingOf = <T extends TSchema>(text: T) => Type.Object({
  id: Slug,
  media: Type.Array(MediumId, { minItems: 1 }),
  when: All,
  from: ClosingPoint,
  until: Type.Array(ClosingPoint, { minItems: 1, description: 'The window opens again on the earliest of these days that is known.' }),
  notBefore: Type.Optional(Type.Object({
    after: Anchor, delay: Delay
  }, { additionalProperties: false, description: 'The earliest day that the caller may state for the start.' })),
  notAfter: Type.Optional(Type.Object({
    after: Anchor, delay: Delay, evidence: Evidence
  }, { additionalProperties: false, description: 'The last day on which it may start, where its start is not stated; a day that is stated is taken as it is.' })),
  legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
  reason: text
}, { title: 'Closing', additionalProperties: false, description: 'A span in which the media named are closed again, when the conditions hold.' })

/** A span [from, until) in which the media named are closed again, when the conditions hold. */
export const Closing = closingOf(Bilingual)
export type Closing = Readonly<Static<typeof Closing>>

/** Which films an act governs, where that hangs on another day than the release. */
const lawOfOf = <T extends TSchema>(text: T) => Type.Object({
  fact: oneOf(ACT_FACTS),
  before: CivilDate,
  evidence: Evidence,
  legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
  reason: text
}, { title: 'LawOf', additionalProperties: false, description: 'The set belongs to an act that governs no film of which the fact names a day before this one: such a film is under the set that its release would have without the act.' })

/** Which films an act governs, where that hangs on another day than the release. */
export const LawOf = lawOfOf(Bilingual)
export type LawOf = Readonly<Static<typeof LawOf>>

const ruleSetOf = <T extends TSchema>(text: T) => ({
  id: described(CivilDate, 'The first day in force, which is also the name of the file.'),
  formerIds: Type.Optional(Type.Array(CivilDate, { minItems: 1, description: 'The ids by which the set was known before a correction of its first day.' })),
  summary: text,
  publication: Type.Object({
    on: CivilDate,
    evidence: Evidence
  }, { additionalProperties: false, description: 'The day on which the text was published: nobody could know it before.' }),
  entryIntoForce: Type.Object({
    evidence: Evidence,
    note: Type.Optional(text)
  }, { additionalProperties: false, description: 'How well the first day in force is known.' }),
  regime: Type.Union([Slug, Type.Null()], { description: 'The agreement in force, or null before there was one.' }),
  lawOf: Type.Optional(lawOfOf(text)),
  texts: Type.Array(LegalBasis, { description: 'The texts that changed the law on that day, or the survey that found it; of the first set of a territory, perhaps none.' }),
  checkedOn: CheckedOn,
  windows: Type.Array(windowRuleOf(text), { minItems: 1 }),
  derogation: Type.Union([derogationOf(text), Type.Null()]),
  noDerogation: Type.Optional(Type.Object({
    media: Type.Array(MediumId, { minItems: 1 }),
    reason: text
  }, { additionalProperties: false, description: 'Why no derogation could be obtained under this set.' })),
  powers: Type.Optional(Type.Array(powerOf(text), { minItems: 1 })),
  outside: Type.Array(outsideOf(text)),
  closings: Type.Array(closingOf(text)),
  notes: Type.Array(text)
})

/** A rule set with its texts in both languages. */
export const RuleSet = Type.Object(ruleSetOf(Bilingual), { additionalProperties: false })
export type RuleSet = Readonly<Static<typeof RuleSet>>

/** A rule set as a file states it: with what those who check it have to know. */
export const RuleSetFile = Type.Object({
  ...ruleSetOf(Bilingual),
  plausible: Type.Optional(Type.Array(Plausible, { minItems: 1, description: 'Why what the check warns of in this set is no slip.' }))
}, { additionalProperties: false })
export type RuleSetFile = Readonly<Static<typeof RuleSetFile>>

/** A rule set as it is served, with its texts in the language asked for. */
export const RuleSetView = Type.Object(ruleSetOf(Type.String()), {
  $id: 'RuleSet',
  additionalProperties: false,
  description: 'The whole law of a territory from one day on; it lasts until the next set starts.'
})
