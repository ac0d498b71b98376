import { boundsOf } from '../../../calendar/dated.js'
import { namedIn } from '../../dates.js'
import type { LintRule } from '../../draft.js'

/** Names follow each other: the first is that of the launch. */
export const namesInOrder: LintRule = {
  name: 'names-in-order',
  description: 'The names of a service or carrier stand oldest first; the first is held since the launch, so it has no since.',
  * check (draft) {
    for (const { file, path, value: { names } } of namedIn(draft)) {
      let earliest = ''
      for (const [i, { since }] of names.entries()) {
        if (since === undefined) continue
        const { notBefore, notAfter } = boundsOf(since)
        if (i === 0) yield { file, path: `${path}.names.0.since`, detail: 'must go: the first name is held since the launch' }
        if (notAfter !== null && notAfter < earliest) yield { file, path: `${path}.names.${i}.since`, detail: `is before the name that precedes it (${earliest} at the earliest)` }
        earliest = notBefore ?? earliest
      }
    }
  }
}
