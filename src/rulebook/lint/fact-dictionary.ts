import { FACT_NAMES, typeOfFact } from '../../../schemas/release.js'
import type { LintRule } from '../draft.js'

/** The dictionary describes the facts that a question can state, all of them and as they are. */
export const factDictionary: LintRule = {
  name: 'fact-dictionary',
  description: 'facts.yaml has every fact of a release, with its type.',
  * check ({ facts }) {
    if (facts === undefined) return
    const { file, content } = facts
    for (const name of ['theatricalReleaseDate', ...FACT_NAMES] as const) {
      const type = name === 'theatricalReleaseDate' ? 'date' : typeOfFact(name)
      const fact = content.facts.find(({ id }) => id === name)
      if (fact === undefined) yield { file, path: 'facts', detail: `does not describe ${name}` }
      else if (fact.type !== type) yield { file, path: 'facts', detail: `says that ${name} is of type ${fact.type}; it is of type ${type}` }
    }
  }
}
