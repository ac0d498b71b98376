// The media type of lines of JSON, which goes by several names.
import type { onRequestHookHandler } from 'fastify'

/** As the document declares it, and as answers have it. */
export const NDJSON = 'application/x-ndjson'

/** The other names of the same type. */
const ALSO_NDJSON: readonly string[] = ['application/ndjson', 'application/jsonl']

/** A hook of routes that read lines of JSON: whatever their type is called, they are read, and checked, by the one name that is declared. */
export const readNdjson: onRequestHookHandler = ({ headers }, _reply, done) => {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1)
  if (ALSO_NDJSON.includes(type.trim().toLowerCase())) headers['content-type'] = NDJSON
  done()
}
