// The rule files once they have the right shape, before anyone has checked what they mean.
import type { Carrier } from '../../schemas/carrier.js'
import type { Case } from '../../schemas/case.js'
import type { ChangelogEntry } from '../../schemas/changelog.js'
import type { Fact } from '../../schemas/fact.js'
import type { LegalText } from '../../schemas/legal-text.js'
import type { Medium } from '../../schemas/medium.js'
import type { Warning } from '../../schemas/plausible.js'
import type { Proposal } from '../../schemas/proposal.js'
import type { RuleSetFile } from '../../schemas/rule-set.js'
import type { Service } from '../../schemas/service.js'
import type { Territory } from '../../schemas/territory.js'

/** A document and the file it stands in, relative to the folder of the rules. */
export interface Filed<T> {
  readonly file: string
  readonly content: T
}

/** The folder of one territory. */
export interface TerritoryDraft {
  readonly folder: string
  readonly territory: Filed<Territory> | undefined
  /** By first day in force. */
  readonly sets: ReadonlyArray<Filed<RuleSetFile>>
  readonly proposals: ReadonlyArray<Filed<Proposal>>
  readonly cases: Filed<{ cases: Case[] }> | undefined
  /** False where a file of a set was left out: what seems to be missing may stand in it. */
  readonly hasAllSets: boolean
  /** The same of the proposals. */
  readonly hasAllProposals: boolean
}

/** What is valid by its schema under `rules/`; a file that is not is undefined or left out, so that the rest is still checked. */
export interface Draft {
  readonly rulebook: Filed<{ version: string, defaultTerritory: string, media: Medium[] }> | undefined
  readonly facts: Filed<{ facts: Fact[] }> | undefined
  readonly legalTexts: Filed<{ texts: LegalText[] }> | undefined
  readonly services: Filed<{ services: Service[] }> | undefined
  readonly carriers: Filed<{ carriers: Carrier[] }> | undefined
  readonly changelog: Filed<{ versions: ChangelogEntry[] }> | undefined
  readonly territories: readonly TerritoryDraft[]
}

/** What is wrong, where, and how to mend it. */
export interface Fault {
  readonly file: string
  readonly path: string
  /** Where no path leads there: in a file that is no YAML. */
  readonly line?: number
  /** Further places in the file of which the same is told. */
  readonly also?: readonly string[]
  readonly detail: string
}

/** A rule of meaning, which no schema can state. */
export interface LintRule {
  readonly name: string
  readonly description: string
  readonly check: (draft: Draft) => Iterable<Fault>
}

/** What seldom is so and may be a slip: told as a fault is, until the set says why it is so of the row. */
export interface Doubt extends Fault {
  /** The row, as the reason would name it. */
  readonly row: string
}

/** A rule of plausibility: what it doubts keeps no rules from being used. */
export interface PlausibilityRule {
  readonly name: Warning
  readonly description: string
  readonly check: (draft: Draft) => Iterable<Doubt>
}
