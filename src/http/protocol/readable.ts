// What HTTP itself asks of a request before anything is read of it: one host, and nothing expected that is not done.
import type { IncomingMessage } from 'node:http'
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify'
import { excerpt } from '../../words/excerpt.js'
import { HttpProblem, Refused } from '../problems/errors.js'

/** Refuses requests without a host or with two (RFC 9112, 3.2) and what is expected beside `100-continue` (RFC 9110, 10.1.1). Bodies are asked for once nothing refused the request. */
export function refuseUnreadable (app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const fault = faultOf(request)
    // Where it is not clear for whom a request is, what follows on its connection may not be either.
    if (fault !== undefined) reply.header('connection', 'close')
    done(fault)
  })
  app.addHook('preParsing', ({ raw }, reply, body, done) => {
    if (expects(raw)) reply.raw.writeContinue()
    done(null, body)
  })
}

/** The address of a request; one that cannot be decoded is written so that it can be routed, and refused once it is known who asks. */
export function routable ({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  if (!url.includes('%')) return url
  const [path = '', ...query] = url.split('?')
  return isDecodable(path) ? url : [path.replaceAll('%', '%25'), ...query].join('?')
}

/** Refuses addresses that cannot be decoded; call it after who asks is admitted. */
export function refuseUndecodable (app: FastifyInstance): void {
  app.addHook('onRequest', ({ originalUrl }, _reply, done) => {
    const [path = ''] = originalUrl.split('?', 1)
    done(isDecodable(path) ? undefined : new errorCodes.FST_ERR_BAD_URL(path))
  })
}

function isDecodable (path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURI(path)
    return true
  } catch {
    return false
  }
}

function faultOf ({ raw }: FastifyRequest): Error | undefined {
  const hosts = hostsIn(raw.rawHeaders)
  if (hosts > 1) {
    return new HttpProblem('invalid-request', {
      fr: `L'en-tête Host figure ${hosts} fois : une requête n'a qu'un hôte.`,
      en: `The header Host stands ${hosts} times: a request has one host.`
    }, 'Host', undefined, 'parameter')
  }
  if (hosts === 0 && raw.httpVersion !== '1.0') {
    return new HttpProblem('invalid-request', {
      fr: "L'en-tête Host manque : HTTP/1.1 le demande.",
      en: 'The header Host is missing: HTTP/1.1 asks for it.'
    }, 'Host', undefined, 'parameter')
  }
  const { expect } = raw.headers
  if (expect === undefined || expects(raw) || raw.httpVersion === '1.0') return undefined
  return new Refused('not-expected', {
    fr: `Expect demande ${excerpt(expect)} ; seul 100-continue est compris.`,
    en: `Expect asks for ${excerpt(expect)}; only 100-continue is understood.`
  })
}

/** How often the header Host stands among headers as they came, names and values in turn: read from one to the next, Node.js keeps the first alone. */
function hostsIn (rawHeaders: readonly string[]): number {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  return hosts
}

/** Whether the sender waits to be asked for its body. */
function expects ({ headers, httpVersion }: FastifyRequest['raw']): boolean {
  return headers.expect !== undefined && httpVersion !== '1.0' && headers.expect.toLowerCase() === '100-continue'
}
