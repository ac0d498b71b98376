// How much memory the process may come to before it refuses requests.
import type { Config } from './config.js'

/** What the machine gives the process, in bytes. */
export interface Means {
  /** The most that V8 lets the heap grow to. */
  readonly heapLimit: number
  /** What the container is held to; 0, or more than there is, where it is held to nothing. */
  readonly constrained: number | undefined
  readonly total: number
}

/** Below what V8 allows, so that what is under way can end; and below what the container allows, where it would be killed. */
const SHARE = 0.9

const MEBIBYTE = 2 ** 20

/** The most heap and the most memory of the process, as set, or else derived from what it is given; 0 for any. */
export function memoryLimits (
  { MAX_HEAP_MEBIBYTES, MAX_RSS_MEBIBYTES }: Pick<Config, 'MAX_HEAP_MEBIBYTES' | 'MAX_RSS_MEBIBYTES'>, { heapLimit, constrained = 0, total }: Means
): { readonly maxHeapUsedBytes: number, readonly maxRssBytes: number } {
  const held = constrained < total ? constrained : 0
  return {
    maxHeapUsedBytes: MAX_HEAP_MEBIBYTES === undefined ? Math.floor(heapLimit * SHARE) : MAX_HEAP_MEBIBYTES * MEBIBYTE,
    maxRssBytes: MAX_RSS_MEBIBYTES === undefined ? Math.floor(held * SHARE) : MAX_RSS_MEBIBYTES * MEBIBYTE
  }
}
