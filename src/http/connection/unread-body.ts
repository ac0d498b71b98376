// What becomes of a body that nobody reads, since its request was answered without it.
import type { IncomingMessage } from 'node:http'
import { finished, type Duplex } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { isStream } from '../protocol/payload.js'

/** The largest body that any address takes, in bytes: a thousand films with all of their facts and long titles. */
export const MOST_BODY_BYTES = 2 ** 22

/** How long the rest of a body may take, and how long a connection that is to be closed stays open for its sender to read the answer, in milliseconds. */
const LINGER = 5000

/** Whether a request has a body. */
export function hasBody ({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Passes over the rest of each body whose request is answered before its end. Call it before the routes are registered. */
export function passOverBodies (app: FastifyInstance): void {
  app.addHook('onSend', ({ raw }, reply, payload, done) => {
    if (hasBody(raw) && !raw.readableEnded && !isStream(payload)) passOver(raw, reply)
    done()
  })
}

/** Keeps nothing of the rest of a body. Its connection can be used again where the rest is neither long nor late. */
function passOver (raw: IncomingMessage, reply: FastifyReply): void {
  // A request that was sent before the one ahead of it was answered has no connection yet.
  const { socket } = reply.raw
  if (socket === null) return
  // Of a body that was given up, nothing more is read.
  if (raw.destroyed || Number(raw.headers['content-length'] ?? 0) > MOST_BODY_BYTES) reply.header('connection', 'close')
  // By this Node.js closes a connection after its last answer, if this is it.
  socket.destroySoon = () => { closeGently(socket) }
  reply.raw.once('close', () => { Reflect.deleteProperty(socket, 'destroySoon') })

  const late = setTimeout(closeGently, LINGER, socket).unref()
  finished(raw, { writable: false }, () => { clearTimeout(late) })
  let left = MOST_BODY_BYTES
  // What decoded it would pause it once it is given up.
  raw.unpipe().on('data', ({ length }: Buffer) => {
    left -= length
    if (left < 0) closeGently(socket)
  }).resume()
}

/** Closes a connection once its other end has read what was written: to close while it still writes would lose that. */
export function closeGently (socket: Duplex): void {
  if (socket.writableEnded) return
  const end = () => { socket.destroy() }
  const late = setTimeout(end, LINGER)
  socket.once('end', end).once('error', end).once('close', () => { clearTimeout(late) })
  socket.end()
}
