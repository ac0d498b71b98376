// That the service comes to its end: what its probes, its answers and its batches have to know of it.
import { setMaxListeners } from 'node:events'
import { connectionsOf, type Connections } from './connections.js'

/** The end of a service, step by step; `src/stop.ts` takes the steps. */
export interface Stopping {
  readonly connections: Connections
  /** Whether it has begun: the service is not ready any more, and each answer is the last of its connection. */
  readonly hasBegun: () => boolean
  readonly begin: () => void
  /** Aborted when batches have to end with the line that says from where to go on. */
  readonly batches: AbortSignal
  readonly endBatches: () => void
}

/** A service that is not stopping yet. */
export function stoppingOf (): Stopping {
  const batches = new AbortController()
  // One listener for each batch that runs.
  setMaxListeners(0, batches.signal)
  let hasBegun = false
  return {
    connections: connectionsOf(),
    hasBegun: () => hasBegun,
    begin: () => { hasBegun = true },
    batches: batches.signal,
    endBatches: () => { batches.abort() }
  }
}
