// The bibliography: every text once.
import { Type, type Static, type TSchema } from 'typebox'
import { CheckedOn, CivilDate, NullableCivilDate } from './civil-date.js'
import { Evidence, Slug } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { Bilingual } from './text.js'

/** By what a text is cited, where not by articles. */
export const DividedInto = oneOf(['points', 'sections'], { title: 'DividedInto', description: 'The text is cited by points, or by sections (§), not by articles.' })

const legalTextOf = <T extends TSchema>(text: T) => ({
  title: text,
  citation: text,
  signedOn: NullableCivilDate,
  publishedOn: NullableCivilDate,
  inForceOn: Type.Optional(CivilDate),
  identifiers: Type.Array(Type.String({ description: 'NOR, JORFTEXT, LEGIARTI … as seen; none is invented.' })),
  url: nullable(Type.String({ format: 'uri' })),
  dividedInto: Type.Optional(DividedInto),
  known: Evidence,
  checkedOn: CheckedOn,
  note: Type.Optional(text)
})

/** A legal text as the bibliography states it. */
export const LegalText = Type.Object({ id: Slug, ...legalTextOf(Bilingual) }, { additionalProperties: false })
export type LegalText = Readonly<Static<typeof LegalText>>

/** The file `legal-texts.yaml`. */
export const LegalTextsFile = Type.Object({ texts: Type.Array(LegalText) }, { additionalProperties: false })

/** A legal text as it is served. */
export const LegalTextView = Type.Object({ id: Slug, ...legalTextOf(Type.String()) }, {
  $id: 'LegalText',
  additionalProperties: false,
  description: 'A statute, decree, order, agreement or directive, with its dates and identifiers.'
})
