// The films that everything is asked about: every release day of 44 years, so that nothing is answered from memory.
import type { CivilDate } from '../schemas/civil-date.js'
import { dayOf, isoOf, shift } from '../src/calendar/day.js'

const FIRST = dayOf('1983-01-01' as CivilDate)
export const DAYS = 16_000
// It shares no factor with the number of days: each comes once, and neighbours in time are not neighbours in the load.
const STRIDE = 7_919

/** The release of the film so-and-so: one on each of 16,000 days, then all of them again. */
export function releaseOf (film: number): CivilDate {
  return isoOf(shift(FIRST, film * STRIDE % DAYS))
}

/** Films one after the other; each call gives the next. */
export function films (): () => number {
  let next = 0
  return () => next++
}
