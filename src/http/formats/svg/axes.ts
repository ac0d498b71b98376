// The axes of a picture: months after the release above, dates below, and the days that cross it: new rules, and the day asked about.
import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { Boundary } from '../../../answer/boundaries.js'
import { LINE, SIZE, type Frame } from './frame.js'
import { widthOf } from './measure.js'
import { linesOf, placed, type Label } from './placing.js'
import { dateTicks, monthTicks, type Scale, type Tick } from './scale.js'
import { shortDate, type PictureWords, type Sign } from './words.js'
import { el, type Element } from './xml.js'

/** How far ticks are apart at least, in pixels: numbers, and years or months. */
const NUMBERS_APART = 40
const DATES_APART = 52

/** The height of the upper axis: what it counts, and its numbers. */
export const UPPER_AXIS = 2 * LINE

/** The numbers of the months, and a line down from each; `top` to `bottom` is the plot. */
export function upperAxis (scale: Scale, { plot }: Frame, words: PictureWords, top: number, bottom: number): Element[] {
  const ticks = monthTicks(scale, NUMBERS_APART)
  return [
    ...ticks.map(({ on }) => el('line', { class: 'grid', x1: scale.x(on), y1: top, x2: scale.x(on), y2: bottom })),
    el('text', { class: 'tick faint', x: plot, y: top - LINE - 6 }, words.monthsAfter),
    ...ticksAt(ticks, scale, top - 5)
  ]
}

/** The lower axis, with the days that cross the plot named under it. */
export interface LowerAxis {
  /** Drawn behind the bars, and over them. */
  readonly behind: readonly Element[]
  readonly over: readonly Element[]
  readonly signs: readonly Sign[]
  readonly bottom: number
}

interface Flag extends Label {
  readonly on: CivilDate
  readonly sign: Sign
}

/** The dates under the plot, and the lines of the days that cross it, each named. */
export function lowerAxis (scale: Scale, frame: Frame, words: PictureWords, { boundaries, on }: { boundaries: readonly Boundary[], on: CivilDate }, top: number, bottom: number): LowerAxis {
  const days: Array<{ on: CivilDate, sign: Sign }> = [...boundaries.map(({ on, supposed }) => ({ on, sign: supposed ? 'supposed' as const : 'set' as const })), { on, sign: 'now' }]
  const flags = days.filter(({ on, sign }) => sign === 'now' || isShown(on, scale)).sort((a, b) => a.on < b.on ? -1 : 1).map(({ on, sign }): Flag => {
    const text = sign === 'now' ? pointing(words.on(shortDate(on, words)), on, scale) : shortDate(on, words)
    return { on, sign, text, at: scale.x(on), width: widthOf(text, SIZE.tick) }
  })
  const labels = placed(flags, { left: frame.left, right: frame.right, align: 'middle', aside: 16 })
  const datesAt = bottom + LINE
  const lines = labels.filter(({ on }) => isShown(on, scale)).map(({ sign, at }) => ({ sign, line: el('line', { class: classOf(sign), x1: at, y1: top, x2: at, y2: bottom + 4 }) }))
  return {
    behind: lines.filter(({ sign }) => sign !== 'now').map(({ line }) => line),
    over: [
      ...lines.filter(({ sign }) => sign === 'now').map(({ line }) => line),
      ...ticksAt(dateTicks(scale, DATES_APART, words.months), scale, datesAt),
      ...labels.map(({ sign, x, line, width, text }) =>
        el('text', { class: `tick ${sign === 'now' ? 'at' : 'faint'}`, x: x + width / 2, y: datesAt + (line + 1) * LINE, 'text-anchor': 'middle' }, text))
    ],
    signs: lines.map(({ sign }) => sign),
    bottom: datesAt + linesOf(labels) * LINE
  }
}

function isShown (day: CivilDate, { from, to }: Scale): boolean {
  return day >= from && day < to
}

/** A day before or after all that is shown is said to lie there. */
function pointing (text: string, on: CivilDate, { from, to }: Scale): string {
  if (on < from) return `← ${text}`
  return on < to ? text : `${text} →`
}

function classOf (sign: Sign): string {
  return sign === 'supposed' ? 'set supposed' : sign
}

function ticksAt (ticks: readonly Tick[], scale: Scale, y: number): Element[] {
  return ticks.map(({ on, text }) => el('text', { class: 'tick', x: scale.x(on), y, 'text-anchor': 'middle' }, text))
}
