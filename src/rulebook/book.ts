// The rule book as plain data, and how the engine's rule book is put together from it.
import type { Carrier } from '../../schemas/carrier.js'
import type { Case } from '../../schemas/case.js'
import type { ChangelogEntry } from '../../schemas/changelog.js'
import type { Fact } from '../../schemas/fact.js'
import type { LegalText } from '../../schemas/legal-text.js'
import type { Medium } from '../../schemas/medium.js'
import type { Proposal } from '../../schemas/proposal.js'
import type { RuleSet } from '../../schemas/rule-set.js'
import type { Service } from '../../schemas/service.js'
import type { Territory } from '../../schemas/territory.js'
import { frozen } from '../law/once/frozen.js'
import { onDemand } from '../law/once/on-demand.js'
import type { RecordedChange } from '../law/sets/recorded-change.js'
import { territoryLawOf, type Rulebook } from '../law/rulebook.js'

/** What the rule files say, once they are checked: values of JSON alone. */
export interface RuleData {
  readonly version: string
  /** Of the bytes of all the files. */
  readonly digest: string
  readonly defaultTerritory: string
  readonly media: readonly Medium[]
  readonly facts: readonly Fact[]
  readonly legalTexts: readonly LegalText[]
  readonly services: readonly Service[]
  readonly carriers: readonly Carrier[]
  readonly changelog: readonly ChangelogEntry[]
  readonly territories: readonly TerritoryData[]
}

/** What the folder of one territory says; its sets by first day in force. */
export interface TerritoryData {
  readonly territory: Territory
  readonly sets: readonly RuleSet[]
  readonly proposals: readonly Proposal[]
  readonly cases: readonly Case[]
}

/** The rule book of checked data, frozen, so that no answer can change the law; `changesOf` is called when changes are first asked for. */
export function rulebookOf (data: RuleData, changesOf: () => readonly RecordedChange[]): Rulebook {
  const { version, digest, defaultTerritory, media, facts, changelog, territories } = data
  const changes = onDemand(changesOf)
  return frozen({
    version,
    digest,
    defaultTerritory,
    media,
    facts,
    changelog,
    legalTexts: byId(data.legalTexts),
    services: byId(data.services),
    carriers: byId(data.carriers),
    territories: new Map(territories.map(({ territory, sets, proposals, cases }) =>
      [territory.id, territoryLawOf(media, territory, sets, byId(proposals), cases, data.services)])),
    get changes () { return changes() }
  })
}

function byId<T extends { readonly id: string }> (items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.id, item]))
}
