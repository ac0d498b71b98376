import type { Medium } from '../../../../schemas/medium.js'
import type { RuleSet } from '../../../../schemas/rule-set.js'
import { placesOf } from '../../../law/tracks/enact.js'
import { citationsOf, differencesBetween, meaningOf, statedIn } from '../../../law/sets/row.js'
import type { LintRule } from '../../draft.js'

/** A file exists because the law changed that day. */
export const distinctSets: LintRule = {
  name: 'distinct-sets',
  description: 'A set differs from the one before it in the meaning of a rule, a text that one rests on, a criterion lifted, or its regime.',
  * check ({ rulebook, territories }) {
    if (rulebook === undefined) return
    for (const { sets, hasAllSets } of territories) {
      if (!hasAllSets) continue
      for (const [i, { file, content }] of sets.entries()) {
        const before = sets[i - 1]
        if (before === undefined || !isSameLaw(rulebook.content.media, before.content, content)) continue
        yield { file, path: '', detail: `says the same as ${before.content.id}: a file stands for a day on which the law changed` }
      }
    }
  }
}

function isSameLaw (media: readonly Medium[], before: RuleSet, after: RuleSet): boolean {
  if (before.regime !== after.regime) return false
  // A criterion that is lifted for some releases is the law of those days, although no row means anything else.
  if (JSON.stringify(before.derogation?.lifted) !== JSON.stringify(after.derogation?.lifted)) return false
  return media.flatMap(medium => placesOf(medium)).every(({ medium, tier }) => {
    const [a, b] = [statedIn(before, medium, tier), statedIn(after, medium, tier)]
    if (a === undefined || b === undefined) return a === b
    return differencesBetween(meaningOf(a), meaningOf(b)).length === 0 && JSON.stringify(citationsOf(a)) === JSON.stringify(citationsOf(b))
  })
}
