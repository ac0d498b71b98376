// What the columns of a table are taken to say: by their headings, as people call things, to be confirmed.
import { PAGE_WORDS } from '../../words/pages.js'
import { meaningsOf } from '../../view/html/films/columns.js'
import type { FilmsSeen } from '../../view/html/films/seen.js'
import { rowsOf, widthOf, type Sheet } from './table.js'

/** A cell that holds a day, whichever of its numbers is the month. */
const DAY = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$/

/** The headings of a table; letters where it has none. */
export function headingsOf (sheet: Sheet, { language }: FilmsSeen): string[] {
  const head = sheet.records.find((_record, i) => i === sheet.head) ?? []
  const { column } = PAGE_WORDS[language].films.columns
  return Array.from({ length: widthOf(sheet) }, (_, i) => {
    const heading = head[i]?.trim() ?? ''
    return heading === '' ? column(letterOf(i)) : heading
  })
}

/** For each column what it says; empty where nothing is known by its heading. Nothing is said twice. */
export function meaningsIn (sheet: Sheet, seen: FilmsSeen): string[] {
  const names = namesOf(seen)
  const said = new Set<string>()
  const guessed = headingsOf(sheet, seen).map(heading => {
    const meaning = names.get(plain(heading)) ?? ''
    if (meaning === '' || said.has(meaning)) return ''
    said.add(meaning)
    return meaning
  })
  // Where one column alone holds days, they are those of the release.
  const [dated, another] = said.has('theatricalReleaseDate') ? [] : guessed.flatMap((meaning, i) => meaning === '' && holdsDays(sheet, i) ? [i] : [])
  return dated === undefined || another !== undefined ? guessed : guessed.map((meaning, i) => i === dated ? 'theatricalReleaseDate' : meaning)
}

/** What people call each meaning: the name that the service has for it, its label, and what headings say in either language. */
function namesOf (seen: FilmsSeen): Map<string, string> {
  const called = Object.values(PAGE_WORDS).flatMap(({ films: { headings } }) => Object.entries(headings).flatMap(([id, names]) => names.map(name => [name, id] as const)))
  return new Map([...called, ...meaningsOf(seen).flatMap(({ id, label }) => [[label, id] as const, [id, id] as const])].map(([name, id]) => [plain(name), id]))
}

/** A heading without what is only its dress: capitals, accents, what stands between words. */
function plain (heading: string): string {
  return heading.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ').trim()
}

function holdsDays (sheet: Sheet, column: number): boolean {
  const cells = rowsOf(sheet).flatMap(({ cells }) => cells[column]?.trim() ?? []).filter(cell => cell !== '')
  return cells.length > 0 && cells.filter(cell => DAY.test(cell)).length > cells.length / 2
}

/** What a sheet calls a column that has no heading: A to Z, then AA. */
function letterOf (i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : letterOf(Math.floor(i / 26) - 1) + letterOf(i % 26)
}
