// The services: who exploits films, on which medium, where, since when, and with which standing.
import { Type, type Static, type TSchema } from 'typebox'
import { CheckedOn, CivilDate } from './civil-date.js'
import { announcementOf, datedOf, evidencedOf, namesOf } from './dated.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { EVIDENCE, MediumId, Slug, TierId } from './legal.js'
import { oneOf } from './one-of.js'
import { FactName } from './release.js'
import { partialDate } from './partial-date.js'
import { TerritoryCode } from './territory-code.js'
import { Bilingual } from './text.js'

const day = (description: string) => Type.Optional(described(CivilDate, description))

const momentOf = <T extends TSchema>(text: T, description: string) => Type.Object({
  announced: Type.Optional(Type.Array(announcementOf(text), { minItems: 1, description: 'What was said, in order.' })),
  effective: Type.Optional(datedOf(text)),
  because: Type.Optional(text)
}, { title: 'Moment', additionalProperties: false, description: `${description} \`because\` says why it has no day.` })

const priceOf = <T extends TSchema>(text: T) => Type.Object({
  amount: Type.Number({ minimum: 0 }),
  upTo: Type.Optional(Type.Number({ minimum: 0, description: 'The highest price, where `amount` is the lowest.' })),
  currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217 code.' }),
  period: oneOf(['month', 'year', 'rental', 'purchase'], { description: 'What is paid for: a month, a year, one rental or one purchase.' }),
  plan: Type.Optional(text),
  on: Type.Optional(partialDate('When it was the price; absent: at the launch.')),
  ...evidencedOf(text)
}, { title: 'Price', additionalProperties: false, description: 'A price, at the launch unless `on` says otherwise.' })

const agreementOf = <T extends TSchema>(text: T) => Type.Object({
  label: text,
  signatories: Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description: 'Those that the sources name.' }),
  amounts: Type.Array(text, { description: 'What the service undertakes; empty where it is not documented.' }),
  signedOn: Type.Optional(partialDate('The day of signature, or its month or year.')),
  startsOn: day('The first day covered.'),
  agreementEndsOn: day('The first day no longer covered. While it lies ahead the agreement is assumed to be renewed.'),
  ...evidencedOf(text)
}, { title: 'Agreement', additionalProperties: false, description: 'An agreement between a service and the film bodies.' })

const tierOf = <T extends TSchema>(text: T) => Type.Object({
  medium: MediumId,
  tier: Type.Optional(described(TierId, 'The tier; absent where a fact of the film decides it (`byFact`).')),
  byFact: Type.Optional(Type.Object({ fact: FactName, yes: TierId, no: TierId }, {
    additionalProperties: false, description: 'The fact of the film that decides the tier, and the tier if it is true and if it is false.'
  })),
  from: day('The first day on which the tier is held; absent: as far back as anybody knows.'),
  sinceLaunch: Type.Optional(Type.Literal(true, { description: 'The first day is that of the launch: the tier counts for the days before it too.' })),
  fromEvidence: Type.Optional(oneOf(EVIDENCE, { description: 'How well the first day is known, where less than the tier itself.' })),
  until: day('The first day on which it is no longer held; absent: it goes on.'),
  delay: Type.Optional(Delay),
  disputed: Type.Optional(Type.Object({
    from: CivilDate, until: CivilDate, ...evidencedOf(text), note: text
  }, { additionalProperties: false, description: 'Days on which sources disagree about the tier: from the first to another (excluded). What opens then is provisional; the note says what is disputed.' })),
  agreements: Type.Optional(Type.Array(agreementOf(text), { minItems: 1, description: 'The agreements that earned the tier, the oldest first.' })),
  ...evidencedOf(text)
}, { title: 'HeldTier', additionalProperties: false, description: 'A tier of a medium that a service held, half-open: `until` is the first day without it.' })

const offerOf = <T extends TSchema>(text: T) => Type.Object({
  territory: TerritoryCode,
  launch: momentOf(text, 'The opening in the territory.'),
  end: Type.Optional(momentOf(text, 'The end in the territory, that is, the first day without it; absent: open, as far as anybody knows.')),
  prices: Type.Array(priceOf(text)),
  tiers: Type.Array(tierOf(text), { description: 'The tiers held, by medium, in order.' }),
  notes: Type.Array(text)
}, { title: 'Offer', additionalProperties: false, description: 'What a service is in one territory.' })

const serviceOf = <T extends TSchema>(text: T) => ({
  id: Slug,
  checkedOn: CheckedOn,
  names: namesOf(text),
  media: Type.Array(MediumId, { uniqueItems: true, description: 'The media it exploits; empty for a platform that holds no window of its own.' }),
  catchUp: Type.Optional(Type.Object(evidencedOf(text), {
    additionalProperties: false, description: 'It also offers what was broadcast, which follows the broadcast and is not dated; absent where no source says so.'
  })),
  territories: Type.Array(offerOf(text), { minItems: 1 }),
  notes: Type.Array(text)
})

/** What a service is in one territory, as a file states it. */
export const Offer = offerOf(Bilingual)
export type Offer = Readonly<Static<typeof Offer>>

/** A tier held, as a file states it. */
export const HeldTier = tierOf(Bilingual)
export type HeldTier = Readonly<Static<typeof HeldTier>>

/** A service as a file states it. */
export const Service = Type.Object(serviceOf(Bilingual), { additionalProperties: false })
export type Service = Readonly<Static<typeof Service>>

/** The file `services.yaml`. */
export const ServicesFile = Type.Object({ services: Type.Array(Service) }, { additionalProperties: false })

/** A service as it is served. */
export const ServiceView = Type.Object(serviceOf(Type.String()), {
  $id: 'Service',
  additionalProperties: false,
  description: 'A brand on a medium, with its territories, launch and end days, prices, and the tiers it held.'
})
