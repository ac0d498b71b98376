// One window, written once for all films released between two bounds of the law: what of it is text, and what follows from the release.
import type { LegalBasis } from '../../../schemas/legal.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { FactName } from '../../../schemas/release.js'
import type { SignedBefore } from '../../answer/gate/signed-before.js'
import type { Setting } from '../../answer/setting.js'
import type { Answered } from '../../answer/window/window.js'
import type { Day } from '../../calendar/day.js'
import { isDiscretionary, rankOf, shortenedTo, spansOf, weightOf, type Outcome } from '../../decide/outcome.js'
import { reckoningOf } from '../../decide/eras/reckoning.js'
import { eachOnce } from '../../law/once/each-once.js'
import type { HeldTrack } from '../../service/held.js'
import type { Speaker } from '../../words/speaker.js'
import { signedIn } from '../chronology.js'
import { dayAt, leaving, type Blank, type Blanks } from './blank.js'
import { RELEASE_PLACE, type Scope, type TrackScope } from './scope.js'

/** A window of which the days are left blank; each stands at a place of its scope. */
export interface PreparedWindow {
  readonly id: number
  readonly track: HeldTrack
  /** All that tells it from other windows of its track: the same for all spans of which the same is written. */
  readonly content: string
  /** How many bytes it takes, about. */
  readonly size: number
  readonly texts: readonly Blank[]
  /** The places of all its days, and of the release. */
  readonly places: readonly number[]
  /** The place of the day on which it opens; null: it has no date. */
  readonly opensOn: number | null
  /** How far each alternative moves the window, in the order in which they are shown: the farthest first. */
  readonly moves: readonly Move[]
  /** What facts not stated can move, one by one. */
  readonly stakes: readonly Stake[]
  /** What the contrary of facts presumed would move. */
  readonly contraries: readonly Stake[]
  readonly citations: ReadonlyArray<readonly LegalBasis[]>
  readonly ruleSet: CivilDate | null
  readonly regime: string | null
  /** The agreement by which it may have opened before its set. */
  readonly signed: SignedBefore | null
}

/** Two outcomes, by the places of the days on which they open, close and open again; none: no date. */
interface Moved {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** It lies with an authority, and is told last. */
  readonly isLast: boolean
}

/** What an alternative moves. */
export interface Move extends Moved {
  /** Which of the alternatives it is: of two that move the window as far, the first is shown first. */
  readonly nth: number
}

/** What one fact moves. */
export interface Stake extends Moved {
  readonly fact: FactName
}

/** What a window says on the wire, in one text or several, and what it cites. */
export interface Written {
  readonly texts: readonly string[]
  readonly citations: ReadonlyArray<readonly LegalBasis[]>
}

/** What a prepared window takes beside its text, about. */
const OVERHEAD = 2_000

/** In which scope a window is prepared, and how. */
export interface Preparation {
  /** What the window is known by. */
  readonly id: number
  readonly scope: Scope
  readonly own: TrackScope
  readonly setting: Setting
  readonly speaker: Speaker
  readonly blanks: Blanks
  readonly write: (speaker: Speaker) => Written
}

/** Prepares the window of a film for all films that are released between the same two bounds. */
export function prepared (answered: Answered, { id, scope, own: { reckonings }, setting, speaker, blanks, write }: Preparation): PreparedWindow {
  const { film, outcome, sensitivity, contraries, track, part, opensOn } = answered
  const release = film.days['theatrical-release']
  const signed = signedIn(answered, setting)
  const places = new Map([[release, RELEASE_PLACE]])
  const placeOf = (day: Day) => {
    let place = places.get(day)
    if (place === undefined) places.set(day, place = scope.placeOf(reckoningOf(day, release, reckonings)))
    return place
  }
  const datesOf = (one: Outcome) => {
    const shortened = shortenedTo(one)
    return shortened === null ? spansOf(one).flatMap(({ from, until }) => until === null ? [placeOf(from)] : [placeOf(from), placeOf(until)]) : [placeOf(shortened)]
  }
  const { texts, citations } = write(leaving(speaker, day => 'on' in reckoningOf(day, release, reckonings) ? null : placeOf(day)))
  const left = texts.map(blanks)
  const base = datesOf(outcome)
  const shown = sensitivity.alternatives.map((one, nth) => ({ one, nth, rank: rankOf(weightOf(outcome, one.outcome, release), isDiscretionary(outcome, one.outcome)) }))
  const followed = {
    opensOn: opensOn === null ? null : placeOf(opensOn),
    moves: shown.sort((a, b) => b.rank - a.rank).map(({ one, nth }) => ({ from: base, to: datesOf(one.outcome), isLast: isDiscretionary(outcome, one.outcome), nth })),
    stakes: eachOnce(sensitivity.stakes.map(({ fact, between: [from, to] }) => ({ fact, from: datesOf(from), to: datesOf(to), isLast: isDiscretionary(from, to) }))),
    contraries: contraries.map(({ fact, outcome }) => ({ fact, from: base, to: datesOf(outcome), isLast: false }))
  }
  return {
    id,
    track,
    // To keep the texts themselves would take as much again.
    content: JSON.stringify([left.map(({ number }) => number), followed, signed]),
    size: OVERHEAD + 2 * texts.join('').length,
    texts: left,
    citations,
    ruleSet: part?.source.set.id ?? null,
    regime: part?.source.set.regime ?? null,
    signed,
    places: [...places.values()],
    ...followed
  }
}

/** Whether alternatives are shown in the right order for a film of these days. */
export function areInOrder (moves: readonly Move[], days: readonly Day[]): boolean {
  return isRanked(moves, move => rankOf(daysMoved(move, days), move.isLast))
}

/** Whether things come in the order of their ranks, the highest first; of two that rank alike, in their own order. */
export function isRanked<One extends { readonly nth: number }> (some: readonly One[], rankIn: (one: One) => number): boolean {
  let before = Infinity
  let nthBefore = -1
  for (const one of some) {
    const rank = rankIn(one)
    if (rank > before || (rank === before && one.nth < nthBefore)) return false
    before = rank
    nthBefore = one.nth
  }
  return true
}

/** How many days of exploitation lie between two outcomes; what no rule holds back counts from the release. */
export function daysMoved ({ from, to }: Moved, days: readonly Day[]): number {
  return Math.abs(opening(from, days) - opening(to, days)) + Math.abs(closed(from, days) - closed(to, days))
}

function opening (places: readonly number[], days: readonly Day[]): Day {
  return dayAt(days, places[0] ?? RELEASE_PLACE)
}

function closed (places: readonly number[], days: readonly Day[]): number {
  let total = 0
  // Every second day closes the window, and the next opens it again.
  for (let i = 2; i < places.length; i += 2) total += dayAt(days, places[i] as number) - dayAt(days, places[i - 1] as number)
  return total
}
