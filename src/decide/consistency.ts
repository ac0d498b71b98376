// Which tests of a law no film can pass and fail together.
import type { FactName } from '../../schemas/release.js'
import type { Bits, Known, Vocabulary } from '../law/tests.js'

/** Tests passed and tests failed that contradict each other. */
export interface Contradiction {
  readonly passed: Bits
  readonly failed: Bits
}

/** What is true where something else is: a free channel that shares a film, or paid for it beforehand, holds it. */
const IMPLIED: ReadonlyArray<readonly [fact: FactName, implied: FactName]> = [
  ['coExploitationAgreement', 'freeTvAcquired'],
  ['prefinancedByFreeTv', 'freeTvAcquired']
]

/** Numbers of which one is part of another: the admissions of a week are among those of four. */
const PARTS: ReadonlyArray<readonly [part: FactName, whole: FactName]> = [
  ['admissionsInFourthWeek', 'admissionsAfterFourWeeks']
]

/** The contradictions between the tests of a law. */
export function contradictionsIn (vocabulary: Vocabulary): Contradiction[] {
  return vocabulary.flatMap((one, i) => vocabulary.flatMap((other, j) =>
    i !== j && contradicts(one, other) ? [{ passed: 1 << i, failed: 1 << j }] : []))
}

/** Whether no film passes one test and fails the other. */
function contradicts (passed: Vocabulary[number], failed: Vocabulary[number]): boolean {
  if (passed.atMost === null || failed.atMost === null) return IMPLIED.some(([fact, implied]) => fact === passed.fact && implied === failed.fact)
  // What is at most five is at most six; and so is each part of it.
  return passed.atMost <= failed.atMost && (passed.fact === failed.fact || PARTS.some(([part, whole]) => part === failed.fact && whole === passed.fact))
}

/** Whether some film can be as is known. */
export function isPossible ({ decided, passed }: Known, contradictions: readonly Contradiction[]): boolean {
  return !contradictions.some(one => (one.passed & passed) !== 0 && (one.failed & decided & ~passed) !== 0)
}
