// Text that is prepared once and filled for each film: all of it but the days that follow from the release.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { isoOf, type Day } from '../../calendar/day.js'
import type { Speaker } from '../../words/speaker.js'

/** A text with a blank for each day that follows from the release: a piece of text more than there are blanks. */
export interface Blank {
  readonly pieces: readonly string[]
  readonly holes: readonly Hole[]
}

/** Which of some days stands in a blank, and how it is written. */
interface Hole {
  readonly place: number
  readonly as: 'iso' | 'day'
}

// Letters of nobody's alphabet (Unicode leaves them to private use), so that no word of the law has them.
const BEFORE = '\uE000'
const AFTER = '\uE001'
const HOLE = /\uE000([id])(\d+)\uE001/

/**
 * A speaker who leaves a blank for each day that follows from the release, and writes out every other: that one is a day of the law.
 * `placeOf` tells them apart: the place of the first, null for the second.
 */
export function leaving (speaker: Speaker, placeOf: (day: Day) => number | null): Speaker {
  const blank = (as: 'i' | 'd', day: Day, write: (day: Day) => string) => {
    const place = placeOf(day)
    return place === null ? write(day) : `${BEFORE}${as}${place}${AFTER}`
  }
  return {
    ...speaker,
    // What stands for a day until the text is filled is written where that day will be.
    iso: day => blank('i', day, isoOf) as CivilDate,
    day: day => blank('d', day, speaker.day)
  }
}

/** The blank of a text that such a speaker wrote. */
export function blankOf (text: string): Blank {
  const parts = text.split(HOLE)
  const pieces = parts.filter((_, i) => i % 3 === 0)
  const holes = pieces.slice(1).map((_, i): Hole => ({ as: parts[3 * i + 1] === 'i' ? 'iso' : 'day', place: Number(parts[3 * i + 2]) }))
  return { pieces, holes }
}

/** The text with days in its blanks. */
export function filled ({ pieces, holes }: Blank, days: readonly Day[], write: Speaker['day']): string {
  // A text without a hole is one piece.
  let text = pieces[0] as string
  for (let i = 0; i < holes.length; i++) {
    // There is a hole between each two pieces, and a day for each place.
    const { as, place } = holes[i] as Hole
    const day = days[place] as Day
    text += (as === 'iso' ? isoOf(day) : write(day)) + (pieces[i + 1] as string)
  }
  return text
}
