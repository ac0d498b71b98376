// How a day is written out for people: the only file that knows date-fns, which knows the months of every language.
import { UTCDateMini } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { fr } from 'date-fns/locale/fr'
import type { CivilDate } from '../../schemas/civil-date.js'

type Locale = typeof fr

/** @example inEnglish('2014-01-01') // '1 January 2014' */
export const inEnglish = writing('d MMMM', enGB)

/** @example inFrench('2014-01-01') // '1er janvier 2014' */
export const inFrench = writing('do MMMM', fr)

/** The day and the month as a pattern of date-fns says, then the year; the days of the year that were asked for are kept. */
function writing (pattern: string, locale: Locale): (date: CivilDate) => string {
  const written = new Map<string, string>()
  return date => {
    const day = date.slice(-5)
    let text = written.get(day)
    // The year does not matter to them, and a leap year has them all.
    if (text === undefined) written.set(day, text = format(new UTCDateMini(`2000-${day}`), pattern, { locale }))
    return `${text} ${date.slice(0, -6)}`
  }
}
