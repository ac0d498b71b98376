// Answers already given, as text: most films of a catalogue share their release date with another, and the law is the same.
import { LRUCache } from 'lru-cache'
import type { Chronology } from '../../schemas/chronology.js'
import type { Question } from '../../schemas/question.js'
import { chronologyOf, filmOf } from '../domain/chronology.js'
import type { Rulebook } from '../domain/rulebook.js'
import { ruleSetLink } from './links.js'
import { selfLink } from './question.js'

/** The text of the answer to a question. */
export type Answer = (question: Question) => string

/**
 * Answers questions on a rule book, and keeps up to so many bytes of what does not depend on the name of the film.
 * What only a body can ask (changes made up for the question) is computed each time.
 */
export function answerer (rulebook: Rulebook, bytes: number): Answer {
  const kept = new LRUCache<string, string>({ maxSize: bytes, sizeCalculation: text => text.length })
  return question => {
    const self = selfLink(question, rulebook.version)
    const { id, title, ...nameless } = question
    const key = selfLink(nameless, rulebook.version)
    let rest = key === null ? undefined : kept.get(key)
    if (rest === undefined) {
      const { film, ...computed } = chronologyOf(rulebook, nameless)
      // What comes last is left open for the link to the question itself, which holds the name.
      rest = JSON.stringify({ ...computed, links: { ruleSets: ruleSetsOf(computed) } }).slice(1, -2)
      if (key !== null) kept.set(key, rest)
    }
    return `{"film":${JSON.stringify(filmOf(question))},${rest},"self":${JSON.stringify(self)}}}`
  }
}

/** The addresses of the sets that open the windows, oldest first. */
function ruleSetsOf ({ windows, territory }: Pick<Chronology, 'windows' | 'territory'>): string[] {
  const used = new Set(windows.flatMap(({ ruleSet }) => ruleSet ?? []))
  return [...used].sort().map(id => ruleSetLink(id, territory))
}
