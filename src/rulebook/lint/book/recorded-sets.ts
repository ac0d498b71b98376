import type { RuleSet } from '../../../../schemas/rule-set.js'
import type { Filed, LintRule } from '../../draft.js'

/** No set comes into the law without a word, and none is announced twice. */
export const recordedSets: LintRule = {
  name: 'recorded-sets',
  description: 'Each set of each territory is named by exactly one change of the law in the changelog, and each such change names a set.',
  * check ({ changelog, territories }) {
    if (changelog === undefined) return
    const { file, content: { versions } } = changelog
    const recorded = versions.flatMap(({ changes }, i) => changes.flatMap((change, j) => change.kind === 'law'
      ? [{ path: `versions.${i}.changes.${j}`, territory: change.territory, set: `${change.territory.toLowerCase()}/${change.ruleSet}.yaml` }]
      : []))
    for (const { folder, sets, hasAllSets } of territories) {
      const named = recorded.filter(({ territory }) => territory.toLowerCase() === folder)
      for (const set of sets) {
        const names = namesOf(set, folder)
        const [first, ...more] = named.filter(one => names.includes(one.set))
        if (first === undefined) yield { file, path: 'versions', detail: `does not record ${set.file}: add { kind: law, territory: ${folder.toUpperCase()}, ruleSet: ${set.content.id} } to the version that brings it` }
        for (const { path } of more) yield { file, path, detail: `records ${set.file} again: a set changes the law once` }
      }
      if (!hasAllSets) continue
      for (const { path, set } of named) {
        if (!sets.some(one => namesOf(one, folder).includes(set))) yield { file, path, detail: `names the set ${set}, which does not exist` }
      }
    }
  }
}

/** The file of a set, and those that it was in under former ids. */
function namesOf ({ file, content: { formerIds = [] } }: Filed<RuleSet>, folder: string): string[] {
  return [file, ...formerIds.map(id => `${folder}/${id}.yaml`)]
}
