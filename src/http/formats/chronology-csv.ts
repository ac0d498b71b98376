// The windows of a film as a table: one row per window.
import type { Separator } from '../../../schemas/calendar.js'
import type { Chronology, Interval, Window } from '../../../schemas/chronology.js'
import type { Language } from '../../../schemas/text.js'
import { speakerOf, type Speaker } from '../../words/speaker.js'
import type { Rulebook } from '../../law/rulebook.js'
import { textsOf } from './cited.js'
import { headerOf, rowsOf, type Row } from './csv.js'

/** The columns are called as in JSON, in every language: a sheet made for one answer reads the next. */
const COLUMNS = [
  'id', 'title', 'theatricalReleaseDate', 'territory', 'medium', 'tier', 'service', 'label', 'status', 'opensOn', 'availableFrom', 'closesOn', 'intervals', 'exclusiveUntil',
  'contractualUntil', 'delay', 'anchor', 'nature', 'certainty', 'evidence', 'hypothetical', 'proposal', 'earliestPossible', 'latestPossible',
  'missingFacts', 'ruleSet', 'regime', 'legalBasis', 'explanation', 'on', 'knownOn', 'rulebook'
] as const

/** The table of an answer. */
export function chronologyCsv (rulebook: Rulebook, chronology: Chronology, language: Language, separator: Separator): string {
  const speaker = speakerOf(language, rulebook.legalTexts, rulebook.facts)
  return headerOf(COLUMNS, separator) + rowsOf(COLUMNS, chronology.windows.map(window => rowOf(chronology, window, speaker)), separator)
}

function rowOf (chronology: Chronology, window: Window, { say }: Speaker): Row<(typeof COLUMNS)[number]> {
  const { film, territory, on, knownOn, rulebook } = chronology
  return {
    ...window,
    id: film.id ?? null,
    title: film.title ?? null,
    theatricalReleaseDate: film.theatricalReleaseDate,
    territory,
    service: window.service ?? null,
    availableFrom: window.availableFrom ?? null,
    intervals: window.intervals.map(written).join(' '),
    delay: window.delay && say.delay(window.delay),
    missingFacts: window.missingFacts.join(' '),
    legalBasis: textsOf(chronology, window).map(({ title }) => title).join('\n'),
    explanation: window.explanation.join('\n'),
    on,
    knownOn,
    rulebook: rulebook.version
  }
}

/** A half-open span as ISO 8601 writes an interval; two dots where it has no end. */
function written ({ from, until }: Interval): string {
  return `${from}/${until ?? '..'}`
}
