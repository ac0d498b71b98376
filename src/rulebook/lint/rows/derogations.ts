import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { LintRule } from '../../draft.js'

const FIRST = '0001-01-01' as CivilDate
const LAST = '9999-12-31' as CivilDate

/** A derogated delay has a derogation, and a derogation has delays. */
export const derogations: LintRule = {
  name: 'derogations',
  description: 'Derogated delays and the derogation of a set go together; a set without one says why; spans end after they start, and the floors of powers are days.',
  * check ({ territories }) {
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      const { derogation, noDerogation, powers, windows } = content
      const isDerogated = (medium: string) => windows.some(row => row.medium === medium && row.derogated !== undefined)
      if ((derogation === null && powers === undefined) !== (noDerogation !== undefined)) {
        yield { file, path: 'derogation', detail: noDerogation === undefined ? 'is null: say why in noDerogation' : 'or a power exists: noDerogation must go' }
      }
      for (const [i, { releasedFrom = FIRST, releasedUntil = LAST, media, decides, floor }] of (powers ?? []).entries()) {
        const path = `powers.${i}`
        if (releasedFrom >= releasedUntil) yield { file, path, detail: 'ends before it starts' }
        if (decides !== undefined && !media.includes(decides.medium)) yield { file, path: `${path}.decides`, detail: `names ${decides.medium}, which is none of its media` }
        for (const { on, after, delay, eligible } of floor) {
          if ((on === undefined) !== (after !== undefined && delay !== undefined) || (on === undefined) === (after === undefined)) yield { file, path, detail: 'has a floor that is not one thing: give after and delay, or on' }
          if (eligible !== undefined && derogation === null) yield { file, path, detail: 'has a floor for films that meet a criterion, and the set has none' }
        }
      }
      for (const [i, { derogated }] of windows.entries()) {
        if (derogated !== undefined && derogation === null) yield { file, path: `windows.${i}.derogated`, detail: 'has no derogation to rest on: state it, or leave the delay out' }
      }
      if (derogation === null) continue
      for (const medium of derogation.request?.media ?? []) {
        if (!isDerogated(medium)) yield { file, path: 'derogation.request', detail: `names ${medium}, whose row has no derogated delay` }
      }
      if (!isDerogated(derogation.decides.medium)) {
        yield { file, path: 'derogation.decides', detail: `names ${derogation.decides.medium}, whose row has no derogated delay` }
      }
      for (const [i, { releasedFrom, releasedUntil }] of (derogation.lifted ?? []).entries()) {
        if (releasedFrom >= releasedUntil) yield { file, path: `derogation.lifted.${i}`, detail: 'ends before it starts' }
      }
    }
  }
}
