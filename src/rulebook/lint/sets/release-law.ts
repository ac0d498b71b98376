import { FIRST_RELEASE } from '../../../answer/consistency.js'
import type { LintRule } from '../../draft.js'

/** Where the law of the release governs, each release has a law, and nothing acts on days of exploitation; elsewhere nothing takes the place of the release. */
export const releaseLaw: LintRule = {
  name: 'release-law',
  description: 'In a territory governed by the law of the release, a set governs the first release of all, and none has closings; only there may a fact tell which act governs, for every later set too, and a delay be contested.',
  * check ({ territories }) {
    for (const { territory, sets, hasAllSets } of territories) {
      if (territory === undefined) continue
      const byRelease = territory.content.governedBy === 'release'
      const [first] = sets
      if (byRelease && hasAllSets && first !== undefined && first.content.id !== FIRST_RELEASE) {
        yield { file: first.file, path: 'id', detail: `is the first set: releases before ${first.content.id} would have no law; start with one on ${FIRST_RELEASE}, unmodelled if need be` }
      }
      for (const [i, { file, content: { closings, lawOf, windows } }] of sets.entries()) {
        if (byRelease && closings.length > 0) yield { file, path: 'closings', detail: 'close a window on days of exploitation, but the law of the release governs here' }
        if (!byRelease && lawOf !== undefined) yield { file, path: 'lawOf', detail: 'must go: only where the law of the release governs can another day tell which act does' }
        const before = sets[i - 1]?.content.lawOf
        if (before !== undefined && (lawOf === undefined || lawOf.before < before.before)) yield { file, path: 'lawOf', detail: `must say which act the set belongs to, for the set before it does: that of ${before.before}, or a later one` }
        for (const [i, { contested }] of windows.entries()) {
          if (!byRelease && contested !== undefined) yield { file, path: `windows.${i}.contested`, detail: 'must go: a later set may open the window; only where the law of the release governs do two delays alone compete' }
        }
      }
    }
  }
}
