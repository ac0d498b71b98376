import { trackId } from '../../../law/sets/track-id.js'
import { offersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** Where the law leaves the delay to the agreement of each service, the service has one; elsewhere it has none. */
export const ownDelays: LintRule = {
  name: 'own-delays',
  description: 'A tier has a delay of its own if and only if a set leaves the delay of that tier to agreements (floor).',
  * check (draft) {
    for (const { file, path, value: { territory, tiers } } of offersIn(draft)) {
      const law = draft.territories.find(one => one.territory?.content.id === territory)
      if (law === undefined || !law.hasAllSets) continue
      const rows = law.sets.flatMap(({ content }) => content.windows).filter(({ floor }) => floor)
      const floors = rows.flatMap(({ medium, tiers = [] }) => tiers.map(tier => trackId({ medium, tier })))
      for (const [i, held] of tiers.entries()) {
        const place = { file, path: `${path}.tiers.${i}.delay` }
        const left = floors.includes(trackId(held))
        if (left && held.delay === undefined) yield { ...place, detail: `is missing: the law leaves the delay of ${trackId(held)} to the agreement of the service` }
        if (!left && held.delay !== undefined) yield { ...place, detail: `must go: the law itself sets the delay of ${trackId(held)}${elsewhere(floors, held.medium)}` }
      }
    }
  }
}

/** The tiers of a medium that do have a delay of their own: one of them may be meant. */
function elsewhere (floors: readonly string[], medium: string): string {
  const others = [...new Set(floors.filter(track => track.startsWith(`${medium}/`)))]
  return others.length === 0 ? '' : `. A service with a delay of its own holds the tier ${others.join(' or ')}: is that meant?`
}
