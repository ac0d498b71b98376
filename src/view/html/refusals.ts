// What the service refuses of a question, told beside the fields that caused it.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Problem } from '../../../schemas/problem.js'
import type { Language } from '../../../schemas/text.js'
import { PAGE_WORDS } from '../../words/pages.js'
import { typeset } from './typeset.js'

/** The faults of a question, by field. */
export interface Refusals {
  readonly problem: Problem | null
  /** All of them, in order. */
  readonly all: readonly string[]
  /** What is wrong with a field. */
  readonly of: (name: string) => readonly string[]
}

/** What the form calls the fields that the API has names for. */
export type Labels = ReadonlyMap<string, string>

/** The statuses that say: not now. */
const BUSY = [429, 503]

/** The faults of a problem, which call a field by its label where it has one. */
export function refusalsOf (problem: Problem | null, language: Language, labels: Labels = new Map()): Refusals {
  const byField = new Map<string, string[]>()
  for (const { pointer, parameter, detail } of problem?.errors ?? []) {
    const name = fieldOf(parameter ?? pointer ?? '')
    byField.set(name, [...byField.get(name) ?? [], inWords(detail, language, labels)])
  }
  return { problem, all: [...byField.values()].flat(), of: name => byField.get(name) ?? [] }
}

/** The field of the form that a parameter, or a pointer into a body, speaks of: `/changes/0/delay/months` is the delay made up. */
function fieldOf (place: string): string {
  const [first = '', second] = place.split('/').filter(part => part !== '')
  if (first !== 'changes') return first
  if (place.endsWith('/from')) return 'changeFrom'
  return second === undefined || !place.includes('/delay') ? 'changeTrack' : 'changeMonths'
}

/** What is said above a form whose question was refused: everything, for those who do not see the fields. */
export function refusalNote ({ problem, all }: Refusals, language: Language): SafeHtml | '' {
  if (problem === null) return ''
  const words = PAGE_WORDS[language].problem
  const busy = BUSY.includes(problem.status)
  return html`<div class="problem"><h2>${typeset(busy ? problem.title : words.heading, language)}</h2>
<ul>${(all.length === 0 ? [typeset(problem.detail, language)] : all).map(detail => html`<li>${detail}</li>`)}</ul>
<p>${typeset(busy ? words.busy : words.remedy, language)}</p></div>`
}

/** What is wrong, with the labels of the form instead of the names of the API. */
function inWords (detail: string, language: Language, labels: Labels): string {
  const said = [...labels].reduce((text, [name, label]) => text.replaceAll(new RegExp(`(?<![\\w/])${name}(?!\\w)`, 'g'), language === 'fr' ? `« ${label} »` : `“${label}”`), detail)
  return typeset(said, language)
}
