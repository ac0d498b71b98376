// What one law gives one window of a film, as it is stated: no fact that is not is supposed.
import type { Status } from '../../../schemas/chronology.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Regime } from '../../../schemas/territory.js'
import type { Day } from '../../calendar/day.js'
import { decide } from '../../decide/decide.js'
import { opensOn, sameDates, type Dated, type Outcome } from '../../decide/outcome.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import { availableFrom } from '../../service/availability.js'
import { counterpartOf, holdingOn, type HeldTrack } from '../../service/held.js'
import type { LawSupposed } from '../adoption.js'
import { assumptionsOf } from '../window/assumption.js'
import { isAdopted, lastDelay, liftedIn } from '../window/ground.js'
import { disputedOf } from '../window/disputed.js'
import { statusOn } from '../window/status.js'

/** What one law gives one window. */
export interface Side {
  /** Null: the film never came out in cinemas. */
  readonly outcome: Outcome | null
  readonly status: Status
  readonly opensOn: Day | null
  readonly delay: Delay | null
  /** The set under which it opens, where that is in force on the day. */
  readonly ruleSet: CivilDate | null
  readonly certainty: 'settled' | 'provisional' | null
  readonly hypothetical: boolean
  readonly proposal: string | null
  /** Of a service and a film that came out, the tier that it holds then, and the first day on which it can have the film; null elsewhere. */
  readonly offered: { readonly tier: string | null, readonly availableFrom: Day | null } | null
}

/** The windows that a question keeps of one law, and of the same law without what it adopts. */
export interface Kept {
  readonly law: LawSupposed
  /** That of the last set known. */
  readonly regime: Regime | null
  readonly tracks: readonly HeldTrack[]
  readonly plain: readonly HeldTrack[]
}

/** A film tried under several laws; null: it never came out. An outcome is found once, however many laws share its track. */
export interface Trial {
  readonly on: Day
  readonly film: Film | null
  readonly outcomes: Map<HeldTrack, Outcome>
}

function outcomeIn (tracks: Tracks, track: HeldTrack, film: Film, outcomes: Trial['outcomes']): Outcome {
  let outcome = outcomes.get(track)
  if (outcome === undefined) outcomes.set(track, outcome = decide(track, film, tracks))
  return outcome
}

const NEVER_RELEASED: Side = {
  outcome: null, status: 'excluded', opensOn: null, delay: null, ruleSet: null, certainty: null, hypothetical: false, proposal: null, offered: null
}

/** What a law gives the window of a track, which may be that of another law. */
export function sideOf (kept: Kept, window: HeldTrack, { on, film, outcomes }: Trial): Side {
  const { law: { tracks, plain } } = kept
  const track = counterpartOf(window, kept.tracks)
  const own = counterpartOf(window, kept.plain)
  if (film === null || track === undefined || own === undefined) return NEVER_RELEASED
  const outcome = outcomeIn(tracks, track, film, outcomes)
  const opens = opensOn(outcome)
  const dated = outcome.kind === 'dated' ? outcome : null
  const amendment = dated?.opening.part.source.amendment ?? null
  const hypothetical = amendment !== null || (track !== own && !sameDates(outcomeIn(plain, own, film, outcomes), outcome))
  return {
    outcome,
    status: statusOn(outcome, on),
    opensOn: opens,
    delay: dated && lastDelay(dated).delay,
    ruleSet: dated !== null && opens !== null && !isAdopted(dated.opening) && dated.opening.part.days.from <= opens ? dated.opening.part.source.set.id : null,
    // What is adopted is an assumption too.
    certainty: dated && (hypothetical ? 'provisional' : certaintyOf(dated, track, film, kept)),
    hypothetical,
    proposal: amendment?.proposal ?? null,
    offered: track.exploiter && { tier: holdingOn(track, opens ?? on, film)?.tier ?? track.tier, availableFrom: availableFrom(outcome, film, track.exploiter) }
  }
}

function certaintyOf (outcome: Dated, track: HeldTrack, film: Film, { law: { tracks }, regime }: Kept): Side['certainty'] {
  const lifted = liftedIn(outcome.opening.by, track.medium, film)
  return assumptionsOf(track, film, outcome, disputedOf(track, film, tracks, outcome), lifted, regime).length === 0 ? 'settled' : 'provisional'
}
