// How a step of the reasoning is told: as data and as a sentence that say the same.
import type { Window } from '../../../schemas/chronology.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Test } from '../../../schemas/condition.js'
import type { Evidence, LegalBasis } from '../../../schemas/legal.js'
import type { DecidingFact, Reason, Step, Verdict, WithoutText } from '../../../schemas/reason.js'
import type { FactName, Facts } from '../../../schemas/release.js'
import { citationsOf, rulesOf } from '../citation.js'
import { later } from '../civil-date.js'
import { holds } from '../condition.js'
import type { Speaker, Told } from '../explanation.js'
import type { ReasonSentences } from '../language/reasons.js'
import type { Opening } from '../opening.js'
import type { Cell, Timeline } from '../timeline.js'

/** The window to be told of, and what it is told with. */
export interface Telling {
  readonly window: Window
  readonly told: Told
  /** What opens the window, or what would open it at the latest; null where nothing does. */
  readonly opening: Opening | null
  readonly timeline: Timeline
  readonly speaker: Speaker
  readonly words: ReasonSentences
}

/** What a step rests on. */
export interface Basis {
  readonly ruleSet: CivilDate | null
  readonly evidence: Evidence
  readonly legalBasis: readonly LegalBasis[]
  /** Why there is no text, where there is none. */
  readonly withoutText: WithoutText
}

type Given = Omit<Reason, 'step' | 'verdict' | 'ruleSet' | 'evidence' | 'legalBasis' | 'withoutText' | 'text'>

/** One step, with what it gives. */
export function reason (step: Step, verdict: Verdict, { ruleSet, evidence, legalBasis, withoutText }: Basis, given: Given, text: string): Reason {
  return {
    step,
    verdict,
    ruleSet,
    ...given,
    evidence,
    legalBasis: [...legalBasis],
    ...(legalBasis.length === 0 ? { withoutText } : {}),
    text
  }
}

/** Why a row has no text, where it has none. */
export function withoutTextIn ({ rule, amendment }: Cell): WithoutText {
  if (amendment !== null) return 'what-if'
  return rule === 'delay' ? 'practice' : rule === 'contract' ? 'contract' : 'unknown'
}

/** The day that a delay gives under a set: not before the set, nor before the release. */
export function dayUnder (cell: Cell, due: CivilDate, { told: { film } }: Telling): CivilDate {
  return later(later(cell.from, film.theatricalReleaseDate), due)
}

/** Where a day comes when the next set is in force, the first day of that set. */
export function tooLate ({ until }: Cell, day: CivilDate): { until?: CivilDate } {
  return until !== null && day >= until ? { until } : {}
}

/** What is in force from that first day on: the rules of the next set, or under the same rules another tier of the service. */
export function nextOf ({ next, holding, span }: Cell, until: CivilDate, { speaker: { say }, words }: Telling): string {
  return next?.span === span && next.holding !== holding ? words.nextTier(say.date(until)) : words.nextRules(say.date(until))
}

/** Tests with what is stated of their facts. */
export function factsOf (tests: readonly Test[], film: Facts): DecidingFact[] {
  return tests.flatMap(({ fact, unstated, ...asked }) => fact === undefined ? [] : [{ fact, value: film[fact] ?? null, ...asked }])
}

/** Facts of which nothing is asked but that they be known. */
export function plainFacts (names: readonly FactName[], film: Facts): DecidingFact[] {
  return factsOf(names.map(fact => ({ fact })), film)
}

/** The facts that decide, as a field of a step: absent where there are none. */
export function deciding (facts: readonly DecidingFact[]): { facts?: DecidingFact[] } {
  return facts.length === 0 ? {} : { facts: [...facts] }
}

/** The rules of a set in words, with the texts and the evidence of what is said of them. */
export function rulesIn (cell: Cell, basis: Basis, { speaker, words }: Telling): string {
  return rulesOf(cell, basis.legalBasis, speaker, [...insteadOfText(basis, words), words.evidence[basis.evidence]])
}

/** What a sentence rests on, in words: the facts, the texts, and how well the value is known. */
export function sourceOf (basis: Basis, facts: readonly DecidingFact[], { speaker, words }: Telling): string {
  return speaker.say.together([
    ...new Set(facts.map(fact => saidOf(fact, speaker, words))),
    ...citationsOf(basis.legalBasis, speaker),
    ...insteadOfText(basis, words),
    words.evidence[basis.evidence]
  ])
}

function insteadOfText ({ legalBasis, withoutText }: Basis, words: ReasonSentences): string[] {
  return legalBasis.length === 0 ? [words.withoutText[withoutText]] : []
}

/** A fact in words: what is stated of it, and what is asked where a number is on the wrong side. */
function saidOf ({ fact, value, ...asked }: DecidingFact, { say, language, facts }: Speaker, words: ReasonSentences): string {
  const known = facts.find(({ id }) => id === fact)
  const label = known?.label[language] ?? fact
  if (value === null) return words.fact(label, words.notStated)
  if (typeof value === 'string') return words.fact(label, say.date(value))
  if (typeof value === 'boolean') return words.fact(label, words.yesNo(value))
  const unit = known?.unit?.[language]
  const counted = (n: number) => unit === undefined || label.toLowerCase().includes(unit) ? words.number(n) : `${words.number(n)} ${unit}`
  const { atMost, below, above = 0 } = asked
  const meets = holds({ fact, ...asked }, { [fact]: value }) === true
  return words.fact(label, meets ? counted(value) : words.notAsAsked(counted(value), words.threshold(asked, counted(atMost ?? below ?? above))))
}
