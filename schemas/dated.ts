// When something happened or was said to happen, how well that is known, and from where.
import { Type, type Static, type TSchema } from 'typebox'
import { Evidence } from './legal.js'
import { partialDate } from './partial-date.js'
import { Bilingual } from './text.js'

/** Where something is read. */
export const sourcesOf = <T extends TSchema>(text: T) => Type.Array(Type.Union([Type.String({ format: 'uri' }), text]), {
  title: 'Sources', description: 'Addresses, or words where there is none; empty where no source was found.'
})

/** What every documented value carries: how well it is known, from where, and what else to know. */
export const evidencedOf = <T extends TSchema>(text: T) => ({
  evidence: Evidence,
  sources: sourcesOf(text),
  note: Type.Optional(text)
})

/** A documented value as a file states it. */
export const Evidenced = Type.Object(evidencedOf(Bilingual))
export type Evidenced = Readonly<Static<typeof Evidenced>>
/** Where a value comes from: an address, or words where there is none. */
export type Source = Evidenced['sources'][number]

/**
 * When something happened. At least one of `on`, `notBefore`, `notAfter` (a lint rule sees to it). Bounds are inclusive: the first
 * and the last day on which it may have happened; a month or year stands for its first day in `notBefore`, its last in `notAfter`.
 */
export const datedOf = <T extends TSchema>(text: T) => Type.Object({
  on: Type.Optional(partialDate('The day, or its month or year where no more is known.')),
  notBefore: Type.Optional(partialDate('The first day possible.')),
  notAfter: Type.Optional(partialDate('The last day possible.')),
  hedged: Type.Optional(Type.Literal(true, { description: 'The source says it in the conditional.' })),
  ...evidencedOf(text)
}, { title: 'Dated', additionalProperties: false, description: 'When something happened: to the day, month or year, or within bounds (inclusive).' })

/** A dated event as a file states it. */
export const Dated = datedOf(Bilingual)
export type Dated = Readonly<Static<typeof Dated>>

/** What was said to come, kept apart from what came. */
export const announcementOf = <T extends TSchema>(text: T) => Type.Object({
  on: Type.Optional(partialDate('When it was said; absent where that is not documented.')),
  for: Type.Optional(partialDate('For when it was said; absent where no day was given.')),
  ...evidencedOf(text)
}, { title: 'Announcement', additionalProperties: false, description: 'Something that was said to come.' })

/** An announcement as a file states it. */
export const Announcement = announcementOf(Bilingual)
export type Announcement = Readonly<Static<typeof Announcement>>

/** The names of something over time, the oldest first; the last is its name today. */
export const namesOf = <T extends TSchema>(text: T) => Type.Array(Type.Object({
  name: Type.String({ minLength: 1 }),
  announced: Type.Optional(Type.Array(announcementOf(text), { minItems: 1 })),
  since: Type.Optional(datedOf(text)),
  note: Type.Optional(text)
}, { additionalProperties: false }), { title: 'Names', minItems: 1, description: 'Names over time, the oldest first; the last is the name of today.' })
