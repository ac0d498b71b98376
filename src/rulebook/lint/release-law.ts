import { FIRST_RELEASE } from '../../answer/consistency.js'
import type { LintRule } from '../draft.js'

/** Where the law of the release governs, each release has a law, and nothing acts on days of exploitation; elsewhere nothing supposes it. */
export const releaseLaw: LintRule = {
  name: 'release-law',
  description: 'In a territory governed by the law of the release, a set governs the first release of all, and none has closings; only there does a text have to know of a film whether it binds it.',
  * check ({ territories }) {
    for (const { territory, sets, hasAllSets } of territories) {
      if (territory === undefined) continue
      const byRelease = territory.content.governedBy === 'release'
      const [first] = sets
      if (byRelease && hasAllSets && first !== undefined && first.content.id !== FIRST_RELEASE) {
        yield { file: first.file, path: 'id', detail: `is the first set: releases before ${first.content.id} would have no law; start with one on ${FIRST_RELEASE}, unmodelled if need be` }
      }
      for (const { file, content: { closings, outside } } of sets) {
        if (byRelease && closings.length > 0) yield { file, path: 'closings', detail: 'close a window on days of exploitation, but the law of the release governs here' }
        for (const [i, { unstated }] of outside.entries()) {
          if (!byRelease && unstated !== undefined) yield { file, path: `outside.${i}.unstated`, detail: 'must go: a later set may bind the film too; only where the law of the release governs can a date wait for this fact' }
        }
      }
    }
  }
}
