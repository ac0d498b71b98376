// Tests as bits, against conditions that are read one by one.
import fc from 'fast-check'
import t, { type Test as Tap } from 'tap'
import type { Condition, Presumed, Test } from '../../schemas/condition.js'
import type { FactName, Facts } from '../../schemas/release.js'
import type { LawOf, RuleSet } from '../../schemas/rule-set.js'
import { knownOf, openIn, presumedIn, statedBy, statedOf, verdictOf, vocabularyOf, whenBefore, whenOf, type Verdict, type Vocabulary } from '../../src/law/facts/tests.js'
import { day, rulebook } from '../fixtures/rulebook.js'
import { holds } from '../fixtures/property.js'

/** Whether all the conditions hold, read as they are written: one that fails decides, then one that is open. */
function read (conditions: readonly Condition[], facts: Facts): Verdict {
  const all = conditions.map(condition => {
    const any = (condition.any ?? [condition]).map(test => readTest(test, facts))
    return any.includes('yes') ? 'yes' : any.includes('open') ? 'open' : 'no'
  })
  return all.includes('no') ? 'no' : all.includes('open') ? 'open' : 'yes'
}

function readTest ({ fact, is, atMost = -Infinity, below = -Infinity, above = Infinity, unstated }: Test, facts: Facts): Verdict {
  const value = facts[fact as FactName]
  if (value === undefined) return unstated === 'holds' ? 'yes' : 'open'
  const holds = typeof value === 'boolean' ? value === is : Number(value) <= atMost || Number(value) < below || Number(value) > above
  return holds ? 'yes' : 'no'
}

/** A set that has some conditions, where the law would have them. */
const setOf = (...when: Condition[]) => ({ windows: [], derogation: null, outside: [{ when }], closings: [] }) as unknown as RuleSet

const yesNo = fc.record({ fact: fc.constantFrom('payTvAcquired', 'svodAcquired', 'freeTvAcquired'), is: fc.boolean() })
const limit = fc.tuple(fc.constantFrom('atMost', 'below', 'above'), fc.integer({ min: 58, max: 62 })).map(([how, n]) => ({ [how]: n }))
const bounded = fc.record({ fact: fc.constantFrom('runtimeMinutes', 'productionCostEuros'), limit }).map(({ fact, limit }) => ({ fact, ...limit }))
const tests = fc.tuple(fc.oneof(yesNo, bounded), fc.boolean()).map(([test, lax]) => (lax ? { ...test, unstated: 'holds' } : test) as Test)
const conditions = fc.array(fc.oneof(tests, fc.array(tests, { minLength: 2, maxLength: 3 }).map(any => ({ any }))), { maxLength: 4 })
const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const facts = fc.record({
  payTvAcquired: some(fc.boolean()), svodAcquired: some(fc.boolean()), freeTvAcquired: some(fc.boolean()),
  runtimeMinutes: some(fc.integer({ min: 57, max: 63 })), productionCostEuros: some(fc.integer({ min: 57, max: 63 }))
}).map(all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts)

function check (property: fc.IProperty<[Condition[], Facts]>, t: Tap) {
  holds(t, property, { numRuns: 5_000 })
}

t.test('Conditions hold, fail or stay open as they do when they are read one by one', async t => {
  check(fc.property(conditions, facts, (list, facts) => {
    const vocabulary = vocabularyOf([setOf(...list)])
    return verdictOf(whenOf(list, vocabulary), knownOf(facts, vocabulary)) === read(list, facts)
  }), t)
})

t.test('To decide a test that is not open in some conditions does not change whether they hold', async t => {
  check(fc.property(conditions, facts, (list, facts) => {
    const vocabulary = vocabularyOf([setOf(...list)])
    const when = whenOf(list, vocabulary)
    const { decided, passed } = knownOf(facts, vocabulary)
    const open = openIn(when, { decided, passed })
    if ((open & decided) !== 0) return false
    return vocabulary.every((_, i) => {
      const bit = 1 << i
      if (((decided | open) & bit) !== 0) return true
      const verdict = verdictOf(when, { decided, passed })
      return [passed, passed | bit].every(passed => verdictOf(when, { decided: decided | bit, passed }) === verdict)
    })
  }), t)
})

t.test('A test is one bit, however it is put: at most 5, over 5 and under 6 ask the same', async t => {
  const same: Condition[] = [{ fact: 'runtimeMinutes', atMost: 5 }, { fact: 'runtimeMinutes', above: 5 }, { fact: 'runtimeMinutes', below: 6 }]
  t.strictSame(vocabularyOf([setOf(...same)]), [{ fact: 'runtimeMinutes', atMost: 5 }])
  t.strictSame(vocabularyOf([setOf({ fact: 'freeTvAcquired', is: true }, { fact: 'freeTvAcquired', is: false })]), [{ fact: 'freeTvAcquired', atMost: null }])
})

t.test('What is presumed of a number decides the tests on its side of the limit, and of yes or no the one test', async t => {
  const sets = [setOf({ fact: 'runtimeMinutes', atMost: 50 }, { fact: 'runtimeMinutes', atMost: 60 }, { fact: 'runtimeMinutes', atMost: 70 }, { fact: 'freeTvAcquired', is: true })]
  const sentence = { fr: 'x', en: 'x' }
  const presumed = (fact: FactName, presumed: Presumed) => vocabularyOf(sets, [{ fact, presumed, sentence }]).map(({ presumed }) => presumed)
  t.strictSame(presumed('runtimeMinutes', { above: 60 }), [false, false, undefined, undefined])
  t.strictSame(presumed('runtimeMinutes', { atMost: 60 }), [undefined, true, true, undefined])
  t.strictSame(presumed('runtimeMinutes', { below: 60 }), [undefined, true, true, undefined])
  t.strictSame(presumed('freeTvAcquired', { is: true }), [undefined, undefined, undefined, true])
  t.strictSame(presumed('freeTvAcquired', { is: false }), [undefined, undefined, undefined, false])
  const vocabulary = vocabularyOf(sets, [{ fact: 'runtimeMinutes', presumed: { above: 60 }, sentence }])
  t.strictSame(knownOf({}, vocabulary), { decided: 0b11, passed: 0 })
  t.strictSame(knownOf({ runtimeMinutes: 55 }, vocabulary), { decided: 0b111, passed: 0b110 }, 'what is stated is not presumed')
  t.strictSame([...presumedIn({ freeTvAcquired: true }, vocabulary)], [['runtimeMinutes', 0b11]])
  t.strictSame([...presumedIn({ runtimeMinutes: 61 }, vocabulary)], [])
})

t.test('Every condition of the rules is found, wherever it stands', async t => {
  const asked = (code: string) => vocabularyOf(rulebook.territories.get(code)?.sets ?? []).map(({ fact, atMost }) => atMost === null ? fact : `${fact} ${atMost}`).sort()
  t.strictSame(asked('FR'), [
    'admissionsAfterFourWeeks 100000', 'admissionsInFourthWeek 199', 'coExploitationAgreement', 'derogationGranted', 'freeTvAcquired', 'payTvAcquired',
    'prefinancedByFreeTv', 'producedBySvodService', 'productionCostEuros 25000000', 'productionCostEuros 5000000', 'runtimeMinutes 60', 'svodAcquired'
  ])
  t.strictSame(asked('DE'), ['aidGrantedOn 20088', 'publiclyFunded'], 'a day is the number that it is: that of 31 December 2024')
})

t.test('As many tests are told apart as a number has bits, and one more is refused', async t => {
  const many = (n: number) => [setOf(...Array.from({ length: n }, (_, i): Condition => ({ fact: 'runtimeMinutes', atMost: i })))]
  const vocabulary: Vocabulary = vocabularyOf(many(32))
  for (const minutes of [0, 15, 31, 32]) {
    const known = knownOf({ runtimeMinutes: minutes }, vocabulary)
    for (const atMost of [0, 14, 15, 30, 31]) t.equal(verdictOf(whenOf([{ fact: 'runtimeMinutes', atMost }], vocabulary), known), minutes <= atMost ? 'yes' : 'no', `${minutes}, at most ${atMost}`)
  }
  t.throws(() => vocabularyOf(many(33)), new RangeError('The rules have 33 distinct tests of facts; the engine can tell 32 apart.'))
})

t.test('Facts by which tests come out as they do for a film come out so, in whichever order their limits stand', async t => {
  const limits = (...all: number[]): Vocabulary => all.map(atMost => ({ fact: 'runtimeMinutes', atMost }))
  for (const vocabulary of [limits(60, 90, 120), limits(120, 60, 90), limits(90, 120, 60)]) {
    for (const minutes of [59, 60, 61, 90, 91, 120, 121]) {
      const known = knownOf({ runtimeMinutes: minutes, freeTvAcquired: false }, [...vocabulary, { fact: 'freeTvAcquired', atMost: null }])
      const facts = statedBy(known, [...vocabulary, { fact: 'freeTvAcquired', atMost: null }])
      t.strictSame(knownOf(facts, [...vocabulary, { fact: 'freeTvAcquired', atMost: null }]), known, `${minutes} of ${JSON.stringify(vocabulary)}`)
    }
  }
  t.strictSame(statedBy({ decided: 0b1, passed: 0 }, limits(60, 90)), { runtimeMinutes: 61 }, 'the lowest above the limit')
  t.strictSame(statedBy({ decided: 0b11, passed: 0 }, limits(90, 60)), { runtimeMinutes: 91 }, 'above both')
  t.strictSame(statedBy({ decided: 0, passed: 0 }, limits(60, 90)), {}, 'nothing where nothing is decided')
})

t.test('A day is tested as the number that it is, and told as a day', async t => {
  const lawOf: LawOf = { fact: 'aidGrantedOn', before: day('2025-01-01'), evidence: 'text', legalBasis: [], reason: { fr: 'x', en: 'x' } }
  const vocabulary = vocabularyOf([{ ...setOf(), lawOf }])
  const earlier = whenBefore(lawOf, vocabulary)
  for (const [granted, verdict] of [['2024-12-31', 'yes'], ['2025-01-01', 'no'], ['1965-01-01', 'yes']] as const) {
    t.equal(verdictOf(earlier, knownOf({ aidGrantedOn: day(granted) }, vocabulary)), verdict, granted)
  }
  t.equal(verdictOf(earlier, knownOf({}, vocabulary)), 'open')
  t.strictSame([0b1, 0].map(passed => statedBy({ decided: 0b1, passed }, vocabulary)), [{ aidGrantedOn: '2024-12-31' }, { aidGrantedOn: '2025-01-01' }])
})

t.test('A film whose aid has a day has aid, whatever else is stated of it', async t => {
  t.equal(statedOf('publiclyFunded', { aidGrantedOn: day('2024-12-31') }), true)
  t.equal(statedOf('publiclyFunded', { aidGrantedOn: day('2024-12-31'), publiclyFunded: false }), false, 'which is refused where it is stated')
  t.equal(statedOf('publiclyFunded', {}), undefined)
  t.equal(statedOf('freeTvAcquired', { aidGrantedOn: day('2024-12-31') }), undefined)
})
