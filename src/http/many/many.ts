// Many things in one request: how many there may be, and every one at fault, named at its place.
import type { Bilingual } from '../../../schemas/text.js'
import { refusalIn } from '../../words/refusals.js'
import { Refusal, type ErrorCode } from '../../law/refusal.js'
import { MOST_FAULTS, type Fault } from '../../validator.js'
import { HttpProblem, type Place } from '../problems/errors.js'

/** What lists hold, in French, where it is not called as in English. */
const IN_FRENCH: Readonly<Record<string, string>> = { scenarios: 'scénarios' }

/** The refusal of a body of which a list is longer than it may be; undefined where none is. `what` takes so many. */
export function overLimit (what: Bilingual, body: unknown, limits: Readonly<Record<string, number>>): HttpProblem | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  for (const [field, most] of Object.entries(limits)) {
    const list: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
    if (Array.isArray(list) && list.length > most) {
      return new HttpProblem('too-many', {
        fr: `${what.fr} admet ${most} ${IN_FRENCH[field] ?? field} au plus ; il y en a ${list.length} ici.`,
        en: `${what.en} takes ${most} ${field} at most; this one has ${list.length}.`
      }, field)
    }
  }
  return undefined
}

interface RefusedItem extends Fault {
  readonly code: ErrorCode
}

/** Where a field stands in a request. */
export type FieldPath = (field: string) => readonly string[]

/** The fields of a thing, inside it. */
export function inside (...path: readonly string[]): FieldPath {
  return field => [...path, field]
}

/** What the engine refuses, at its place in the request; null where it refuses nothing. */
export function attempt (at: FieldPath, act: () => void): RefusedItem | null {
  try {
    act()
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { path: at(error.field), detail: refusalIn(error), code: error.code }
  }
}

/** Tries every item, pausing between them; refuses with the faults found, each told once, under the code of the first. Where there are more than are listed it leaves off. */
export function * assertEach<T> (items: readonly T[], check: (item: T, i: number) => RefusedItem | null, place: Place | null = null): Generator<void, void> {
  const faults = new Map<string, RefusedItem>()
  for (const [i, item] of items.entries()) {
    yield
    const fault = check(item, i)
    if (fault !== null) faults.set(JSON.stringify([fault.path, fault.detail]), fault)
    if (faults.size > MOST_FAULTS) break
  }
  const [first] = faults.values()
  if (first !== undefined) throw new HttpProblem(first.code, first.detail, first.path.join('/'), [...faults.values()], place)
}
