import type { LintRule } from '../../draft.js'

/** A question that names no territory is answered. */
export const defaultTerritory: LintRule = {
  name: 'default-territory',
  description: 'The default territory has a folder of rules.',
  * check ({ rulebook, territories }) {
    if (rulebook === undefined) return
    const folder = rulebook.content.defaultTerritory.toLowerCase()
    if (!territories.some(territory => territory.folder === folder)) {
      yield { file: rulebook.file, path: 'defaultTerritory', detail: `is ${rulebook.content.defaultTerritory}, which has no folder ${folder}/` }
    }
  }
}
