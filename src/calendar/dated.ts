// Between which days something happened, and whether that is one day.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Dated } from '../../schemas/dated.js'
import { firstDayOf, lastDayOf } from './partial-date.js'
import { earlier, later } from './civil-date.js'

/** The first and the last day on which something may have happened, both inclusive; null where nothing bounds it. `D` is how its days are given. */
export interface Bounds<D = CivilDate> {
  readonly notBefore: D | null
  readonly notAfter: D | null
}

/**
 * The bounds of a dated event: those of the day, month or year it happened in, narrowed by what else is known.
 * @example boundsOf({ on: '2018-12', notBefore: '2018-12-04' }) // { notBefore: '2018-12-04', notAfter: '2018-12-31' }
 */
export function boundsOf ({ on, notBefore, notAfter }: Pick<Dated, 'on' | 'notBefore' | 'notAfter'>): Bounds {
  const starts = [on, notBefore].filter(date => date !== undefined).map(firstDayOf)
  const ends = [on, notAfter].filter(date => date !== undefined).map(lastDayOf)
  return {
    notBefore: starts.length === 0 ? null : starts.reduce(later),
    notAfter: ends.length === 0 ? null : ends.reduce(earlier)
  }
}

/** The day of a dated event where it is known to the day, else null. */
export function knownDay (dated: Pick<Dated, 'on' | 'notBefore' | 'notAfter'>): CivilDate | null {
  const { notBefore, notAfter } = boundsOf(dated)
  return notBefore === notAfter ? notBefore : null
}
