// The windows of a service: per medium one track, pieced together from those of the tiers that it held.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import type { Evidence } from '../../schemas/legal.js'
import type { Medium } from '../../schemas/medium.js'
import type { HeldTier, Offer } from '../../schemas/service.js'
import type { Bilingual } from '../../schemas/text.js'
import { firstDayOf } from '../calendar/partial-date.js'
import { later, plus } from './civil-date.js'
import { weakestOf } from './evidence.js'
import type { Exploiter } from './exploiter.js'
import { trackOf, type Cell, type DelayCell, type Timeline, type Track } from './timeline.js'

/** A tier of a medium that a service held, from a day until it held the next one; the first reaches back without end. */
export interface Holding {
  /** The name of the service. */
  readonly service: string
  readonly tier: string
  /** The tier by its name, and the window at that tier. */
  readonly name: Bilingual
  readonly label: Bilingual
  /** The first day recorded; null: as far back as anybody knows. */
  readonly from: CivilDate | null
  readonly evidence: Evidence
  /** How well the first day is known. */
  readonly fromEvidence: Evidence
  /** What the service's own agreement sets, where the law leaves the delay to it. */
  readonly delay: Delay | null
  readonly disputed: HeldTier['disputed']
  /** The first day that its last agreement no longer covers, where it is taken to be renewed; null where nothing is assumed. */
  readonly renewedFrom: CivilDate | null
}

/**
 * The tracks of a service as known on a day, in the order of the rule book: one per medium; where none of its tiers is recorded,
 * those of every tier, but one where the law makes no difference between them.
 */
export function tracksHeld (exploiter: Exploiter, timeline: Timeline, knownOn: CivilDate): Track[] {
  const media = new Set(timeline.tracks.map(({ medium }) => medium))
  return [...media].filter(({ id }) => exploiter.service.media.includes(id)).flatMap(medium => {
    const own = timeline.tracks.filter(track => track.medium === medium)
    const holdings = holdingsOf(exploiter, own, knownOn)
    if (holdings.length === 0) return areAlike(own) ? own.slice(0, 1).map(track => ({ ...track, id: medium.id, tier: null, label: medium.label })) : own
    return [pieced(exploiter.offer, medium, holdings, own, timeline)]
  })
}

/** True where every set has the same row for all the tiers. */
function areAlike ([first, ...others]: readonly Track[]): boolean {
  return others.every(({ cells }) => cells.every(({ row }, i) => row === first?.cells[i]?.row))
}

/** The holding of a day; undefined where no service is asked about, or none of its tiers is recorded. */
export function holdingOn ({ holdings }: Pick<Track, 'holdings'>, day: CivilDate): Holding | undefined {
  return holdings.findLast(({ from }) => from !== null && from <= day) ?? holdings[0]
}

/** The holding on which a row rests; null where no service is asked about, or every tier has the same row. */
export function tierUsed ({ medium }: Pick<Track, 'medium'>, { holding, row }: Cell): Holding | null {
  return row.tiers?.length === medium.tiers.length ? null : holding
}

/** Those that were known: the first counts for all the time before it, the last known one goes on. */
function holdingsOf ({ name, offer }: Exploiter, tracks: readonly Track[], knownOn: CivilDate): Holding[] {
  const recorded = offer.tiers.flatMap(held => tracks.filter(({ medium, tier }) => held.medium === medium.id && held.tier === tier).map(({ medium, label }) => ({ held, medium, label })))
  const known = recorded.filter(({ held }, i) => i === 0 || (held.from !== undefined && held.from <= knownOn))
  return known.map(({ held, medium, label }, i): Holding => ({
    service: name,
    tier: held.tier,
    name: medium.tiers.reduce((found, { id, label }) => id === held.tier ? label : found, label),
    label,
    from: held.from ?? null,
    evidence: held.evidence,
    fromEvidence: held.fromEvidence ?? held.evidence,
    delay: held.delay ?? null,
    disputed: held.disputed,
    renewedFrom: i === known.length - 1 ? endOf(held, knownOn) : null
  }))
}

/** The end of the last agreement that was known on a day. */
function endOf ({ agreements = [] }: HeldTier, knownOn: CivilDate): CivilDate | null {
  const known = agreements.filter(({ signedOn, startsOn }) => {
    const since = signedOn === undefined ? startsOn : firstDayOf(signedOn)
    return since !== undefined && since <= knownOn
  })
  return known.at(-1)?.agreementEndsOn ?? null
}

/** By timeline, which belongs to one law as known on one day, and by offer: the same services are asked about for every film. */
const memo = new WeakMap<Timeline, Map<Offer, Map<string, Track>>>()

function pieced (offer: Offer, medium: Medium, holdings: readonly Holding[], own: readonly Track[], timeline: Timeline): Track {
  let offers = memo.get(timeline)
  if (offers === undefined) memo.set(timeline, offers = new Map())
  let tracks = offers.get(offer)
  if (tracks === undefined) offers.set(offer, tracks = new Map())
  const key = JSON.stringify([medium.id, holdings.length, holdings.at(-1)?.renewedFrom])
  let track = tracks.get(key)
  if (track === undefined) {
    const bare = { id: medium.id, medium, tier: null, label: medium.label, cells: cellsHeld(holdings, own), holdings }
    tracks.set(key, track = trackOf(bare, timeline.tracks))
  }
  return track
}

/** What each set says of the tier held at the time; built from the last, for each cell knows the next. */
function cellsHeld (holdings: readonly Holding[], tracks: readonly Track[]): Cell[] {
  const cells: Cell[] = []
  for (const holding of holdings.toReversed()) {
    const from = holding === holdings[0] ? null : holding.from
    const of = tracks.filter(({ tier }) => tier === holding.tier).flatMap(track => track.cells)
    for (const cell of of.toReversed()) {
      const next = cells.at(0)
      const first = from === null ? cell.from : later(cell.from, from)
      const isOver = cell.until !== null && cell.until <= first
      if (isOver || (next !== undefined && next.from <= first)) continue
      cells.unshift({ ...atOwnDelay(cell, holding), holding, from: first, until: next?.from ?? null, next })
    }
  }
  return cells
}

/** Where the law sets a floor and leaves the delay to the agreement of the service: the later of the two. */
function atOwnDelay (cell: Cell, { delay, evidence }: Holding): Cell {
  if (delay === null || cell.rule !== 'delay' || cell.row.floor === undefined) return cell
  const { row: { floor, note, ...row }, point } = cell
  const own = plus(cell.from, delay) < plus(cell.from, point.delay) ? point : { ...point, delay, evidence: weakestOf([point.evidence, evidence]) }
  return { ...cell, row: { ...row, opens: [own] }, point: own } satisfies DelayCell
}
