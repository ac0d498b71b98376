// Which tier a service held when, and its tracks: pieced together from those of the tiers that it held.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { HeldTier } from '../../schemas/service.js'
import { add, dayOf, type Day } from '../calendar/day.js'
import { firstDayOf } from '../calendar/partial-date.js'
import type { Law, Tracks } from '../law/enact.js'
import { weakestOf } from '../law/evidence.js'
import { keptBy } from '../law/kept.js'
import { NO_TESTS, type Bits } from '../law/tests.js'
import type { DelayRule, Part, Track } from '../law/track.js'
import type { Exploiter } from './exploiter.js'

/** A tier of a medium that a service held, from a day until it held the next one; the first reaches back without end. */
export interface Holding {
  /** The first day recorded; null: as far back as anybody knows. */
  readonly from: Day | null
  /** The first day that its last agreement no longer covers, where it is taken to be renewed; null where nothing is assumed. */
  readonly renewedFrom: Day | null
  readonly source: HeldTier
}

/** A track, and of a service the tiers that it held, in order, and by which of them each part is reached; none where none is recorded. */
export interface HeldTrack extends Track {
  /** The service whose window it is; null: the law alone is asked about. */
  readonly exploiter: Exploiter | null
  readonly holdings: readonly Holding[]
  readonly heldIn: ReadonlyMap<Part, Holding>
}

const NO_HOLDINGS: Pick<HeldTrack, 'holdings' | 'heldIn'> = { holdings: [], heldIn: new Map() }
const BY_LAW: Pick<HeldTrack, 'exploiter' | 'holdings' | 'heldIn'> = { exploiter: null, ...NO_HOLDINGS }

/** The tracks of a law where no service is asked about. */
export const tracksOfAll = keptBy(({ all }: Tracks): readonly HeldTrack[] => all.map(track => ({ ...track, ...BY_LAW })))

/**
 * The tracks of a service as known on a day, in the order of the rule book: one per medium; where none of its tiers is recorded,
 * those of every tier, but one where the law makes no difference between them.
 */
export function tracksHeld (exploiter: Exploiter, tracks: Tracks, knownOn: CivilDate): readonly HeldTrack[] {
  const { service: { media }, offer } = exploiter
  const { all, law } = tracks
  const kept = heldBy(tracks)(exploiter)
  return [...new Set(all.map(({ medium }) => medium))].filter(medium => media.includes(medium)).flatMap(medium => {
    const own = all.filter(track => track.medium === medium)
    const holdings = holdingsOf(offer.tiers.filter(held => own.some(({ medium, tier }) => held.medium === medium && held.tier === tier)), knownOn)
    const key = `${medium} ${holdings.length} ${holdings.at(-1)?.renewedFrom}`
    let held = kept.get(key)
    if (held === undefined) kept.set(key, held = tracksOfMedium(medium, holdings, own, exploiter).map(track => ({ ...track, neverFailed: acquiredIn(law, medium) })))
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

function tracksOfMedium (medium: string, holdings: readonly Holding[], own: readonly Track[], exploiter: Exploiter): readonly HeldTrack[] {
  if (holdings.length > 0) return [pieced(medium, holdings, own, exploiter)]
  const kept = areAlike(own) ? own.slice(0, 1).map(track => ({ ...track, id: medium, tier: null })) : own
  return kept.map(track => ({ ...track, exploiter, ...NO_HOLDINGS }))
}

/** The holding of a day; undefined where no service is asked about, or none of its tiers is recorded. */
export function holdingOn ({ holdings }: Pick<HeldTrack, 'holdings'>, day: Day): Holding | undefined {
  return holdings.findLast(({ from }) => from !== null && from <= day) ?? holdings[0]
}

/** The holding on which a part rests; null where no service is asked about, or every tier of the medium has the same row. */
export function tierUsed ({ heldIn, tiers }: HeldTrack, part: Part): Holding | null {
  return part.source.row.tiers?.length === tiers ? null : heldIn.get(part) ?? null
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
function pieced (medium: string, holdings: readonly Holding[], tracks: readonly Track[], exploiter: Exploiter): HeldTrack {
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
      const piece: Part = { ...atOwnDelay(part, holding), days: { from, until: next?.days.from ?? null }, next }
      parts.unshift(piece)
      heldIn.set(piece, holding)
    }
  }
  return { id: medium, medium, tier: null, tiers: tracks.length, startsTheClock: false, neverFailed: NO_TESTS, parts, exploiter, holdings, heldIn }
}

/** Where the law sets a floor and leaves the delay to the agreement of the service: the later of the two. */
function atOwnDelay (part: Part, { source: { delay, evidence } }: Holding): Part {
  const { delays, days, source } = part
  if (delay === undefined || source.row.floor === undefined) return part
  const own = delays.flatMap((rule, i): DelayRule[] => {
    if (rule.source.kind !== 'rule') return [rule]
    if (i > 0) return []
    if (add(days.from, delay) < add(days.from, rule.delay)) return [rule]
    return [{ ...rule, delay, source: { kind: 'rule', point: { ...rule.source.point, delay, evidence: weakestOf([rule.source.point.evidence, evidence]) } } }]
  })
  const { floor, note, ...row } = source.row
  return { ...part, delays: own, source: { ...source, row: { ...row, opens: own.flatMap(({ source }) => source.kind === 'rule' ? source.point : []) } } }
}
