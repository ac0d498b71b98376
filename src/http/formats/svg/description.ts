// The same picture in words, for those who do not see it.
import type { Chronology, UndatedStatus, Window } from '../../../../schemas/chronology.js'
import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { Boundary } from '../../../answer/boundaries.js'
import { speakerOf } from '../../../words/speaker.js'
import { lawOf } from '../../../view/tiers.js'
import type { Rulebook } from '../../../law/rulebook.js'
import type { Bilingual, Language } from '../../../../schemas/text.js'
import { nameIn } from '../words.js'
import { boundsOf } from './labels.js'
import { PICTURE_WORDS, type PictureWords } from './words.js'

/** What is described: the answer, the windows under the law as it is (none where no other is supposed), the days of new rules. */
export interface Described {
  readonly chronology: Pick<Chronology, 'windows' | 'notices'>
  readonly baseline: readonly Window[]
  /** Why the law as it is cannot be told beside what is supposed. */
  readonly notDrawn: Bilingual | null
  readonly boundaries: readonly Boundary[]
}

/** What the picture shows, a sentence for each window. */
export function descriptionOf (
  { chronology: { windows, notices }, baseline, notDrawn, boundaries }: Described, rulebook: Rulebook, language: Language
): string {
  const words = PICTURE_WORDS[language]
  const { say } = speakerOf(rulebook, language)
  const days = (ofSupposed: boolean) => boundaries.filter(({ supposed }) => supposed === ofSupposed).map(({ on }) => say.date(on))
  const [set, supposed] = [days(false), days(true)]
  return [
    ...windows.map(window => sentenceOf(window, lawOf(window, baseline), rulebook, language)),
    ...notDrawn === null ? [] : [words.notDrawn(notDrawn[language])],
    ...set.length === 0 ? [] : [words.rulesChange(set)],
    ...supposed.length === 0 ? [] : [words.supposedFrom(supposed)],
    ...notices
  ].join(' ')
}

/** One window in a sentence, beside that of the law as it is where another is supposed. */
export function sentenceOf (window: Window, baseline: Window | undefined, rulebook: Rulebook, language: Language): string {
  const words = PICTURE_WORDS[language]
  const { say } = speakerOf(rulebook, language)
  const { certainty, hypothetical, exclusiveUntil, availability } = window
  const days = daysOf(window, words, say.date)
  const what = [
    days + (baseline === undefined ? '' : insteadOf(baseline, days, words, say.date)),
    ...exclusiveUntil === null ? [] : [words.exclusiveUntil(say.date(exclusiveUntil))],
    ...hypothetical ? [words.legend.hypothetical] : certainty === 'provisional' ? [words.legend.provisional] : []
  ].join(', ')
  return [words.told(nameIn(rulebook, window), what), ...availability === undefined ? [] : [availability.because]].join(' ')
}

/** From when to when a window is lawful, or why it has no day. */
function daysOf (window: Window, words: PictureWords, date: (day: CivilDate) => string): string {
  const undated: Readonly<Partial<Record<Window['status'], string>>> & Readonly<Record<UndatedStatus, string>> = {
    contractual: words.contract,
    excluded: words.excluded,
    undetermined: window.earliestPossible === null ? words.legend.unknown : words.undetermined(boundsOf(window, words, date))
  }
  return undated[window.status] ?? window.intervals.map(({ from, until }) => words.from(date(from), until === null ? null : date(until))).join(` ${words.and} `)
}

/** What the law as it is says otherwise: the one day, or all of it; nothing where it says the same. */
function insteadOf (baseline: Window, days: string, words: PictureWords, date: (day: CivilDate) => string): string {
  const before = daysOf(baseline, words, date)
  if (before === days) return ''
  return baseline.opensOn === null || baseline.closesOn !== null ? words.lawAsItIs(before) : words.insteadOf(date(baseline.opensOn))
}
