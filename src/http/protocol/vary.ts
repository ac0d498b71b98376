// On which headers of the request an answer depends.
import type { FastifyReply } from 'fastify'

/** Adds a header of the request to those that the answer depends on, once. */
export function varyBy (reply: FastifyReply, header: string): void {
  const before = reply.getHeader('vary')
  if (before === undefined) reply.header('vary', header)
  else if (!String(before).split(', ').includes(header)) reply.header('vary', `${String(before)}, ${header}`)
}
