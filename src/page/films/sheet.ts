// The table on the page: taken from where it is pasted or dropped, its columns confirmed, its cells mended.
import { html } from '@remix-run/html-template'
import type { DateOrder } from '../../../schemas/table.js'
import { PAGE_WORDS } from '../../words/pages.js'
import { columnsForm } from '../../view/html/films/columns.js'
import { MOST_MEGABYTES } from '../../view/html/films/page.js'
import { typeset } from '../../view/html/typeset.js'
import { askAll } from './answers.js'
import type { Desk } from './desk.js'
import { writtenIn } from './files.js'
import { meaningsIn } from './meanings.js'
import { area, showIn } from './parts.js'
import { missingIn, sheetSeen } from './sheet-view.js'
import { corrected, rowsOf, sheetOf, textOf } from './table.js'

/** Shows what was read of the table, and what still has to be said of it. */
export function showSheet ({ seen, state }: Desk, wrong: readonly string[] = []): void {
  const { language } = seen
  const { films: words } = PAGE_WORDS[language]
  const { sheet } = state
  const rows = sheet === null ? 0 : rowsOf(sheet).length
  showIn('sheet-heading', typeset(rows === 0 ? words.sheet.heading : words.sheet.read(rows, state.name), language))
  showIn('reading', sheet === null ? '' : rows === 0 ? html`<p class="wrong">${typeset(words.unreadable.empty, language)}</p>` : columnsForm(seen, sheetSeen(sheet, state, seen, wrong)))
}

/** Takes a text as the table; what was confirmed of another is not taken over. */
export function take (desk: Desk, text: string, name = ''): void {
  const { seen, state, stopAsking, keep } = desk
  stopAsking()
  const sheet = sheetOf(text)
  Object.assign(state, { text, name, sheet, meanings: sheet === null ? [] : meaningsIn(sheet, seen), order: null, isConfirmed: false, answered: null })
  area('answer').hidden = true
  showIn('refused', '')
  showSheet(desk)
  keep()
}

/** The same with a text that stands nowhere yet. */
export function write (desk: Desk, text: string, name = ''): void {
  area<HTMLTextAreaElement>('table').value = text
  take(desk, text, name)
}

/** Takes the table of a file, or tells why it cannot be read. */
export async function takeFile (desk: Desk, file: File): Promise<void> {
  const { language } = desk.seen
  const { unreadable, sheet } = PAGE_WORDS[language].films
  const refuse = (why: string) => { showIn('reading', html`<p class="wrong" role="alert">${typeset(why, language)}</p>`) }
  if (file.size > MOST_MEGABYTES * 2 ** 20) return refuse(unreadable.large(`${MOST_MEGABYTES}\u00A0MB`))
  const read = await file.arrayBuffer().then(writtenIn).catch(() => 'unread' as const)
  if (read === 'unread') return refuse(unreadable.unread)
  if (read === null) return refuse(unreadable.workbook)
  if (read.text.trim() === '') return refuse(unreadable.blank)
  write(desk, read.text, read.sheet === '' ? file.name : sheet.inWorkbook(file.name, read.sheet))
}

/** Takes what was chosen for the columns. */
export function changeColumns (desk: Desk, form: HTMLFormElement): void {
  const { state, keep } = desk
  const stated = new FormData(form)
  state.meanings = state.meanings.map((_meaning, i) => String(stated.get(String(i)) ?? ''))
  // The form offers these two.
  state.order = stated.get('dates') as DateOrder | null ?? state.order
  showSheet(desk)
  keep()
}

/** Asks about the films, once nothing is left to be said of the table. */
export function confirm (desk: Desk): void {
  const { seen, state, keep } = desk
  if (state.sheet === null) return
  const shown = sheetSeen(state.sheet, state, seen, [])
  const missing = missingIn(shown, state.meanings, seen)
  showSheet(desk, missing)
  if (missing.length > 0) return
  Object.assign(state, { isConfirmed: true, order: shown.days.order })
  keep()
  fold()
  askAll(desk)
}

/** Folds the table away, so that its films are in sight. */
export function fold (): void {
  area<HTMLDetailsElement>('sheet').open = false
}

/** Takes the cells that were mended, and asks again. */
export function correct (desk: Desk, form: HTMLFormElement): void {
  const { state, keep } = desk
  if (state.sheet === null) return
  state.sheet = corrected(state.sheet, [...new FormData(form)].map(([name, written]) => {
    const [row = 0, column = 0] = name.split('-').map(Number)
    return [row, column, String(written)] as const
  }))
  state.text = textOf(state.sheet)
  area<HTMLTextAreaElement>('table').value = state.text
  keep()
  askAll(desk)
}
