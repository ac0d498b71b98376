// What is written above the bar of a window, and to which day each label belongs.
import type { UndatedStatus, UndatedWindow, Window } from '../../../../schemas/chronology.js'
import type { CivilDate } from '../../../../schemas/civil-date.js'
import { eventsOf } from '../../../view/agenda.js'
import { shortDate, type PictureWords } from './words.js'

/** A label; null: it belongs to no day. */
export interface DayLabel {
  readonly on: CivilDate | null
  readonly text: string
}

/** What labels are written with: the words, the law as it is, the name of the service of the window; empty where there is none. */
export interface Labelling {
  readonly words: PictureWords
  readonly baseline: Window | undefined
  readonly service: string
}

/** The labels of a window, in order. */
export function labelsOf (window: Window, labelling: Labelling): DayLabel[] {
  return [...window.opensOn === null ? undated(window, labelling) : dated(window, labelling), ...offered(window, labelling)]
}

function dated ({ intervals, opensOn }: Window, { words, baseline }: Labelling): DayLabel[] {
  const before = baseline?.opensOn ?? opensOn
  const moved = before === null || before === opensOn ? '' : words.insteadOf(shortDate(before, words))
  return eventsOf(intervals).map(({ on, kind }) => ({ on, text: words.event[kind](shortDate(on, words)) + (kind === 'opening' ? moved : '') }))
}

function undated ({ status, earliestPossible, latestPossible }: UndatedWindow, { words }: Labelling): DayLabel[] {
  const said: Readonly<Record<UndatedStatus, string>> = {
    contractual: words.contract, excluded: words.excluded, undetermined: boundsOf({ earliestPossible, latestPossible }, words)
  }
  return [{ on: earliestPossible, text: said[status] }]
}

/** Between which days a window opens that has no date. */
export function boundsOf (
  { earliestPossible: earliest, latestPossible: latest }: Pick<Window, 'earliestPossible' | 'latestPossible'>, words: PictureWords,
  written = (day: CivilDate) => shortDate(day, words)
): string {
  if (earliest === null) return words.unknown
  return latest === null ? words.notBefore(written(earliest)) : words.between(written(earliest), written(latest))
}

/** From when the service has the film, unless that is the opening itself. */
function offered ({ availability, availableFrom = null, opensOn }: Window, { words, service }: Labelling): DayLabel[] {
  if (availability === undefined || (availableFrom !== null && availableFrom === opensOn)) return []
  const { notBefore } = availability
  if (availableFrom !== null) return [{ on: availableFrom, text: words.there(service, shortDate(availableFrom, words)) }]
  return [notBefore === null ? { on: null, text: words.notThere(service) } : { on: notBefore, text: words.thereNotBefore(service, shortDate(notBefore, words)) }]
}
