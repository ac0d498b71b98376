// Which trace a request belongs to (W3C Trace Context), so that its log lines are found from there.
import type { FastifyServerOptions } from 'fastify'

/** `traceparent`: version, trace, parent and flags. Versions after 00 may go on after a hyphen; what follows there is not ours to read. */
const TRACEPARENT = /^((?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2})(?:$|(?<!^00.{53})-)/

/** The trace that a header names, and the header as far as it is known; undefined where it is not sound. */
export function traceOf (header: unknown): { readonly traceId: string, readonly traceparent: string } | undefined {
  const [, traceparent, traceId] = typeof header === 'string' ? TRACEPARENT.exec(header) ?? [] : []
  return traceparent === undefined || traceId === undefined ? undefined : { traceId, traceparent }
}

/** Loggers of requests: beside the id of the request, each line has the trace that the caller named. */
export const traced: NonNullable<FastifyServerOptions['childLoggerFactory']> = (logger, bindings, options, { headers }) => {
  return logger.child(headers.traceparent === undefined ? bindings : { ...bindings, ...traceOf(headers.traceparent) }, options)
}
