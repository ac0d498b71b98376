// The memory that answers are written into: it is used again, for the system takes longer to find fresh memory than an answer takes to be written.

/** How many bytes a slab has: most answers take a third of it at most. */
const SLAB = 2 ** 16

/** So many slabs wait to be used again; a service that is asked faster than it sends gives the others up. */
const MOST_FREE = 16

/** Slabs of memory, each lent for one answer. What is never given back is collected as any memory is. */
export class Slabs {
  private readonly free: Buffer[] = []
  private readonly lent = new WeakMap<ArrayBufferLike, Buffer>()

  /** Memory of at least so many bytes, with whatever was written into it before. */
  lend (bytes: number): Buffer {
    if (bytes > SLAB) return Buffer.allocUnsafeSlow(bytes)
    const slab = this.free.pop() ?? Buffer.allocUnsafeSlow(SLAB)
    this.lent.set(slab.buffer, slab)
    return slab
  }

  /** Takes back the memory of an answer, which nobody may read after that. Nothing happens where none was lent for it, or where it was given back. */
  giveBack ({ buffer }: Uint8Array): void {
    const slab = this.lent.get(buffer)
    if (slab === undefined) return
    this.lent.delete(buffer)
    if (this.free.length < MOST_FREE) this.free.push(slab)
  }
}
