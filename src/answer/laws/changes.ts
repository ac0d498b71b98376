// The changes that the versions of the data record: those of the law read off its sets, those of the data as they are stated.
import type { ChangelogEntry, DataChange } from '../../../schemas/changelog.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Medium } from '../../../schemas/medium.js'
import type { Service } from '../../../schemas/service.js'
import { isDay } from '../../calendar/day.js'
import { placesOf } from '../../law/tracks/enact.js'
import { heldLabelOf, labelOf } from '../../law/sets/label.js'
import type { AffectedWindow, RecordedChange } from '../../law/sets/recorded-change.js'
import { Refusal } from '../../law/refusal.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import { nameOf } from '../../service/exploiter.js'
import { affectedBy } from './law-change.js'

/** The versions of the data, and what they may name. */
export interface Recorded {
  readonly changelog: readonly ChangelogEntry[]
  readonly media: readonly Medium[]
  readonly services: readonly Service[]
}

type Named = Pick<Recorded, 'media' | 'services'>

/** Every change of every version, the newest first; those of one day in the order of the file, but the later set first. */
export function changesOf ({ changelog, media, services }: Recorded, territories: ReadonlyMap<string, TerritoryLaw>): RecordedChange[] {
  const changes = changelog.flatMap((entry, i) => [
    ...[...territories].flatMap(([id, law]) => lawChanges(entry, i === changelog.length - 1, id, law)),
    ...entry.changes.flatMap(change => change.kind === 'law' ? [] : [dataChange(entry, change, { media, services })])
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
    affects: affectedBy(law, i).map(({ track, releases, movedDates }) => ({ service: null, medium: track.medium, tier: track.tier, label: labelOf(law.law.media, track.medium, track.tier), releases, movedDates })),
    because: set.texts,
    source: null
  }]).reverse()
}

function dataChange ({ version, on }: ChangelogEntry, { kind, territory, summary, affects, because, source }: DataChange, named: Named): RecordedChange {
  return {
    version,
    on,
    kind,
    territory,
    ruleSet: null,
    replaces: null,
    publishedOn: null,
    summary,
    affects: affects.flatMap(one => windowsOf(one, named)),
    because,
    source: source ?? null
  }
}

/** Without tiers, every tier; without days that moved, those of all the releases. A service has one window of a medium, which goes by its name. */
function windowsOf ({ service: id, medium, tiers, releases, movedDates = releases }: DataChange['affects'][number], { media, services }: Named): AffectedWindow[] {
  const service = services.find(one => one.id === id)
  if (service !== undefined) return [{ service: service.id, medium, tier: null, label: heldLabelOf(media, medium, nameOf(service)), releases, movedDates }]
  return media.filter(one => one.id === medium).flatMap(placesOf)
    .filter(({ tier }) => tier === null || tiers === undefined || tiers.includes(tier))
    .map(({ tier }) => ({ service: null, medium, tier, label: labelOf(media, medium, tier), releases, movedDates }))
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
