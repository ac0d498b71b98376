// From the folder of the rules to what they say, sound as a whole, or to the list of everything that is wrong with it.
import { createHash } from 'node:crypto'
import { changesOf } from '../answer/laws/changes.js'
import type { Rulebook } from '../law/rulebook.js'
import { rulebookOf, type RuleData } from './book.js'
import type { Draft, LintRule, TerritoryDraft } from './draft.js'
import { RulebookError } from './faults/error.js'
import { agreementTerms } from './lint/services/agreement-terms.js'
import { announcements } from './lint/services/announcements.js'
import { carriageOrder } from './lint/services/carriage-order.js'
import { carriageStatus } from './lint/services/carriage-status.js'
import { checkedDays } from './lint/book/checked-days.js'
import { closingShape } from './lint/rows/closing-shape.js'
import { currentVersion } from './lint/book/current-version.js'
import { dateBounds } from './lint/services/date-bounds.js'
import { defaultTerritory } from './lint/sets/default-territory.js'
import { derogations } from './lint/rows/derogations.js'
import { disputedTiers } from './lint/services/disputed-tiers.js'
import { distinctSets } from './lint/sets/distinct-sets.js'
import { documentedValues } from './lint/services/documented-values.js'
import { extendedBasis } from './lint/sets/extended-basis.js'
import { factDictionary } from './lint/book/fact-dictionary.js'
import { fileNames } from './lint/sets/file-names.js'
import { formerIds } from './lint/sets/former-ids.js'
import { knownChanges } from './lint/book/known-changes.js'
import { knownServices } from './lint/services/known-services.js'
import { knownTexts } from './lint/sets/known-texts.js'
import { knownWindows } from './lint/rows/known-windows.js'
import { namesInOrder } from './lint/services/names-in-order.js'
import { ownDelays } from './lint/services/own-delays.js'
import { presumptions } from './lint/rows/presumptions.js'
import { sinceLaunch } from './lint/services/since-launch.js'
import { unexplainedIn } from './lint/plausible/doubts.js'
import { reasons } from './lint/plausible/reasons.js'
import { publication } from './lint/sets/publication.js'
import { recordedSets } from './lint/book/recorded-sets.js'
import { regimeTerms } from './lint/sets/regime-terms.js'
import { releaseLaw } from './lint/sets/release-law.js'
import { rowShape } from './lint/rows/row-shape.js'
import { serviceLife } from './lint/services/service-life.js'
import { setTexts } from './lint/sets/set-texts.js'
import { tellingApart } from './lint/rows/telling-apart.js'
import { territoriesHeld } from './lint/sets/territories-held.js'
import { testShape } from './lint/rows/test-shape.js'
import { tierLife } from './lint/services/tier-life.js'
import { tierPeriods } from './lint/services/tier-periods.js'
import { timelyBasis } from './lint/sets/timely-basis.js'
import { uniqueIds } from './lint/book/unique-ids.js'
import { versionOrder } from './lint/book/version-order.js'
import { wholeLaw } from './lint/rows/whole-law.js'
import { documentOf, type ReadDocument } from './reading/document.js'
import { filesIn, readRules, type Reading, type RuleFiles } from './reading/read.js'
import { toldOf } from './faults/told.js'

/** Every rule of meaning that the law must keep. */
export const LAW_RULES: readonly LintRule[] = [
  fileNames, defaultTerritory, uniqueIds, factDictionary, knownWindows, knownTexts, wholeLaw, rowShape, testShape, tellingApart, presumptions, closingShape,
  derogations, formerIds, releaseLaw, setTexts, publication, timelyBasis, extendedBasis, distinctSets, regimeTerms, territoriesHeld, currentVersion, versionOrder, recordedSets, knownChanges, checkedDays
]

/** Every rule of meaning that services and carriers must keep. */
export const SERVICE_RULES: readonly LintRule[] = [
  knownServices, documentedValues, dateBounds, announcements, namesInOrder, serviceLife, tierPeriods, tierLife, disputedTiers, sinceLaunch, agreementTerms,
  ownDelays, carriageStatus, carriageOrder
]

const ALL_RULES = [...LAW_RULES, ...SERVICE_RULES]

/** What is asked of rules that keep all of those: where one is broken, that may be why these are. */
const LAST_RULES: readonly LintRule[] = [reasons]

/**
 * The rule book that stands in a folder, read, checked and put together: for those who edit or build it.
 * @throws RulebookError with every fault found
 */
export function checkedRulebook (root: string, readDocument?: ReadDocument): Rulebook {
  return bookOf(checkedData(root, readDocument))
}

/**
 * The same rule book, and what may be a slip in it: a line for each doubt that no set explains.
 * @throws RulebookError with every fault found
 */
export function doubtedRulebook (root: string, readDocument: ReadDocument = documentOf): { readonly rulebook: Rulebook, readonly doubts: readonly string[] } {
  const reading = readRules(filesIn(root), readDocument)
  const data = soundData(reading, ALL_RULES, LAST_RULES)
  return { rulebook: bookOf(data), doubts: toldOf(unexplainedIn(reading.draft), reading.sources) }
}

function bookOf (data: RuleData): Rulebook {
  const book: Rulebook = rulebookOf(data, () => changesOf(data, book.territories))
  return book
}

/**
 * What the rules of a folder say.
 * @throws RulebookError with every fault found
 */
export function checkedData (root: string, readDocument: ReadDocument = documentOf): RuleData {
  return soundData(readRules(filesIn(root), readDocument), ALL_RULES, LAST_RULES)
}

/**
 * What rule files say, whatever it means: for rules that an earlier check found sound, which knew less than this one.
 * @throws RulebookError where a file is missing, or is not of its shape
 */
export function statedData (files: RuleFiles, readDocument?: ReadDocument): RuleData {
  return soundData(readRules(files, readDocument), [], [])
}

function soundData ({ draft, faults, sources }: Reading, rules: readonly LintRule[], last: readonly LintRule[]): RuleData {
  const broken = (by: readonly LintRule[]) => by.flatMap(rule => [...rule.check(draft)])
  const first = [...faults, ...broken(rules)]
  const all = first.length > 0 ? first : broken(last)
  if (!isComplete(draft) || all.length > 0) throw new RulebookError(all, toldOf(all, sources))
  return dataOf(draft, digestOf(sources))
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

function dataOf ({ rulebook, facts, legalTexts, services, carriers, changelog, territories }: CompleteDraft, digest: string): RuleData {
  return {
    digest,
    ...rulebook.content,
    facts: facts.content.facts,
    legalTexts: legalTexts.content.texts,
    services: services.content.services,
    carriers: carriers.content.carriers,
    changelog: changelog.content.versions,
    territories: territories.map(({ territory, sets, proposals, cases }) => ({
      territory: territory.content,
      // Why something is no slip is for those who edit the rules, and no law.
      sets: sets.map(({ content: { plausible, ...set } }) => set),
      proposals: proposals.map(({ content }) => content),
      cases: cases.content.cases
    }))
  }
}
