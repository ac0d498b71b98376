import { presumedOf, vocabularyIn } from '../../../law/facts/tests.js'
import type { LintRule } from '../../draft.js'

/** What is presumed decides something, and is presumed once. */
export const presumptions: LintRule = {
  name: 'presumptions',
  description: 'A territory presumes something of a fact once, and it decides all that the rules of its sets ask of that fact.',
  * check ({ territories }) {
    for (const { territory, sets, hasAllSets } of territories) {
      if (territory === undefined) continue
      const { file, content: { presumptions = [] } } = territory
      const tests = vocabularyIn(sets.map(({ content }) => content))
      for (const [i, one] of presumptions.entries()) {
        const at = { file, path: `presumptions.${i}` }
        if (presumptions.findIndex(({ fact }) => fact === one.fact) < i) yield { ...at, detail: `presumes something of ${one.fact} again: keep one` }
        if (!hasAllSets) continue
        const asked = tests.filter(test => test.fact === one.fact)
        const open = asked.filter(test => presumedOf(test, one) === undefined)
        if (open.length === asked.length) yield { ...at, detail: `decides no test of ${one.fact} in the sets: presume what they ask, or leave it out` }
        else if (open.length > 0) {
          const limits = open.map(({ atMost }) => atMost).join(' and ')
          yield { ...at, detail: `leaves open whether ${one.fact} is at most ${limits}, as a set asks: presume what decides each, and say so in the sentence` }
        }
      }
    }
  }
}
