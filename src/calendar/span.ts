// Stretches of days, half-open: the first day belongs to a span, the day at which it ends does not.
import type { Day } from './day.js'

/** The days from one on until another, which is no longer part of it; null: without end. */
export interface Span {
  readonly from: Day
  readonly until: Day | null
}

/** A span that ends. */
export interface BoundedSpan extends Span {
  readonly until: Day
}

/** Whether a day lies in a span. */
export function isIn ({ from, until }: Span, day: Day): boolean {
  return from <= day && (until === null || day < until)
}

/** The days that two spans share; null where there is none. */
export function shared (a: Span, b: Span): Span | null {
  const from = a.from > b.from ? a.from : b.from
  const until = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until
  return until === null || from < until ? { from, until } : null
}

/**
 * What is left of a span without others, which may overlap and come in any order.
 * @example without({ from: 0, until: null }, [{ from: 2, until: 4 }]) // [{ from: 0, until: 2 }, { from: 4, until: null }]
 */
export function without ({ from, until }: Span, others: readonly Span[]): Span[] {
  const left: Span[] = []
  let next = from
  for (const gap of others.toSorted((a, b) => a.from - b.from)) {
    if (until !== null && gap.from >= until) break
    if (gap.from > next) left.push({ from: next, until: gap.from })
    if (gap.until === null) return left
    if (gap.until > next) next = gap.until
  }
  if (until === null || next < until) left.push({ from: next, until })
  return left
}

/** Bounded spans in order, those joined that overlap or touch. */
export function spansJoined (spans: readonly BoundedSpan[]): BoundedSpan[] {
  const joined: BoundedSpan[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last === undefined || last.until < span.from) joined.push(span)
    else joined.splice(-1, 1, { from: last.from, until: last.until > span.until ? last.until : span.until })
  }
  return joined
}
