// Something to know of some answers, from the day it was known.
import { Type, type TSchema } from 'typebox'
import { CivilDate } from './civil-date.js'

export const noticeOf = <T extends TSchema>(text: T) => Type.Object({
  since: CivilDate,
  text
}, { additionalProperties: false, description: 'Something to know of the answers that it concerns, from the day it was known.' })
