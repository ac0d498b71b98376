// The days of a film as bytes. Each is written many times: its bytes are found once, and four of them are written at a time, as one number.
import { dayOfMonth, monthOfYear, yearOf, type Day } from '../../calendar/day.js'
import type { Speaker } from '../../words/speaker.js'

/** What stands before the year of a day that is written out: how many bytes, and those bytes in fours. The last four are the last bytes, so that they may overlap those before. */
interface BeforeYear {
  readonly length: number
  readonly fours: Uint32Array
}

const FOUR = 4
const YEAR_DIGITS = 4
/** More than a month has days. */
const DAYS = 32
const ZERO = '0'.charCodeAt(0)
const HYPHEN = '-'.charCodeAt(0)
/** What is kept of each day: its year, its month between hyphens and its day of the month as they are written, and which day of its year it is. */
const NUMBERS = 4

/** How many bytes a civil date takes: the years 0000 to 9999 have four digits. */
export const CIVIL_DATE_BYTES = 10

/** The days of one film at a time, each at its place, of the years 0000 to 9999. */
export class DayBytes {
  private readonly befores: Array<BeforeYear | undefined> = []
  private numbers = new Uint32Array(0)

  /** Days are written out as a speaker does: the year comes last, in digits, and what is before it is the same every year, and four bytes long at least. */
  constructor (private readonly speaker: Pick<Speaker, 'day'>) {}

  /** The day of a place is another one from now on. */
  set (place: number, day: Day): void {
    const at = NUMBERS * place
    if (at >= this.numbers.length) {
      const { numbers } = this
      this.numbers = new Uint32Array(2 * (at + NUMBERS))
      this.numbers.set(numbers)
    }
    const year = yearOf(day)
    const centuries = Math.floor(year / 100)
    const month = monthOfYear(day)
    const which = dayOfMonth(day)
    const ofYear = DAYS * month + which
    this.numbers[at] = twoDigits(centuries) | twoDigits(year - 100 * centuries) << 16
    this.numbers[at + 1] = HYPHEN | twoDigits(month + 1) << 8 | HYPHEN << 24
    this.numbers[at + 2] = twoDigits(which)
    this.numbers[at + 3] = ofYear
    this.befores[ofYear] ??= beforeYear(this.speaker.day(day))
  }

  /** Writes the day of a place as `isoOf` does. */
  writeIso (bytes: DataView, at: number, place: number): void {
    const from = NUMBERS * place
    bytes.setUint32(at, this.numbers[from] as number, true)
    bytes.setUint32(at + 4, this.numbers[from + 1] as number, true)
    bytes.setUint16(at + 8, this.numbers[from + 2] as number, true)
  }

  /** How many bytes the day of a place takes, written out. */
  lengthInWords (place: number): number {
    return this.beforeYearOf(place).length + YEAR_DIGITS
  }

  /** Writes the day of a place out. */
  writeInWords (bytes: DataView, at: number, place: number): void {
    const { length, fours } = this.beforeYearOf(place)
    for (let i = 0; i < fours.length; i++) bytes.setUint32(at + Math.min(FOUR * i, length - FOUR), fours[i] as number, true)
    bytes.setUint32(at + length, this.numbers[NUMBERS * place] as number, true)
  }

  private beforeYearOf (place: number): BeforeYear {
    // Found when the day was set.
    return this.befores[this.numbers[NUMBERS * place + 3] as number] as BeforeYear
  }
}

function beforeYear (written: string): BeforeYear {
  const bytes = Buffer.from(written.slice(0, -YEAR_DIGITS))
  const { length } = bytes
  return { length, fours: Uint32Array.from({ length: Math.ceil(length / FOUR) }, (_, i) => bytes.readUInt32LE(Math.min(FOUR * i, length - FOUR))) }
}

/** Two digits, the first in the lower byte. */
function twoDigits (number: number): number {
  const tens = Math.floor(number / 10)
  return (ZERO + tens) | (ZERO + number - 10 * tens) << 8
}
