import type { Draft, Fault, LintRule } from '../../draft.js'

/** A value that was checked on a day, and the first on which there was anything to check: a day, or its month or year where no more is known, which then come before each of its days. */
interface Checked {
  readonly file: string
  readonly path: string
  readonly checkedOn: string
  readonly earliest: string | null
}

/** Where more are checked after the newest version, it is its day that is wrong. */
const MOST = 10

/** Nobody checks a text before it is published, nor after the last version of the data. */
export const checkedDays: LintRule = {
  name: 'checked-days',
  description: 'No value was checked before its text was published, nor after the newest day of the changelog.',
  * check (draft) {
    const all = [...checkedIn(draft)]
    for (const { file, path, checkedOn, earliest } of all) {
      if (earliest !== null && checkedOn < earliest) yield { file, path, detail: `is ${checkedOn}, before there was anything to check (${earliest})` }
    }
    const { changelog } = draft
    const newest = changelog?.content.versions[0]?.on
    if (changelog === undefined || newest === undefined) return
    const late = all.filter(({ checkedOn }) => checkedOn > newest)
    if (late.length > MOST) yield { file: changelog.file, path: 'versions.0.on', detail: `is ${newest}, and ${late.length} values were checked later, the last on ${lastOf(late)}: a version is no older than what was checked for it` }
    else yield * late.map(({ file, path, checkedOn }): Fault => ({ file, path, detail: `is ${checkedOn}, later than the newest version of changelog.yaml (${newest})` }))
  }
}

function lastOf (checked: readonly Checked[]): string {
  return checked.map(({ checkedOn }) => checkedOn).sort().slice(-1).join()
}

function * checkedIn ({ legalTexts, services, carriers, territories }: Draft): Iterable<Checked> {
  if (legalTexts !== undefined) {
    for (const [i, { checkedOn, publishedOn, signedOn }] of legalTexts.content.texts.entries()) yield { file: legalTexts.file, path: `texts.${i}.checkedOn`, checkedOn, earliest: publishedOn ?? signedOn }
  }
  if (services !== undefined) {
    for (const [i, { checkedOn }] of services.content.services.entries()) yield { file: services.file, path: `services.${i}.checkedOn`, checkedOn, earliest: null }
  }
  if (carriers !== undefined) {
    for (const [i, { checkedOn }] of carriers.content.carriers.entries()) yield { file: carriers.file, path: `carriers.${i}.checkedOn`, checkedOn, earliest: null }
  }
  for (const { sets, proposals } of territories) {
    for (const { file, content: { checkedOn, publication, windows } } of sets) {
      yield { file, path: 'checkedOn', checkedOn, earliest: publication.on }
      for (const [i, row] of windows.entries()) {
        if (row.checkedOn !== undefined) yield { file, path: `windows.${i}.checkedOn`, checkedOn: row.checkedOn, earliest: publication.on }
      }
    }
    for (const { file, content: { checkedOn, madeOn } } of proposals) yield { file, path: 'checkedOn', checkedOn, earliest: madeOn }
  }
}
