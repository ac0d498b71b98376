// One film of many: how it is called, and the page that it has to itself.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Static } from 'typebox'
import type { FilmStated } from '../../../../schemas/chronology.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText } from '../days.js'
import { mediumName, mediumPlace, tierName } from '../dictionary.js'
import { typeset } from '../typeset.js'
import { link } from '../visit.js'
import type { FilmsSeen } from './seen.js'

/** A film as it is asked about. */
export type Film = Readonly<Static<typeof FilmStated>> & { readonly territory?: string }

/** Its title; where it has none, its release. */
export function filmName ({ title, theatricalReleaseDate }: Film, { language }: FilmsSeen): string {
  const words = PAGE_WORDS[language]
  if (title !== undefined) return title
  return theatricalReleaseDate === null ? words.film.neverReleased : words.films.unnamed(dayText(theatricalReleaseDate, language))
}

/** A link to the page of a film, with all that was said of it. */
export function filmLink (film: Film, seen: FilmsSeen, territory?: string): SafeHtml {
  const { id, ...stated } = film
  const parameters = Object.entries(stated).map(([name, value]): [string, string] => [name, value === null ? 'none' : String(value)])
  const elsewhere: Array<[string, string]> = territory === undefined || territory === seen.known.home || film.territory !== undefined ? [] : [['territory', territory]]
  return html`<a href="${link(seen, '/film', [...parameters, ...elsewhere])}">${typeset(filmName(film, seen), seen.language)}</a>`
}

/** A window: its medium in its colour, and its tier in small print. */
export function windowName ({ known }: FilmsSeen, medium: string, tiers: ReadonlyArray<string | null>): SafeHtml {
  const named = tiers.flatMap(tier => tier === null ? [] : [tierName(known, medium, tier)])
  return html`<span class="dot m${mediumPlace(known, medium)}" aria-hidden="true"></span> <span class="what">${mediumName(known, medium)}${named.length === 0 ? '' : html` <span class="tiers">${named.join(', ')}</span>`}</span>`
}
