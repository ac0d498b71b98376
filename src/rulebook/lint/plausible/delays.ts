// The delays of a row, each with its place in it, and how long they are beside each other.
import type { Delay } from '../../../../schemas/delay.js'
import type { Evidence, LegalBasis } from '../../../../schemas/legal.js'
import type { WindowRule } from '../../../../schemas/rule-set.js'
import { lengthOf } from '../../../calendar/day.js'

/** A delay of a row. */
export interface RowDelay {
  /** What it is: the delays of two rows that are the same thing have the same. */
  readonly what: string
  readonly path: string
  readonly delay: Delay
  readonly evidence: Evidence
  readonly legalBasis: readonly LegalBasis[]
}

/** Every delay that a row states. */
export function delaysIn ({ opens = [], derogated, variants = [], exclusiveUntil, contested, notBefore, legalBasis }: WindowRule): RowDelay[] {
  const single = { derogated, exclusiveUntil, contested, notBefore }
  return [
    ...opens.map(({ after, delay, evidence }, i) => ({ what: `opens after ${after}`, path: `opens.${i}`, delay, evidence, legalBasis })),
    ...variants.map(({ id, delay, evidence }, i) => ({ what: `variant ${id}`, path: `variants.${i}`, delay, evidence, legalBasis })),
    ...Object.entries(single).flatMap(([what, stated]) => stated === undefined ? [] : [{ what, path: what, legalBasis, ...stated }])
  ]
}

/** The days of a month, taken over four years: a fraction of sixteenths, so that half of a delay is exactly half. */
const DAYS_OF_MONTH = 30.4375

/** About how many days a delay is, to tell a longer one from a shorter one. */
export function daysIn (delay: Delay): number {
  const { months, days } = lengthOf(delay)
  return months * DAYS_OF_MONTH + days
}

/** A delay as a file states it. */
export function written (delay: Delay): string {
  return `{ ${Object.entries(delay).map(([unit, count]) => `${unit}: ${count}`).join(', ')} }`
}
