// How a rule set and the texts it rests on are named in a sentence.
import type { LegalBasis } from '../../schemas/legal.js'
import type { Language } from '../../schemas/text.js'
import { FIRST_RELEASE } from '../answer/consistency.js'
import type { Law } from '../law/tracks/enact.js'
import { keptBy } from '../law/once/kept.js'
import { isLater } from '../law/sets/timely.js'
import type { Part } from '../law/tracks/track.js'
import type { Division } from './sentences/explanations.js'
import type { Speaker } from './speaker.js'

/** Whether the law of the release governs. */
type Governed = Pick<Law, 'byRelease'>

/** The rules of a part and the texts they rest on, in words, with what else is to be said of them. */
export function rulesOf ({ days, source: { set, amendment, row } }: Part, legalBasis: readonly LegalBasis[], { byRelease }: Governed, speaker: Speaker, more: readonly string[] = []): string {
  const { say } = speaker
  // In the reasoning it stands among what else is to be said.
  const custom = row.nature === 'practice' && legalBasis.length === 0 && more.length === 0 ? [say.custom] : []
  const citation = say.together([...citationsOf(legalBasis, speaker), ...more, ...custom])
  // A change of one tier splits the set of all of them in two; a row that it leaves as it is has been in force since the set's own first day.
  if (amendment !== null) return say.rulesTaken(speaker.day(days.from), citation)
  // The first day that is answered is that of no text.
  if (set.id === FIRST_RELEASE) return say.earliestRules(citation)
  const rules = byRelease ? say.rulesOfReleases : say.rules
  return rules(say.date(set.id), citation)
}

/** Why texts are cited that came after the rules which rest on them; null where none of them did. */
export function lateIn ({ source: { set, row: { lateBasis } } }: Part, legalBasis: readonly LegalBasis[], { legalTexts, language }: Speaker): string | null {
  if (lateBasis === undefined) return null
  const isLate = legalBasis.some(({ text }) => {
    const known = legalTexts.get(text)
    return known !== undefined && isLater(known, set.id)
  })
  return isLate ? lateBasis[language] : null
}

/** By legal basis, which belongs to one rule book, and by language: the same rows are cited for every film. */
const keptFor = keptBy((_: readonly LegalBasis[]) => new Map<Language, readonly string[]>())

/** The texts, each once with its articles or points, as a jurist of the language cites them. */
export function citationsOf (legalBasis: readonly LegalBasis[], speaker: Speaker): readonly string[] {
  const kept = keptFor(legalBasis)
  let citations = kept.get(speaker.language)
  if (citations === undefined) kept.set(speaker.language, citations = cited(legalBasis, speaker))
  return citations
}

function cited (legalBasis: readonly LegalBasis[], { say, language, legalTexts }: Speaker): string[] {
  const texts = new Map<string, { readonly articles: string[], readonly into: Division }>()
  for (const { text, article } of legalBasis) {
    const known = legalTexts.get(text)
    const citation = known?.citation[language] ?? text
    let entry = texts.get(citation)
    if (entry === undefined) texts.set(citation, entry = { articles: [], into: known?.dividedInto ?? 'articles' })
    if (article !== null && !entry.articles.includes(article)) entry.articles.push(article)
  }
  return [...texts].map(([citation, { articles, into }]) => articles.length === 0 ? citation : say.cited(citation, articles, into))
}
