// What whoever edits the rules has left to write: the places that a scaffold marks, and those where only the mark was taken away.
import { isHint } from './hints.js'

/** What stands where something is left to write. */
export const LEFT = 'TODO'

/** Such a place: the field in which it stands, the id that is marked, and the words that say what belongs there. */
const PLACES = new RegExp(`(?:(\\w+): )?\\[?"?([\\w-]*${LEFT}[\\w-]*)(?:: ([^"]*))?`, 'g')

/** The places of a file that are left to write, one message for those that ask for the same. A comment asks for nothing. */
export function unfinishedIn (text: string): string[] {
  if (!text.includes(LEFT)) return []
  const lines = new Map<string, Set<number>>()
  for (const [i, line] of text.split('\n').entries()) {
    const content = line.replace(/(?:^|\s)#.*/, '')
    for (const [, field, mark = '', hint] of content.matchAll(PLACES)) {
      const asked = hint ?? (mark === LEFT ? field ?? mark : mark)
      lines.set(asked, (lines.get(asked) ?? new Set()).add(i + 1))
    }
  }
  return [...lines].map(([asked, numbers]) => `line${numbers.size === 1 ? '' : 's'} ${[...numbers].join(', ')}: left to write: ${asked}`)
}

/** The values that still are what a scaffold asks for, each by its path. */
export function hintsIn (value: unknown, path: readonly string[] = []): Array<{ path: string, detail: string }> {
  if (typeof value === 'string') return isHint(value) ? [{ path: path.join('.'), detail: `left to write: ${value}` }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => hintsIn(one, [...path, key]))
}
