// What can be meant in one way only, written in ours: a territory in small letters, a language with its region.
import { spoken } from '../protocol/language.js'

const TERRITORY = /^[a-z]{2}$/i

/** Fields, and how each is written in one way; undefined where it is to be left as it is. */
const CANONICAL: ReadonlyArray<readonly [field: string, canonical: (value: unknown) => string | undefined]> = [
  ['territory', value => typeof value === 'string' && TERRITORY.test(value) ? value.toUpperCase() : undefined],
  ['lang', spoken]
]

/** Writes in one way what a question states, before it is checked, and so of each of its films. */
export function writeCanonically (asked: unknown): void {
  if (Array.isArray(asked)) {
    for (const film of asked) writeFields(film)
  } else if (writeFields(asked)) {
    const films: unknown = Reflect.get(asked, 'films')
    if (Array.isArray(films)) for (const film of films) writeFields(film)
  }
}

function writeFields (asked: unknown): asked is object {
  if (typeof asked !== 'object' || asked === null) return false
  for (const [field, canonical] of CANONICAL) {
    const value = canonical(Reflect.get(asked, field))
    if (value !== undefined) Reflect.set(asked, field, value)
  }
  return true
}
