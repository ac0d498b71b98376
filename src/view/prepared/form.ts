// What the forms of a prepared answer have in common.
import type { Setting } from '../../answer/setting.js'
import type { Answered, Unreleased } from '../../answer/window/window.js'
import type { Day } from '../../calendar/day.js'
import type { Speaker } from '../../words/speaker.js'
import type { PreparedWindow, Written } from './window.js'

/** A prepared window, its days for one release, and which of them it opens on; null: it has no date. */
export interface FilledWindow {
  readonly window: PreparedWindow
  readonly days: readonly Day[]
  readonly opensOn: Day | null
}

/** The windows of one film, in order of opening, and for whom they are written. */
export interface Filled {
  readonly setting: Setting
  readonly speaker: Speaker
  readonly windows: readonly FilledWindow[]
  readonly release: Day
  /** The same for films of one question whose windows are the same and lie in the same spans. */
  readonly key: () => string
}

/** What the answers of one key have in common; some may be forgotten. */
export interface Frames {
  readonly get: (key: string) => object | undefined
  readonly set: (key: string, frame: object) => unknown
}

/** One form of the answer: how a window is written, and how the windows of a film are put together. */
export interface Form {
  readonly write: (answered: Answered, setting: Setting, speaker: Speaker) => Written
  /** From windows that are prepared; what depends on the spans, but not on the days, may be kept. */
  readonly fill: (filled: Filled, frames: Frames) => string
  /** From windows that are written for one film alone. */
  readonly whole: (setting: Setting, speaker: Speaker, answered: ReadonlyArray<Answered | Unreleased>) => string
}
