import type { Condition, Test } from '../../../../schemas/condition.js'
import { typeOfFact } from '../../../../schemas/release.js'
import type { RuleSet } from '../../../../schemas/rule-set.js'
import type { LintRule } from '../../draft.js'

/** A test asks one thing of one fact, in terms that the fact has. */
export const testShape: LintRule = {
  name: 'test-shape',
  description: 'Each test names a fact and has one of is, atMost, below, above, as the type of the fact allows.',
  * check ({ territories }) {
    for (const { file, content: { presumptions = [] } } of territories.flatMap(({ territory }) => territory ?? [])) {
      for (const [i, { fact, presumed }] of presumptions.entries()) {
        for (const detail of testFaults({ fact, ...presumed })) yield { file, path: `presumptions.${i}.presumed`, detail }
      }
    }
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      for (const [path, condition] of conditions(content)) {
        for (const detail of conditionFaults(condition)) yield { file, path, detail }
      }
    }
  }
}

function * conditionFaults ({ any, ...test }: Condition): Iterable<string> {
  if (any === undefined) yield * testFaults(test)
  else if (Object.keys(test).length > 0) yield 'has any, so it can have nothing else: put the test in the list'
  else for (const one of any) yield * testFaults(one)
}

function * testFaults ({ fact, unstated, ...asked }: Test): Iterable<string> {
  const asks = Object.keys(asked)
  if (fact === undefined) yield 'names no fact: write { fact: runtimeMinutes, atMost: 60 }, with one of the facts of facts.yaml'
  if (asks.length !== 1) yield `must ask one thing, it asks ${asks.length === 0 ? 'nothing' : asks.join(' and ')}`
  if (fact === undefined || asks.length !== 1) return
  const type = typeOfFact(fact)
  if (type === 'date') yield `${fact} is a date: no condition tests a date`
  else if ((type === 'boolean') !== ('is' in asked)) yield type === 'boolean' ? `${fact} is yes or no: test it with is` : `${fact} is a number: test it with atMost, below or above`
}

function * conditions ({ windows, derogation, powers = [], outside, closings }: RuleSet): Iterable<[string, Condition]> {
  const at = (path: string, list: readonly Condition[] = []) => list.map((one, i): [string, Condition] => [`${path}.${i}`, one])
  for (const [i, row] of windows.entries()) {
    for (const [j, variant] of (row.variants ?? []).entries()) yield * at(`windows.${i}.variants.${j}.when`, variant.when)
    yield * at(`windows.${i}.exclusiveUntil.unless`, row.exclusiveUntil?.unless)
    yield * at(`windows.${i}.exclusiveUntil.against.when`, row.exclusiveUntil?.against?.when)
  }
  if (derogation !== null) {
    yield ['derogation.grantedBy', derogation.grantedBy]
    yield * at('derogation.eligible', derogation.eligible)
  }
  for (const [i, one] of powers.entries()) yield [`powers.${i}.grantedBy`, one.grantedBy]
  for (const [i, one] of outside.entries()) yield * at(`outside.${i}.when`, one.when)
  for (const [i, one] of closings.entries()) yield * at(`closings.${i}.when`, one.when)
}
