// What is answered to that which no route can be asked, since it is no request that can be read: problem documents, written on the connection itself.
import { STATUS_CODES, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ConnectionError, FastifyBaseLogger } from 'fastify'
import type { Bilingual } from '../../../schemas/text.js'
import { problemOf } from '../problems/errors.js'
import { languageIn } from '../protocol/language.js'
import type { ProblemCode } from '../problems/problems.js'
import { MOST_HEADER_BYTES, type ConnectionLimits } from './connection.js'
import { requestIdOf } from '../protocol/identity.js'
import { closeGently } from './unread-body.js'

/** Answers a request to be a tunnel. */
export type RefuseConnect = (request: IncomingMessage, socket: Duplex) => void

/** What every answer says, the limits of which this speaks, and where it is noted. */
export interface MalformedOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly limits: ConnectionLimits
  readonly log: () => FastifyBaseLogger
}

interface Refusal {
  readonly code: ProblemCode
  readonly detail: Bilingual
  readonly headers?: Readonly<Record<string, string>>
}

/** How many bytes of what cannot be read are looked through for headers. */
const LOOKED_THROUGH = 2 ** 13

/** The methods by which something is answered somewhere. */
const METHODS = 'GET, HEAD, OPTIONS, POST'

/** What the server does with connections on which there is no request to be read, and with requests to be a tunnel. */
export function malformedOf ({ headers, limits, log }: MalformedOptions): { refuseMalformed: (error: ConnectionError, socket: Socket) => void, refuseConnect: RefuseConnect } {
  const refused = new WeakSet<Duplex>()

  function write (socket: Duplex, asked: IncomingHttpHeaders, { code, detail, headers: more = {} }: Refusal): string {
    const id = requestIdOf(asked)
    const language = languageIn(asked)
    const problem = problemOf({ request: { id }, language }, code, detail)
    const body = JSON.stringify(problem)
    const lines = Object.entries({
      ...headers,
      ...more,
      'x-request-id': id,
      'content-language': language,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      date: new Date().toUTCString(),
      connection: 'close'
    }).map(([name, value]) => `${name}: ${value}`)
    refused.add(socket)
    socket.resume()
    socket.write([`HTTP/1.1 ${problem.status} ${String(STATUS_CODES[problem.status])}`, ...lines, '', body].join('\r\n'))
    closeGently(socket)
    return id
  }

  return {
    refuseMalformed (error, socket) {
      if (refused.has(socket)) return
      // As Node does: nothing is written into an answer that has begun.
      const { _httpMessage: begun } = socket as Socket & { readonly _httpMessage?: ServerResponse | null }
      if (!socket.writable || begun?.headersSent === true) {
        socket.destroy(error)
        return
      }
      const asked = begun?.req.headers ?? headersIn(error)
      const reqId = write(socket, asked, refusalOf(error, limits))
      log().info({ reqId, code: error.code, remoteAddress: socket.remoteAddress }, 'request not read')
    },
    refuseConnect ({ headers: asked, method }, socket) {
      const reqId = write(socket, asked, {
        code: 'method-not-allowed',
        detail: { fr: `${method} n'a pas de réponse ici ; employez ${METHODS}.`, en: `${method} is not answered here; use ${METHODS}.` },
        headers: { allow: METHODS }
      })
      log().info({ reqId, method }, 'request not read')
    }
  }
}

function refusalOf ({ code }: ConnectionError, { headersSeconds }: ConnectionLimits): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return {
        code: 'headers-too-large',
        detail: {
          fr: `L'adresse et les en-têtes de la requête dépassent ensemble ${MOST_HEADER_BYTES} octets.`,
          en: `The address and the headers of the request exceed ${MOST_HEADER_BYTES} bytes together.`
        }
      }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        code: 'too-slow',
        detail: {
          fr: `La requête n'est pas arrivée à temps : ses en-têtes ont ${headersSeconds} s.`,
          en: `The request did not arrive in time: its headers have ${headersSeconds} s.`
        }
      }
    default:
      return {
        code: 'invalid-request',
        detail: {
          fr: `Ce qui est arrivé n'est pas une requête HTTP/1.1 en bonne forme (${code}).`,
          en: `What arrived is not a well-formed HTTP/1.1 request (${code}).`
        }
      }
  }
}

/** The headers that can be made out at the start of what could not be read. */
function headersIn ({ rawPacket }: ConnectionError): IncomingHttpHeaders {
  // Fastify declares it as JSON would show it; and where a request is late there is none.
  const packet = rawPacket as unknown as Buffer | undefined
  const [, ...lines] = (packet ?? Buffer.alloc(0)).toString('latin1', 0, LOOKED_THROUGH).split('\r\n\r\n', 1).join().split('\r\n')
  return Object.fromEntries(lines.map(line => {
    const [name = '', ...value] = line.split(':')
    return [name.toLowerCase(), value.join(':').trim()]
  }))
}
