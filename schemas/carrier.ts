// The carriers: operators and platforms, their devices, and the services that could be opened there.
import { Type, type Static, type TSchema } from 'typebox'
import { CheckedOn } from './civil-date.js'
import { announcementOf, datedOf, namesOf, sourcesOf } from './dated.js'
import { Slug } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { TerritoryCode } from './territory-code.js'
import { Bilingual } from './text.js'

const carriageOf = <T extends TSchema>(text: T) => Type.Object({
  service: Slug,
  device: nullable(Slug),
  status: oneOf(['effective', 'announced', 'refused', 'unknown'], {
    description: 'It was carried; it was announced, and no source says that it came; the operator refused it; nothing is documented.'
  }),
  announced: Type.Optional(Type.Array(announcementOf(text), { minItems: 1, description: 'What was said, in order.' })),
  effective: Type.Optional(datedOf(text)),
  refused: Type.Optional(datedOf(text)),
  until: Type.Optional(datedOf(text)),
  sources: Type.Optional(sourcesOf(text)),
  because: Type.Optional(text),
  note: Type.Optional(text)
}, {
  title: 'Carriage',
  additionalProperties: false,
  description: 'A service through a carrier: since when (`effective`), until when (the first day without it). `because` says why no first day is known; `sources`, with `unknown`, what was read.'
})

const carrierOf = <T extends TSchema>(text: T) => ({
  id: Slug,
  checkedOn: CheckedOn,
  territory: TerritoryCode,
  names: namesOf(text),
  devices: Type.Array(Type.Object({
    id: Slug,
    name: Type.String({ minLength: 1 }),
    from: Type.Optional(datedOf(text)),
    until: Type.Optional(datedOf(text)),
    requires: Type.Optional(text),
    note: Type.Optional(text)
  }, { title: 'Device', additionalProperties: false, description: 'A box or application; `requires` is what it needs to open services.' })),
  carries: Type.Array(carriageOf(text)),
  notes: Type.Array(text)
})

/** A service through a carrier, as a file states it. */
export const Carriage = carriageOf(Bilingual)
export type Carriage = Readonly<Static<typeof Carriage>>

/** A carrier as a file states it. It never changes a legal window: it can only move an answer later. */
export const Carrier = Type.Object(carrierOf(Bilingual), { additionalProperties: false })
export type Carrier = Readonly<Static<typeof Carrier>>

/** The file `carriers.yaml`. */
export const CarriersFile = Type.Object({ carriers: Type.Array(Carrier) }, { additionalProperties: false })

/** A carrier as it is served. */
export const CarrierView = Type.Object(carrierOf(Type.String()), {
  $id: 'Carrier',
  additionalProperties: false,
  description: 'An operator or platform of one territory, with its devices and the services it carries.'
})
