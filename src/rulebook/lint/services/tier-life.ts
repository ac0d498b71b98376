import { boundsOf } from '../../../calendar/dated.js'
import { offersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** A tier is held by a service that exists. */
export const tierLife: LintRule = {
  name: 'tier-life',
  description: 'No tier starts before the launch (unless its first day is marked unverified), ends before it, or outlives the service.',
  * check (draft) {
    for (const { file, path, value: { launch, end, tiers } } of offersIn(draft)) {
      const starts = launch.effective === undefined ? null : boundsOf(launch.effective).notBefore
      const ends = end?.effective === undefined ? null : boundsOf(end.effective).notAfter
      for (const [i, { from, fromEvidence, until }] of tiers.entries()) {
        const place = { file, path: `${path}.tiers.${i}` }
        if (starts !== null && from !== undefined && from < starts && fromEvidence !== 'unverified') {
          yield { ...place, detail: `starts on ${from}, before the launch (${starts} at the earliest): mend one of them, or mark the first day with fromEvidence: unverified` }
        }
        if (starts !== null && until !== undefined && until <= starts) yield { ...place, detail: `ends on ${until}, before the launch (${starts} at the earliest)` }
        if (ends !== null && until !== undefined && until > ends) yield { ...place, detail: `ends on ${until}, after the end of the service (${ends} at the latest)` }
      }
    }
  }
}
