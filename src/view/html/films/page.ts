// The page of many films as it is sent: where the table goes, and what the browser needs to read it.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import type { Page } from '../frame.js'
import { typeset } from '../typeset.js'
import { link, type Visit } from '../visit.js'
import type { Known } from './seen.js'

/** How large a file is read, in megabytes: many times a thousand films. */
export const MOST_MEGABYTES = 4

/** The page before a table is there. Without a script it says what else to do. */
export function filmsPage (visit: Visit, known: Known): Page {
  const { language } = visit
  const words = PAGE_WORDS[language].films
  return {
    section: 'films',
    title: words.title,
    description: words.described,
    script: 'films.js',
    content: html`<h1>${words.title}</h1><p class="sub">${typeset(words.intro, language)}</p>
<noscript><p class="problem">${typeset(words.needsScript, language)} <a href="/docs">${words.needsScriptLink}</a>. <a href="${link(visit, '/')}">${PAGE_WORDS[language].problem.back}</a></p></noscript>
<div id="films" data-known="${JSON.stringify(known)}" data-stated="${String(visit.stated)}" hidden>
<details class="sheet" id="sheet" open><summary><h2 id="sheet-heading">${words.sheet.heading}</h2></summary>
${sheet(visit)}
<div id="reading"></div></details>
<p id="said" role="status" class="said"></p>
<div id="refused"></div>
<div id="answer" hidden>${views(visit)}<div id="controls"></div><div id="view"></div></div>
</div>`
  }
}

function sheet ({ language }: Visit): SafeHtml {
  const { sheet: words } = PAGE_WORDS[language].films
  return html`<div class="drop"><label for="table">${typeset(words.label, language)}</label>
<textarea id="table" rows="6" spellcheck="false" autocapitalize="off" wrap="off" aria-describedby="table-hint table-privacy"></textarea>
<p class="hint" id="table-hint">${typeset(words.hint, language)}</p></div>
<div class="buttons"><span class="file"><input type="file" id="file" accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"><label class="button" for="file">${words.choose}</label></span>
<button type="button" data-do="example">${words.example}</button>
<button type="button" data-do="clear">${words.clear}</button></div>
<p class="privacy" id="table-privacy">${typeset(words.privacy, language)}</p>
<p class="never"><label><input type="checkbox" id="remember"> <span>${typeset(words.remember, language)} <span class="hint">${typeset(words.rememberHint, language)}</span></span></label></p>`
}

/** The ways to see the films, by what stands after the `#` of the address. */
export const VIEWS = ['agenda', 'lines', 'moves', 'service'] as const
export type View = (typeof VIEWS)[number]

function views ({ language }: Visit): SafeHtml {
  const { views: words } = PAGE_WORDS[language].films
  return html`<nav class="views" aria-label="${words.label}"><ul>${VIEWS.map(view => html`<li><a href="#${view}" data-view="${view}">${words[view]}</a></li>`)}</ul></nav>`
}
