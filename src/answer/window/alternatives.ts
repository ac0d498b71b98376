// The alternatives of a window as an answer lists them: what each supposes, those that move the most first.
import type { DateFactName, FactName, Facts } from '../../../schemas/release.js'
import type { Day } from '../../calendar/day.js'
import type { Alternative, Sensitivity } from '../../decide/worlds/alternatives.js'
import { isDiscretionary, rankOf, weightOf, type Outcome } from '../../decide/outcome.js'
import { DATED_BY, EVENTS, type Film } from '../../law/facts/film.js'
import { statedBy, type Vocabulary } from '../../law/facts/tests.js'
import { groundOf } from './ground.js'

/** As many as an answer shows. */
const MOST = 8

/** What facts not stated would make of a window. */
export interface Supposed {
  readonly facts: Facts
  readonly dates: Readonly<Partial<Record<DateFactName, Day>>>
  readonly outcome: Outcome
  /** Where a derogation is supposed, whether the admissions stated allow it; undefined where none is. */
  readonly eligible: boolean | null | undefined
}

/** The alternatives that an answer shows. */
export function shownOf (sensitivity: Sensitivity, film: Film, outcome: Outcome, vocabulary: Vocabulary): Supposed[] {
  return byWeight(sensitivity, film, outcome).slice(0, MOST).map(one => supposedBy(one, film, vocabulary))
}

/** Facts that are missing, those first that an alternative supposes which moves the window by more days; else they keep their order. */
export function factsByWeight (facts: readonly FactName[], sensitivity: Sensitivity, film: Film, outcome: Outcome, vocabulary: Vocabulary): FactName[] {
  const supposed = byWeight(sensitivity, film, outcome).map(one => {
    const { facts, dates } = supposedBy(one, film, vocabulary)
    return new Set(Object.keys({ ...facts, ...dates }))
  })
  // What no alternative supposes matters only beside something else, and comes last.
  const placed = facts.map(fact => ({ fact, place: [...supposed, new Set([fact])].findIndex(names => names.has(fact)) }))
  return placed.sort((a, b) => a.place - b.place).map(({ fact }) => fact)
}

/** The alternatives that move the window by the most days first, then in the order of the rules; last, what lies with an authority. */
function byWeight ({ alternatives }: Sensitivity, film: Film, outcome: Outcome): Alternative[] {
  const weighed = alternatives.map(one => ({ one, weight: rankOf(weightOf(outcome, one.outcome, film.days['theatrical-release']), isDiscretionary(outcome, one.outcome)) }))
  return weighed.sort((a, b) => b.weight - a.weight).map(({ one }) => one)
}

/** What an alternative supposes beyond what is stated of a film. */
export function supposedBy ({ film: world, outcome }: Alternative, film: Film, vocabulary: Vocabulary): Supposed {
  const decided = world.decided & ~film.decided
  const facts = statedBy({ decided, passed: world.passed & decided }, vocabulary)
  const dates: Partial<Record<DateFactName, Day>> = {}
  for (const event of EVENTS) {
    const day = world.days[event]
    if (day !== null && day !== film.days[event]) dates[DATED_BY[event]] = day
  }
  return { facts, dates, outcome, eligible: facts.derogationGranted === true ? eligibleIn(outcome, world) : undefined }
}

function eligibleIn (outcome: Outcome, film: Film): boolean | null {
  return outcome.kind === 'dated' ? groundOf(outcome.opening.by, outcome.opening.part, film).eligible : null
}

/** What is at stake with a fact: the most days that it moves, and how that ranks beside what others move. */
export interface AtStake {
  readonly days: number
  readonly rank: number
}

/** By fact that is missing, the most that it moves, alone or together with others. */
export function daysAtStake ({ stakes }: Sensitivity, release: Day): Map<FactName, AtStake> {
  const most = new Map<FactName, AtStake>()
  for (const { fact, between: [a, b] } of stakes) {
    const days = weightOf(a, b, release)
    most.set(fact, moreAtStake({ days, rank: rankOf(days, isDiscretionary(a, b)) }, most.get(fact)))
  }
  return most
}

/** The most days, and the highest rank. */
export function moreAtStake (one: AtStake, other: AtStake = one): AtStake {
  return { days: Math.max(one.days, other.days), rank: Math.max(one.rank, other.rank) }
}
