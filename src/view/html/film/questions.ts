// The questions that would make an answer surer, each with what its answers would move.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Alternative, Chronology, FactQuestion, Window } from '../../../../schemas/chronology.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText, numberText } from '../days.js'
import { serviceName, type FactSeen } from '../dictionary.js'
import { choice, input } from '../field.js'
import { typeset } from '../typeset.js'
import { stated } from '../visit.js'
import type { FilmSeen } from './seen.js'

/** How many windows are named for one answer. */
const NAMED = 2

type Asked = Pick<FactQuestion, 'type' | 'unit' | 'question'> & { readonly fact: string, readonly days?: number }

/** What was stated of the film, and what to ask next. */
export function questionList (seen: FilmSeen, answer: Chronology | null): SafeHtml {
  const { dictionary, visit: { language } } = seen
  const { questions: words } = PAGE_WORDS[language].film
  const known = dictionary.facts.filter(({ id }) => id !== 'theatricalReleaseDate' && stated(seen, id) !== '')
  const open: Asked[] = (answer?.questions ?? []).filter(({ fact }) => stated(seen, fact) === '')
  const list = (heading: string, asked: readonly Asked[]) => asked.length === 0 ? '' : html`<h3>${heading}</h3><ul class="questions">${asked.map(one => html`<li>${question(seen, answer, one)}</li>`)}</ul>`
  return html`<section class="ask" aria-labelledby="questions"><h2 id="questions">${words.heading}</h2>
${open.length === 0 && answer !== null ? html`<p>${typeset(words.none, language)}</p>` : html`<p class="intro">${typeset(words.intro, language)}</p>`}
${list(words.stated, known.map(({ id, ...fact }) => ({ fact: id, ...fact })))}
${list(words.open, open)}
${known.length + open.length === 0 ? '' : html`<p class="do"><button>${words.apply}</button></p>`}</section>`
}

function question (seen: FilmSeen, answer: Chronology | null, { fact, question, type, unit, days = 0 }: Asked): SafeHtml {
  const { refusals, visit: { language } } = seen
  const words = PAGE_WORDS[language]
  const asked = words.film.questions
  const field = { name: fact, label: typeset(question, language), value: stated(seen, fact), refusals }
  const control = type === 'boolean'
    ? choice(field, [{ value: '', label: asked.unknown }, { value: 'true', label: asked.yes }, { value: 'false', label: asked.no }])
    : input({ ...field, type: type === 'date' ? 'date' : 'number', unit })
  const effects = answer === null ? [] : effectsOf(seen, answer, fact)
  const told = effects.length > 0 ? html`<ul class="effects">${effects}</ul>` : days === 0 ? '' : html`<p class="effects">${typeset(asked.moves(words.units.days(days)), language)}</p>`
  return html`${control}${told}`
}

/** What the answers to one question move, where that alone moves something. */
function effectsOf (seen: FilmSeen, { windows }: Chronology, fact: string): SafeHtml[] {
  const { language } = seen.visit
  const words = PAGE_WORDS[language].film.questions
  const byValue = new Map<string, string[]>()
  for (const window of windows) {
    for (const alternative of window.alternatives) {
      const [supposed, another] = Object.entries(alternative.if)
      if (supposed === undefined || another !== undefined || supposed[0] !== fact) continue
      const value = supposedIn(seen, fact, supposed[1])
      byValue.set(value, [...byValue.get(value) ?? [], ...effect(seen, window, alternative)])
    }
  }
  return [...byValue].filter(([, effects]) => effects.length > 0).map(([value, effects]) => {
    const shown = effects.slice(0, NAMED).map(one => typeset(one, language))
    const more = effects.length > NAMED ? ` ${typeset(words.more(effects.length - NAMED), language)}` : ''
    return html`<li><strong>${value}</strong> ${shown.join(' ; ')}${more}</li>`
  })
}

/** What a value supposed of a fact comes to: yes or no, a day, or the side of a threshold. */
function supposedIn (seen: FilmSeen, fact: string, value: boolean | number | string): string {
  const { language } = seen.visit
  const { ifYes, ifNo, ifOn } = PAGE_WORDS[language].film.questions
  if (typeof value === 'boolean') return value ? ifYes : ifNo
  return typeof value === 'string' ? ifOn(dayText(value, language)) : sideOf(seen, fact, value)
}

/** The side of a threshold for which a number stands: up to it, or beyond. */
function sideOf ({ dictionary: { facts }, visit: { language } }: FilmSeen, fact: string, value: number): string {
  const { ifAtMost, ifMoreThan } = PAGE_WORDS[language].film.questions
  const { unit, thresholds } = facts.filter(({ id }) => id === fact).reduce<Pick<FactSeen, 'unit' | 'thresholds'>>((_, found) => found, { unit: null, thresholds: [] })
  const written = (number: number) => typeset(`${numberText(number, language)} ${String(unit)}`, language)
  return thresholds.includes(value) ? ifAtMost(written(value)) : ifMoreThan(written(value - 1))
}

function effect ({ dictionary, visit: { language } }: FilmSeen, window: Window, { status, opensOn, closesOn, intervals: [, again] }: Alternative): string[] {
  const words = PAGE_WORDS[language].film.questions
  const what = window.service === undefined ? window.label : serviceName(dictionary, window.service)
  if (status === 'excluded') return [words.leaves(what)]
  const soonest = status === 'undetermined' ? window.earliestPossible : null
  if (soonest !== null) return [words.mayOpen(what, dayText(soonest, language))]
  if (opensOn !== null && opensOn !== window.opensOn) return [words.opens(what, dayText(opensOn, language))]
  if (closesOn !== null && closesOn !== window.closesOn) return [words.closes(what, dayText(closesOn, language))]
  return again === undefined ? [] : [words.opensAgain(what, dayText(again.from, language))]
}
