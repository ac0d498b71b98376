// What is said of the day from which a service can have a film, whatever the language: filled in by each language.

/** A day, or the days between which it lies: neither is known, one, both, or they are the same. */
interface Days {
  readonly earliest: string | null
  readonly latest: string | null
  readonly isOne: boolean
}

interface Carried {
  readonly service: string
  readonly carrier: string
  /** The name of the box or application; null: not told, or none in particular. */
  readonly device: string | null
}

/** The sentences of one language. Names stand as they are, dates come written out. */
export interface AvailabilitySentences {
  readonly days: (days: Days) => string
  readonly byLaw: (service: string) => string
  readonly byContract: (service: string) => string
  readonly undetermined: (service: string) => string
  readonly neverReleased: (territory: string) => string
  readonly byLaunch: (what: { service: string, territory: string, on: string }) => string
  readonly launchUnknown: (what: { service: string, territory: string, days: string }) => string
  readonly byCarrier: (what: Carried & { on: string, hedged: boolean, requires: string | null }) => string
  readonly deviceNotTold: (what: Carried & { device: string }) => string
  readonly nothingRecorded: (what: Carried) => string
  readonly ends: (what: { service: string, territory: string, days: string }) => string
  readonly closed: (what: { service: string, territory: string, days: string }) => string
  readonly left: (what: { service: string, carrier: string, days: string }) => string
  /** When it came, and when it left. */
  readonly life: (since: string, until: string | null) => string
  /** A clause: the service is not there on a day, or (`isSure` false) is not known to be. */
  readonly notThere: (what: { service: string, carrier: string | null, territory: string, isSure: boolean, life: string }) => string
  readonly catchUp: (service: string) => string
}
