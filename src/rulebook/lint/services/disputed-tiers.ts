import { offersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** Sources disagree about when a tier gave way to the next, not about days far from any change. */
export const disputedTiers: LintRule = {
  name: 'disputed-tiers',
  description: 'A disputed period ends after it starts and lies around a change between its tier and the one before or after it.',
  * check (draft) {
    for (const { file, path, value: { tiers } } of offersIn(draft)) {
      for (const [i, { medium, from, disputed }] of tiers.entries()) {
        if (disputed === undefined) continue
        const place = { file, path: `${path}.tiers.${i}.disputed` }
        const before = tiers.slice(0, i).some(one => one.medium === medium)
        const next = tiers.slice(i + 1).find(one => one.medium === medium)
        if (disputed.until <= disputed.from) yield { ...place, detail: 'ends before it starts' }
        if (![before ? from : undefined, next?.from].some(change => change !== undefined && disputed.from <= change && change <= disputed.until)) {
          yield { ...place, detail: 'lies around no change of its tier' }
        }
      }
    }
  }
}
