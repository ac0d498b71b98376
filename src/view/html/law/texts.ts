// Texts of law as pages cite them: by title or in short, and by article, linked where they can be read.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Static } from 'typebox'
import type { LegalBasis } from '../../../../schemas/legal.js'
import type { LegalTextView } from '../../../../schemas/legal-text.js'
import type { Language } from '../../../../schemas/text.js'
import { typeset } from '../typeset.js'

export type TextSeen = Static<typeof LegalTextView>

/** What a citation needs of a text. */
type Cited = ReadonlyMap<string, Pick<TextSeen, 'title' | 'citation' | 'url' | 'dividedInto'>>

/** A list of texts and articles. */
export function citedTexts (basis: readonly LegalBasis[], texts: readonly TextSeen[], language: Language): SafeHtml {
  const known = new Map(texts.map(text => [text.id, text]))
  return html`<ul class="texts">${basis.map(one => html`<li>${citedText(one, known, language)}</li>`)}</ul>`
}

/** One text, by its title or as a jurist cites it in short, with its article unless it names it. */
export function citedText ({ text, article }: LegalBasis, texts: Cited, language: Language, by: 'title' | 'citation' = 'title'): SafeHtml {
  const found = texts.get(text)
  const title = typeset(found?.[by] ?? text, language)
  const part = article !== null && found?.dividedInto === 'sections' ? `§ ${article}` : article
  const named = part === null || title.includes(typeset(part, language)) ? title : `${title}, ${typeset(part, language)}`
  return html`${found?.url == null ? named : html`<a href="${found.url}" rel="external noreferrer">${named}</a>`}`
}
