// An agenda over many films: what opens and closes, by month and by day.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Agenda, AgendaEvent } from '../../../../schemas/calendar.js'
import type { Language } from '../../../../schemas/text.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText } from '../days.js'
import { select } from '../field.js'
import { refusalsOf } from '../refusals.js'
import { typeset } from '../typeset.js'
import { filmLink, windowName } from './film.js'
import type { FilmsSeen } from './seen.js'

/** What an agenda is asked for beside its films. */
export interface AgendaAsked {
  readonly months: string
  readonly medium: string
}

/** For how many months an agenda may be asked. */
const MONTHS = [3, 6, 12, 24, 48]

/** Windows of one medium of one film to which the same happens on one day. */
interface Happening {
  readonly event: AgendaEvent
  readonly tiers: ReadonlyArray<string | null>
}

/** What to keep of the agenda, and what to take along of it. */
export function agendaControls ({ language, known }: FilmsSeen, { months, medium }: AgendaAsked): SafeHtml {
  const { agenda: words } = PAGE_WORDS[language].films
  const refusals = refusalsOf(null, language)
  return html`<form id="asked" class="controls">
${select({ name: 'months', label: words.span, value: months, refusals }, MONTHS.map(count => ({ value: String(count), label: words.months(count) })))}
${select({ name: 'medium', label: words.media, value: medium, refusals }, [{ value: '', label: words.anyMedium }, ...known.media.map(({ id, label }) => ({ value: id, label }))])}
<div class="buttons"><button type="button" data-do="calendar">${words.calendar}</button> <button type="button" data-do="table">${words.table}</button> <button type="button" data-do="print">${words.print}</button></div></form>`
}

/** The agenda. */
export function agendaView (seen: FilmsSeen, { from, to, events = [] }: Pick<Agenda, 'from' | 'to' | 'events'>): SafeHtml {
  const { language } = seen
  const { agenda: words } = PAGE_WORDS[language].films
  const happenings = gathered(events)
  const count = new Set(events.map(({ on }) => on)).size
  return html`<section class="agenda" aria-labelledby="agenda-heading"><h2 id="agenda-heading">${typeset(words.heading, language)}</h2>
<p class="intro">${typeset(count === 0 ? words.none : words.count(count, dayText(from, language), dayText(to, language)), language)}</p>
${by(happenings, ({ event: { on } }) => on.slice(0, 7)).map(([month, inMonth]) => html`<h3>${monthText(month, language)}</h3><ol class="month">${by(inMonth, ({ event: { on } }) => on).map(([day, onDay]) => html`<li class="day"><time datetime="${day}">${weekday(day, language)}</time><ul>${by(onDay, ({ event: { film, territory } }) => JSON.stringify([film, territory])).map(([, ofFilm]) => filmOnDay(seen, ofFilm))}</ul></li>`)}</ol>`)}</section>`
}

/** What happens to one film on one day. */
function filmOnDay (seen: FilmsSeen, happenings: readonly Happening[]): SafeHtml {
  return html`<li><span class="film">${happenings.slice(0, 1).map(({ event: { film, territory } }) => filmLink(film, seen, territory))}</span> <ul>${happenings.map(one => happeningOf(seen, one))}</ul></li>`
}

function happeningOf (seen: FilmsSeen, { event: { medium, kind, certainty }, tiers }: Happening): SafeHtml {
  const { agenda: words } = PAGE_WORDS[seen.language].films
  return html`<li class="is-${kind}">${windowName(seen, medium, tiers)} <span class="kind">${words.kinds[kind]}</span>${certainty === 'provisional' ? html` <span class="mark">${words.provisional}</span>` : ''}</li>`
}

/** Events as they are told: the tiers of one medium together. */
function gathered (events: readonly AgendaEvent[]): Happening[] {
  return by(events, ({ on, film, territory, medium, kind, certainty }) => JSON.stringify([on, film, territory, medium, kind, certainty]))
    .flatMap(([, group]) => group.slice(0, 1).map(event => ({ event, tiers: group.map(({ tier }) => tier) })))
}

/** Things in order, gathered by what they have in common. */
function by<Thing> (things: readonly Thing[], key: (thing: Thing) => string): Array<[key: string, things: Thing[]]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(key(thing)) ?? []
    group.push(thing)
    groups.set(key(thing), group)
  }
  return [...groups]
}

/** What writes months and days, for each language: to make one takes a hundred times as long as to use it. */
const FORMATS: Readonly<Record<Language, { readonly month: Intl.DateTimeFormat, readonly weekday: Intl.DateTimeFormat }>> = { en: formatsOf('en-GB'), fr: formatsOf('fr-FR') }

function formatsOf (locale: string) {
  return {
    month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric' })
  }
}

/** A month written out, as a heading: “December 2026”. */
function monthText (month: string, language: Language): string {
  const text = FORMATS[language].month.format(new Date(`${month}-01`))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A day under the heading of its month: “Wed 2”. */
function weekday (day: string, language: Language): string {
  return FORMATS[language].weekday.format(new Date(day)).replaceAll(' ', '\u00A0')
}
