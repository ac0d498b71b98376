import { presumedOf, vocabularyIn } from '../../../law/tests.js'
import type { LintRule } from '../../draft.js'

/** What is presumed decides something, and is presumed once. */
export const presumptions: LintRule = {
  name: 'presumptions',
  description: 'A territory presumes something of a fact once, and a rule of its sets asks for it.',
  * check ({ territories }) {
    for (const { territory, sets, hasAllSets } of territories) {
      if (territory === undefined) continue
      const { file, content: { presumptions = [] } } = territory
      const tests = vocabularyIn(sets.map(({ content }) => content))
      for (const [i, one] of presumptions.entries()) {
        const at = { file, path: `presumptions.${i}` }
        if (presumptions.findIndex(({ fact }) => fact === one.fact) < i) yield { ...at, detail: `presumes something of ${one.fact} again: keep one` }
        if (hasAllSets && !tests.some(test => test.fact === one.fact && presumedOf(test, one) !== undefined)) {
          yield { ...at, detail: `decides no test of ${one.fact} in the sets: presume what they ask, or leave it out` }
        }
      }
    }
  }
}
