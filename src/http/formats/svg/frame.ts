// How the room of a picture is shared: the margins, the column of names and the plot; and the sizes of type.

/** The sizes of type, in pixels; titles and headings are heavier. */
export const SIZE = { title: 18, text: 12, tick: 11 } as const

/** The height of a line of text. */
export const LINE = 16

/** What takes room across a picture, in pixels. */
export interface Frame {
  readonly width: number
  /** False where names stand above the bars, for want of a column beside them. */
  readonly wide: boolean
  /** The edges of what is written and drawn, and the left edge of the plot. */
  readonly left: number
  readonly right: number
  readonly plot: number
  /** The room of a name. */
  readonly names: number
}

const MARGIN = 16
const WIDE_FROM = 640

/** The frame of a picture so many pixels wide. */
export function frameOf (width: number): Frame {
  const wide = width >= WIDE_FROM
  const right = width - MARGIN
  const names = wide ? Math.min(320, Math.round(width * 0.26)) : right - MARGIN
  return { width, wide, left: MARGIN, right, plot: wide ? MARGIN + names + MARGIN : MARGIN, names }
}

/** Bold type takes this much more room. */
export const BOLD = 1.12
