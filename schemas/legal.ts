// How a rule is known, whom it binds, and on which text it rests.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'

/** How well a value is known, strongest first. An answer's evidence is the weakest of its values. */
export const EVIDENCE = ['text', 'official', 'press', 'inference', 'unverified'] as const
export type Evidence = (typeof EVIDENCE)[number]
export const Evidence = oneOf(EVIDENCE, {
  title: 'Evidence',
  description: 'How well a value is known: the legal text was read, an institution says so, the press says so, it is derived, or no source was found.'
})

/** Whom a rule binds: everybody by statute, everybody by an extended agreement, its signatories, nobody. */
export const NATURES = ['law', 'extended-agreement', 'agreement', 'practice'] as const
export type Nature = (typeof NATURES)[number]
export const Nature = oneOf(NATURES, {
  title: 'Nature',
  description: 'Whom the rule binds: statute or decree; agreement made compulsory for all; its signatories only; custom and contracts.'
})

/** A stable identifier: lower-case words and numbers joined by hyphens, never reused. */
export const Slug = Type.String({ title: 'Id', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', description: 'A stable identifier, never reused.' })

/** The names of the ids that a rule book closes, for the document to list them wherever they stand. */
export const MEDIUM_ID = { title: 'MediumId', description: 'A medium of exploitation; `/v1/media` explains each.' }
export const TIER_ID = { title: 'TierId', description: 'A tier that a service can earn in a medium; `/v1/media` explains each.' }

/** The id of a medium, and that of a tier. */
export const MediumId = Type.Unsafe<string>({ ...Slug, ...MEDIUM_ID })
export const TierId = Type.Unsafe<string>({ ...Slug, ...TIER_ID })

/** Whether a date may still turn out another. */
export const Certainty = oneOf(['settled', 'provisional'], { title: 'Certainty', description: '`provisional` rests on an assumption, named in the explanation.' })

/** A text of the bibliography, and the article or point of it where one is known. */
export const LegalBasis = Type.Object({
  text: Slug,
  article: Type.Union([Type.String(), Type.Null()])
}, { title: 'LegalBasis', additionalProperties: false, description: 'A text of the bibliography, and the article or point of it where one is known.' })
export type LegalBasis = Readonly<Static<typeof LegalBasis>>

/** Whether an answer is of the law as it is. */
export const Hypothetical = Type.Boolean({ title: 'Hypothetical', description: 'True when a proposal was adopted or a change made up: this is not the law.' })
