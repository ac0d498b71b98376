// What somebody writes by hand: eight delays added by a library of dates, with one law for all times and no reasons.
import { UTCDateMini } from '@date-fns/utc'
import { addMonths, formatISO } from 'date-fns'
import { DELAYS, type Peer } from './rules.js'

/** Eight `addMonths`. */
export const loop: Peer = release => {
  const date = new UTCDateMini(release)
  return DELAYS.map(months => formatISO(addMonths(date, months), { representation: 'date' }))
}
