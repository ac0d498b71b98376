import type { LintRule } from '../../draft.js'

/** Who kept an address of a set finds the one that took its place. */
export const formerIds: LintRule = {
  name: 'former-ids',
  description: 'A former id of a set is the id of no other set of the territory, nor a former one.',
  * check ({ territories }) {
    for (const { sets } of territories) {
      for (const { file, content } of sets) {
        for (const former of content.formerIds ?? []) {
          const other = sets.find(one => one.content.id === former || (one.content !== content && one.content.formerIds?.includes(former) === true))
          if (other !== undefined) yield { file, path: 'formerIds', detail: `has ${former}, by which ${other.file} is known: an id is never used again` }
        }
      }
    }
  }
}
