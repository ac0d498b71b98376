// Whether a rule's conditions hold for the facts stated: yes, no, or not known.
import type { Condition, Test } from '../../schemas/condition.js'
import type { FactName, Facts } from '../../schemas/release.js'

/** Facts supposed together, by name. */
export type Supposition = Facts

/** True or false, or undefined when a fact that decides is not stated. */
export type Verdict = boolean | undefined

/** Whether all the conditions hold (Kleene: one that fails decides, even if others are not known). */
export function holdAll (conditions: readonly Condition[], facts: Facts): Verdict {
  let verdict: Verdict = true
  for (const condition of conditions) {
    const one = holds(condition, facts)
    if (one === false) return false
    if (one === undefined) verdict = undefined
  }
  return verdict
}

/** Whether one condition holds. */
export function holds (condition: Condition, facts: Facts): Verdict {
  if (condition.any === undefined) return holdsTest(condition, facts)
  let verdict: Verdict = false
  for (const test of condition.any) {
    const one = holdsTest(test, facts)
    if (one === true) return true
    if (one === undefined) verdict = undefined
  }
  return verdict
}

function holdsTest (test: Test, facts: Facts): Verdict {
  const value = facts[test.fact as FactName]
  if (value === undefined) return test.unstated === 'holds' ? true : undefined
  if (typeof value === 'boolean') return value === test.is
  return typeof value === 'number' && (
    (test.atMost !== undefined && value <= test.atMost) ||
    (test.below !== undefined && value < test.below) ||
    (test.above !== undefined && value > test.above)
  )
}

/**
 * The tests that decide whether all the conditions hold: where they do, those that hold; where they do not, those that
 * fail; where it is not known, those whose fact is not stated. Each once.
 */
export function decidingTests (conditions: readonly Condition[], facts: Facts): readonly Test[] {
  const verdict = holdAll(conditions, facts)
  const tests = conditions.filter(condition => holds(condition, facts) === verdict)
    .flatMap(condition => (condition.any ?? [condition]).filter(test => holdsTest(test, facts) === verdict))
  return tests.filter((test, i) => tests.findIndex(other => JSON.stringify(other) === JSON.stringify(test)) === i)
}

/** The smallest sets of facts that make all the conditions hold; a number stands for its side of the threshold. */
export function waysToHold (conditions: readonly Condition[]): Supposition[] {
  let ways: Array<readonly Test[]> = [[]]
  for (const condition of conditions) {
    if (condition.any === undefined && condition.unstated === 'holds') continue
    const tests: readonly Test[] = condition.any ?? [condition]
    ways = ways.flatMap(way => tests.map(test => [...way, test]))
  }
  const suppositions = ways.flatMap(way => suppose(way) ?? [])
  return suppositions.filter((one, i) =>
    !suppositions.some((other, j) => i !== j && isPart(other, one) && (j < i || !isPart(one, other))))
}

/** The single facts that undo a condition which holds only because its fact is not stated. */
export function waysToFail (conditions: readonly Condition[]): Supposition[] {
  return conditions.flatMap(({ fact, is, unstated }) =>
    unstated === 'holds' && fact !== undefined && is !== undefined ? [{ [fact]: !is }] : [])
}

/** For each condition, facts that make it fail; a number stands for the other side of its threshold. */
export function waysToMiss (conditions: readonly Condition[]): Supposition[] {
  return conditions.flatMap(condition => {
    const facts = Object.fromEntries((condition.any ?? [condition]).map(test => [test.fact, failing(test)]))
    return holds(condition, facts) === false ? [facts] : []
  })
}

/** The names of the facts that are stated. */
export function namesOf (facts: Facts): FactName[] {
  // The keys of a closed object type are its names; TypeScript alone cannot know that nothing was added.
  return Object.keys(facts) as FactName[]
}

/** One value per fact that satisfies every test of it, or undefined where there is none. */
function suppose (tests: readonly Test[]): Supposition | undefined {
  const result: Record<string, boolean | number> = {}
  for (const { fact } of tests) {
    if (fact === undefined || fact in result) continue
    const mine = tests.filter(test => test.fact === fact)
    const value = mine.map(satisfying).find(candidate => mine.every(test => holdsTest(test, { [fact]: candidate })))
    if (value === undefined) return undefined
    result[fact] = value
  }
  return result
}

function satisfying ({ is, atMost, below, above }: Test): boolean | number | undefined {
  if (is !== undefined) return is
  if (atMost !== undefined) return atMost
  if (below !== undefined) return below - 1
  return above === undefined ? undefined : above + 1
}

function failing ({ is, atMost, below, above }: Test): boolean | number | undefined {
  if (is !== undefined) return !is
  return atMost === undefined ? below ?? above : atMost + 1
}

/** True where all that one supposes is supposed by the other too. */
export function isPart (part: Supposition, whole: Supposition): boolean {
  return namesOf(part).every(fact => whole[fact] === part[fact])
}
