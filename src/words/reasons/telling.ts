// How a step of the reasoning is told: as data and as a sentence that say the same.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Condition } from '../../../schemas/condition.js'
import type { Evidence, LegalBasis } from '../../../schemas/legal.js'
import type { DecidingFact, Reason, Step, Verdict, WithoutText } from '../../../schemas/reason.js'
import type { FactName } from '../../../schemas/release.js'
import type { Point } from '../../../schemas/rule-set.js'
import type { Day } from '../../calendar/day.js'
import type { Setting } from '../../answer/setting.js'
import { decidingTests, verdictOn, type DecidingTest } from '../../law/facts/conditions.js'
import { statedOf } from '../../law/facts/tests.js'
import type { Part } from '../../law/tracks/track.js'
import { citationsOf, rulesOf } from '../citation.js'
import type { ReasonSentences } from '../sentences/reasons.js'
import type { Speaker } from '../speaker.js'
import type { Told } from '../told.js'

/** The window to be told of, and what it is told with. */
export interface Telling {
  readonly told: Told
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

type Dates = 'gives' | 'until'

/** One step whose days are not written yet. */
export interface Draft {
  readonly step: Step
  readonly verdict: Verdict
  readonly basis: Basis
  readonly given: Omit<Given, Dates> & { readonly [Date in Dates]?: Day }
  readonly text: string
}

/** One step before its days are written, with what it gives. */
export function draft (step: Step, verdict: Verdict, basis: Basis, given: Draft['given'], text: string): Draft {
  return { step, verdict, basis, given, text }
}

/** A step as it is sent. */
export function written ({ step, verdict, basis, given, text }: Draft, { iso }: Speaker): Reason {
  const { gives, until } = given
  const dates = { ...gives === undefined ? {} : { gives: iso(gives) }, ...until === undefined ? {} : { until: iso(until) } }
  // Each date takes the place of its day; the type of a spread cannot say that no day is left.
  return reason(step, verdict, basis, { ...given, ...dates } as Given, text)
}

/** The set that something rests on; null: on none. */
export function setIn ({ part }: { readonly part: Part | null }): CivilDate | null {
  return part?.source.set.id ?? null
}

/** Why a row has no text, where it has none. */
export function withoutTextIn ({ says, source: { amendment } }: Part): WithoutText {
  if (amendment !== null) return 'what-if'
  return says === 'delay' ? 'practice' : says === 'contract' ? 'contract' : 'unknown'
}

/** The delays that open a row for every film. */
export function pointsOf ({ source: { row: { opens = [] } } }: Part): readonly Point[] {
  return opens
}

/** The day that a delay gives under a set: not before the set, nor before the release. */
export function dayUnder ({ days }: Part, due: Day, { told: { answered: { film } } }: Telling): Day {
  const release = film.days['theatrical-release']
  const first = days.from > release ? days.from : release
  return due > first ? due : first
}

/** Where a day comes when the next set is in force, the first day of that set. */
export function tooLate ({ days: { until } }: Part, day: Day): { readonly until?: Day } {
  return until !== null && day >= until ? { until } : {}
}

/** What is in force from that first day on: the rules of the next set, or under the same rules another tier of the service. */
export function nextOf (part: Part, until: Day, { told: { answered: { track } }, speaker: { day }, words }: Telling): string {
  const { next, source } = part
  if (next !== undefined && next.source.amendment !== null && next.source.amendment !== source.amendment) return words.nextTaken(day(until))
  return next?.source.enacted === source.enacted && track.heldIn.get(next) !== track.heldIn.get(part) ? words.nextTier(day(until)) : words.nextRules(day(until))
}

/** The tests that decide whether conditions hold, with what is stated of their facts. */
export function decidingFacts (conditions: readonly Condition[], telling: Telling): DecidingFact[] {
  const { answered: { film }, setting: { tracks: { law } } } = telling.told
  return factsOf(decidingTests(conditions, film, law.vocabulary), telling)
}

/** Facts of which nothing is asked but that they be known. */
export function plainFacts (names: readonly FactName[], telling: Telling): DecidingFact[] {
  return factsOf(names.map(fact => ({ fact })), telling)
}

function factsOf (tests: readonly DecidingTest[], { told: { setting: { question: { release } } } }: Telling): DecidingFact[] {
  return tests.map(({ fact, unstated, ...asked }) => ({ fact, value: statedOf(fact, release) ?? null, ...asked }))
}

/** The facts that decide, as a field of a step: absent where there are none. */
export function deciding (facts: readonly DecidingFact[]): { facts?: DecidingFact[] } {
  return facts.length === 0 ? {} : { facts: [...facts] }
}

/** The rules of a set in words, with the texts and the evidence of what is said of them. */
export function rulesIn (part: Part, basis: Basis, { told: { setting: { tracks } }, speaker, words }: Telling): string {
  return rulesOf(part, basis.legalBasis, tracks.law, speaker, [...insteadOfText(basis, words), words.evidence[basis.evidence]])
}

/** What a sentence rests on, in words: the facts, the texts, and how well the value is known. */
export function sourceOf (basis: Basis, facts: readonly DecidingFact[], telling: Telling): string {
  const { speaker, words } = telling
  return speaker.say.together([
    ...new Set(facts.map(fact => saidOf(fact, telling))),
    ...citationsOf(basis.legalBasis, speaker),
    ...insteadOfText(basis, words),
    words.evidence[basis.evidence]
  ])
}

function insteadOfText ({ legalBasis, withoutText }: Basis, words: ReasonSentences): string[] {
  return legalBasis.length === 0 ? [words.withoutText[withoutText]] : []
}

/** A fact in words: what is stated of it, and what is asked where a number is on the wrong side. */
function saidOf ({ fact, value, ...asked }: DecidingFact, { told, speaker, words }: Telling): string {
  const { language, facts, say } = speaker
  const known = facts.find(({ id }) => id === fact)
  const label = known?.label[language] ?? fact
  // A day that is stated follows from no release, also where it is one that a delay gives.
  if (typeof value === 'string') return words.fact(label, say.date(value))
  if (typeof value === 'boolean') return words.fact(label, words.yesNo(value))
  const unit = known?.unit?.[language]
  const counted = (n: number) => unit === undefined || label.toLowerCase().includes(unit) ? words.number(n) : `${words.number(n)} ${unit}`
  if (value === null) return words.fact(label, presumedOf(fact, told.setting, words, counted) ?? words.notStated)
  const { atMost, below, above = 0 } = asked
  const meets = verdictOn([{ fact, ...asked }], told.answered.film, told.setting.tracks.law.vocabulary) === 'yes'
  return words.fact(label, meets ? counted(value) : words.notAsAsked(counted(value), words.threshold(asked, counted(atMost ?? below ?? above))))
}

/** What is presumed of a fact that is not stated, in words; null where nothing is. */
function presumedOf (fact: FactName, { law: { territory: { presumptions = [] } } }: Setting, words: ReasonSentences, counted: (n: number) => string): string | null {
  const presumed = presumptions.find(one => one.fact === fact)?.presumed
  if (presumed === undefined) return null
  const { is, atMost, below, above = 0 } = presumed
  return words.presumed(is === undefined ? words.threshold(presumed, counted(atMost ?? below ?? above)) : words.yesNo(is))
}
