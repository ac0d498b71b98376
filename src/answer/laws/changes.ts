// The changes that the versions of the data record: those of the law read off its sets, those of the data as they are stated.
import type { ChangelogEntry, DataChange } from '../../../schemas/changelog.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Medium } from '../../../schemas/medium.js'
import { isDay } from '../../calendar/day.js'
import { placesOf } from '../../law/enact.js'
import { labelOf } from '../../law/label.js'
import type { AffectedWindow, RecordedChange } from '../../law/recorded-change.js'
import { Refusal } from '../../law/refusal.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import { affectedBy } from './law-change.js'

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
function lawChanges ({ version, on, changes }: ChangelogEntry, isFirst: boolean, territory: string, law: TerritoryLaw): RecordedChange[] {
  const recorded = changes.flatMap(change => change.kind === 'law' && change.territory === territory ? [change.ruleSet] : [])
  return law.sets.flatMap((set, i): RecordedChange[] => ![set.id, ...set.formerIds ?? []].some(id => recorded.includes(id)) ? [] : [{
    version,
    on: isFirst ? set.publication.on : on,
    kind: 'law',
    territory,
    ruleSet: set.id,
    replaces: law.sets[i - 1]?.id ?? null,
    publishedOn: set.publication.on,
    summary: set.summary,
    affects: affectedBy(law, i).map(({ track, releases, movedDates }) => windowOf(track, law.law.media, releases, movedDates)),
    because: set.texts,
    source: null
  }]).reverse()
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
    .map(place => windowOf(place, media, releases, movedDates))
}

function windowOf (
  { medium, tier }: Pick<AffectedWindow, 'medium' | 'tier'>, media: readonly Medium[], releases: AffectedWindow['releases'], movedDates: AffectedWindow['movedDates']
): AffectedWindow {
  return { medium, tier, label: labelOf(media, medium, tier), releases, movedDates }
}

/**
 * Whether something was recorded since: in a version later than the one named, or on the day named or later.
 * @throws Refusal `unknown-version`, with the list of those there are
 */
export function recordedSince (changelog: readonly ChangelogEntry[], since: string): (recorded: { version: string, on: CivilDate }) => boolean {
  if (isDay(since)) return ({ on }) => on >= since
  const versions = changelog.map(({ version }) => version)
  if (!versions.includes(since)) throw new Refusal('unknown-version', 'since', 'noVersion', { version: since, known: versions })
  const later = versions.slice(0, versions.indexOf(since))
  return ({ version }) => later.includes(version)
}
