// Which tier a service held when, and its tracks: pieced together from those of the tiers that it held.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Bilingual } from '../../schemas/text.js'
import { add, type Day } from '../calendar/day.js'
import { readingsFor } from '../decide/readings.js'
import type { Law, Tracks } from '../law/tracks/enact.js'
import { weakestOf } from '../law/tracks/evidence.js'
import type { Film } from '../law/facts/film.js'
import { keptBy } from '../law/once/kept.js'
import { NO_TESTS, type Bits } from '../law/facts/tests.js'
import type { DelayRule, Part, Reading, Track } from '../law/tracks/track.js'
import type { Exploiter } from './exploiter.js'
import { disputedIn, holdingsOf, waysToRead, type Holding } from './holding.js'

/** A track, and of a service the tiers that it held, in order, and by which of them each part is reached; none where none is recorded. */
export interface HeldTrack extends Track {
  /** The service whose window it is; null: the law alone is asked about. */
  readonly exploiter: Exploiter | null
  readonly holdings: readonly Holding[]
  readonly heldIn: ReadonlyMap<Part, Holding>
  readonly readings: ReadonlyArray<Reading<HeldTrack>>
  readonly disputed: readonly DisputedTrack[]
}

/** The track of a service as other sources have what it held, and what is said of that. */
export interface DisputedTrack extends HeldTrack {
  readonly note: Bilingual
  /** The first day on which they disagree. */
  readonly since: Day
}

const NO_HOLDINGS = { holdings: [], heldIn: new Map(), readings: [], disputed: [] } as const
const BY_LAW = { exploiter: null, ...NO_HOLDINGS } as const

/** The tracks of a law where no service is asked about. */
export const tracksOfAll = keptBy(({ all }: Tracks): readonly HeldTrack[] => all.map(track => ({ ...track, ...BY_LAW })))

/**
 * The tracks of a service as known on a day, in the order of the rule book: one per medium; where none of its tiers is recorded,
 * those of every tier, but one where the law makes no difference between them.
 */
export function tracksHeld (exploiter: Exploiter, tracks: Tracks, knownOn: CivilDate): readonly HeldTrack[] {
  const { service: { media }, offer } = exploiter
  const { all } = tracks
  const kept = heldBy(tracks)(exploiter)
  return [...new Set(all.map(({ medium }) => medium))].filter(medium => media.includes(medium)).flatMap(medium => {
    const own = all.filter(track => track.medium === medium)
    const recorded = offer.tiers.filter(held => held.medium === medium)
    const holdings = holdingsOf(recorded, knownOn)
    const disputed = disputedIn(recorded).map(({ recorded, ...about }) => ({ ...about, holdings: holdingsOf(recorded, knownOn) }))
    const key = `${medium} ${[holdings, ...disputed.map(one => one.holdings)].map(held => `${held.length} ${held.at(-1)?.renewedFrom}`).join()}`
    let held = kept.get(key)
    if (held === undefined) kept.set(key, held = tracksOfMedium(medium, holdings, disputed, own, tracks, exploiter))
    return held
  })
}

/** The tests of the fact that a service of the medium acquired the film. */
function acquiredIn ({ media, vocabulary }: Law, medium: string): Bits {
  const fact = media.find(({ id }) => id === medium)?.acquired
  return vocabulary.reduce((bits, asked, i) => asked.fact === fact ? bits | 1 << i : bits, NO_TESTS)
}

/** The tracks of each medium of a service, by what was known of it: the same services are asked about for every film. */
const heldBy = keptBy((_: Tracks) => keptBy((_: Exploiter) => new Map<string, readonly HeldTrack[]>()))

/** What other sources say that a service held, and what is said of that. */
interface Disputed extends Pick<DisputedTrack, 'note' | 'since'> {
  readonly holdings: readonly Holding[]
}

function tracksOfMedium (medium: string, holdings: readonly Holding[], disputed: readonly Disputed[], own: readonly Track[], tracks: Tracks, exploiter: Exploiter): readonly HeldTrack[] {
  const neverFailed = acquiredIn(tracks.law, medium)
  if (holdings.length > 0) {
    const others = disputed.map(({ holdings, ...about }) => ({ ...trackOf(medium, holdings, own, tracks, exploiter), neverFailed, ...about }))
    return [{ ...trackOf(medium, holdings, own, tracks, exploiter), neverFailed, disputed: others }]
  }
  const kept = areAlike(own) ? own.slice(0, 1).map(track => ({ ...track, id: medium, tier: null })) : own
  return kept.map(track => ({ ...track, exploiter, ...NO_HOLDINGS, neverFailed }))
}

/**
 * The track of the same window among those of another law; undefined where it has none. Where that law makes no difference between tiers, the one track
 * of the medium stands for each of them.
 */
export function counterpartOf (track: HeldTrack, others: readonly HeldTrack[]): HeldTrack | undefined {
  const own = others.filter(other => isSameMedium(track, other))
  return own.find(({ id }) => id === track.id) ?? own[0]
}

/** Whether two tracks are of one medium of one service, or of one medium where no service is asked about. */
export function isSameMedium (one: HeldTrack, other: HeldTrack): boolean {
  return one.medium === other.medium && one.exploiter === other.exploiter
}

/** The holding of a day, for a film as far as one is known; undefined where no service is asked about, or none of its tiers is recorded. */
export function holdingOn (track: HeldTrack, day: Day, film: Film | null): Holding | undefined {
  const [only = track, ...others] = film === null ? [] : readingsFor(track, film)
  const { holdings } = others.length === 0 ? only : track
  return holdings.findLast(({ from }) => from !== null && from <= day) ?? holdings[0]
}

/** The holding on which a part rests; null where no service is asked about, every tier of the medium has the same row, or it is not known which the service held. */
export function tierUsed (track: HeldTrack, part: Part, film: Film): Holding | null {
  const holding = part.source.row.tiers?.length === track.tiers ? undefined : track.heldIn.get(part)
  if (holding === undefined) return null
  return track.readings.length === 0 || track.holdings.includes(holding) || readingsFor(track, film).length === 1 ? holding : null
}

/** True where every set has the same row for all the tiers. */
function areAlike ([first, ...others]: readonly Track[]): boolean {
  return others.every(({ parts }) => parts.every(({ source }, i) => source.row === first?.parts[i]?.source.row))
}

/** The track of holdings: where a tier is not known for certain, with each way to read it. */
function trackOf (medium: string, holdings: readonly Holding[], own: readonly Track[], { law: { vocabulary } }: Tracks, exploiter: Exploiter): HeldTrack {
  const ways = waysToRead(holdings, own.map(({ tier }) => tier), vocabulary)
  const readings = ways.map(({ when, holdings }): Reading<HeldTrack> => ({ when, track: pieced(medium, holdings, own, exploiter) }))
  // A medium of which a tier is recorded has tiers, so there is a way.
  const [{ track }] = readings as [Reading<HeldTrack>]
  if (readings.length === 1) return track
  return { ...track, holdings, heldIn: new Map(readings.flatMap(({ track: { heldIn } }) => [...heldIn])), readings }
}

/** What each set says of the tier held at the time; built from the last, for each part knows the next. */
function pieced (medium: string, holdings: readonly Holding[], tracks: readonly Track[], exploiter: Exploiter): HeldTrack {
  const parts: Part[] = []
  const heldIn = new Map<Part, Holding>()
  for (const holding of holdings.toReversed()) {
    const since = holding === holdings[0] ? null : holding.from
    const ofTier = tracks.filter(({ tier }) => tier === holding.tier).flatMap(track => track.parts)
    for (const part of ofTier.toReversed()) {
      const next = parts.at(0)
      const from = since === null || since < part.days.from ? part.days.from : since
      const isOver = part.days.until !== null && part.days.until <= from
      if (isOver || (next !== undefined && next.days.from <= from)) continue
      const piece: Part = { ...atOwnDelay(part, holding), days: { from, until: next?.days.from ?? null }, next }
      parts.unshift(piece)
      heldIn.set(piece, holding)
    }
  }
  return { id: medium, medium, tier: null, tiers: tracks.length, startsTheClock: false, neverFailed: NO_TESTS, parts, exploiter, holdings, heldIn, readings: [], disputed: [] }
}

/** Where the law sets a floor and leaves the delay to the agreement of the service: the later of the two. */
function atOwnDelay (part: Part, { source: held }: Holding): Part {
  const { delays, days, source } = part
  if (held?.delay === undefined || source.row.floor === undefined) return part
  const { delay, evidence } = held
  const own = delays.flatMap((rule, i): DelayRule[] => {
    if (rule.source.kind !== 'rule') return [rule]
    if (i > 0) return []
    if (add(days.from, delay) < add(days.from, rule.delay)) return [rule]
    return [{ ...rule, delay, source: { kind: 'rule', point: { ...rule.source.point, delay, evidence: weakestOf([rule.source.point.evidence, evidence]) } } }]
  })
  const { floor, note, ...row } = source.row
  return { ...part, delays: own, source: { ...source, row: { ...row, opens: own.flatMap(({ source }) => source.kind === 'rule' ? source.point : []) } } }
}
