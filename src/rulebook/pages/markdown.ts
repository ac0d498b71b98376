// Tables, links and sentences of the pages that are written from the data.
import type { Source } from '../../../schemas/dated.js'
import type { Bilingual } from '../../../schemas/text.js'

/** The cells of one line of a table. */
export type Row = readonly string[]

/** A heading and its table. */
export function section (title: string, columns: Row, rows: readonly Row[]): string {
  return `## ${title}\n\n${table(columns, rows)}`
}

/** A table. */
export function table (columns: Row, rows: readonly Row[]): string {
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Sources as links named after their sites, or as the words that stand for them. */
export function linksTo (sources: readonly Source[]): string {
  return sources.map(source => typeof source === 'string' ? `[${new URL(source).hostname.replace(/^www\./, '')}](${source})` : source.en).join(', ')
}

/** Texts in a row, in English; those that are not there are left out. */
export function sentences (...texts: ReadonlyArray<Bilingual | undefined>): string {
  return texts.flatMap(text => text === undefined ? [] : [text.en]).join(' ')
}

function line (cells: Row): string {
  return `| ${cells.map(cell => cell === '' ? '–' : cell.replaceAll('|', '\\|')).join(' | ')} |`
}
