import { boundsOf } from '../../../calendar/dated.js'
import { offersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** What was held when the service opened counts for the time before it; what came later leaves that time open. */
export const sinceLaunch: LintRule = {
  name: 'since-launch',
  description: 'The first tier of a medium, where it starts on the day of the launch, says so (sinceLaunch), and no other does.',
  * check (draft) {
    for (const { file, path, value: { launch, tiers } } of offersIn(draft)) {
      const launched = launch.effective === undefined ? null : boundsOf(launch.effective).notBefore
      for (const [i, { medium, from, sinceLaunch }] of tiers.entries()) {
        const place = { file, path: `${path}.tiers.${i}` }
        const isFirst = tiers.findIndex(one => one.medium === medium) === i
        const isLaunch = isFirst && from !== undefined && from === launched
        if (isLaunch && sinceLaunch === undefined) yield { ...place, detail: 'starts on the day of the launch: add sinceLaunch: true' }
        if (!isLaunch && sinceLaunch !== undefined) yield { ...place, detail: 'is not the first tier from the day of the launch on: sinceLaunch must go' }
      }
    }
  }
}
