// What an adopted change makes of the sets: which rows it amends, and how long it lasts.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Evidence } from '../../../schemas/legal.js'
import type { RuleSet, WindowRule } from '../../../schemas/rule-set.js'
import { rowOf, sameDelays } from './row.js'

/** A change of one row, adopted for the sake of a question. */
export interface Amendment {
  /** The proposal that brings it; null where it is made up. */
  readonly proposal: string | null
  readonly adoptedOn: CivilDate
  readonly delay: Delay
  readonly evidence: Evidence
}

/** Amendments that come into force together, by track id. */
export interface Adoption {
  readonly on: CivilDate
  readonly amendments: ReadonlyMap<string, Amendment>
}

/** A set, from the day on which it (or an amended copy of it) starts to apply. */
export interface Enacted {
  readonly from: CivilDate
  readonly set: RuleSet
  /** By track id. */
  readonly amendments: ReadonlyMap<string, Amendment>
}

/** Adoptions in the order in which they come into force: of those on one day, the later stated comes later and prevails. */
export function inOrder<A extends Adoption> (adoptions: readonly A[]): A[] {
  return adoptions.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
}

/** The set in force on a day; undefined before the first. */
export function inForceOn<E extends Enacted> (sets: readonly E[], day: CivilDate): E | undefined {
  return sets.findLast(({ from }) => from <= day)
}

/**
 * Amends the set in force on the day, as a set of its own from that day, and every later set of the same regime; a row of nature
 * `law`, or whose value is not known, lasts until the first set that changes it. Before the first set there is nothing to amend.
 */
export function amend<E extends Enacted> (sets: readonly E[], { on, amendments }: Adoption): E[] {
  const inForce = inForceOn(sets, on)
  if (inForce === undefined) return [...sets]
  const live = new Map(amendments)
  const index = sets.indexOf(inForce)
  const result = sets.slice(0, index)
  if (inForce.from < on) result.push(inForce)
  result.push({ ...inForce, from: on, amendments: new Map([...inForce.amendments, ...live]) })
  for (const later of sets.slice(index + 1)) {
    for (const track of live.keys()) if (!survives(track, inForce, later)) live.delete(track)
    result.push({ ...later, amendments: new Map([...later.amendments, ...live]) })
  }
  return result
}

function survives (track: string, from: Enacted, to: Enacted): boolean {
  const before = rowOfTrack(from, track)
  const after = rowOfTrack(to, track)
  const lasting = before?.nature === 'law' || before?.rule === 'unmodelled'
  return lasting && after !== undefined ? sameDelays(before, after) : from.set.regime === to.set.regime
}

/** The row of a set that speaks of a track. */
export function rowOfTrack ({ set }: Enacted, track: string): WindowRule | undefined {
  const [medium = '', tier = null] = track.split('/')
  return rowOf(set, medium, tier)
}

/** A row with the delay of an amendment: absolute, after the theatrical release; its other delays stay. */
export function amended ({ floor, opens, notBefore, contested, note, lateBasis, ...row }: WindowRule, { delay, evidence }: Amendment): WindowRule {
  return {
    ...row,
    rule: 'delay',
    nature: row.nature ?? 'extended-agreement',
    legalBasis: [],
    opens: [{ after: 'theatrical-release', delay, evidence }]
  }
}
