// Whether one medium may exploit a film on one day: yes, no or undecided, for how long, and what decides.
import type { Question } from '../../../schemas/question.js'
import type { Day } from '../../calendar/day.js'
import type { BoundedSpan } from '../../calendar/span.js'
import type { Rulebook } from '../../law/rulebook.js'
import { waysTo, type Way } from '../../service/presence.js'
import { windowsIn } from '../chronology.js'
import { decisiveOn, type Unstated } from './decisive.js'
import type { Judgement, Permitted } from './judgement.js'
import { settingOf, type Setting } from '../setting.js'
import { signedFrom } from './signed.js'
import { mediumOf } from '../subject.js'
import { amongReadings, inCommon, standingOf, stretchesOf, stretchOn, unboundOn, type Standing, type Stretch } from './verdict.js'
import type { Answered, Unreleased } from '../window/window.js'

/** A window that is asked about: as the chronology answers it, and where it stands on every day. */
export interface Asked {
  readonly answered: Answered | Unreleased
  readonly standing: Standing
}

/** What is asked of the gate, made ready for any day. */
export interface Gate {
  readonly setting: Setting
  readonly medium: string
  readonly asked: readonly Asked[]
  /** The ways to reach the service asked about; null: none is. */
  readonly ways: readonly [Way, ...Way[]] | null
  /** What all windows have in common on every day, in order. */
  readonly stretches: readonly Stretch[]
}

/** A window on one day: what the law says of it there in each world, and what these have in common. */
export interface OnDay {
  readonly answered: Answered | Unreleased
  readonly judgements: readonly Judgement[]
  /** What the law says of the film as it is stated, and of no more. */
  readonly stated: Judgement
  /** What this window alone has in common, and for how long. */
  readonly alone: Stretch
}

/** The answer of the gate for one day, without a language. */
export interface Check {
  readonly gate: Gate
  readonly on: Day
  readonly windows: readonly OnDay[]
  /** What the windows have in common. */
  readonly lawful: Permitted
  /** The facts that change the answer of that day, the most telling first. */
  readonly decisive: readonly Unstated[]
}

/**
 * The gate of a question; only the tracks asked for are computed.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function gateOf (rulebook: Rulebook, question: Question): Gate {
  const setting = settingOf(rulebook, { ...question, explain: 'none' })
  const windows = windowsIn(setting)
  const medium = mediumOf(setting.kept)
  const asked = windows.map((answered): Asked => ({ answered, standing: answered.kind === 'unreleased' ? unboundOn(answered.track) : standingIn(answered, setting) }))
  const [exploiter] = setting.exploiters
  const ways = exploiter === undefined ? null : waysTo(exploiter)
  return { setting, medium, asked, ways, stretches: stretchesOf(asked.map(({ standing }) => standing), ways) }
}

/** Where a released film stands, by every reading of what the service held. */
function standingIn ({ track, film }: Answered, { tracks, law }: Setting): Standing {
  const signed = signedFrom(law, track.exploiter)
  return amongReadings(standingOf(track, film, tracks, signed), track.disputed.map(one => standingOf(one, film, tracks, signed)))
}

/** The answer of a gate for one day. */
export function checkOn (gate: Gate, on: Day): Check {
  const { asked, setting: { tracks } } = gate
  const windows = asked.map(({ answered, standing }): OnDay => {
    return { answered, judgements: standing.judgementsOn(on), stated: standing.statedOn(on), alone: stretchOn(stretchesOf([standing], null), on) }
  })
  const lawful = inCommon(windows.flatMap(({ judgements }) => judgements))
  return { gate, on, windows, lawful, decisive: decisiveOn(asked.map(({ standing }) => standing), on, tracks) }
}

/** The next day after one on which it becomes permitted; null: none, or none known. */
export function nextAfter ({ stretches }: Gate, on: Day): Day | null {
  return stretches.find(({ verdict, since }) => verdict === true && since !== null && since > on)?.since ?? null
}

/** What a gate's stretches cut out of a span of days, in order. */
export function cutIn ({ stretches }: Gate, days: BoundedSpan): BoundedSpan[] {
  return stretches.flatMap(({ since, until }) => {
    const from = since === null || since < days.from ? days.from : since
    const end = until === null || until > days.until ? days.until : until
    return from < end ? [{ from, until: end }] : []
  })
}
