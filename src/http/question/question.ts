// From a request to a question with every default filled in, and back to the address that asks it again.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { FilmAsked, FilmQuestion, Question, QuestionBody, QuestionQuery, Vocabulary } from '../../../schemas/question.js'
import { FILM_FIELDS } from '../../../schemas/question.js'
import type { Release } from '../../../schemas/release.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { excerpt } from '../../words/excerpt.js'
import type { Rulebook } from '../../law/rulebook.js'
import { HttpProblem, type Place } from '../problems/errors.js'

/** What the routes of a question are given. */
export interface QuestionOptions {
  readonly rulebook: Rulebook
  /** The clock, for what a question leaves to its defaults. */
  readonly today: () => CivilDate
}

/** The ids that a question may name. */
export function vocabularyOf ({ media, defaultTerritory }: Rulebook): Vocabulary {
  return {
    media: media.map(({ id }) => id),
    tiers: [...new Set(media.flatMap(({ tiers }) => tiers.map(({ id }) => id)))],
    defaultTerritory
  }
}

/** What a request asks for, whichever its method. */
export type Asked = Omit<QuestionBody, 'changes'> & Partial<Pick<QuestionBody, 'changes'>>

/** The question of a query string: `none` stands for a film never released. */
export function askedInQuery ({ theatricalReleaseDate, ...rest }: QuestionQuery): Asked {
  return { theatricalReleaseDate: theatricalReleaseDate === 'none' ? null : theatricalReleaseDate, ...rest }
}

/** The question with its defaults: today for the clocks, the short explanation. */
export function questionOf (asked: Asked, language: Language, today: CivilDate, defaultTerritory: string): Question {
  const { knownOn = today, adopt = [], changes = [], explain = 'short' } = asked
  // What is spread comes last: V8 takes thirty times as long to write fields after it.
  return { knownOn, adopt, changes, explain, language, ...filmQuestionOf(asked, today, defaultTerritory) }
}

/** What a question says of one film and of what to keep, with its defaults. */
export function filmQuestionOf (asked: FilmAsked, today: CivilDate, defaultTerritory: string): FilmQuestion {
  const { medium, service, territory = defaultTerritory, on = today } = asked
  return {
    // What describes the film, in one order whatever that of the request: the same question gives the same bytes.
    release: stated(asked, FILM_FIELDS) as Release,
    territory,
    on,
    // In whatever order media and services are named, it is one question.
    ...(medium === undefined ? {} : { medium: [medium].flat().sort() }),
    ...(service === undefined ? {} : { service: [service].flat().sort() }),
    ...stated(asked, KEPT_AS_ASKED)
  }
}

const KEPT_AS_ASKED = ['tier', 'carrier', 'device', 'title', 'id'] as const

/** The fields that are stated, in the order in which they are named. */
function stated<Field extends keyof FilmAsked> (asked: FilmAsked, fields: readonly Field[]): Partial<Pick<FilmAsked, Field>> {
  const found: Partial<Pick<FilmAsked, Field>> = {}
  // Of many fields few are stated, and to read one that an object does not have takes long.
  const given = Object.keys(asked)
  for (const field of fields) if (given.includes(field) && asked[field] !== undefined) found[field] = asked[field]
  return found
}

/**
 * Refuses to answer for another version of the rule book than the one served.
 * @throws HttpProblem `other-rulebook`
 */
export function assertRulebook (wanted: string | undefined, served: string, place: Place | null = null): void {
  const wrong = otherRulebook(wanted, served)
  if (wrong !== null) throw new HttpProblem('other-rulebook', wrong, 'rulebook', undefined, place)
}

/** What to say to who asks for another version of the rule book than the one served; null to who does not. */
export function otherRulebook (wanted: string | undefined, served: string): Bilingual | null {
  return wanted === undefined || wanted === served
    ? null
    : {
        fr: `La question demande la version ${excerpt(wanted)} du recueil des règles ; ce service répond avec ${served}.`,
        en: `The question asks for rule book ${excerpt(wanted)}; this service answers with ${served}.`
      }
}

/** The address of the same question with nothing left to default; a question with `changes` has none, for only a body can state it. */
export function selfLink (question: Question, version: string): string {
  return `/v1/chronology?${queryOf(question, version, ['on', 'knownOn', 'explain'])}`
}

/**
 * The address of every window of the film, whenever it is followed: it states no clock but the day of knowledge, if the request does.
 * Null where only a body can ask.
 */
export function filmLink ({ medium, tier, ...film }: Question, asked: Pick<Asked, 'knownOn'>): string | null {
  return film.changes.length > 0 ? null : `/v1/chronology?${queryOf(film, null, asked.knownOn === undefined ? [] : ['knownOn'])}`
}

/** What a question calls its film. */
export interface Name {
  readonly id?: string | undefined
  readonly title?: string | undefined
}

type Last = ReadonlyArray<'on' | 'knownOn' | 'explain'>

/**
 * A question as a query string, in one order whatever that of the request; `last` names the clocks and what is shown.
 * Without a version, whichever rule book is served answers it.
 */
export function queryOf (question: Question, version: string | null, last: Last): string {
  const [before, after] = aroundName(question, version, last)
  return `${before}${nameQuery(question)}&${after}`
}

/** The same query string without the name of the film: what stands before it, and what after. */
export function aroundName (question: Omit<Question, keyof Name>, version: string | null, last: Last): readonly [before: string, after: string] {
  let before = ''
  let field: keyof Release
  for (field in question.release) {
    const value = question.release[field]
    if (value !== undefined) before += `${parameter(field, value === null ? 'none' : String(value))}&`
  }
  before += parameter('territory', question.territory)
  for (const medium of question.medium ?? []) before += `&${parameter('medium', medium)}`
  for (const service of question.service ?? []) before += `&${parameter('service', service)}`
  for (const field of ['tier', 'carrier', 'device'] as const) {
    const value = question[field]
    if (value !== undefined) before += `&${parameter(field, value)}`
  }
  let after = ''
  for (const adoption of question.adopt) after += `${parameter('adopt', adoption)}&`
  for (const field of last) after += `${parameter(field, question[field])}&`
  after += parameter('lang', question.language)
  if (version !== null) after += `&${parameter('rulebook', version)}`
  return [before, after]
}

/** What an address says as it is. */
const PLAIN = /^[\w.*-]*$/

/** One parameter of an address, in which whatever may mean something else is quoted: what comes out can stand in JSON as it is. */
function parameter (name: string, value: string): string {
  return PLAIN.test(value) ? `${name}=${value}` : new URLSearchParams([[name, value]]).toString()
}

/** What follows in a query string to name the film; nothing where it has no name. */
export function nameQuery ({ title, id }: Name): string {
  return (title === undefined ? '' : `&${parameter('title', title)}`) + (id === undefined ? '' : `&${parameter('id', id)}`)
}
