// From a request to a question with every default filled in, and back to the address that asks it again.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { FilmAsked, FilmQuestion, Question, QuestionBody, QuestionQuery, Vocabulary } from '../../schemas/question.js'
import { FILM_FIELDS } from '../../schemas/question.js'
import type { Release } from '../../schemas/release.js'
import type { Language } from '../../schemas/text.js'
import type { Rulebook } from '../domain/rulebook.js'
import { HttpProblem, type Place } from './errors.js'

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
  return { ...filmQuestionOf(asked, today, defaultTerritory), knownOn, adopt, changes, explain, language }
}

/** What a question says of one film and of what to keep, with its defaults. */
export function filmQuestionOf (asked: FilmAsked, today: CivilDate, defaultTerritory: string): FilmQuestion {
  const { title, id, medium, tier, service, carrier, device, territory = defaultTerritory, on = today } = asked
  return {
    release: releaseOf(asked),
    territory,
    on,
    // In whatever order media are named, it is one question.
    ...(medium === undefined ? {} : { medium: [...medium].sort() }),
    ...(tier === undefined ? {} : { tier }),
    ...(service === undefined ? {} : { service }),
    ...(carrier === undefined ? {} : { carrier }),
    ...(device === undefined ? {} : { device }),
    ...(title === undefined ? {} : { title }),
    ...(id === undefined ? {} : { id })
  }
}

/** What describes the film, in one order whatever that of the request: the same question gives the same bytes. */
function releaseOf (asked: FilmAsked): Release {
  return Object.fromEntries(FILM_FIELDS.flatMap(field => asked[field] === undefined ? [] : [[field, asked[field]]])) as Release
}

/**
 * Refuses to answer for another version of the rule book than the one served.
 * @throws HttpProblem `other-rulebook`
 */
export function assertRulebook (wanted: string | undefined, served: string, place: Place | null = null): void {
  if (wanted !== undefined && wanted !== served) {
    const message = `The question asks for rule book ${wanted}; this service answers with ${served}.`
    throw new HttpProblem('other-rulebook', message, 'rulebook', undefined, place)
  }
}

/** The address of the same question with nothing left to default; null where only a body can state it. */
export function selfLink (question: Question, version: string): string | null {
  return question.changes.length > 0 ? null : `/v1/chronology?${queryOf(question, version, ['on', 'knownOn', 'explain'])}`
}

/**
 * The address of every window of the film, whenever it is followed: it states no clock but the day of knowledge, if the request does.
 * Null where only a body can ask.
 */
export function filmLink ({ medium, tier, ...film }: Question, asked: Pick<Asked, 'knownOn'>): string | null {
  return film.changes.length > 0 ? null : `/v1/chronology?${queryOf(film, null, asked.knownOn === undefined ? [] : ['knownOn'])}`
}

/**
 * A question as a query string, in one order whatever that of the request; `last` names the clocks and what is shown.
 * Without a version, whichever rule book is served answers it.
 */
export function queryOf (question: Question, version: string | null, last: ReadonlyArray<'on' | 'knownOn' | 'explain'>): string {
  const query = new URLSearchParams()
  for (const field of FILM_FIELDS) {
    const value = question.release[field]
    if (value !== undefined) query.append(field, value === null ? 'none' : String(value))
  }
  query.append('territory', question.territory)
  for (const medium of question.medium ?? []) query.append('medium', medium)
  for (const field of ['tier', 'service', 'carrier', 'device', 'title', 'id'] as const) {
    const value = question[field]
    if (value !== undefined) query.append(field, value)
  }
  for (const adoption of question.adopt) query.append('adopt', adoption)
  for (const field of last) query.append(field, question[field])
  query.append('lang', question.language)
  if (version !== null) query.append('rulebook', version)
  return query.toString()
}
