import { servicesIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'
import type { HeldTier } from '../../../../schemas/service.js'

/** On one medium, in one territory, a service holds one tier at a time. */
export const tierPeriods: LintRule = {
  name: 'tier-periods',
  description: 'The tiers that a service holds on a medium of its own follow each other without overlap, and end after they start; each is one tier, or decided by a yes-or-no fact.',
  * check (draft) {
    const facts = draft.facts?.content.facts.filter(({ type }) => type === 'boolean').map(({ id }) => id)
    for (const { file, path, value: { media, territories } } of servicesIn(draft)) {
      for (const [i, { tiers }] of territories.entries()) {
        const before = new Map<string, HeldTier>()
        for (const [j, held] of tiers.entries()) {
          const { medium, tier, byFact, from, until } = held
          const place = { file, path: `${path}.territories.${i}.tiers.${j}` }
          const last = before.get(medium)
          if (!media.includes(medium)) yield { ...place, detail: `is a tier of ${medium}, which is not among the media of the service` }
          if ((tier === undefined) === (byFact === undefined)) yield { ...place, detail: 'needs a tier, or byFact in its place: one of them' }
          if (byFact !== undefined && facts?.includes(byFact.fact) === false) yield { ...place, detail: `hangs on ${byFact.fact}, which is not yes or no` }
          if (from !== undefined && until !== undefined && until <= from) yield { ...place, detail: 'ends before it starts' }
          if (last !== undefined && (last.until === undefined || from === undefined || from < last.until)) {
            yield { ...place, detail: `overlaps the tier of ${medium} before it, which is held ${last.until === undefined ? 'without an end' : `until ${last.until}`}` }
          }
          before.set(medium, held)
        }
      }
    }
  }
}
