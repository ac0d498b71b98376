// How what takes long to make, and may never be needed, is made when it is first asked for.
import { frozen } from './frozen.js'

/** Makes a value once, when it is first asked for, and freezes it. */
export function onDemand<T extends object> (make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= frozen(make())
    return made
  }
}
