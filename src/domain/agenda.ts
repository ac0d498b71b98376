// What happens on which day: the openings, closings and returns of the windows of films, in order.
import type { EventKind } from '../../schemas/calendar.js'
import type { Chronology, DatedWindow, Interval } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Evidence } from '../../schemas/legal.js'
import type { Question } from '../../schemas/question.js'
import { endOf } from './availability-sentence.js'
import { later } from './civil-date.js'
import { knownDay } from './dated.js'
import { speakerOf } from './explanation.js'
import type { Rulebook } from './rulebook.js'
import { subjectOf } from './tracks-asked.js'

/** One thing that happens to a window on a day; `nth` tells the closings, or the returns, of one window apart. */
export interface WindowEvent {
  readonly on: CivilDate
  readonly kind: EventKind
  readonly nth: number
}

/** The same, with how its day is known, the window and the day of release of the film. */
export interface FilmEvent extends WindowEvent {
  /** The weakest of what the day rests on: of a service, also its launch and the carrier. */
  readonly evidence: Evidence
  /** Where a service closes, no law decides the day: there is none, and the reason is that it closes. */
  readonly window: Omit<DatedWindow, 'ruleSet'> & { readonly ruleSet: CivilDate | null }
  readonly release: CivilDate
}

/** The first and the last day of an agenda; null: however early, however late. */
export interface Span {
  readonly from: CivilDate | null
  readonly to: CivilDate | null
}

/** The first day of the first interval is an opening, that of a later one a return; the day after the last of each is a closing. */
export function eventsOf (intervals: readonly Interval[]): WindowEvent[] {
  return intervals.flatMap(({ from, until }, i): WindowEvent[] => [
    i === 0 ? { on: from, kind: 'opening', nth: 1 } : { on: from, kind: 'return', nth: i },
    ...until === null ? [] : [{ on: until, kind: 'closing' as const, nth: i + 1 }]
  ])
}

/** That a service closes: the day, how well it is known, and in a sentence. */
interface Ending {
  readonly on: CivilDate
  readonly evidence: Evidence
  readonly because: string
}

/** When the service that a question names closes; null where it names none, or that day is not known. */
function endingOf (rulebook: Rulebook, question: Question): Ending | null {
  const { exploiter, law: { territory } } = subjectOf(rulebook, question)
  const effective = exploiter?.offer.end?.effective
  const on = effective === undefined ? null : knownDay(effective)
  if (exploiter === null || effective === undefined || on === null) return null
  return { on, evidence: effective.evidence, because: endOf(exploiter, territory.label, speakerOf(question.language, rulebook.legalTexts, rulebook.facts)) }
}

/** The lawful intervals of a window; of a service, those in which it is there: from the day on which it can have the film until it closes. */
function spansOf ({ intervals, availableFrom: first }: DatedWindow, ending: Ending | null): readonly Interval[] {
  if (first === undefined) return intervals
  if (first === null) return []
  return intervals.flatMap(({ from, until }) => {
    const end = ending !== null && (until === null || ending.on < until) ? ending.on : until
    const start = later(from, first)
    return end !== null && end <= start ? [] : [{ from: start, until: end }]
  })
}

/** The lawful intervals of a window; of a service that the question names, those in which it is there. */
export function intervalsOffered (rulebook: Rulebook, question: Question): (window: DatedWindow) => readonly Interval[] {
  const ending = endingOf(rulebook, question)
  return window => spansOf(window, ending)
}

/** What happens to the windows of a film in a span of days, window by window: the question, and its answer. */
export function eventsIn (rulebook: Rulebook, question: Question, { film, windows }: Pick<Chronology, 'film' | 'windows'>, { from, to }: Span): FilmEvent[] {
  const { theatricalReleaseDate: release } = film
  if (release === null) return []
  const ending = endingOf(rulebook, question)
  return windows.flatMap(window => window.opensOn === null ? [] : eventsOf(spansOf(window, ending))
    .filter(({ on }) => (from === null || on >= from) && (to === null || on <= to))
    .map(event => ({ ...event, ...groundOf(event, window, ending), release })))
}

/** How the days of a window are known; of a service, the day from which it has the film. */
export function evidenceOf (window: DatedWindow): Evidence {
  return window.availability?.evidence ?? window.evidence
}

/** On what the day of an event rests: on what the window rests, unless it is the service that closes and not the window. */
function groundOf ({ on, kind }: WindowEvent, window: DatedWindow, ending: Ending | null): Pick<FilmEvent, 'evidence' | 'window'> {
  if (ending === null || kind !== 'closing' || window.intervals.some(({ until }) => until === on)) {
    return { evidence: evidenceOf(window), window }
  }
  return { evidence: ending.evidence, window: { ...window, ruleSet: null, legalBasis: [], explanation: [ending.because] } }
}

/** The same events by day; those of one day in the order in which they came. */
export function inOrder<T extends Pick<WindowEvent, 'on'>> (events: readonly T[]): T[] {
  return events.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
}
