// Requests that the service sends to itself: a page asks the API in the same process, for a reader who was let in already.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

const asking = new AsyncLocalStorage<true>()

/** Sends a request to the application itself. No client can pass for one: it is known by the call that it runs in, not by what it says. */
export async function askFromWithin (app: FastifyInstance, options: InjectOptions): Promise<LightMyRequestResponse> {
  return await asking.run(true, async () => await app.inject(options))
}

/** Whether the request that is being answered came from the service itself: it has no connection, and who it is for was let in. */
export function isFromWithin (): boolean {
  return asking.getStore() === true
}
