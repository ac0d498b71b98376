// The rule book as it is served: each dictionary in one language.
import type { Static } from 'typebox'
import type { RuleSetSummary } from '../../../schemas/answers.js'
import type { RuleSet } from '../../../schemas/rule-set.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Language } from '../../../schemas/text.js'
import { mediaMoved } from '../../answer/dictionary.js'
import { whenNeeded } from '../../law/once/on-demand.js'
import type { RecordedChange } from '../../law/sets/recorded-change.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import { localised } from '../protocol/language.js'
import { comparisonLink, ruleSetLink } from '../question/links.js'

/** The dictionaries that no territory owns, in one language. */
export function sharedViews ({ media, legalTexts }: Rulebook, language: Language) {
  return {
    media: localised([...media], language),
    legalTexts: localised([...legalTexts.values()], language)
  }
}

/** A rule set by its title. */
export function summaryOf ({ territory, sets }: TerritoryLaw, set: RuleSet, language: Language): Static<typeof RuleSetSummary> {
  const { id, formerIds = [], publication, regime, summary, texts } = set
  return {
    id,
    formerIds: [...formerIds],
    until: sets[sets.indexOf(set) + 1]?.id ?? null,
    publishedOn: publication.on,
    regime,
    summary: summary[language],
    texts,
    links: { self: ruleSetLink(id, territory.id) }
  }
}

/** The versions of the data and what each changed, in one language. */
export function changeViews ({ changelog, changes }: Rulebook, language: Language) {
  return {
    versions: changelog.map(({ changes, ...entry }) => localised(entry, language)),
    changes: changes.map(({ replaces, affects, because, ...change }) => ({
      ...localised(change, language),
      affects: localised([...affects], language),
      because: [...because],
      links: linksOf(change, replaces)
    }))
  }
}

function linksOf ({ territory, ruleSet }: Pick<RecordedChange, 'territory' | 'ruleSet'>, replaces: CivilDate | null) {
  if (ruleSet === null || territory === null) return {}
  return {
    ruleSet: ruleSetLink(ruleSet, territory),
    ...replaces === null ? {} : { compare: comparisonLink(replaces, ruleSet, territory) }
  }
}

/** What one territory has to show, in one language. */
export function territoryViews (law: TerritoryLaw, language: Language) {
  const { territory, sets, proposals } = law
  return {
    ruleSets: sets.map(set => summaryOf(law, set, language)),
    ruleSetById: new Map(sets.map(set => [set.id as string, localised(set, language)])),
    regimes: territory.regimes.map(regime => ({
      ...localised(regime, language),
      ruleSets: sets.filter(set => set.regime === regime.id).map(({ id }) => id)
    })),
    proposals: localised([...proposals.values()], language),
    proposalById: new Map([...proposals].map(([id, proposal]) => [id, localised(proposal, language)]))
  }
}

/** Which territories ask for a fact: those whose law it can move something in. */
export function territoriesAsking ({ territories }: Rulebook): (fact: string) => string[] {
  const moved = whenNeeded(() => [...territories].map(([id, law]) => [id, mediaMoved(law)] as const))
  return fact => moved().flatMap(([id, facts]) => facts.has(fact) ? [id] : [])
}

/** The facts that a question may state, with the media that each moves in one territory, and the territories in which it moves any. */
export function factViews ({ facts, territories }: Rulebook, law: TerritoryLaw, language: Language, movedIn: (law: TerritoryLaw) => ReadonlyMap<string, readonly string[]>) {
  return facts.map(({ clause, description, minimum, maximum, implies, ...fact }) => ({
    ...localised(fact, language),
    moves: [...movedIn(law).get(fact.id) ?? []],
    territories: [...territories].filter(([, other]) => movedIn(other).has(fact.id)).flatMap(([id, { territory: { alsoIn } }]) => [id, ...alsoIn?.territories ?? []]),
    thresholds: thresholdsOf(fact.id, [...territories.values()])
  }))
}

/** The numbers that the rules of some territories tell apart, of one fact. */
function thresholdsOf (name: string, laws: readonly TerritoryLaw[]): number[] {
  const limits = laws.flatMap(({ law: { vocabulary } }) => vocabulary.flatMap(({ fact, atMost, isDay }) => fact !== name || isDay === true ? [] : atMost ?? []))
  return [...new Set(limits)].sort((a, b) => a - b)
}
