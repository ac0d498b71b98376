// The windows of a film as a picture: heading, axes, a row per window, legend; as SVG that draws, loads and runs nothing else.
import { Type } from 'typebox'
import type { Chronology, Window } from '../../../../schemas/chronology.js'
import type { Bilingual, Language } from '../../../../schemas/text.js'
import type { Boundary } from '../../../answer/boundaries.js'
import { holderName } from '../../../service/exploiter.js'
import { wholeMedium } from '../../../law/sets/label.js'
import type { Rulebook } from '../../../law/rulebook.js'
import type { Supposed } from '../../../answer/supposed.js'
import { windowsTogether } from '../../../view/tiers.js'
import { lowerAxis, upperAxis, UPPER_AXIS } from './axes.js'
import { marksOf } from './bars.js'
import { descriptionOf, sentenceOf } from './description.js'
import { BOLD, frameOf, LINE, SIZE, type Frame } from './frame.js'
import { legendOf } from './legend.js'
import { shortened, wrapped } from './measure.js'
import { linesOf } from './placing.js'
import { rowsOf, type Heading, type Row } from './rows.js'
import { scaleOf } from './scale.js'
import { STYLE } from './style.js'
import { PICTURE_WORDS, shortDate, type PictureWords, type Sign } from './words.js'
import { el, written, type Element } from './xml.js'

/** The media type of a picture, as it is sent and as the document declares it. */
export const PICTURE_TYPE = 'image/svg+xml; charset=utf-8'
export const PICTURE = Type.String({ description: 'SVG 1.1: a row per window over months and dates, light and dark, described in words.' })

/** What a picture shows. */
export interface Pictured {
  readonly chronology: Chronology
  /** The windows under the law as it is; none where the question supposes no other, or where that law refuses what is stated. */
  readonly baseline: readonly Window[]
  /** Why that law refuses what is stated; null where it does not. */
  readonly notDrawn: Bilingual | null
  readonly boundaries: readonly Boundary[]
  readonly supposed: Supposed
}

/** The picture of an answer, so many pixels wide; tiers that say the same have one row. */
export function pictureOf (rulebook: Rulebook, { chronology: answer, baseline: asItIs, notDrawn, boundaries, supposed }: Pictured, language: Language, width: number): string {
  const words = PICTURE_WORDS[language]
  const together = windowsTogether(answer.windows, asItIs, id => {
    const { tiers, label } = wholeMedium(rulebook.media, id)
    return { tiers, label: label[language] }
  })
  const baseline = together.asItIs
  const chronology = { ...answer, windows: together.windows }
  const frame = frameOf(width)
  const { windows, on, film: { theatricalReleaseDate: release } } = chronology
  const scale = release === null ? null : scaleOf(release, on, [...windows, ...baseline], frame.plot, frame.right)
  const holders = [...new Set(windows.flatMap(window => holderName(rulebook, window) ?? []))]

  const head = headOf(rulebook, chronology, holders, supposed, frame, language)
  const top = head.bottom + (scale === null ? 0 : UPPER_AXIS)
  const rows = rowsOf(windows, { frame, scale, media: rulebook.media, language, baseline, words, holderOf: window => holderName(rulebook, window) ?? '', isShared: holders.length > 1 }, top + LINE / 2)
  const marks = rows.rows.map(row => ({ row, marks: scale === null ? [] : marksOf(row, scale) }))
  const lower = scale === null
    ? { behind: [], over: [], signs: [], bottom: rows.bottom }
    : lowerAxis(scale, frame, words, { boundaries, on }, top, rows.bottom)
  const used = new Set<Sign>([...marks.flatMap(({ marks }) => marks.flatMap(({ sign }) => sign ?? [])), ...lower.signs])
  const legend = legendOf(used, frame, words, lower.bottom + LINE)
  const foot = wrapped(words.foot(rulebook.version, shortDate(chronology.knownOn, words)), SIZE.tick, frame.right - frame.left, 4)
  const height = legend.bottom + (foot.length + 1) * LINE

  return written(el('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title description', lang: language
  },
  el('title', { id: 'title' }, [head.title, head.under].join(' – ')),
  el('desc', { id: 'description' }, descriptionOf({ chronology, baseline, notDrawn, boundaries }, rulebook, language)),
  el('style', {}, STYLE),
  el('defs', {}, hatch('provisional', 'M-1 1L1 -1M0 6L6 0M5 7L7 5'), hatch('hypothetical', 'M-1 5L1 7M0 0L6 6M5 -1L7 1')),
  el('rect', { class: 'paper', width, height }),
  ...head.elements,
  ...scale === null ? [] : upperAxis(scale, frame, words, top, rows.bottom),
  ...lower.behind,
  ...marks.map(({ row, marks }) => el('g', { 'data-window': placeOf(row.window) },
    el('title', {}, [sentenceOf(row.window, row.baseline, rulebook, language), ...row.window.explanation].join('\n')),
    ...marks.map(({ element }) => element))),
  ...lower.over,
  ...rows.headings.flatMap(heading => headingOf(heading, frame)),
  ...rows.rows.flatMap(row => textsOf(row, frame)),
  ...legend.elements,
  ...textLines(foot, 'tick faint', frame.left, legend.bottom + LINE / 2)))
}

/** What tells a window from the others of its picture. */
function placeOf ({ medium, tier, service }: Window): string {
  return [medium, tier, service].flatMap(id => id ?? []).join('/')
}

/** What stands above the axes: the title; which film this is, on which services; what is supposed, where this is not the law. */
function headOf ({ territories }: Rulebook, { film, territory }: Chronology, holders: readonly string[], supposed: Supposed, { left, right }: Frame, language: Language) {
  const words = PICTURE_WORDS[language]
  const title = (film.title ?? film.id ?? words.film).replaceAll(/\s+/g, ' ')
  const place = [...territories.values()].filter(({ territory: { id } }) => id === territory).map(({ territory: { label } }) => label[language]).join('')
  const under = [
    film.theatricalReleaseDate === null ? words.neverReleased(place) : words.released(shortDate(film.theatricalReleaseDate, words), place),
    ...holders.length === 0 ? [] : [holders.join(', ')]
  ].join(' – ')
  const whatIf = whatIfOf(supposed, words, language)
  const lines = wrapped(under, SIZE.text, right - left, 3)
  // Never cut: its last words say that this is not the law.
  const supposition = whatIf.flatMap(text => wrapped(text, SIZE.text, right - left, Infinity))
  const elements = [
    ...textLines([shortened(title, SIZE.title * BOLD, right - left)], 'title', left, LINE),
    ...textLines(lines, 'faint', left, LINE * 2.25),
    ...textLines(supposition, 'whatif', left, LINE * (2.25 + lines.length))
  ]
  return { title, under: [under, ...whatIf].join(' – '), elements, bottom: LINE * (2.75 + lines.length + supposition.length) }
}

/** What is supposed, in one text; none where it is the law that answers. */
function whatIfOf ({ proposals, changes }: Supposed, words: PictureWords, language: Language): string[] {
  const all = [
    ...proposals.map(({ label, on }) => words.proposed(label[language], shortDate(on, words))),
    ...changes === null ? [] : [words.madeUp(changes.count, shortDate(changes.from, words))]
  ]
  return all.length === 0 ? [] : [words.whatIf(all)]
}

/** The pattern of lines that is drawn over a bar. */
function hatch (id: string, d: string): Element {
  return el('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, el('path', { class: 'hatch', d }))
}

function headingOf ({ names, top }: Heading, { left }: Frame): Element[] {
  return textLines(names, 'heading', left, top)
}

/** The name of a row, and its labels, the first line of which lies on the bar. */
function textsOf ({ names, heading, namesTop, labels, labelsTop }: Row, { left }: Frame): Element[] {
  const lines = linesOf(labels)
  return [
    ...textLines(names, heading ? 'heading' : 'name', left, namesTop),
    ...labels.map(({ x, line, text }) => el('text', { x, y: lineAt(labelsTop, lines - 1 - line) }, text))
  ]
}

function textLines (lines: readonly string[], name: string, x: number, top: number): Element[] {
  return lines.map((line, i) => el('text', { class: name, x, y: lineAt(top, i) }, line))
}

/** Where the letters of a line stand. */
function lineAt (top: number, line: number): number {
  return top + line * LINE + 12
}
