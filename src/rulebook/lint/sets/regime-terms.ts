import type { LintRule } from '../../draft.js'

/** A regime is used, its sets follow each other, and its end says what is assumed after it. */
export const regimeTerms: LintRule = {
  name: 'regime-terms',
  description: 'Each regime has sets in a row that start by its last day; one that ends states the assumption made after it.',
  * check ({ territories }) {
    for (const { territory, sets, hasAllSets } of territories) {
      if (territory === undefined) continue
      const { file, content: { regimes } } = territory
      for (const [i, { id, lastDay, assumption }] of regimes.entries()) {
        const path = `regimes.${i}`
        const places = sets.flatMap(({ content }, at) => content.regime === id ? [at] : [])
        const last = sets[places.at(-1) ?? -1]?.content.id
        if (last === undefined && hasAllSets) yield { file, path, detail: `${id} has no rule set` }
        if (last !== undefined && lastDay !== null && last > lastDay) yield { file, path, detail: `${id} ends on ${lastDay}, before its set ${last} starts` }
        if (places.some((at, n) => n > 0 && !places.includes(at - 1))) yield { file, path, detail: `${id} has sets of another regime between its own` }
        if ((lastDay === null) !== (assumption === undefined)) {
          yield { file, path, detail: lastDay === null ? `${id} renews itself: it needs no assumption` : `${id} ends: state the assumption made after its last day` }
        }
      }
    }
  }
}
