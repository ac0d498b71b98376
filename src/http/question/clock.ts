// The only clock: the civil date in metropolitan France, and how long it lasts.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { isCivilDate } from '../../calendar/civil-date.js'

const ZONE = 'Europe/Paris'
const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'medium' })
const DAY = 24 * 60 * 60

/** A civil date, and instants of it in milliseconds: from the one at which it was read to the midnight that ends it. */
interface Today {
  readonly date: CivilDate
  readonly from: number
  readonly until: number
}

/** To read a civil date off an instant takes longer than all else in a request: it is done once a day. */
let read: Today | undefined

/** Today in Europe/Paris. */
export function todayInParis (): CivilDate {
  return todayAt(Date.now()).date
}

/** How many seconds the civil day in Europe/Paris still has at an instant, in milliseconds: 23 to 25 hours lie in one. */
export function secondsLeftInParis (now: number = Date.now()): number {
  return Math.ceil((todayAt(now).until - now) / 1000)
}

function todayAt (now: number): Today {
  if (read !== undefined && now >= read.from && now < read.until) return read
  const date = PARIS.format(now)
  if (!isCivilDate(date)) throw new Error(`The clock gives no civil date: ${date}`)
  read = { date, from: now, until: midnightAfter(now) }
  return read
}

/** The first midnight after an instant. */
function midnightAfter (now: number): number {
  const start = Math.floor(now / 1000) * 1000
  const end = start + (DAY - secondsInto(start)) * 1000
  // Where the clocks change before midnight, that misses it by an hour: back to midnight, or on to it.
  const past = secondsInto(end)
  return end + (past > DAY / 2 ? DAY - past : -past) * 1000
}

function secondsInto (instant: number): number {
  const [hours = 0, minutes = 0, seconds = 0] = TIME.format(instant).split(':').map(Number)
  return (hours * 60 + minutes) * 60 + seconds
}
