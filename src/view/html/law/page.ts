// The page of all of the law of a territory: the picture, the delays at a glance, every set.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { MediumHistory } from '../../../../schemas/history.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement } from '../days.js'
import { mediumPlace, territoriesOf, territoryName } from '../dictionary.js'
import type { Page } from '../frame.js'
import { typeset } from '../typeset.js'
import { link } from '../visit.js'
import { lawPicture } from './picture.js'
import { feedOf, inTerritory, monthsOf, type LawSeen } from './seen.js'
import { citedTexts } from './texts.js'

/** The page. */
export function lawPage (seen: LawSeen): Page {
  const { visit: { language, stated }, dictionary, territory, sets } = seen
  const words = PAGE_WORDS[language].law
  const isHome = territory === dictionary.home
  const title = isHome ? words.title : `${words.title} · ${territoryName(territory, language)}`
  return {
    section: 'law',
    title,
    description: words.described,
    feed: feedOf(seen),
    content: html`<h1>${typeset(title, language)}</h1><p class="sub">${typeset(words.intro, language)}</p>
<form class="inline" action="/law" method="get">${stated ? html`<input type="hidden" name="lang" value="${language}">` : ''}<label for="territory">${words.territory}</label> <select id="territory" name="territory">${territoriesOf(dictionary).map(code =>
  html`<option value="${code}"${code === territory ? html` selected` : ''}>${territoryName(code, language)}</option>`)}</select> <button>${words.show}</button></form>
${lawPicture(seen)}
${matrix(seen)}
<h2>${words.sets}</h2><ol class="sets" reversed>${sets.toReversed().map(({ id, summary, texts }) => html`<li><h3><a href="${link(seen.visit, `/law/${id}`, inTerritory(seen))}">${dayElement(id, language)}</a></h3><p>${typeset(summary, language)}</p>${citedTexts(texts, seen.texts, language)}</li>`)}</ol>
<p><a href="${feedOf(seen)}">${words.feed}</a></p>`
  }
}

/** A row for each set, a column for each medium. */
function matrix (seen: LawSeen): SafeHtml {
  const { visit, dictionary, histories, sets } = seen
  const words = PAGE_WORDS[visit.language].law
  const shown = histories.filter(({ windows }) => windows.some(({ history }) => history.some(({ opens }) => opens.some(({ delay }) => monthsOf(delay) > 0))))
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="matrix"><table class="matrix"><caption id="matrix">${words.matrix} <span class="hint">${typeset(words.matrixHint, visit.language)}</span></caption>
<thead><tr><th scope="col">${words.from}</th>${shown.map(({ medium, label }) => html`<th scope="col"><span class="dot m${mediumPlace(dictionary, medium)}" aria-hidden="true"></span> <a href="${link(visit, `/law/media/${medium}`, inTerritory(seen))}">${label}</a></th>`)}</tr></thead>
<tbody>${sets.toReversed().map(({ id }) => html`<tr><th scope="row"><a href="${link(visit, `/law/${id}`, inTerritory(seen))}">${dayElement(id, visit.language)}</a></th>${shown.map(history => html`<td>${figuresOf(history, id)}</td>`)}</tr>`)}</tbody></table></div>`
}

/** The delays of a medium under a set, shortest first; a dash where contract decides, a question mark where the rule is not known. */
function figuresOf ({ windows }: MediumHistory, set: string): string {
  const periods = windows.flatMap(({ history }) => history.filter(({ from, until }) => from <= set && (until === null || set < until)))
  const months = periods.flatMap(({ opens }) => opens.slice(0, 1).map(({ delay }) => monthsOf(delay)))
  const figures = [...new Set(months)].sort((a, b) => a - b).map(one => String(Math.round(one * 10) / 10))
  if (periods.some(({ rule }) => rule === 'unmodelled')) figures.push('?')
  return figures.length === 0 ? '–' : figures.join(' / ')
}
