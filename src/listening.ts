// On which address and port the service listens, and why it cannot where it cannot.
import type { FastifyInstance } from 'fastify'

/** An address, a port, and the setting that names the port. */
export interface Place {
  readonly host: string
  readonly port: number
  readonly setting: 'PORT' | 'METRICS_PORT'
}

/** The service cannot listen where its settings say; the message names the setting and the remedy. */
export class ListenError extends Error {
  constructor (place: Place, cause: unknown) {
    super(`The service cannot listen: ${reasonOf(place, cause)}.`, { cause })
    this.name = 'ListenError'
  }
}

/** Listens on a place, and logs under which words. */
export async function listenOn (app: FastifyInstance, place: Place, words: string): Promise<void> {
  try {
    await app.listen({ host: place.host, port: place.port, listenTextResolver: address => `${words} ${address}` })
  } catch (error) {
    throw new ListenError(place, error)
  }
}

/** An address to listen on, as a remedy. */
const AN_ADDRESS = 'set HOST to an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for all it has'

function reasonOf ({ host, port, setting }: Place, cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE': return `${setting} ${port} is taken on ${host}; end what listens there, or set ${setting} to another port (0 takes a free one)`
    case 'EACCES': return `${setting} ${port} needs rights that this process does not have; set ${setting} to 1024 or more`
    case 'EADDRNOTAVAIL': return `HOST ${host} is not an address of this machine; ${AN_ADDRESS}`
    case 'ENOTFOUND': case 'EAI_AGAIN': return `HOST ${host} cannot be resolved; ${AN_ADDRESS}`
    default: return `HOST ${host}, ${setting} ${port}: ${message}; ${AN_ADDRESS}, and ${setting} to a free port`
  }
}
