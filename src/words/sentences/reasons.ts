// What the reasons say beyond the explanations, whatever the language: one entry per sentence, filled in by each language.
import type { Test } from '../../../schemas/condition.js'
import type { Evidence } from '../../../schemas/legal.js'
import type { WithoutText } from '../../../schemas/reason.js'

/** A delay that stands in the place of another, and the day it gives; `late` says where that day comes too late. */
interface Instead {
  readonly delay: string
  readonly plain: string
  readonly on: string
  readonly late: string
  /** The facts, texts and evidence that the sentence rests on, without brackets. */
  readonly source: string
}

/** A delay that an authority may shorten to a day between two. */
interface Shortened {
  readonly reason: string
  readonly floor: string
  readonly on: string
  readonly source: string
}

/** A delay from an event under a set. */
interface Due {
  readonly delay: string
  readonly anchor: string
  readonly rules: string
  readonly on: string
}

/** The sentences of one language. Dates come written out, delays and reasons in words. */
export interface ReasonSentences {
  readonly evidence: Readonly<Record<Evidence, string>>
  /** What stands where a text would; empty where the sentence says it. */
  readonly withoutText: Readonly<Record<WithoutText, string>>

  readonly yesNo: (value: boolean) => string
  readonly number: (value: number) => string
  readonly notStated: string
  /** What is taken of a fact that is not stated. */
  readonly presumed: (value: string) => string
  /** The side of a threshold that a test asks for, its number in words. */
  readonly threshold: (test: Test, number: string) => string
  readonly fact: (label: string, value: string) => string
  readonly notAsAsked: (value: string, asked: string) => string

  readonly dueByLatestVisa: (what: Due) => string
  readonly putOff: (what: Due) => string
  readonly tooLate: (what: Due & { next: string }) => string
  readonly tooLateByLatestVisa: (what: Due & { next: string }) => string
  readonly visaNotStated: (what: Due) => string
  /** It is not stated whether the film is one of those that the rules bind. */
  readonly ifBound: (what: Due) => string
  readonly atLatestByTier: (what: { delay: string, anchor: string, rules: string, on: string }) => string
  /** By the delay, or by the first day of the rules where it had run before. */
  readonly atLatest: (what: Due & { isFirstDay: boolean }) => string
  /** The day that a request names: it opens the window, or does at the latest, for the visa is not stated; or the next rules come before it. */
  readonly requested: (what: { rules: string, on: string }) => string
  readonly requestedAtLatest: (what: { rules: string, on: string }) => string
  readonly requestedTooLate: (what: { rules: string, on: string, next: string }) => string
  /** The delay that was shortened. */
  readonly atLatestByDecision: (what: Due) => string
  /** Under which act the film is: not stated, stated, or taken from its release. */
  readonly actUnstated: (reason: string, source: string) => string
  readonly actStated: (source: string) => string
  readonly actPresumed: (reason: string, source: string) => string
  readonly contested: (what: { delay: string, anchor: string, on: string, note: string, source: string }) => string
  readonly noRule: (rules: string) => string
  readonly unknown: (rules: string, note: string) => string
  readonly firstDay: (on: string, source: string) => string
  /** The release puts the film under the set, for good. */
  readonly byRelease: (release: string, rules: string, source: string) => string
  readonly otherDelayLater: (what: { delay: string, anchor: string, on: string, source: string }) => string
  readonly otherDelayUnstated: (what: { delay: string, anchor: string, source: string }) => string
  readonly floor: (delay: string, source: string) => string

  /** What ends a delay that comes too late: `next` elsewhere. */
  readonly nextRules: (from: string) => string
  readonly nextTier: (from: string) => string
  readonly nextTaken: (from: string) => string
  readonly late: (next: string) => string
  readonly derogationHeld: (what: Instead & { criterion: string }) => string
  readonly derogationLifted: (what: Instead) => string
  readonly derogationLater: (what: Instead) => string
  readonly derogationFailed: (what: Instead & { criterion: string }) => string
  readonly derogationUnstated: (what: Instead & { criterion: string }) => string
  readonly derogationUnstatedLifted: (what: Instead & { lifted: string }) => string
  /** The day that a request names: it opens the window, changes nothing, could not have been granted under the set, or hangs on admissions not stated. */
  readonly requestHeld: (what: { on: string, reason: string, source: string }) => string
  readonly requestLater: (what: { on: string, reason: string, source: string }) => string
  readonly requestFailed: (what: { on: string, reason: string, source: string }) => string
  readonly requestUnstated: (what: { on: string, reason: string, source: string }) => string
  readonly notObtainable: (reason: string, source: string) => string
  /** What an authority may shorten case by case: from which day, and the day until which that matters. */
  readonly powerHeld: (what: Shortened) => string
  readonly powerFailed: (what: Shortened) => string
  readonly powerUnstated: (what: Shortened) => string
  readonly variantHeld: (what: Instead & { reason: string }) => string
  readonly variantLater: (what: Instead & { reason: string }) => string
  readonly variantFailed: (what: Instead & { reason: string }) => string
  readonly variantUnstated: (what: Instead & { reason: string }) => string
  readonly outside: (reason: string, source: string) => string
  readonly freed: (on: string, rules: string, reason: string, source: string) => string
  /** That a film left outside is touched by no closing. */
  readonly spared: (reason: string, source: string) => string
  readonly outsideFailed: (reason: string, source: string) => string
  readonly outsideUnstated: (reason: string, source: string) => string

  readonly between: (earliest: string, latest: string) => string
  readonly notBefore: (earliest: string) => string

  readonly closed: (from: string, reason: string, source: string) => string
  readonly closedFromFirstDay: (from: string, reason: string, source: string) => string
  readonly closedThen: (due: string, reason: string, source: string) => string
  readonly closingFailed: (days: string, reason: string, source: string) => string
  readonly closingUnstated: (days: string, reason: string, source: string) => string
  /** What a closing that does not hold would do. */
  readonly wouldClose: (from: string, until: string) => string
  readonly opensAfter: (on: string, how: string, source: string) => string
  readonly opensAgain: (on: string, how: string, source: string) => string
  readonly opensAgainAtLatest: (on: string, how: string, source: string) => string
  /** How the end of a closing is known: a delay from an event, or a set that has it no more. */
  readonly byDelay: (delay: string, anchor: string) => string
  readonly byFirstDay: string

  readonly staysOpen: (rules: string) => string
  /** The same of a service that holds another tier from a day on. */
  readonly tierStaysOpen: (from: string) => string
}
