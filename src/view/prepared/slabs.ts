// The memory that answers are written into: it is used again, for the system takes longer to find fresh memory than an answer takes to be written.

/** How many bytes a slab has: room for several answers. */
const SLAB = 2 ** 16

/** So many slabs wait to be used again; a service that is asked faster than it sends gives the others up. */
const MOST_FREE = 16

/** Memory, whether somebody writes into it, and how many of the answers in it are not given back. */
export interface Slab {
  readonly bytes: Buffer
  /** The same memory, for numbers of several bytes. */
  readonly view: DataView
  isWritten: boolean
  lent: number
}

/** Slabs of memory, of which parts are lent. What is never given back is collected as any memory is. */
export class Slabs {
  private readonly free: Slab[] = []
  private readonly loans = new WeakMap<Uint8Array, Slab>()

  /** A slab to write at least so many bytes into, with whatever was written into it before. What is more than a slab grows further. */
  take (bytes: number): Slab {
    const isWide = bytes > SLAB
    const slab = isWide ? undefined : this.free.pop()
    if (slab === undefined) return slabOf(isWide ? 2 * bytes : SLAB)
    slab.isWritten = true
    return slab
  }

  /** Nothing more is written into a slab. */
  leave (slab: Slab): void {
    slab.isWritten = false
    this.keep(slab)
  }

  /** Lends a part of a slab, which stays as it is until it is given back. */
  lend (slab: Slab, from: number, to: number): Buffer {
    const part = slab.bytes.subarray(from, to)
    this.loans.set(part, slab)
    slab.lent++
    return part
  }

  /** Takes back what was lent, which nobody may read after that. Nothing happens to what was not lent, or was given back already. */
  giveBack (part: Uint8Array): void {
    const slab = this.loans.get(part)
    if (slab === undefined) return
    this.loans.delete(part)
    slab.lent--
    this.keep(slab)
  }

  /** Keeps a slab that nobody needs. */
  private keep (slab: Slab): void {
    if (!slab.isWritten && slab.lent === 0 && slab.bytes.length === SLAB && this.free.length < MOST_FREE) this.free.push(slab)
  }
}

function slabOf (length: number): Slab {
  const bytes = Buffer.allocUnsafeSlow(length)
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, length), isWritten: true, lent: 0 }
}
