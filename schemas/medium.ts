// The media of exploitation and the tiers that a service can earn in them.
import { Type, type Static, type TSchema } from 'typebox'
import { availsWords } from './avails.js'
import { described } from './described.js'
import { MediumId, TierId } from './legal.js'
import { oneOf } from './one-of.js'
import { TerritoryCode } from './territory-code.js'
import { Bilingual } from './text.js'
import { Version } from './version.js'

const mediumOf = <T extends TSchema>(text: T) => ({
  id: MediumId,
  label: text,
  startsTheClock: Type.Optional(Type.Literal(true, { description: 'This medium opens on the release itself, from which the delays of the others run.' })),
  acquired: Type.Optional(oneOf(['payTvAcquired', 'svodAcquired', 'freeTvAcquired'], { description: 'The fact that a service of the medium acquired the film; of a question with such a service, no alternative supposes the contrary.' })),
  tiers: Type.Array(Type.Object({
    id: TierId,
    label: text,
    meaning: text
  }, { title: 'Tier', additionalProperties: false, description: 'What a service can earn in the medium.' }), { description: 'Tiers, most favourable first; empty where the medium has none.' }),
  note: Type.Optional(text),
  avails: Type.Object({
    ...availsWords,
    note: Type.Optional(text)
  }, { additionalProperties: false, description: 'The words of MovieLabs Avails for this medium; the note says where there is none.' })
})

/** A medium as the rule book states it. */
export const Medium = Type.Object(mediumOf(Bilingual), { additionalProperties: false })
export type Medium = Readonly<Static<typeof Medium>>

/** A medium as it is served. */
export const MediumView = Type.Object(mediumOf(Type.String()), {
  $id: 'Medium',
  additionalProperties: false,
  description: 'A medium of exploitation, with its tiers, most favourable first.'
})

/** The file `rulebook.yaml`: the version of the data, and the media in legal order. */
export const RulebookFile = Type.Object({
  version: Version,
  defaultTerritory: described(TerritoryCode, 'The territory of a question that names none.'),
  media: Type.Array(Medium, { minItems: 1 })
}, { additionalProperties: false })
