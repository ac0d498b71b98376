// What happens to the windows of many films: each film answered, every one at fault named, others served meanwhile.
import type { Explain, FilmQuestion, Question, Scenario } from '../../schemas/question.js'
import type { Bilingual, Language } from '../../schemas/text.js'
import { eventsIn, inOrder, type Span } from '../domain/agenda.js'
import { chronologyOf } from '../domain/chronology.js'
import { lawsOf } from '../domain/comparison.js'
import type { Rulebook } from '../domain/rulebook.js'
import { subjectOf } from '../domain/tracks-asked.js'
import { HttpProblem, type Place } from './errors.js'
import { uidOf, type CalendarEvent } from './formats/icalendar.js'
import { outside } from './links.js'
import { assertEach, attempt, inside } from './many.js'
import { isKept, type Kept } from './narrowing.js'
import { filmLink, type Asked } from './question.js'

/** An agenda as it is asked, with its defaults. */
export interface AgendaQuestion {
  /** Each film, once for each of its services; `index` is its place in the request. */
  readonly films: ReadonlyArray<FilmQuestion & { readonly index: number }>
  readonly kept: Kept
  readonly span: Span
  readonly law: Scenario
  readonly language: Language
  readonly explain: Explain
  /** What the request itself says of the clocks. */
  readonly asked: Pick<Asked, 'knownOn'>
}

/** Where in the request its parts stand, for those who have to mend them. */
export interface Places {
  readonly film: (i: number) => readonly string[]
  /** A field of a film, which may be told of all of them at once. */
  readonly field: (i: number, field: string) => readonly string[]
  readonly films: Place
  readonly settings: Place
}

/** An event, and which of the films it is about. */
export interface AgendaItem extends CalendarEvent {
  readonly index: number
}

/**
 * The events of an agenda by day; those of one day by film, then by window.
 * @throws HttpProblem with every film at fault, or with what no film can be answered under
 */
export function * itemsOf (rulebook: Rulebook, { films, kept, span, law, language, explain, asked }: AgendaQuestion, places: Places, origin: string): Generator<void, AgendaItem[]> {
  yield * assertEach(films, film => attempt(field => places.field(film.index, field), () => { subjectOf(rulebook, film) }), places.films)
  const lawIn = lawsOf(rulebook, law)
  yield * assertEach([...new Set(films.map(({ territory }) => territory))], territory => attempt(inside(), () => { lawIn(territory) }), places.settings)
  const items: AgendaItem[] = []
  yield * assertEach(films, ({ index, ...film }) => attempt(field => places.field(index, field), () => {
    const question: Question = { ...film, ...law, language, explain }
    const chronology = chronologyOf(rulebook, question)
    const address = outside(origin, filmLink(question, asked))
    items.push(...eventsIn(rulebook, question, chronology, span).filter(({ window }) => isKept(kept, window)).map(event => ({ ...event, question, chronology, address, index })))
  }), places.films)
  return inOrder(items)
}

const REPEATED: Bilingual = {
  fr: "Un autre film a ici le même identifiant, ou aucun n'en a et ils ont la même sortie et le même titre : indiquez-le une fois, ou donnez un identifiant à chacun.",
  en: 'Another film here has the same id, or neither has one and they share release and title: state it once, or give each an id.'
}

/**
 * Refuses films whose events would replace each other in a calendar.
 * @throws HttpProblem `repeated-film`
 */
export function assertTellable (items: readonly AgendaItem[], places: Places): void {
  const owners = new Map<string, number>()
  for (const item of items) {
    const uid = uidOf(item)
    const owner = owners.get(uid) ?? item.index
    owners.set(uid, owner)
    if (owner !== item.index) {
      throw new HttpProblem('repeated-film', REPEATED, '', [{ path: places.film(Math.max(owner, item.index)), detail: REPEATED }], places.films)
    }
  }
}
