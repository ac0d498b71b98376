import { boundsOf, knownDay } from '../../../calendar/dated.js'
import { offersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** A service starts, and may end, on days that are given or whose want is explained; it ends after it starts. */
export const serviceLife: LintRule = {
  name: 'service-life',
  description: 'A launch or end has a day or says why it has none; a service ends after it starts.',
  * check (draft) {
    for (const { file, path, value: { launch, end } } of offersIn(draft)) {
      for (const [name, moment] of Object.entries({ launch, end })) {
        if (moment === undefined) continue
        const { effective, because } = moment
        if (effective === undefined && because === undefined) yield { file, path: `${path}.${name}`, detail: 'has no day: say why in because' }
        if (effective !== undefined && knownDay(effective) !== null && because !== undefined) yield { file, path: `${path}.${name}`, detail: 'has a day: because must go; what else there is to know is a note of the day' }
      }
      if (launch.effective === undefined || end?.effective === undefined) continue
      const { notBefore: starts } = boundsOf(launch.effective)
      const { notAfter: ends } = boundsOf(end.effective)
      if (starts !== null && ends !== null && ends <= starts) yield { file, path: `${path}.end`, detail: `is on ${ends} at the latest, not after the launch (${starts} at the earliest)` }
    }
  }
}
