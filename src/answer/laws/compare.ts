// One film under two laws: what differs, window by window, between a baseline and each of several scenarios.
import type { Effect } from '../../../schemas/comparison.js'
import type { FilmQuestion, Scenario } from '../../../schemas/question.js'
import { dayOf } from '../../calendar/day.js'
import { spansOf, type Dated } from '../../decide/outcome.js'
import { filmOf } from '../../law/facts/film.js'
import { lawIn, type Rulebook } from '../../law/rulebook.js'
import { isSameMedium, type HeldTrack } from '../../service/held.js'
import { lawSupposed, type LawSupposed } from '../adoption.js'
import { isReleased } from '../consistency.js'
import { sideOf, type Kept, type Side, type Trial } from './side.js'
import { subjectOf } from '../subject.js'
import { lastRegime } from '../window/window.js'

/** The law of a scenario in a territory, made when a film first asks for it and kept for the others. */
export type LawIn = (territory: string) => LawSupposed

/** What a scenario does to a window. */
export interface Difference {
  readonly after: Side
  /** By how many days the opening moves: negative is earlier; null where either has no date. */
  readonly movedDays: number | null
  readonly effects: readonly Effect[]
}

/** A window under the baseline, and under each scenario in order. */
export interface Compared {
  readonly track: HeldTrack
  /** Null where the baseline is left out. */
  readonly before: Side | null
  readonly scenarios: readonly Difference[]
}

/**
 * The law that a scenario supposes, by territory.
 * @throws Refusal when called, where the scenario cannot be supposed there
 */
export function lawsOf (rulebook: Rulebook, scenario: Scenario): LawIn {
  const known = new Map<string, LawSupposed>()
  return territory => {
    const law = known.get(territory) ?? lawSupposed(lawIn(rulebook, territory), scenario)
    known.set(territory, law)
    return law
  }
}

/** The windows of a film under the baseline (null: it is left out) and under each scenario, in the order of the rule book. */
export function windowsCompared (rulebook: Rulebook, asked: FilmQuestion, baseline: LawIn | null, scenarios: readonly LawIn[]): Compared[] {
  const { release, territory, on } = asked
  const { law: { law: { vocabulary }, territory: { regimes } }, keep } = subjectOf(rulebook, asked)
  const trial: Trial = { on: dayOf(on), film: isReleased(release) ? filmOf(release, vocabulary) : null, outcomes: new Map() }
  const kept = (law: LawSupposed): Kept => {
    const tracks = keep(law.tracks, law.knownOn)
    return { law, regime: lastRegime(regimes, law.tracks), tracks, plain: law.tracks === law.plain ? tracks : keep(law.plain, law.knownOn) }
  }
  const before = baseline === null ? null : kept(baseline(territory))
  const after = scenarios.map(lawIn => kept(lawIn(territory)))
  return windowsOf([before ?? [], after].flat()).map((track): Compared => {
    const side = before === null ? null : sideOf(before, track, trial)
    return { track, before: side, scenarios: after.map(kept => differenceOf(side, sideOf(kept, track, trial))) }
  })
}

/** The windows of several laws, in the order of the rule book: of a medium as many as the law has that tells most of its tiers apart. */
function windowsOf (laws: readonly Kept[]): HeldTrack[] {
  const [first = []] = laws.map(({ tracks }) => tracks)
  const media = first.filter((track, i) => first.findIndex(other => isSameMedium(track, other)) === i)
  return media.flatMap(one => laws
    .map(({ tracks }) => tracks.filter(track => isSameMedium(track, one)))
    .reduce((most, own) => own.length > most.length ? own : most))
}

/** Whether some scenario changes a window. */
export function isChanged ({ scenarios }: Compared): boolean {
  return scenarios.some(({ effects }) => effects.length > 0)
}

function differenceOf (before: Side | null, after: Side): Difference {
  if (before === null) return { after, movedDays: null, effects: [] }
  const movedDays = before.opensOn === null || after.opensOn === null ? null : after.opensOn - before.opensOn
  return { after, movedDays, effects: effectsOf(before, after, movedDays ?? 0) }
}

/** What a person would notice: an opening moved, a status changed on the day asked for, other closings, dates become sure. */
function effectsOf (before: Side, after: Side, movedDays: number): Effect[] {
  const effects: Effect[] = []
  if (movedDays < 0) effects.push('earlier')
  if (movedDays > 0) effects.push('later')
  if (after.status === 'open' && before.status !== 'open') effects.push('opened')
  if (before.status === 'open' && after.status !== 'open') effects.push('closed')
  if (before.status !== after.status) effects.push('status')
  if (!sameGaps(before, after)) effects.push('closings')
  // That what is adopted is provisional is no effect of it.
  if (before.hypothetical === after.hypothetical && before.certainty !== null && after.certainty !== null && before.certainty !== after.certainty) effects.push('certainty')
  return effects
}

/** Whether both close and open again on the same days; the openings themselves are looked at elsewhere. */
function sameGaps (before: Side, after: Side): boolean {
  const a = spansIn(before)
  const b = spansIn(after)
  if (a.length < 2 && b.length < 2) return true
  return a.length === b.length && a.every(({ from, until }, i) => until === b[i]?.until && (i === 0 || from === b[i].from))
}

function spansIn ({ outcome }: Side): Dated['spans'] {
  return outcome === null ? [] : spansOf(outcome)
}
