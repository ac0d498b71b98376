// What two rule books answer otherwise, as text for a terminal, as Markdown for a review, and as JSON for programs.
import type { Medium } from '../../../schemas/medium.js'
import type { BookDiff, TerritoryDiff } from '../../answer/books/diff.js'
import { isoOf, type Day } from '../../calendar/day.js'
import { filmsTold, windowsNamed, windowsTold } from './diff-groups.js'
import { summaryOf } from './diff-summary.js'
import { releasesText, windowText } from './diff-told.js'
import { section } from './markdown.js'

/** How it may be written. */
export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const
export type DiffFormat = typeof DIFF_FORMATS[number]

/** Whether two rule books answer the same. */
export function isSameBook ({ territories }: BookDiff): boolean {
  return territories.length === 0
}

/** What two rule books answer otherwise, written in one of the ways; `media` are those of the later one. */
export function diffPage (diff: BookDiff, format: DiffFormat, media: readonly Medium[]): string {
  switch (format) {
    case 'text': return `${[titleOf(diff), ...diff.territories.flatMap(one => textOf(one, media))].join('\n')}\n`
    case 'markdown': return `${[`# ${titleOf(diff)}`, ...diff.territories.flatMap(one => markdownOf(one, media))].join('\n\n')}\n`
    case 'json': return `${JSON.stringify(diff, daysWritten, 2)}\n`
  }
}

function titleOf ({ before, after, territories }: BookDiff): string {
  return `Rules ${after.version} beside ${before.version}: ${territories.length === 0 ? 'every answer is the same' : `answers differ in ${territories.map(({ territory }) => territory).join(', ')}`}`
}

/** The windows that only one of the two has. */
export function onlyIn ({ added, removed }: TerritoryDiff): string[] {
  return [
    ...added.length === 0 ? [] : [`New: ${added.map(windowText).join('; ')}`],
    ...removed.length === 0 ? [] : [`Gone: ${removed.map(windowText).join('; ')}`]
  ]
}

/** The windows that have the same days for other reasons, in a line. */
function groundsIn ({ windows }: TerritoryDiff): string[] {
  const told = windows.flatMap(window => window.ground === null ? [] : [`${windowText(window)} (${releasesText(window.ground)})`])
  return told.length === 0 ? [] : [`Same days, which rest on another set or closing, or are sure in another way: ${told.join('; ')}`]
}

function textOf (one: TerritoryDiff, media: readonly Medium[]): string[] {
  const films = filmsTold(one)
  return [
    '', one.territory, ...[...summaryOf(one, media), ...onlyIn(one)].map(line => `  ${line}`),
    ...windowsTold(one).flatMap(({ windows, told, except }) => [
      '', `  ${windowsNamed(windows, media)}`,
      ...told.flatMap(({ films, effects }) => [`    ${films}`, ...effects.map(([what, releases, example]) => `      ${what}; releases: ${releases}; ${example}`)]),
      ...exceptText(except).map(line => `    ${line}`)
    ]),
    ...films.length === 0 ? [] : ['', '  Real films', ...films.map(({ name, release, windows, what, change }) => `    ${name} (${release}), ${windowsNamed(windows, media)}: ${what}; ${change}`)],
    ...groundsIn(one).flatMap(line => ['', `  ${line}`])
  ]
}

function markdownOf (one: TerritoryDiff, media: readonly Medium[]): string[] {
  const [summary, films] = [summaryOf(one, media), filmsTold(one)]
  return [
    ...summary.length === 0 ? [] : [`${one.territory}:\n\n${summary.map(line => `- ${line}`).join('\n')}`],
    ...onlyIn(one).map(line => `${one.territory}: ${line}`),
    ...windowsTold(one).flatMap(({ windows, told, except }) => [
      section(`${one.territory} ${windowsNamed(windows, media)}`, ['films', 'what differs', 'releases', 'example'], told.flatMap(({ films, effects }) => effects.map(cells => [films, ...cells]))),
      ...exceptText(except)
    ]),
    ...films.length === 0 ? [] : [section(`${one.territory}, real films`, ['film', 'released on', 'windows', 'what differs', 'before → after'], films.map(({ name, release, windows, what, change }) => [name, release, windowsNamed(windows, media), what, change]))],
    ...groundsIn(one).map(line => `${one.territory}: ${line}`)
  ]
}

function exceptText (except: readonly string[]): string[] {
  return except.length === 0 ? [] : [`The same for: ${except.join('; ')}`]
}

const DAYS = new Set(['from', 'until', 'release', 'since', 'on', 'exclusiveUntil', 'contractFrom'])

/** Days as they are written; what an answer rests on is told by its effect alone. */
function daysWritten (name: string, value: unknown): unknown {
  if (name === 'ground') return undefined
  if (name === 'days' && Array.isArray(value)) return value.map(day => isoOf(day as Day))
  return DAYS.has(name) && typeof value === 'number' ? isoOf(value as Day) : value
}
