// How long work lets other requests through.
import { setImmediate } from 'node:timers/promises'

/** How many milliseconds the work may hold the event loop at a time. */
export const SLICE = 5

let last: Promise<void> = Promise.resolve()

/** Waits until what else there is has had its turn. However much long work there is, one slice of it runs between two looks at the network. */
export function turn (): Promise<void> {
  last = last.then(() => setImmediate())
  return last
}

/**
 * The result of work that pauses now and then: whenever a slice of time is used up, what waits comes first. It is given up where it pauses
 * once nobody waits for it.
 * @throws the reason of the signal
 */
export async function inSlices<T> (work: Generator<void, T>, awaited?: AbortSignal): Promise<T> {
  let start = performance.now()
  let step = work.next()
  while (step.done !== true) {
    if (performance.now() - start >= SLICE) {
      await turn()
      awaited?.throwIfAborted()
      start = performance.now()
    }
    step = work.next()
  }
  return step.value
}
