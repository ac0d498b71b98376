// The same picture in words, for those who do not see it.
import type { Chronology, UndatedStatus, Window } from '../../../../schemas/chronology.js'
import type { Boundary } from '../../../domain/boundaries.js'
import { speakerOf } from '../../../domain/explanation.js'
import type { Rulebook } from '../../../domain/rulebook.js'
import type { Language } from '../../../../schemas/text.js'
import { boundsOf } from './labels.js'
import { PICTURE_WORDS } from './words.js'

/** What the picture shows, a sentence for each window. */
export function descriptionOf (
  { windows, notices }: Pick<Chronology, 'windows' | 'notices'>, boundaries: readonly Boundary[], rulebook: Pick<Rulebook, 'legalTexts' | 'facts'>, language: Language
): string {
  const words = PICTURE_WORDS[language]
  const { say } = speakerOf(language, rulebook.legalTexts, rulebook.facts)
  const days = boundaries.map(({ on }) => say.date(on))
  return [
    ...windows.map(window => sentenceOf(window, rulebook, language)),
    ...days.length === 0 ? [] : [words.rulesChange(days)],
    ...notices
  ].join(' ')
}

/** One window in a sentence. */
export function sentenceOf (window: Window, rulebook: Pick<Rulebook, 'legalTexts' | 'facts'>, language: Language): string {
  const words = PICTURE_WORDS[language]
  const { say } = speakerOf(language, rulebook.legalTexts, rulebook.facts)
  const { intervals, certainty, hypothetical, status, availability } = window
  const undated: Readonly<Partial<Record<Window['status'], string>>> & Readonly<Record<UndatedStatus, string>> = {
    contractual: words.contract, excluded: words.excluded, undetermined: boundsOf(window, words, say.date)
  }
  const dates = intervals.map(({ from, until }) => words.from(say.date(from), until === null ? null : say.date(until))).join(` ${words.and} `)
  const what = [
    undated[status] ?? dates,
    ...certainty === 'provisional' ? [words.legend.provisional] : [],
    ...hypothetical ? [words.legend.hypothetical] : []
  ].join(', ')
  return [words.told(window.label, what), ...availability === undefined ? [] : [availability.because]].join(' ')
}
