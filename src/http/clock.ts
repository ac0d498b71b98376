// The only clock: the civil date in metropolitan France.
import type { CivilDate } from '../../schemas/civil-date.js'
import { isCivilDate } from '../domain/civil-date.js'

const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** Today in Europe/Paris. */
export function todayInParis (): CivilDate {
  const today = PARIS.format(Date.now())
  if (!isCivilDate(today)) throw new Error(`The clock gives no civil date: ${today}`)
  return today
}
