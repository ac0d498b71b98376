// What the forms of a prepared answer have in common.
import type { Setting } from '../../answer/setting.js'
import type { Answered, Unreleased } from '../../answer/window/window.js'
import type { Day } from '../../calendar/day.js'
import type { Speaker } from '../../words/speaker.js'
import type { ByteWriter } from './byte-writer.js'
import type { DayBytes } from './day-bytes.js'
import type { Scope } from './scope.js'
import type { PreparedWindow, Written } from './window.js'

/** The windows of a film in order of opening, and their days, each at its place. */
export interface Ordered {
  readonly windows: readonly PreparedWindow[]
  readonly days: readonly Day[]
  /** The day of whatever place. */
  readonly dayIn: (place: number) => Day
}

/** Of which question, and how it is told. */
export interface Telling {
  readonly setting: Setting
  readonly speaker: Speaker
  readonly placeOf: Scope['placeOf']
}

/** What is written of the windows of a film. */
export interface Framed {
  /** The places of its days, beside those of the windows. */
  readonly places: readonly number[]
  /** How many bytes it takes, about. */
  readonly size: number
}

/** One form of the answer: how a window is written, and how the windows of a film are put together. */
export interface Form<Frame extends Framed> {
  readonly write: (answered: Answered, setting: Setting, speaker: Speaker) => Written
  /** What is said of a film that follows neither from its windows nor from their days. */
  readonly contentOf: (film: Pick<Ordered, 'windows'>, telling: Telling) => string
  /** What is written of a film, for every film with these windows in this order, and that content, of which `isFrameOf` holds. */
  readonly frameOf: (film: Ordered, telling: Telling) => Frame
  /** Whether what was written of one film is, but for the days, what is written of a film of these days. */
  readonly isFrameOf: (frame: Frame, days: readonly Day[]) => boolean
  /** Writes it with the days of a film, and their bytes. */
  readonly fill: (writer: ByteWriter, frame: Frame, days: readonly Day[], bytes: DayBytes) => void
  /** From windows that are written for one film alone. */
  readonly whole: (setting: Setting, speaker: Speaker, answered: ReadonlyArray<Answered | Unreleased>) => string
}
