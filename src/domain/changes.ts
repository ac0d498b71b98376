// The changes that the versions of the data record: those of the law read off its sets, those of the data as they are stated.
import type { ChangelogEntry, DataChange } from '../../schemas/changelog.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Medium } from '../../schemas/medium.js'
import { isCivilDate } from './civil-date.js'
import { DomainError, listOf } from './errors.js'
import { excerpt } from './excerpt.js'
import { affectedBy } from './law-change.js'
import type { AffectedWindow, RecordedChange } from './recorded-change.js'
import type { TerritoryLaw } from './rulebook.js'
import { placesOf } from './timeline.js'

/** Every change of every version, the newest first; those of one day in the order of the file, but the later set first. */
export function changesOf (
  changelog: readonly ChangelogEntry[], media: readonly Medium[], territories: ReadonlyMap<string, TerritoryLaw>
): RecordedChange[] {
  const changes = changelog.flatMap((entry, i) => [
    ...[...territories].flatMap(([id, law]) => lawChanges(entry, i === changelog.length - 1, id, law)),
    ...entry.changes.flatMap(change => change.kind === 'law' ? [] : [dataChange(entry, change, media)])
  ])
  return changes.toSorted((a, b) => a.on > b.on ? -1 : a.on < b.on ? 1 : 0)
}

/** The sets of a territory that a version records, the latest first. */
function lawChanges ({ version, on, changes }: ChangelogEntry, isFirst: boolean, territory: string, { sets, timelines }: TerritoryLaw): RecordedChange[] {
  const recorded = changes.flatMap(change => change.kind === 'law' && change.territory === territory ? [change.ruleSet] : [])
  return timelines.flatMap(({ timeline, knownFrom }, i) => timeline.spans.slice(-1).flatMap(({ set }): RecordedChange[] => !recorded.includes(set.id) ? [] : [{
    version,
    on: isFirst ? knownFrom : on,
    kind: 'law',
    territory,
    ruleSet: set.id,
    replaces: sets[i - 1]?.id ?? null,
    publishedOn: knownFrom,
    summary: set.summary,
    affects: affectedBy(timelines[i - 1]?.timeline, timeline),
    because: set.texts,
    source: null
  }])).reverse()
}

function dataChange ({ version, on }: ChangelogEntry, { kind, territory, summary, affects, because, source }: DataChange, media: readonly Medium[]): RecordedChange {
  return {
    version,
    on,
    kind,
    territory,
    ruleSet: null,
    replaces: null,
    publishedOn: null,
    summary,
    affects: affects.flatMap(one => windowsOf(one, media)),
    because,
    source: source ?? null
  }
}

/** Without tiers, every tier; without days that moved, those of all the releases. */
function windowsOf ({ medium, tiers, releases, movedDates = releases }: DataChange['affects'][number], media: readonly Medium[]): AffectedWindow[] {
  return media.filter(({ id }) => id === medium).flatMap(placesOf)
    .filter(({ tier }) => tier === null || tiers === undefined || tiers.includes(tier))
    .map(({ tier, label }) => ({ medium, tier, label, releases, movedDates }))
}

/**
 * Whether something was recorded since: in a version later than the one named, or on the day named or later.
 * @throws DomainError `unknown-version`, with the list of those there are
 */
export function recordedSince (changelog: readonly ChangelogEntry[], since: string): (recorded: { version: string, on: CivilDate }) => boolean {
  if (isCivilDate(since)) return ({ on }) => on >= since
  const versions = changelog.map(({ version }) => version)
  if (!versions.includes(since)) {
    const known = listOf(versions)
    throw new DomainError('unknown-version', 'since', {
      fr: `Il n'existe pas de version ${excerpt(since)} du recueil des règles ; ${known.fr}.`,
      en: `There is no version ${excerpt(since)} of the rule book; ${known.en}.`
    })
  }
  const later = versions.slice(0, versions.indexOf(since))
  return ({ version }) => later.includes(version)
}
