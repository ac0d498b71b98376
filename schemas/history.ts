// How the law changed: what a set says of one window, what differs between two sets, and every rule that a medium ever had.
import { Type, type Static } from 'typebox'
import { RuleSetSummary } from './answers.js'
import { CitedTexts } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Condition } from './condition.js'
import { Delay } from './delay.js'
import { Evidence, LegalBasis, MediumId, Nature, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { ProposalView } from './proposal.js'
import { ref } from './ref.js'
import { pointOf, RuleSetView } from './rule-set.js'
import { TerritoryCode } from './territory-code.js'

const { windows, closings, outside, powers } = RuleSetView.properties
const { rule, variants, exclusiveUntil, notBefore, contested } = windows.items.properties

const territory = TerritoryCode
const window = { tier: nullable(TierId), label: Type.String() }

const row = {
  rule,
  opens: Type.Array(pointOf(Type.String()), { description: 'The window opens on the earliest of these days; empty where there is no delay, or none that is known.' }),
  floor: Type.Boolean({ description: 'The delay is the least that an agreement may set; the agreement of each service sets its own.' }),
  notBefore: nullable(notBefore),
  contested: nullable(contested),
  nature: nullable(Nature),
  legalBasis: Type.Array(LegalBasis),
  lateBasis: nullable(Type.String({ description: 'Why the text cited is younger than the rule.' })),
  derogated: nullable(Type.Object({
    delay: Delay,
    evidence: Evidence,
    legalBasis: Type.Array(LegalBasis, { description: 'Of the delay.' }),
    criterion: Type.String({ description: 'Which films the derogation is for.' }),
    eligible: Type.Array(Condition, { description: 'The criterion as conditions, of which all must hold.' }),
    criterionBasis: Type.Array(LegalBasis, { description: 'Of the criterion.' })
  }, { title: 'RowDerogation', additionalProperties: false, description: 'The delay, after the theatrical release, when the derogation was granted.' })),
  variants: Type.Array(variants.items, { description: 'Other delays after the theatrical release, when their conditions hold; the earliest day wins.' }),
  exclusiveUntil: nullable(Type.Object(exclusiveUntil.properties, {
    title: 'Exclusivity', additionalProperties: false, description: 'The end of an exclusivity. It informs: it moves no window.'
  })),
  closings: Type.Array(closings.items, { description: 'When the medium is closed again.' }),
  powers: Type.Array(powers.items, { description: 'What an authority may shorten case by case, for the medium.' }),
  outside: Type.Array(outside.items, { description: 'Works left outside the chronology for the medium.' }),
  note: nullable(Type.String())
}

/** What one set says of one medium and tier, with what its derogation, closings and exclusions add to it. */
export const RowView = Type.Object(row, {
  $id: 'Row',
  additionalProperties: false,
  description: 'What one rule set says of one medium and tier; null and empty where it says nothing.'
})
export type RowView = Static<typeof RowView>

/** What can have become of a row: `added` and `removed` speak of the rule, where before or after contract decides. */
export const ROW_CHANGES = ['added', 'removed', 'changed', 'unchanged'] as const
export type RowChange = (typeof ROW_CHANGES)[number]

/** The fields of a row in which a difference is a change of the law; `derogated` includes its criterion. */
export const DIFFERENCES = ['rule', 'opens', 'floor', 'notBefore', 'contested', 'nature', 'derogated', 'variants', 'exclusiveUntil', 'closings', 'outside'] as const
export type Difference = (typeof DIFFERENCES)[number]

/** One medium and tier in two sets. */
export const RowComparison = Type.Object({
  medium: MediumId,
  ...window,
  change: oneOf(ROW_CHANGES, {
    description: '`added`: contract decided before, there is a rule after, even one whose value is not known; `removed`: the reverse; `changed`: another meaning.'
  }),
  differences: Type.Array(oneOf(DIFFERENCES), {
    description: 'The fields whose meaning differs; `derogated` includes its criterion. The text or article cited, a note, a wording and the evidence alone are no change of the law.'
  }),
  before: ref(RowView),
  after: ref(RowView),
  changedBy: Type.Array(Type.Object({
    ruleSet: CivilDate,
    summary: Type.String(),
    texts: Type.Array(LegalBasis, { description: 'The texts that changed the law on that day.' })
  }, { additionalProperties: false }), {
    description: 'Each set after the earlier one, up to the later one, on whose first day this row changed, oldest first; also where it changed back.'
  })
}, { $id: 'RowComparison', additionalProperties: false })
export type RowComparison = Static<typeof RowComparison>

const count = Type.Integer({ minimum: 0 })

/** What differs between two sets of a territory, row by row. */
export const RuleSetComparison = Type.Object({
  territory,
  before: ref(RuleSetSummary),
  after: ref(RuleSetSummary),
  rows: Type.Array(ref(RowComparison), { description: 'Every medium and tier, in the order of the rule book.' }),
  counts: Type.Object({ added: count, removed: count, changed: count, unchanged: count }, { additionalProperties: false }),
  legalTexts: CitedTexts,
  links: Type.Object({
    self: Type.String(),
    reverse: Type.String({ description: 'The same sets the other way round.' })
  }, { additionalProperties: false })
}, { $id: 'RuleSetComparison', additionalProperties: false, description: 'What differs between two rule sets, row by row.' })
export type RuleSetComparison = Static<typeof RuleSetComparison>

/** A span of time in which neighbouring sets mean the same for a window; its row is that of the first of them. */
export const RulePeriod = Type.Object({
  from: CivilDate,
  until: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first day of the next period, or null.' }),
  ...row,
  texts: Type.Array(LegalBasis, { description: 'The texts that changed the law on the first day.' }),
  entryIntoForce: Type.Object({
    evidence: Evidence,
    note: nullable(Type.String())
  }, { additionalProperties: false, description: 'How well the first day is known.' }),
  ruleSets: Type.Array(Type.Object({
    id: CivilDate,
    regime: nullable(Slug),
    legalBasis: Type.Array(LegalBasis, { description: 'The texts that the row of this set cites.' }),
    evidence: nullable(Evidence)
  }, { additionalProperties: false }), {
    minItems: 1,
    description: 'The sets of the period, oldest first: the texts cited, and how well the delay of `opens` is known (null where there is none), may change where the rule does not.'
  })
}, { $id: 'RulePeriod', additionalProperties: false, description: 'A rule of one medium and tier for as long as it meant the same; the fields of the row are those of the first set.' })
export type RulePeriod = Static<typeof RulePeriod>

const { id, label, author, madeOn, fate, source } = ProposalView.properties

/** The rules of one medium, or one tier of it, from the first set to the last. */
const WindowHistory = Type.Object({
  ...window,
  history: Type.Array(ref(RulePeriod), { description: 'Without gap or overlap, oldest first.' }),
  proposals: Type.Array(Type.Object({
    id,
    label,
    author,
    madeOn,
    fate,
    delay: Delay,
    evidence: Evidence,
    note: nullable(Type.String()),
    source,
    links: Type.Object({
      proposal: Type.String(),
      adopt: nullable(Type.String({
        description: 'An example: a film of the day on which it was made (or of the first of that month or year), had it been adopted then; null where that comes before the first set.'
      }))
    }, { additionalProperties: false })
  }, { additionalProperties: false }), { description: 'What was proposed for this window and never adopted, in the order of the days.' })
}, { additionalProperties: false })
export type WindowHistory = Static<typeof WindowHistory>

/** Every rule that a medium ever had, and the proposals beside them. */
export const MediumHistory = Type.Object({
  territory,
  medium: MediumId,
  label: Type.String(),
  windows: Type.Array(WindowHistory, { description: 'Its tiers, or the one window of a medium without tiers.' }),
  legalTexts: CitedTexts,
  links: Type.Object({ self: Type.String() }, { additionalProperties: false })
}, { $id: 'MediumHistory', additionalProperties: false, description: 'Every rule that a medium ever had.' })
export type MediumHistory = Static<typeof MediumHistory>
