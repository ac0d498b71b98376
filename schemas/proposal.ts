// Changes that were proposed and never adopted: only what each would change.
import { Type, type Static, type TSchema } from 'typebox'
import { CheckedOn } from './civil-date.js'
import { Delay } from './delay.js'
import { Evidence, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { Bilingual } from './text.js'

const proposalOf = <T extends TSchema>(text: T) => ({
  id: Slug,
  label: text,
  author: text,
  madeOn: Type.String({
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'The day it was made, or its month or year where no more is known.'
  }),
  fate: text,
  source: Type.Object({
    label: text,
    url: nullable(Type.String({ format: 'uri' })),
    evidence: Evidence
  }, { additionalProperties: false }),
  checkedOn: CheckedOn,
  changes: Type.Array(Type.Object({
    medium: MediumId,
    tiers: Type.Optional(Type.Array(TierId, { minItems: 1 })),
    delay: Delay,
    evidence: Evidence,
    note: Type.Optional(text)
  }, { additionalProperties: false }), {
    minItems: 1,
    description: 'New delays after the theatrical release; absolute, not differences.'
  }),
  notes: Type.Array(text)
})

/** A proposal as its file states it. */
export const Proposal = Type.Object(proposalOf(Bilingual), { additionalProperties: false })
export type Proposal = Readonly<Static<typeof Proposal>>

/** A proposal as it is served. */
export const ProposalView = Type.Object(proposalOf(Type.String()), {
  $id: 'Proposal',
  additionalProperties: false,
  description: 'A change of the law that was proposed and never adopted; a question may adopt it on a day of its choice.'
})
