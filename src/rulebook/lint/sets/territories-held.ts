import type { LintRule } from '../../draft.js'

/** A territory is answered by one law, or by none. */
export const territoriesHeld: LintRule = {
  name: 'territories-held',
  description: 'A territory that a law answers for too, or whose law was not read, has no folder, and is named once.',
  * check ({ territories }) {
    const folders = territories.map(({ folder }) => folder.toUpperCase())
    const named = new Set<string>()
    for (const { territory } of territories) {
      if (territory === undefined) continue
      const { file, content: { alsoIn, unread } } = territory
      for (const [path, list] of Object.entries({ alsoIn, unread })) {
        for (const code of list?.territories ?? []) {
          if (folders.includes(code)) yield { file, path, detail: `names ${code}, which has a folder: leave it out, or remove the folder` }
          if (named.has(code)) yield { file, path, detail: `names ${code} again: a territory is answered by one law, or by none` }
          named.add(code)
        }
      }
    }
  }
}
