// What one set says of one medium and tier, and whether two sets say the same of it.
import type { Difference } from '../../../schemas/history.js'
import type { LegalBasis } from '../../../schemas/legal.js'
import type { Closing, ClosingPoint, Derogation, Outside, Power, RuleSet, WindowRule } from '../../../schemas/rule-set.js'
import { lengthOf } from '../../calendar/day.js'

/** All that a set says of one medium and tier: its row, and what the rest of the set adds to it. */
export interface Stated {
  readonly row: WindowRule
  /** The derogation of the set, where the row has a delay for it; null elsewhere. */
  readonly derogation: Derogation | null
  /** What an authority may shorten case by case. */
  readonly powers: readonly Power[]
  readonly outside: readonly Outside[]
  readonly closings: readonly Closing[]
}

/** The row of a set that speaks of a medium and tier. */
export function rowOf (set: RuleSet, medium: string, tier: string | null): WindowRule | undefined {
  return set.windows.find(row => row.medium === medium && (tier === null || row.tiers?.includes(tier)))
}

/** All that a set says of a medium and tier; undefined where it has no row for them (a lint rule sees to it that it has). */
export function statedIn (set: RuleSet, medium: string, tier: string | null): Stated | undefined {
  const row = rowOf(set, medium, tier)
  return row && {
    row,
    derogation: row.derogated === undefined ? null : set.derogation,
    powers: (set.powers ?? []).filter(({ media, tiers }) => media.includes(medium) && (tier === null || tiers === undefined || tiers.includes(tier))),
    outside: set.outside.filter(({ media }) => media.includes(medium)),
    closings: set.closings.filter(({ media }) => media.includes(medium))
  }
}

/** Every text that a row rests on, and what the rest of the set adds to it. */
export function citationsOf ({ row, derogation, powers, outside, closings }: Stated): LegalBasis[] {
  return [
    ...row.legalBasis, ...row.contested?.legalBasis ?? [], ...row.derogated?.legalBasis ?? [], ...derogation?.legalBasis ?? [],
    ...[...powers, ...closings, ...outside].flatMap(({ legalBasis }) => legalBasis)
  ]
}

/** What of each field is law: days, whom they bind, and the conditions under which they apply. */
const MEANING: Readonly<Record<Difference, (stated: Stated) => unknown>> = {
  rule: ({ row }) => row.rule,
  opens: ({ row }) => row.opens?.map(pointOf),
  floor: ({ row }) => row.floor,
  notBefore: ({ row }) => row.notBefore && pointOf(row.notBefore),
  contested: ({ row }) => row.contested && { delay: lengthOf(row.contested.delay), since: row.contested.since },
  nature: ({ row }) => row.nature,
  derogated: ({ row, derogation }) => row.derogated && {
    delay: lengthOf(row.derogated.delay), grantedBy: derogation?.grantedBy, eligible: derogation?.eligible
  },
  variants: ({ row }) => row.variants?.map(({ when, delay }) => ({ when, delay: lengthOf(delay) })),
  exclusiveUntil: ({ row }) => row.exclusiveUntil && { until: pointOf(row.exclusiveUntil), unless: row.exclusiveUntil.unless },
  closings: ({ closings }) => closings.map(({ when, from, until, notBefore }) => ({
    when, from: pointOf(from), until: until.map(pointOf), notBefore: notBefore && pointOf(notBefore)
  })),
  outside: ({ outside }) => outside.map(({ when }) => when)
}

/** The meaning of a row, field by field: the same text for the same law. */
export type Meaning = Readonly<Record<Difference, string>>

/**
 * What a row means in law. The text or article cited, the evidence, the words of a reason or note, and the order of a list
 * are no part of it; nor is a text that lifts a criterion for some releases, for it names its own span and makes no set,
 * nor what an authority may do case by case.
 */
export function meaningOf (stated: Stated): Meaning {
  return Object.fromEntries(FIELDS.map(field => [field, textOf(MEANING[field](stated))])) as Meaning
}

/** The fields in which two rows differ in law, in the order in which answers list them; empty where they mean the same. */
export function differencesBetween (before: Meaning, after: Meaning): Difference[] {
  return FIELDS.filter(field => before[field] !== after[field])
}

/** Whether two rows give the same delays, granted or not: the figures alone, not whom they bind nor how they are obtained. */
export function sameDelays (before: WindowRule, after: WindowRule): boolean {
  const [a, b] = [before, after].map(row => meaningOf({ row, derogation: null, powers: [], outside: [], closings: [] }))
  return FIGURES.every(field => a?.[field] === b?.[field])
}

// The keys of a closed record are its names; TypeScript alone cannot know that nothing was added.
const FIELDS = Object.keys(MEANING) as Difference[]
const FIGURES: readonly Difference[] = ['rule', 'opens', 'derogated', 'variants']

function pointOf ({ after, delay, onOpeningOf }: Omit<ClosingPoint, 'evidence'>) {
  return { after, delay: delay && lengthOf(delay), onOpeningOf }
}

/** One text for one meaning: the fields of a record have names and so no order; of a list all hold, or one, in any order. */
function textOf (value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).sort().join()}]`
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value))
  const fields = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${fields.map(([name, one]) => `${name}:${textOf(one)}`).sort().join()}}`
}
