// What the page of many films knows: the names of the rule book, the day, the language; the same for the server and for browsers.
import type { FactView } from '../../../../schemas/fact.js'
import type { Static } from 'typebox'
import { nameOf, type Dictionary, type MediaNamed, type Named } from '../dictionary.js'
import type { Spoken } from '../visit.js'

/** What the page hands to the browser with itself. */
export interface Known extends MediaNamed {
  /** The territory of a film that names none. */
  readonly home: string
  readonly today: string
  /** The media that start the clock: the theatres. */
  readonly clock: readonly string[]
  readonly facts: ReadonlyArray<Named & Pick<Static<typeof FactView>, 'type'>>
  readonly services: readonly Named[]
  readonly proposals: readonly Named[]
}

/** What every part of the page shows with. */
export interface FilmsSeen extends Spoken {
  readonly known: Known
}

/** As much of the dictionaries as the page needs. */
export function knownOf ({ home, media, facts, services, proposals }: Dictionary, today: string): Known {
  return {
    home, today,
    clock: media.filter(({ startsTheClock }) => startsTheClock === true).map(({ id }) => id),
    media: media.map(({ id, label, tiers }) => ({ id, label, tiers: tiers.map(named) })),
    facts: facts.map(({ id, label, type }) => ({ id, label, type })),
    services: services.map(service => ({ id: service.id, label: nameOf(service) })),
    proposals: proposals.map(named)
  }
}

function named ({ id, label }: Named): Named {
  return { id, label }
}
