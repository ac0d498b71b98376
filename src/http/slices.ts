// How long work lets other requests through.
import { setImmediate } from 'node:timers/promises'

/** How many milliseconds the work may hold the event loop at a time. */
export const SLICE = 5

/** The result of work that pauses now and then: whenever a slice of time is used up, what waits comes first. */
export async function inSlices<T> (work: Generator<void, T>): Promise<T> {
  let start = performance.now()
  let step = work.next()
  while (step.done !== true) {
    if (performance.now() - start >= SLICE) {
      await setImmediate()
      start = performance.now()
    }
    step = work.next()
  }
  return step.value
}

/** A text made of parts, joined in slices of time. */
export function textInSlices (parts: Iterable<string>): Promise<string> {
  return inSlices(joined(parts))
}

function * joined (parts: Iterable<string>): Generator<void, string> {
  let text = ''
  for (const part of parts) {
    text += part
    yield
  }
  return text
}
