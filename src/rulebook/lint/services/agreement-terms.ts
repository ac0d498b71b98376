import type { CivilDate } from '../../../../schemas/civil-date.js'
import { firstDayOf } from '../../../calendar/partial-date.js'
import { offersIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** The agreements of a tier follow each other, and each has a term that can be. */
export const agreementTerms: LintRule = {
  name: 'agreement-terms',
  description: 'The agreements of a tier stand oldest first; each is signed and starts before it ends.',
  * check (draft) {
    for (const { file, path, value: { tiers } } of offersIn(draft)) {
      for (const [i, { agreements = [] }] of tiers.entries()) {
        let last: CivilDate | undefined
        for (const [j, { signedOn, startsOn, agreementEndsOn: endsOn }] of agreements.entries()) {
          const place = { file, path: `${path}.tiers.${i}.agreements.${j}` }
          const signed = signedOn === undefined ? undefined : firstDayOf(signedOn)
          const first = startsOn ?? signed
          if (endsOn !== undefined && [startsOn, signed].some(day => day !== undefined && day >= endsOn)) yield { ...place, detail: `ends on ${endsOn}, before it starts or is signed` }
          if (last !== undefined && first !== undefined && first < last) yield { ...place, detail: 'is older than the one before it: put the oldest first' }
          last = first ?? last
        }
      }
    }
  }
}
