// The windows of a film as a table: one row per window.
import type { Chronology, Interval, Window } from '../../../../schemas/chronology.js'
import { WINDOW_COLUMNS, type WindowColumn } from '../../../../schemas/table.js'
import type { Language } from '../../../../schemas/text.js'
import { speakerOf, type Speaker } from '../../../words/speaker.js'
import type { Rulebook } from '../../../law/rulebook.js'
import { textsOf } from '../cited.js'
import { headerOf, inOneCell, releaseCell, rowsOf, styleOf, type Row, type TableAsked } from './csv.js'

/** The table of an answer; unless asked for in words, its columns are called as in JSON, in every language: a sheet made for one answer reads the next. */
export function chronologyCsv (rulebook: Rulebook, chronology: Chronology, language: Language, asked: TableAsked<WindowColumn>): string {
  const speaker = speakerOf(rulebook, language)
  const style = styleOf(WINDOW_COLUMNS, asked, language)
  return headerOf(style) + rowsOf(style, chronology.windows.map(window => rowOf(chronology, window, speaker)))
}

function rowOf (chronology: Chronology, window: Window, { say }: Speaker): Row<WindowColumn> {
  const { film, territory, on, knownOn, rulebook } = chronology
  return {
    ...window,
    id: film.id ?? null,
    title: film.title ?? null,
    theatricalReleaseDate: releaseCell(film.theatricalReleaseDate),
    territory,
    service: window.service ?? null,
    carrier: window.carrier ?? null,
    device: window.device ?? null,
    availableFrom: window.availableFrom ?? null,
    intervals: window.intervals.map(written).join(' '),
    delay: window.delay && say.delay(window.delay),
    missingFacts: window.missingFacts.join(' '),
    legalBasis: inOneCell(textsOf(chronology, window).map(({ title }) => title)),
    explanation: inOneCell(window.explanation),
    on,
    knownOn,
    rulebook: rulebook.version
  }
}

/** A half-open span as ISO 8601 writes an interval; two dots where it has no end. */
function written ({ from, until }: Interval): string {
  return `${from}/${until ?? '..'}`
}
