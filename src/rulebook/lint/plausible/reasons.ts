import type { LintRule } from '../../draft.js'
import { doubtsIn } from './doubts.js'

/** A reason explains something: one that is left over would hide the next slip. */
export const reasons: LintRule = {
  name: 'reasons',
  description: 'Each row that plausible names of a warning is one of which it is raised.',
  * check (draft) {
    const raised = doubtsIn(draft)
    for (const { file, content: { plausible = [] } } of draft.territories.flatMap(({ sets }) => sets)) {
      for (const [i, { warning, rows }] of plausible.entries()) {
        const doubted = raised.filter(doubt => doubt.file === file && doubt.name === warning).map(({ row }) => row)
        const idle = rows.filter(row => !doubted.includes(row))
        if (idle.length === 0) continue
        const others = doubted.length === 0 ? '' : ` (it is of ${[...new Set(doubted)].join(', ')})`
        yield { file, path: `plausible.${i}`, detail: `explains the warning ${warning} of ${idle.join(' and ')}, which is not raised${others}: leave it out` }
      }
    }
  }
}
