// What several faults are told as in one text.
import type { Bilingual, Language } from '../../../schemas/text.js'

/** How many more there are is not known: what is at fault is left off there. */
const AND_MORE: Bilingual = { fr: "et d'autres encore", en: 'and more' }

const SEPARATORS: Readonly<Record<Language, string>> = { fr: ' ; ', en: '; ' }

/** The details that are told, of so many that were found: a whole sentence stands by itself, after what is none the next goes on. */
export function detailOf (told: readonly Bilingual[], found: number): Bilingual {
  const joined = (language: Language) => {
    const separator = SEPARATORS[language]
    const text = told.map(detail => detail[language]).reduce((before, detail) => before + (before.endsWith('.') ? ' ' : separator) + detail)
    return found > told.length ? text.replace(/\.$/, '') + separator + AND_MORE[language] : text
  }
  return { fr: joined('fr'), en: joined('en') }
}
