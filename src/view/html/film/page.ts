// The page of a film: one line to ask, the picture, the windows, the questions, what if, and what to take along.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Chronology } from '../../../../schemas/chronology.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText } from '../days.js'
import { territoryName } from '../dictionary.js'
import { input } from '../field.js'
import type { Page } from '../frame.js'
import { refusalNote } from '../refusals.js'
import { typeset } from '../typeset.js'
import { apiLink, stated } from '../visit.js'
import { moreFields } from './more.js'
import { nextEvents } from './next.js'
import { pictureOf } from './picture.js'
import { questionList } from './questions.js'
import { withTiersTogether, type FilmSeen } from './seen.js'
import { takeAlong, type Wire } from './take.js'
import { whatIf } from './what-if.js'
import { windowsTable } from './windows.js'

/** The page of what was asked. */
export function filmPage (asked: FilmSeen, wire: Wire): Page {
  const seen = withTiersTogether(asked)
  const { visit, answer, isExample } = seen
  const { film: words } = PAGE_WORDS[visit.language]
  const territory = answer?.territory ?? (stated(seen, 'territory') || seen.dictionary.home)
  const name = nameOf(seen)
  const title = isExample || answer === null ? words.title : words.of(name, territoryName(territory, visit.language))
  return {
    section: 'film',
    title,
    description: answer === null || isExample ? words.described : saidOf(seen, answer),
    ...answer !== null && wire.body === null && { picture: apiLink(visit, '/v1/chronology.svg', wire.parameters) },
    content: html`<form id="question" action="/film" method="get" data-answers data-busy="${typeset(PAGE_WORDS[visit.language].problem.busy, visit.language)}">
${visit.stated ? html`<input type="hidden" name="lang" value="${visit.language}">` : ''}
<div data-part="head">${head(seen, name, territory)}</div>
<div data-part="problem" role="alert">${refusalNote(seen.refusals, visit.language)}</div>
${questionLine(seen)}
<div data-part="more">${moreFields(seen)}</div>
<div id="answer" data-part="answer">${answer === null ? '' : answered(seen, answer, name, wire)}</div>
<div data-part="questions">${questionList(seen, answer)}</div>
<div data-part="what-if">${seen.dictionary.proposals.length === 0 ? '' : whatIf(seen)}</div>
</form>
<div data-part="take">${answer === null ? '' : takeAlong(seen, wire)}</div>`
  }
}

function nameOf (seen: FilmSeen): string {
  const { film: words } = PAGE_WORDS[seen.visit.language]
  const [title, release] = [stated(seen, 'title'), stated(seen, 'theatricalReleaseDate')]
  if (title !== '') return title
  return release === 'none' ? words.neverReleased : words.unnamed(dayText(seen.answer?.film.theatricalReleaseDate ?? '2000', seen.visit.language))
}

function head (seen: FilmSeen, name: string, territory: string): SafeHtml {
  const { visit: { language }, answer, isExample } = seen
  const { film: words } = PAGE_WORDS[language]
  if (isExample || answer === null) return html`<h1>${typeset(words.title, language)}</h1>`
  const { theatricalReleaseDate } = answer.film
  const where = territoryName(territory, language)
  const sub = theatricalReleaseDate === null ? words.subNever(where) : words.sub(dayText(theatricalReleaseDate, language), where)
  return html`<h1>${typeset(name, language)}</h1><p class="sub">${typeset(sub, language)}</p>`
}

function questionLine (seen: FilmSeen): SafeHtml {
  const { refusals, visit: { language } } = seen
  const { film: words } = PAGE_WORDS[language]
  const release = stated(seen, 'theatricalReleaseDate')
  return html`<div class="line" data-part="line">
${input({ name: 'theatricalReleaseDate', label: words.release, type: 'date', value: release === 'none' ? '' : release, hint: typeset(words.releaseHint, language), refusals })}
${input({ name: 'title', label: html`${words.name} (${words.optional})`.toString(), type: 'text', value: stated(seen, 'title'), refusals })}
<button class="main">${words.ask}</button></div>`
}

function answered (seen: FilmSeen, answer: Chronology, name: string, wire: Wire): SafeHtml {
  const { visit: { language }, isExample } = seen
  const { film: words } = PAGE_WORDS[language]
  const known = [...answer.presumptions.map(({ sentence }) => sentence), ...answer.notices]
  return html`${isExample ? html`<p class="lead">${typeset(words.today(dayText(answer.on, language)), language)}</p>` : nextEvents(seen, answer)}
${answer.hypothetical ? html`<p class="supposed">${typeset(words.whatIfBanner, language)}</p>` : ''}
${pictureOf(seen, answer, name, wire)}
${windowsTable(seen, answer)}
${known.length === 0 ? '' : html`<aside class="notices"><h2>${words.notices}</h2>${known.map(notice => html`<p>${typeset(notice, language)}</p>`)}</aside>`}`
}

/** What is said of the answer where its address is shared: each medium and its first day. */
function saidOf ({ visit: { language } }: FilmSeen, { summary }: Chronology): string {
  return summary.flatMap(({ label, earliestOpensOn }) => earliestOpensOn === null ? [] : [`${label} ${dayText(earliestOpensOn, language)}`]).join(' · ')
}
