// The rows of a table that cannot be answered: what is wrong, in the words of its columns, and a field to mend it.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { typeset } from '../typeset.js'
import type { FilmsSeen } from './seen.js'

/** What is wrong with a row, at one cell or as a whole. */
export interface Fault {
  readonly detail: string
  /** The cell to mend; null where none of the table is at fault by itself. */
  readonly cell: { readonly column: number, readonly heading: string, readonly written: string } | null
}

/** A row that is refused. */
export interface RowRefused {
  /** As a sheet numbers it. */
  readonly number: number
  /** How its film is called. */
  readonly name: string
  readonly faults: readonly Fault[]
}

/** How many rows are told one by one: what is wrong with more is most likely one thing. */
const TOLD = 25

/** The rows refused, of a table in which so many others are answered. */
export function refusedRows ({ language }: FilmsSeen, refused: readonly RowRefused[], answered: number): SafeHtml | '' {
  const { refused: words } = PAGE_WORDS[language].films
  if (refused.length === 0) return ''
  const shown = refused.slice(0, TOLD)
  return html`<form id="corrections" class="problem"><h2>${typeset(words.heading(refused.length), language)}</h2>
<p>${typeset(words.rest(refused.length, answered), language)}</p>
<ul class="rows">${shown.map(row => html`<li><strong>${typeset(words.row(row.number), language)}</strong> ${row.name}${row.faults.map((fault, i) => faultOf(language, row, fault, i))}</li>`)}</ul>
${refused.length > TOLD ? html`<p>${typeset(words.more(refused.length - TOLD), language)}</p>` : ''}
<p class="do"><button>${words.correct}</button></p></form>`
}

function faultOf (language: FilmsSeen['language'], { number }: RowRefused, { detail, cell }: Fault, i: number): SafeHtml {
  const { refused: words } = PAGE_WORDS[language].films
  const told = typeset(detail, language)
  if (cell === null) return html`<p class="wrong">${told}</p>`
  const name = `${number}-${cell.column}`
  const id = `wrong-${name}-${i}`
  return html`<div class="field"><label for="${id}-cell">${typeset(words.field(cell.heading, number), language)}</label><input type="text" id="${id}-cell" name="${name}" value="${cell.written}" autocomplete="off" aria-invalid="true" aria-describedby="${id}"><p class="wrong" id="${id}">${told}</p></div>`
}
