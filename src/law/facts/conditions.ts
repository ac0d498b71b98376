// Which tests of a rule decide whether its conditions hold for a film.
import type { Condition, Test } from '../../../schemas/condition.js'
import type { FactName } from '../../../schemas/release.js'
import { verdictOf, whenOf, type Known, type Verdict, type Vocabulary } from './tests.js'

/** A test of a rule, and the fact that it looks at. */
export interface DecidingTest extends Test {
  readonly fact: FactName
}

/** Whether conditions hold for what is known of a film. */
export function verdictOn (conditions: readonly Condition[], known: Known, vocabulary: Vocabulary): Verdict {
  return verdictOf(whenOf(conditions, vocabulary), known)
}

/**
 * The tests that decide whether all the conditions hold: where they do, those that hold; where they do not, those that
 * fail; where it is not known, those whose fact is not stated. Each once.
 */
export function decidingTests (conditions: readonly Condition[], known: Known, vocabulary: Vocabulary): readonly DecidingTest[] {
  const verdict = verdictOn(conditions, known, vocabulary)
  const decides = (one: Condition) => verdictOn([one], known, vocabulary) === verdict
  const tests = conditions.filter(decides).flatMap(condition => (condition.any ?? [condition]).filter(decides))
  const distinct = tests.filter((test, i) => tests.findIndex(other => JSON.stringify(other) === JSON.stringify(test)) === i)
  // That a test names a fact, its shape and a lint rule have made sure.
  return distinct.map(test => ({ ...test, fact: test.fact as FactName }))
}

/** The facts that conditions ask for. */
export function factsAsked (conditions: readonly Condition[]): FactName[] {
  // That a test names a fact, its shape and a lint rule have made sure.
  return conditions.flatMap(condition => condition.any ?? [condition]).map(({ fact }) => fact as FactName)
}
