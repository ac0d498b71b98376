// A film as the law sees it: the tests that its facts decide, and the days from which delays run.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { DateFactName, Release } from '../../schemas/release.js'
import type { Anchor } from '../../schemas/rule-set.js'
import { dayOf, type Day } from '../calendar/day.js'
import { knownOf, type Known, type Vocabulary } from './tests.js'

/** The day of each event; null where it is not stated. */
export type Days = Readonly<Record<Exclude<Anchor, 'theatrical-release'>, Day | null>> & { readonly 'theatrical-release': Day }

/** A film that came out in cinemas, and what is known of it. */
export interface Film extends Known {
  readonly days: Days
}

/** The film of a release, in the tests of a law. */
export function filmOf (release: Release & { readonly theatricalReleaseDate: CivilDate }, vocabulary: Vocabulary): Film {
  const day = (fact: DateFactName) => {
    const date = release[fact]
    return date === undefined ? null : dayOf(date)
  }
  return {
    ...knownOf(release, vocabulary),
    days: {
      'theatrical-release': dayOf(release.theatricalReleaseDate),
      visa: day('visaDate'),
      'first-free-tv-broadcast': day('firstFreeTvBroadcastOn'),
      blackout: day('blackoutFrom')
    }
  }
}
