// Which questions are answered alike but for the days of their films: by what is asked, and by what is stated.
import type { Question } from '../../../schemas/question.js'
import type { Release } from '../../../schemas/release.js'
import { knownOf, type Vocabulary } from '../../law/facts/tests.js'

/** What has no part in which windows are asked for, and by which law: the film, how it is called, which is written around its answer, and how the answer is told. */
type NotAsked = 'id' | 'title' | 'release' | 'explain' | 'language'
const NOT_ASKED: ReadonlySet<keyof Question> = new Set<NotAsked>(['id', 'title', 'release', 'explain', 'language'])

/** The same for questions that ask the same of their films. */
export function askedIn (question: Question): string {
  const asked: unknown[] = []
  let field: keyof Question
  for (field in question) if (!NOT_ASKED.has(field)) asked.push(field, question[field])
  return JSON.stringify(asked)
}

/** What is compared of questions that make up no law: all that is asked. */
type Compared = 'territory' | 'on' | 'knownOn' | 'tier' | 'carrier' | 'device' | 'adopt' | 'medium' | 'service'
/** A field that is forgotten is an error of the function below, which then answers nothing. */
type Forgotten = Exclude<keyof Question, NotAsked | Compared | 'changes'>

/** Whether `askedIn` says the same of two questions, which make up no law; told without writing it. */
export function isAskedAlike (one: Question, other: Question): [Forgotten] extends [never] ? boolean : never {
  return one.territory === other.territory && one.on === other.on && one.knownOn === other.knownOn &&
    one.tier === other.tier && one.carrier === other.carrier && one.device === other.device &&
    areSame(one.adopt, other.adopt) && areSame(one.medium, other.medium) && areSame(one.service, other.service)
}

function areSame (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  if (some === undefined || others === undefined) return some === others
  return some.length === others.length && some.every((one, i) => one === others[i])
}

/**
 * The same for films, asked about in the same way, that only differ in their release: one answer serves them. A number and a day count by the
 * thresholds of the law that they pass, unless the answer tells the steps of the reasoning, which show what is stated.
 */
export function statedIn ({ release, explain }: Pick<Question, 'release' | 'explain'>, vocabulary: Vocabulary): string {
  const stated: unknown[] = []
  let isMeasured = false
  let fact: keyof Release
  for (fact in release) {
    if (fact === 'theatricalReleaseDate') continue
    const value = release[fact]
    const isShown = explain === 'full' || typeof value === 'boolean'
    isMeasured ||= !isShown
    stated.push(fact, isShown ? value : null)
  }
  if (isMeasured) stated.push(knownOf(release, vocabulary))
  return stated.length === 0 ? '' : JSON.stringify(stated)
}
