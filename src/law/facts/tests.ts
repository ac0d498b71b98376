// The tests of the rules as bits: which of them a film passes, and whether conditions hold.
import type { Condition, Test } from '../../../schemas/condition.js'
import type { FactName, Facts } from '../../../schemas/release.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { LawOf, RuleSet } from '../../../schemas/rule-set.js'
import type { Presumption } from '../../../schemas/territory.js'
import { dayOf, isoOf, type Day } from '../../calendar/day.js'
import { eachOnce } from '../once/each-once.js'
import { keptBy } from '../once/kept.js'

/** A set of tests, one bit each. */
export type Bits = number

/** The empty set. */
export const NO_TESTS: Bits = 0

/** The distinct tests of a law, in the order of their bits. */
export type Vocabulary = readonly Asked[]

/** What a test asks of a fact: to be true, or (a number) to be at most another; a day is the number that it is. */
export interface Asked {
  readonly fact: FactName
  readonly atMost: number | null
  /** True where the fact is a day. */
  readonly isDay?: true
  /** Whether a film is presumed to pass while the fact is not stated; absent: nothing is presumed. */
  readonly presumed?: boolean
}

/** Conditions of which all must hold. */
export type When = readonly Clause[]

/** One condition: it holds for a film that passes one of some tests, fails one of others, or leaves one of others open. */
interface Clause {
  readonly passed: Bits
  readonly failed: Bits
  readonly open: Bits
}

/** What is known of a film: the tests that the facts stated decide, and those of them that it passes. */
export interface Known {
  readonly decided: Bits
  readonly passed: Bits
}

/** Whether conditions hold: `open` where a fact that decides is not stated. */
export type Verdict = 'yes' | 'no' | 'open'

/** A number has that many bits that can be told apart. */
export const MOST_TESTS = 32

/** The distinct tests of some sets, and those that ask whether facts are true, however many there are. */
export function vocabularyIn (sets: readonly RuleSet[], facts: Iterable<FactName> = []): Vocabulary {
  const tests = [...sets.flatMap(conditionsIn).flatMap(testsOf), ...[...facts].map(fact => ({ fact, is: true }))]
  const asked = [...tests.map(test => askedBy(test).asked), ...sets.flatMap(({ lawOf }) => lawOf ?? []).map(askedByAct)]
  return eachOnce(asked)
}

/**
 * The distinct tests of some sets, and those that ask whether facts are true, with what is presumed of them.
 * @throws RangeError where there are more than a number has bits
 */
export function vocabularyOf (sets: readonly RuleSet[], presumptions: readonly Presumption[] = [], facts: Iterable<FactName> = []): Vocabulary {
  const distinct = vocabularyIn(sets, facts).map(asked => presuming(asked, presumptions))
  if (distinct.length > MOST_TESTS) throw new RangeError(`The rules have ${distinct.length} distinct tests of facts; the engine can tell ${MOST_TESTS} apart.`)
  return distinct
}

/** A test with what a presumption of its fact says of it, where that decides it. */
function presuming (test: Asked, presumptions: readonly Presumption[]): Asked {
  const presumption = presumptions.find(({ fact }) => fact === test.fact)
  const presumed = presumption === undefined ? undefined : presumedOf(test, presumption)
  return presumed === undefined ? test : { ...test, presumed }
}

/**
 * Whether a film is presumed to pass a test of the same fact; undefined where the presumption leaves that open. What is at most five is at
 * most six, and what is over six is over five.
 */
export function presumedOf ({ atMost }: Asked, { fact, presumed }: Presumption): boolean | undefined {
  const { asked: { atMost: limit }, holdsIfPassed } = askedBy({ fact, ...presumed })
  if (atMost === null || limit === null) return holdsIfPassed
  return (holdsIfPassed ? limit <= atMost : limit >= atMost) ? holdsIfPassed : undefined
}

/** Every condition of a set. */
function conditionsIn ({ windows, derogation, powers = [], outside, closings }: RuleSet): Condition[] {
  return [
    ...windows.flatMap(({ variants = [], exclusiveUntil }) => [...variants.flatMap(({ when }) => when), ...exclusiveUntil?.unless ?? [], ...exclusiveUntil?.against?.when ?? []]),
    ...derogation === null ? [] : [derogation.grantedBy, ...derogation.eligible],
    ...powers.map(({ grantedBy }) => grantedBy),
    ...[...outside, ...closings].flatMap(({ when }) => when)
  ]
}

function testsOf (condition: Condition): readonly Test[] {
  return condition.any ?? [condition]
}

/**
 * What a test asks, and whether it holds for a film that passes; facts are whole numbers, so over 5 is not at most 5, and
 * under 200 is at most 199.
 */
function askedBy ({ fact, is, atMost, below, above }: Test): { asked: Asked, holdsIfPassed: boolean } {
  const limit = atMost ?? above ?? (below === undefined ? null : below - 1)
  // That a test names a fact of the dictionary, its shape and a lint rule have made sure.
  return { asked: { fact: fact as FactName, atMost: limit }, holdsIfPassed: is ?? above === undefined }
}

/** What an act asks: whether a day comes before another, so is at most the day before that. */
function askedByAct ({ fact, before }: LawOf): Asked {
  return { fact, atMost: dayOf(before) - 1, isDay: true }
}

/** The condition that a film is under an earlier act than the one that asks, in the tests of a vocabulary. */
export function whenBefore (lawOf: LawOf, vocabulary: Vocabulary): When {
  return interned([{ passed: bitOf(askedByAct(lawOf), vocabulary), failed: 0, open: 0 }], vocabulary)
}

/** What the conditions of a law are in tests, each once: rules that ask for the same share it. */
const known = keptBy((_: Vocabulary) => new Map<string, When>())

/** Conditions in the tests of a vocabulary, which has them all; the same ones for conditions that ask for the same. */
export function whenOf (conditions: readonly Condition[], vocabulary: Vocabulary): When {
  return interned(clausesOf(conditions, vocabulary), vocabulary)
}

function interned (clauses: When, vocabulary: Vocabulary): When {
  const key = JSON.stringify(clauses)
  const when = known(vocabulary).get(key) ?? clauses
  known(vocabulary).set(key, when)
  return when
}

function clausesOf (conditions: readonly Condition[], vocabulary: Vocabulary): When {
  return conditions.map(condition => {
    const clause = { passed: 0, failed: 0, open: 0 }
    for (const test of testsOf(condition)) {
      const { asked, holdsIfPassed } = askedBy(test)
      const bit = bitOf(asked, vocabulary)
      clause[holdsIfPassed ? 'passed' : 'failed'] |= bit
      if (test.unstated !== undefined) clause.open |= bit
    }
    return clause
  })
}

function bitOf (asked: Asked, vocabulary: Vocabulary): Bits {
  return 1 << vocabulary.findIndex(({ fact, atMost }) => fact === asked.fact && atMost === asked.atMost)
}

/** What is stated of a fact, or follows from what is: a film whose aid has a day has aid. */
export function statedOf (fact: FactName, facts: Facts): boolean | number | CivilDate | undefined {
  return facts[fact] ?? (fact === 'publiclyFunded' && facts.aidGrantedOn !== undefined ? true : undefined)
}

/** What the facts of a film say of each test, and what is presumed of those that are not stated. */
export function knownOf (facts: Facts, vocabulary: Vocabulary): Known {
  let decided = 0
  let passed = 0
  for (const [i, { fact, atMost, presumed }] of vocabulary.entries()) {
    const value = statedOf(fact, facts)
    const passes = value === undefined ? presumed : value === true || (atMost !== null && numberOf(value) <= atMost)
    if (passes === undefined) continue
    decided |= 1 << i
    if (passes) passed |= 1 << i
  }
  return { decided, passed }
}

/** The tests of each fact that is not stated and of which something is presumed. */
export function presumedIn (facts: Facts, vocabulary: Vocabulary): ReadonlyMap<FactName, Bits> {
  const found = new Map<FactName, Bits>()
  for (const [i, { fact, presumed }] of vocabulary.entries()) {
    if (presumed !== undefined && facts[fact] === undefined) found.set(fact, (found.get(fact) ?? NO_TESTS) | 1 << i)
  }
  return found
}

function numberOf (value: boolean | number | CivilDate): number {
  return typeof value === 'string' ? dayOf(value) : Number(value)
}

/**
 * Facts by which tests come out in this way: a number, or a day, stands for its side of the thresholds.
 * @example statedBy({ decided: 0b1, passed: 0b0 }, [{ fact: 'runtimeMinutes', atMost: 60 }]) // { runtimeMinutes: 61 }
 */
export function statedBy ({ decided, passed }: Known, vocabulary: Vocabulary): Facts {
  const facts: Record<string, boolean | number | CivilDate> = {}
  const below = new Set<FactName>()
  for (const [i, { fact, atMost }] of vocabulary.entries()) {
    if ((decided & 1 << i) === 0) continue
    const isPassed = (passed & 1 << i) !== 0
    const known = facts[fact]
    if (atMost === null) facts[fact] = isPassed
    else if (isPassed) facts[fact] = below.has(fact) ? Math.min(Number(known), atMost) : atMost
    else if (!below.has(fact)) facts[fact] = Math.max(Number(known ?? atMost), atMost + 1)
    if (atMost !== null && isPassed) below.add(fact)
  }
  for (const { fact, isDay } of vocabulary) if (isDay === true && typeof facts[fact] === 'number') facts[fact] = isoOf(facts[fact] as Day)
  return facts
}

/** Whether all the conditions hold (Kleene: one that fails decides, even if others are open). */
export function verdictOf (when: When, { decided, passed }: Known): Verdict {
  let verdict: Verdict = 'yes'
  for (const clause of when) {
    if (holds(clause, decided, passed)) continue
    if (((clause.passed | clause.failed) & ~decided) === 0) return 'no'
    verdict = 'open'
  }
  return verdict
}

/** The tests not decided on which the verdict hangs; none where what is known decides it for good. */
export function openIn (when: When, { decided, passed }: Known): Bits {
  let open = 0
  for (const clause of when) {
    const known = clause.passed & passed | clause.failed & decided & ~passed
    if (known !== 0) continue
    const undecided = (clause.passed | clause.failed) & ~decided
    if (undecided === 0) return 0
    open |= undecided
  }
  return open
}

function holds (clause: Clause, decided: Bits, passed: Bits): boolean {
  return (clause.passed & passed | clause.failed & decided & ~passed | clause.open & ~decided) !== 0
}
