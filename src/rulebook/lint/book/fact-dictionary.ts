import { STATED_FACTS } from '../../../../schemas/stated-facts.js'
import type { Fact } from '../../../../schemas/fact.js'
import type { Language } from '../../../../schemas/text.js'
import type { LintRule } from '../../draft.js'

/** How the clause of a yes-or-no fact begins; that of any other names a thing. */
const YES_OR_NO: Readonly<Record<Language, RegExp>> = { fr: /^qu['e]/, en: /^whether / }
const LANGUAGES = ['fr', 'en'] as const
const RELEASE = 'theatricalReleaseDate'
const BUILD = 'npm run build takes it in'

/** The dictionary is what the service was built with, and each of its facts can be stated, asked for and told. */
export const factDictionary: LintRule = {
  name: 'fact-dictionary',
  description: 'The facts of facts.yaml are those that the service was built with, each with a clause that fits its type, and all but the release with a description; a number has its least and its greatest value; only yes-or-no facts imply others.',
  * check ({ facts }) {
    if (facts === undefined) return
    const { file, content } = facts
    for (const name of BUILT_WITH.keys()) {
      if (!content.facts.some(({ id }) => id === name)) yield { file, path: 'facts', detail: `does not describe ${name}` }
    }
    for (const [i, fact] of content.facts.entries()) {
      for (const [field, detail] of [...faultsOf(fact), ...differences(fact)]) yield { file, path: `facts.${i}${field}`, detail }
    }
  }
}

/** What is wrong with a fact by itself: the field, and what to say of it. */
function * faultsOf (fact: Fact): Iterable<readonly [field: string, detail: string]> {
  const { id, type, clause, description, minimum, maximum, implies } = fact
  for (const language of LANGUAGES) if (!fits(fact, language)) yield [`.clause.${language}`, `cannot follow “depending on”: ${clause[language]}`]
  if (id !== RELEASE && description === undefined) yield ['', 'has no description, which the document of the API shows']
  if ((type === 'integer') !== (minimum !== undefined && maximum !== undefined && minimum < maximum)) yield ['', 'has a minimum and a maximum if it is a number, the least first, and neither if it is not']
  for (const implied of implies ?? []) {
    if (type !== 'boolean' || BUILT_WITH.get(implied)?.type !== 'boolean') yield ['.implies', `says that ${id} implies ${implied}: both must be yes-or-no facts`]
  }
}

/** In what a fact is not as the service was built with it. */
function * differences (fact: Fact): Iterable<readonly [field: string, detail: string]> {
  const built = BUILT_WITH.get(fact.id)
  if (built === undefined) yield ['.id', `names ${fact.id}, with which the service was not built: ${BUILD}`]
  else if (fact.type !== built.type) yield ['.type', `says that ${fact.id} is of type ${fact.type}; the service was built with type ${built.type}: ${BUILD}`]
  else if (limitsOf(fact) !== limitsOf(built)) yield ['', `has not the limits, or implies not the facts, with which the service was built: ${BUILD}`]
}

/** What a fact is held to. */
interface Limits {
  readonly type: Fact['type']
  readonly minimum?: number
  readonly maximum?: number
  readonly implies?: readonly string[]
}

function limitsOf ({ type, minimum, maximum, implies }: Limits): string {
  return JSON.stringify([type, minimum, maximum, implies])
}

/** The facts that the service was built with. */
const BUILT_WITH: ReadonlyMap<string, Limits> = new Map<string, Limits>([[RELEASE, { type: 'date' }], ...STATED_FACTS.map(({ id, ...limits }) => [id, limits] as const)])

/** Whether the clause of a fact goes on a sentence: it begins as its type asks, in small letters, and does not end it. */
function fits ({ type, clause }: Fact, language: Language): boolean {
  return YES_OR_NO[language].test(clause[language]) === (type === 'boolean') && /^\p{Ll}.*[^.]$/u.test(clause[language])
}
