// Text that is prepared once, as bytes, and filled for each film: all of it but the days that follow from the release.
import { LRUCache } from 'lru-cache'
import type { CivilDate } from '../../../schemas/civil-date.js'
import { isoOf, type Day } from '../../calendar/day.js'
import type { Speaker } from '../../words/speaker.js'
import { DAY_LEFT, type ByteWriter } from './byte-writer.js'
import type { DayBytes } from './day-bytes.js'

/** A text with a blank for each day that follows from the release. All of it lies together, for what is scattered in memory takes longest to be found. */
export interface Blank {
  /** In UTF-8, without the days that are written out; where a civil date stands, as many bytes are left to be written over. */
  readonly bytes: Uint8Array
  /** Where the civil dates stand, and the place of the day of each. */
  readonly at: readonly number[]
  readonly places: readonly number[]
  /** Before which bytes days are written out, and the place of each. */
  readonly cuts: readonly number[]
  readonly written: readonly number[]
}

/** A text that is known again: the same text is the same object, and has the same number. */
export interface KnownBlank extends Blank {
  readonly number: number
}

/** Makes the blank of a text that was written by a speaker who leaves blanks. */
export type Blanks = (text: string) => KnownBlank

// Letters of nobody's alphabet (Unicode leaves them to private use), so that no word of the law has them.
const BEFORE = '\uE000'
const AFTER = '\uE001'
const LEFT = /\uE000([id])(\d+)\uE001/

/** So many texts are known again. */
const MOST_TEXTS = 2_000

/** What stands in a text for the civil date of the day of a place. */
export function civilDateOf (place: number): CivilDate {
  return `${BEFORE}i${place}${AFTER}` as CivilDate
}

/**
 * A speaker who leaves a blank for each day that follows from the release, and writes out every other: that one is a day of the law.
 * `placeOf` tells them apart: the place of the first, null for the second.
 */
export function leaving (speaker: Speaker, placeOf: (day: Day) => number | null): Speaker {
  const blank = <T>(day: Day, leave: (place: number) => T, write: (day: Day) => T) => {
    const place = placeOf(day)
    return place === null ? write(day) : leave(place)
  }
  return {
    ...speaker,
    iso: day => blank(day, civilDateOf, isoOf),
    day: day => blank(day, place => `${BEFORE}d${place}${AFTER}`, speaker.day)
  }
}

/** Makes blanks, the same for the same text, as long as it is among those asked for last. */
export function blanks (): Blanks {
  const known = new LRUCache<string, KnownBlank>({ max: MOST_TEXTS })
  let next = 0
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = { number: next++, ...blankOf(text) }
    known.set(text, made)
    return made
  }
}

/** The blank of a text of which no other is made. */
export function blankOf (text: string): Blank {
  // Pieces of text, and between them how a day is left, and its place.
  const [first = '', ...others] = text.split(LEFT)
  const pieces = [first]
  let length = Buffer.byteLength(first)
  const [at, places, cuts, written]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let i = 0; i < others.length; i += 3) {
    const [kind, place, piece = ''] = others.slice(i, i + 3)
    if (kind === 'i') {
      at.push(length)
      places.push(Number(place))
      pieces.push(DAY_LEFT)
      length += DAY_LEFT.length
    } else {
      cuts.push(length)
      written.push(Number(place))
    }
    pieces.push(piece)
    length += Buffer.byteLength(piece)
  }
  return { bytes: new Uint8Array(Buffer.from(pieces.join(''))), at, places, cuts, written }
}

/** Several texts, one after the other, as one. */
export function joined (texts: readonly Blank[]): Blank {
  let length = 0
  const starts = texts.map(({ bytes }) => {
    const start = length
    length += bytes.length
    return start
  })
  const bytes = new Uint8Array(length)
  const startOf = (i: number) => starts[i] as number
  texts.forEach((text, i) => { bytes.set(text.bytes, startOf(i)) })
  const from = (field: 'at' | 'cuts') => texts.flatMap((text, i) => text[field].map(at => startOf(i) + at))
  return { bytes, at: from('at'), places: texts.flatMap(({ places }) => places), cuts: from('cuts'), written: texts.flatMap(({ written }) => written) }
}

/** How many bytes a text takes in memory, about. */
export function sizeOf ({ bytes, at, cuts }: Blank): number {
  return ONE_TEXT + bytes.length + BYTES_OF_DAY * (at.length + cuts.length)
}

const ONE_TEXT = 300
/** Where it stands, and its place. */
const BYTES_OF_DAY = 16

/** Writes a blank with the days of a film in it. */
export function fill (writer: ByteWriter, { bytes, at, places, cuts, written }: Blank, days: DayBytes): void {
  let room = 0
  for (const place of written) room += days.lengthInWords(place)
  // All at once; what stands before a day that is written out is moved back then, to make room for it.
  const start = writer.add(bytes, room)
  for (let i = 0; i < at.length; i++) writer.setDay(start + (at[i] as number), days, places[i] as number)
  let from = start
  for (let i = 0; i < cuts.length; i++) {
    const to = start + (cuts[i] as number)
    const place = written[i] as number
    writer.moveBack(from, to, room)
    writer.setDayInWords(to - room, days, place)
    room -= days.lengthInWords(place)
    from = to
  }
}

/** The day of a place: every place that is left has one. */
export function dayAt (days: readonly Day[], place: number): Day {
  return days[place] as Day
}
