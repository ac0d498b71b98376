// What every sentence is made with: a language, the words of the rule book, and how the days of a film are written.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Fact } from '../../schemas/fact.js'
import type { LegalText } from '../../schemas/legal-text.js'
import type { Language } from '../../schemas/text.js'
import { isoOf, type Day } from '../calendar/day.js'
import type { Rulebook } from '../law/rulebook.js'
import { en } from './en/explanations.js'
import { fr } from './fr/explanations.js'
import type { Sentences } from './sentences/explanations.js'

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, fr }

/** What sentences are made with. */
export interface Speaker extends DayWriter {
  readonly say: Sentences
  readonly language: Language
  readonly legalTexts: ReadonlyMap<string, LegalText>
  readonly facts: readonly Fact[]
}

/** How the days of a film are written; days of the law alone are civil dates already, which `say.date` writes out. */
export interface DayWriter {
  /** As ISO 8601 writes it. */
  readonly iso: (day: Day) => CivilDate
  /** Written out in the language. */
  readonly day: (day: Day) => string
}

/** A day that may not be, as ISO 8601 writes it. */
export function isoOrNull (day: Day | null, { iso }: Pick<DayWriter, 'iso'>): CivilDate | null {
  return day === null ? null : iso(day)
}

/** A speaker of a language, who writes days as they are. */
export function speakerOf ({ legalTexts, facts }: Pick<Rulebook, 'legalTexts' | 'facts'>, language: Language): Speaker {
  const say = SENTENCES[language]
  return { say, language, legalTexts, facts, iso: isoOf, day: day => say.date(isoOf(day)) }
}
