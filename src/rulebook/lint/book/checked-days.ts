import type { Fault, LintRule } from '../../draft.js'

/** Nobody checks a text before it is published, nor after the last version of the data. */
export const checkedDays: LintRule = {
  name: 'checked-days',
  description: 'No value was checked before its text was published, nor after the newest day of the changelog.',
  * check ({ legalTexts, services, carriers, changelog, territories }) {
    const newest = changelog?.content.versions[0]?.on
    if (legalTexts !== undefined) {
      for (const [i, { checkedOn, publishedOn, signedOn }] of legalTexts.content.texts.entries()) {
        yield * faultsIn(legalTexts.file, `texts.${i}.checkedOn`, checkedOn, publishedOn ?? signedOn, newest)
      }
    }
    if (services !== undefined) {
      for (const [i, { checkedOn }] of services.content.services.entries()) yield * faultsIn(services.file, `services.${i}.checkedOn`, checkedOn, null, newest)
    }
    if (carriers !== undefined) {
      for (const [i, { checkedOn }] of carriers.content.carriers.entries()) yield * faultsIn(carriers.file, `carriers.${i}.checkedOn`, checkedOn, null, newest)
    }
    for (const { sets, proposals } of territories) {
      for (const { file, content: { checkedOn, publication, windows } } of sets) {
        yield * faultsIn(file, 'checkedOn', checkedOn, publication.on, newest)
        for (const [i, row] of windows.entries()) {
          if (row.checkedOn !== undefined) yield * faultsIn(file, `windows.${i}.checkedOn`, row.checkedOn, publication.on, newest)
        }
      }
      for (const { file, content: { checkedOn, madeOn } } of proposals) yield * faultsIn(file, 'checkedOn', checkedOn, madeOn, newest)
    }
  }
}

/** `earliest` is a day, or its month or year where no more is known: it then comes before each of its days. */
function * faultsIn (file: string, path: string, checkedOn: string, earliest: string | null, newest: string | undefined): Iterable<Fault> {
  if (earliest !== null && checkedOn < earliest) yield { file, path, detail: `is ${checkedOn}, before there was anything to check (${earliest})` }
  if (newest !== undefined && checkedOn > newest) yield { file, path, detail: `is ${checkedOn}, later than the newest version of changelog.yaml (${newest})` }
}
