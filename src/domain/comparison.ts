// One film under two laws: what differs, window by window, between a baseline and each of several scenarios.
import type { Interval } from '../../schemas/chronology.js'
import type { Difference, Effect, Side, WindowCompared } from '../../schemas/comparison.js'
import type { FilmQuestion, Scenario } from '../../schemas/question.js'
import { lawSupposed, type LawSupposed } from './adoption.js'
import { assumptionsOf } from './assumption.js'
import { availableFromOf, lawfulIn } from './availability.js'
import { daysBetween } from './civil-date.js'
import { isFilm } from './consistency.js'
import type { Exploiter } from './exploiter.js'
import { holdingOn } from './holding.js'
import type { Film } from './opening.js'
import { closesOn, opensOn, outcomeOf, sameDates, statusOn, type Outcome } from './outcome.js'
import { lawOf, type Rulebook } from './rulebook.js'
import type { Timeline, Track } from './timeline.js'
import { subjectOf } from './tracks-asked.js'

/** A scenario by its name, and the law that it supposes. */
export interface NamedLaw {
  readonly name: string
  readonly lawIn: LawIn
}

/** The law of a scenario in a territory, made when a film first asks for it and kept for the others. */
export type LawIn = (territory: string) => LawSupposed

/**
 * The law that a scenario supposes, by territory.
 * @throws DomainError when called, where the scenario cannot be supposed there
 */
export function lawsOf (rulebook: Rulebook, scenario: Scenario): LawIn {
  const known = new Map<string, LawSupposed>()
  return territory => {
    const law = known.get(territory) ?? lawSupposed(rulebook.media, lawOf(rulebook, territory), scenario)
    known.set(territory, law)
    return law
  }
}

/** The windows of a film under the baseline and under each scenario, in the order of the rule book. */
export function windowsCompared (rulebook: Rulebook, asked: FilmQuestion, baseline: LawIn, scenarios: readonly NamedLaw[]): WindowCompared[] {
  const { release, territory } = asked
  const { exploiter, keep } = subjectOf(rulebook, asked)
  const trial: Trial = { asked, film: isFilm(release) ? release : null, exploiter, outcomes: new Map() }
  const kept = (law: LawSupposed): Kept => {
    const tracks = keep(law.timeline, law.knownOn)
    return { law, tracks, plain: law.timeline === law.plain ? tracks : keep(law.plain, law.knownOn) }
  }
  const before = kept(baseline(territory))
  const after = scenarios.map(({ name, lawIn }) => ({ name, kept: kept(lawIn(territory)) }))
  return before.tracks.map(({ medium, tier }, place): WindowCompared => {
    const side = sideOf(before, place, trial)
    return {
      medium: medium.id,
      tier,
      ...exploiter === null ? {} : { service: exploiter.service.id },
      before: side,
      scenarios: after.map(({ name, kept }) => differenceOf(name, side, sideOf(kept, place, trial)))
    }
  })
}

/** The windows that a question keeps of one law, and of the same law without what it adopts: as many, in one order. */
interface Kept {
  readonly law: LawSupposed
  readonly tracks: readonly Track[]
  readonly plain: readonly Track[]
}

/** A film tried under several laws; null: it never came out. An outcome is found once, however many laws share its track. */
interface Trial {
  readonly asked: FilmQuestion
  readonly film: Film | null
  readonly exploiter: Exploiter | null
  readonly outcomes: Map<Track, Outcome>
}

function outcomeIn (timeline: Timeline, track: Track, film: Film, outcomes: Trial['outcomes']): Outcome {
  let outcome = outcomes.get(track)
  if (outcome === undefined) outcomes.set(track, outcome = outcomeOf(timeline, track, film))
  return outcome
}

const NEVER_RELEASED: Side = {
  status: 'excluded', opensOn: null, closesOn: null, intervals: [], delay: null, ruleSet: null, certainty: null, hypothetical: false, proposal: null
}

function sideOf ({ law: { timeline, plain }, ...kept }: Kept, place: number, { asked: { on }, film, exploiter, outcomes }: Trial): Side {
  const track = kept.tracks[place]
  const own = kept.plain[place]
  if (film === null || track === undefined || own === undefined) return exploiter === null ? NEVER_RELEASED : { ...NEVER_RELEASED, availableFrom: null }
  const outcome = outcomeIn(timeline, track, film, outcomes)
  const { ruling, intervals, movedBy } = outcome
  const opening = ruling.kind === 'dated' ? ruling : null
  const amendment = opening?.cell.amendment ?? null
  const opens = opensOn(outcome)
  return {
    status: statusOn(outcome, on),
    opensOn: opens,
    closesOn: closesOn(outcome),
    intervals,
    delay: movedBy?.back?.delay ?? opening?.ground.delay ?? null,
    ruleSet: opening !== null && opens !== null && opening.cell.from <= opens ? opening.cell.span.set.id : null,
    certainty: opening === null ? null : assumptionsOf(track, opening, outcome, timeline).length === 0 ? 'settled' : 'provisional',
    hypothetical: amendment !== null || !sameDates(outcomeIn(plain, own, film, outcomes), outcome),
    proposal: amendment?.proposal ?? null,
    ...exploiter === null ? {} : { tier: holdingOn(track, opens ?? on)?.tier ?? track.tier, availableFrom: availableFromOf(lawfulIn(outcome, film), exploiter) }
  }
}

function differenceOf (scenario: string, before: Side, after: Side): Difference {
  const movedDays = before.opensOn === null || after.opensOn === null ? null : daysBetween(before.opensOn, after.opensOn)
  return { scenario, after, movedDays, effects: effectsOf(before, after, movedDays ?? 0) }
}

/** What a person would notice: an opening moved, a status changed on the day asked for, other closings, dates become sure. */
function effectsOf (before: Side, after: Side, movedDays: number): Effect[] {
  const effects: Effect[] = []
  if (movedDays < 0) effects.push('earlier')
  if (movedDays > 0) effects.push('later')
  if (after.status === 'open' && before.status !== 'open') effects.push('opened')
  if (before.status === 'open' && after.status !== 'open') effects.push('closed')
  if (before.status !== after.status) effects.push('status')
  if (!sameGaps(before.intervals, after.intervals)) effects.push('closings')
  if (before.certainty !== null && after.certainty !== null && before.certainty !== after.certainty) effects.push('certainty')
  return effects
}

/** Whether both close and open again on the same days; the openings themselves are looked at elsewhere. */
function sameGaps (a: readonly Interval[], b: readonly Interval[]): boolean {
  if (a.length < 2 && b.length < 2) return true
  return a.length === b.length && a.every(({ from, until }, i) => until === b[i]?.until && (i === 0 || from === b[i].from))
}
