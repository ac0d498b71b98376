// What could move a window: for each of its rules, the facts that would switch it on or off.
// Found once, when the timeline is made, so that a question only has to try them.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import type { DateFactName } from '../../schemas/release.js'
import type { Closing, ClosingPoint } from '../../schemas/rule-set.js'
import { trackId } from '../law/track-id.js'
import { DATED_BY } from './anchor.js'
import { earlier, plus } from './civil-date.js'
import { namesOf, waysToFail, waysToHold, waysToMiss, type Supposition } from './condition.js'
import type { Cell, Track } from './timeline.js'

/** A fact supposed to fall on a day that depends on the film. */
export interface DatedSupposition {
  readonly fact: DateFactName
  readonly at: Pick<ClosingPoint, 'after' | 'delay' | 'onOpeningOf'>
}

/** Facts that, supposed together, may change a window. */
export interface Lever {
  readonly key: string
  readonly acts: 'opening' | 'closing'
  /** False where the opening of the track itself stays as it is. */
  readonly movesOpening: boolean
  /** The closing that must hold for this lever to matter; null: none. */
  readonly needs: Closing | null
  /** True where it takes the film out of the text, closings included. */
  readonly frees: boolean
  /** Of levers that do the same in several ways, one is enough: they share this name. */
  readonly group: string | null
  readonly facts: Supposition
  readonly dates: readonly DatedSupposition[]
  /** The first day on which a set that has the rule is in force, and the first day on which none is any more. */
  readonly since: CivilDate
  readonly until: CivilDate | null
  /** How long after the release the rule can still matter; null: for ever. */
  readonly reach: Delay | null
  /** The keys of the levers that this one combines: it matters only where its effect differs from theirs. */
  readonly parts: readonly string[]
  /** What would undo the rule, and which it takes not to be so while it is not stated. */
  readonly undoneBy: readonly Supposition[]
}

type Neighbour = Pick<Track, 'id' | 'cells'>

const SAME_DAY: Delay = { months: 0 }

/** The levers of a timeline, each once, however many tracks have it. */
export type SharedLevers = Map<string, Lever>

/** Every lever of a track, the simple ones before those that combine them. */
export function leversOf (track: Neighbour, tracks: readonly Neighbour[], shared: SharedLevers): Lever[] {
  const openings = merged(track.cells.flatMap(openingLevers))
  const own = merged([...openings, ...track.cells.flatMap(cell => closingLevers(cell, openings, tracks))])
  return own.filter(canReach).map(lever => {
    const identity = JSON.stringify([lever.key, lever.since, lever.until])
    const known = shared.get(identity) ?? lever
    shared.set(identity, known)
    return known
  })
}

/** False where the last film that a lever concerns is past its reach when the rule begins. */
function canReach ({ since, until, reach }: Lever): boolean {
  return until === null || reach === null || plus(until, reach) > since
}

function openingLevers (cell: Cell): Lever[] {
  const { set } = cell.span
  const granted = cell.row.derogated !== undefined && set.derogation !== null ? waysToHold([set.derogation.grantedBy]) : []
  const delays = [...granted, ...(cell.row.variants ?? []).flatMap(variant => waysToHold(variant.when))]
  const outside = cell.outside.flatMap(outside => waysToHold(outside.when))
  const inside = cell.outside.filter(({ unstated }) => unstated === 'undetermined').flatMap(({ when }) => waysToMiss(when))
  return [
    ...[...delays, ...inside].map(facts => lever(cell, 'opening', { facts })),
    ...outside.map(facts => lever(cell, 'opening', { facts, frees: true })),
    ...visaLevers(cell)
  ]
}

/** The visa on its latest possible day, and on the day that lets the window open with the release. */
function visaLevers (cell: Cell): Lever[] {
  return (cell.row.opens ?? []).filter(point => point.after === 'visa').flatMap(({ delay: { months = 0 } }) =>
    [{ months: -months }, SAME_DAY].map(delay =>
      lever(cell, 'opening', { dates: [{ fact: 'visaDate', at: { after: 'theatrical-release', delay } }] })))
}

function closingLevers (cell: Cell, openings: readonly Lever[], tracks: readonly Neighbour[]): Lever[] {
  const reach = reachOf(cell.closings)
  return cell.closings.flatMap(closing => {
    const closes = (what: Partial<Lever>) => lever(cell, 'closing', { reach, movesOpening: false, ...what })
    const undoing = waysToFail(closing.when)
    const holding = waysToHold(closing.when).map(facts => closes({ facts, dates: startsOf(closing), undoneBy: undoing }))
    const moving = [
      ...endsOf(closing).map(at => closes({ dates: [at], needs: closing })),
      ...openingLeversOf(closing.from, tracks).filter(({ frees }) => !frees).map(({ facts, dates, until }) =>
        closes({ facts, dates, until: firstEnd(until, cell.until), needs: closing, movesOpening: true }))
    ]
    const others = [...moving, ...openings.filter(({ frees }) => !frees)]
    const combined = holding.flatMap(held => others.flatMap(other => together(held, other, closing.id) ?? []))
    return [...holding, ...undoing.map(facts => closes({ facts, needs: closing })), ...moving, ...combined]
  })
}

/** How long after the release the closings of a set can still matter; null: for ever. */
export function reachOf (closings: readonly Closing[]): Delay | null {
  return closings.flatMap(closing => closing.until).find(point => point.after === 'theatrical-release')?.delay ?? null
}

/** The day supposed for a start that the caller states. */
function startsOf ({ from, notBefore }: Closing): DatedSupposition[] {
  const fact = from.after === undefined ? null : DATED_BY[from.after]
  return fact === null ? [] : [{ fact, at: notBefore ?? { after: 'theatrical-release', delay: SAME_DAY } }]
}

/** The days supposed for ends that the caller states: the soonest, the start itself. */
function endsOf ({ from, until }: Closing): DatedSupposition[] {
  return until.flatMap(({ after }) => {
    const fact = after === undefined || after === from.after ? null : DATED_BY[after]
    return fact === null ? [] : [{ fact, at: from }]
  })
}

/** The levers of the window on whose opening a closing starts. */
function openingLeversOf ({ onOpeningOf }: ClosingPoint, tracks: readonly Neighbour[]): Lever[] {
  const other = onOpeningOf === undefined ? undefined : tracks.find(track => track.id === trackId(onOpeningOf))
  return other === undefined ? [] : merged(other.cells.flatMap(openingLevers))
}

function lever (cell: Cell, acts: Lever['acts'], what: Partial<Lever>): Lever {
  return keyed({
    acts,
    movesOpening: true,
    needs: null,
    frees: false,
    group: null,
    facts: {},
    dates: [],
    since: cell.from,
    until: cell.until,
    reach: null,
    parts: [],
    undoneBy: [],
    ...what
  })
}

function keyed (one: Omit<Lever, 'key'>): Lever {
  return { ...one, key: JSON.stringify([one.acts, one.facts, one.dates]) }
}

/** Two levers at once, or undefined where they suppose different values of one fact. */
function together (a: Lever, b: Lever, group: string): Lever | undefined {
  const clash = namesOf(a.facts).some(fact => b.facts[fact] !== undefined && b.facts[fact] !== a.facts[fact])
  if (clash) return undefined
  return keyed({
    ...a,
    movesOpening: b.movesOpening,
    group: `${group} ${b.key}`,
    facts: { ...a.facts, ...b.facts },
    dates: [...a.dates, ...b.dates],
    until: firstEnd(a.until, b.until),
    parts: [a.key, b.key]
  })
}

function firstEnd (a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b
  return earlier(a, b)
}

/** One lever for all the sets that have the same one, which follow each other. */
function merged (levers: readonly Lever[]): Lever[] {
  const byKey = new Map<string, Lever>()
  for (const one of levers) {
    const known = byKey.get(one.key)
    byKey.set(one.key, known === undefined ? one : { ...known, until: one.until })
  }
  return [...byKey.values()]
}
