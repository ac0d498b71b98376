// The marks of one window: its bar, gaps, bounds, exclusivity, and the bar of the law as it is under that of a scenario.
import type { Interval, Window } from '../../../../schemas/chronology.js'
import { BAR, THIN, type Row } from './rows.js'
import type { Scale } from './scale.js'
import { colourClass } from './style.js'
import type { Sign } from './words.js'
import { el, type Element } from './xml.js'

/** Marks, and what they mean. */
export interface Mark {
  readonly sign: Sign | null
  readonly element: Element
}

/** The marks of a row, those drawn first first. */
export function marksOf ({ window, baseline, medium, bar }: Row, scale: Scale): Mark[] {
  const colour = colourClass(medium)
  const middle = bar + BAR / 2
  return [
    ...boundsBefore(window, scale, middle),
    ...gapsOf(window, scale).map(({ from, until }) => mark('gap', lineAcross('gap', from, until, middle))),
    ...window.intervals.flatMap(interval => barOf(interval, window, scale, bar, colour)),
    ...undeterminedOf(window, scale, bar),
    ...boundsAfter(window, scale, middle),
    ...exclusiveOf(window, scale, bar),
    ...thereOf(window, scale, middle),
    ...(baseline?.intervals ?? []).map(interval => mark('law', el('path', { class: `${colour} law`, d: shapeOf(interval, scale, bar + BAR + 2, THIN) })))
  ]
}

function mark (sign: Sign | null, element: Element): Mark {
  return { sign, element }
}

function lineAcross (name: string, x1: number, x2: number, y: number): Element {
  return el('line', { class: name, x1, y1: y, x2, y2: y })
}

/** The bar of an interval, hatched where it is not settled law. */
function barOf (interval: Interval, { certainty, hypothetical }: Window, scale: Scale, top: number, colour: string): Mark[] {
  const d = shapeOf(interval, scale, top, BAR)
  return [
    mark(null, el('path', { class: colour, d })),
    // What is adopted is provisional too, and said to be no law.
    ...hypothetical ? [mark('hypothetical', el('path', { fill: 'url(#hypothetical)', d }))]
      : certainty === 'provisional' ? [mark('provisional', el('path', { fill: 'url(#provisional)', d }))] : []
  ]
}

/** A bar that ends straight on its last day, or in a point where it goes on. */
function shapeOf ({ from, until }: Interval, scale: Scale, top: number, height: number): string {
  const left = scale.x(from)
  const right = until === null ? scale.right : Math.max(left + 1, scale.x(until))
  const point = until === null ? Math.min(height / 2, right - left) : 0
  const n = (value: number) => Math.round(value * 100) / 100
  return `M${n(left)} ${n(top)}H${n(right - point)}L${n(right)} ${n(top + height / 2)}L${n(right - point)} ${n(top + height)}H${n(left)}Z`
}

/** Between two intervals, and after the last where it ends. */
function gapsOf ({ intervals }: Window, scale: Scale): Array<{ from: number, until: number }> {
  return intervals.flatMap(({ until }, i) => until === null ? [] : [{ from: scale.x(until), until: scaleEnd(intervals[i + 1], scale) }])
}

function scaleEnd (next: Interval | undefined, scale: Scale): number {
  return next === undefined ? scale.right : scale.x(next.from)
}

/** What comes before the bar: contract, or the days on which facts not stated would open the window. */
function boundsBefore ({ status, contractualUntil, earliestPossible, opensOn }: Window, scale: Scale, y: number): Mark[] {
  const contract = status === 'contractual' ? scale.right : contractualUntil === null ? null : scale.x(contractualUntil)
  return [
    ...contract === null ? [] : [mark('contract', lineAcross('contract', scale.x(scale.release), contract, y))],
    ...opensOn === null || earliestPossible === null || earliestPossible >= opensOn ? [] : [mark('may', lineAcross('may', scale.x(earliestPossible), scale.x(opensOn), y))]
  ]
}

/** On the bar: until when facts not stated could put the opening off. */
function boundsAfter ({ opensOn, latestPossible }: Window, scale: Scale, y: number): Mark[] {
  return opensOn === null || latestPossible === null || latestPossible <= opensOn ? [] : [mark('may', lineAcross('over', scale.x(opensOn), scale.x(latestPossible), y))]
}

/** Where a window opens somewhere within bounds, or after one. */
function undeterminedOf ({ status, earliestPossible, latestPossible }: Window, scale: Scale, top: number): Mark[] {
  if (status !== 'undetermined' || earliestPossible === null) return []
  return [mark('unknown', el('path', { class: 'unknown', d: shapeOf({ from: earliestPossible, until: latestPossible }, scale, top, BAR) }))]
}

function exclusiveOf ({ opensOn, exclusiveUntil }: Window, scale: Scale, bar: number): Mark[] {
  if (opensOn === null || exclusiveUntil === null) return []
  const end = scale.x(exclusiveUntil)
  return [mark('exclusive', el('path', { class: 'exclusive', fill: 'none', d: `M${round(scale.x(opensOn))} ${bar - 1}H${round(end)}v${BAR + 2}` }))]
}

function round (value: number): number {
  return Math.round(value * 100) / 100
}

/** The day from which the service has the film. */
function thereOf ({ availableFrom = null }: Window, scale: Scale, y: number): Mark[] {
  if (availableFrom === null) return []
  const [x, r] = [scale.x(availableFrom), BAR / 2]
  return [mark('there', el('path', { class: 'there', d: `M${round(x)} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z` }))]
}
