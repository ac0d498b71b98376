// When an open window closes again, and when it comes back.
import type { Interval } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Evidence } from '../../schemas/legal.js'
import type { Anchor, Closing, ClosingPoint, WindowRef } from '../../schemas/rule-set.js'
import type { Delay } from '../../schemas/delay.js'
import { eventDate } from './anchor.js'
import { later, plus } from './civil-date.js'
import { holdAll } from './condition.js'
import { firstConcerned, type Film } from './opening.js'
import type { Cell, Track } from './timeline.js'

/** A span in which the window is closed, with what closes it and what opens it again. */
export interface Gap {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly closing: Closing
  readonly evidence: readonly Evidence[]
  /** The delay that gives `until`, or null where a set's first day does. */
  readonly back: { readonly delay: Delay, readonly anchor: Anchor } | null
}

/** The day on which another window opens, or null where it has none. */
export type OpeningOf = (ref: WindowRef) => CivilDate | null

/** What one set closes of a track. */
export interface Piece extends Gap {
  readonly cell: Cell
}

/** The gaps of one track for one film, in order, adjoining ones joined. */
export function gapsOf (track: Track, film: Film, openingOf: OpeningOf): readonly Gap[] {
  const pieces = piecesOf(track, film, openingOf)
  return pieces.length < 2 ? pieces : joined(pieces.sort((a, b) => a.from < b.from ? -1 : 1))
}

/** What each set closes of one track for one film, set by set: a gap that several sets keep closed is in as many pieces. */
export function piecesOf (track: Track, film: Film, openingOf: OpeningOf): Piece[] {
  const pieces: Piece[] = []
  for (let cell = firstConcerned(track.cells, film.theatricalReleaseDate); cell !== undefined; cell = cell.next) {
    for (const closing of cell.closings) {
      if (holdAll(closing.when, film) !== true) continue
      const span = spanOf(closing, film, openingOf)
      const piece = span && pieceIn(cell, span)
      if (piece !== null) pieces.push({ ...piece, cell })
    }
  }
  return pieces
}

/** Pieces that touch or overlap become one, which ends as the last of them ends. */
function joined (pieces: readonly Gap[]): Gap[] {
  const gaps: Gap[] = []
  for (const piece of pieces) {
    const last = gaps.at(-1)
    if (last === undefined || last.until < piece.from) gaps.push(piece)
    else if (last.until < piece.until) gaps.splice(-1, 1, { ...piece, from: last.from })
  }
  return gaps
}

/** What is left of a span on the days of a set; null where that is nothing. */
export function pieceIn (cell: Cell, span: Gap): Gap | null {
  const from = later(span.from, cell.from)
  const cut = cell.until !== null && cell.until < span.until ? cell.until : null
  const piece = cut === null ? { ...span, from } : { ...span, from, until: cut, back: null }
  return piece.from < piece.until ? piece : null
}

/** The span of a closing, whether its conditions hold or not; null where its start or its end is not known. */
export function spanOf (closing: Closing, film: Film, openingOf: OpeningOf): Gap | null {
  const from = dayOf(closing.from, film, openingOf)
  if (from === null) return null
  let end: { day: CivilDate, point: ClosingPoint } | null = null
  for (const point of closing.until) {
    const day = dayOf(point, film, openingOf)
    if (day !== null && (end === null || day < end.day)) end = { day, point }
  }
  if (end === null) return null
  const { after, delay, evidence } = end.point
  return {
    from,
    until: end.day,
    closing,
    evidence: [closing.from.evidence, evidence],
    back: after !== undefined && delay !== undefined ? { delay, anchor: after } : null
  }
}

/** The day of a closing point, or null where the fact or the opening it runs from is not known. */
export function dayOf (point: Pick<ClosingPoint, 'after' | 'delay' | 'onOpeningOf'>, film: Film, openingOf: OpeningOf): CivilDate | null {
  if (point.onOpeningOf !== undefined) return openingOf(point.onOpeningOf)
  if (point.after === undefined || point.delay === undefined) return null
  const event = eventDate(point.after, film)
  return event === undefined ? null : plus(event, point.delay)
}

/** The lawful spans from an opening on, less the gaps after it, and the gap (if any) that moved the opening itself. */
export function intervalsOf (opensOn: CivilDate, gaps: readonly Gap[]): { intervals: Interval[], movedBy: Gap | null } {
  const intervals: Interval[] = []
  let movedBy: Gap | null = null
  let from = opensOn
  for (const gap of gaps) {
    if (gap.from > from) intervals.push({ from, until: gap.from })
    else movedBy = gap
    from = gap.until
  }
  intervals.push({ from, until: null })
  return { intervals, movedBy }
}

/** The end of an exclusivity of the track, where one reaches past the opening; null elsewhere. */
export function exclusiveUntil (track: Track, film: Film, opensOn: CivilDate): CivilDate | null {
  let until: CivilDate | null = null
  if (!track.exclusive) return until
  for (let cell = firstConcerned(track.cells, film.theatricalReleaseDate); cell !== undefined; cell = cell.next) {
    const rule = cell.row.exclusiveUntil
    if (rule === undefined || (rule.unless !== undefined && holdAll(rule.unless, film) === true)) continue
    const day = dayOf(rule, film, () => null)
    if (day !== null && day > cell.from && day > opensOn) until = day
  }
  return until
}
