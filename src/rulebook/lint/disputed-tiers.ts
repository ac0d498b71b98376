import { offersIn } from '../dates.js'
import type { LintRule } from '../draft.js'

/** Sources disagree about when a tier changed, not about days far from any change. */
export const disputedTiers: LintRule = {
  name: 'disputed-tiers',
  description: 'A disputed period ends after it starts and lies around a change of its tier.',
  * check (draft) {
    for (const { file, path, value: { tiers } } of offersIn(draft)) {
      for (const [i, { from, until, disputed }] of tiers.entries()) {
        if (disputed === undefined) continue
        const place = { file, path: `${path}.tiers.${i}.disputed` }
        if (disputed.until <= disputed.from) yield { ...place, detail: 'ends before it starts' }
        if (![from, until].some(change => change !== undefined && disputed.from <= change && change <= disputed.until)) {
          yield { ...place, detail: 'lies around no change of its tier' }
        }
      }
    }
  }
}
