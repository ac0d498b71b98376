import type { LintRule } from '../../draft.js'

/** A text is known before it applies, and the texts become known in the order in which they apply. */
export const publication: LintRule = {
  name: 'publication',
  description: 'A set is published by its first day, and not before its predecessor; a text is not published before it is signed.',
  * check ({ legalTexts, territories }) {
    for (const { sets } of territories) {
      for (const [i, { file, content }] of sets.entries()) {
        const before = sets[i - 1]?.content.publication.on
        if (content.publication.on > content.id) yield { file, path: 'publication.on', detail: `is after ${content.id}, the first day in force` }
        if (before !== undefined && content.publication.on < before) yield { file, path: 'publication.on', detail: `is before that of the set that precedes it (${before})` }
      }
    }
    if (legalTexts === undefined) return
    for (const [i, { signedOn, publishedOn }] of legalTexts.content.texts.entries()) {
      if (signedOn !== null && publishedOn !== null && publishedOn < signedOn) {
        yield { file: legalTexts.file, path: `texts.${i}.publishedOn`, detail: `is before the day of signature (${signedOn})` }
      }
    }
  }
}
