// One window, written once for all films released between two bounds of the law: what of it is text, and what follows from the release.
import type { LegalBasis } from '../../../schemas/legal.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { FactName } from '../../../schemas/release.js'
import type { SignedBefore } from '../../answer/gate/signed-before.js'
import type { Setting } from '../../answer/setting.js'
import type { Answered } from '../../answer/window/window.js'
import type { Day } from '../../calendar/day.js'
import { isDiscretionary, rankOf, shortenedTo, spansOf, weightOf, type Outcome } from '../../decide/outcome.js'
import { dayIn, reckoningOf, type Reckoning } from '../../decide/reckoning.js'
import { eachOnce } from '../../law/each-once.js'
import type { HeldTrack } from '../../service/held.js'
import type { Holding } from '../../service/holding.js'
import type { Speaker } from '../../words/speaker.js'
import { signedIn } from '../chronology.js'
import { blankOf, leaving, type Blank } from './blank.js'

/** A window of which the days are left blank. */
export interface PreparedWindow {
  /** Tells prepared windows apart. */
  readonly id: number
  readonly track: HeldTrack
  readonly holding: Holding | undefined
  /** All that tells it from other windows of its track: the same for all spans of which the same is written. */
  readonly content: string
  /** How many bytes it takes, about. */
  readonly size: number
  readonly text: Blank
  /** How the day of each place follows from the release. */
  readonly days: readonly Reckoning[]
  /** The place of the day on which it opens; null: it has no date. */
  readonly opensOn: number | null
  /** How far each alternative moves the window, and in which order they are shown: the farthest first. */
  readonly moves: readonly Move[]
  readonly order: readonly number[]
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
export interface Move {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** It lies with an authority, and is told last. */
  readonly isLast: boolean
}

/** What one fact moves. */
export interface Stake extends Move {
  readonly fact: FactName
}

/** What a window says on the wire, and what it cites. */
export interface Written {
  readonly text: string
  readonly citations: ReadonlyArray<readonly LegalBasis[]>
}

/** What a prepared window takes beside its text, about. */
const OVERHEAD = 2_000

/** Prepares the window of a film for all films that are released between the same two bounds; `write` writes it with a speaker. */
export function prepared (id: number, answered: Answered, reckonings: readonly Reckoning[], setting: Setting, speaker: Speaker, write: (speaker: Speaker) => Written): PreparedWindow {
  const { film, outcome, sensitivity, contraries, track, holding, part, opensOn } = answered
  const release = film.days['theatrical-release']
  const signed = signedIn(answered, setting)
  const days: Reckoning[] = []
  const places = new Map<Day, number>()
  const placeOf = (day: Day) => {
    let place = places.get(day)
    if (place === undefined) {
      places.set(day, place = days.length)
      days.push(reckoningOf(day, release, reckonings))
    }
    return place
  }
  const datesOf = (one: Outcome) => {
    const shortened = shortenedTo(one)
    return shortened === null ? spansOf(one).flatMap(({ from, until }) => until === null ? [placeOf(from)] : [placeOf(from), placeOf(until)]) : [placeOf(shortened)]
  }
  const { text, citations } = write(leaving(speaker, day => 'on' in reckoningOf(day, release, reckonings) ? null : placeOf(day)))
  const weights = sensitivity.alternatives.map(one => rankOf(weightOf(outcome, one.outcome, release), isDiscretionary(outcome, one.outcome)))
  const base = datesOf(outcome)
  const followed = {
    opensOn: opensOn === null ? null : placeOf(opensOn),
    moves: sensitivity.alternatives.map(one => ({ from: base, to: datesOf(one.outcome), isLast: isDiscretionary(outcome, one.outcome) })),
    order: weights.map((_, i) => i).sort((a, b) => weightAt(weights, b) - weightAt(weights, a)),
    stakes: eachOnce(sensitivity.stakes.map(({ fact, between: [from, to] }) => ({ fact, from: datesOf(from), to: datesOf(to), isLast: isDiscretionary(from, to) }))),
    contraries: contraries.map(({ fact, outcome }) => ({ fact, from: base, to: datesOf(outcome), isLast: false }))
  }
  return {
    id,
    track,
    holding,
    content: JSON.stringify([text, days, followed, signed]),
    size: OVERHEAD + 4 * text.length,
    text: blankOf(text),
    citations,
    ruleSet: part?.source.set.id ?? null,
    regime: part?.source.set.regime ?? null,
    signed,
    days,
    ...followed
  }
}

/** The days of the places, for a release. */
export function daysIn ({ days }: PreparedWindow, release: Day): Day[] {
  return days.map(one => dayIn(one, release))
}

/** Whether the alternatives are shown in the right order for a release of these days. */
export function isInOrder ({ moves, order }: PreparedWindow, days: readonly Day[], release: Day): boolean {
  if (order.length < 2) return true
  const weights = moves.map(move => rankOf(daysMoved(move, days, release), move.isLast))
  return order.every((one, i) => {
    const next = order[i + 1]
    return next === undefined || weightAt(weights, one) > weightAt(weights, next) || (weightAt(weights, one) === weightAt(weights, next) && one < next)
  })
}

function weightAt (weights: readonly number[], i: number): number {
  // Every alternative has its weight.
  return weights[i] as number
}

/** How many days of exploitation lie between two outcomes; what no rule holds back counts from the release. */
export function daysMoved ({ from, to }: Pick<Move, 'from' | 'to'>, days: readonly Day[], release: Day): number {
  return Math.abs(opening(from, days, release) - opening(to, days, release)) + Math.abs(closed(from, days) - closed(to, days))
}

function opening ([first]: readonly number[], days: readonly Day[], release: Day): Day {
  return first === undefined ? release : dayAt(days, first)
}

function closed (places: readonly number[], days: readonly Day[]): number {
  let total = 0
  for (let i = 2; i < places.length; i += 2) total += dayAt(days, places[i]) - dayAt(days, places[i - 1])
  return total
}

function dayAt (days: readonly Day[], place: number | undefined): Day {
  // Every place has its day.
  return days[place as number] as Day
}
