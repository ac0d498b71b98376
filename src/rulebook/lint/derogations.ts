import type { LintRule } from '../draft.js'

/** A derogated delay has a derogation, and a derogation has delays. */
export const derogations: LintRule = {
  name: 'derogations',
  description: 'Derogated delays and the derogation of a set go together; a set without one says why; spans end after they start.',
  * check ({ territories }) {
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      const { derogation, noDerogation, windows } = content
      if ((derogation === null) !== (noDerogation !== undefined)) {
        yield { file, path: 'derogation', detail: derogation === null ? 'is null: say why in noDerogation' : 'exists: noDerogation must go' }
      }
      for (const [i, { derogated }] of windows.entries()) {
        if (derogated !== undefined && derogation === null) yield { file, path: `windows.${i}.derogated`, detail: 'has no derogation to rest on: state it, or leave the delay out' }
      }
      if (derogation === null) continue
      if (!windows.some(({ medium, derogated }) => medium === derogation.decides.medium && derogated !== undefined)) {
        yield { file, path: 'derogation.decides', detail: `names ${derogation.decides.medium}, whose row has no derogated delay` }
      }
      for (const [i, { releasedFrom, releasedUntil }] of (derogation.lifted ?? []).entries()) {
        if (releasedFrom >= releasedUntil) yield { file, path: `derogation.lifted.${i}`, detail: 'ends before it starts' }
      }
    }
  }
}
