// What the law says of one window of one film, and the steps in which that was found.
import { earlier, later } from '../calendar/civil-date.js'
import type { Day } from '../calendar/day.js'
import type { BoundedSpan } from '../calendar/span.js'
import { NO_TESTS, openIn, type Bits, type Known, type Verdict, type When } from '../law/facts/tests.js'
import type { Event } from '../law/facts/film.js'
import type { ClosingRule, DelayRule, End, OutsideRule, Part, PowerRule, RequestRule, Track } from '../law/tracks/track.js'

/** A window that opens: on which day, under which part, and by which rule of it. */
export interface Opening<D = Day> {
  readonly on: D
  readonly part: Part
  /** The delay that decides; or the works left outside, where nothing holds back a film any more that is one of them. */
  readonly by: DelayRule | OutsideRule
  /** The day that the delay gives, before the days that the part governs are looked at. */
  readonly due: D
  /** The day on which the last part ended that left the window to contract; null where none did. */
  readonly contractUntil: D | null
}

/** A span in which a window is closed. */
export interface Gap<D = Day> {
  readonly from: D
  readonly until: D
  readonly part: Part
  readonly by: ClosingRule
  /** The end of the rule that comes first. */
  readonly end: End
  /** True where the part ends before: then no delay gives `until`. */
  readonly isCut: boolean
}

/** What the law says of one window; `D` is how its days are given. */
export type Outcome<D = Day> = Dated<D> | Undated<D>

/** A window that opens, and the days on which it is open, in order. */
export interface Dated<D = Day> {
  readonly kind: 'dated'
  readonly opening: Opening<D>
  readonly spans: ReadonlyArray<{ readonly from: D, readonly until: D | null }>
  /** Those that end after the opening, in order. */
  readonly gaps: ReadonlyArray<Gap<D>>
  /** The gap that puts the opening off; null where none does. */
  readonly putOff: Gap<D> | null
}

/** A window without a date. */
export type Undated<D = Day> =
  /** No rule holds the window back: the last part that says so; null where the rule book has none. */
  | { readonly kind: 'contractual', readonly part: Part | null }
  /** The film is one of the works that its part leaves outside. */
  | { readonly kind: 'excluded', readonly part: Part, readonly by: OutsideRule }
  | Undetermined<D>

/** A window that opens on a day which cannot be told: a value is not known, or a fact not stated. */
export interface Undetermined<D = Day> {
  readonly kind: 'undetermined'
  readonly part: Part
  /** What the known rules would give; null where they give nothing. */
  readonly opening: Opening<D> | null
  readonly earliest: D
  /** Null: there is no latest day. */
  readonly latest: D | null
  /** The power by which an authority shortened the delay to a day that is not stated; null: that is not why. */
  readonly by: PowerRule | null
  /** What would open it instead: the delay that may hold in the place of another, or the act under which the film may be; null: nothing else. */
  readonly otherwise: Opening<D> | null
}

/** An event that is not dated, on which a step hangs, and a day on which it may fall that would let the rule act. */
export interface Dating {
  readonly event: Event
  readonly on: Day
  /** The first and the last day on which it may matter when it falls; without a last one, it may never come. */
  readonly first: Day
  readonly last: Day | null
  /** A day between them that lets an authority shorten the delay to one that matters. */
  readonly floor?: Day
}

/** What a step hangs on: conditions that are not decided for good, and events that are not dated. Nothing else that may be stated changes it. */
export interface Hanging {
  readonly hangsOn: readonly When[]
  readonly awaits: readonly Dating[]
}

/**
 * A step of the walk. Of each rule that was looked at: whether its conditions hold, and those on which it hangs
 * whether the rule acts; none where it changes nothing even if it holds. A listener is told all that it needs to say why, so that
 * nobody has to decide again to explain.
 */
export type Step =
  /** A part without a delay. */
  | { readonly what: 'silent', readonly part: Part }
  /** The act of a part, and an earlier one: it is not stated under which of them the film is. */
  | { readonly what: 'act', readonly part: Part } & Hanging
  /** The works that a part leaves outside. */
  | { readonly what: 'outside', readonly part: Part, readonly rule: OutsideRule, readonly holds: Verdict } & Hanging
  /** A delay, and the day that it gives or would give; null while its event is not stated. */
  | { readonly what: 'delay', readonly part: Part, readonly rule: DelayRule, readonly holds: Verdict, readonly due: Day | null } & Hanging
  /** What an authority may shorten, and the first day to which it may: before the window opens, and while the part governs. */
  | { readonly what: 'power', readonly part: Part, readonly rule: PowerRule, readonly holds: Verdict, readonly floor: Day } & Hanging
  /** The day that a request names, on or after the first that it may name under the part. */
  | { readonly what: 'request', readonly part: Part, readonly rule: RequestRule, readonly holds: Verdict, readonly day: Day } & Hanging
  /** The part ends before the day that it gives. */
  | { readonly what: 'too-late', readonly opening: Opening }
  | { readonly what: 'opens', readonly opening: Opening }
  /**
   * A closing; the days that it names, whatever part governs them (null: its start or its end is not known); and those of them on
   * which it closes or would close the window, which the part governs (null: there are none).
   */
  | { readonly what: 'closing', readonly part: Part, readonly rule: ClosingRule, readonly holds: Verdict, readonly days: BoundedSpan | null, readonly gap: Gap | null } & Hanging
  /** A closing of a part that leaves the film outside; whether it holds, and the days on which it would close the window then (null: there are none). */
  | { readonly what: 'spared', readonly part: Part, readonly by: OutsideRule, readonly holds: Verdict, readonly gap: Gap | null } & Hanging
  /** The ways in which the track may be read. */
  | { readonly what: 'readings' } & Hanging
  /** A step on another track: one on whose opening a closing starts, another reading, or under an act that may govern too, and gives the same. */
  | { readonly what: 'elsewhere', readonly track: Track, readonly step: Step }

/** What a step hangs on; a step on another track on what that one does. */
export function hangingOf (step: Step): Hanging {
  if (step.what === 'elsewhere') return hangingOf(step.step)
  return 'hangsOn' in step ? step : NOTHING
}

const NOTHING: Hanging = { hangsOn: [], awaits: [] }

/** The tests not decided that a step hangs on: to decide any other test changes nothing of it. */
export function askedIn (step: Step, film: Known): Bits {
  return hangingOf(step).hangsOn.reduce((asked, when) => asked | openIn(when, film), NO_TESTS)
}

/** Who listens to a walk. */
export type Tell = (step: Step) => void

/** The spans of days on which a window is open; none where it has no date. */
export function spansOf (outcome: Outcome): Dated['spans'] {
  return outcome.kind === 'dated' ? outcome.spans : NO_SPANS
}

const NO_SPANS: Dated['spans'] = []

/** The first lawful day of a window that opens: that of its opening, or the end of the gap that puts it off. */
export function firstOpenOn <D> ({ opening, putOff }: Dated<D>): D {
  return putOff?.until ?? opening.on
}

/** The first lawful day; null where there is no date. */
export function opensOn (outcome: Outcome): Day | null {
  return spansOf(outcome)[0]?.from ?? null
}

/** The days between which a window opens; `latest` is null where there is no last one. */
export interface Between {
  readonly earliest: Day
  readonly latest: Day | null
}

/** The days between which an outcome opens a window; null where it has neither a date nor bounds. */
export function betweenIn (outcome: Outcome): Between | null {
  switch (outcome.kind) {
    case 'dated': return { earliest: firstOpenOn(outcome), latest: firstOpenOn(outcome) }
    case 'undetermined': return outcome
    default: return null
  }
}

/** The first and the last of the days between which a window opens, where each of several is possible. */
export function widened (between: Between, others: readonly Between[]): Between {
  return others.reduce((a, b) => ({
    earliest: earlier(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : later(a.latest, b.latest)
  }), between)
}

/** Whether a caller would see no difference: the same kind of answer and the same spans. */
export function sameDates (a: Outcome, b: Outcome): boolean {
  if (a === b) return true
  if (a.kind !== b.kind) return false
  const one = spansOf(a)
  const other = spansOf(b)
  return one.length === other.length && one.every(({ from, until }, i) => other[i]?.from === from && other[i].until === until)
}

/** The first day on which a window may open that has no date by the decision of an authority; null elsewhere. */
export function shortenedTo (outcome: Outcome): Day | null {
  return outcome.kind === 'undetermined' && outcome.by !== null ? outcome.earliest : null
}

/**
 * How many days of exploitation lie between two outcomes; what no rule holds back counts from the release, and what an authority shortened
 * from the first day that it may name.
 */
export function weightOf (a: Outcome, b: Outcome, release: Day): number {
  return Math.abs(startOf(a, release) - startOf(b, release)) + Math.abs(closedDays(a) - closedDays(b))
}

function startOf (outcome: Outcome, release: Day): Day {
  return opensOn(outcome) ?? shortenedTo(outcome) ?? release
}

/** Behind every other weight: what an authority may shorten is told last. */
const LAST = 10_000_000

/** In which order what moves a window is told: the most days first, but last what lies with an authority. */
export function rankOf (weight: number, isLast: boolean): number {
  return isLast ? weight - LAST : weight
}

/** Whether it lies with an authority, case by case, which of two outcomes a film has. */
export function isDiscretionary (a: Outcome, b: Outcome): boolean {
  return isDecided(a) || isDecided(b)
}

/** Whether the decision of an authority opens a window, on a day that is stated or not. */
function isDecided (outcome: Outcome): boolean {
  if (outcome.kind !== 'dated') return shortenedTo(outcome) !== null
  const { by } = outcome.opening
  return 'delay' in by && by.source.kind === 'decided'
}

function closedDays (outcome: Outcome): number {
  let days = 0
  let end: Day | null = null
  for (const { from, until } of spansOf(outcome)) {
    if (end !== null) days += from - end
    end = until
  }
  return days
}
