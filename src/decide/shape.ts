// The shape of an outcome: the same outcome with its days given in another way.
import type { Delay } from '../../schemas/delay.js'
import type { Day } from '../calendar/day.js'
import type { Gap, Opening, Outcome } from './outcome.js'

/** How a day follows from the release: so long after it, or on one day whatever the release. */
export type Reckoning = { readonly after: Delay } | { readonly on: Day }

/** An outcome with each of its days given in another way. */
export function withDays<A, B> (outcome: Outcome<A>, map: (day: A) => B): Outcome<B> {
  const orNull = (day: A | null) => day === null ? null : map(day)
  const opening = (one: Opening<A>): Opening<B> => ({ ...one, on: map(one.on), due: map(one.due), contractUntil: orNull(one.contractUntil) })
  const gap = (one: Gap<A>): Gap<B> => ({ ...one, from: map(one.from), until: map(one.until) })
  switch (outcome.kind) {
    case 'dated':
      return {
        ...outcome,
        opening: opening(outcome.opening),
        spans: outcome.spans.map(({ from, until }) => ({ from: map(from), until: orNull(until) })),
        gaps: outcome.gaps.map(gap),
        putOff: outcome.putOff === null ? null : gap(outcome.putOff)
      }
    case 'undetermined':
      return { ...outcome, opening: outcome.opening === null ? null : opening(outcome.opening), earliest: map(outcome.earliest), latest: orNull(outcome.latest) }
    default:
      return outcome
  }
}

/** Whether two outcomes are the same in every day, part and rule. */
export function isSame (a: Outcome, b: Outcome): boolean {
  const [one, other] = [contentOf(a), contentOf(b)]
  return one.length === other.length && one.every((value, i) => value === other[i])
}

/** All that an outcome is made of, in one order. */
function contentOf (outcome: Outcome): unknown[] {
  switch (outcome.kind) {
    case 'dated': return [outcome.kind, ...contentOfOpening(outcome.opening), ...contentOfGap(outcome.putOff), ...outcome.gaps.flatMap(contentOfGap), ...outcome.spans.flatMap(({ from, until }) => [from, until])]
    case 'undetermined': return [outcome.kind, outcome.part, outcome.earliest, outcome.latest, ...contentOfOpening(outcome.opening)]
    case 'excluded': return [outcome.kind, outcome.part, outcome.by]
    case 'contractual': return [outcome.kind, outcome.part]
  }
}

function contentOfOpening (opening: Opening | null): unknown[] {
  return opening === null ? [null] : [opening.on, opening.part, opening.by, opening.due, opening.contractUntil]
}

function contentOfGap (gap: Gap | null): unknown[] {
  return gap === null ? [null] : [gap.from, gap.until, gap.part, gap.by, gap.end, gap.isCut]
}
