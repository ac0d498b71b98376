// An agenda in JSON and as a table; each film is named on every event.
import type { AgendaEvent, Separator } from '../../../schemas/calendar.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { CalendarEvent } from './icalendar.js'
import { textsOf } from './cited.js'
import { headerOf, rowsOf, type Row } from './csv.js'

/** An event as it is answered in JSON. */
export function eventView ({ on, kind, evidence, window, chronology: { film, territory }, address }: CalendarEvent): AgendaEvent {
  const { medium, tier, service, label, certainty, hypothetical, ruleSet, legalBasis } = window
  return { on, kind, film, territory, medium, tier, ...service === undefined ? {} : { service }, label, certainty, evidence, hypothetical, ruleSet, legalBasis, links: { chronology: address } }
}

/** The text of an agenda in JSON, a part at a time: what is said of the whole, then its events one by one. */
export function * agendaText (head: object, items: readonly CalendarEvent[]): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`
  yield * listOf(items)
  yield ']}'
}

/** The same, gathered by day; the events come in order. */
export function * agendaTextByDay (head: object, items: readonly CalendarEvent[]): Generator<string> {
  const days = new Map<CivilDate, CalendarEvent[]>()
  for (const item of items) days.set(item.on, [...days.get(item.on) ?? [], item])
  yield `${JSON.stringify(head).slice(0, -1)},"days":[`
  let separator = ''
  for (const [on, items] of days) {
    yield `${separator}{"on":"${on}","events":[`
    yield * listOf(items)
    yield ']}'
    separator = ','
  }
  yield ']}'
}

function * listOf (items: readonly CalendarEvent[]): Generator<string> {
  let separator = ''
  for (const item of items) {
    yield separator + JSON.stringify(eventView(item))
    separator = ','
  }
}

const COLUMNS = [
  'on', 'kind', 'id', 'title', 'theatricalReleaseDate', 'territory', 'medium', 'tier', 'service', 'label', 'certainty', 'evidence', 'hypothetical', 'ruleSet',
  'legalBasis', 'explanation', 'chronology'
] as const

/** How many rows are written at once: the writer costs as much to set up as tens of rows. */
const AT_ONCE = 100

/** The text of an agenda as a table, some rows at a time. */
export function * agendaCsv (items: readonly CalendarEvent[], separator: Separator): Generator<string> {
  yield headerOf(COLUMNS, separator)
  for (let i = 0; i < items.length; i += AT_ONCE) yield rowsOf(COLUMNS, items.slice(i, i + AT_ONCE).map(rowOf), separator)
}

function rowOf (item: CalendarEvent): Row<(typeof COLUMNS)[number]> {
  const { film, links, ...event } = eventView(item)
  return {
    ...event,
    id: film.id ?? null,
    title: film.title ?? null,
    theatricalReleaseDate: film.theatricalReleaseDate,
    service: event.service ?? null,
    legalBasis: textsOf(item.chronology, item.window).map(({ title }) => title).join('\n'),
    explanation: item.window.explanation.join('\n'),
    chronology: links.chronology
  }
}
