// What the explanations say, whatever the language: one entry per sentence, filled in by each language.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Anchor } from '../../../schemas/rule-set.js'

/** Things in a row, with a word before the last. */
export function listed (things: readonly string[], word: string): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${word} ${things.at(-1)}`
}

/** As many facts as a sentence names. */
const MOST_NAMED = 3

/** The first three of some facts in a row, a word before the last; of more than three, how many there are beside. */
export function firstOf (facts: readonly string[], word: string, more: (count: number) => string): string {
  if (facts.length <= MOST_NAMED) return listed(facts, word)
  return `${facts.slice(0, MOST_NAMED).join(', ')} ${word} ${more(facts.length - MOST_NAMED)}`
}

/** A delay that holds a window back, and until when. */
interface HeldBack {
  readonly rules: string
  readonly delay: string
  readonly floor: boolean
  readonly anchor: string
  readonly until: string
  readonly earliest: string | null
}

/** What a text is divided into. */
export type Division = 'articles' | 'points' | 'sections'

/** Sections of a text as they are cited in its country: “§ 55a FFG”. */
export function sections (citation: string, numbers: readonly string[], word: string): string {
  return `${numbers.length === 1 ? '§' : '§§'} ${listed(numbers, word)} ${citation}`
}

/** The sentences of one language. Dates come written out, delays and reasons in words. */
export interface Sentences {
  readonly date: (date: CivilDate) => string
  readonly delay: (delay: Delay) => string
  readonly anchor: Readonly<Record<Anchor, string>>
  /** Articles of a text, points of it, or sections. */
  readonly cited: (citation: string, articles: readonly string[], into: Division) => string
  /** What stands where custom has no text. */
  readonly custom: string
  /** Texts, and what else stands between the same brackets. */
  readonly together: (parts: readonly string[]) => string
  readonly opensWithRelease: (on: string) => string
  readonly due: (what: { delay: string, anchor: string, from: string, rules: string, on: string }) => string
  /** The day that a request names opens the window; or does at the latest, where the visa is not stated. */
  readonly requested: (what: { rules: string, on: string }) => string
  readonly requestedAtLatest: (what: { earliest: string, on: string }) => string
  /** `on` is null where the window is closed then, which its own sentence tells. */
  readonly dueBefore: (what: { delay: string, anchor: string, due: string, rules: string, on: string | null }) => string
  readonly dueBeforeRelease: (what: { delay: string, anchor: string, due: string, rules: string, on: string }) => string
  readonly dueByLatestVisa: (on: string) => string
  readonly rules: (from: string, citation: string) => string
  /** The rules of the first set of a territory, which begin with the days that are answered. */
  readonly earliestRules: (citation: string) => string
  /** The same as `rules` where the law of the release governs. */
  readonly rulesOfReleases: (from: string, citation: string) => string
  readonly because: (reason: string) => string
  readonly floor: (delay: string) => string
  readonly granted: (criterion: string) => string
  /** Why an authority could shorten the delay. */
  readonly decided: (reason: string) => string
  readonly notObtainable: (reason: string) => string
  readonly ifGranted: (reason: string, on: string, isStated: boolean) => string
  /** The same where a text lifted the criterion, which its reason says in a sentence of its own. */
  readonly ifLifted: (reason: string, on: string) => string
  /** An authority may have opened the window before its day, or did, on a day that is not stated. */
  readonly ifShortened: (reason: string, floor: string, on: string) => string
  readonly shortened: (reason: string, earliest: string, latest: string) => string
  readonly freed: (reason: string, on: string) => string
  readonly putOff: (reason: string, due: string, on: string) => string
  readonly closed: (reason: string, from: string, until: string) => string
  readonly contractBefore: (until: string) => string
  /** The texts that leave it to contract, where there are any. */
  readonly contract: (citation: string) => string
  readonly excluded: (reason: string) => string
  readonly neverReleased: (territory: string) => string
  readonly visaMissing: (delay: string, earliest: string, latest: string) => string
  readonly scopeMissing: (what: { reason: string, delay: string, anchor: string, from: string, rules: string, on: string }) => string
  /** What may hold instead: the delay of an earlier act, if a clause is true; another delay, and why. */
  readonly underEarlierAct: (what: { reason: string, delay: string, anchor: string, rules: string, on: string }) => string
  readonly contested: (what: { delay: string, anchor: string, on: string, note: string }) => string
  readonly notModelled: (rules: string, note: string, earliest: string, latest: string | null) => string
  readonly tierHeld: (what: { service: string, tier: string, from: string | null, delay: string | null }) => string
  readonly dueBeforeTier: (what: { delay: string, anchor: string, due: string, rules: string, on: string | null, service: string, tier: string }) => string
  readonly tierOpen: (what: { service: string, tiers: readonly string[], earliest: string, latest: string }) => string
  readonly otherReading: (what: { service: string, tier: string, on: string, otherTier: string, otherOn: string }) => string
  readonly agreementRenewed: (service: string, end: string) => string
  readonly adopted: (proposal: string, on: string) => string
  readonly changed: (on: string) => string
  readonly movedByAdoption: string
  readonly assumed: (assumption: string) => string
  /** What facts not stated decide, each by its clause. */
  readonly mayChange: (facts: readonly string[]) => string
  readonly beforeLaw: (release: string, first: string) => string
  /** That our data were corrected after the day as of which the law is asked; `summary` is a sentence. */
  readonly corrected: (what: { on: string, version: string, summary: string }) => string

  /** The answer of the gate: yes, no or undecided, and the clause that says why. */
  readonly verdict: (what: { permitted: boolean | null, hypothetical: boolean, provisional: boolean, clause: string }) => string
  readonly rulesSupposed: (proposal: string | null, on: string) => string
  readonly opensByRequest: (what: { on: string, rules: string }) => string
  readonly heldByRequest: (what: { until: string, rules: string }) => string
  /** `hadRun` where the delay had ended before the day of the opening. */
  readonly opensBy: (what: { on: string, again: string | null, rules: string, delay: string, floor: boolean, anchor: string, hadRun: boolean }) => string
  readonly opensFreed: (what: { on: string, rules: string, reason: string }) => string
  /** A delay that runs; `earliest` where facts not stated may end it before. */
  readonly heldUntil: (what: HeldBack) => string
  /** A delay that still runs when its set ends; then the rules by which the window opens, and when: `on` is null where that is then. */
  readonly heldToTheEnd: (what: HeldBack, opens: { on: string | null, rules: string } | null) => string
  /** An agreement that binds those who signed it before its order binds everybody. */
  readonly betweenSignatories: (what: { agreement: string, signedOn: string, delay: string, anchor: string, due: string, rules: string }) => string
  readonly signedBefore: (what: { agreement: string, signedOn: string }) => string
  readonly signedNotice: (what: { agreement: string, signedOn: string, first: string }) => string
  /** That no source says which tier a service holds, so that each is answered. */
  readonly tierNotRecorded: (service: string) => string
  /** The same as `rules` of what a question adopts. */
  readonly rulesTaken: (from: string, citation: string) => string
  readonly notReleased: (release: string) => string
  readonly beforeRules: (first: string) => string
  readonly ruleUnknown: (rules: string) => string
  readonly closedBy: (what: { from: string, until: string, rules: string, reason: string }) => string
  readonly heldByCustom: (what: { delay: string, anchor: string, rules: string }) => string
  readonly heldBySignature: (what: { delay: string, anchor: string, rules: string }) => string
  /** What the law says in one case and in another, and the facts that decide between them. */
  readonly factsDecide: (facts: readonly string[], clauses: readonly string[]) => string
  /** What each reading of the tier that a service held gives, where no fact settles it. */
  readonly sourcesDisagree: (clauses: readonly string[]) => string
  readonly decidedThen: (what: { rules: string, reason: string, earliest: string, latest: string }) => string
  readonly delayContested: (what: { rules: string, earliest: string, latest: string }) => string
  readonly delayUnknown: (what: { rules: string, earliest: string, latest: string | null }) => string
  /** What is not stated decides between two days. */
  readonly opensBetween: (what: { rules: string, earliest: string, latest: string }) => string
  readonly openByThen: (what: { latest: string, rules: string }) => string
  /** That another medium has an exclusivity, which forbids nothing to who did not agree to it. */
  readonly exclusiveElsewhere: (holder: string, until: string) => string
  readonly contractDecides: (until: string | null) => string
  readonly leftOutside: (what: { rules: string, reason: string }) => string
  readonly neverShown: (territory: string) => string
  readonly withRelease: (on: string, permitted: boolean | null) => string
  readonly whateverTier: (tier: string, clause: string) => string
  readonly tierDecides: (tiers: readonly string[], rules: readonly string[]) => string
  readonly ofTier: (tier: string, permitted: boolean | null, before: string | null) => string
  readonly whichTier: (tiers: readonly string[]) => string
  readonly releasesBeforeLaw: (first: string) => string
}
