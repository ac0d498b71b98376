// What a request says of the table that it sends: its media type, which goes by another name where a spreadsheet is installed, its encoding, and how it is read.
import type { FastifyRequest, onRequestHookHandler } from 'fastify'
import { TableReading } from '../../../schemas/table.js'
import { excerpt } from '../../words/excerpt.js'
import { whenNeeded } from '../../law/once/on-demand.js'
import { requestsValidator } from '../../validator.js'
import { HttpProblem } from '../problems/errors.js'

/** As the document declares it. */
export const CSV = 'text/csv'

/** What a browser calls a table of text on a machine with Excel. */
const ALSO_CSV = /^\s*application\/vnd\.ms-excel\b/i

/** A hook of routes that read tables: whatever their type is called, they are read, and checked, by the one name that is declared. */
export const readTables: onRequestHookHandler = ({ headers }, _reply, done) => {
  headers['content-type'] = headers['content-type']?.replace(ALSO_CSV, CSV)
  done()
}

/** How a table is encoded; windows-1252 is what Excel writes where nobody chose UTF-8, and what the web means by Latin-1. */
export type Charset = 'utf-8' | 'utf-16le' | 'windows-1252'

const CHARSETS: Readonly<Record<string, Charset>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'us-ascii': 'utf-8',
  'utf-16': 'utf-16le', 'utf-16le': 'utf-16le',
  'windows-1252': 'windows-1252', cp1252: 'windows-1252', 'iso-8859-1': 'windows-1252', latin1: 'windows-1252'
}

/**
 * The encoding that a media type states; undefined where it states none.
 * @throws HttpProblem `unsupported-media-type` where it is none that is read
 */
export function charsetIn (type: string): Charset | undefined {
  const stated = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1]
  if (stated === undefined) return undefined
  const charset = Object.entries(CHARSETS).find(([name]) => name === stated.toLowerCase())?.[1]
  if (charset !== undefined) return charset
  const name = excerpt(stated)
  throw new HttpProblem('unsupported-media-type', {
    fr: `Le codage ${name} n'est pas lu ; enregistrez le tableau en « CSV UTF-8 », ou indiquez charset=windows-1252 si c'est le sien.`,
    en: `The encoding ${name} is not read; save the table as “CSV UTF-8”, or state charset=windows-1252 where that is its own.`
  }, 'Content-Type', undefined, 'parameter')
}

const readingCheck = whenNeeded(() => requestsValidator().compile<TableReading>(TableReading))

/**
 * How the address says that a table is read; it is checked here because Fastify checks the address after the body is read.
 * @throws the error that Fastify would throw
 */
export function readingIn (query: unknown): TableReading {
  const isReading = readingCheck()
  if (isReading(query)) return query
  throw Object.assign(new Error('The address does not say how the table is read'), { statusCode: 400, validation: isReading.errors, validationContext: 'querystring' })
}

/** Whether a request sends a table, once its type is called by the one name. */
export function isTable ({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers['content-type']?.trim().toLowerCase().startsWith(CSV) === true
}
