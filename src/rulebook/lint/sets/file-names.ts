import type { LintRule } from '../../draft.js'

/** A name that can be trusted: the file says what it holds. */
export const fileNames: LintRule = {
  name: 'file-names',
  description: 'A set is named after its first day, a proposal after its id, a folder after its territory.',
  * check ({ territories }) {
    for (const { folder, territory, sets, proposals } of territories) {
      if (territory !== undefined && territory.content.id.toLowerCase() !== folder) {
        yield { file: territory.file, path: 'id', detail: `is ${territory.content.id}, but the folder is ${folder}/: name the folder after the territory, in lower case` }
      }
      for (const { file, content } of [...sets, ...proposals]) {
        if (!file.endsWith(`/${content.id}.yaml`)) yield { file, path: 'id', detail: `is ${content.id}: the file must be named ${content.id}.yaml` }
      }
    }
  }
}
