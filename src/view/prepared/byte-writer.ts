// Bytes, written one after the other.
import { CIVIL_DATE_BYTES, writeIso, type Day } from '../../calendar/day.js'
import type { Slabs } from './slabs.js'

/** A character takes three bytes at most in UTF-8; the two halves of one that is written in two take four together. */
const MOST_OF_CHARACTER = 3

const NOTHING = Buffer.alloc(0)

/** Writes one answer at a time, each into memory that is lent for it. */
export class ByteWriter {
  private bytes: Buffer = NOTHING
  private end = 0

  constructor (private readonly slabs: Slabs) {}

  /** How many bytes of the answer are written. */
  get length (): number {
    return this.end
  }

  /** Writes bytes, and returns where they begin, for `setDay`: it holds until more is written. */
  add (bytes: Uint8Array): number {
    this.makeRoom(bytes.length)
    const at = this.end
    this.bytes.set(bytes, at)
    this.end = at + bytes.length
    return at
  }

  /** Writes a short text that has a letter for each byte. */
  addBytes (text: string): void {
    this.makeRoom(text.length)
    for (let i = 0; i < text.length; i++) this.bytes[this.end++] = text.charCodeAt(i)
  }

  /** Writes a text in UTF-8. */
  addText (text: string): void {
    this.makeRoom(MOST_OF_CHARACTER * text.length)
    this.end += this.bytes.write(text, this.end)
  }

  /** Writes a day as a civil date over bytes that were just written. */
  setDay (at: number, day: Day): void {
    writeIso(this.bytes, at, day)
  }

  /** Whether the bytes from one length to another are those from there to the end. */
  isRepeated (from: number, to: number): boolean {
    return this.bytes.compare(this.bytes, from, to, to, this.end) === 0
  }

  /** Takes back what is written past a length. */
  cut (length: number): void {
    this.end = length
  }

  /** All that is written, to be given back when nobody reads it any more; what is written next is another answer. */
  take (): Buffer {
    const taken = this.bytes.subarray(0, this.end)
    this.bytes = NOTHING
    this.end = 0
    return taken
  }

  private makeRoom (more: number): void {
    if (this.end + more <= this.bytes.length) return
    const wider = this.slabs.lend(this.end === 0 ? more : 2 * (this.end + more))
    this.bytes.copy(wider, 0, 0, this.end)
    this.slabs.giveBack(this.bytes)
    this.bytes = wider
  }
}

/** Bytes that a day leaves to be written over. */
export const DAY_LEFT = '0'.repeat(CIVIL_DATE_BYTES)
