// Which texts an answer cites, each by its title, how it is cited, its dates and where it is read.
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
    if (text === undefined) return
    const { title, citation, signedOn, publishedOn, url, dividedInto, checkedOn } = text
    cited[id] = { title: title[language], citation: citation[language], signedOn, publishedOn, url, ...dividedInto === undefined ? {} : { dividedInto }, checkedOn }
  }
  for (const legalBasis of citations) for (const { text } of legalBasis) cite(text)
  return cited
}
