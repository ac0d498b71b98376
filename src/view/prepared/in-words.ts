// Days written out, as bytes.
import { dayOfMonth, monthOfYear, writeYear, type Day } from '../../calendar/day.js'
import type { Speaker } from '../../words/speaker.js'

/** How a day is written out: how many bytes in UTF-8 that takes, and those bytes, from a place on. */
export interface InWords {
  readonly lengthOf: (day: Day) => number
  readonly write: (bytes: Uint8Array, at: number, day: Day) => void
}

/** More than a month has days. */
const DAYS = 32
const YEAR_DIGITS = 4

/** Writes days out as a speaker does: the year comes last, in digits, and what is before it is the same every year. */
export function inWordsBy ({ day: write }: Pick<Speaker, 'day'>): InWords {
  const befores: Array<Uint8Array | undefined> = []

  /** What stands before the year. */
  function beforeYear (day: Day): Uint8Array {
    const place = monthOfYear(day) * DAYS + dayOfMonth(day)
    const before = befores[place] ?? new Uint8Array(Buffer.from(write(day).slice(0, -YEAR_DIGITS)))
    befores[place] = before
    return before
  }

  return {
    lengthOf: day => beforeYear(day).length + YEAR_DIGITS,
    write: (bytes, at, day) => {
      const before = beforeYear(day)
      // Few as they are, to copy them one by one takes less than to copy them at once.
      for (let i = 0; i < before.length; i++) bytes[at + i] = before[i] as number
      writeYear(bytes, at + before.length, day)
    }
  }
}
