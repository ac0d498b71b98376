// How the page begins, and which part of it does what.
import { askAll, askView, changeAsked, save } from './answers.js'
import { deskOf, knownIn } from './desk.js'
import { exampleTable } from './example.js'
import { followLanguages } from './languages.js'
import { meaningsIn } from './meanings.js'
import { recall } from './memory.js'
import { area } from './parts.js'
import { changeColumns, confirm, correct, fold, showSheet, take, takeFile, write } from './sheet.js'
import { freshState, type State } from './state.js'
import { sheetOf } from './table.js'

/** Begins the page, with what is typed or was remembered. */
export function begin (): void {
  const place = document.querySelector<HTMLElement>('#films')
  if (place === null) return
  const state = Object.assign(freshState(knownIn(place).today), recall())
  let leave = run(place, state)
  followLanguages(next => {
    leave()
    leave = run(next, state)
  })
}

/** Makes a page do what it does; what is returned ends it, where another takes its place. */
function run (place: HTMLElement, state: State): () => void {
  const desk = deskOf(place, state)
  const left = new AbortController()
  const listening = { signal: left.signal }
  const table = area<HTMLTextAreaElement>('table')
  const box = area<HTMLInputElement>('remember')

  const DOES: Readonly<Record<string, () => void>> = {
    example () { write(desk, exampleTable(desk.seen)) },
    clear () {
      write(desk, '')
      table.focus()
    },
    calendar () { save(desk, 'calendar') },
    table () { save(desk, 'table') },
    print () { window.print() }
  }
  const CHANGES: Readonly<Record<string, (form: HTMLFormElement) => void>> = {
    columns (form) { changeColumns(desk, form) },
    asked (form) { changeAsked(desk, form) }
  }
  const SENDS: Readonly<Record<string, (form: HTMLFormElement) => void>> = {
    columns () { confirm(desk) },
    asked (form) { changeAsked(desk, form) },
    corrections (form) { correct(desk, form) }
  }

  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
    DOES[button?.dataset['do'] ?? '']?.()
  }, listening)
  table.addEventListener('input', () => { take(desk, table.value) }, listening)
  box.addEventListener('change', desk.keep, listening)
  area<HTMLInputElement>('file').addEventListener('change', ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    for (const file of currentTarget.files ?? []) takeFile(desk, file)
    // The same file can be chosen again, once it was changed.
    currentTarget.value = ''
  }, listening)
  place.addEventListener('change', ({ target }) => {
    const form = target instanceof Element ? target.closest('form') : null
    if (form !== null) CHANGES[form.id]?.(form)
  }, listening)
  place.addEventListener('submit', event => {
    event.preventDefault()
    if (event.target instanceof HTMLFormElement) SENDS[event.target.id]?.(event.target)
  }, listening)
  for (const kind of ['dragover', 'drop'] as const) {
    area('sheet').addEventListener(kind, event => {
      const [file] = event.dataTransfer?.files ?? []
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      if (file !== undefined && kind === 'drop') takeFile(desk, file)
    }, listening)
  }
  window.addEventListener('hashchange', () => { askView(desk) }, listening)
  // A browser that comes back to the page puts there again what was typed.
  window.addEventListener('pageshow', () => { if (table.value !== state.text) take(desk, table.value) }, listening)

  place.hidden = false
  box.checked = recall() !== null
  resume()

  /** Shows what the page holds already: what was typed, remembered, or said in the other language. */
  function resume (): void {
    if (state.text !== '') table.value = state.text
    state.sheet ??= sheetOf(state.text)
    if (state.sheet === null) return
    if (state.meanings.length === 0) state.meanings = meaningsIn(state.sheet, desk.seen)
    showSheet(desk)
    if (!state.isConfirmed) return
    fold()
    askAll(desk)
  }

  return () => {
    desk.stopAsking()
    left.abort()
  }
}
