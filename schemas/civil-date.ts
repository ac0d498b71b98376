// A day on the calendar of a territory: no hour, no time zone.
import { Type } from 'typebox'

declare const civil: unique symbol

/** A valid ISO calendar day, `YYYY-MM-DD`, years 0001 to 9999. Compares as a string. */
export type CivilDate = string & { readonly [civil]: true }

/** A civil date in a schema; the format `date` checks the real calendar (2014-02-30 is refused). */
export const CivilDate = Type.Unsafe<CivilDate>(Type.String({
  title: 'CivilDate',
  format: 'date',
  description: 'Civil date, YYYY-MM-DD: a day of the territory, without hour or time zone.'
}))

/** The day on which somebody last held a value against its sources. */
export const CheckedOn = Type.Unsafe<CivilDate>({ ...CivilDate, title: 'CheckedOn', description: 'The day on which it was last held against its sources.' })

/** A civil date or null, as one JSON type list so that an error names one fault. */
export const NullableCivilDate = Type.Unsafe<CivilDate | null>({
  title: 'CivilDateOrNull',
  type: ['string', 'null'],
  format: 'date',
  description: 'Civil date, YYYY-MM-DD, or null.'
})
