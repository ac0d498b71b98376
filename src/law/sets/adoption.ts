// Which rows a proposal or a made-up change amends.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Medium } from '../../../schemas/medium.js'
import type { Proposal } from '../../../schemas/proposal.js'
import type { Change } from '../../../schemas/question.js'
import type { Adoption } from './amend.js'
import { trackId } from './track-id.js'

/** A proposal, adopted on a day. */
export function proposed (media: readonly Medium[], { id, changes }: Proposal, on: CivilDate): Adoption {
  return {
    on,
    amendments: new Map(changes.flatMap(({ medium, tiers, delay, evidence }) =>
      tracksOf(media, medium, tiers).map(track => [track, { proposal: id, adoptedOn: on, delay, evidence }])))
  }
}

/** A change made up for a question. */
export function madeUp (media: readonly Medium[], { medium, tier, delay, from }: Change): Adoption {
  const tracks = tracksOf(media, medium, tier === undefined ? undefined : [tier])
  return { on: from, amendments: new Map(tracks.map(track => [track, { proposal: null, adoptedOn: from, delay, evidence: 'unverified' }])) }
}

/** The tracks of a medium, or of some tiers of it. */
function tracksOf (media: readonly Medium[], medium: string, tiers?: readonly string[]): string[] {
  const all = media.filter(({ id }) => id === medium).flatMap(named => named.tiers.map(({ id }) => id))
  return all.length === 0 ? [medium] : (tiers ?? all).map(tier => trackId({ medium, tier }))
}
