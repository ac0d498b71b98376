// Who looks at a page: in which language, at which address; and how links keep both.
import type { Language } from '../../../schemas/text.js'

/** One look at a page. */
export interface Visit {
  readonly language: Language
  /** Whether the address states the language, which links then keep. */
  readonly stated: boolean
  /** Where the service is met from outside: `https://films.example`. */
  readonly origin: string
  readonly path: string
  readonly query: URLSearchParams
  /** The version of the rule book. */
  readonly version: string
  /** The address of a file that pages load, by its name. */
  readonly asset: (name: string) => string
}

/** In which language links lead on. */
export type Spoken = Pick<Visit, 'language' | 'stated'>

type Parameters = ReadonlyArray<[name: string, value: string]>

/** The address of a page, in the language of the visit where that is stated. */
export function link ({ stated, language }: Spoken, path: string, parameters: Parameters = []): string {
  return withQuery(path, [...parameters.filter(([name]) => name !== 'lang'), ...stated ? [['lang', language] as [string, string]] : []])
}

/** The same page in a language. */
export function inLanguage ({ path, query }: Visit, language: Language): string {
  return withQuery(path, [...[...query].filter(([name]) => name !== 'lang'), ['lang', language]])
}

/** An address of the service's own interface, in the language of the visit. */
export function apiLink ({ language }: Visit, path: string, parameters: Parameters = []): string {
  return withQuery(path, [...parameters.filter(([name]) => name !== 'lang'), ['lang', language]])
}

function withQuery (path: string, parameters: Parameters): string {
  const query = new URLSearchParams([...parameters]).toString()
  // What need not be encoded reads better as it is.
  return query === '' ? path : `${path}?${query.replaceAll('%40', '@').replaceAll('%2F', '/')}`
}

/** The first value that the address states for a field; empty where it states none. */
export function stated ({ visit: { query } }: { readonly visit: Visit }, name: string): string {
  return query.get(name) ?? ''
}
