// What the pages of the law show: the sets of a territory and the history of each medium.
import type { Static } from 'typebox'
import type { RuleSetSummary } from '../../../../schemas/answers.js'
import type { MediumHistory, RowView } from '../../../../schemas/history.js'
import type { Language } from '../../../../schemas/text.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { delayText } from '../days.js'
import type { Dictionary } from '../dictionary.js'
import { apiLink, type Visit } from '../visit.js'
import type { TextSeen } from './texts.js'

export type SetSeen = Static<typeof RuleSetSummary>

/** What the page of all of the law shows. */
export interface LawSeen {
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly territory: string
  readonly today: string
  /** Oldest first. */
  readonly sets: readonly SetSeen[]
  readonly histories: readonly MediumHistory[]
  readonly texts: readonly TextSeen[]
}

/** The id that a set has now, of one that it has or had. */
export function currentId (sets: readonly SetSeen[], id: string): string {
  return sets.find(({ formerIds }) => formerIds.some(former => former === id))?.id ?? id
}

/** The parameters that keep the territory in a link; none for that of a question that names none. */
export function inTerritory ({ territory, dictionary: { home } }: Pick<LawSeen, 'territory' | 'dictionary'>): Array<[name: string, value: string]> {
  return territory === home ? [] : [['territory', territory]]
}

/** The feed of what changes in the law of the territory. */
export function feedOf ({ visit, territory }: Pick<LawSeen, 'visit' | 'territory'>): string {
  return apiLink(visit, '/v1/changes.atom', [['territory', territory]])
}

/** What a row says of its opening: a delay, its alternatives, contract, or that it is not known. */
export function ruleText ({ rule, opens, floor, notBefore = null }: Pick<RowView, 'rule' | 'opens' | 'floor'> & Partial<Pick<RowView, 'notBefore'>>, language: Language): string {
  const { law } = PAGE_WORDS[language]
  if (rule !== 'delay') return notBefore === null ? law[rule] : `${law[rule]} (${law.set.notBefore(law.after[notBefore.after](delayText(notBefore.delay, language)))})`
  const days = opens.map(({ after, delay }) => after === 'theatrical-release' && Object.values(delay).every(count => count === 0)
    ? PAGE_WORDS[language].film.windows.atRelease
    : law.after[after](delayText(delay, language)))
  return `${days.join(' / ')}${floor ? ` (${law.set.floor})` : ''}`
}

/** A delay as a number of months, for a scale or a glance. */
export function monthsOf ({ months = 0, weeks = 0, days = 0 }: { readonly months?: number, readonly weeks?: number, readonly days?: number }): number {
  return months + (weeks * 7 + days) / 30.44
}
