// What happens next to a film: its openings and closings after the day of the answer.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Chronology } from '../../../../schemas/chronology.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, distance } from '../days.js'
import { typeset } from '../typeset.js'
import type { FilmSeen } from './seen.js'

interface Event {
  readonly on: string
  readonly kind: 'opens' | 'closes' | 'returns'
  readonly label: string
}

/** How many events a glance takes in. */
const SHOWN = 3

/** The next events of a film, nearest first. */
export function nextEvents ({ visit: { language } }: FilmSeen, { on, windows }: Chronology): SafeHtml {
  const words = PAGE_WORDS[language].film.next
  const events = windows.flatMap(({ label, intervals }): Event[] => intervals.flatMap(({ from, until }, i) => [
    { on: from, kind: i === 0 ? 'opens' : 'returns', label },
    ...until === null ? [] : [{ on: until, kind: 'closes', label } as const]
  ]))
  const coming = events.filter(event => event.on > on).sort((a, b) => a.on.localeCompare(b.on)).slice(0, SHOWN)
  if (coming.length === 0) return html`<p class="next faint">${typeset(words.none, language)}</p>`
  return html`<div class="next"><h2>${words.heading}</h2><ol>${coming.map(event =>
    html`<li><strong>${dayElement(event.on, language)}</strong> <span class="ago">${distance(on, event.on, language)}</span><br>${typeset(words[event.kind](event.label), language)}</li>`)}</ol></div>`
}
