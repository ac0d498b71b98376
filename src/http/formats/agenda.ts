// An agenda in JSON and as a table; each film is named on every event.
import type { AgendaEvent, Separator } from '../../../schemas/calendar.js'
import { textsOf } from './cited.js'
import { headerOf, rowsOf, type Row } from './csv.js'
import { NOT_GATHERED, type EventTold, type Form } from './form.js'

/** An event as it is answered in JSON. */
export function eventView ({ on, kind, evidence, window, chronology: { film, territory }, address }: EventTold): AgendaEvent {
  const { medium, tier, service, label, certainty, hypothetical, ruleSet, legalBasis } = window
  return { on, kind, film, territory, medium, tier, ...service === undefined ? {} : { service }, label, certainty, evidence, hypothetical, ruleSet, legalBasis, links: { chronology: address } }
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

const COLUMNS = [
  'on', 'kind', 'id', 'title', 'theatricalReleaseDate', 'territory', 'medium', 'tier', 'service', 'label', 'certainty', 'evidence', 'hypothetical', 'ruleSet',
  'legalBasis', 'explanation', 'chronology'
] as const

/** An agenda as a table. */
export function agendaTable (separator: Separator): Form {
  return {
    head: () => headerOf(COLUMNS, separator),
    event: event => rowsOf(COLUMNS, [rowOf(event)], separator),
    name: null,
    between: '',
    onDay: NOT_GATHERED,
    end: ''
  }
}

function rowOf (item: EventTold): Row<(typeof COLUMNS)[number]> {
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
