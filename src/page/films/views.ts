// The ways to see the films of a table: what each asks of the service, and how it shows what comes back.
import type { SafeHtml } from '@remix-run/html-template'
import type { Agenda } from '../../../schemas/calendar.js'
import type { Comparison } from '../../../schemas/comparison.js'
import { PAGE_WORDS } from '../../words/pages.js'
import { agendaControls, agendaView } from '../../view/html/films/agenda.js'
import { linesView } from '../../view/html/films/lines.js'
import { movesControls, movesView } from '../../view/html/films/moves.js'
import type { View } from '../../view/html/films/page.js'
import type { FilmsSeen } from '../../view/html/films/seen.js'
import { serviceControls, serviceView } from '../../view/html/films/service.js'
import { ask, type Waiting } from './ask.js'
import { monthsAfter, type Asked } from './state.js'
import { windowsOf, type Answered } from './windows.js'

const JSON_SENT = { 'content-type': 'application/json' }

/** The fields with which a view is asked for something else; none where there is nothing else. */
export function controlsOf (view: View, seen: FilmsSeen, asked: Asked): SafeHtml | '' {
  switch (view) {
    case 'agenda': return agendaControls(seen, asked)
    case 'lines': return ''
    case 'moves': return movesControls(seen, { proposal: asked.proposal, day: dayOf(asked) })
    case 'service': return serviceControls(seen, asked.service)
  }
}

/** Asks what a view shows, and shows it. */
export async function viewOf (view: View, seen: FilmsSeen, { films }: Answered, asked: Asked, waiting: Waiting): Promise<SafeHtml | ''> {
  const { language: lang } = seen
  switch (view) {
    case 'lines': return linesView(seen, films)
    case 'agenda': {
      const response = await ask('/v1/calendar', agendaBody(seen, films, asked), { ...JSON_SENT, accept: 'application/json' }, waiting)
      return agendaView(seen, await response.json() as Agenda)
    }
    case 'moves': {
      const day = dayOf(asked)
      const law = asked.proposal === '' ? { baseline: { knownOn: day }, scenarios: [{}] } : { scenarios: [{ adopt: [`${asked.proposal}@${day}`] }] }
      const response = await ask('/v1/chronology/compare', JSON.stringify({ films: films.map(({ film }) => film), show: 'changed', lang, ...law }), JSON_SENT, waiting)
      return movesView(seen, { proposal: asked.proposal, day }, await response.json() as Comparison)
    }
    case 'service': {
      if (asked.service === '') return ''
      const reads = films.map(({ film }) => ({ row: { number: 0, cells: [] }, film }))
      const { films: shown, refused } = await windowsOf(reads, { service: asked.service, lang }, waiting)
      // What is not answered for this service was answered without it: it has no day there.
      return serviceView(seen, asked.service, [...shown, ...films.filter(({ film }) => refused.some(({ read }) => read.film === film)).map(({ film }) => ({ film, windows: [] }))])
    }
  }
}

/** The agenda as a file: a calendar, or a table as this reader's spreadsheet takes it. */
export async function agendaFile (kind: 'calendar' | 'table', seen: FilmsSeen, { films }: Answered, asked: Asked, waiting: Waiting): Promise<{ readonly name: string, readonly content: Blob }> {
  const { fileName, separator } = PAGE_WORDS[seen.language].films.agenda
  const form = kind === 'calendar' ? { type: 'text/calendar', ending: 'ics', more: {} } : { type: 'text/csv', ending: 'csv', more: { separator, headers: 'labels' } }
  const response = await ask('/v1/calendar', agendaBody(seen, films, asked, form.more), { ...JSON_SENT, accept: form.type }, waiting)
  return { name: `${fileName}.${form.ending}`, content: await response.blob() }
}

/** Takes what a form of a view states. */
export function askedIn (form: FormData, asked: Asked): void {
  const stated = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const { day, ...rest } = stated
  // The day belongs to what was chosen before it.
  if (day !== undefined && day !== '' && stated['proposal'] === asked.proposal) asked[asked.proposal === '' ? 'since' : 'inForce'] = day
  Object.assign(asked, rest)
}

function dayOf ({ proposal, since, inForce }: Asked): string {
  return proposal === '' ? since : inForce
}

function agendaBody ({ language, known }: FilmsSeen, films: Answered['films'], { months, medium }: Asked, more: object = {}): string {
  return JSON.stringify({
    films: films.map(({ film }) => film), from: known.today, to: monthsAfter(known.today, Number(months)), lang: language, ...medium === '' ? {} : { media: [medium] }, ...more
  })
}
