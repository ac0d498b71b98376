// A client that always comes back: with an answer, or with what broke, within a bounded time.
import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync, inflateSync } from 'node:zlib'

/** A request. */
export interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** An answer; where there was none, its status is 0 and `fault` says why. */
export interface Answer {
  readonly status: number
  readonly fault: string | null
  readonly headers: IncomingHttpHeaders
  /** The body without its coding; no more of it than the client keeps. */
  readonly body: Buffer
  /** How many bytes came. */
  readonly length: number
  readonly ms: number
}

/** How a client asks. */
export interface ClientOptions {
  /** How many connections at once. */
  readonly sockets?: number
  readonly keepAlive?: boolean
  /** How long an answer may take. */
  readonly seconds?: number
  /** How many bytes of a body are kept. */
  readonly keep?: number
}

export interface Client {
  ask: (asked: Asked) => Promise<Answer>
  /** Asks again where the service says that it is overloaded. */
  askAgain: (asked: Asked) => Promise<Answer>
  close: () => void
}

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { gzip: gunzipSync, deflate: inflateSync }
const TRIES = 20

/** A client of the service on a port of this machine. */
export function clientOf (port: number, { sockets = 16, keepAlive = true, seconds = 20, keep = Infinity }: ClientOptions = {}): Client {
  const agent = new Agent({ keepAlive, maxSockets: sockets })

  async function ask ({ method = 'GET', path, headers = {}, body }: Asked): Promise<Answer> {
    const start = performance.now()
    const signal = AbortSignal.timeout(seconds * 1000)
    const sized = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) }
    try {
      const asked = request({ host: '127.0.0.1', port, agent, method, path, signal, headers: sized })
      // An answer may come before the whole body is sent, and the connection break then: the answer counts.
      asked.on('error', () => {})
      asked.end(body)
      const [answer] = await once(asked, 'response') as [IncomingMessage]
      const pieces: Buffer[] = []
      let length = 0
      for await (const piece of answer as AsyncIterable<Buffer>) {
        if (length < keep) pieces.push(piece)
        length += piece.length
      }
      const decode = length <= keep ? DECODERS[answer.headers['content-encoding'] ?? ''] : undefined
      const bytes = Buffer.concat(pieces)
      return {
        status: answer.statusCode ?? 0, fault: null, headers: answer.headers, length, ms: performance.now() - start,
        body: decode === undefined || length === 0 ? bytes : decode(bytes)
      }
    } catch (error) {
      const fault = signal.aborted ? `no answer within ${seconds} s` : String(error instanceof Error && 'code' in error ? error.code : error)
      return { status: 0, fault, headers: {}, body: Buffer.alloc(0), length: 0, ms: performance.now() - start }
    }
  }

  return {
    ask,
    async askAgain (asked) {
      let answer = await ask(asked)
      for (let tries = 1; answer.status === 503 && tries < TRIES; tries++) {
        await wait(Number(answer.headers['retry-after'] ?? 1) * 1000)
        answer = await ask(asked)
      }
      return answer
    },
    close: () => { agent.destroy() }
  }
}

/** The JSON of an answer, taken to be of a type: whoever asks knows which. */
export function json<T> ({ body }: Answer): T {
  return JSON.parse(body.toString()) as T
}

/** A request with a JSON body. */
export function posted (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Asked {
  return { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** A question as a query string. */
export function queryOf (facts: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(facts)) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, one === null ? 'none' : String(one))
  }
  return query.toString()
}

/** Does work a number of times, so many at once. */
export async function many (count: number, width: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => { while (next < count) await work(next++) }
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker))
}
