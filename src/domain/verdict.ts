// On which days a window permits exploitation: the days before, between and after its dates, read as yes, no or undecided.
import type { Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Nature } from '../../schemas/legal.js'
import { isThere, turningDaysOf, type Way } from './presence.js'

/** Permitted, not permitted, or (null) not decided by what is stated. */
export type Verdict = boolean | null

/** A half-open span of days with one verdict; null where it has no bound. */
export interface Stretch {
  readonly since: CivilDate | null
  readonly until: CivilDate | null
  readonly verdict: Verdict
}

/** Before every day: dates compare as text. */
const ALWAYS = '' as CivilDate

/** Whether a rule of that nature binds those who signed nothing. */
export function binds (nature: Nature): boolean {
  return nature === 'law' || nature === 'extended-agreement'
}

/**
 * What the tiers of a medium have in common on every day, in order: where they disagree, nothing is decided. With a service, it
 * has to be there too, by one of the ways to reach it. Neighbours differ.
 */
export function stretchesOf (windows: readonly Window[], ways: readonly Way[] | null): Stretch[] {
  const days = [...new Set([ALWAYS, ...windows.flatMap(turningDays), ...ways === null ? [] : turningDaysOf(ways)])].sort()
  const stretches: Stretch[] = []
  for (const [i, day] of days.entries()) {
    const lawful = inCommon(windows.map(window => verdictOn(window, day)))
    const verdict = ways === null ? lawful : both(lawful, isThere(ways, day))
    const until = days[i + 1] ?? null
    const last = stretches.at(-1)
    if (last?.verdict === verdict) stretches.splice(-1, 1, { ...last, until })
    else stretches.push({ since: day === ALWAYS ? null : day, until, verdict })
  }
  return stretches
}

/** Yes where both are, no where one is not, else undecided. */
function both (a: Verdict, b: Verdict): Verdict {
  return a === false || b === false ? false : a === null ? a : b
}

/** The verdict on which all agree, or null. */
export function inCommon (verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((one, other) => one === other ? one : null)
}

/** True for a day of the span. */
export function covers ({ since, until }: Pick<Stretch, 'since' | 'until'>, day: CivilDate): boolean {
  return (since === null || since <= day) && (until === null || day < until)
}

/** The days on which the verdict of a window may turn. */
function turningDays (window: Window): CivilDate[] {
  const { opensOn, contractualUntil, earliestPossible, latestPossible, intervals } = window
  return [opensOn, contractualUntil, earliestPossible, latestPossible, ...intervals.flatMap(({ from, until }) => [from, until])]
    .filter(day => day !== null)
}

/** The verdict of one window on one day. */
export function verdictOn (window: Window, day: CivilDate): Verdict {
  switch (window.status) {
    case 'contractual':
    case 'excluded': return true
    case 'undetermined': {
      const { earliestPossible: earliest, latestPossible: latest } = window
      if (earliest !== null && day < earliest) return false
      return latest !== null && day >= latest ? true : null
    }
    default: {
      const { opensOn, contractualUntil, nature, earliestPossible, latestPossible, intervals } = window
      if (contractualUntil !== null && day < contractualUntil) return true
      if (day < opensOn && !binds(nature)) return null
      if (day < earliestPossible) return false
      if (day < latestPossible) return null
      return intervals.some(({ from, until }) => covers({ since: from, until }, day))
    }
  }
}
