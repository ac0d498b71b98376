// What the signs of a picture mean: those that it uses, and no other.
import { LINE, SIZE, type Frame } from './frame.js'
import { shortened, widthOf } from './measure.js'
import { linesOf, placed } from './placing.js'
import type { PictureWords, Sign } from './words.js'
import { el, type Element } from './xml.js'

/** The width of a sign in the legend, and what lies between it and its meaning. */
const SAMPLE = 24
const GAP = 6

/** How each sign looks, about the middle of a line, from 0 to `SAMPLE`. */
const SAMPLES: Readonly<Record<Sign, readonly Element[]>> = {
  provisional: hatched('provisional'),
  hypothetical: hatched('hypothetical'),
  law: [el('rect', { class: 'faint law', x: 0, y: -2, width: SAMPLE, height: 4 })],
  exclusive: [el('path', { class: 'exclusive', fill: 'none', d: `M0 -3H${SAMPLE - 1}v7` })],
  may: [lineOf('may')],
  unknown: [el('rect', { class: 'unknown', x: 1, y: -5, width: SAMPLE - 2, height: 10 })],
  gap: [lineOf('gap')],
  contract: [lineOf('contract')],
  there: [el('path', { class: 'there', d: 'M12 -5l5 5l-5 5l-5 -5z' })],
  set: [upright('set')],
  supposed: [upright('set supposed')],
  now: [upright('now')]
}

function hatched (pattern: Sign): Element[] {
  const rect = { x: 0, y: -5, width: SAMPLE, height: 10 }
  return [el('rect', { class: 'faint', ...rect }), el('rect', { fill: `url(#${pattern})`, ...rect })]
}

function lineOf (name: string): Element {
  return el('line', { class: name, x1: 1, y1: 0, x2: SAMPLE - 1, y2: 0 })
}

function upright (name: string): Element {
  return el('line', { class: name, x1: SAMPLE / 2, y1: -8, x2: SAMPLE / 2, y2: 8 })
}

/** The legend from a height on, and where it ends. */
export function legendOf (used: ReadonlySet<Sign>, { left, right }: Frame, { legend }: PictureWords, top: number): { elements: Element[], bottom: number } {
  const signs = (Object.keys(SAMPLES) as Sign[]).filter(sign => used.has(sign))
  const items = placed(signs.map(sign => {
    const text = shortened(legend[sign], SIZE.tick, right - left - SAMPLE - 2 * GAP)
    return { sign, text, at: left, width: SAMPLE + GAP + widthOf(text, SIZE.tick) + GAP }
  }), { left, right, align: 'start', aside: Infinity })
  const elements = items.flatMap(({ sign, text, x, line }) => {
    const y = top + (line + 0.5) * LINE
    return [
      el('g', { transform: `translate(${Math.round(x)} ${y})` }, ...SAMPLES[sign]),
      el('text', { class: 'tick', x: x + SAMPLE + GAP, y: y + 4 }, text)
    ]
  })
  return { elements, bottom: top + linesOf(items) * LINE }
}
