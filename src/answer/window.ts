// One window of an answer: its dates, what they rest on, how sure they are, and what could move them. It has no language yet.
import type { Evidence, LegalBasis } from '../../schemas/legal.js'
import type { Bilingual } from '../../schemas/text.js'
import type { Delay } from '../../schemas/delay.js'
import { dayOf, type Day } from '../calendar/day.js'
import { sensitivityOf, type Sensitivity } from '../decide/alternatives.js'
import { decide, exclusiveUntil } from '../decide/decide.js'
import { opensOn, sameDates, type Opening, type Outcome, type Step } from '../decide/outcome.js'
import type { Film } from '../law/film.js'
import { weakestOf } from '../law/evidence.js'
import type { Part } from '../law/track.js'
import { holdingOn, tierUsed, type HeldTrack, type Holding } from '../service/held.js'
import { assumptionsOf, type Assumption } from './assumption.js'
import { groundOf, restsOnFirstDay, type Ground } from './ground.js'
import type { Setting } from './setting.js'

/** The adopted delay that opens a window, and from which day it is taken to be in force. */
export interface Adopted {
  /** The label of the proposal; null where the change is made up for the question. */
  readonly proposal: Bilingual | null
  readonly id: string | null
  readonly on: Day
  readonly delay: Delay
  readonly evidence: Evidence
}

/** A window of a film that came out in cinemas. */
export interface Answered {
  readonly track: HeldTrack
  readonly film: Film
  readonly outcome: Outcome
  /** What the walk told, in order. */
  readonly steps: readonly Step[]
  /** What opens the window, or would open it at the latest; null where nothing does. */
  readonly opening: Opening | null
  readonly ground: Ground | null
  /** The first lawful day; null where there is none. */
  readonly opensOn: Day | null
  readonly exclusiveUntil: Day | null
  readonly assumptions: readonly Assumption[]
  /** Whether the dates rest on what the question adopts: the row that opens is amended, or (`moved`) they differ from the law's own. */
  readonly adoption: Adopted | 'moved' | null
  readonly evidence: Evidence | null
  /** The part that the window rests on, where it is in force when the window opens. */
  readonly part: Part | null
  readonly legalBasis: readonly LegalBasis[]
  readonly sensitivity: Sensitivity
  /** The first and the last day on which it may open, whatever is not stated; null: none, or no such day. */
  readonly earliest: Day | null
  readonly latest: Day | null
  /** The tier that a service holds when the window opens, or on the day asked about; undefined: no service, or none recorded. */
  readonly holding: Holding | undefined
}

/** The window of a track for a film that came out in cinemas. */
export function answerOf (track: HeldTrack, film: Film, setting: Setting): Answered {
  const { tracks, law: { territory, law }, question } = setting
  const steps: Step[] = []
  const outcome = decide(track, film, tracks, step => steps.push(step))
  const opening = outcome.kind === 'dated' || outcome.kind === 'undetermined' ? outcome.opening : null
  const ground = opening === null ? null : groundOf(opening.by, opening.part, film)
  const sensitivity = sensitivityOf(track, film, tracks, outcome)
  const on = opensOn(outcome)
  const regime = territory.regimes.find(({ id }) => id === tracks.sets.at(-1)?.set.regime) ?? null
  const bounds = boundsOf(outcome)
  const days = sensitivity.alternatives.flatMap(one => opensOn(one.outcome) ?? [])
  return {
    track,
    film,
    outcome,
    steps,
    opening,
    ground,
    opensOn: on,
    exclusiveUntil: on === null ? null : exclusiveUntil(track, film, tracks, on),
    assumptions: outcome.kind === 'dated' && ground !== null ? assumptionsOf(track, outcome, ground, regime) : [],
    adoption: adoptionOf(track, film, outcome, setting),
    evidence: evidenceOf(track, outcome, ground, law.byRelease),
    ...restingOn(outcome, ground, on),
    sensitivity,
    earliest: bounds.earliest === null ? null : days.reduce(earlier, bounds.earliest),
    latest: bounds.latest === null ? null : days.reduce(later, bounds.latest),
    holding: holdingOn(track, on ?? dayOf(question.on))
  }
}

function boundsOf (outcome: Outcome): { readonly earliest: Day | null, readonly latest: Day | null } {
  const on = opensOn(outcome)
  return outcome.kind === 'undetermined' ? outcome : { earliest: on, latest: on }
}

/** The part that a window rests on, and its texts: none where it opens before the first set. */
function restingOn (outcome: Outcome, ground: Ground | null, on: Day | null): Pick<Answered, 'part' | 'legalBasis'> {
  switch (outcome.kind) {
    case 'contractual': return { part: null, legalBasis: outcome.part?.source.row.legalBasis ?? [] }
    case 'excluded': return { part: outcome.part, legalBasis: outcome.by.source.legalBasis }
    case 'undetermined': return { part: outcome.part, legalBasis: outcome.part.source.row.legalBasis }
    case 'dated': {
      const { opening: { part }, putOff } = outcome
      if (on === null || ground === null || part.days.from > on) return { part: null, legalBasis: [] }
      return { part, legalBasis: putOff === null ? ground.legalBasis : putOff.by.source.legalBasis }
    }
  }
}

/** The weakest of the values that the dates rest on; of works left outside, how well that is known. */
function evidenceOf (track: HeldTrack, outcome: Outcome, ground: Ground | null, byRelease: boolean): Evidence | null {
  if (outcome.kind === 'excluded') return outcome.by.source.evidence
  if (outcome.kind !== 'dated' || ground === null) return null
  const { opening, putOff, gaps } = outcome
  const { part, due, on } = opening
  const held = putOff === null ? tierUsed(track, part) : null
  return weakestOf([
    ...putOff === null ? [ground.evidence] : [],
    ...restsOnFirstDay(opening, byRelease) ? [part.source.set.entryIntoForce.evidence] : [],
    ...held === null ? [] : [due < on && on === held.from ? firstDayEvidence(held) : held.source.evidence],
    ...gaps.flatMap(gap => [gap.by.source.from.evidence, gap.end.evidence])
  ])
}

/** How well the first day of a tier is known. */
export function firstDayEvidence ({ source: { evidence, fromEvidence } }: Holding): Evidence {
  return fromEvidence ?? evidence
}

function adoptionOf (track: HeldTrack, film: Film, outcome: Outcome, { tracks, plain, plainKept, law: { proposals } }: Setting): Answered['adoption'] {
  if (tracks === plain) return null
  const amendment = outcome.kind === 'dated' ? outcome.opening.part.source.amendment : null
  if (amendment !== null) {
    const { proposal: id, adoptedOn, delay, evidence } = amendment
    return { id, proposal: proposals.get(id ?? '')?.label ?? null, on: dayOf(adoptedOn), delay, evidence }
  }
  const own = plainKept.find(({ id }) => id === track.id)
  return own === undefined || sameDates(decide(own, film, plain), outcome) ? null : 'moved'
}

function earlier (a: Day, b: Day): Day {
  return a < b ? a : b
}

function later (a: Day, b: Day): Day {
  return a > b ? a : b
}
