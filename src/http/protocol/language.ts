// In which language a request is answered.
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { LANGUAGES, type Bilingual, type Language } from '../../../schemas/text.js'
import { remembered } from './remembered.js'
import { varyBy } from './vary.js'

/** The language asked for: the parameter `lang`, else Accept-Language, else English; the headers say which. */
export function languageOf (request: FastifyRequest, reply: FastifyReply, lang?: Language): Language {
  const language = lang ?? languageIn(request.headers)
  reply.header('content-language', language)
  if (lang === undefined) varyBy(reply, 'Accept-Language')
  return language
}

/** The language that Accept-Language wants most, of those spoken, else English. */
export function languageIn ({ 'accept-language': accepted }: IncomingHttpHeaders): Language {
  return accepted === undefined ? LANGUAGES[0] : preferred(accepted)
}

const preferred = remembered((accepted): Language =>
  spoken(new Negotiator({ headers: { 'accept-language': accepted } }).language([...LANGUAGES])) ?? LANGUAGES[0])

/** The language that a request states, in its address or else in its body; undefined where it states none, or one that is not spoken. */
export function langStated ({ url, body }: FastifyRequest): Language | undefined {
  // Where the address cannot be decoded, nobody has read its parameters yet. One stated twice is not stated.
  const [lang, another] = new URLSearchParams(url.split('?').slice(1).join('?')).getAll('lang')
  return (another === undefined ? spoken(lang) : undefined) ?? langIn(body)
}

/** The language that an object states, whatever it is; undefined where it states none, or one that is not spoken. */
export function langIn (asked: unknown): Language | undefined {
  return typeof asked === 'object' && asked !== null && 'lang' in asked ? spoken(asked.lang) : undefined
}

/** The language that a tag names, whatever its region and case (`fr-FR`); undefined where it is not spoken. */
export function spoken (tag: unknown): Language | undefined {
  const [primary] = typeof tag === 'string' ? tag.toLowerCase().split(/[-_]/, 1) : []
  return LANGUAGES.find(language => language === primary)
}

/** A value whose two-language texts became texts of one language. */
export type Localised<T> = T extends Bilingual ? string
  : T extends string | number | boolean | null | undefined ? T
    : { [Key in keyof T]: Localised<T[Key]> }

/** The same value with each text in one language. */
export function localised<T> (value: T, language: Language): Localised<T> {
  return translate(value, language) as Localised<T>
}

function translate (value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map(one => translate(one, language))
  if (typeof value !== 'object' || value === null) return value
  if ('fr' in value && 'en' in value) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translate(one, language)]))
}
