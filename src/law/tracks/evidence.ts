// How well values are known together: no better than the weakest of them.
import type { Evidence } from '../../../schemas/legal.js'
import type { DelaySource } from './track.js'

const WEAKNESS: Readonly<Record<Evidence, number>> = { text: 0, official: 1, press: 2, inference: 3, unverified: 4 }

/** How well a delay is known. */
export function evidenceOf (source: DelaySource): Evidence {
  switch (source.kind) {
    case 'rule': return source.point.evidence
    case 'derogation': return source.derogated.evidence
    case 'variant': return source.variant.evidence
    case 'contested': return source.contested.evidence
    case 'requested': return weakestOf([source.derogated.evidence, source.request.evidence])
    case 'decided': return source.power.evidence
  }
}

/** Whether something is known better than something else. */
export function isBetterKnown (one: Evidence, other: Evidence): boolean {
  return WEAKNESS[one] < WEAKNESS[other]
}

/** The weakest of several; `text` where there is none, for then nothing is doubtful. */
export function weakestOf (values: readonly Evidence[]): Evidence {
  return values.reduce((weakest, one) => WEAKNESS[one] > WEAKNESS[weakest] ? one : weakest, 'text')
}
