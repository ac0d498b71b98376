// Which tier a service held when, and its tracks: pieced together from those of the tiers that it held.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { HeldTier, Offer, Service } from '../../schemas/service.js'
import { firstDayOf } from '../calendar/partial-date.js'
import { add, dayOf, type Day } from '../calendar/day.js'
import type { Tracks } from '../law/enact.js'
import type { DelayRule, Part, Track } from '../law/track.js'

/** A tier of a medium that a service held, from a day until it held the next one; the first reaches back without end. */
export interface Holding {
  /** The first day recorded; null: as far back as anybody knows. */
  readonly from: Day | null
  /** The first day that its last agreement no longer covers, where it is taken to be renewed; null where nothing is assumed. */
  readonly renewedFrom: Day | null
  readonly source: HeldTier
}

/** A track of a service: the tiers that it held, in order, and by which of them each part is reached; none where none is recorded. */
export interface HeldTrack extends Track {
  readonly holdings: readonly Holding[]
  readonly heldIn: ReadonlyMap<Part, Holding>
}

/**
 * The tracks of a service as known on a day, in the order of the rule book: one per medium; where none of its tiers is recorded,
 * those of every tier, but one where the law makes no difference between them.
 */
export function tracksHeld ({ media }: Service, { tiers }: Offer, { all }: Tracks, knownOn: CivilDate): HeldTrack[] {
  return [...new Set(all.map(({ medium }) => medium))].filter(medium => media.includes(medium)).flatMap(medium => {
    const own = all.filter(track => track.medium === medium)
    const holdings = holdingsOf(tiers.filter(held => own.some(({ medium, tier }) => held.medium === medium && held.tier === tier)), knownOn)
    if (holdings.length > 0) return [pieced(medium, holdings, own)]
    const kept = areAlike(own) ? own.slice(0, 1).map(track => ({ ...track, id: medium, tier: null })) : own
    return kept.map(track => ({ ...track, holdings, heldIn: new Map() }))
  })
}

/** True where every set has the same row for all the tiers. */
function areAlike ([first, ...others]: readonly Track[]): boolean {
  return others.every(({ parts }) => parts.every(({ source }, i) => source.row === first?.parts[i]?.source.row))
}

/** Those that were known: the first counts for all the time before it, the last known one goes on. */
function holdingsOf (recorded: readonly HeldTier[], knownOn: CivilDate): Holding[] {
  const known = recorded.filter(({ from }, i) => i === 0 || (from !== undefined && from <= knownOn))
  return known.map((source, i) => ({
    from: source.from === undefined ? null : dayOf(source.from),
    renewedFrom: i === known.length - 1 ? endOf(source, knownOn) : null,
    source
  }))
}

/** The end of the last agreement that was known on a day. */
function endOf ({ agreements = [] }: HeldTier, knownOn: CivilDate): Day | null {
  const known = agreements.filter(({ signedOn, startsOn }) => {
    const since = signedOn === undefined ? startsOn : firstDayOf(signedOn)
    return since !== undefined && since <= knownOn
  })
  const end = known.at(-1)?.agreementEndsOn
  return end === undefined ? null : dayOf(end)
}

/** What each set says of the tier held at the time; built from the last, for each part knows the next. */
function pieced (medium: string, holdings: readonly Holding[], tracks: readonly Track[]): HeldTrack {
  const parts: Part[] = []
  const heldIn = new Map<Part, Holding>()
  for (const holding of holdings.toReversed()) {
    const since = holding === holdings[0] ? null : holding.from
    const ofTier = tracks.filter(({ tier }) => tier === holding.source.tier).flatMap(track => track.parts)
    for (const part of ofTier.toReversed()) {
      const next = parts.at(0)
      const from = since === null || since < part.days.from ? part.days.from : since
      const isOver = part.days.until !== null && part.days.until <= from
      if (isOver || (next !== undefined && next.days.from <= from)) continue
      const piece: Part = { ...part, delays: atOwnDelay(part, holding), days: { from, until: next?.days.from ?? null }, next }
      parts.unshift(piece)
      heldIn.set(piece, holding)
    }
  }
  return { id: medium, medium, tier: null, startsTheClock: false, parts, holdings, heldIn }
}

/** Where the law sets a floor and leaves the delay to the agreement of the service: the later of the two. */
function atOwnDelay ({ delays, days, source }: Part, { source: { delay } }: Holding): readonly DelayRule[] {
  if (delay === undefined || source.row.floor === undefined) return delays
  return delays.flatMap((rule, i) => {
    if (rule.source.kind !== 'rule') return [rule]
    if (i > 0) return []
    const point = { ...rule.source.point, delay }
    return add(days.from, delay) < add(days.from, rule.delay) ? [rule] : [{ ...rule, delay, source: { kind: 'rule', point } }]
  })
}
