// A licence period on the page of the gate: one large word, and the days of the period from one turn of the answer to the next.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { LicencePeriod, Permission } from '../../../../schemas/check.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement } from '../days.js'
import type { Dictionary } from '../dictionary.js'
import { inTerritory } from '../law/seen.js'
import { cardTable, cell, notes, rowHead } from '../table.js'
import { typeset } from '../typeset.js'
import { link, type Visit } from '../visit.js'

/** What an answer comes to, by the name of its word. */
export type Kind = 'yes' | 'no' | 'depends' | 'partly'

/** What an answer comes to: a period of which some days are permitted and others are not is so in part. */
export function kindOf (answer: Pick<Permission, 'permitted'> | LicencePeriod): Kind {
  if (!('spans' in answer)) return answer.permitted === null ? 'depends' : answer.permitted ? 'yes' : 'no'
  const [first, ...others] = new Set(answer.spans.map(kindOf))
  if (first !== undefined && others.length === 0) return first
  return answer.spans.some(({ permitted }) => permitted === true) ? 'partly' : 'depends'
}

/** Who looks, and the words of the rule book. */
interface Seen {
  readonly visit: Visit
  readonly dictionary: Dictionary
}

/** The answer through a period. */
export function throughPeriod (seen: Seen, answer: LicencePeriod, asked: string): SafeHtml {
  const { language } = seen.visit
  const { check: words, film } = PAGE_WORDS[language]
  const kind = kindOf(answer)
  const rows = answer.spans.map(span => html`<tr role="row">${rowHead(dayElement(span.from, language))}
${cell(words.answer, html`<span class="word is-${kindOf(span)}">${words[kindOf(span)]}</span>`)}
${cell(words.reason, html`${typeset(span.because, language)}${notes([span.certainty === 'provisional' ? words.provisional : null], language)}`)}
${cell(words.rules, setLinks(seen, answer, span.ruleSets))}</tr>`)
  return html`<div class="verdict is-${kind}"><p class="asked">${typeset(asked, language)}</p><p class="word">${words[kind]}</p>
${answer.hypothetical ? html`<p>${typeset(film.whatIfBanner, language)}</p>` : ''}</div>
${cardTable([words.from, words.answer, words.reason, words.rules], rows, { kind: 'period' })}`
}

/** Where the rule sets of an answer are shown. */
export function setLinks ({ visit, dictionary }: Seen, { territory }: Pick<Permission, 'territory'>, ruleSets: readonly string[]): SafeHtml {
  return html`${ruleSets.map(id => html` <a href="${link(visit, `/law/${id}`, inTerritory({ territory, dictionary }))}">${dayElement(id, visit.language)}</a>`)}`
}
