// What happens to the windows of many films: each film answered, every one at fault named, others served meanwhile.
import type { Explain, FilmQuestion, Question, Scenario } from '../../../schemas/question.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { agendaOf, type Span } from '../../view/agenda.js'
import { lawsOf } from '../../answer/laws/compare.js'
import type { Rulebook } from '../../law/rulebook.js'
import { subjectOf } from '../../answer/subject.js'
import { HttpProblem, type Place } from '../problems/errors.js'
import type { Form } from '../formats/form.js'
import { inOrder, MOST_BYTES, type Days } from './agenda-text.js'
import { outside } from '../question/links.js'
import { assertEach, attempt, inside } from './many.js'
import { isKept, type Kept } from './narrowing.js'
import { filmLink, type Asked } from '../question/question.js'

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
  /** The setting that says how far an agenda looks ahead. */
  readonly ahead: string
}

/** An agenda that is answered: the text of its events by day, and how many bytes that is. */
export interface AgendaText {
  readonly days: Days
  readonly bytes: number
}

/**
 * The events of an agenda, written film by film: of a film that is answered, nothing else is kept.
 * @throws HttpProblem with every film at fault, or with what no film can be answered under; `too-many`; `repeated-film`
 */
export function * agendaTextOf (
  rulebook: Rulebook, { films, kept, span, law, language, explain, asked }: AgendaQuestion, form: Form, places: Places, origin: string
): Generator<void, AgendaText> {
  yield * assertEach(films, film => attempt(field => places.field(film.index, field), () => { subjectOf(rulebook, film) }), places.films)
  const lawIn = lawsOf(rulebook, law)
  yield * assertEach([...new Set(films.map(({ territory }) => territory))], territory => attempt(inside(), () => { lawIn(territory) }), places.settings)
  const days: Days = new Map()
  let bytes = 0
  yield * assertEach(films, ({ index, ...film }) => attempt(field => places.field(index, field), () => {
    const question: Question = { ...film, ...law, language, explain }
    const { chronology, events } = agendaOf(rulebook, question, span)
    const address = outside(origin, filmLink(question, asked))
    for (const event of events) {
      if (!isKept(kept, event.window)) continue
      const told = { ...event, question, chronology, address }
      const text = Buffer.from(form.event(told))
      bytes += text.length
      if (bytes > MOST_BYTES) throw tooLong(places)
      const onDay = days.get(event.on) ?? []
      if (onDay.push({ text, name: form.name?.(told) ?? null, index }) === 1) days.set(event.on, onDay)
    }
  }), places.films)
  if (form.name !== null) yield * assertTellable(days, places)
  return { days, bytes }
}

function tooLong ({ ahead, settings }: Places): HttpProblem {
  const most = MOST_BYTES / 2 ** 20
  return new HttpProblem('too-many', {
    fr: `Cet agenda dépasse ${most} Mio : demandez moins de films ou de modes d'exploitation à la fois, ou un dernier jour plus proche (${ahead}).`,
    en: `This agenda is larger than ${most} MiB: ask for fewer films or media at once, or for an earlier last day (${ahead}).`
  }, ahead, undefined, settings)
}

/** Why two films of a calendar cannot be told apart, by their places in the request. */
function repeated (film: number, other: number): Bilingual {
  return {
    fr: `Les films ${other + 1} et ${film + 1} ont le même identifiant, ou, sans identifiant, la même sortie et le même titre : indiquez-le une fois, ou donnez un identifiant à chacun.`,
    en: `Films ${other + 1} and ${film + 1} have the same id, or, without one, the same release and title: state it once, or give each an id.`
  }
}

/** Refuses films whose events would replace each other. */
function * assertTellable (days: Days, places: Places): Generator<void, void> {
  const owners = new Map<string | null, number>()
  for (const [, events] of inOrder(days)) {
    yield
    for (const { name, index } of events) {
      const owner = owners.get(name) ?? index
      owners.set(name, owner)
      if (owner === index) continue
      const [first, second] = [Math.min(owner, index), Math.max(owner, index)]
      const detail = repeated(second, first)
      throw new HttpProblem('repeated-film', detail, '', [{ path: places.film(second), detail }], places.films)
    }
  }
}
