import type { LintRule } from '../../draft.js'

/** The law changes by a text. Only where coverage starts may a set stand that none brought. */
export const setTexts: LintRule = {
  name: 'set-texts',
  description: 'Each set but the first of its territory names the texts that changed the law.',
  * check ({ territories }) {
    for (const { sets, hasAllSets } of territories) {
      if (!hasAllSets) continue
      for (const { file, content } of sets.slice(1)) {
        if (content.texts.length === 0) yield { file, path: 'texts', detail: 'are none: name the texts that changed the law on that day' }
      }
    }
  }
}
