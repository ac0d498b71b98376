// The small answer as a table: one row per window.
import type { Question } from '../../../../schemas/question.js'
import { BRIEF_COLUMNS, type BriefColumn } from '../../../../schemas/table.js'
import type { BriefWindow } from '../../../../schemas/windows.js'
import { headerOf, releaseCell, rowsOf, styleOf, type Row, type TableAsked } from './csv.js'

/** The table of an answer, which comes from a version of the rule book. */
export function windowsCsv (question: Question, windows: readonly BriefWindow[], rulebook: string, asked: TableAsked<BriefColumn>): string {
  const style = styleOf(BRIEF_COLUMNS, asked, question.language)
  return headerOf(style) + rowsOf(style, windows.map(window => rowOf(question, window, rulebook)))
}

function rowOf ({ id, title, release, territory, on, knownOn }: Question, window: BriefWindow, rulebook: string): Row<BriefColumn> {
  return {
    ...window,
    id: id ?? null,
    title: title ?? null,
    theatricalReleaseDate: releaseCell(release.theatricalReleaseDate),
    territory,
    service: window.service ?? null,
    availableFrom: window.availableFrom ?? null,
    missingFacts: window.missingFacts.join(' '),
    on,
    knownOn,
    rulebook
  }
}
