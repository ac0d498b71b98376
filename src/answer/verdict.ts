// On which days a window permits exploitation: the days before, between and after its dates, read as yes, no or undecided.
import type { Nature } from '../../schemas/legal.js'
import type { Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import { spansOf } from '../decide/outcome.js'
import { isThere, turningDaysOf, type Way } from '../service/presence.js'
import { natureOf } from './ground.js'
import type { Answered, Unreleased } from './window.js'

/** Permitted, not permitted, or (null) not decided by what is stated. */
export type Permitted = boolean | null

/** A half-open stretch of days with one verdict; null where it has no bound. */
export interface Stretch {
  readonly since: Day | null
  readonly until: Day | null
  readonly verdict: Permitted
}

/** Before every day: days compare as numbers. */
const ALWAYS = -Infinity as Day

/** Whether a rule of that nature binds those who signed nothing. */
export function binds (nature: Nature): boolean {
  return nature === 'law' || nature === 'extended-agreement'
}

/**
 * What the tiers of a medium have in common on every day, in order: where they disagree, nothing is decided. With a service, it
 * has to be there too, by one of the ways to reach it. Neighbours differ.
 */
export function stretchesOf (windows: ReadonlyArray<Answered | Unreleased>, ways: readonly Way[] | null): Stretch[] {
  const days = [...new Set([ALWAYS, ...windows.flatMap(turningDays), ...ways === null ? [] : turningDaysOf(ways)])].sort((a, b) => a - b)
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
function both (a: Permitted, b: Permitted): Permitted {
  return a === false || b === false ? false : a === null ? a : b
}

/** The verdict on which all agree, or null. */
export function inCommon (verdicts: readonly Permitted[]): Permitted {
  return verdicts.reduce((one, other) => one === other ? one : null)
}

/** True for a day of the stretch. */
export function covers ({ since, until }: Pick<Stretch, 'since' | 'until'>, day: Day): boolean {
  return (since === null || since <= day) && (until === null || day < until)
}

/** The days on which the verdict of a window may turn. */
function turningDays (window: Answered | Unreleased): Day[] {
  if (window.kind === 'unreleased') return []
  const { earliest, latest, outcome } = window
  const contractUntil = window.kind === 'dated' ? window.opening.contractUntil : null
  return [contractUntil, earliest, latest, ...spansOf(outcome).flatMap(({ from, until }) => [from, until])].filter(day => day !== null)
}

/** The verdict of one window on one day. */
export function verdictOn (window: Answered | Unreleased, day: Day): Permitted {
  switch (window.kind) {
    case 'unreleased': return true
    case 'undated': {
      const { outcome, earliest, latest } = window
      if (outcome.kind !== 'undetermined') return true
      if (earliest !== null && day < earliest) return false
      return latest !== null && day >= latest ? true : null
    }
    case 'dated': {
      const { opening: { contractUntil, part }, opensOn, earliest, latest, outcome } = window
      if (contractUntil !== null && day < contractUntil) return true
      if (day < opensOn && !binds(natureOf(part))) return null
      if (day < earliest) return false
      if (day < latest) return null
      return outcome.spans.some(span => isIn(span, day))
    }
  }
}
