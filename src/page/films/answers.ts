// The answers on the page: the films asked about, the rows refused, the view that the address names, and what is taken along.
import { VIEWS } from '../../view/html/films/page.js'
import { refusedRows } from '../../view/html/films/refused.js'
import type { Waiting } from './ask.js'
import type { Desk } from './desk.js'
import { area, showIn } from './parts.js'
import { filmsOf } from './reading.js'
import { rowsRefused } from './sheet-view.js'
import { viewIn } from './state.js'
import { agendaFile, askedIn, controlsOf, viewOf } from './views.js'
import { windowsOf } from './windows.js'

/** Asks about every film of the table. */
export function askAll (desk: Desk): void {
  const { seen, state } = desk
  const { sheet, meanings, order } = state
  if (sheet === null) return
  const reads = filmsOf(sheet, meanings, order, seen)
  desk.answering(reads.length, async waiting => {
    state.answered = await windowsOf(reads, { lang: seen.language }, waiting)
    showIn('refused', refusedRows(seen, rowsRefused(state.answered, sheet, meanings, seen), state.answered.films.length))
    area('answer').hidden = state.answered.films.length === 0
    showControls(desk)
    await showView(desk, waiting)
  })
}

/** Asks what the view shows that the address names. */
export function askView (desk: Desk): void {
  const { answered } = desk.state
  if (answered === null) return
  showControls(desk)
  desk.answering(answered.films.length, async waiting => { await showView(desk, waiting) })
}

/** Takes what the fields of the view state. */
export function changeAsked (desk: Desk, form: HTMLFormElement): void {
  askedIn(new FormData(form), desk.state.asked)
  askView(desk)
}

/** Hands the agenda over as a file. */
export function save (desk: Desk, kind: 'calendar' | 'table'): void {
  const { seen, state: { answered, asked } } = desk
  if (answered === null) return
  desk.answering(answered.films.length, async waiting => {
    const { name, content } = await agendaFile(kind, seen, answered, asked, waiting)
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name })
    link.click()
    URL.revokeObjectURL(link.href)
  })
}

const view = () => viewIn(location.hash, VIEWS)

function showControls ({ seen, state }: Desk): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-view]')) {
    if (one.dataset['view'] === view()) one.setAttribute('aria-current', 'true')
    else one.removeAttribute('aria-current')
  }
  showIn('controls', controlsOf(view(), seen, state.asked))
}

async function showView ({ seen, state: { answered, asked } }: Desk, waiting: Waiting): Promise<void> {
  if (answered !== null && answered.films.length > 0) showIn('view', await viewOf(view(), seen, answered, asked, waiting))
}
