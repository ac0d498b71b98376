// What one service may show of many films: today, later, and where no day is known.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { BriefWindow } from '../../../../schemas/windows.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText, distance } from '../days.js'
import { select } from '../field.js'
import { refusalsOf } from '../refusals.js'
import { typeset } from '../typeset.js'
import { filmLink } from './film.js'
import type { FilmAnswered } from './lines.js'
import type { FilmsSeen } from './seen.js'

/** The choice of the service. */
export function serviceControls ({ language, known }: FilmsSeen, service: string): SafeHtml {
  const { service: words } = PAGE_WORDS[language].films
  return html`<form id="asked" class="controls">${select({ name: 'service', label: words.which, value: service, refusals: refusalsOf(null, language) }, [{ value: '', label: words.none }, ...known.services.map(({ id, label }) => ({ value: id, label }))])}</form>`
}

/** When a service may show a film: the window that it may show it in, and the first day. */
interface Shown {
  readonly film: SafeHtml
  readonly window: BriefWindow
  readonly from: string
}

/** What a service may show, of films answered for it. */
export function serviceView (seen: FilmsSeen, service: string, films: readonly FilmAnswered[]): SafeHtml {
  const { language, known } = seen
  const { service: words } = PAGE_WORDS[language].films
  const open: Shown[] = []
  const later: Shown[] = []
  const unsettled: SafeHtml[] = []
  for (const { film, windows } of films) {
    const shown = windows.flatMap(window => window.availableFrom == null ? [] : [{ film: filmLink(film, seen), window, from: window.availableFrom }])
    const now = shown.find(({ from, window: { status } }) => from <= known.today && status !== 'closed')
    const [next] = shown.flatMap(one => comingOf(one, known.today)).sort(byDay)
    if (now !== undefined) open.push(now)
    else if (next !== undefined) later.push(next)
    else unsettled.push(html`<li>${filmLink(film, seen)} <span class="ago">${[...new Set(windows.map(({ status }) => PAGE_WORDS[language].status[status]))].join(', ')}</span></li>`)
  }
  const name = known.services.find(({ id }) => id === service)?.label ?? service
  return html`<section class="on-service" aria-labelledby="service-heading"><h2 id="service-heading">${typeset(words.open(name, dayText(known.today, language)), language)}</h2>
${open.length === 0 ? html`<p class="faint">${typeset(words.noOpen, language)}</p>` : html`<ul class="shown">${open.sort(byDay).map(({ film, from, window: { closesOn } }) =>
  html`<li>${film} <span class="ago">${[words.since(dayText(from, language)), ...closesOn === null || closesOn <= known.today ? [] : [words.until(dayText(closesOn, language))]].join(', ')}</span></li>`)}</ul>`}
${later.length === 0 ? '' : html`<h3>${words.later}</h3><ul class="shown">${later.sort(byDay).map(({ film, from }) => html`<li>${film} <span class="ago">${words.from(dayText(from, language))}, ${distance(known.today, from, language)}</span></li>`)}</ul>`}
${unsettled.length === 0 ? '' : html`<h3>${words.unsettled}</h3><ul class="shown">${unsettled}</ul>`}</section>`
}

/** The next day on which a film comes to a service: the first, or that of its return. */
function comingOf (shown: Shown, today: string): Shown[] {
  return [shown.from, shown.window.opensAgainOn ?? ''].filter(day => day > today).map(from => ({ ...shown, from }))
}

function byDay (one: Shown, other: Shown): number {
  return one.from.localeCompare(other.from)
}
