// How an address names a film in one word: its release, its title, and its id if it has one.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { isCivilDate } from '../../calendar/civil-date.js'

/** A film as an address names it. */
export interface FilmNamed {
  readonly theatricalReleaseDate: CivilDate
  readonly title: string
  readonly id?: string
}

const SHAPE = /^([^~]+)~(?!~)(.+?)(?:~([^~]*))?$/s
const LONGEST = 500

/**
 * The film of a word `<release date>~<title>` or `<release date>~<title>~<id>`; null for anything else. The last of several
 * tildes ends the title; nothing after it is no id.
 * @example filmNamed('1997-12-24~Y~Z~') // the film “Y~Z”, without an id
 */
export function filmNamed (word: string): FilmNamed | null {
  const [, release = '', title = '', id = ''] = SHAPE.exec(word) ?? []
  if (!isCivilDate(release) || [...title].length > LONGEST || [...id].length > LONGEST) return null
  return { theatricalReleaseDate: release, title, ...id === '' ? {} : { id } }
}
