// How well values are known, and which of several is known least.
import type { Evidence } from '../../schemas/legal.js'

const WEAKNESS: Readonly<Record<Evidence, number>> = { text: 0, official: 1, press: 2, inference: 3, unverified: 4 }

/** The weakest of several values; `text` where there is none to doubt. */
export function weakest (values: readonly Evidence[]): Evidence {
  return values.reduce((weakest, one) => WEAKNESS[one] > WEAKNESS[weakest] ? one : weakest, 'text')
}
