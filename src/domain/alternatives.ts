// What facts that the caller has not stated would change.
import type { Alternative } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { FactName, Facts } from '../../schemas/release.js'
import { daysBetween, later, plus } from './civil-date.js'
import { dayOf, type Gap } from './closing.js'
import { holdAll, namesOf } from './condition.js'
import { contradictionIn, contradictionUnder } from './consistency.js'
import type { Lever } from './lever.js'
import { rulingOf, type Film } from './opening.js'
import { closesOn, gapsFor, openingOf, opensOn, outcomeWith, sameDates, statusOn, type Outcome } from './outcome.js'
import type { Timeline, Track } from './timeline.js'

/** As many as an answer shows. */
const MOST = 8

/** What unstated facts could change of a window: the combinations, the facts, and the days on which it would open. */
export interface Sensitivity {
  readonly alternatives: readonly Alternative[]
  /** By fact, the most days that it moves, alone or together with others. */
  readonly missing: ReadonlyMap<FactName, number>
  readonly days: readonly CivilDate[]
}

interface Trial {
  readonly facts: Facts
  readonly outcome: Outcome
  readonly weight: number
}

/** A lever tried on a film: what it supposes beyond the facts stated. */
interface Supposed {
  readonly facts: Facts
  readonly film: Film
  readonly missing: readonly FactName[]
  /** The gaps that follow, by medium, found when one is asked for. */
  readonly gaps: Map<string, readonly Gap[]>
}

/** What is supposed of one film, kept for all of its windows: many share a lever, and the tiers of a medium its gaps. */
export type Suppositions = Map<Lever, Supposed | null>

/** What nothing moves. */
const SETTLED: Sensitivity = { alternatives: [], missing: new Map(), days: [] }

/** Tries every lever of the track that the facts stated leave free. */
export function sensitivityOf (
  timeline: Timeline, track: Track, film: Film, base: Outcome, on: CivilDate, suppositions: Suppositions
): Sensitivity {
  const levers = track.levers().filter(lever => mayMatter(lever, film, base))
  if (levers.length === 0) return SETTLED
  const effects = new Map<string, Outcome>()
  const trials: Trial[] = []
  const missing = new Map<FactName, number>()
  const groups = new Set<string>()
  for (const lever of levers) {
    if (lever.group !== null && groups.has(lever.group)) continue
    let supposed = suppositions.get(lever)
    if (supposed === undefined) suppositions.set(lever, supposed = suppose(lever, film, timeline))
    if (supposed === null) continue
    const { facts } = supposed
    const ruling = lever.movesOpening ? rulingOf(track, supposed.film) : base.ruling
    const outcome = outcomeWith(ruling, () => gapsSupposed(supposed, timeline, track))
    effects.set(lever.key, outcome)
    if (sameDates(outcome, base) || lever.parts.some(part => sameDates(outcome, effects.get(part) ?? base))) continue
    if (lever.group !== null) groups.add(lever.group)
    const twin = trials.find(trial => sameFacts(trial.facts, facts))
    const weight = twin === undefined ? weightOf(base, outcome, film.theatricalReleaseDate) : twin.weight
    for (const fact of supposed.missing) {
      const most = missing.get(fact)
      if (most === undefined || most < weight) missing.set(fact, weight)
    }
    if (twin === undefined) trials.push({ facts, outcome, weight })
  }
  trials.sort((a, b) => b.weight - a.weight)
  return {
    alternatives: trials.slice(0, MOST).map(trial => alternativeOf(trial, on)),
    missing,
    days: trials.flatMap(({ outcome }) => opensOn(outcome) ?? [])
  }
}

/** False, without a trial, for what cannot reach this film. */
export function mayMatter (lever: Lever, { theatricalReleaseDate: release }: Film, { ruling }: Outcome): boolean {
  if (lever.until !== null && lever.until <= release) return false
  if (lever.acts === 'opening') return ruling.kind !== 'dated' || lever.since <= ruling.on
  return ruling.kind === 'dated' && (lever.reach === null || lever.since <= release || plus(release, lever.reach) > lever.since)
}

/** The film with a lever's facts; null where they add nothing, or contradict what is stated. */
function suppose (lever: Lever, film: Film, timeline: Timeline): Supposed | null {
  if (lever.needs !== null && holdAll(lever.needs.when, film) !== true) return null
  const facts = leftOpen(lever, film, timeline)
  const supposed = { ...film, ...facts }
  const names = namesOf(facts)
  if (names.length === 0 || contradictionUnder(supposed, timeline) !== undefined) return null
  for (const undo of lever.undoneBy) {
    if (contradictionIn({ ...supposed, ...undo }) !== undefined) continue
    for (const fact of namesOf(undo)) if (film[fact] === undefined) names.push(fact)
  }
  return { facts, film: supposed, missing: names, gaps: new Map() }
}

function gapsSupposed ({ film, gaps }: Supposed, timeline: Timeline, track: Track): readonly Gap[] {
  let known = gaps.get(track.medium.id)
  if (known === undefined) gaps.set(track.medium.id, known = gapsFor(timeline, track, film))
  return known
}

/** The facts of a lever that the caller has not stated; what is stated prevails. */
function leftOpen (lever: Lever, film: Film, timeline: Timeline): Facts {
  const open: Record<string, unknown> = {}
  for (const fact of namesOf(lever.facts)) if (film[fact] === undefined) open[fact] = lever.facts[fact]
  for (const { fact, at } of lever.dates) {
    if (film[fact] !== undefined) continue
    const supposed = { ...film, ...open }
    const day = dayOf(at, film, ref => openingOf(timeline, ref, supposed))
    if (day !== null) open[fact] = lever.acts === 'closing' ? later(day, lever.since) : day
  }
  return open
}

function sameFacts (a: Facts, b: Facts): boolean {
  const names = namesOf(a)
  return names.length === namesOf(b).length && names.every(name => a[name] === b[name])
}

function alternativeOf ({ facts, outcome }: Trial, on: CivilDate): Alternative {
  return {
    if: facts,
    ...(facts.derogationGranted === true ? { eligible: outcome.eligible } : {}),
    status: statusOn(outcome, on),
    opensOn: opensOn(outcome),
    closesOn: closesOn(outcome),
    intervals: [...outcome.intervals]
  }
}

/** How many days of exploitation lie between two outcomes; what no rule holds back counts from the release. */
function weightOf (a: Outcome, b: Outcome, release: CivilDate): number {
  const moved = Math.abs(daysBetween(opensOn(a) ?? release, opensOn(b) ?? release))
  return moved + Math.abs(closedDays(a) - closedDays(b))
}

function closedDays ({ intervals }: Outcome): number {
  let days = 0
  let end: CivilDate | null = null
  for (const { from, until } of intervals) {
    if (end !== null) days += daysBetween(end, from)
    end = until
  }
  return days
}
