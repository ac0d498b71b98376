// One window of an answer: its dates, what they rest on, how sure they are, and what could move them. It has no language yet.
import type { Evidence, LegalBasis } from '../../../schemas/legal.js'
import type { Bilingual } from '../../../schemas/text.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Regime } from '../../../schemas/territory.js'
import { dayOf, type Day } from '../../calendar/day.js'
import { sensitivityOf, type Sensitivity } from '../../decide/worlds/alternatives.js'
import { contrariesOf, type Contrary } from '../../decide/worlds/contraries.js'
import { decide, exclusiveUntil } from '../../decide/decide.js'
import { firstOpenOn, sameDates, widened, type Dated, type Opening, type Outcome, type Step, type Undated } from '../../decide/outcome.js'
import { weakestOf } from '../../law/tracks/evidence.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import { presumedIn } from '../../law/facts/tests.js'
import type { Part } from '../../law/tracks/track.js'
import { counterpartOf, holdingOn, tierUsed, type HeldTrack } from '../../service/held.js'
import type { Holding } from '../../service/holding.js'
import { assumptionsOf, type Assumption } from './assumption.js'
import { groundOf, isAdopted, restsOnFirstDay, restsOnRelease, type Ground } from './ground.js'
import { disputedOf, type DisputedWindow } from './disputed.js'
import type { Setting } from '../setting.js'

/** The adopted delay that opens a window, and from which day it is taken to be in force. */
export interface Adopted {
  /** The proposal, by its id and its label; null where the change is made up for the question. */
  readonly id: string | null
  readonly proposal: Bilingual | null
  readonly on: Day
  readonly delay: Delay
  readonly evidence: Evidence
}

/** What every window of a film that came out in cinemas has. */
interface Common {
  readonly track: HeldTrack
  readonly film: Film
  /** What the walk told, in order. */
  readonly steps: readonly Step[]
  /** Whether the dates rest on what the question adopts: the row that opens is amended, or (`moved`) they differ from the law's own. */
  readonly adoption: Adopted | 'moved' | null
  /** The part that the window rests on; null where there is none, or it is not yet in force when the window opens. */
  readonly part: Part | null
  readonly legalBasis: readonly LegalBasis[]
  readonly sensitivity: Sensitivity
  /** The facts presumed of which the contrary would move it. */
  readonly contraries: readonly Contrary[]
  /** The tier that a service holds when the window opens, or may first open, else on the day asked about; undefined: no service, or none recorded. */
  readonly holding: Holding | undefined
}

/** A window with a date. */
export interface DatedAnswer extends Common {
  readonly kind: 'dated'
  readonly outcome: Dated
  readonly opening: Opening
  readonly ground: Ground
  /** The first lawful day. */
  readonly opensOn: Day
  readonly exclusiveUntil: Day | null
  /** What it would be by other sources, where they disagree about the tier of the service. */
  readonly disputed: readonly DisputedWindow[]
  readonly assumptions: readonly Assumption[]
  readonly evidence: Evidence
  /** The first and the last day on which it may open, whatever is not stated. */
  readonly earliest: Day
  readonly latest: Day
}

/** A window without a date. */
export interface UndatedAnswer extends Common {
  readonly kind: 'undated'
  readonly outcome: Undated
  /** What would open it at the latest; null where nothing does. */
  readonly opening: Opening | null
  readonly ground: Ground | null
  readonly opensOn: null
  readonly disputed: readonly []
  readonly assumptions: readonly []
  readonly evidence: Evidence | null
  /** Between which days it opens, where that can be told. */
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** A window of a film that came out in cinemas. */
export type Answered = DatedAnswer | UndatedAnswer

/** A window of a film that was never released in cinemas: no delay runs. */
export interface Unreleased {
  readonly kind: 'unreleased'
  readonly track: HeldTrack
  readonly film: null
  readonly opensOn: null
  readonly holding: Holding | undefined
}

/** The window of a track for a film that was never released. */
export function unreleasedOf (track: HeldTrack, { question }: Setting): Unreleased {
  return { kind: 'unreleased', track, film: null, opensOn: null, holding: holdingOn(track, dayOf(question.on), null) }
}

/** The window of a track for a film that came out in cinemas. */
export function answerOf (track: HeldTrack, film: Film, setting: Setting): Answered {
  const steps: Step[] = []
  const outcome = decide(track, film, setting.tracks, step => steps.push(step))
  const sensitivity = sensitivityOf(track, film, setting.tracks, outcome)
  const contraries = contrariesOf(track, film, setting.tracks, outcome, presumedIn(setting.question.release, setting.tracks.law.vocabulary))
  const known = { track, film, steps, sensitivity, contraries, adoption: adoptionOf(track, film, outcome, setting) }
  return outcome.kind === 'dated' ? dated(outcome, known, setting) : undated(outcome, known, setting)
}

type Known = Pick<Common, 'track' | 'film' | 'steps' | 'sensitivity' | 'contraries' | 'adoption'>

function dated (outcome: Dated, known: Known, { tracks, law: { territory } }: Setting): DatedAnswer {
  const { track, film, sensitivity } = known
  const { opening, putOff } = outcome
  const { part, by } = opening
  const ground = groundOf(by, part, film)
  const on = firstOpenOn(outcome)
  const disputed = disputedOf(track, film, tracks, outcome)
  const others = disputed.flatMap(one => sensitivityOf(one.track, film, tracks, one.outcome).openings)
  const { earliest, latest } = widened({ earliest: on, latest: on }, [...sensitivity.openings, ...others])
  // An act may govern a film whose release and window came before it.
  const isInForce = part.act !== null || part.days.from <= on
  // What is spread comes last: V8 takes a hundred times as long to write fields after it.
  return {
    kind: 'dated',
    outcome,
    opening,
    ground,
    opensOn: on,
    exclusiveUntil: exclusiveUntil(track, film, tracks, on),
    disputed,
    assumptions: assumptionsOf(track, film, outcome, disputed, ground.lifted, lastRegime(territory.regimes, tracks)),
    evidence: evidenceOf(track, film, outcome, ground, tracks.law.byRelease),
    part: isInForce && !isAdopted(opening) ? part : null,
    legalBasis: !isInForce ? [] : putOff === null ? ground.legalBasis : putOff.by.source.legalBasis,
    earliest,
    // A window with a date opens some day in every world.
    latest: latest as Day,
    holding: holdingOn(track, on, film),
    ...known
  }
}

function undated (outcome: Undated, known: Known, { question }: Setting): UndatedAnswer {
  const opening = outcome.kind === 'undetermined' ? outcome.opening : null
  const { earliest, latest } = outcome.kind === 'undetermined' ? widened(outcome, known.sensitivity.openings) : NO_BOUNDS
  return {
    kind: 'undated',
    outcome,
    opening,
    ground: opening === null ? null : groundOf(opening.by, opening.part, known.film),
    opensOn: null,
    disputed: [],
    assumptions: [],
    evidence: outcome.kind === 'excluded' ? outcome.by.source.evidence : null,
    part: outcome.kind === 'contractual' ? null : outcome.part,
    legalBasis: 'by' in outcome && outcome.by !== null ? outcome.by.source.legalBasis : outcome.part?.source.row.legalBasis ?? [],
    earliest,
    latest,
    holding: holdingOn(known.track, outcome.kind === 'undetermined' ? outcome.earliest : dayOf(question.on), known.film),
    ...known
  }
}

const NO_BOUNDS = { earliest: null, latest: null }

/** The regime whose term may lapse before a window opens: that of the last set known. */
export function lastRegime (regimes: readonly Regime[], { sets }: Tracks): Regime | null {
  const id = sets.at(-1)?.set.regime
  return regimes.find(regime => regime.id === id) ?? null
}

/** That the release stands for what is not stated follows from no text alone. */
const PRESUMED: Evidence = 'inference'

/** The weakest of the values that the dates rest on. */
export function evidenceOf (track: HeldTrack, film: Film, { opening, putOff, gaps }: Dated, ground: Ground, byRelease: boolean): Evidence {
  const { part, due, on } = opening
  const held = putOff === null ? tierUsed(track, part, film) : null
  return weakestOf([
    ...putOff === null ? [ground.evidence] : [],
    ...restsOnFirstDay(opening, byRelease) ? [part.source.set.entryIntoForce.evidence] : [],
    ...restsOnRelease(track, opening, film) ? [PRESUMED] : [],
    ...evidenceOfTier(held, due < on && on === held?.from),
    ...gaps.flatMap(gap => [gap.by.source.from.evidence, gap.end.evidence])
  ])
}

/** How well a tier is known, or its first day; none, where no tier is recorded. */
export function evidenceOfTier (holding: Holding | null, onFirstDay: boolean): Evidence[] {
  const source = holding?.source ?? null
  return source === null ? [] : [onFirstDay ? source.fromEvidence ?? source.evidence : source.evidence]
}

function adoptionOf (track: HeldTrack, film: Film, outcome: Outcome, { tracks, plain, plainKept, law: { proposals } }: Setting): Answered['adoption'] {
  if (tracks === plain) return null
  const amendment = outcome.kind === 'dated' ? outcome.opening.part.source.amendment : null
  if (amendment !== null) {
    const { proposal: id, adoptedOn, delay, evidence } = amendment
    return { id, proposal: proposals.get(id ?? '')?.label ?? null, on: dayOf(adoptedOn), delay, evidence }
  }
  const own = counterpartOf(track, plainKept)
  return own === undefined || sameDates(decide(own, film, plain), outcome) ? null : 'moved'
}
