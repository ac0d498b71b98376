// The law as the engine walks it: per medium and tier, the sets in order with what each says of it.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Nature } from '../../schemas/legal.js'
import type { Medium } from '../../schemas/medium.js'
import type { Point } from '../../schemas/rule-set.js'
import type { Regime } from '../../schemas/territory.js'
import type { Bilingual } from '../../schemas/text.js'
import { amended, type Amendment, type Enacted } from '../law/amend.js'
import { statedIn, type Stated } from '../law/row.js'
import { trackId } from '../law/track-id.js'
import type { Holding } from './holding.js'
import { onDemand } from './on-demand.js'
import { leversOf, type Lever, type SharedLevers } from './lever.js'

/** A set, from the day on which it (or an amended copy of it) starts to apply. */
export interface Span extends Enacted {
  readonly regime: Regime | null
}

interface Place extends Stated {
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly next: Cell | undefined
  /** True where the law of the release governs: then no later set concerns a film, `next` is undefined and `until` null. */
  readonly byRelease: boolean
  readonly span: Span
  readonly amendment: Amendment | null
  /** The tier that a service held while the cell lasts, where one is asked about. */
  readonly holding: Holding | null
}

/** A cell with a date: the first of its points, and the others of which the earliest may win. */
export interface DelayCell extends Place {
  readonly rule: 'delay'
  readonly nature: Nature
  readonly point: Point
  readonly otherPoints: readonly Point[]
}

/** A cell without: contract decides, or the value is not known. */
export interface SilentCell extends Place {
  readonly rule: 'contract' | 'unmodelled'
}

/** What one set says of one track, from its first day to the first day of the next set (null: none yet). */
export type Cell = DelayCell | SilentCell

/** One medium, or one tier of it, through the whole law. */
export interface Track {
  readonly id: string
  readonly medium: Medium
  readonly tier: string | null
  readonly label: Bilingual
  readonly cells: readonly Cell[]
  /** Whether some set can close it, or bounds an exclusivity of it: the engine passes over the others. */
  readonly closes: boolean
  readonly exclusive: boolean
  /** What could move it, found when it is first asked for: many tracks of past laws never are. */
  readonly levers: () => readonly Lever[]
  /** The tiers that a service held, in order, of which its track is pieced together; empty where none is asked about. */
  readonly holdings: readonly Holding[]
}

/** A track before it is known what can move it. */
export type BareTrack = Pick<Track, 'id' | 'medium' | 'tier' | 'label' | 'cells' | 'holdings'>

/** The law of a territory as known on some day, amended or not. */
export interface Timeline {
  readonly spans: readonly Span[]
  readonly tracks: readonly Track[]
  readonly trackById: ReadonlyMap<string, Track>
  /** The regime whose term may lapse before a window opens. */
  readonly lastRegime: Regime | null
  /** True where the law of the release governs, false where each set governs its own days of exploitation. */
  readonly byRelease: boolean
}

/** The timeline of sets in order; every set has one row per track (a lint rule sees to it). */
export function timelineOf (media: readonly Medium[], spans: readonly Span[], byRelease: boolean): Timeline {
  const bare = media.flatMap(medium => placesOf(medium)).map(place => ({
    ...place, cells: cellsOf(place.id, place.medium, place.tier, spans, byRelease), holdings: []
  }))
  const shared: SharedLevers = new Map()
  const tracks = bare.map(track => trackOf(track, bare, shared))
  return {
    spans,
    tracks,
    trackById: new Map(tracks.map(track => [track.id, track])),
    lastRegime: spans.at(-1)?.regime ?? null,
    byRelease
  }
}

/** A track among others, on whose opening its closings may start. */
export function trackOf (track: BareTrack, others: readonly BareTrack[], shared: SharedLevers = new Map()): Track {
  return {
    ...track,
    closes: track.cells.some(cell => cell.closings.length > 0),
    exclusive: track.cells.some(cell => cell.row.exclusiveUntil !== undefined),
    levers: onDemand(() => leversOf(track, others, shared))
  }
}

/** The window of a medium, or of each of its tiers where it has tiers. */
export function placesOf (medium: Medium): Array<Pick<Track, 'id' | 'medium' | 'tier' | 'label'>> {
  if (medium.tiers.length === 0) return [{ id: medium.id, medium, tier: null, label: medium.label }]
  return medium.tiers.map(tier => ({
    id: trackId({ medium: medium.id, tier: tier.id }),
    medium,
    tier: tier.id,
    label: { fr: `${medium.label.fr}, ${tier.label.fr}`, en: `${medium.label.en}, ${tier.label.en}` }
  }))
}

/** The cells in order; built from the last, for each knows the next that may concern the same film. */
function cellsOf (id: string, medium: Medium, tier: string | null, spans: readonly Span[], byRelease: boolean): Cell[] {
  const cells: Cell[] = []
  for (const span of spans.toReversed()) {
    const stated = statedIn(span.set, medium.id, tier)
    if (stated === undefined) continue
    const amendment = span.amendments.get(id) ?? null
    const row = amendment === null ? stated.row : amended(stated.row, amendment)
    const next = byRelease ? undefined : cells.at(0)
    const place = { ...stated, row, from: span.from, until: next?.from ?? null, next, byRelease, span, amendment, holding: null }
    const [point, ...otherPoints] = row.opens ?? []
    cells.unshift(point === undefined
      ? { ...place, rule: row.rule === 'unmodelled' ? 'unmodelled' : 'contract' }
      : { ...place, rule: 'delay', nature: row.nature ?? 'practice', point, otherPoints })
  }
  return cells
}
