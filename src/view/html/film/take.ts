// What one takes along from the page of a film: a subscription, files, the question for a terminal.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { typeset } from '../typeset.js'
import { apiLink, stated } from '../visit.js'
import type { FilmSeen } from './seen.js'

/** What a subscription takes of a question beside its film. */
const SUBSCRIBED = ['territory', 'medium', 'tier', 'service', 'adopt', 'knownOn']

/** The question as the service takes it in an address, and in a body where only a body can ask it. */
export interface Wire {
  readonly parameters: ReadonlyArray<[name: string, value: string]>
  readonly body: Readonly<Record<string, unknown>> | null
}

/** The subscription, the files, and the same question as a command. */
export function takeAlong (seen: FilmSeen, { parameters, body }: Wire): SafeHtml {
  const { visit } = seen
  const { take: words } = PAGE_WORDS[visit.language].film
  const to = (form: string) => apiLink(visit, `/v1/chronology${form}`, parameters)
  const address = `${visit.origin}${body === null ? to('') : apiLink(visit, '/v1/chronology')}`
  const command = body === null ? `curl '${address}'` : `curl '${address}' --json '${JSON.stringify(body).replaceAll("'", '\\u0027')}'`
  return html`<section class="take" aria-labelledby="take"><h2 id="take">${words.heading}</h2>
${body === null ? html`<ul class="buttons">${subscription(seen)}
<li><a class="button" href="${to('.ics')}">${words.calendar}</a></li>
<li><a class="button" href="${to('.csv')}">${words.table}</a></li>
<li><a class="button" href="${to('.svg')}">${words.picture}</a></li>
<li><a class="button" href="${to('')}">${words.json}</a></li></ul>` : ''}
<h3>${words.curl}</h3><pre tabindex="0"><code>${command}</code></pre>
<p class="faint">${typeset(words.share, visit.language)}</p></section>`
}

function subscription (seen: FilmSeen): SafeHtml | '' {
  const { visit } = seen
  const { take: words } = PAGE_WORDS[visit.language].film
  const release = stated(seen, 'theatricalReleaseDate')
  if (release === '' || release === 'none') return ''
  const address = apiLink(visit, '/v1/calendar.ics', [['film', filmNamed(release, stated(seen, 'title'))], ...[...visit.query].filter(([name]) => SUBSCRIBED.includes(name))])
  return html`<li><a class="button main" href="${visit.origin.replace(/^https?/, 'webcal')}${address}">${typeset(words.subscribe, visit.language)}</a> <span class="note">${typeset(words.subscribeHint, visit.language)}</span></li>`
}

/** A film as a subscription names it; a title with a tilde ends in one more. */
function filmNamed (release: string, title: string): string {
  return title === '' ? release : `${release}~${title}${title.includes('~') ? '~' : ''}`
}
