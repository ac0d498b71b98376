// The shape of an answer: the same answer with its days given in another way.
import type { Day } from '../../calendar/day.js'
import type { Event } from '../../law/facts/film.js'
import type { Known } from '../../law/facts/tests.js'
import type { GrantRule } from '../worlds/consistency.js'
import type { Gap, Opening, Outcome } from '../outcome.js'

/** What there is to say of a window; `D` is how its days are given. */
export type Shape<D = Day> = AnsweredShape<D> | RefusedShape

/** A window with what nothing stated would change of it. */
export interface AnsweredShape<D = Day> {
  readonly kind: 'answered'
  readonly outcome: Outcome<D>
  /** The end of its exclusivity; null: it has none. */
  readonly exclusiveUntil: D | null
  readonly alternatives: ReadonlyArray<AlternativeShape<D>>
}

/** No film released then can be as is stated: a grant that under each of these rules cannot have been obtained. */
export interface RefusedShape {
  readonly kind: 'refused'
  readonly rules: readonly GrantRule[]
}

/** Facts supposed beside those stated, the days of events among them, and the outcome with them. */
export interface AlternativeShape<D = Day> extends Known {
  readonly events: Readonly<Record<Event, D | null>>
  readonly outcome: Outcome<D>
}

/** A shape with each of its days given in another way. */
export function shapeWithDays<A, B> (shape: Shape<A>, map: (day: A) => B): Shape<B> {
  if (shape.kind === 'refused') return shape
  const orNull = (day: A | null) => day === null ? null : map(day)
  return {
    kind: 'answered',
    outcome: withDays(shape.outcome, map),
    exclusiveUntil: orNull(shape.exclusiveUntil),
    alternatives: shape.alternatives.map(({ events, outcome, ...known }) => ({
      ...known,
      events: { visa: orNull(events.visa), derogation: orNull(events.derogation), 'first-free-tv-broadcast': orNull(events['first-free-tv-broadcast']), blackout: orNull(events.blackout) },
      outcome: withDays(outcome, map)
    }))
  }
}

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
      return { ...outcome, opening: outcome.opening === null ? null : opening(outcome.opening), earliest: map(outcome.earliest), latest: orNull(outcome.latest), otherwise: outcome.otherwise === null ? null : opening(outcome.otherwise) }
    default:
      return outcome
  }
}

/** Whether two shapes are the same in every day, part and rule. */
export function isSameShape (a: Shape, b: Shape): boolean {
  return isSameContent(contentOfShape(a), contentOfShape(b))
}

/** Whether two outcomes are the same in every day, part and rule. */
export function isSame (a: Outcome, b: Outcome): boolean {
  return isSameContent(contentOf(a), contentOf(b))
}

function isSameContent (one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i])
}

function contentOfShape (shape: Shape): unknown[] {
  if (shape.kind === 'refused') return [shape.kind, ...shape.rules]
  const { outcome, exclusiveUntil, alternatives } = shape
  return [shape.kind, ...contentOf(outcome), exclusiveUntil, ...alternatives.flatMap(({ decided, passed, events, outcome }) =>
    [decided, passed, ...Object.values(events), ...contentOf(outcome)])]
}

/** All that an outcome is made of, in one order. */
function contentOf (outcome: Outcome): unknown[] {
  switch (outcome.kind) {
    case 'dated': return [outcome.kind, ...contentOfOpening(outcome.opening), ...contentOfGap(outcome.putOff), ...outcome.gaps.flatMap(contentOfGap), ...outcome.spans.flatMap(({ from, until }) => [from, until])]
    case 'undetermined': return [outcome.kind, outcome.part, outcome.by, outcome.earliest, outcome.latest, ...contentOfOpening(outcome.opening), ...contentOfOpening(outcome.otherwise)]
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
