// What a window is on a day: not yet open, open, closed; or without a date, and why.
import type { Status } from '../../../schemas/chronology.js'
import type { Day } from '../../calendar/day.js'
import { isIn } from '../../calendar/span.js'
import type { Outcome } from '../../decide/outcome.js'

/** The status on a day; a span is half-open. */
export function statusOn (outcome: Outcome, on: Day): Status {
  if (outcome.kind !== 'dated') return outcome.kind
  const [first] = outcome.spans
  if (first !== undefined && on < first.from) return 'upcoming'
  return outcome.spans.some(span => isIn(span, on)) ? 'open' : 'closed'
}
