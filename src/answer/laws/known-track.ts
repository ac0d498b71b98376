// A track in the law as it is known: how sure it makes a window, and which grants fail its criteria.
import type { Regime } from '../../../schemas/territory.js'
import type { Outcome } from '../../decide/outcome.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import { NO_TESTS, type Known } from '../../law/facts/tests.js'
import type { Track } from '../../law/tracks/track.js'
import type { HeldTrack } from '../../service/held.js'
import { assumptionsOf } from '../window/assumption.js'
import { disputedOf } from '../window/disputed.js'
import { liftedIn } from '../window/ground.js'

/** A track in the law as it is known; `regime` is that of the last set. */
export interface KnownTrack {
  readonly track: HeldTrack
  readonly tracks: Tracks
  readonly regime: Regime | null
}

/** Whether the date of a window rests on something that is taken for granted. */
export function isProvisional (outcome: Outcome, film: Film, { track, tracks, regime }: KnownTrack): boolean {
  if (outcome.kind !== 'dated') return false
  const { by, part } = outcome.opening
  return assumptionsOf(track, film, outcome, disputedOf(track, film, tracks, outcome), liftedIn(by, part.source.row.medium, film), regime).length > 0
}

/** A derogation granted to films that fail one of the conditions of its criterion, as the last set of a track has it. */
export function failedGrants ({ parts }: Track): Known[] {
  return parts.slice(-1).flatMap(({ delays }) => delays).flatMap(({ when, criterion, source }) => {
    if (source.kind !== 'derogation') return []
    const granted = when.reduce((bits, { passed }) => bits | passed, NO_TESTS)
    return criterion.map(({ passed, failed }) => ({ decided: granted | passed | failed, passed: granted | failed }))
  })
}
