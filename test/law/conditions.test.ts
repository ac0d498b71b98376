// Which tests of a rule decide: what an answer names as the facts on which it hangs.
import t from 'tap'
import type { Condition } from '../../schemas/condition.js'
import type { Facts } from '../../schemas/release.js'
import { decidingTests, verdictOn } from '../../src/law/facts/conditions.js'
import { knownOf, type Vocabulary } from '../../src/law/facts/tests.js'

const VOCABULARY: Vocabulary = [
  { fact: 'coExploitationAgreement', atMost: null },
  { fact: 'freeTvAcquired', atMost: null },
  { fact: 'producedBySvodService', atMost: null },
  { fact: 'productionCostEuros', atMost: 5_000_000 },
  { fact: 'productionCostEuros', atMost: 25_000_000 }
]

const WHEN: Condition[] = [
  { fact: 'coExploitationAgreement', is: true },
  { fact: 'freeTvAcquired', is: true, unstated: 'holds' },
  { any: [{ fact: 'producedBySvodService', is: false }, { fact: 'productionCostEuros', above: 5_000_000 }] },
  { any: [{ fact: 'producedBySvodService', is: false }, { fact: 'productionCostEuros', atMost: 25_000_000 }] }
]

const deciding = (facts: Facts) => decidingTests(WHEN, knownOf(facts, VOCABULARY), VOCABULARY)
const names = (facts: Facts) => deciding(facts).map(({ fact }) => fact)

t.test('Where conditions hold, the tests that hold decide: each once, and of alternatives those that hold', async t => {
  t.strictSame(names({ coExploitationAgreement: true, producedBySvodService: false }), ['coExploitationAgreement', 'freeTvAcquired', 'producedBySvodService'])
  t.strictSame(deciding({ coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 6_000_000 }).slice(2),
    [{ fact: 'productionCostEuros', above: 5_000_000 }, { fact: 'productionCostEuros', atMost: 25_000_000 }])
})

t.test('Where they fail, the tests that fail decide: each of them would be enough, and alternatives fail together', async t => {
  t.strictSame(names({ coExploitationAgreement: false, freeTvAcquired: false }), ['coExploitationAgreement', 'freeTvAcquired'])
  t.strictSame(names({ coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 5_000_000 }), ['producedBySvodService', 'productionCostEuros'])
})

t.test('Where it is not known whether they hold, what is not stated decides', async t => {
  t.strictSame(names({ producedBySvodService: true }), ['coExploitationAgreement', 'productionCostEuros', 'productionCostEuros'])
  t.equal(verdictOn(WHEN, knownOf({ producedBySvodService: true }, VOCABULARY), VOCABULARY), 'open')
})

t.test('No conditions hold, and nothing decides', async t => {
  t.equal(verdictOn([], knownOf({}, VOCABULARY), VOCABULARY), 'yes')
  t.strictSame(decidingTests([], knownOf({}, VOCABULARY), VOCABULARY), [])
})
