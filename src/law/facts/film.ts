// A film as the law sees it: the tests that its facts decide, and the days from which delays run.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { DateFactName, Release } from '../../../schemas/release.js'
import type { Anchor } from '../../../schemas/rule-set.js'
import { dayOf, type Day } from '../../calendar/day.js'
import { knownOf, type Known, type Vocabulary } from './tests.js'

/** An event whose day a fact states. */
export type Event = Exclude<Anchor, 'theatrical-release'>

/** The fact that states the day of each event. */
export const DATED_BY: Readonly<Record<Event, DateFactName>> = {
  visa: 'visaDate',
  derogation: 'derogationFrom',
  'first-free-tv-broadcast': 'firstFreeTvBroadcastOn',
  blackout: 'blackoutFrom'
}

/** Every event. */
export const EVENTS: readonly Event[] = ['visa', 'derogation', 'first-free-tv-broadcast', 'blackout']

/** The day of each event; null where it is not stated. */
export type Days = Readonly<Record<Event, Day | null>> & { readonly 'theatrical-release': Day }

/** A film that came out in cinemas, and what is known of it. */
export interface Film extends Known {
  readonly days: Days
}

/** The film of a release, in the tests of a law. */
export function filmOf (release: Release & { readonly theatricalReleaseDate: CivilDate }, vocabulary: Vocabulary): Film {
  const day = (event: Event) => {
    const date = release[DATED_BY[event]]
    return date === undefined ? null : dayOf(date)
  }
  const { decided, passed } = knownOf(release, vocabulary)
  return {
    decided,
    passed,
    days: {
      'theatrical-release': dayOf(release.theatricalReleaseDate),
      visa: day('visa'),
      derogation: day('derogation'),
      'first-free-tv-broadcast': day('first-free-tv-broadcast'),
      blackout: day('blackout')
    }
  }
}

/** The same days, but for that of one event. The fields are named one by one: to spread an object costs more than all else that is done with it. */
export function withDay ({ 'theatrical-release': release, visa, derogation, 'first-free-tv-broadcast': broadcast, blackout }: Days, event: Event, on: Day | null): Days {
  return {
    'theatrical-release': release,
    visa: event === 'visa' ? on : visa,
    derogation: event === 'derogation' ? on : derogation,
    'first-free-tv-broadcast': event === 'first-free-tv-broadcast' ? on : broadcast,
    blackout: event === 'blackout' ? on : blackout
  }
}
