// Which texts what a set says of a window rests on.
import type { LegalBasis } from '../../schemas/legal.js'
import type { Stated } from '../law/row.js'

/** Every text that a row rests on, and what the rest of the set adds to it. */
export function citationsOf ({ row, derogation, outside, closings }: Stated): LegalBasis[] {
  return [
    ...row.legalBasis, ...row.derogated?.legalBasis ?? [], ...derogation?.legalBasis ?? [],
    ...[...closings, ...outside].flatMap(({ legalBasis }) => legalBasis)
  ]
}
