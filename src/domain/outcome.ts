// The dates of one window for one film: its ruling, its gaps and its lawful intervals.
import type { Interval, Status } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { WindowRef } from '../../schemas/rule-set.js'
import { trackId } from '../law/track-id.js'
import { gapsOf, intervalsOf, type Gap } from './closing.js'
import { rulingOf, type Film, type Ruling } from './opening.js'
import type { Timeline, Track } from './timeline.js'

/** What the law gives one window. `intervals` is empty where there is no date. */
export interface Outcome {
  readonly ruling: Ruling
  readonly intervals: readonly Interval[]
  /** The gap that put the opening off, where one did. */
  readonly movedBy: Gap | null
  readonly gaps: readonly Gap[]
  /** Where a derogation opens it, whether the admissions stated meet its criterion; null: not stated, or no derogation. */
  readonly eligible: boolean | null
}

const NO_GAPS: readonly Gap[] = []

/** The outcome of a track for a film; it depends on nothing else. */
export function outcomeOf (timeline: Timeline, track: Track, film: Film): Outcome {
  return outcomeWith(rulingOf(track, film), () => gapsFor(timeline, track, film))
}

/** The outcome of a ruling, and of gaps that are looked for only where they can matter. */
export function outcomeWith (ruling: Ruling, findGaps: () => readonly Gap[]): Outcome {
  if (ruling.kind !== 'dated') return { ruling, intervals: [], movedBy: null, gaps: NO_GAPS, eligible: null }
  const { on, ground } = ruling
  if (ground.kind === 'outside') return { ruling, intervals: [{ from: on, until: null }], movedBy: null, gaps: NO_GAPS, eligible: null }
  const all = findGaps()
  const gaps = all.filter(gap => gap.until > on)
  const { intervals, movedBy } = intervalsOf(on, gaps)
  return { ruling, intervals, movedBy, gaps, eligible: ground.eligible }
}

/** The gaps of a track, whose closings may start on the opening of another. */
export function gapsFor (timeline: Timeline, track: Track, film: Film): readonly Gap[] {
  if (!track.closes) return NO_GAPS
  return gapsOf(track, film, ref => openingOf(timeline, ref, film))
}

/** The day on which another window opens, closings aside; null where it has none. */
export function openingOf (timeline: Timeline, ref: WindowRef, film: Film): CivilDate | null {
  const track = timeline.trackById.get(trackId(ref))
  const ruling = track && rulingOf(track, film)
  return ruling?.kind === 'dated' ? ruling.on : null
}

/** The status on a day; a span is half-open. */
export function statusOn ({ ruling, intervals }: Pick<Outcome, 'ruling' | 'intervals'>, on: CivilDate): Status {
  if (ruling.kind !== 'dated') return ruling.kind
  const first = intervals.at(0)
  if (first !== undefined && on < first.from) return 'upcoming'
  return intervals.some(({ from, until }) => from <= on && (until === null || on < until)) ? 'open' : 'closed'
}

/** The first lawful day, or null. */
export function opensOn ({ intervals }: Pick<Outcome, 'intervals'>): CivilDate | null {
  return intervals.at(0)?.from ?? null
}

/** The first day no longer lawful: the end of the first interval, or null. */
export function closesOn ({ intervals }: Pick<Outcome, 'intervals'>): CivilDate | null {
  return intervals.at(0)?.until ?? null
}

/** Whether a caller would see no difference: the same kind of answer and the same intervals. */
export function sameDates (a: Outcome, b: Outcome): boolean {
  if (a.ruling.kind !== b.ruling.kind || a.intervals.length !== b.intervals.length) return false
  return a.intervals.every(({ from, until }, i) => b.intervals[i]?.from === from && b.intervals[i].until === until)
}
