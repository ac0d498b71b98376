// What one law gives one window of a film, as it is stated: no fact that is not is supposed.
import type { Status } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import type { Regime } from '../../schemas/territory.js'
import type { Day } from '../calendar/day.js'
import { decide } from '../decide/decide.js'
import { opensOn, sameDates, type Dated, type Outcome } from '../decide/outcome.js'
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import { availableFrom } from '../service/availability.js'
import type { Exploiter } from '../service/exploiter.js'
import { holdingOn, type HeldTrack } from '../service/held.js'
import type { LawSupposed } from './adoption.js'
import { assumptionsOf } from './assumption.js'
import { groundOf, lastDelay } from './ground.js'
import { statusOn } from './status.js'
import { lastRegime } from './window.js'

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

/** The windows that a question keeps of one law, and of the same law without what it adopts: as many, in one order. */
export interface Kept {
  readonly law: LawSupposed
  readonly tracks: readonly HeldTrack[]
  readonly plain: readonly HeldTrack[]
}

/** A film tried under several laws; null: it never came out. An outcome is found once, however many laws share its track. */
export interface Trial {
  readonly on: Day
  readonly film: Film | null
  readonly exploiter: Exploiter | null
  readonly regimes: readonly Regime[]
  readonly outcomes: Map<HeldTrack, Outcome>
}

function outcomeIn (tracks: Tracks, track: HeldTrack, film: Film, outcomes: Trial['outcomes']): Outcome {
  let outcome = outcomes.get(track)
  if (outcome === undefined) outcomes.set(track, outcome = decide(track, film, tracks))
  return outcome
}

const WITHOUT_DATE = { opensOn: null, delay: null, ruleSet: null, certainty: null, proposal: null } as const
const NEVER_RELEASED: Side = { ...WITHOUT_DATE, outcome: null, status: 'excluded', hypothetical: false, offered: null }

/** What a law gives the window at a place. */
export function sideOf ({ law: { tracks, plain }, ...kept }: Kept, place: number, trial: Trial): Side {
  const { on, film, exploiter, outcomes } = trial
  const track = kept.tracks[place]
  const own = kept.plain[place]
  if (film === null || track === undefined || own === undefined) return NEVER_RELEASED
  const outcome = outcomeIn(tracks, track, film, outcomes)
  const opens = opensOn(outcome)
  const dates = outcome.kind === 'dated' ? datesOf(outcome, track, tracks, film, trial) : WITHOUT_DATE
  const isAmended = outcome.kind === 'dated' && outcome.opening.part.source.amendment !== null
  return {
    ...dates,
    outcome,
    status: statusOn(outcome, on),
    hypothetical: isAmended || (track !== own && !sameDates(outcomeIn(plain, own, film, outcomes), outcome)),
    offered: exploiter === null ? null : { tier: holdingOn(track, opens ?? on)?.source.tier ?? track.tier, availableFrom: availableFrom(outcome, film, exploiter) }
  }
}

/** What is known of a window that opens. */
function datesOf (outcome: Dated, track: HeldTrack, { sets }: Tracks, film: Film, { regimes }: Trial): Pick<Side, keyof typeof WITHOUT_DATE> {
  const { opening: { by, part } } = outcome
  const opens = opensOn(outcome)
  const ground = groundOf(by, part, film)
  return {
    opensOn: opens,
    delay: lastDelay(outcome, ground).delay,
    ruleSet: opens !== null && part.days.from <= opens ? part.source.set.id : null,
    certainty: assumptionsOf(track, outcome, ground, lastRegime(regimes, sets.at(-1)?.set.regime)).length === 0 ? 'settled' : 'provisional',
    proposal: part.source.amendment?.proposal ?? null
  }
}
