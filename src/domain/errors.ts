// The closed list of what the engine refuses, and how it says so.

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
export function listOf (ids: Iterable<string>): string {
  const all = [...ids]
  return all.length === 0 ? 'there is none' : `there are: ${all.join(', ')}`
}

/** A question that cannot be answered, with the field at fault and the remedy. */
export class DomainError extends Error {
  constructor (readonly code: ErrorCode, readonly field: string, message: string) {
    super(message)
    this.name = 'DomainError'
  }
}
