import type { Evidenced } from '../../../../schemas/dated.js'
import type { LintRule } from '../../draft.js'

/** A value says where it comes from; without a source it is unverified. */
export const documentedValues: LintRule = {
  name: 'documented-values',
  description: 'Each value of a service or carrier has a source, or is marked unverified.',
  * check ({ services, carriers }) {
    for (const filed of [services, carriers]) {
      if (filed === undefined) continue
      for (const [path, { evidence, sources }] of evidencedIn(filed.content)) {
        if (sources.length === 0 && evidence !== 'unverified') {
          yield { file: filed.file, path: `${path}.sources`, detail: `is empty, and the evidence is ${evidence}: name a source, or lower the evidence to unverified` }
        }
      }
    }
  }
}

/** What carries evidence, however deep it lies. */
function * evidencedIn (value: unknown, path: readonly string[] = []): Iterable<[string, Evidenced]> {
  if (typeof value !== 'object' || value === null) return
  if (isEvidenced(value)) yield [path.join('.'), value]
  for (const [key, part] of Object.entries(value)) yield * evidencedIn(part, [...path, key])
}

function isEvidenced (value: object): value is Evidenced {
  return 'evidence' in value && 'sources' in value
}
