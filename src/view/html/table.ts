// Tables that narrow screens show as cards: their roles are stated, and each cell says under which head it stands.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Language } from '../../../schemas/text.js'
import { typeset } from './typeset.js'

/** A table of windows, services or rules; `kind` is one more class. */
export function cardTable (heads: readonly string[], rows: SafeHtml[], { caption, kind = '' }: { readonly caption?: string, readonly kind?: string } = {}): SafeHtml {
  return html`<table class="windows ${kind}" role="table">
${caption === undefined ? '' : html`<caption>${caption}</caption>`}
<thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody>
</table>`
}

/** The first cell of a row, which names it. */
export function rowHead (content: SafeHtml): SafeHtml {
  return html`<th scope="row" role="rowheader">${content}</th>`
}

/** A cell under a head. */
export function cell (head: string, content: SafeHtml | string): SafeHtml {
  return html`<td role="cell" data-label="${head}">${content}</td>`
}

/** Sentences in small print, each on a line of its own. */
export function notes (sentences: ReadonlyArray<string | undefined | null>, language: Language): SafeHtml {
  return html`${sentences.flatMap(one => one == null ? [] : [html`<span class="note">${typeset(one, language)}</span>`])}`
}
