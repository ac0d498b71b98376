// How long after an event a window opens or closes.
import { Type, type Static } from 'typebox'

/**
 * A delay in calendar units, added once from its anchor: months first, then weeks and days.
 * "Four months less twenty-eight days" is `{ months: 4, days: -28 }`. A day that the month of
 * arrival does not have becomes the last of that month.
 */
export const Delay = Type.Object({
  months: Type.Optional(Type.Integer({ minimum: -1200, maximum: 1200, description: 'Calendar months.' })),
  weeks: Type.Optional(Type.Integer({ minimum: -520, maximum: 520, description: 'Weeks of seven days.' })),
  days: Type.Optional(Type.Integer({ minimum: -3660, maximum: 3660, description: 'Days, added last.' }))
}, {
  title: 'Delay',
  additionalProperties: false,
  minProperties: 1,
  description: 'Months are added first, then weeks and days; a missing day becomes the last of the month.'
})
export type Delay = Readonly<Static<typeof Delay>>
