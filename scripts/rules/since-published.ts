// The rules of a folder held against the last version published, which stands beside them.
import { basename } from 'node:path'
import type { Rulebook } from '../../src/law/rulebook.js'
import type { Fault } from '../../src/rulebook/draft.js'
import { faultsSince } from '../../src/rulebook/published/since.js'
import { lastReleased } from '../../src/rulebook/published/released.js'
import { publishedOf } from './base.js'

/** Whether the changelog says what moved since the last version published, where there is one that can be read. */
export function sincePublished (rules: string, rulebook: Rulebook): { faults: Fault[], warnings: string[] } {
  const last = lastReleased(rules)
  if (last === null) return { faults: [], warnings: ['no version was published: what moved is not held against the changelog before npm run rules:release'] }
  const before = publishedOf(last, rules)
  if (before !== null) return { faults: faultsSince(before, rulebook), warnings: [] }
  const version = basename(last, '.json')
  const [first, own] = [version, rulebook.version].map(number => Number.parseInt(number, 10)) as [number, number]
  if (own > first) return { faults: [], warnings: [`what moved since ${version} is not held against the changelog: the fields of the files changed`] }
  return { faults: [{ file: 'rulebook.yaml', path: 'version', detail: `is ${rulebook.version}, and the fields of the files changed since ${version} was published: make it ${first + 1}.0.0` }], warnings: [] }
}
