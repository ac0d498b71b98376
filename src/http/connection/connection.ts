// The HTTP server underneath: how long it waits, how many it holds, and what it hands on that Node would answer by itself.
import { createServer } from 'node:http'
import type { FastifyServerFactory } from 'fastify'
import type { RefuseConnect } from './malformed.js'

/** How long a connection may take, in seconds, and how many there may be. */
export interface ConnectionLimits {
  /** To send the headers of a request. */
  readonly headersSeconds: number
  /** To send a whole request, where its body is no stream of questions. */
  readonly requestSeconds: number
  /** To say nothing between two requests. */
  readonly keepAliveSeconds: number
  readonly connections: number
}

/** What holds unless the settings say otherwise. */
export const CONNECTION_LIMITS: ConnectionLimits = { headersSeconds: 10, requestSeconds: 30, keepAliveSeconds: 65, connections: 1000 }

/** The longest address and headers of a request together, in bytes: a subscription holds a hundred films in its address. */
export const MOST_HEADER_BYTES = 2 ** 16

/** How often the server looks for requests that are late, at the most, in milliseconds. */
const LOOK = 1000

/** What the server is given beside its limits. */
export interface ServerOptions {
  readonly limits: ConnectionLimits
  /** The longest that a stream of questions may last, until it is cut; other bodies are bounded by `requestSeconds`. */
  readonly streamSeconds: number
  readonly refuseConnect: RefuseConnect
}

/** Makes the server of an application. */
export function serverFactoryOf ({ limits, streamSeconds, refuseConnect }: ServerOptions): FastifyServerFactory {
  const { headersSeconds, requestSeconds, keepAliveSeconds, connections } = limits
  return handler => {
    const server = createServer({
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: headersSeconds * 1000,
      // Node knows no routes: this is the bound of all.
      requestTimeout: (Math.max(headersSeconds, requestSeconds) + streamSeconds) * 1000,
      keepAliveTimeout: keepAliveSeconds * 1000,
      connectionsCheckingInterval: Math.min(LOOK, headersSeconds * 500),
      // Without it Node answers an empty 400; `readable.ts` answers a problem.
      requireHostHeader: false
    }, handler)
    server.maxConnections = connections
    // Otherwise Node answers these an empty 417, and asks for bodies that are then refused.
    server.on('checkExpectation', handler)
    server.on('checkContinue', handler)
    server.on('connect', refuseConnect)
    return server
  }
}
