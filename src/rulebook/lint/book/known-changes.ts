import type { DataChange } from '../../../../schemas/changelog.js'
import type { Medium } from '../../../../schemas/medium.js'
import type { Service } from '../../../../schemas/service.js'
import type { LintRule } from '../../draft.js'

/** What a change names exists, and what it says can be followed. */
export const knownChanges: LintRule = {
  name: 'known-changes',
  description: 'Territories, media, tiers, services and texts named by the changelog exist; spans of releases end after they start; a correction says because of what.',
  * check ({ rulebook, legalTexts, services, changelog, territories }) {
    if (changelog === undefined) return
    const { file, content: { versions } } = changelog
    const known = territories.map(({ folder }) => folder.toUpperCase())
    const texts = legalTexts?.content.texts.map(({ id }) => id)
    for (const [i, { changes }] of versions.entries()) {
      for (const [j, change] of changes.entries()) {
        const path = `versions.${i}.changes.${j}`
        if (change.territory !== null && !known.includes(change.territory)) yield { file, path, detail: `names the territory ${change.territory}, which has no folder` }
        if (change.kind === 'law') continue
        for (const detail of [...dataFaults(change, rulebook?.content.media, texts), ...serviceFaults(change, services?.content.services)]) yield { file, path, detail }
      }
    }
  }
}

function * dataFaults ({ kind, affects, because, source }: DataChange, media: readonly Medium[] | undefined, texts: readonly string[] | undefined): Iterable<string> {
  if (kind === 'correction' && because.length === 0 && source === undefined) yield 'corrects something: say because of which text (because) or source'
  for (const { text } of because) if (texts?.includes(text) === false) yield `cites ${text}, which legal-texts.yaml does not have`
  for (const { medium, tiers = [], releases, movedDates } of affects) {
    const named = media?.find(({ id }) => id === medium)
    if (media !== undefined && named === undefined) yield `names the medium ${medium}, which rulebook.yaml does not have`
    for (const tier of tiers) {
      if (named?.tiers.some(({ id }) => id === tier) === false) yield `names the tier ${tier}, which ${medium} does not have in rulebook.yaml`
    }
    for (const { from, until } of [releases, movedDates ?? releases]) {
      if (until !== null && until <= from) yield `speaks of releases from ${from} until ${until}, which is none: until is the first day no longer concerned`
    }
  }
}

/** A service that is named is offered where the change is, and exploits the medium by one window, whatever its tier. */
function * serviceFaults ({ territory, affects }: DataChange, services: readonly Service[] | undefined): Iterable<string> {
  for (const { service: id, medium, tiers } of affects) {
    if (id === undefined) continue
    if (tiers !== undefined) yield `names tiers of ${id}: a service has one window of a medium, whichever tier it holds; leave them out`
    const service = services?.find(one => one.id === id)
    if (services !== undefined && service === undefined) yield `names the service ${id}, which services.yaml does not have`
    if (service?.media.includes(medium) === false) yield `names ${medium} of ${id}, which does not exploit it in services.yaml`
    if (service !== undefined && territory !== null && !service.territories.some(offer => offer.territory === territory)) yield `names the service ${id}, which services.yaml does not have in ${territory}`
  }
}
