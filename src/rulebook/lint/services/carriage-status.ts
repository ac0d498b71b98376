import type { Carriage } from '../../../../schemas/carrier.js'
import { knownDay } from '../../../calendar/dated.js'
import { carriersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** The status of a carriage, its dates and its reason say the same. */
export const carriageStatus: LintRule = {
  name: 'carriage-status',
  description: 'A carriage has the dates of its status and no others; where its first day is not known, because says why.',
  * check (draft) {
    for (const { file, path, value: { carries } } of carriersIn(draft)) {
      for (const [i, carriage] of carries.entries()) {
        for (const detail of faultsOf(carriage)) yield { file, path: `${path}.carries.${i}`, detail }
      }
    }
  }
}

function * faultsOf ({ status, announced, effective, refused, until, sources, because }: Carriage): Iterable<string> {
  if (status === 'effective' && effective === undefined) yield 'is effective: say since when, or within which bounds (effective)'
  if (status === 'announced' && announced === undefined) yield 'is announced: say by whom and when (announced)'
  if ((status === 'announced' || status === 'refused') && effective !== undefined) yield `is ${status}: effective must go, or the status is effective`
  if (status === 'unknown' && effective?.on !== undefined) yield 'is unknown: it can have bounds (notBefore, notAfter) and no day'
  if ((status === 'refused') !== (refused !== undefined)) yield status === 'refused' ? 'is refused: say when (refused)' : `is ${status}: refused must go, or the status is refused`
  if ((status === 'unknown') !== (sources !== undefined)) yield status === 'unknown' ? 'is unknown: say what was read (sources), if anything' : `is ${status}: its dates have sources, so sources must go`
  if (until !== undefined && status !== 'effective') yield `is ${status}: it cannot end (until)`
  const known = status === 'effective' && effective !== undefined && knownDay(effective) !== null
  if (known === (because !== undefined)) yield known ? 'has its first day: because must go' : 'has no first day: say why in because'
}
