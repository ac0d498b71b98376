// The words of the rule book that pages show: media, tiers, facts, proposals, services, operators, each by its id.
import type { Static } from 'typebox'
import type { CarrierView } from '../../../schemas/carrier.js'
import type { FactView } from '../../../schemas/fact.js'
import type { MediumView } from '../../../schemas/medium.js'
import type { ProposalView } from '../../../schemas/proposal.js'
import type { ServiceView } from '../../../schemas/service.js'
import type { Language } from '../../../schemas/text.js'
import { remembered } from './remembered.js'

export type MediumSeen = Static<typeof MediumView>
export type FactSeen = Static<typeof FactView>
export type ProposalSeen = Static<typeof ProposalView>
export type ServiceSeen = Static<typeof ServiceView>
export type CarrierSeen = Static<typeof CarrierView>

/** The dictionaries of one territory in one language. */
export interface Dictionary {
  /** The territory of a question that names none. */
  readonly home: string
  readonly media: readonly MediumSeen[]
  readonly facts: readonly FactSeen[]
  readonly proposals: readonly ProposalSeen[]
  readonly services: readonly ServiceSeen[]
  readonly carriers: readonly CarrierSeen[]
  /** Those of the services and carriers that are recorded for the territory asked about. */
  readonly servicesThere: readonly ServiceSeen[]
  readonly carriersThere: readonly CarrierSeen[]
}

/** Something of the rule book with its name in one language. */
export interface Named {
  readonly id: string
  readonly label: string
}

/** The media by their names, in the order of the rule book. */
export interface MediaNamed {
  readonly media: ReadonlyArray<Named & { readonly tiers: readonly Named[] }>
}

/** The name of a medium; its id where the dictionary has none. */
export function mediumName ({ media }: MediaNamed, medium: string): string {
  return media.find(({ id }) => id === medium)?.label ?? medium
}

/** The name of a tier of a medium; its id where the dictionary has none. */
export function tierName ({ media }: MediaNamed, medium: string, tier: string): string {
  return media.find(({ id }) => id === medium)?.tiers.find(({ id }) => id === tier)?.label ?? tier
}

/** Where a medium stands in the rule book, which gives it its colour. */
export function mediumPlace ({ media }: MediaNamed, medium: string): number {
  return Math.max(0, media.findIndex(({ id }) => id === medium))
}

/** The name that a service or an operator has today: the last of its names. */
export function nameOf ({ names }: Pick<ServiceSeen, 'names'>): string {
  return names.slice(-1).map(({ name }) => name).join()
}

/** The services among some that have the name of one, on its first medium: itself, and its namesakes. */
export function namesakesOf<Service extends ServiceSeen> ({ media: [first], names }: ServiceSeen, services: readonly Service[]): Service[] {
  return services.filter(one => one.media[0] === first && nameOf(one) === nameOf({ names }))
}

/** The name of a service by its id. */
export function serviceName ({ services }: Pick<Dictionary, 'services'>, service: string): string {
  const found = services.find(({ id }) => id === service)
  return found === undefined ? service : nameOf(found)
}

const REGION: Readonly<Record<Language, (territory: string) => string>> = { en: remembered(namesIn('en-GB')), fr: remembered(namesIn('fr-FR')) }

function namesIn (locale: string): (territory: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return territory => String(names.of(territory))
}

/** The name of a territory; its code where it has none. */
export function territoryName (territory: string, language: Language): string {
  return /^[A-Z]{2}$/.test(territory) ? REGION[language](territory) : territory
}

/** The territories that the rule book knows, that of a question that names none first. */
export function territoriesOf ({ facts, home }: Pick<Dictionary, 'facts' | 'home'>): string[] {
  const known = new Set(facts.flatMap(({ territories }) => territories))
  return [home, ...[...known].filter(one => one !== home).sort()]
}
