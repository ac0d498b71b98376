// Which formats of texts the document names: those that everybody knows. What only our validator knows would stop a strict reader; the description tells it.
import type { Document } from './operations.js'

const KNOWN: ReadonlySet<unknown> = new Set(['date', 'duration', 'uri', 'uri-reference'])

/** The document without the formats of our own. It has no examples yet, which may have a field of any name. */
export function withKnownFormats (document: Document): Document {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => key === 'format' && typeof value === 'string' && !KNOWN.has(value) ? undefined : value)) as Document
}
