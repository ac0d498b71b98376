// The events from which delays run, and the facts that date them.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { DateFactName, Facts } from '../../schemas/release.js'
import type { Anchor } from '../../schemas/rule-set.js'

/** The fact that dates an event; the theatrical release is no fact among others, and has none. */
export const DATED_BY: Readonly<Record<Anchor, DateFactName | null>> = {
  'theatrical-release': null,
  visa: 'visaDate',
  'first-free-tv-broadcast': 'firstFreeTvBroadcastOn',
  blackout: 'blackoutFrom'
}

/** The date of an event for a film, or undefined where the caller has not stated it. */
export function eventDate (anchor: Anchor, film: Facts & { theatricalReleaseDate: CivilDate }): CivilDate | undefined {
  const fact = DATED_BY[anchor]
  return fact === null ? film.theatricalReleaseDate : film[fact]
}
