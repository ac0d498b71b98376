// One film under two laws: what differs, window by window, between a baseline and each of several scenarios.
import type { Interval } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Difference, Effect, Side, WindowCompared } from '../../schemas/comparison.js'
import type { FilmQuestion, Scenario } from '../../schemas/question.js'
import { lawSupposed, type LawSupposed } from './adoption.js'
import { tracksAsked } from './chronology.js'
import { daysBetween } from './civil-date.js'
import { isFilm } from './consistency.js'
import type { Film } from './opening.js'
import { closesOn, opensOn, outcomeOf, sameDates, statusOn, type Outcome } from './outcome.js'
import { lawOf, type Rulebook } from './rulebook.js'
import type { Timeline } from './timeline.js'
import { assumptionOf } from './window.js'

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
export function windowsCompared (rulebook: Rulebook, { release, territory, on, ...film }: FilmQuestion, baseline: LawIn, scenarios: readonly NamedLaw[]): WindowCompared[] {
  const keeps = tracksAsked(rulebook.media, film)
  const outcomes = outcomesOf(isFilm(release) ? release : null)
  const law = baseline(territory)
  return law.timeline.tracks.flatMap((track, i): WindowCompared[] => {
    if (!keeps(track)) return []
    const before = sideOf(law, i, on, outcomes)
    return [{
      medium: track.medium.id,
      tier: track.tier,
      before,
      scenarios: scenarios.map(({ name, lawIn }) => differenceOf(name, before, sideOf(lawIn(territory), i, on, outcomes)))
    }]
  })
}

type Outcomes = (timeline: Timeline, track: number) => Outcome | null

/** Outcomes of one film, each found once however many scenarios share a timeline; null for a film never released. */
function outcomesOf (film: Film | null): Outcomes {
  const known = new Map<Timeline, Array<Outcome | undefined>>()
  return (timeline, i) => {
    const track = timeline.tracks[i]
    if (film === null || track === undefined) return null
    let mine = known.get(timeline)
    if (mine === undefined) known.set(timeline, mine = [])
    const outcome = mine[i] ?? outcomeOf(timeline, track, film)
    mine[i] = outcome
    return outcome
  }
}

const NEVER_RELEASED: Side = {
  status: 'excluded', opensOn: null, closesOn: null, intervals: [], delay: null, ruleSet: null, certainty: null, hypothetical: false, proposal: null
}

function sideOf ({ plain, timeline }: LawSupposed, track: number, on: CivilDate, outcomes: Outcomes): Side {
  const outcome = outcomes(timeline, track)
  const own = outcomes(plain, track)
  if (outcome === null || own === null) return NEVER_RELEASED
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
    certainty: opening === null ? null : assumptionOf(opening, outcome, timeline) === null ? 'settled' : 'provisional',
    hypothetical: amendment !== null || !sameDates(own, outcome),
    proposal: amendment?.proposal ?? null
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
