// What two rule books answer otherwise, as text for a terminal, as Markdown for a review, and as JSON for programs.
import type { BookDiff, FilmDiff, TerritoryDiff, WindowDiff } from '../../answer/books/diff.js'
import { broadestOf, isPlain } from '../../answer/books/kinds.js'
import { isoOf, type Day } from '../../calendar/day.js'
import { effectText, exampleText, answerText, kindText, releasesText, windowText } from './diff-told.js'
import { section, type Row } from './markdown.js'

/** How it may be written. */
export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const
export type DiffFormat = typeof DIFF_FORMATS[number]

/** Whether two rule books answer the same. */
export function isSameBook ({ territories }: BookDiff): boolean {
  return territories.length === 0
}

/** What two rule books answer otherwise, written in one of the ways. */
export function diffPage (diff: BookDiff, format: DiffFormat): string {
  switch (format) {
    case 'text': return `${[titleOf(diff), ...diff.territories.flatMap(textOf)].join('\n')}\n`
    case 'markdown': return `${[`# ${titleOf(diff)}`, ...diff.territories.flatMap(markdownOf)].join('\n\n')}\n`
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

/** The windows of which some day differs. */
function movedIn ({ windows }: TerritoryDiff): WindowDiff[] {
  return windows.filter(({ differing }) => differing.length > 0)
}

/** The windows that have the same days for other reasons, in a line. */
function groundsIn ({ windows }: TerritoryDiff): string[] {
  const told = windows.flatMap(window => window.ground === null ? [] : [`${windowText(window)} (${releasesText(window.ground)})`])
  return told.length === 0 ? [] : [`Same days, which rest on another set or closing, or are sure in another way: ${told.join('; ')}`]
}

function textOf (one: TerritoryDiff): string[] {
  return [
    '', one.territory, ...onlyIn(one).map(line => `  ${line}`),
    ...movedIn(one).flatMap(window => ['', `  ${windowText(window)}`, ...rowsOf(window).flatMap(([films, what, releases, example]) => [`    ${films}`, `      ${what}; releases: ${releases}; ${example}`]), ...exceptIn(window).map(line => `    ${line}`)]),
    ...one.films.length === 0 ? [] : ['', '  Real films', ...one.films.map(filmRow).map(([name, release, window, what, example]) => `    ${name} (${release}), ${window}: ${what}; ${example}`)],
    ...groundsIn(one).flatMap(line => ['', `  ${line}`])
  ]
}

function markdownOf (one: TerritoryDiff): string[] {
  return [
    ...onlyIn(one).map(line => `${one.territory}: ${line}`),
    ...movedIn(one).flatMap(window => [section(`${one.territory} ${windowText(window)}`, ['films', 'what differs', 'releases', 'example'], rowsOf(window)), ...exceptIn(window)]),
    ...one.films.length === 0 ? [] : [section(`${one.territory}, real films`, ['film', 'released on', 'window', 'what differs', 'before → after'], one.films.map(filmRow))],
    ...groundsIn(one).map(line => `${one.territory}: ${line}`)
  ]
}

/** A row for each effect on the films of each kind. */
function rowsOf ({ differing }: WindowDiff): Row[] {
  return differing.flatMap(({ kinds, differences }) => {
    const films = broadestOf(kinds).map(kindText).join('; or ')
    return differences.map(one => [films, effectText(one), releasesText(one), exampleText(one.example)])
  })
}

/** The kinds that stay, where films of which nothing is stated do not. */
function exceptIn ({ differing, same }: WindowDiff): string[] {
  return differing.some(({ kinds: [first] }) => isPlain(first)) && same.length > 0 ? [`The same for: ${broadestOf(same).map(kindText).join('; ')}`] : []
}

function filmRow ({ name, release, window, effect, days, before, after }: FilmDiff): [string, string, string, string, string] {
  return [name, release, windowText(window), effectText({ effect, least: days, most: days }), `${answerText(before)} → ${answerText(after)}`]
}

const DAYS = new Set(['from', 'until', 'release', 'since', 'on', 'exclusiveUntil', 'contractFrom'])

/** Days as they are written; what an answer rests on is told by its effect alone. */
function daysWritten (name: string, value: unknown): unknown {
  if (name === 'ground') return undefined
  if (name === 'days' && Array.isArray(value)) return value.map(day => isoOf(day as Day))
  return DAYS.has(name) && typeof value === 'number' ? isoOf(value as Day) : value
}
