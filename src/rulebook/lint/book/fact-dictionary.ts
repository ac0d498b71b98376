import { FACT_NAMES, typeOfFact } from '../../../../schemas/release.js'
import type { Fact } from '../../../../schemas/fact.js'
import type { Language } from '../../../../schemas/text.js'
import type { LintRule } from '../../draft.js'

/** How the clause of a yes-or-no fact begins; that of any other names a thing. */
const YES_OR_NO: Readonly<Record<Language, RegExp>> = { fr: /^qu['e]/, en: /^whether / }
const LANGUAGES = ['fr', 'en'] as const

/** The dictionary describes the facts that a question can state, all of them and as they are. */
export const factDictionary: LintRule = {
  name: 'fact-dictionary',
  description: 'facts.yaml has every fact of a release, with its type and a clause that fits it.',
  * check ({ facts }) {
    if (facts === undefined) return
    const { file, content } = facts
    for (const name of ['theatricalReleaseDate', ...FACT_NAMES] as const) {
      const type = typeOf(name)
      const fact = content.facts.find(({ id }) => id === name)
      if (fact === undefined) yield { file, path: 'facts', detail: `does not describe ${name}` }
      else if (fact.type !== type) yield { file, path: 'facts', detail: `says that ${name} is of type ${fact.type}; it is of type ${type}` }
    }
    for (const [i, fact] of content.facts.entries()) {
      for (const language of LANGUAGES) if (!fits(fact, language)) yield { file, path: `facts.${i}.clause.${language}`, detail: `cannot follow “depending on”: ${fact.clause[language]}` }
    }
  }
}

/** Whether the clause of a fact goes on a sentence: it begins as its type asks, in small letters, and does not end it. */
function fits ({ id, clause }: Fact, language: Language): boolean {
  return YES_OR_NO[language].test(clause[language]) === (typeOf(id) === 'boolean') && /^\p{Ll}.*[^.]$/u.test(clause[language])
}

function typeOf (fact: Fact['id']): Fact['type'] {
  return fact === 'theatricalReleaseDate' ? 'date' : typeOfFact(fact)
}
