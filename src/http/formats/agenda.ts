// An agenda in JSON and as a table; each film is named on every event.
import type { AgendaEvent } from '../../../schemas/calendar.js'
import { EVENT_COLUMNS, type EventColumn } from '../../../schemas/table.js'
import type { Language } from '../../../schemas/text.js'
import { holderIn } from '../../service/exploiter.js'
import { textsOf } from './cited.js'
import { headerOf, inOneCell, releaseCell, rowsOf, styleOf, type Row, type TableAsked } from './csv/csv.js'
import { NOT_GATHERED, type EventTold, type Form } from './form.js'

/** An event as it is answered in JSON. */
export function eventView ({ on, kind, evidence, window, chronology: { film, territory }, address }: EventTold): AgendaEvent {
  const { medium, tier, label, certainty, hypothetical, ruleSet, legalBasis } = window
  return { on, kind, film, territory, medium, tier, ...holderIn(window), label, certainty, evidence, hypothetical, ruleSet, legalBasis, links: { chronology: address } }
}

/** An agenda in JSON: what is said of the whole, then its events. */
export function agendaJson (head: object): Form {
  return { ...IN_JSON, head: () => `${beginning(head)},"events":[`, onDay: NOT_GATHERED }
}

/** The same, gathered by day. */
export function agendaJsonByDay (head: object): Form {
  return { ...IN_JSON, head: () => `${beginning(head)},"days":[`, onDay: on => [`{"on":"${on}","events":[`, ']}'] }
}

const IN_JSON = { event: (event: EventTold) => JSON.stringify(eventView(event)), name: null, between: ',', end: ']}' }

/** An object that goes on. */
function beginning (object: object): string {
  return JSON.stringify(object).slice(0, -1)
}

/** An agenda as a table. */
export function agendaTable (asked: TableAsked<EventColumn>, language: Language): Form {
  const style = styleOf(EVENT_COLUMNS, asked, language)
  return {
    head: () => headerOf(style),
    event: event => rowsOf(style, [rowOf(event)]),
    name: null,
    between: '',
    onDay: NOT_GATHERED,
    end: ''
  }
}

function rowOf (item: EventTold): Row<EventColumn> {
  const { film, links, ...event } = eventView(item)
  return {
    ...event,
    id: film.id ?? null,
    title: film.title ?? null,
    theatricalReleaseDate: releaseCell(film.theatricalReleaseDate),
    service: event.service ?? null,
    carrier: event.carrier ?? null,
    device: event.device ?? null,
    legalBasis: inOneCell(textsOf(item.chronology, item.window).map(({ title }) => title)),
    explanation: inOneCell(item.window.explanation),
    chronology: links.chronology
  }
}
