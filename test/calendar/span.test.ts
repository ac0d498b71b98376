// Spans of days, against sets of single days.
import fc from 'fast-check'
import t from 'tap'
import type { Day } from '../../src/calendar/day.js'
import { isIn, shared, spansJoined, without, type Span } from '../../src/calendar/span.js'
import { holds } from '../fixtures/property.js'

/** All the days that the spans below can tell apart: after the last of them, one stands for all. */
const DAYS = Array.from({ length: 14 }, (_, n) => n as Day)

const span = (from: number, until: number | null) => ({ from, until } as Span)
const spans = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([from, length]) => span(from, length === null ? null : Math.min(from + length, 13)))
const daysOf = (list: readonly Span[]) => DAYS.filter(day => list.some(one => isIn(one, day)))
const same = (a: readonly Day[], b: readonly Day[]) => a.join() === b.join()

t.test('Spans that overlap or touch are one', async t => {
  const bounded = (from: number, until: number) => ({ from: from as Day, until: until as Day })
  t.strictSame(spansJoined([bounded(5, 7), bounded(0, 2), bounded(2, 4), bounded(6, 9), bounded(5, 6)]), [bounded(0, 4), bounded(5, 9)])
  t.strictSame(spansJoined([]), [])
})

t.test('The first day is in a span, the day at which it ends is not', async t => {
  t.strictSame(daysOf([span(3, 5)]), [3, 4])
  t.strictSame(daysOf([span(12, null)]), [12, 13])
  t.strictSame(daysOf([span(3, 3)]), [])
})

t.test('Two spans share the days that lie in both', async t => {
  t.strictSame(shared(span(1, 5), span(3, 9)), span(3, 5))
  t.equal(shared(span(1, 3), span(3, 9)), null, 'one that ends where the other starts')
  t.strictSame(shared(span(1, null), span(3, null)), span(3, null))
  holds(t, fc.property(spans, spans, (a, b) => {
    const both = shared(a, b)
    return same(both === null ? [] : daysOf([both]), DAYS.filter(day => isIn(a, day) && isIn(b, day)))
  }), { numRuns: 5_000 })
})

t.test('What is left without others is in order, without overlap, and has their days no more', async t => {
  t.strictSame(without(span(0, null), [span(6, 8), span(2, 4)]), [span(0, 2), span(4, 6), span(8, null)])
  t.strictSame(without(span(0, null), [span(2, 4), span(4, 6)]), [span(0, 2), span(6, null)], 'adjoining ones leave nothing between them')
  t.strictSame(without(span(3, null), [span(0, 5)]), [span(5, null)])
  t.strictSame(without(span(3, null), [span(3, null)]), [])
  holds(t, fc.property(spans, fc.array(spans, { maxLength: 4 }), (whole, others) => {
    const left = without(whole, others)
    const apart = left.every(({ from, until }, i) => (until === null || from < until) && (i === 0 || (left[i - 1]?.until ?? Infinity) < from))
    return apart && same(daysOf(left), DAYS.filter(day => isIn(whole, day) && !others.some(one => isIn(one, day))))
  }), { numRuns: 5_000 })
})
