import type { LintRule } from '../draft.js'

/** A file exists because the law changed that day. */
export const distinctSets: LintRule = {
  name: 'distinct-sets',
  description: 'A set differs from the one before it, in more than its dates and notes.',
  * check ({ territories }) {
    for (const { sets, hasAllSets } of territories) {
      if (!hasAllSets) continue
      for (const [i, { file, content }] of sets.entries()) {
        const before = sets[i - 1]
        if (before === undefined) continue
        const law = [before, { content }].map(({ content: { windows, derogation, outside, closings, regime } }) =>
          JSON.stringify([windows.map(({ checkedOn, ...row }) => row), derogation, outside, closings, regime]))
        if (law[0] === law[1]) yield { file, path: '', detail: `says the same as ${before.content.id}: a file stands for a day on which the law changed` }
      }
    }
  }
}
