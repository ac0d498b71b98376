// What every form of an agenda has: what stands first, each event, what stands between two of them and last.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Chronology } from '../../../schemas/chronology.js'
import type { Question } from '../../../schemas/question.js'
import type { FilmEvent } from '../../view/agenda.js'

/** One event of a film: what happens, the question and answer it is from, and the address of the film outside; null where there is none. */
export interface EventTold extends FilmEvent {
  readonly question: Question
  readonly chronology: Chronology
  readonly address: string | null
}

/** How an agenda is written, a part at a time. */
export interface Form {
  readonly head: (isEmpty: boolean) => string
  readonly event: (event: EventTold) => string
  /** What names an event; null where two of one name do not replace each other. */
  readonly name: ((event: EventTold) => string) | null
  /** Between two events; where the events of a day are gathered, also between two days. */
  readonly between: string
  /** Around the events of a day: nothing, unless they are gathered. */
  readonly onDay: (on: CivilDate) => readonly [before: string, after: string]
  readonly end: string
}

/** Where the events of a day are not gathered. */
export const NOT_GATHERED: Form['onDay'] = () => ['', '']
