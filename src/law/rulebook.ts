// Everything under `rules/`, checked and ready to be asked: what every answer rests on.
import type { Carrier } from '../../schemas/carrier.js'
import type { Case } from '../../schemas/case.js'
import type { ChangelogEntry } from '../../schemas/changelog.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Fact } from '../../schemas/fact.js'
import type { LegalText } from '../../schemas/legal-text.js'
import type { Medium } from '../../schemas/medium.js'
import type { Proposal } from '../../schemas/proposal.js'
import type { RuleSet } from '../../schemas/rule-set.js'
import type { Service } from '../../schemas/service.js'
import type { Territory } from '../../schemas/territory.js'
import type { Enacted } from './sets/amend.js'
import { lawOf, tracksOf, type Law, type Tracks } from './tracks/enact.js'
import { onDemand } from './once/on-demand.js'
import type { RecordedChange } from './sets/recorded-change.js'
import { Refusal } from './refusal.js'
import { standingIn, type Standing } from './facts/standing.js'

/** The law of one territory: its sets in order, and its tracks for each number of them that may be known. */
export interface TerritoryLaw {
  readonly territory: Territory
  readonly law: Law
  readonly sets: readonly RuleSet[]
  /** The facts of a film that decide which tier services held, each with the media on which it does. */
  readonly standing: Standing
  /** The tracks of the first n sets, known from the publication of the nth. */
  readonly known: readonly Known[]
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly cases: readonly Case[]
}

/** The tracks of so many sets, and the day from which they are those known. */
export interface Known {
  readonly from: CivilDate
  readonly tracks: Tracks
}

/** The rule book: one version, one digest of its content. */
export interface Rulebook {
  readonly version: string
  readonly digest: string
  /** The territory of a question that names none. */
  readonly defaultTerritory: string
  readonly media: readonly Medium[]
  readonly facts: readonly Fact[]
  readonly legalTexts: ReadonlyMap<string, LegalText>
  /** By id, like the carriers. */
  readonly services: ReadonlyMap<string, Service>
  readonly carriers: ReadonlyMap<string, Carrier>
  /** By territory code. */
  readonly territories: ReadonlyMap<string, TerritoryLaw>
  /** The versions of the data, the latest first; and every change they record, the newest first. */
  readonly changelog: readonly ChangelogEntry[]
  readonly changes: readonly RecordedChange[]
}

/**
 * The law of a territory, from its files: sets are published in the order in which they take effect (a lint rule sees to it).
 * @throws RangeError where its sets have more distinct tests than can be told apart
 */
export function territoryLawOf (
  media: readonly Medium[], territory: Territory, sets: readonly RuleSet[], proposals: ReadonlyMap<string, Proposal>, cases: readonly Case[], services: readonly Service[] = []
): TerritoryLaw {
  const standing = standingIn(services, territory.id)
  const law = lawOf(media, territory, sets, standing.keys())
  const enacted = sets.map((set): Enacted => ({ from: set.id, set, amendments: new Map() }))
  const known = sets.map((set, i): Known => {
    // Most questions know the law of today: the tracks of the past are made when they are first asked for.
    const tracks = onDemand(() => tracksOf(law, enacted.slice(0, i + 1)))
    return { from: set.publication.on, get tracks () { return tracks() } }
  })
  return { territory, law, sets, standing, known, proposals, cases }
}

/** The law that answers for a territory: its own, or that of another, which holds there too; undefined: none does. */
export function lawHeldIn ({ territories }: Pick<Rulebook, 'territories'>, territory: string): TerritoryLaw | undefined {
  return territories.get(territory) ?? [...territories.values()].find(law => law.territory.alsoIn?.territories.includes(territory))
}

/**
 * The law of a territory.
 * @throws Refusal `unknown-territory`, with why it was not read, or the list of those that have a rule book
 */
export function lawIn ({ territories }: Pick<Rulebook, 'territories'>, territory: string): TerritoryLaw {
  const law = lawHeldIn({ territories }, territory)
  if (law !== undefined) return law
  const unread = [...territories.values()].map(one => one.territory.unread).find(one => one?.territories.includes(territory))
  if (unread !== undefined) throw new Refusal('unknown-territory', 'territory', 'territoryNotRead', { territory, reason: unread.reason })
  throw new Refusal('unknown-territory', 'territory', 'noTerritory', { territory, known: [...territories.keys()] })
}

/** The id that a set has now, of one that it has or had; the same where no set had it. */
export function currentId ({ sets }: Pick<TerritoryLaw, 'sets'>, id: string): string {
  return sets.find(({ formerIds = [] }) => formerIds.some(former => former === id))?.id ?? id
}

/**
 * The tracks as they could be known on a day: a set counts from its publication on.
 * @throws Refusal `no-law-known` before the first publication
 */
export function knownOn ({ known, sets }: TerritoryLaw, day: CivilDate): Tracks {
  const last = known.findLast(({ from }) => from <= day)
  if (last === undefined) throw new Refusal('no-law-known', 'knownOn', 'nothingKnown', { knownOn: day, first: sets[0]?.publication.on })
  return last.tracks
}
