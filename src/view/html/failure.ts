// The page of what cannot be shown: it does not exist, or not now.
import { html } from '@remix-run/html-template'
import type { Problem } from '../../../schemas/problem.js'
import { PAGE_WORDS } from '../../words/pages.js'
import type { Page } from './frame.js'
import { refusalNote, refusalsOf } from './refusals.js'
import { typeset } from './typeset.js'
import { link, type Visit } from './visit.js'

/** The page that stands where another was asked for. */
export function failurePage (visit: Visit, problem: Problem): Page {
  const { language } = visit
  const words = PAGE_WORDS[language].problem
  const title = problem.status === 404 ? words.notFound : problem.title
  return {
    section: null,
    title,
    description: problem.detail,
    content: html`<h1>${typeset(title, language)}</h1>
${problem.status === 404 ? html`<p>${typeset(problem.detail, language)}</p>` : html`<div role="alert">${refusalNote(refusalsOf(problem, language), language)}</div>`}
<p><a href="${link(visit, '/')}">${typeset(words.back, language)}</a></p>`
  }
}
