// What the law says of one window of one film, and the steps in which that was found.
import type { Day } from '../calendar/day.js'
import { NO_TESTS, type Bits, type Verdict } from '../law/tests.js'
import type { ClosingRule, DelayRule, Moment, OutsideRule, Part, Track } from '../law/track.js'

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
  /** The end of the rule that gives `until`; null where the part ends before. */
  readonly end: Moment | null
}

/** What the law says of one window; `D` is how its days are given. */
export type Outcome<D = Day> = Dated<D> | Undated<D>

/** A window that opens, and the days on which it is open, in order. */
export interface Dated<D = Day> {
  readonly kind: 'dated'
  readonly opening: Opening<D>
  readonly spans: ReadonlyArray<{ readonly from: D, readonly until: D | null }>
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
}

/**
 * A step of the walk. Of each rule that was looked at: whether its conditions hold, and the tests not decided on which it hangs
 * whether the rule acts; none where it changes nothing even if it holds. A listener is told all that it needs to say why, so that
 * nobody has to decide again to explain.
 */
export type Step =
  /** A part without a delay. */
  | { readonly what: 'silent', readonly part: Part }
  /** The works that a part leaves outside. */
  | { readonly what: 'outside', readonly part: Part, readonly rule: OutsideRule, readonly holds: Verdict, readonly asks: Bits }
  /** A delay, and the day that it gives or would give; null while its event is not stated. */
  | { readonly what: 'delay', readonly part: Part, readonly rule: DelayRule, readonly holds: Verdict, readonly asks: Bits, readonly due: Day | null }
  /** The part ends before the day that it gives. */
  | { readonly what: 'too-late', readonly opening: Opening }
  | { readonly what: 'opens', readonly opening: Opening }
  /** A closing, and the days on which it closes or would close the window; null where there are none. */
  | { readonly what: 'closing', readonly part: Part, readonly rule: ClosingRule, readonly holds: Verdict, readonly asks: Bits, readonly gap: Gap | null }
  /** A step on another track, on whose opening a closing starts. */
  | { readonly what: 'elsewhere', readonly track: Track, readonly step: Step }

/** The tests not decided that a step hangs on: to decide any other test changes nothing of it. */
export function askedIn (step: Step): Bits {
  if (step.what === 'elsewhere') return askedIn(step.step)
  return 'asks' in step ? step.asks : NO_TESTS
}

/** Who listens to a walk. */
export type Tell = (step: Step) => void
