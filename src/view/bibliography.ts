// Which texts an answer cites, each by its title, its dates and where it is read.
import type { CitedTexts } from '../../schemas/chronology.js'
import type { LegalBasis } from '../../schemas/legal.js'
import type { Language } from '../../schemas/text.js'
import type { Rulebook } from '../law/rulebook.js'

/** The texts cited, in the order in which they are. */
export function textsCited (
  { legalTexts }: Rulebook, citations: ReadonlyArray<readonly LegalBasis[]>, language: Language
): CitedTexts {
  const cited: CitedTexts = {}
  const cite = (id: string) => {
    const text = cited[id] === undefined ? legalTexts.get(id) : undefined
    if (text !== undefined) cited[id] = { title: text.title[language], signedOn: text.signedOn, publishedOn: text.publishedOn, url: text.url, checkedOn: text.checkedOn }
  }
  for (const legalBasis of citations) for (const { text } of legalBasis) cite(text)
  return cited
}
