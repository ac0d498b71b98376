// Everything under `rules/`, validated and ready to be walked: what every answer is computed from.
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
import { DomainError } from './errors.js'
import { onDemand } from './on-demand.js'
import type { RecordedChange } from './recorded-change.js'
import { timelineOf, type Span, type Timeline } from './timeline.js'

/** The law of one territory: its sets in order, and a timeline for each number of them that may be known. */
export interface TerritoryLaw {
  readonly territory: Territory
  readonly sets: readonly RuleSet[]
  /** The timeline of the first n sets, known from the publication of the nth. */
  readonly timelines: readonly KnownTimeline[]
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly cases: readonly Case[]
}

/** A timeline and the day from which it is the one known. */
export interface KnownTimeline {
  readonly knownFrom: CivilDate
  readonly timeline: Timeline
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

/** The timelines of a territory: sets are published in the order in which they take effect (a lint rule sees to it). */
export function timelinesOf (media: readonly Medium[], territory: Territory, sets: readonly RuleSet[]): KnownTimeline[] {
  const spans = sets.map((set): Span => ({
    from: set.id,
    set,
    regime: territory.regimes.find(regime => regime.id === set.regime) ?? null,
    amendments: new Map()
  }))
  return sets.map((set, i) => {
    // Most questions know the law of today: those of the past are made when they are first asked for.
    const timeline = onDemand(() => timelineOf(media, spans.slice(0, i + 1), territory.governedBy === 'release'))
    return {
      knownFrom: set.publication.on,
      get timeline () { return timeline() }
    }
  })
}

/**
 * The law of a territory.
 * @throws DomainError `unknown-territory`, with the list of those that have a rule book
 */
export function lawOf (rulebook: Rulebook, territory: string): TerritoryLaw {
  const law = rulebook.territories.get(territory)
  if (law === undefined) {
    const known = [...rulebook.territories.keys()].join(', ')
    throw new DomainError('unknown-territory', 'territory', {
      fr: `Il n'y a pas de règles pour le territoire ${territory} ; il y en a pour : ${known}.`,
      en: `There is no rule book for the territory ${territory}; there is one for: ${known}.`
    })
  }
  return law
}

/**
 * The law as it could be known on a day: a set counts from its publication on.
 * @throws DomainError `no-law-known` before the first publication
 */
export function timelineKnownOn (law: TerritoryLaw, knownOn: CivilDate): Timeline {
  const known = law.timelines.findLast(({ knownFrom }) => knownFrom <= knownOn)
  if (known === undefined) {
    const first = law.sets.at(0)?.publication.on
    throw new DomainError('no-law-known', 'knownOn', {
      fr: `Aucune règle n'était connue le ${knownOn} : les premières ont été publiées le ${first}. Indiquez ce jour ou un jour plus tardif.`,
      en: `No rule set was known on ${knownOn}: the first was published on ${first}. State that day or a later one.`
    })
  }
  return known.timeline
}
