// A day, or the month or year of it where no more is known.
import { Type } from 'typebox'

declare const partial: unique symbol

/** A real calendar day, month or year, written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: how it is written says how well it is known. */
export type PartialDate = string & { readonly [partial]: true }

/** A partial date in a schema; the format checks the real calendar (2014-13 is refused). */
export const partialDate = (description: string) => Type.Unsafe<PartialDate>(Type.String({ title: 'PartialDate', format: 'partial-date', description }))
