// Which windows a question keeps: all of them, those of a medium or tier, or those of a service.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Medium } from '../../schemas/medium.js'
import type { FilmQuestion } from '../../schemas/question.js'
import type { Tracks } from '../law/enact.js'
import { Refusal } from '../law/refusal.js'
import { lawIn, type Rulebook, type TerritoryLaw } from '../law/rulebook.js'
import type { Track } from '../law/track.js'
import { exploiterOf, type Exploiter } from '../service/exploiter.js'
import { tracksHeld, tracksOfAll, type HeldTrack, type Holding } from '../service/held.js'

/** The tracks that a question keeps of a law as known on a day: as many of each law, in one order, and the same ones whenever they are asked for. */
export type Keep = (tracks: Tracks, knownOn: CivilDate) => readonly HeldTrack[]

/** What a question is about: the law of its territory, the service that it names (null: none), and the tracks that it keeps. */
export interface Subject {
  readonly law: TerritoryLaw
  readonly exploiter: Exploiter | null
  readonly keep: Keep
}

/**
 * What a question is about.
 * @throws Refusal `unknown-territory`, and what `exploiterOf` and `keeping` throw
 */
export function subjectOf (rulebook: Rulebook, asked: FilmQuestion): Subject {
  const law = lawIn(rulebook, asked.territory)
  const exploiter = exploiterOf(rulebook, asked)
  return { law, exploiter, keep: keeping(rulebook.media, asked, exploiter) }
}

/**
 * What a question keeps.
 * @throws Refusal `wrong-pair` for a tier without a medium, or that no medium asked for has, or that the service never
 * held there; for a medium that is none of the service
 */
function keeping (media: readonly Medium[], { medium, tier }: Pick<FilmQuestion, 'medium' | 'tier'>, exploiter: Exploiter | null): Keep {
  if (tier !== undefined) assertTierOfMedium(media, medium, tier)
  if (exploiter !== null) assertHeld(exploiter, medium, tier)
  const isKept = (track: Track) => (medium === undefined || medium.includes(track.medium)) && (tier === undefined || track.tier === null || track.tier === tier)
  return (tracks, knownOn) => {
    const all = exploiter === null ? tracksOfAll(tracks) : tracksHeld(exploiter.service, exploiter.offer, tracks, knownOn)
    return medium === undefined && tier === undefined ? all : all.filter(isKept)
  }
}

/**
 * The medium of the tracks that a question keeps, where it is about one alone.
 * @throws Refusal `wrong-pair`
 */
export function mediumOf (tracks: readonly Track[]): string {
  const media = [...new Set(tracks.map(({ medium }) => medium))]
  if (media.length > 1) throw new Refusal('wrong-pair', 'medium', 'severalMedia', { media })
  return media.join()
}

/** A window of a service, and the tier that it holds when the window opens; undefined: none is recorded. */
interface Held {
  readonly track: Track
  readonly holding: Holding | undefined
}

/**
 * Refuses a tier that is not the one that the service holds when its window opens: the answer would be about no window at all.
 * @throws Refusal `wrong-pair`
 */
export function assertTier (windows: readonly Held[], { tier }: Pick<FilmQuestion, 'tier'>, { exploiter }: Pick<Subject, 'exploiter'>): void {
  if (exploiter === null || tier === undefined) return
  for (const { track, holding } of windows) {
    const held = holding?.source.tier ?? track.tier
    if (held !== null && held !== tier) throw new Refusal('wrong-pair', 'tier', 'otherTierHeld', { service: exploiter.name, held, tier })
  }
}

function assertTierOfMedium (media: readonly Medium[], medium: readonly string[] | undefined, tier: string): void {
  if (medium === undefined) throw new Refusal('wrong-pair', 'tier', 'tierWithoutMedium', { tier })
  const named = media.filter(({ id }) => medium.includes(id)).map(({ id, tiers }) => ({ id, tiers: tiers.map(one => one.id) }))
  if (!named.some(({ tiers }) => tiers.includes(tier))) throw new Refusal('wrong-pair', 'tier', 'tierOfNoMedium', { tier, media: named })
}

function assertHeld ({ service: { media }, name: service, offer }: Exploiter, medium: readonly string[] | undefined, tier: string | undefined): void {
  if (medium !== undefined && !medium.some(id => media.includes(id))) throw new Refusal('wrong-pair', 'medium', 'mediumNotExploited', { service, media })
  const held = [...new Set(offer.tiers.filter(one => medium?.includes(one.medium) === true).map(one => one.tier))]
  if (tier !== undefined && held.length > 0 && !held.includes(tier)) throw new Refusal('wrong-pair', 'tier', 'tierNeverHeld', { service, tier, held })
}
