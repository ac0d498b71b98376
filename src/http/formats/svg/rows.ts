// The rows of a picture: one per window, gathered by medium in order of opening, each with its place and its labels.
import type { Window } from '../../../../schemas/chronology.js'
import type { Medium } from '../../../../schemas/medium.js'
import type { Language } from '../../../../schemas/text.js'
import { lawOf } from '../../../view/tiers.js'
import { LINE, SIZE, BOLD, type Frame } from './frame.js'
import { labelsOf, type Labelling } from './labels.js'
import { shortened, widthOf, wrapped } from './measure.js'
import { linesOf, placed, type Label, type Placed } from './placing.js'
import type { Scale } from './scale.js'

/** The height of a bar and of the thin one under it, and what lies between things; in pixels. */
export const BAR = 10
export const THIN = 4
const BETWEEN = 12

/** A window and where it stands; `top` to `bottom` is its own, no other row reaches into it. */
export interface Row {
  readonly window: Window
  readonly baseline: Window | undefined
  /** Which medium of the rule book it is of, the first being 0. */
  readonly medium: number
  readonly names: readonly string[]
  /** True where the name is that of the medium itself. */
  readonly heading: boolean
  readonly labels: ReadonlyArray<Placed<Label>>
  readonly top: number
  /** Where the lines of its name and of its labels begin, and the upper edge of its bar. */
  readonly namesTop: number
  readonly labelsTop: number
  readonly bar: number
  readonly bottom: number
}

/** The name of a medium above the rows of its tiers. */
export interface Heading {
  readonly names: readonly string[]
  readonly medium: number
  readonly top: number
}

/** The rows and headings of a picture, and where they end. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly headings: readonly Heading[]
  readonly bottom: number
}

/** What rows are made of. */
export interface RowSetting extends Omit<Labelling, 'baseline' | 'service'> {
  /** What the service of a window is called; empty where there is none. */
  readonly holderOf: (window: Window) => string
  /** Whether the windows are those of several services, so that each row has to name its own. */
  readonly isShared: boolean
  readonly frame: Frame
  /** Null where there is no release, and so no axis. */
  readonly scale: Scale | null
  readonly media: readonly Medium[]
  readonly language: Language
  /** The windows under the law as it is; empty where no other is supposed. */
  readonly baseline: readonly Window[]
}

/** The rows of windows, from a height on. */
export function rowsOf (windows: readonly Window[], setting: RowSetting, top: number): Rows {
  const { media, frame, language } = setting
  const rows: Row[] = []
  const headings: Heading[] = []
  let y = top
  for (const name of new Set(windows.map(({ medium }) => medium))) {
    const index = media.findIndex(({ id }) => id === name)
    const group = windows.filter(({ medium }) => medium === name)
    if (group.some(({ tier }) => tier !== null)) {
      const names = media.slice(index, index + 1).flatMap(({ label }) => wrapped(label[language], SIZE.text * BOLD, frame.right - frame.left, 2))
      headings.push({ names, medium: index, top: y + 4 })
      y += names.length * LINE + 6
    }
    for (const window of group) {
      const row = rowOf(window, index, setting, y)
      rows.push(row)
      y = row.bottom
    }
  }
  return { rows, headings, bottom: y }
}

function rowOf (window: Window, medium: number, { frame, scale, media, language, baseline: all, words, holderOf, isShared }: RowSetting, top: number): Row {
  const heading = window.tier === null
  const tier = media.flatMap(({ id, tiers }) => id === window.medium ? tiers : []).find(({ id }) => id === window.tier)
  const service = holderOf(window)
  const name = tier === undefined ? window.label : capitalised(tier.label[language])
  const names = wrapped(isShared && service !== '' ? `${service}, ${name}` : name, SIZE.text * (heading ? BOLD : 1), frame.names, 2)
  const baseline = lawOf(window, all)

  const room = { left: frame.plot, right: frame.right, align: 'start', aside: 16 } as const
  const labels = placed(labelsOf(window, { words, baseline, service }).map(({ on, text: whole }) => {
    const text = shortened(whole, SIZE.text, room.right - room.left)
    return { at: scale === null ? room.left : scale.x(on ?? scale.release), text, width: widthOf(text, SIZE.text) }
  }), room)

  const above = linesOf(labels) * LINE
  const drawn = above + (scale === null ? 0 : BAR) + (baseline === undefined ? 0 : THIN + 2)
  const named = names.length * LINE
  const height = frame.wide ? Math.max(drawn, named) : named + drawn
  const labelsTop = frame.wide ? top + (height - drawn) / 2 : top + named
  const bar = labelsTop + above + 1
  return {
    window, baseline, medium, names, heading, labels, top,
    // Beside its bar, where there is room for that.
    namesTop: frame.wide ? Math.min(top + height - named, bar + (BAR - named) / 2) : top,
    labelsTop,
    bar,
    bottom: top + height + BETWEEN
  }
}

function capitalised (text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
