// Conditions: three answers, and the facts that would settle or undo them.
import t from 'tap'
import type { Condition } from '../../schemas/condition.js'
import { decidingTests, holdAll, holds, waysToFail, waysToHold, waysToMiss } from '../../src/domain/condition.js'

t.test('A test holds, fails, or is not known while its fact is not stated', async t => {
  const free: Condition = { fact: 'freeTvAcquired', is: true }
  t.equal(holds(free, { freeTvAcquired: true }), true)
  t.equal(holds(free, { freeTvAcquired: false }), false)
  t.equal(holds(free, {}), undefined)
  t.equal(holds({ ...free, unstated: 'holds' }, {}), true)
  t.equal(holds({ ...free, unstated: 'holds' }, { freeTvAcquired: false }), false)
})

t.test('Thresholds: the number before, the number, the number after', async t => {
  const verdicts = (condition: Condition) => [59, 60, 61].map(runtimeMinutes => holds(condition, { runtimeMinutes }))
  t.strictSame(verdicts({ fact: 'runtimeMinutes', atMost: 60 }), [true, true, false])
  t.strictSame(verdicts({ fact: 'runtimeMinutes', below: 60 }), [true, false, false])
  t.strictSame(verdicts({ fact: 'runtimeMinutes', above: 60 }), [false, false, true])
})

t.test('A list holds when all do; one that fails decides, even if others are not known', async t => {
  const both: Condition[] = [{ fact: 'payTvAcquired', is: false }, { fact: 'svodAcquired', is: false }]
  t.equal(holdAll(both, { payTvAcquired: false, svodAcquired: false }), true)
  t.equal(holdAll(both, { payTvAcquired: false }), undefined)
  t.equal(holdAll(both, { svodAcquired: true }), false)
  t.equal(holdAll([], {}), true)
})

t.test('Of alternatives one suffices; while none holds and one is not known, neither is the whole', async t => {
  const either: Condition = { any: [{ fact: 'producedBySvodService', is: false }, { fact: 'productionCostEuros', above: 5_000_000 }] }
  t.equal(holds(either, { productionCostEuros: 6_000_000 }), true)
  t.equal(holds(either, { productionCostEuros: 5_000_000 }), undefined)
  t.equal(holds(either, { producedBySvodService: true, productionCostEuros: 5_000_000 }), false)
})

t.test('The ways to hold are the smallest sets of facts, one value on the right side of each threshold', async t => {
  t.strictSame(waysToHold([{ fact: 'admissionsInFourthWeek', below: 200 }]), [{ admissionsInFourthWeek: 199 }])
  t.strictSame(waysToHold([{ fact: 'productionCostEuros', above: 5 }, { fact: 'productionCostEuros', atMost: 9 }]), [{ productionCostEuros: 6 }])
  t.strictSame(waysToHold([{ fact: 'productionCostEuros', above: 9 }, { fact: 'productionCostEuros', atMost: 5 }]), [], 'no value satisfies both')
  t.strictSame(waysToHold([{ fact: 'freeTvAcquired', is: true, unstated: 'holds' }]), [{}], 'nothing needs to be stated')
  t.strictSame(waysToHold([
    { any: [{ fact: 'payTvAcquired', is: false }, { fact: 'svodAcquired', is: false }] },
    { any: [{ fact: 'payTvAcquired', is: false }, { fact: 'freeTvAcquired', is: false }] }
  ]), [{ payTvAcquired: false }, { svodAcquired: false, freeTvAcquired: false }], 'what contains a smaller way is left out')
  t.strictSame(waysToHold([{ any: [{ fact: 'payTvAcquired', is: false }, { fact: 'payTvAcquired', is: false }] }]), [{ payTvAcquired: false }], 'the same way counts once')
  t.strictSame(waysToHold([{}]), [{}], 'a test of nothing asks for nothing')
  t.strictSame(waysToHold([{ fact: 'freeTvAcquired' }]), [], 'a test that asks nothing cannot be made to hold')
})

t.test('The ways to fail undo what holds only because it is not stated', async t => {
  t.strictSame(waysToFail([{ fact: 'coExploitationAgreement', is: false, unstated: 'holds' }, { fact: 'freeTvAcquired', is: true }]), [{ coExploitationAgreement: true }])
})

t.test('Each condition is missed by one value on the wrong side of its threshold, or by one for each alternative', async t => {
  t.strictSame(waysToMiss([{ fact: 'admissionsInFourthWeek', below: 200 }, { fact: 'admissionsAfterFourWeeks', atMost: 100_000 }]),
    [{ admissionsInFourthWeek: 200 }, { admissionsAfterFourWeeks: 100_001 }])
  t.strictSame(waysToMiss([{ fact: 'productionCostEuros', above: 5 }, { fact: 'payTvAcquired', is: true }]), [{ productionCostEuros: 5 }, { payTvAcquired: false }])
  t.strictSame(waysToMiss([{ any: [{ fact: 'payTvAcquired', is: false }, { fact: 'productionCostEuros', above: 5 }] }]), [{ payTvAcquired: true, productionCostEuros: 5 }])
  t.strictSame(waysToMiss([{ any: [{ fact: 'payTvAcquired', is: false }, { fact: 'payTvAcquired', is: true }] }]), [], 'one of them always holds')
})

t.test('The tests that decide: those that hold, those that fail, or those whose fact is not stated', async t => {
  const when: Condition[] = [
    { fact: 'coExploitationAgreement', is: true },
    { fact: 'freeTvAcquired', is: true, unstated: 'holds' },
    { any: [{ fact: 'producedBySvodService', is: false }, { fact: 'productionCostEuros', above: 5_000_000 }] },
    { any: [{ fact: 'producedBySvodService', is: false }, { fact: 'productionCostEuros', atMost: 25_000_000 }] }
  ]
  const facts = (stated: Parameters<typeof holdAll>[1]) => decidingTests(when, stated).map(({ fact }) => fact)
  t.strictSame(facts({ coExploitationAgreement: true, producedBySvodService: false }), ['coExploitationAgreement', 'freeTvAcquired', 'producedBySvodService'], 'all hold, each once')
  t.strictSame(decidingTests(when, { coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 6_000_000 }).slice(2),
    [{ fact: 'productionCostEuros', above: 5_000_000 }, { fact: 'productionCostEuros', atMost: 25_000_000 }], 'of alternatives, the ones that hold')
  t.strictSame(facts({ coExploitationAgreement: false, freeTvAcquired: false }), ['coExploitationAgreement', 'freeTvAcquired'], 'each that fails would be enough')
  t.strictSame(facts({ coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 4_000_000 }), ['producedBySvodService', 'productionCostEuros'], 'an alternative fails with all its tests')
  t.strictSame(facts({ producedBySvodService: true }), ['coExploitationAgreement', 'productionCostEuros', 'productionCostEuros'], 'what is not stated decides')
  t.strictSame(decidingTests([], {}), [])
})
