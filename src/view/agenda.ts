// What happens on which day: the openings, closings and returns of the windows of films, in order.
import type { EventKind } from '../../schemas/calendar.js'
import type { Chronology, DatedWindow, Interval, UndatedWindow, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Evidence } from '../../schemas/legal.js'
import type { Question } from '../../schemas/question.js'
import type { Reason, Step } from '../../schemas/reason.js'
import { settingOf, type Setting } from '../answer/setting.js'
import { later } from '../calendar/civil-date.js'
import { knownDay } from '../calendar/dated.js'
import { weakestOf } from '../law/tracks/evidence.js'
import type { Rulebook } from '../law/rulebook.js'
import type { Exploiter } from '../service/exploiter.js'
import { endOf } from '../words/availability.js'
import { reasonsOf } from '../words/reasons/reasons.js'
import { speakerOf, type Speaker } from '../words/speaker.js'
import { toldOf } from '../words/told.js'
import { textsCited } from './bibliography.js'
import { chronologyIn, citationsIn } from './chronology.js'
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
  /** With what the day rests on: of a closing or a return, the rule that makes it; where a service closes, no rule at all. */
  readonly window: Window | (Omit<DatedWindow, 'ruleSet'> & { readonly ruleSet: CivilDate | null })
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

/** When a service closes; null where there is none, or that day is not known. */
function endingOf (exploiter: Exploiter | null | undefined, { law: { territory } }: Setting, speaker: Speaker): Ending | null {
  const effective = exploiter?.offer.end?.effective
  const on = effective === undefined ? null : knownDay(effective)
  if (exploiter == null || effective === undefined || on === null) return null
  return { on, evidence: effective.evidence, because: endOf(exploiter, territory.label, speaker) }
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

/** A window without an opening day, of a service that can have the film from some day all the same. */
type Had = UndatedWindow & { readonly availableFrom: CivilDate, readonly availability: { readonly evidence: Evidence } }

/** Whether a service has a film whose window has no day: no rule holds it back, or whichever day the rule gives has passed. Such a day has its evidence. */
function isHad (window: UndatedWindow): window is Had {
  return window.availableFrom !== undefined && window.availableFrom !== null
}

/** The lawful intervals of a window; of a service, those in which it is there. */
export function intervalsOffered (rulebook: Rulebook, question: Question): (window: DatedWindow) => readonly Interval[] {
  const setting = settingOf(rulebook, question)
  const speaker = speakerOf(rulebook, question.language)
  return window => spansOf(window, endingOf(setting.exploiters.find(({ service: { id } }) => id === window.service), setting, speaker))
}

/** The answer to a question, and what happens to its windows in a span of days, window by window; every text that the events cite is in the answer. */
export function agendaOf (rulebook: Rulebook, question: Question, { from, to }: Span): { readonly chronology: Chronology, readonly events: FilmEvent[] } {
  const setting = settingOf(rulebook, question)
  const speaker = speakerOf(rulebook, question.language)
  const { chronology, answered } = chronologyIn(setting, speaker)
  const { theatricalReleaseDate: release } = chronology.film
  if (release === null) return { chronology, events: [] }
  const cited: Reason[] = []
  const events = chronology.windows.flatMap((window, i) => {
    const one = answered[i]
    const ending = endingOf(one?.track.exploiter, setting, speaker)
    const told = (evidence: Evidence, intervals: readonly Interval[], reasons: readonly Reason[]): FilmEvent[] => eventsOf(intervals)
      .filter(({ on }) => (from === null || on >= from) && (to === null || on <= to))
      .map(event => ({ ...event, ...groundOf(event, window, evidence, reasons, ending), release }))
    if (window.opensOn === null) {
      // What no rule opens, none closes.
      return isHad(window) ? told(window.availability.evidence, [{ from: window.availableFrom, until: ending?.on ?? null }], []) : []
    }
    // What closes a window is told by its reasons, which few windows need.
    const reasons = window.closesOn === null || one === undefined || one.film === null ? [] : reasonsOf(toldOf(one, setting), speaker)
    cited.push(...reasons)
    return told(evidenceOf(window), spansOf(window, ending), reasons)
  })
  const citations = [...chronology.windows.flatMap(citationsIn), ...cited.map(({ legalBasis }) => legalBasis)]
  return { chronology: { ...chronology, legalTexts: textsCited(rulebook, citations, question.language) }, events }
}

/** How the days of a window are known; of a service, the day from which it has the film. */
export function evidenceOf (window: DatedWindow): Evidence {
  return window.availability?.evidence ?? window.evidence
}

/** The step of the reasons that gives a closing or a return. */
const STEP_OF: Readonly<Record<EventKind, Step | null>> = { opening: null, closing: 'closing', return: 'reopening' }

/** On what the day of an event rests: an opening on what the window rests; a closing or a return on the rule that makes it, or on the end of the service. */
function groundOf (
  { on, kind }: WindowEvent, window: Window, evidence: Evidence, reasons: readonly Reason[], ending: Ending | null
): Pick<FilmEvent, 'evidence' | 'window'> {
  const reason = reasons.find(one => one.step === STEP_OF[kind] && one.gives === on)
  if (reason !== undefined) {
    const { ruleSet, legalBasis, text } = reason
    return { evidence: weakestOf([evidence, reason.evidence]), window: { ...window, ruleSet, legalBasis, explanation: [text] } }
  }
  if (kind !== 'closing' || ending === null) return { evidence, window }
  return { evidence: ending.evidence, window: { ...window, ruleSet: null, legalBasis: [], explanation: [ending.because] } }
}

/** The same events by day; those of one day in the order in which they came. */
export function inOrder<T extends Pick<WindowEvent, 'on'>> (events: readonly T[]): T[] {
  return events.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
}
