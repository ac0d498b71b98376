// Bytes, written one after the other: several answers share the room that is allocated at once.
import { CIVIL_DATE_BYTES, writeIso, type Day } from '../../calendar/day.js'

/** So many bytes are allocated at once, unless one answer needs more: to allocate each answer by itself takes longer than to write it. */
const ROOM = 2 ** 16

/** A character takes three bytes at most in UTF-8; the two halves of one that is written in two take four together. */
const MOST_OF_CHARACTER = 3

/** Writes one answer at a time. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafeSlow(ROOM)
  private start = 0
  private end = 0

  /** How many bytes of the answer are written. */
  get length (): number {
    return this.end - this.start
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
    return this.bytes.compare(this.bytes, this.start + from, this.start + to, this.start + to, this.end) === 0
  }

  /** Takes back what is written past a length. */
  cut (length: number): void {
    this.end = this.start + length
  }

  /** All that is written; what is written next is another answer. */
  take (): Buffer {
    const taken = this.bytes.subarray(this.start, this.end)
    this.start = this.end
    return taken
  }

  private makeRoom (more: number): void {
    if (this.end + more <= this.bytes.length) return
    const wider = Buffer.allocUnsafeSlow(Math.max(ROOM, 2 * (this.length + more)))
    this.bytes.copy(wider, 0, this.start, this.end)
    this.end = this.length
    this.start = 0
    this.bytes = wider
  }
}

/** Bytes that a day leaves to be written over. */
export const DAY_LEFT = '0'.repeat(CIVIL_DATE_BYTES)
