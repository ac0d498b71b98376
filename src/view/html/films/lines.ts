// A timeline for each of many films, all of them on one scale: small, so that a hundred can be compared.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { BriefWindow } from '../../../../schemas/windows.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText, daysBetween } from '../days.js'
import { mediumName, mediumPlace, tierName } from '../dictionary.js'
import { typeset } from '../typeset.js'
import { filmLink, filmName, type Film } from './film.js'
import type { FilmsSeen } from './seen.js'

/** A film and its windows. */
export interface FilmAnswered {
  readonly film: Film
  readonly windows: readonly BriefWindow[]
}

/** Pixels: a bar with its room, and the room above and below all of them. */
const BAR = { height: 4, room: 5, around: 4 }

/** How many years are shown, at most, before today and after it. */
const YEARS = { before: 3, after: 4 }

/** Where a day stands, in percent of the width; outside of the days shown, at their end. */
type Scale = (day: string) => number

/** The timelines, under one axis that stays in sight. */
export function linesView (seen: FilmsSeen, films: readonly FilmAnswered[]): SafeHtml {
  const { language, known } = seen
  const { lines: words } = PAGE_WORDS[language].films
  const [from, to] = spanOf(known.today, films)
  const at: Scale = day => Math.round(Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, to))) * 10_000) / 100
  const media = known.media.filter(({ id }) => !known.clock.includes(id) && films.some(({ windows }) => windows.some(({ medium, opensOn }) => medium === id && opensOn !== null)))
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) }, (_, i) => `${Number(from.slice(0, 4)) + 1 + i}-01-01`)
  const grid = html`${years.map(year => html`<line class="grid" x1="${at(year)}%" x2="${at(year)}%" y1="0" y2="100%"/>`)}`
  return html`<section class="lines" aria-labelledby="lines-heading"><h2 id="lines-heading">${typeset(words.heading, language)}</h2><p class="intro">${typeset(words.intro, language)}</p>
<ul class="legend">${media.map(({ id, label }) => html`<li><span class="dot m${mediumPlace(known, id)}" aria-hidden="true"></span> ${label}</li>`)}</ul>
<div class="axis" aria-hidden="true"><svg height="20">${years.filter(year => at(year) < 97).map(year => html`<text class="tick" x="${at(year)}%" y="14">${year.slice(0, 4)}</text>`)}</svg></div>
<ul class="strips">${films.map(one => html`<li><span class="film">${filmLink(one.film, seen)}${one.film.theatricalReleaseDate === null || one.film.title === undefined ? '' : html` <span class="ago">${dayText(one.film.theatricalReleaseDate, language)}</span>`}</span>${strip(seen, one, media.map(({ id }) => id), at, grid)}</li>`)}</ul></section>`
}

function strip (seen: FilmsSeen, { film, windows }: FilmAnswered, media: readonly string[], at: Scale, grid: SafeHtml): SafeHtml {
  const { lines: words } = PAGE_WORDS[seen.language].films
  const { language } = seen
  const height = 2 * BAR.around + media.length * BAR.room
  const said = media.flatMap(medium => {
    const [first] = windows.filter(one => one.medium === medium).flatMap(({ opensOn }) => opensOn === null ? [] : [opensOn]).sort()
    return first === undefined ? [] : [`${mediumName(seen.known, medium)} ${dayText(first, language)}`]
  })
  const release = film.theatricalReleaseDate
  return html`<svg height="${height}" role="img" aria-label="${said.length === 0 ? filmName(film, seen) : typeset(words.described(filmName(film, seen), said.join(', ')), language)}">${grid}
${release === null || at(release) === 0 ? '' : html`<circle class="release" cx="${at(release)}%" cy="${height / 2}" r="3"/>`}
${media.map((medium, i) => {
    const tiers = windows.filter(one => one.medium === medium)
    return html`<g class="${tiers.length > 1 ? 'tiers' : 'whole'}">${tiers.map(window => barsOf(seen, window, BAR.around + i * BAR.room, at))}</g>`
  })}<line class="now" x1="${at(seen.known.today)}%" x2="${at(seen.known.today)}%" y1="0" y2="100%"/></svg>`
}

/** The days of a window: from its opening to its closing, and from its return on. */
function barsOf ({ known, language }: FilmsSeen, { medium, tier, opensOn, closesOn, opensAgainOn }: BriefWindow, y: number, at: Scale): SafeHtml[] {
  const { lines: words } = PAGE_WORDS[language].films
  const spans = [[opensOn, closesOn], [opensAgainOn, null]] as const
  const name = [mediumName(known, medium), ...tier === null ? [] : [tierName(known, medium, tier)]].join(', ')
  return spans.flatMap(([from, until]) => {
    if (from === null) return []
    const [start, end] = [at(from), until === null ? 100 : at(until)]
    const said = until === null ? words.bar(name, dayText(from, language)) : words.barUntil(name, dayText(from, language), dayText(until, language))
    return end <= start ? [] : [html`<rect class="bar m${mediumPlace(known, medium)}" x="${start}%" width="${Math.round((end - start) * 100) / 100}%" y="${y}" height="${BAR.height}"><title>${typeset(said, language)}</title></rect>`]
  })
}

/** The days shown: from the first release to the last opening, as far as they are near today, and a year at least on. */
function spanOf (today: string, films: readonly FilmAnswered[]): [from: string, to: string] {
  const releases = films.flatMap(({ film }) => film.theatricalReleaseDate ?? [])
  const openings = films.flatMap(({ windows }) => windows.flatMap(({ opensOn }) => opensOn ?? []))
  const first = releases.reduce((one, other) => other < one ? other : one, inYears(today, -1))
  const last = openings.reduce((one, other) => other > one ? other : one, inYears(today, 1))
  const [earliest, latest] = [inYears(today, -YEARS.before), inYears(today, YEARS.after)]
  return [first < earliest ? earliest : first, last > latest ? latest : last]
}

/** The first of the month so many years on. */
function inYears (day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 8)}01`
}
