// What the forms of a prepared answer have in common.
import type { Setting } from '../../answer/setting.js'
import type { Answered, Unreleased } from '../../answer/window/window.js'
import type { Speaker } from '../../words/speaker.js'
import type { Blanks, Filling } from './blank.js'
import type { ByteWriter } from './byte-writer.js'
import type { PreparedWindow, Written } from './window.js'

/** One form of the answer: how a window is written, and how the windows of a film are put together. */
export interface Form<Frame> {
  readonly write: (answered: Answered, setting: Setting, speaker: Speaker) => Written
  /** What stands around prepared windows, in order of opening: the same for all films whose windows these are, released between the same bounds. */
  readonly frameOf: (windows: readonly PreparedWindow[], setting: Setting, speaker: Speaker, blanks: Blanks) => Frame
  readonly fill: (writer: ByteWriter, frame: Frame, filling: Filling) => void
  /** From windows that are written for one film alone. */
  readonly whole: (setting: Setting, speaker: Speaker, answered: ReadonlyArray<Answered | Unreleased>) => string
}
