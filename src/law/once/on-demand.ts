// How what takes long to make, and may never be needed, is made when it is first asked for.
import { frozen } from './frozen.js'

/** Makes a value once, when it is first asked for. */
export function whenNeeded<T> (make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The same, and freezes it. */
export function onDemand<T extends object> (make: () => T): () => T {
  return whenNeeded(() => frozen(make()))
}
