// Answers already given, as the bytes sent: most films of a catalogue share their release date with another, and the law is the same.
import { LRUCache } from 'lru-cache'
import type { Chronology } from '../../../schemas/chronology.js'
import type { Question } from '../../../schemas/question.js'
import { chronologyOf } from '../../domain/chronology.js'
import type { Rulebook } from '../../domain/rulebook.js'
import { ruleSetLink } from '../question/links.js'
import { aroundName, nameQuery, type Name } from '../question/question.js'

/** A question that does not say how its film is called. */
export type Nameless = Omit<Question, keyof Name>

/** The answer to a question in JSON, in UTF-8, for films of any name. */
export type Answer = (question: Nameless) => (name: Name) => Buffer

/** How many answers are kept, in how many bytes, and how often one was found there or had to be computed. */
export interface AnswerFigures {
  readonly kept: number
  readonly bytes: number
  readonly hits: number
  readonly misses: number
}

/** What answers, and how well what it keeps serves. */
export interface Answerer {
  readonly answerTo: Answer
  readonly figures: () => AnswerFigures
}

/**
 * Answers questions on a rule book, and keeps up to so many bytes of what does not depend on the name of the film.
 * What only a body can ask (changes made up for the question) is computed each time.
 */
export function answerer (rulebook: Rulebook, bytes: number): Answerer {
  const kept = new LRUCache<string, Buffer>({ maxSize: bytes, sizeCalculation: ({ length }) => length })
  let hits = 0
  let misses = 0

  function computed (question: Nameless): Buffer {
    const { film, ...answer } = chronologyOf(rulebook, question)
    // What comes last is left open for the link to the question itself, which holds the name.
    return Buffer.from(JSON.stringify({ ...answer, links: { ruleSets: ruleSetsOf(answer) } }).slice(1, -2))
  }

  function restOf (question: Nameless, key: string): Buffer {
    const known = kept.get(key)
    if (known !== undefined) {
      hits++
      return known
    }
    misses++
    const rest = computed(question)
    kept.set(key, rest)
    return rest
  }

  function answerTo (question: Nameless): ReturnType<Answer> {
    const release = JSON.stringify(question.release).slice(1)
    if (question.changes.length > 0) return name => around(named(name, release), computed(question), 'null')
    const [before, after] = aroundName(question, rulebook.version, ['on', 'knownOn', 'explain'])
    const key = `${before}&${after}`
    return name => {
      const self = JSON.stringify(`/v1/chronology?${before}${nameQuery(name)}&${after}`)
      return around(named(name, release), restOf(question, key), self)
    }
  }

  return { answerTo, figures: () => ({ kept: kept.size, bytes: kept.calculatedSize, hits, misses }) }
}

/** The whole answer: the film before the rest, the link to the question after it. */
function around (film: string, rest: Buffer, self: string): Buffer {
  return Buffer.concat([Buffer.from(`{"film":${film},`), rest, Buffer.from(`,"self":${self}}}`)])
}

/** The film as text: its name, then what else is stated of it. */
function named ({ id, title }: Name, release: string): string {
  const name = JSON.stringify({ id, title }).slice(0, -1)
  return name === '{' ? `{${release}` : `${name},${release}`
}

/** The addresses of the sets that open the windows, oldest first. */
function ruleSetsOf ({ windows, territory }: Pick<Chronology, 'windows' | 'territory'>): string[] {
  const used = new Set(windows.flatMap(({ ruleSet }) => ruleSet ?? []))
  return [...used].sort().map(id => ruleSetLink(id, territory))
}
