// How the law changed, as it is served: the past of each medium, made once in each language, and what two sets differ in.
import type { MediumHistory, RulePeriod, RowChange, RowView, RuleSetComparison, WindowHistory } from '../../../schemas/history.js'
import type { LegalBasis } from '../../../schemas/legal.js'
import type { Medium } from '../../../schemas/medium.js'
import type { RuleSet } from '../../../schemas/rule-set.js'
import type { Language } from '../../../schemas/text.js'
import { labelOf } from '../../law/sets/label.js'
import { textsCited } from '../../view/bibliography.js'
import { weakestOf } from '../../law/tracks/evidence.js'
import { adoptableOn, comparisonOf, coursesOf, proposedFor, statedBy, type Course, type Period, type Proposed } from '../../answer/laws/history.js'
import { citationsOf, type Stated } from '../../law/sets/row.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import { isoOf } from '../../calendar/day.js'
import type { Part, Track } from '../../law/tracks/track.js'
import { localised } from '../protocol/language.js'
import { comparisonLink } from '../question/links.js'
import { summaryOf } from './views.js'

/** A row as it is served, and the texts it rests on. */
interface Shown {
  readonly view: RowView
  readonly citations: readonly LegalBasis[]
}

/** What the views of one territory in one language are made with. */
interface Making {
  readonly rulebook: Rulebook
  readonly law: TerritoryLaw
  readonly language: Language
  readonly courses: readonly Course[]
  /** Each row is put in the language once: many comparisons show it. */
  readonly shown: (part: Part) => Shown
}

/** The past of a medium: all its windows, and each of its tiers alone. */
export interface PastOfMedium {
  readonly medium: Medium
  readonly whole: MediumHistory
  readonly byTier: ReadonlyMap<string, MediumHistory>
}

/** What one territory has to show of its past, in one language. */
export interface HistoryViews {
  readonly setById: ReadonlyMap<string, RuleSet>
  /** Put together when asked for: one pair of sets takes no time, all of them would hold up the start by a second. */
  readonly compare: (before: RuleSet, after: RuleSet) => RuleSetComparison
  readonly pastByMedium: ReadonlyMap<string, PastOfMedium>
}

/** The views of a territory in a language. */
export function historyViews (rulebook: Rulebook, law: TerritoryLaw, language: Language): HistoryViews {
  const shown = keeping((part: Part): Shown => ({ view: rowViewOf(statedBy(part), language), citations: citationsOf(statedBy(part)) }))
  const making: Making = { rulebook, law, language, courses: coursesOf(law), shown }
  return {
    setById: byId(law.sets, set => set),
    compare: (before, after) => comparisonViewOf(before, after, making),
    pastByMedium: byId(rulebook.media, medium => pastOf(medium, making))
  }
}

function byId<T extends { readonly id: string }, Made> (items: readonly T[], make: (item: T) => Made): ReadonlyMap<string, Made> {
  return new Map(items.map(item => [item.id, make(item)]))
}

function keeping<T, Made> (make: (item: T) => Made): (item: T) => Made {
  const kept = new Map<T, Made>()
  return item => {
    let made = kept.get(item)
    if (made === undefined) kept.set(item, made = make(item))
    return made
  }
}

/** The fields that are shown are picked one by one: what a row may come to hold besides is not. */
function rowViewOf ({ row, derogation, powers, closings, outside }: Stated, language: Language): RowView {
  const { derogated, exclusiveUntil } = row
  return localised({
    rule: row.rule,
    opens: row.opens ?? [],
    floor: row.floor ?? false,
    notBefore: row.notBefore ?? null,
    contested: row.contested ?? null,
    nature: row.nature ?? null,
    legalBasis: row.legalBasis,
    lateBasis: row.lateBasis ?? null,
    derogated: derogated === undefined || derogation === null ? null : {
      delay: derogated.delay,
      evidence: derogated.evidence,
      legalBasis: derogated.legalBasis,
      criterion: derogation.criterion,
      eligible: derogation.eligible,
      criterionBasis: derogation.legalBasis
    },
    variants: row.variants ?? [],
    exclusiveUntil: exclusiveUntil ?? null,
    powers: [...powers],
    closings: [...closings],
    outside: [...outside],
    note: row.note ?? null
  }, language)
}

function comparisonViewOf (before: RuleSet, after: RuleSet, { rulebook, law, language, courses, shown }: Making): RuleSetComparison {
  const rows = comparisonOf(courses, before, after).map(row => ({ ...row, before: shown(row.before), after: shown(row.after) }))
  const count = (change: RowChange) => rows.filter(row => row.change === change).length
  const link = (a: RuleSet, b: RuleSet) => comparisonLink(a.id, b.id, law.territory.id)
  return {
    territory: law.territory.id,
    before: summaryOf(law, before, language),
    after: summaryOf(law, after, language),
    rows: rows.map(({ track, change, differences, before, after, changedBy }) => ({
      medium: track.medium,
      tier: track.tier,
      label: labelOf(rulebook.media, track.medium, track.tier)[language],
      change,
      differences: [...differences],
      before: before.view,
      after: after.view,
      changedBy: changedBy.map(({ id, summary, texts }) => ({ ruleSet: id, summary: summary[language], texts }))
    })),
    counts: { added: count('added'), removed: count('removed'), changed: count('changed'), unchanged: count('unchanged') },
    legalTexts: textsCited(rulebook, [
      before.texts, after.texts,
      ...rows.flatMap(row => [row.before.citations, row.after.citations, ...row.changedBy.map(({ texts }) => texts)])
    ], language),
    links: { self: link(before, after), reverse: link(after, before) }
  }
}

function pastOf (medium: Medium, making: Making): PastOfMedium {
  const courses = making.courses.filter(({ track }) => track.medium === medium.id)
  return {
    medium,
    whole: historyOf(medium, null, courses, making),
    byTier: byId(medium.tiers, ({ id }) => historyOf(medium, id, courses.filter(({ track }) => track.tier === id), making))
  }
}

function historyOf (medium: Medium, tier: string | null, courses: readonly Course[], making: Making): MediumHistory {
  const { rulebook, law, language, shown } = making
  const query = new URLSearchParams({ ...tier === null ? {} : { tier }, territory: law.territory.id })
  return {
    territory: law.territory.id,
    medium: medium.id,
    label: medium.label[language],
    windows: courses.map(({ track, periods }): WindowHistory => ({
      tier: track.tier,
      label: labelOf(rulebook.media, track.medium, track.tier)[language],
      history: periods.map(period => periodViewOf(period, making)),
      proposals: proposedFor(track, law).map(proposed => proposalViewOf(track, proposed, making))
    })),
    legalTexts: textsCited(rulebook, courses.flatMap(({ periods }) => periods.flatMap(({ first, parts }) =>
      [first.source.set.texts, shown(first).citations, ...parts.map(({ source: { row } }) => row.legalBasis)])), language),
    links: { self: `/v1/media/${medium.id}/history?${query.toString()}` }
  }
}

function periodViewOf ({ days: { from, until }, first, parts }: Period, { language, shown }: Making): RulePeriod {
  const { texts, entryIntoForce: { evidence, note } } = first.source.set
  return {
    from: isoOf(from),
    until: until === null ? null : isoOf(until),
    ...shown(first).view,
    texts,
    entryIntoForce: { evidence, note: note?.[language] ?? null },
    ruleSets: parts.map(({ source: { row, set } }) => ({
      id: set.id,
      regime: set.regime,
      legalBasis: row.legalBasis,
      evidence: row.opens === undefined ? null : weakestOf(row.opens.map(point => point.evidence))
    }))
  }
}

function proposalViewOf ({ medium, tier }: Track, { proposal, change }: Proposed, { law, language }: Making): WindowHistory['proposals'][number] {
  const { id, label, author, madeOn, fate, source } = proposal
  const territory = law.territory.id
  const day = adoptableOn(proposal, law)
  const example = day && new URLSearchParams({
    theatricalReleaseDate: day, territory, medium, ...tier === null ? {} : { tier }, knownOn: day, adopt: `${id}@${day}`
  })
  return {
    ...localised({ id, label, author, madeOn, fate }, language),
    delay: change.delay,
    evidence: change.evidence,
    note: change.note?.[language] ?? null,
    source: { label: source.label[language], url: source.url, evidence: source.evidence },
    links: {
      proposal: `/v1/proposals/${id}?territory=${territory}`,
      adopt: example && `/v1/chronology?${example.toString()}`
    }
  }
}
