// A sentence or label that people read, in the two languages of the service.
import { Type, type Static } from 'typebox'

/** The languages spoken, the default first. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language in which a request is to be answered. */
export const LanguageAsked = Type.Unsafe<Language>({ title: 'Language', type: 'string', enum: [...LANGUAGES], description: 'Language of labels and sentences; prevails over Accept-Language.' })

/** The same text in French and in English; neither may be missing. */
export const Bilingual = Type.Object({
  fr: Type.String({ minLength: 1 }),
  en: Type.String({ minLength: 1 })
}, { additionalProperties: false })
export type Bilingual = Readonly<Static<typeof Bilingual>>
