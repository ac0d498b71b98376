// Requests to a server, as fast as it answers, and what one takes it in processor time.
import autocannon from 'autocannon'
import type { Server } from './server.js'

/** A request: its address and, of one that is not a GET, its body. */
export interface Asked {
  readonly path: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

const CONNECTIONS = 10

/** What a request takes, in microseconds of the processor time of the server; each is the next of those given. */
export async function perRequest ({ url, cpu }: Server, requests: number, ask: () => Asked, expected: 200 | 304 = 200): Promise<number> {
  const begin = cpu()
  const { statusCodeStats = {}, errors } = await autocannon({
    url,
    amount: requests,
    connections: CONNECTIONS,
    requests: [{ setupRequest: request => ({ ...request, ...sent(ask()) }) }]
  })
  const right = statusCodeStats[`${expected}`]?.count
  if (errors > 0 || right !== requests) throw new Error(`${requests} requests to ${url}: ${errors} failed, ${JSON.stringify(statusCodeStats)}`)
  return (cpu() - begin) * 1000 / requests
}

function sent ({ path, body, headers = {} }: Asked): autocannon.Request {
  if (body === undefined) return { method: 'GET', path, headers }
  return { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** The mean length of some answers, in bytes; null where the service has no such address. */
export async function lengthOf ({ url }: Server, paths: readonly string[]): Promise<number | null> {
  let bytes = 0
  for (const path of paths) {
    const answer = await fetch(url + path)
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    bytes += (await answer.arrayBuffer()).byteLength
  }
  return Math.round(bytes / paths.length)
}
