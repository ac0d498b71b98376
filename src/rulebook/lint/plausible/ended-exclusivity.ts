import type { Closing, RuleSet, WindowRule } from '../../../../schemas/rule-set.js'
import type { Doubt, Filed, PlausibilityRule } from '../../draft.js'
import { daysIn, delaysIn, written } from './delays.js'
import { doubtAt, rowsIn } from './rows.js'

/** Nobody holds exclusively, and nothing closes, what is not open yet. */
export const endedExclusivity: PlausibilityRule = {
  name: 'ended-exclusivity',
  description: 'An exclusivity, or a closing, ends by the day on which its window opens.',
  * check ({ territories }) {
    for (const set of territories.flatMap(({ sets }) => sets)) {
      yield * exclusivitiesIn(set)
      yield * closingsIn(set)
    }
  }
}

function * exclusivitiesIn (set: Filed<RuleSet>): Iterable<Doubt> {
  for (const row of rowsIn(set)) {
    const { opens = [], exclusiveUntil } = row.content
    const opening = opens.find(({ after }) => after === exclusiveUntil?.after)
    if (exclusiveUntil === undefined || opening === undefined || daysIn(opening.delay) < daysIn(exclusiveUntil.delay)) continue
    yield doubtAt(row, 'exclusiveUntil.delay', `is ${written(exclusiveUntil.delay)}, and the window opens after ${written(opening.delay)}: the exclusivity ends before it begins`)
  }
}

function * closingsIn ({ file, content }: Filed<RuleSet>): Iterable<Doubt> {
  for (const [i, closing] of content.closings.entries()) {
    const first = firstOpeningOf(closing, content)
    for (const [j, { after, delay }] of closing.until.entries()) {
      if (after !== 'theatrical-release' || delay === undefined || daysIn(delay) > first) continue
      yield doubtAt({ file, path: `closings.${i}`, name: closing.id }, `until.${j}.delay`, `is ${written(delay)}, and no window that it closes is open before: the closing ends before it begins`)
    }
  }
}

/** About how many days after the release the first of the windows opens that a closing closes. */
function firstOpeningOf ({ media }: Closing, { windows }: RuleSet): number {
  return Math.min(...windows.filter(({ medium }) => media.includes(medium)).flatMap(openingsOf))
}

/** About how many days after the release a row may open its window; nobody knows of how many where contract decides, or another event. */
function openingsOf (row: WindowRule): number[] {
  const { opens = [], exclusiveUntil, ...rest } = row
  return opens.some(({ after }) => after !== 'theatrical-release') || row.rule !== 'delay' ? [0] : delaysIn({ ...rest, opens }).map(({ delay }) => daysIn(delay))
}
