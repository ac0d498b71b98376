// Many things in one request: how many there may be, and every one at fault, named at its place.
import type { Bilingual } from '../../schemas/text.js'
import { DomainError, type ErrorCode } from '../domain/errors.js'
import type { Fault } from '../validator.js'
import { HttpProblem, type Place } from './errors.js'

/** The refusal of a body of which a list is longer than it may be; undefined where none is. `what` takes so many. */
export function overLimit (what: Bilingual, body: unknown, limits: Readonly<Record<string, number>>): HttpProblem | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  for (const [field, most] of Object.entries(limits)) {
    const list: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
    if (Array.isArray(list) && list.length > most) {
      return new HttpProblem('too-many', {
        fr: `${what.fr} admet ${most} ${field} au plus ; il y en a ${list.length} ici.`,
        en: `${what.en} takes ${most} ${field} at most; this one has ${list.length}.`
      }, field)
    }
  }
  return undefined
}

interface Refused extends Fault {
  readonly code: ErrorCode
}

/** What the engine refuses, at its place in the request; null where it refuses nothing. */
export function attempt (path: readonly string[], act: () => void): Refused | null {
  try {
    act()
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { path: [...path, error.field], detail: error.detail, code: error.code }
  }
}

/** Tries every item, pausing between them; refuses with all the faults found, under the code of the first. */
export function * assertEach<T> (items: readonly T[], check: (item: T, i: number) => Refused | null, place: Place | null = null): Generator<void, void> {
  const faults: Refused[] = []
  for (const [i, item] of items.entries()) {
    yield
    const fault = check(item, i)
    if (fault !== null) faults.push(fault)
  }
  const [first] = faults
  if (first !== undefined) throw new HttpProblem(first.code, first.detail, first.path.join('/'), faults, place)
}
