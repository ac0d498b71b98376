// A sheet: all that is written of films of one question released between the same bounds, whose windows come in one order.
import { LRUCache } from 'lru-cache'
import type { Day } from '../../calendar/day.js'
import { dayAt } from './blank.js'
import type { Form, Framed, Ordered, Telling } from './form.js'
import { RELEASE_PLACE } from './scope.js'
import { areInOrder, type Move, type PreparedWindow } from './window.js'

/** What is written of such films, and how to tell whether a film is one of them. */
export interface Sheet<Frame> {
  /** The question, its windows in order, and what else is said: the same for sheets that only differ in what hangs on the days of a film. */
  readonly content: string
  /** How many windows it has. */
  readonly windowCount: number
  /** The places of all its days, and of the release. */
  readonly places: readonly number[]
  readonly openings: readonly Before[]
  /** The alternatives of each window that has several. */
  readonly moves: ReadonlyArray<readonly Move[]>
  readonly frame: Frame
  /** How many bytes it takes, about. */
  readonly size: number
}

/** The places of two openings, of which the second is so many days after the first at least. */
interface Before {
  readonly first: number
  readonly second: number
  readonly least: 0 | 1
}

/** What a sheet takes beside what is written. */
export const ONE_SHEET = 2_000

/** The windows of the tracks of a question in order of opening, for a film of these days: those of one day in the order of the tracks, those without a date last. */
export function ordered (windows: readonly PreparedWindow[], days: readonly Day[]): PreparedWindow[] {
  const openingOf = ({ opensOn }: PreparedWindow) => opensOn === null ? Infinity : dayAt(days, opensOn)
  // Sorting leaves those that are equal as they were; the difference of two that have no date is no number.
  return windows.toSorted((a, b) => openingOf(a) === openingOf(b) ? 0 : openingOf(a) - openingOf(b))
}

/** The places of all days of some windows, and of the release. */
export function placesOf (windows: readonly PreparedWindow[]): number[] {
  return [...new Set([RELEASE_PLACE, ...windows.flatMap(({ places }) => places)])]
}

/**
 * What is written of a film, whose windows are shown in order of opening: the same for all films of one content and one order of days.
 * @param tracks the windows in the order of the tracks of the question
 */
export function sheetOf<Frame extends Framed> (content: string, tracks: readonly PreparedWindow[], film: Ordered, form: Form<Frame>, telling: Telling): Sheet<Frame> {
  const { windows } = film
  const frame = form.frameOf(film, telling)
  return {
    content,
    windowCount: windows.length,
    places: [...new Set([...placesOf(windows), ...frame.places])],
    openings: openingsOf(windows, tracks),
    moves: windows.map(({ moves }) => moves).filter(({ length }) => length > 1),
    frame,
    size: ONE_SHEET + frame.size
  }
}

/** By which openings films are told for which windows come in another order: each is compared with the one before it. */
function openingsOf (windows: readonly PreparedWindow[], tracks: readonly PreparedWindow[]): Before[] {
  return windows.slice(1).flatMap((window, i): Before[] => {
    // There is one before each of them.
    const before = windows[i] as PreparedWindow
    const [first, second] = [before.opensOn, window.opensOn]
    return first === null || second === null || first === second ? [] : [{ first, second, least: tracks.indexOf(before) < tracks.indexOf(window) ? 0 : 1 }]
  })
}

/** Whether a sheet is that of a film of these days: its windows come in that order, and so do their alternatives. */
export function isSheetOf<Frame extends Framed> ({ openings, moves, frame }: Sheet<Frame>, form: Form<Frame>, days: readonly Day[]): boolean {
  for (const { first, second, least } of openings) if (dayAt(days, second) - dayAt(days, first) < least) return false
  for (const some of moves) if (!areInOrder(some, days)) return false
  return form.isFrameOf(frame, days)
}

/** Sheets that are kept by the span of their films, one for each order in which windows and alternatives come. */
export interface Sheets<Frame> {
  readonly of: (span: number) => ReadonlyArray<Sheet<Frame>>
  /** Those kept of some content, whatever their span. */
  readonly alike: (content: string) => ReadonlyArray<Sheet<Frame>>
  readonly add: (span: number, sheet: Sheet<Frame>) => void
}

/** What it takes to know the sheets of a span, about. */
export const ONE_SPAN = 300

/** Keeps sheets of so many bytes at most; a sheet counts once, however many spans it is kept for. */
export function keptSheets<Frame> (bytes: number): Sheets<Frame> {
  /** For how many spans each sheet is kept. */
  const spans = new Map<Sheet<Frame>, number>()
  let held = 0
  const kept = new LRUCache<number, ReadonlyArray<Sheet<Frame>>>({
    // Without a number of spans beforehand, no memory is laid out for them.
    maxSize: Math.ceil(bytes / ONE_SPAN),
    sizeCalculation: () => 1,
    dispose: sheets => { count(sheets, -1) }
  })

  const isFull = () => held > bytes

  function count (sheets: ReadonlyArray<Sheet<Frame>>, by: 1 | -1): void {
    held += by * ONE_SPAN
    for (const sheet of sheets) {
      const before = spans.get(sheet) ?? 0
      const after = before + by
      if (before === 0) held += sheet.size
      if (after > 0) spans.set(sheet, after)
      else {
        spans.delete(sheet)
        held -= sheet.size
      }
    }
  }

  return {
    of: span => kept.get(span) ?? [],
    alike: content => [...spans.keys()].filter(sheet => sheet.content === content),
    add (span, sheet) {
      const sheets = [...kept.get(span) ?? [], sheet]
      // Those before count until they are disposed of, which `set` does.
      count(sheets, 1)
      kept.set(span, sheets)
      while (isFull()) kept.pop()
    }
  }
}
