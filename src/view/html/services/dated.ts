// When something happened, as far as it is known, with its evidence and sources.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Evidence } from '../../../../schemas/legal.js'
import type { Language } from '../../../../schemas/text.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, dayText } from '../days.js'
import { notes } from '../table.js'
import { typeset } from '../typeset.js'

/** Something dated, or dated within bounds. */
export interface DatedSeen {
  readonly on?: string
  readonly notBefore?: string
  readonly notAfter?: string
  readonly hedged?: true
  readonly evidence: Evidence
  readonly sources: readonly string[]
  readonly note?: string
}

/** The day, or between which days it lies. */
export function datedText ({ on, notBefore, notAfter, hedged }: Pick<DatedSeen, 'on' | 'notBefore' | 'notAfter' | 'hedged'>, language: Language): SafeHtml {
  const words = PAGE_WORDS[language].services
  const [first, last] = [notBefore, notAfter].map(day => day === undefined ? undefined : dayText(day, language))
  const bounds = first === undefined
    ? last === undefined ? words.noDay : words.one.notAfter(last)
    : last === undefined ? words.one.notBefore(first) : words.one.between(first, last)
  return html`${on === undefined ? typeset(bounds, language) : dayElement(on, language)}${hedged === true ? ` (${words.one.hedged})` : ''}`
}

/** How well something is known, in two words; the sentence on hover. */
export function evidenceMark (evidence: Evidence, language: Language): SafeHtml {
  const { short, long } = PAGE_WORDS[language].evidence[evidence]
  return html`<span class="evidence e-${evidence}" title="${typeset(long, language)}">${short}</span>`
}

/** Where something is read: links by number, words as they are. */
export function sourceList (sources: readonly string[], language: Language): SafeHtml | '' {
  const { source } = PAGE_WORDS[language].services.one
  return sources.length === 0 ? '' : html`<span class="sources">${sources.map((one, i) => /^https?:/.test(one)
    ? html` <a href="${one}" rel="external noreferrer">${source(i + 1)}</a>`
    : html` <span>${typeset(one, language)}</span>`)}</span>`
}

/** A dated value whole: day, evidence, sources, note. */
export function dated (value: DatedSeen, language: Language): SafeHtml {
  return html`${datedText(value, language)} ${evidenceMark(value.evidence, language)}${sourceList(value.sources, language)}${notes([value.note], language)}`
}
