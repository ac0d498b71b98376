// Who is connected: what each connection has under way, and how it is closed without losing what was sent on it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { isFromWithin } from '../protocol/from-within.js'
import { isStream } from '../protocol/payload.js'
import { hasBody } from './unread-body.js'

/** The connections of an application, from its start to its end. */
export interface Connections {
  /**
   * Follows those of an application, and cuts those that are idle for so long: Node.js waits anew at each byte. Call it before the routes are
   * registered; once it is closing, answers say that they are the last.
   */
  readonly follow: (app: FastifyInstance, isClosing: () => boolean, idleSeconds: number) => void
  /** How many connections and requests have come since the start. */
  readonly arrived: () => number
  /** How many connections are open. */
  readonly open: () => number
  /** How many requests are not answered yet. */
  readonly underWay: () => number
  /** Closes each connection that has nothing under way, where nothing has come since the last call. */
  readonly closeIdle: () => void
}

interface Connection {
  underWay: number
  /** The request that came last. */
  last?: IncomingMessage
  /** The answers that wait behind another one. */
  readonly waiting: Set<ServerResponse>
  /** Cuts it where it stays idle for too long after an answer, whatever comes on it that is no request. */
  idle?: NodeJS.Timeout
  /** How many bytes had come when it was last seen with nothing under way. */
  bytes?: number | undefined
  /** For how many calls its answer has been over, and its request has not. */
  lingering: number
}

/** After how many calls of `closeIdle` a connection is cut on which a body still comes, though it has its answer. */
const MOST_LINGERING = 20

/** Connections, of which there are none yet. */
export function connectionsOf (): Connections {
  const open = new Map<Socket, Connection>()
  let arrived = 0
  let underWay = 0

  function add (socket: Socket): Connection {
    const connection: Connection = { underWay: 0, lingering: 0, waiting: new Set() }
    open.set(socket, connection)
    socket.once('close', () => {
      open.delete(socket)
      clearTimeout(connection.idle)
      // Node.js tells nothing to answers that wait behind another one: nobody will read them.
      for (const answer of connection.waiting) answer.destroy().emit('close')
    })
    arrived++
    return connection
  }

  function follow (app: FastifyInstance, isClosing: () => boolean, idleSeconds: number): void {
    app.server.on('connection', add)
    app.addHook('onRequest', ({ raw }, reply, done) => {
      // It comes on no connection; the request for whose sake it is sent is counted.
      if (isFromWithin()) {
        done()
        return
      }
      // A name with two addresses has a second server behind it, whose connections show with their first request.
      const connection = open.get(raw.socket) ?? add(raw.socket)
      connection.last = raw
      connection.underWay++
      arrived++
      underWay++
      if (reply.raw.socket === null) connection.waiting.add(reply.raw)
      // Comes also where the client leaves before its answer has ended.
      reply.raw.once('close', () => {
        connection.waiting.delete(reply.raw)
        connection.underWay--
        underWay--
        if (connection.underWay > 0 || raw.socket.destroyed) return
        // One timer for all of its answers: to set one anew for each would cost more.
        connection.idle = connection.idle?.refresh() ?? setTimeout(() => { if (connection.underWay === 0) raw.socket.destroy() }, idleSeconds * 1000).unref()
      })
      done()
    })
    app.addHook('onSend', ({ raw }, reply, payload, done) => {
      // After the answer that says so Node.js closes: it is the last one, and no body still comes of which it is made.
      const isMade = isStream(payload) && hasBody(raw) && !raw.complete
      if (isClosing() && open.get(raw.socket)?.last === raw && !isMade) reply.header('connection', 'close')
      done()
    })
  }

  function closeIdle (): void {
    for (const [socket, connection] of open) {
      const { bytes, last } = connection
      connection.bytes = connection.underWay === 0 ? socket.bytesRead : undefined
      if (connection.underWay > 0) continue
      if (last?.complete === false) {
        // To cut it now would reset it, and the client might never read its answer.
        socket.end()
        if (connection.lingering++ === MOST_LINGERING) socket.destroy()
      } else if (bytes === socket.bytesRead) socket.destroySoon()
    }
  }

  return { follow, closeIdle, arrived: () => arrived, open: () => open.size, underWay: () => underWay }
}
