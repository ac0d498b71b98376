// Whether one medium may exploit a film on one day: yes, no or undecided, for how long.
import type { Question } from '../../schemas/question.js'
import { dayOf, type Day } from '../calendar/day.js'
import type { Rulebook } from '../law/rulebook.js'
import { waysTo, type Way } from '../service/presence.js'
import { windowsIn } from './chronology.js'
import { settingOf, type Setting } from './setting.js'
import { assertTier, mediumOf } from './subject.js'
import { covers, stretchesOf, type Stretch } from './verdict.js'
import type { Answered, Unreleased } from './window.js'

/** A window on the day asked about: its verdict there, and for how long. */
export interface Standing extends Stretch {
  readonly answered: Answered | Unreleased
}

/** The answer of the gate, without a language. */
export interface Check extends Stretch {
  readonly setting: Setting
  readonly medium: string
  readonly on: Day
  readonly standings: readonly Standing[]
  /** The ways to reach the service asked about; null: none is. */
  readonly ways: readonly [Way, ...Way[]] | null
  /** The next day after the one asked about on which it becomes permitted; null: none, or none known. */
  readonly next: Day | null
  /** Whether all the tiers give the same. */
  readonly agreed: boolean
}

/**
 * The answer of the gate. It depends on nothing but its arguments; only the tracks asked for are computed.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function checkOf (rulebook: Rulebook, question: Question): Check {
  const setting = settingOf(rulebook, { ...question, explain: 'none' })
  const windows = windowsIn(setting)
  const medium = mediumOf(setting.kept)
  assertTier(windows, question, setting)
  const on = dayOf(question.on)
  const standings = windows.map(answered => ({ answered, ...stretchOn(stretchesOf([answered], null), on) }))
  const ways = setting.exploiter === null ? null : waysTo(setting.exploiter)
  const stretches = stretchesOf(windows, ways)
  return {
    setting,
    medium,
    on,
    standings,
    ways,
    ...stretchOn(stretches, on),
    next: stretches.find(({ verdict, since }) => verdict === true && since !== null && since > on)?.since ?? null,
    agreed: new Set(standings.map(({ verdict }) => verdict)).size === 1
  }
}

/** The one of consecutive stretches in which a day lies. */
function stretchOn (stretches: readonly Stretch[], on: Day): Stretch {
  return stretches.reduce((found, one) => covers(one, on) ? one : found)
}
