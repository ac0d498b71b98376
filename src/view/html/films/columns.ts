// What the columns of a table were taken to say, for the person who knows: each with its first cells and a choice, and how its days are written.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { DateOrder } from '../../../../schemas/table.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText } from '../days.js'
import type { Named } from '../dictionary.js'
import { typeset } from '../typeset.js'
import { cardTable, cell, rowHead } from '../table.js'
import type { FilmsSeen } from './seen.js'

/** A column of a table. */
export interface ColumnSeen {
  readonly heading: string
  /** Its first cells that are not empty. */
  readonly first: readonly string[]
  /** What it says: the name that the service has for it; empty where it is not used. */
  readonly meaning: string
}

/** A day of a table, by what it is where the day comes first, and where the month does; null where there is no such day. */
export interface DaySeen {
  readonly written: string
  readonly dmy: string | null
  readonly mdy: string | null
}

/** How the days of a table are written. */
export interface DaysSeen {
  /** `open`: nothing tells; `mixed`: one thing tells this, another that. */
  readonly told: DateOrder | 'open' | 'mixed' | 'none'
  readonly order: DateOrder | null
  /** A day that shows the difference. */
  readonly example: DaySeen | null
}

/** A table that was read. */
export interface SheetSeen {
  readonly rows: number
  readonly isHeaded: boolean
  readonly columns: readonly ColumnSeen[]
  readonly days: DaysSeen
  /** What still has to be said before anything is asked. */
  readonly wrong: readonly string[]
}

/** What a column may say: the film by name, then the facts. */
export function meaningsOf ({ language, known }: FilmsSeen): Named[] {
  const { columns: words } = PAGE_WORDS[language].films
  return [
    { id: 'title', label: words.title },
    { id: 'theatricalReleaseDate', label: words.release },
    ...known.facts.filter(({ id }) => id !== 'theatricalReleaseDate'),
    { id: 'territory', label: words.territory },
    { id: 'id', label: words.id }
  ]
}

/** The columns, to be confirmed. */
export function columnsForm (seen: FilmsSeen, { rows, isHeaded, columns, days, wrong }: SheetSeen): SafeHtml {
  const { language } = seen
  const { columns: words } = PAGE_WORDS[language].films
  const meanings = meaningsOf(seen)
  const heads = [words.yours, words.values, words.meaning]
  return html`<form id="columns" class="columns"><h2>${typeset(words.heading, language)}</h2>
<p class="intro">${typeset(words.intro(rows, columns.length), language)}</p>
${isHeaded ? '' : html`<p>${typeset(words.headless, language)}</p>`}
${cardTable(heads, columns.map(({ heading, first, meaning }, i) => html`<tr role="row"${meaning === '' ? html` class="unused"` : ''}>${rowHead(html`${heading}`)}${cell(words.values, html`<span class="cells">${first.join(' · ')}</span>`)}${cell(words.meaning, html`<select name="${i}" aria-label="${typeset(words.of(heading), language)}"><option value="">${words.unused}</option>${meanings.map(({ id, label }) => html`<option value="${id}"${id === meaning ? html` selected` : ''}>${label}</option>`)}</select>`)}</tr>`))}
${daysOf(seen, days)}
<div role="alert">${wrong.map(one => html`<p class="wrong">${typeset(one, language)}</p>`)}</div>
<p class="do"><button class="main">${typeset(words.confirm, language)}</button></p></form>`
}

/** How days are written: told where the table says it, else asked. */
function daysOf ({ language }: FilmsSeen, { told, order, example }: DaysSeen): SafeHtml | '' {
  const { columns: words } = PAGE_WORDS[language].films
  if (told === 'none' || example === null) return ''
  if (told === 'dmy' || told === 'mdy') return html`<p class="days">${typeset(words.datesSure(example.written, dayText(String(example[told]), language)), language)}</p>`
  const choices = (['dmy', 'mdy'] as const).flatMap(one => example[one] === null ? [] : [{ one, day: example[one] }])
  return html`<fieldset class="field days"><legend>${typeset(words.dates, language)}</legend><p class="hint">${typeset(told === 'mixed' ? words.datesMixed : words.datesHint, language)}</p>
<div class="options">${choices.map(({ one, day }) => html`<label><input type="radio" name="dates" value="${one}"${one === order ? html` checked` : ''}> <span>${typeset(words.means(example.written, dayText(day, language)), language)}</span></label>`)}</div></fieldset>`
}
