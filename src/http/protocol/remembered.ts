// What a header says is read once: the same clients send the same ones again.
import { LRUCache } from 'lru-cache'

/** How many headers are remembered: no more than a thousand characters are read of each. */
const MOST = 500

/** The same reading, which remembers what it read last. */
export function remembered<T extends object | string> (read: (header: string) => T): (header: string) => T {
  const known = new LRUCache<string, T>({ max: MOST })
  return header => {
    const before = known.get(header)
    if (before !== undefined) return before
    const now = read(header)
    known.set(header, now)
    return now
  }
}
