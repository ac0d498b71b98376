// What moves for many films: under a reform that was proposed, or since a past day.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Comparison, Difference, Side, WindowCompared } from '../../../../schemas/comparison.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, dayText } from '../days.js'
import { input, select } from '../field.js'
import { refusalsOf } from '../refusals.js'
import { cardTable, cell, rowHead } from '../table.js'
import { typeset } from '../typeset.js'
import { filmLink, windowName } from './film.js'
import type { FilmsSeen } from './seen.js'

/** With what the law as it is today is compared: what it was (no proposal), or what a proposal makes of it. */
export interface MovesAsked {
  readonly proposal: string
  /** The past day, or the day on which the proposal comes into force. */
  readonly day: string
}

/** The choice of what to compare. */
export function movesControls ({ language, known }: FilmsSeen, { proposal, day }: MovesAsked): SafeHtml {
  const { moves: words } = PAGE_WORDS[language].films
  const refusals = refusalsOf(null, language)
  return html`<form id="asked" class="controls">
${select({ name: 'proposal', label: words.suppose, value: proposal, refusals }, [{ value: '', label: typeset(words.since, language) }, ...known.proposals.map(({ id, label }) => ({ value: id, label: typeset(label, language) }))])}
${input({ name: 'day', label: proposal === '' ? words.sinceDay : words.from, type: 'date', value: day, refusals })}
<button class="main">${words.ask}</button></form>`
}

/** What moves. */
export function movesView (seen: FilmsSeen, { proposal, day }: MovesAsked, comparison: Pick<Comparison, 'films' | 'scenarios'>): SafeHtml {
  const { language } = seen
  const { moves: words } = PAGE_WORDS[language].films
  const [scenario] = comparison.scenarios
  const { films = 0, changed = 0 } = scenario?.summary ?? {}
  const told = changed === 0 ? words.none : words.summary(changed, films, comparison.films.reduce((all, { windows }) => all + windows.filter(({ before }) => before !== null).length, 0))
  const heads = [words.film, words.window, proposal === '' ? words.known(dayText(day, language)) : words.before, proposal === '' ? words.now : words.after, words.difference]
  const rows = comparison.films.flatMap(({ film, territory, windows }) => alike(windows).map((group, i) => row(seen, heads, html`<span class="${i === 0 ? 'film' : 'again'}">${filmLink(film, seen, territory)}</span>`, group)))
  return html`<section class="moves" aria-labelledby="moves-heading"><h2 id="moves-heading">${words.heading}</h2>
<p class="intro">${typeset(told, language)}${scenario?.notice === undefined ? '' : html` ${typeset(scenario.notice, language)}`}</p>
${proposal === '' ? '' : html`<p class="supposed">${typeset(words.whatIf, language)}</p>`}
${[...new Set(comparison.films.flatMap(({ notices }) => notices))].map(notice => html`<p>${typeset(notice, language)}</p>`)}
${rows.length === 0 ? '' : cardTable(heads, rows)}</section>`
}

/** The windows of a film, the tiers of a medium together where the same becomes of them. */
function alike (windows: readonly WindowCompared[]): WindowCompared[][] {
  const groups = new Map<string, WindowCompared[]>()
  for (const window of windows) {
    const key = JSON.stringify([window.medium, window.before, window.scenarios])
    groups.set(key, [...groups.get(key) ?? [], window])
  }
  return [...groups.values()]
}

function row (seen: FilmsSeen, heads: readonly string[], film: SafeHtml, group: readonly WindowCompared[]): SafeHtml {
  const [, window = '', was = '', is = '', difference = ''] = heads
  return html`${group.slice(0, 1).map(({ medium, before, scenarios }) => scenarios.map(one => html`<tr role="row">${rowHead(film)}
${cell(window, html`<span>${windowName(seen, medium, group.map(({ tier }) => tier))}</span>`)}
${cell(was, before === null ? '–' : side(seen, before))}
${cell(is, html`<strong>${side(seen, one.after)}</strong>`)}
${cell(difference, html`<span>${differenceOf(seen, one)}</span>`)}</tr>`))}`
}

/** What one law says: the opening and the closing, or how the window stands. */
function side ({ language }: FilmsSeen, { status, opensOn, closesOn }: Side): SafeHtml {
  const { films: { moves }, status: standing } = PAGE_WORDS[language]
  const closing = closesOn === null ? '' : html` <span class="note">${typeset(moves.closing(dayText(closesOn, language)), language)}</span>`
  return html`<span>${opensOn === null ? standing[status] : dayElement(opensOn, language)}${closing}</span>`
}

/** By how many days, where that can be said; else what differs. */
function differenceOf ({ language }: FilmsSeen, { movedDays, effects }: Difference): string {
  const { film: { windows: words }, units, films: { moves } } = PAGE_WORDS[language]
  if (movedDays !== null && movedDays !== 0) return (movedDays < 0 ? words.earlier : words.later)(units.days(Math.abs(movedDays)))
  return effects.map(effect => moves.effects[effect]).join(', ')
}
