// What to ask next: the facts that the windows of an answer miss, and how much each can move.
import type { FactQuestion } from '../../schemas/chronology.js'
import type { Fact } from '../../schemas/fact.js'
import type { FactName } from '../../schemas/release.js'
import type { Language } from '../../schemas/text.js'
import type { Sensitivity } from './alternatives.js'

/** What is at stake with one fact: the most days that it moves in some window, and the media of those windows. */
interface Stake {
  days: number
  readonly media: string[]
}

/** What is at stake with each fact that is missing, gathered while the windows are made, in the order of the rule book. */
export type Stakes = Map<FactName, Stake>

/** Adds what the missing facts can move in one window. */
export function gather (stakes: Stakes, medium: string, { missing }: Sensitivity): void {
  missing.forEach((days, fact) => {
    const stake = stakes.get(fact)
    if (stake === undefined) {
      stakes.set(fact, { days, media: [medium] })
      return
    }
    if (days > stake.days) stake.days = days
    // The tiers of a medium follow each other: it is the last one, or it is new.
    if (stake.media.at(-1) !== medium) stake.media.push(medium)
  })
}

/** The questions in the words of the dictionary: what can move the most days first, then in its order. */
export function questionsOf (stakes: Stakes, facts: readonly Fact[], language: Language): FactQuestion[] {
  const questions: FactQuestion[] = []
  if (stakes.size === 0) return questions
  for (const { id, question, type, unit } of facts) {
    if (id === 'theatricalReleaseDate') continue
    const stake = stakes.get(id)
    if (stake === undefined) continue
    questions.push({ fact: id, question: question[language], type, unit: unit?.[language] ?? null, days: stake.days, media: stake.media })
  }
  return questions.sort((a, b) => b.days - a.days)
}
