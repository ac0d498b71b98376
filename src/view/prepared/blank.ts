// Text that is prepared once, as bytes, and filled for each film: all of it but the days that follow from the release.
import { LRUCache } from 'lru-cache'
import type { CivilDate } from '../../../schemas/civil-date.js'
import { isoOf, type Day } from '../../calendar/day.js'
import { whenNeeded } from '../../law/on-demand.js'
import type { Speaker } from '../../words/speaker.js'
import { DAY_LEFT, type ByteWriter } from './byte-writer.js'

/** A text with a blank for each day that follows from the release. */
export type Blank = readonly Segment[]

/** A piece of a text, up to the next day that is written out. */
interface Segment {
  /** In UTF-8; where a civil date stands, as many bytes are left to be written over. */
  readonly bytes: Uint8Array
  /** Where the civil dates stand, and the place of the day of each. */
  readonly at: readonly number[]
  readonly places: readonly number[]
  /** The place of the day that is written out after it; null after the last. */
  readonly written: number | null
}

/** Makes the blank of a text that was written by a speaker who leaves blanks. */
export type Blanks = (text: string) => Blank

/** A day written out: a letter for each of its bytes in UTF-8. */
export type DayBytes = (day: Day) => string

// Letters of nobody's alphabet (Unicode leaves them to private use), so that no word of the law has them.
const BEFORE = '\uE000'
const AFTER = '\uE001'
const CIVIL = /\uE000i(\d+)\uE001/
const WRITTEN = /\uE000d(\d+)\uE001/

/** So many texts are known again. */
const MOST_TEXTS = 2_000
/** So many days are known as they are written out, ninety years of them: a power of two. */
const DAYS_KNOWN = 2 ** 15

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

/** Makes blanks, the same for the same text. */
export function blanks (): Blanks {
  const known = new LRUCache<string, Blank>({ max: MOST_TEXTS })
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = blankOf(text)
    known.set(text, made)
    return made
  }
}

function blankOf (text: string): Blank {
  // Pieces of text and places take turns.
  const parts = text.split(WRITTEN)
  return parts.flatMap((part, i) => i % 2 === 1 ? [] : [segmentOf(part, i + 1 < parts.length ? Number(parts[i + 1]) : null)])
}

function segmentOf (text: string, written: number | null): Segment {
  const parts = text.split(CIVIL)
  const pieces = parts.filter((_, i) => i % 2 === 0)
  const at: number[] = []
  let length = 0
  for (const piece of pieces) {
    length += Buffer.byteLength(piece)
    at.push(length)
    length += DAY_LEFT.length
  }
  // Nothing is left after the last piece.
  at.pop()
  return { bytes: new Uint8Array(Buffer.from(pieces.join(DAY_LEFT))), at, places: parts.filter((_, i) => i % 2 === 1).map(Number), written }
}

/** What is filled in for one film: its days, each at its place, and how they are written out. */
export interface Filling {
  readonly days: readonly Day[]
  readonly dayBytes: DayBytes
}

/** Writes a blank with the days of a film in it. */
export function fill (writer: ByteWriter, blank: Blank, { days, dayBytes }: Filling): void {
  for (const { bytes, at, places, written } of blank) {
    const start = writer.add(bytes)
    for (let i = 0; i < at.length; i++) writer.setDay(start + (at[i] as number), dayAt(days, places[i] as number))
    if (written !== null) writer.addBytes(dayBytes(dayAt(days, written)))
  }
}

/** The day of a place: every place that is left has one. */
export function dayAt (days: readonly Day[], place: number): Day {
  return days[place] as Day
}

/** Writes days out as a speaker does, and keeps those written last. */
export function dayBytesOf ({ day: write }: Pick<Speaker, 'day'>): DayBytes {
  // Of days so many apart one is known: no two that a film is likely to have.
  const known = whenNeeded(() => ({ days: new Array<Day | undefined>(DAYS_KNOWN), texts: new Array<string>(DAYS_KNOWN) }))
  return day => {
    const { days, texts } = known()
    const place = day & (DAYS_KNOWN - 1)
    if (days[place] !== day) {
      texts[place] = Buffer.from(write(day)).toString('latin1')
      days[place] = day
    }
    return texts[place] as string
  }
}
