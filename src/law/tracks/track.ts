// The law as it is walked: per window a track, whose parts hold what each set says in rules, tests and days.
import type { Delay } from '../../../schemas/delay.js'
import type { Evidence } from '../../../schemas/legal.js'
import type { Anchor, Closing, Derogation, Outside, Point, Power, RuleSet, WindowRule } from '../../../schemas/rule-set.js'
import type { Day } from '../../calendar/day.js'
import type { BoundedSpan, Span } from '../../calendar/span.js'
import type { Amendment, Enacted } from '../sets/amend.js'
import type { Bits, When } from '../facts/tests.js'

/** One medium, or one tier of it, through the whole law. */
export interface Track {
  readonly id: string
  readonly medium: string
  readonly tier: string | null
  /** How many tiers the medium has. */
  readonly tiers: number
  /** True for the medium that opens on the release itself, from which the delays of the others run. */
  readonly startsTheClock: boolean
  /** The tests that no world fails: a service that is asked about is not supposed to be one that did not acquire the film. */
  readonly neverFailed: Bits
  /** In order; the first of them governs the days before it too. */
  readonly parts: readonly Part[]
  /** Of a service whose tier is not known for certain: what it may have held, each as a track of its own; none where there is one way to read it. */
  readonly readings: ReadonlyArray<Reading<Track>>
  /** What other sources make of the tiers of a service: tracks that bound its days, and decide nothing. */
  readonly disputed: readonly Track[]
}

/** A track as it is if conditions hold; where they ask nothing, nothing that may be stated decides. */
export interface Reading<T> {
  readonly when: When
  readonly track: T
}

/** What every track has that is not a service's. */
export const READ_IN_ONE_WAY: Pick<Track, 'readings' | 'disputed'> = { readings: [], disputed: [] }

/** What one set says of one track. */
export interface Part {
  /** The days of exploitation that it governs; without end too where the law of the release governs a film for good. */
  readonly days: Span
  /** The next one that concerns the same film. */
  readonly next: Part | undefined
  /** `delay`: a date follows; `contract`: no rule; `unmodelled`: there is a rule whose value is not known. */
  readonly says: WindowRule['rule']
  /** Known to hold: the film is under an earlier act than that of the part; null: whatever is stated, its release decides. */
  readonly act: When | null
  /** Of a value that is not known: the least delay that it can be; null: nobody knows. */
  readonly notBefore: DelayRule | null
  /** The delay that may hold instead of the others, and the first day of exploitation on which that matters; null: none. */
  readonly contested: { readonly rule: DelayRule, readonly since: Day } | null
  /** In the order of the row; the one that ends first, of those that hold, decides. */
  readonly delays: readonly DelayRule[]
  readonly powers: readonly PowerRule[]
  /** The days that requests name, of right first. */
  readonly requests: readonly RequestRule[]
  readonly outside: readonly OutsideRule[]
  readonly closings: readonly ClosingRule[]
  /** How long after the release its closings can still matter; null: for ever. */
  readonly reach: Delay | null
  readonly exclusivity: ExclusivityRule | null
  readonly source: PartSource
}

/** Where a part stands in the rule book: for those who tell of it, never for those who decide. */
export interface PartSource {
  readonly set: RuleSet
  /** The set as it came into force: what is adopted splits a set in two, for the media that it touches. */
  readonly enacted: Enacted
  /** The row as amended, where it is. */
  readonly row: WindowRule
  readonly amendment: Amendment | null
}

/** A delay that may open a window. */
export interface DelayRule {
  readonly after: Anchor
  /** The event taken in its stead while the first is not stated; null: it then opens nothing. */
  readonly orElse: Anchor | null
  readonly delay: Delay
  /** Must be known to hold. */
  readonly when: When
  /** Must not be known to fail, but for films released on days for which a text lifted it. */
  readonly criterion: When
  readonly lifted: readonly Lifted[]
  /** Films released on days for which an authority had a power over the window must be known to meet the criterion. */
  readonly strict: readonly Span[]
  readonly source: DelaySource
}

/** Releases for which a text lifted a criterion, and the first day on which a delay may end for those not known to meet it. */
export interface Lifted extends BoundedSpan {
  readonly notBefore: Day | null
}

/** A day from which an authority may shorten a delay, for films that do not fail a criterion. */
export type Floor = ({ readonly after: Anchor, readonly delay: Delay } | { readonly on: Day }) & { readonly criterion: When }

/** That an authority may shorten a delay case by case, from the earliest of some days on. */
export interface PowerRule {
  readonly when: When
  readonly released: Span
  readonly floor: readonly Floor[]
  readonly source: Power
}

/** That a window opens on the day that a request names, once it was granted; not before what bounds it, the derogated delay or the floor of a power. */
export interface RequestRule extends DelayRule {
  readonly bound: DelayRule | PowerRule
  /** The medium that the request is for. */
  readonly decides: string
  readonly source: Extract<DelaySource, { kind: 'requested' | 'decided' }>
}

/** What a delay is in its row: one of those that open it for every film, the derogation, a variant, the one that may hold instead, or a day that a request names. */
export type DelaySource =
  | { readonly kind: 'rule', readonly point: Point }
  | { readonly kind: 'derogation', readonly derogation: Derogation, readonly derogated: NonNullable<WindowRule['derogated']> }
  | { readonly kind: 'variant', readonly variant: NonNullable<WindowRule['variants']>[number] }
  | { readonly kind: 'contested', readonly contested: NonNullable<WindowRule['contested']> }
  | { readonly kind: 'requested', readonly derogation: Derogation, readonly derogated: NonNullable<WindowRule['derogated']>, readonly request: NonNullable<Derogation['request']> }
  | { readonly kind: 'decided', readonly power: Power }

/** Works that a set leaves outside the chronology. */
export interface OutsideRule {
  readonly when: When
  /** True where a film must be known not to be such a work before its window has a date. */
  readonly decisive: boolean
  readonly source: Outside
}

/** A span in which a window is closed; it ends on the earliest of its ends that is known. */
export interface ClosingRule {
  readonly when: When
  readonly from: Moment
  readonly until: readonly End[]
  /** The first day on which it may start, where its start is an event; null: the release. */
  readonly notBefore: Moment | null
  /** The last day on which it may start, as far as anybody can tell; null: there is none. */
  readonly notAfter: Moment | null
  readonly source: Closing
}

/** The end of an exclusivity, which informs and moves nothing. */
export interface ExclusivityRule {
  readonly until: Moment
  /** Known to hold: there is none. */
  readonly unless: When | null
  /** The media that it excludes where it is known that somebody holds the film; null: none is recorded. */
  readonly against: { readonly media: readonly string[], readonly when: When } | null
}

/** A day that depends on the film: a delay after an event, or the opening of another track. */
export type Moment =
  | { readonly after: Anchor, readonly delay: Delay }
  | { readonly opensWith: string }

/** One of the moments at which a closing may end, and how well it is known. */
export interface End {
  readonly at: Moment
  readonly evidence: Evidence
}
