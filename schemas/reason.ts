// Why a window has its dates, step by step: what was considered under each rule set, and what came of it.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { Evidence, LegalBasis, Slug } from './legal.js'
import { ref } from './ref.js'
import { FactName } from './release.js'
import { Anchor } from './rule-set.js'

/** What a step looks at, in the order in which the steps of a set follow each other. */
export const STEPS = [
  'release', 'act', 'contract', 'rule-set', 'first-day', 'other-delay', 'derogation', 'variant', 'outside', 'tier', 'floor', 'bounds',
  'contested', 'closing', 'reopening', 'adoption', 'assumption', 'later-set', 'missing-facts', 'availability'
] as const
export type Step = (typeof STEPS)[number]

/** What came of a step. */
export const VERDICTS = [
  'opens', 'excluded', 'too-late', 'no-rule', 'unknown', 'at-latest', 'closed', 'held', 'later', 'failed', 'unstated',
  'not-obtainable', 'decides', 'at-least', 'assumed', 'stays-open'
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why a step rests on no legal text. */
export const WITHOUT_TEXT = ['practice', 'contract', 'unknown', 'what-if', 'record', 'reading'] as const
export type WithoutText = (typeof WITHOUT_TEXT)[number]

/** A fact that decided a step: what the rule asks of it, as the rule set says it, and what is stated of it. */
export const DecidingFact = Type.Object({
  fact: FactName,
  value: Type.Unsafe<CivilDate | number | boolean | null>({
    type: ['string', 'integer', 'boolean', 'null'], description: 'The value stated, or null where it is not stated.'
  }),
  is: Type.Optional(Type.Boolean({ description: 'Holds when the fact has this value.' })),
  atMost: Type.Optional(Type.Integer({ description: 'Holds up to and including this number.' })),
  below: Type.Optional(Type.Integer({ description: 'Holds under this number.' })),
  above: Type.Optional(Type.Integer({ description: 'Holds over this number.' }))
}, { $id: 'DecidingFact', additionalProperties: false, description: 'A fact that decided a step, with what the rule asks of it and what is stated.' })
export type DecidingFact = Readonly<Static<typeof DecidingFact>>

/** One step of the reasoning behind a window. Days are civil dates; spans are half-open. */
export const Reason = Type.Object({
  step: oneOf(STEPS, {
    description: 'What is looked at: the `release` itself; under which `act` the film is; what `contract` decides; a `rule-set` in its turn, its own `first-day`, an `other-delay` of its row, the `derogation`, a `variant`, the works left `outside`, the `tier` that the service asked about holds, a `floor`; the `bounds` of what has no date; a `contested` delay, and the one that may hold instead; a `closing`, a `reopening`; an `adoption` (what if), an `assumption`; a `later-set`; the `missing-facts`; the `availability` on the service asked about.'
  }),
  verdict: oneOf(VERDICTS, {
    description: '`opens` the window (one step of every dated window) or leaves it `excluded`. Of a set: `too-late` (its day falls when the next set is in force), `no-rule`, `unknown`, `at-latest` (an earlier rule is not known), `closed` (a closing puts the opening off). Of a rule with conditions: `held`, `later` (held, but another delay comes no later), `failed`, `unstated` (a fact that decides is not stated), `not-obtainable`. Else: `decides`, `at-least`, `assumed`, `stays-open`.'
  }),
  ruleSet: described(NullableCivilDate, 'The rule set looked at, by id; null where the step concerns none.'),
  rule: Type.Optional(Type.Unsafe<string>({ ...Slug, description: 'The id that the rule set gives to the variant, the works left outside or the closing.' })),
  delay: Type.Optional(Delay),
  anchor: Type.Optional(Anchor),
  gives: Type.Optional(described(CivilDate, 'The day that the step gives, or would give: the window opens, closes or opens again on it; of bounds, the earliest; of an adoption, the day it is in force; of a tier, the first day on which it is held.')),
  until: Type.Optional(described(CivilDate, 'Where what the step gives ends: the first day of the next set, for which it comes too late; the day on which a closed window opens again; the first day after contract; of bounds, the latest.')),
  facts: Type.Optional(Type.Array(ref(DecidingFact), { minItems: 1, description: 'The facts that decide.' })),
  evidence: Evidence,
  legalBasis: Type.Array(LegalBasis, { description: 'The texts that the step rests on, all of them in `legalTexts`.' }),
  withoutText: Type.Optional(oneOf(WITHOUT_TEXT, {
    description: 'Where there is no legal text, why: custom (`practice`), no rule (`contract`), a text that was not read (`unknown`), a `what-if`, what the dictionary of services has on `record`, or a `reading` of the question and of the rules together.'
  })),
  text: Type.String({ description: 'The step as a sentence; `explanation` has these, in this order.' })
}, { $id: 'Reason', additionalProperties: false, description: 'One step of the reasoning behind a window, with its legal texts, its evidence and the facts that decide.' })
export type Reason = Readonly<Static<typeof Reason>>
