// The releases that are answered for.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { dayOf } from '../../calendar/day.js'
import type { BoundedSpan } from '../../calendar/span.js'

/** From the first public showing of a film, before which nothing was released, to a far end, past any contract. */
export const COVERED: BoundedSpan = { from: dayOf('1895-12-28' as CivilDate), until: dayOf('2201-01-01' as CivilDate) }
