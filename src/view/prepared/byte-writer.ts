// Bytes, written one after the other: answers that are under way share memory.
import { CIVIL_DATE_BYTES, type DayBytes } from './day-bytes.js'
import type { Slab, Slabs } from './slabs.js'

/** A character takes three bytes at most in UTF-8; the two halves of one that is written in two take four together. */
const MOST_OF_CHARACTER = 3

/** Writes one answer at a time. */
export class ByteWriter {
  private slab: Slab
  private bytes: Buffer
  private start = 0
  private end = 0

  constructor (private readonly slabs: Slabs) {
    this.slab = slabs.take(0)
    this.bytes = this.slab.bytes
  }

  /** Begins an answer: of one that could not be finished nothing is left. */
  begin (): void {
    // The same memory as before where nobody reads it any more.
    if (this.slab.lent === 0) this.start = 0
    this.end = this.start
  }

  /** Writes bytes after so many that are still to be written, and returns where they begin: it holds until more is added. */
  add (bytes: Uint8Array, room = 0): number {
    this.makeRoom(room + bytes.length)
    const at = this.end + room
    this.bytes.set(bytes, at)
    this.end = at + bytes.length
    return at
  }

  /** Writes a text in UTF-8. */
  addText (text: string): void {
    this.makeRoom(MOST_OF_CHARACTER * text.length)
    this.end += this.bytes.write(text, this.end)
  }

  /** Writes a whole number in digits: few as they are, to write them one by one takes less than to write a text. */
  addNumber (number: number): void {
    const digits = String(number)
    this.makeRoom(digits.length)
    for (let i = 0; i < digits.length; i++) this.bytes[this.end++] = digits.charCodeAt(i)
  }

  /** Writes the day of a place as a civil date over bytes that were just added. */
  setDay (at: number, days: DayBytes, place: number): void {
    days.writeIso(this.slab.view, at, place)
  }

  /** Writes the day of a place out over bytes that were just added. */
  setDayInWords (at: number, days: DayBytes, place: number): void {
    days.writeInWords(this.slab.view, at, place)
  }

  /** Moves what was added from one byte up to another so many bytes back. */
  moveBack (from: number, to: number, by: number): void {
    this.bytes.copyWithin(from - by, from, to)
  }

  /** All that is written, to be given back when nobody reads it any more; what is written next is another answer. */
  take (): Buffer {
    const taken = this.slabs.lend(this.slab, this.start, this.end)
    this.start = this.end
    return taken
  }

  private makeRoom (more: number): void {
    if (this.end + more <= this.bytes.length) return
    const { slab, bytes, start, end } = this
    this.slab = this.slabs.take(end - start + more)
    this.bytes = this.slab.bytes
    bytes.copy(this.bytes, 0, start, end)
    this.start = 0
    this.end = end - start
    this.slabs.leave(slab)
  }
}

/** Bytes that a day leaves to be written over. */
export const DAY_LEFT = '0'.repeat(CIVIL_DATE_BYTES)
