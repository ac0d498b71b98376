// The only clock: the civil date in metropolitan France, and how long it lasts.
import type { CivilDate } from '../../schemas/civil-date.js'
import { isCivilDate } from '../domain/civil-date.js'

const ZONE = 'Europe/Paris'
const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'medium' })
const DAY = 24 * 60 * 60

/** Today in Europe/Paris. */
export function todayInParis (): CivilDate {
  const today = PARIS.format(Date.now())
  if (!isCivilDate(today)) throw new Error(`The clock gives no civil date: ${today}`)
  return today
}

/** How many seconds the civil day in Europe/Paris still has at an instant, in milliseconds: 23 to 25 hours lie in one. */
export function secondsLeftInParis (now: number = Date.now()): number {
  const start = Math.floor(now / 1000) * 1000
  const end = start + (DAY - secondsInto(start)) * 1000
  // Where the clocks change before midnight, that misses it by an hour: back to midnight, or on to it.
  const past = secondsInto(end)
  return (end - start) / 1000 + (past > DAY / 2 ? DAY - past : -past)
}

function secondsInto (instant: number): number {
  const [hours = 0, minutes = 0, seconds = 0] = TIME.format(instant).split(':').map(Number)
  return (hours * 60 + minutes) * 60 + seconds
}
