import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { Dated } from '../../../../schemas/dated.js'
import { boundsOf } from '../../../calendar/dated.js'
import { carriersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** A carrier carries what exists, on a device that exists, and stops after it started. */
export const carriageOrder: LintRule = {
  name: 'carriage-order',
  description: 'No carriage comes before the launch of its service or before its device; it ends after it starts, like the device.',
  * check (draft) {
    const offers = new Map(draft.services?.content.services.flatMap(({ id, territories }) => territories.map(offer => [`${id} ${offer.territory}`, offer])))
    for (const { file, path, value: { territory, devices, carries } } of carriersIn(draft)) {
      for (const [i, { from, until }] of devices.entries()) {
        if (endsBefore(until, from)) yield { file, path: `${path}.devices.${i}.until`, detail: 'is not after the first day' }
      }
      for (const [i, { service, device, effective, until }] of carries.entries()) {
        const launch = earliest(offers.get(`${service} ${territory}`)?.launch.effective)
        const box = earliest(devices.find(({ id }) => id === device)?.from)
        const comes = effective === undefined ? null : boundsOf(effective).notAfter
        const place = { file, path: `${path}.carries.${i}` }
        if (launch !== null && comes !== null && comes < launch) yield { ...place, detail: `comes on ${comes} at the latest, before the launch of ${service} (${launch} at the earliest)` }
        if (box !== null && comes !== null && comes < box) yield { ...place, detail: `comes on ${comes} at the latest, before the device ${device} (${box} at the earliest)` }
        if (endsBefore(until, effective)) yield { ...place, detail: 'ends before it starts' }
      }
    }
  }
}

function earliest (dated: Dated | undefined): CivilDate | null {
  return dated === undefined ? null : boundsOf(dated).notBefore
}

function endsBefore (until: Dated | undefined, from: Dated | undefined): boolean {
  const starts = earliest(from)
  const ends = until === undefined ? null : boundsOf(until).notAfter
  return starts !== null && ends !== null && ends <= starts
}
