// What this browser remembers of a table, where it was asked to: the table, and what its columns say.
import type { DateOrder } from '../../../schemas/table.js'

/** A table as it is remembered. */
export interface Remembered {
  readonly text: string
  readonly name: string
  readonly meanings: readonly string[]
  readonly order: DateOrder | null
}

const KEY = 'films'

/** What is remembered; null where nothing is, or the browser lets nothing be. */
export function recall (): Remembered | null {
  try {
    // Written by this page alone.
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Remembered | null
  } catch {
    return null
  }
}

/** Remembers a table, or forgets it (null). */
export function remember (table: Remembered | null): void {
  try {
    if (table === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(table))
  } catch {
    // A browser that keeps nothing, or has no room: the table is still on the page.
  }
}
