// Where labels go that belong to a place on the axis: beside it, on as many lines as it takes for none to cover another.

/** A label: the place that it belongs to, and its width, in pixels. */
export interface Label {
  readonly at: number
  readonly text: string
  readonly width: number
}

/** Where it stands: its left edge, and its line, the first being 0. */
export type Placed<T extends Label> = T & { readonly x: number, readonly line: number }

/** The room for labels: each begins at its place, or lies about it, and may be moved so far aside before it takes a line of its own. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly align: 'start' | 'middle'
  readonly aside: number
}

/** Between two labels of one line. */
const GAP = 10

/** The labels, each within the room and as near to its place as the others let it; a label may not be wider than the room. */
export function placed<T extends Label> (labels: readonly T[], { left, right, align, aside }: Room): Array<Placed<T>> {
  const ends: number[] = []
  return labels.map(label => {
    const wanted = align === 'start' ? label.at : label.at - label.width / 2
    const nearest = Math.max(left, Math.min(wanted, right - label.width))
    const free = ends.findIndex(end => end + GAP <= nearest + aside && Math.max(nearest, end + GAP) + label.width <= right)
    const line = free === -1 ? ends.length : free
    const x = Math.max(nearest, (ends[line] ?? -Infinity) + GAP)
    ends[line] = x + label.width
    return { ...label, x, line }
  })
}

/** How many lines they take. */
export function linesOf (labels: ReadonlyArray<Placed<Label>>): number {
  return labels.reduce((most, { line }) => Math.max(most, line + 1), 0)
}
