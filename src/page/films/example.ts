// A small table to try the page with: films without names, released around today.
import { PAGE_WORDS } from '../../words/pages.js'
import type { FilmsSeen } from '../../view/html/films/seen.js'
import { monthsAfter } from './state.js'

/** How many months before today each was released, and how long it lasts. */
const FILMS = [[34, 104], [26, 96], [19, 131], [14, 88], [9, 112], [5, 97], [3, 121], [1, 108], [-2, 99]] as const

/** The table, as a spreadsheet copies it. */
export function exampleTable ({ language, known: { today } }: FilmsSeen): string {
  const { exampleHeads, exampleTitle } = PAGE_WORDS[language].films.sheet
  const rows = FILMS.map(([months, minutes], i) => [exampleTitle(i + 1), wednesdayBefore(monthsAfter(today, -months)).split('-').reverse().join('/'), String(minutes)])
  return [exampleHeads, ...rows].map(cells => cells.join('\t')).join('\n')
}

/** The Wednesday on which films come out in France, of the week that ends with a day. */
function wednesdayBefore (day: string): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 4) % 7)
  return date.toISOString().slice(0, 10)
}
