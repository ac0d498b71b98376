// What an agenda keeps of its films once they are answered: the text of each event, outside the heap, by day.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Form } from '../formats/form.js'
import { gathered } from '../work/pieces.js'

/** The most bytes that the events of one agenda take. */
export const MOST_BYTES = 32 * 2 ** 20

/** An event as it is written: its text, its name where it needs one of its own, and the film that it is about. */
export interface WrittenEvent {
  readonly text: Buffer
  readonly name: string | null
  readonly index: number
}

/** The events of each day, in the order in which they are told. */
export type Days = Map<CivilDate, WrittenEvent[]>

/** The days and their events, in order. */
export function inOrder (days: Days): Array<readonly [CivilDate, readonly WrittenEvent[]]> {
  return [...days].sort(([a], [b]) => a < b ? -1 : 1)
}

/** An agenda in pieces, from its first day to its last; what is written is let go. */
export function written (form: Form, days: Days): Generator<Buffer> {
  return gathered(partsOf(form, days))
}

function * partsOf ({ head, between, onDay, end }: Form, days: Days): Generator<Buffer> {
  yield Buffer.from(head(days.size === 0))
  const separator = Buffer.from(between)
  const waiting = inOrder(days).reverse()
  days.clear()
  let isFirst = true
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [on, events] = next
    const [before, after] = onDay(on)
    // What separates events separates days, where they are gathered.
    if (before !== '') {
      if (!isFirst) yield separator
      yield Buffer.from(before)
      isFirst = true
    }
    for (const { text } of events) {
      if (!isFirst) yield separator
      yield text
      isFirst = false
    }
    yield Buffer.from(after)
  }
  yield Buffer.from(end)
}
