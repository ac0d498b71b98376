// How the service ends: who sent a request before the end has its answer, and nobody is waited for longer than that.
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Connections } from './http/connection/connections.js'
import type { Stopping } from './http/connection/stopping.js'

/** How long the steps of an end may take, in seconds. */
export interface StopTimes {
  /** How long the service still listens, not ready, so that whoever shares out requests has seen it. */
  readonly drain: number
  /** How long requests may take after that. Who calls `stop` cuts it when they are over. */
  readonly shutdown: number
}

/** How long nothing must come for a connection to be idle, and for the service to have read all that was sent, in milliseconds. */
const QUIET = 50

/** The share of the time to shut down after which the service listens no longer, though requests still come. */
const LISTENING = 1 / 2

/** The share after which batches end; what is left is for their readers. */
const BATCHES = 1 / 2

/**
 * Stops an application: drains, listens until what was sent has arrived, answers what is under way, and closes each connection as it falls idle.
 * It ends when all is answered and closed.
 */
export async function stop (app: FastifyInstance, { connections, begin, endBatches }: Stopping, { drain, shutdown }: StopTimes): Promise<void> {
  begin()
  await wait(drain * 1000)
  const batches = setTimeout(endBatches, shutdown * 1000 * BATCHES)
  await untilQuiet(connections, performance.now() + shutdown * 1000 * LISTENING)
  const closed = app.close().then(() => true)
  // Where it fails, that is told by the last look at it.
  closed.catch(() => {})
  try {
    do {
      await moment()
      connections.closeIdle()
    } while (connections.open() > 0 || !await Promise.race([closed, false]))
  } finally {
    clearTimeout(batches)
  }
}

/**
 * Waits until nothing has come for a moment. A socket that no longer listens resets the connections that it has not yet taken, and one that is
 * closed resets what has not yet been read from it: neither must happen to a request that was sent in time. Node.js takes one connection at each
 * turn of the loop, so after a rush this takes as many turns.
 */
async function untilQuiet ({ arrived }: Connections, latest: number): Promise<void> {
  for (let before = -1; before !== arrived() && performance.now() < latest;) {
    before = arrived()
    await moment()
  }
}

/** A moment after which all that has come by then is read: a turn of the loop takes connections, the next one reads from them. */
async function moment (): Promise<void> {
  await wait(QUIET)
  await setImmediate()
  await setImmediate()
}
