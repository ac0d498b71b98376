// What a field at fault is called in words, and where it stands among several films.
import type { Bilingual } from '../../../schemas/text.js'
import { excerpt } from '../../words/excerpt.js'

const INDEX = /^\d+$/

/** What the things of a list are called one by one, where there may be many and one has to be found. */
const ONE_OF: Readonly<Record<string, Bilingual>> = { films: { fr: 'film', en: 'film' }, scenarios: { fr: 'scénario', en: 'scenario' } }

/** What of a list a path stands in, as it is said inside a sentence; undefined where it stands in none that is named. */
function oneOf ([list = '', place = '', field]: readonly string[]): Bilingual | undefined {
  const one = field !== undefined && INDEX.test(place) ? ONE_OF[list] : undefined
  return one === undefined ? undefined : { fr: `${one.fr} ${Number(place) + 1}`, en: `${one.en} ${Number(place) + 1}` }
}

/** What a path leads to in a body or an address, in words: a field, with its place where it stands in a list, and the film that it is of; undefined at no path. */
export function calledIn (path: readonly string[]): Bilingual | undefined {
  const start = Math.max(path.findLastIndex(segment => !INDEX.test(segment)), 0)
  const [field, ...places] = path.slice(start)
  if (field === undefined) return undefined
  const name = excerpt(field) + places.map(place => `[${excerpt(place)}]`).join('')
  const one = oneOf(path)
  return one === undefined || start < 2 ? { fr: name, en: name } : { fr: `${name} du ${one.fr}`, en: `${name} of ${one.en}` }
}

/** The same of one of the films that came as lines, of which the path begins with the place. */
export function calledInLine ([place, ...path]: readonly string[]): Bilingual | undefined {
  if (place === undefined) return undefined
  const number = Number(place) + 1
  const field = calledIn(path)
  return field === undefined ? { fr: `Le film ${number}`, en: `Film ${number}` } : { fr: `${field.fr} du film ${number}`, en: `${field.en} of film ${number}` }
}

/** A sentence about a field, which names the film or scenario that it is of. */
export function sentenceOf (path: readonly string[], detail: Bilingual): Bilingual {
  const one = oneOf(path)
  return one === undefined ? detail : { fr: `${capital(one.fr)} : ${detail.fr}`, en: `${capital(one.en)}: ${detail.en}` }
}

function capital (text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
