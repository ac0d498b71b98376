// A sheet: all that is written of films of one question released between the same bounds, whose windows come in one order.
import { LRUCache } from 'lru-cache'
import type { Day } from '../../calendar/day.js'
import { dayAt } from './blank.js'
import { RELEASE_PLACE } from './scope.js'
import { isInOrder, type PreparedWindow } from './window.js'

/** The windows of such films, in order of opening, and what stands around them in one form. */
export interface Sheet<Frame> {
  readonly windows: readonly PreparedWindow[]
  /** Which of the tracks of the question each window is of. */
  readonly tracks: readonly number[]
  /** The places of all their days, and of the release. */
  readonly places: readonly number[]
  readonly frame: Frame
}

/** The windows of the tracks of a question in order of opening, for a film of these days: those of one day in the order of the tracks, those without a date last. */
export function ordered (windows: readonly PreparedWindow[], days: readonly Day[]): Omit<Sheet<unknown>, 'frame'> {
  const shown = windows.map((window, track) => ({ window, track, on: openingOf(window, days) })).sort((a, b) => a.on - b.on || a.track - b.track)
  return { windows: shown.map(({ window }) => window), tracks: shown.map(({ track }) => track), places: placesOf(windows) }
}

/** The places of all days of some windows, and of the release. */
export function placesOf (windows: readonly PreparedWindow[]): number[] {
  return [...new Set([RELEASE_PLACE, ...windows.flatMap(({ places }) => places)])]
}

/** Whether a sheet is that of a film of these days: its windows come in that order, and so do their alternatives. */
export function isSheetOf ({ windows, tracks }: Sheet<unknown>, days: readonly Day[]): boolean {
  let before = -Infinity
  let trackBefore = -1
  for (let i = 0; i < windows.length; i++) {
    const window = windows[i] as PreparedWindow
    const track = tracks[i] as number
    const on = openingOf(window, days)
    if (on < before || (on === before && track < trackBefore) || !isInOrder(window, days)) return false
    before = on
    trackBefore = track
  }
  return true
}

function openingOf ({ opensOn }: PreparedWindow, days: readonly Day[]): number {
  return opensOn === null ? Infinity : dayAt(days, opensOn)
}

/** Sheets that are kept by the span of their films, one for each order in which windows and alternatives come. */
export interface Sheets<Frame> {
  readonly of: (span: string) => ReadonlyArray<Sheet<Frame>>
  readonly add: (span: string, sheet: Sheet<Frame>) => void
}

/** What a sheet takes beside its windows, about. */
export const ONE_SHEET = 5_000

/** Keeps sheets of so many bytes at most; a window counts once, however many sheets it is in. */
export function keptSheets<Frame> (bytes: number): Sheets<Frame> {
  const holders = new Map<PreparedWindow, number>()
  let held = 0
  const kept = new LRUCache<string, ReadonlyArray<Sheet<Frame>>>({ max: Math.ceil(bytes / ONE_SHEET), dispose: sheets => { count(sheets, -1) } })

  const isFull = () => held > bytes

  function count (sheets: ReadonlyArray<Sheet<Frame>>, by: 1 | -1): void {
    held += by * sheets.length * ONE_SHEET
    for (const window of sheets.flatMap(({ windows }) => windows)) {
      const before = holders.get(window) ?? 0
      const after = before + by
      if (before === 0) held += window.size
      if (after > 0) holders.set(window, after)
      else {
        holders.delete(window)
        held -= window.size
      }
    }
  }

  return {
    of: span => kept.get(span) ?? [],
    add (span, sheet) {
      const sheets = [...kept.get(span) ?? [], sheet]
      // Those before count until they are disposed of, which `set` does.
      count(sheets, 1)
      kept.set(span, sheets)
      while (isFull()) kept.pop()
    }
  }
}
