// The closed list of what the engine refuses, and how it says so.
import type { Bilingual } from '../../schemas/text.js'

/** Every reason for which the engine refuses a question. */
export const ERROR_CODES = [
  'date-out-of-coverage',
  'inconsistent-facts',
  'unknown-territory',
  'unknown-proposal',
  'wrong-pair',
  'no-law-known',
  'adoption-too-early',
  'repeated-adoption',
  'overlapping-changes',
  'no-rule',
  'unknown-version',
  'unknown-service',
  'unknown-carrier',
  'unknown-device'
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What there is instead of what was asked for, as a remedy. */
export function listOf (ids: Iterable<string>): Bilingual {
  const all = [...ids].join(', ')
  return all === '' ? { fr: "il n'en existe pas", en: 'there is none' } : { fr: `il existe : ${all}`, en: `there are: ${all}` }
}

/** A question that cannot be answered, with the field at fault and the remedy, in each language; its message is the English. */
export class DomainError extends Error {
  constructor (readonly code: ErrorCode, readonly field: string, readonly detail: Bilingual) {
    super(detail.en)
    this.name = 'DomainError'
  }
}
