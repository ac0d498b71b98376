// From the folder of the rules to a frozen rule book, or to the list of everything that is wrong with it.
import { createHash } from 'node:crypto'
import type { Medium } from '../../schemas/medium.js'
import { changesOf } from '../domain/changes.js'
import { timelinesOf, type Rulebook, type TerritoryLaw } from '../domain/rulebook.js'
import type { Draft, Fault, LintRule, TerritoryDraft } from './draft.js'
import { agreementTerms } from './lint/agreement-terms.js'
import { announcements } from './lint/announcements.js'
import { carriageOrder } from './lint/carriage-order.js'
import { carriageStatus } from './lint/carriage-status.js'
import { checkedDays } from './lint/checked-days.js'
import { closingShape } from './lint/closing-shape.js'
import { currentVersion } from './lint/current-version.js'
import { dateBounds } from './lint/date-bounds.js'
import { defaultTerritory } from './lint/default-territory.js'
import { derogations } from './lint/derogations.js'
import { disputedTiers } from './lint/disputed-tiers.js'
import { distinctSets } from './lint/distinct-sets.js'
import { documentedValues } from './lint/documented-values.js'
import { factDictionary } from './lint/fact-dictionary.js'
import { fileNames } from './lint/file-names.js'
import { knownChanges } from './lint/known-changes.js'
import { knownServices } from './lint/known-services.js'
import { knownTexts } from './lint/known-texts.js'
import { knownWindows } from './lint/known-windows.js'
import { namesInOrder } from './lint/names-in-order.js'
import { ownDelays } from './lint/own-delays.js'
import { publication } from './lint/publication.js'
import { recordedSets } from './lint/recorded-sets.js'
import { regimeTerms } from './lint/regime-terms.js'
import { releaseLaw } from './lint/release-law.js'
import { rowShape } from './lint/row-shape.js'
import { serviceLife } from './lint/service-life.js'
import { setTexts } from './lint/set-texts.js'
import { testShape } from './lint/test-shape.js'
import { tierLife } from './lint/tier-life.js'
import { tierPeriods } from './lint/tier-periods.js'
import { timelyBasis } from './lint/timely-basis.js'
import { uniqueIds } from './lint/unique-ids.js'
import { versionOrder } from './lint/version-order.js'
import { wholeLaw } from './lint/whole-law.js'
import { readRules } from './read.js'

/** Every rule of meaning that the law must keep. */
export const LAW_RULES: readonly LintRule[] = [
  fileNames, defaultTerritory, uniqueIds, factDictionary, knownWindows, knownTexts, wholeLaw, rowShape, testShape, closingShape,
  derogations, releaseLaw, setTexts, publication, timelyBasis, distinctSets, regimeTerms, currentVersion, versionOrder, recordedSets, knownChanges, checkedDays
]

/** Every rule of meaning that services and carriers must keep. */
export const SERVICE_RULES: readonly LintRule[] = [
  knownServices, documentedValues, dateBounds, announcements, namesInOrder, serviceLife, tierPeriods, tierLife, disputedTiers, agreementTerms,
  ownDelays, carriageStatus, carriageOrder
]

/** The rules cannot be used: every fault of every file. */
export class RulebookError extends Error {
  constructor (readonly faults: readonly Fault[]) {
    super(['The rules cannot be used:', ...faults.map(lineOf)].join('\n'))
    this.name = 'RulebookError'
  }
}

/** A fault on one line: file, path inside it, remedy. */
export function lineOf ({ file, path, detail }: Fault): string {
  return `  ${file}${path === '' ? '' : ` ${path}`}: ${detail}`
}

/**
 * Reads, checks, compiles and freezes the rules of a folder.
 * @throws RulebookError with every fault found
 */
export function loadRulebook (root: string): Rulebook {
  const { draft, faults, sources } = readRules(root)
  const all = [...faults, ...[...LAW_RULES, ...SERVICE_RULES].flatMap(rule => [...rule.check(draft)])]
  if (!isComplete(draft) || all.length > 0) throw new RulebookError(all)
  return frozen(compiled(draft, digestOf(sources)))
}

/** A digest that changes when any byte of the rules does. */
function digestOf (sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [file, text] of [...sources].sort()) hash.update(`${file}\0${text}\0`)
  return `sha256-${hash.digest('base64')}`
}

type Complete<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> }
type CompleteTerritory = Complete<TerritoryDraft>
type CompleteDraft = Complete<Omit<Draft, 'territories'>> & { readonly territories: readonly CompleteTerritory[] }

/** True where no document is missing; a fault tells of each that is. */
function isComplete (draft: Draft): draft is CompleteDraft {
  const documents = [draft.rulebook, draft.facts, draft.legalTexts, draft.services, draft.carriers, draft.changelog, ...draft.territories.flatMap(({ territory, cases }) => [territory, cases])]
  return !documents.includes(undefined)
}

function compiled ({ rulebook, facts, legalTexts, services, carriers, changelog, territories }: CompleteDraft, digest: string): Rulebook {
  const { version, defaultTerritory, media } = rulebook.content
  const { versions } = changelog.content
  const laws = new Map(territories.map(draft => [draft.territory.content.id, lawOf(media, draft)]))
  return {
    version,
    digest,
    defaultTerritory,
    media,
    facts: facts.content.facts,
    legalTexts: new Map(legalTexts.content.texts.map(text => [text.id, text])),
    services: new Map(services.content.services.map(service => [service.id, service])),
    carriers: new Map(carriers.content.carriers.map(carrier => [carrier.id, carrier])),
    territories: laws,
    changelog: versions,
    changes: changesOf(versions, media, laws)
  }
}

function lawOf (media: readonly Medium[], { territory, sets, proposals, cases }: CompleteTerritory): TerritoryLaw {
  const contents = sets.map(({ content }) => content)
  return {
    territory: territory.content,
    sets: contents,
    timelines: timelinesOf(media, territory.content, contents),
    proposals: new Map(proposals.map(({ content }) => [content.id, content])),
    cases: cases.content.cases
  }
}

/** Freezes a value and all that it holds, so that no answer can change the law. */
function frozen<T> (value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  const parts: unknown[] = value instanceof Map ? [...value.values()] : Object.values(value)
  parts.forEach(frozen)
  return value
}
