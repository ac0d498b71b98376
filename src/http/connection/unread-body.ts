// What becomes of a body that nobody reads, since its request was answered without it.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The largest body that any address takes, in bytes. What is larger is not waited for. */
const MOST_BYTES = 2 ** 22

/** How long a connection that is to be closed stays open for its sender to send the rest and read the answer, in milliseconds. */
const LINGER = 5000

/** Whether a request has a body. */
export function hasBody ({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/**
 * Passes over the rest of a body: nothing of it is kept. Its connection can be used again if the rest is no longer than a body may be.
 * Call it before the answer is sent.
 */
export function passOver ({ raw }: FastifyRequest, reply: FastifyReply): void {
  // A request that was sent before the one ahead of it was answered has no connection yet.
  const { socket } = reply.raw
  if (!hasBody(raw) || raw.readableEnded || socket === null) return
  // Of a body that was given up, nothing more is read.
  if (raw.destroyed || Number(raw.headers['content-length'] ?? 0) > MOST_BYTES) reply.header('connection', 'close')
  // By this Node closes a connection after its last answer.
  socket.destroySoon = () => { closeGently(socket) }
  let left = MOST_BYTES
  raw.on('data', ({ length }: Buffer) => {
    // The answer is written by now: what goes on for longer has no next request.
    if (left >= 0 && left < length) closeGently(socket)
    left -= length
  })
}

/** Closes a connection once its other end has read what was written: to close while it still writes would lose that. */
export function closeGently (socket: Duplex): void {
  const end = () => { socket.destroy() }
  const late = setTimeout(end, LINGER)
  socket.once('end', end).once('error', end).once('close', () => { clearTimeout(late) })
  socket.end()
}
