// What happens on which day: the openings, closings and returns of the windows of films, in order.
import type { EventKind } from '../../schemas/calendar.js'
import type { Chronology, DatedWindow, Interval } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Evidence } from '../../schemas/legal.js'
import { later } from './civil-date.js'

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
  readonly window: DatedWindow
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

/** The lawful intervals of a window; of a service, those in which it is there: from the day on which it can have the film until it closes. */
function spansOf ({ intervals, availableFrom: first, availability }: DatedWindow): readonly Interval[] {
  if (first === undefined) return intervals
  if (first === null) return []
  const gone = availability?.closedOn ?? null
  return intervals.flatMap(({ from, until }) => {
    const end = gone !== null && (until === null || gone < until) ? gone : until
    const start = later(from, first)
    return end !== null && end <= start ? [] : [{ from: start, until: end }]
  })
}

/** What happens to the windows of a film in a span of days, window by window. */
export function eventsIn ({ film, windows }: Pick<Chronology, 'film' | 'windows'>, { from, to }: Span): FilmEvent[] {
  const { theatricalReleaseDate: release } = film
  if (release === null) return []
  return windows.flatMap(window => window.opensOn === null ? [] : eventsOf(spansOf(window))
    .filter(({ on }) => (from === null || on >= from) && (to === null || on <= to))
    .map(event => ({ ...event, evidence: window.availability?.evidence ?? window.evidence, window, release })))
}

/** The same events by day; those of one day in the order in which they came. */
export function inOrder<T extends Pick<WindowEvent, 'on'>> (events: readonly T[]): T[] {
  return events.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
}
