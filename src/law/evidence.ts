// How well values are known together: no better than the weakest of them.
import type { Evidence } from '../../schemas/legal.js'

const WEAKNESS: Readonly<Record<Evidence, number>> = { text: 0, official: 1, press: 2, inference: 3, unverified: 4 }

/** The weakest of several; `text` where there is none, for then nothing is doubtful. */
export function weakestOf (values: readonly Evidence[]): Evidence {
  return values.reduce((weakest, one) => WEAKNESS[one] > WEAKNESS[weakest] ? one : weakest, 'text')
}
