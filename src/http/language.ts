// In which language a request is answered.
import type {} from '@fastify/accepts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Bilingual, type Language } from '../../schemas/text.js'
import { varyBy } from './negotiation.js'

/** The language asked for: the parameter `lang`, else Accept-Language, else English; the headers say which. */
export function languageOf (request: FastifyRequest, reply: FastifyReply, lang?: Language): Language {
  const language = lang ?? accepted(request)
  reply.header('content-language', language)
  if (lang === undefined) varyBy(reply, 'Accept-Language')
  return language
}

function accepted (request: FastifyRequest): Language {
  if (request.headers['accept-language'] === undefined) return LANGUAGES[0]
  const best = request.language([...LANGUAGES])
  return LANGUAGES.find(language => language === best) ?? LANGUAGES[0]
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
