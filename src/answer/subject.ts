// Which windows a question keeps: all of them, those of some media or of a tier, or those of services.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Medium } from '../../schemas/medium.js'
import type { FilmQuestion } from '../../schemas/question.js'
import type { Tracks } from '../law/tracks/enact.js'
import { Refusal } from '../law/refusal.js'
import { lawIn, type Rulebook, type TerritoryLaw } from '../law/rulebook.js'
import type { Track } from '../law/tracks/track.js'
import { exploitersOf, type Exploiter } from '../service/exploiter.js'
import { tracksHeld, tracksOfAll, type HeldTrack } from '../service/held.js'

/** The tracks that a question keeps of a law as known on a day: as many of each law, in one order, and the same ones whenever they are asked for. */
export type Keep = (tracks: Tracks, knownOn: CivilDate) => readonly HeldTrack[]

/** What a question is about: the law of its territory, the services that it names, and the tracks that it keeps. */
export interface Subject {
  readonly law: TerritoryLaw
  readonly exploiters: readonly Exploiter[]
  readonly keep: Keep
}

/**
 * What a question is about.
 * @throws Refusal `unknown-territory`, `wrong-pair` for a fact that is of other services, and what `exploitersOf` and `keeping` throw
 */
export function subjectOf (rulebook: Rulebook, asked: FilmQuestion): Subject {
  const law = lawIn(rulebook, asked.territory)
  // What is recorded of services stands under the territory whose law it is.
  const exploiters = exploitersOf(rulebook, { ...asked, territory: law.territory.id })
  assertConcerned(exploiters, law, asked)
  return { law, exploiters, keep: keeping(rulebook.media, asked, exploiters) }
}

/** Refuses a fact on which the tier of other services hangs than those asked about. */
function assertConcerned (exploiters: readonly Exploiter[], { standing }: TerritoryLaw, { release }: FilmQuestion): void {
  const [first] = exploiters
  if (first === undefined) return
  const media = exploiters.flatMap(({ service }) => service.media)
  for (const [fact, of] of standing) {
    if (release[fact] === undefined || of.some(medium => media.includes(medium))) continue
    throw new Refusal('wrong-pair', fact, 'factOfOthers', { fact, service: first.name, media: first.service.media, of })
  }
}

/**
 * What a question keeps: of the media named, those that a service named exploits are answered for the services, the others by the law alone.
 * @throws Refusal `wrong-pair` for a tier without a medium, that no medium asked for has, or beside a service; for a service that exploits no medium named
 */
function keeping (media: readonly Medium[], { medium, tier }: Pick<FilmQuestion, 'medium' | 'tier'>, exploiters: readonly Exploiter[]): Keep {
  if (tier !== undefined) assertTierOfMedium(media, medium, tier, exploiters)
  for (const { service: { media }, name: service } of exploiters) {
    if (medium !== undefined && !medium.some(id => media.includes(id))) throw new Refusal('wrong-pair', 'medium', 'mediumNotExploited', { service, media })
  }
  const isKept = (track: Track) => (medium === undefined || medium.includes(track.medium)) && (tier === undefined || track.tier === null || track.tier === tier)
  return (tracks, knownOn) => {
    if (exploiters.length === 0) return medium === undefined ? tracksOfAll(tracks) : tracksOfAll(tracks).filter(isKept)
    const held = exploiters.flatMap(exploiter => tracksHeld(exploiter, tracks, knownOn))
    if (medium === undefined) return inOrder(media, held)
    return inOrder(media, [...held, ...tracksOfAll(tracks).filter(({ medium }) => !exploiters.some(({ service }) => service.media.includes(medium)))]).filter(isKept)
  }
}

/** Tracks in the order of the media of the rule book; those of one medium as they come. */
function inOrder (media: readonly Medium[], tracks: readonly HeldTrack[]): HeldTrack[] {
  return media.flatMap(({ id }) => tracks.filter(({ medium }) => medium === id))
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

function assertTierOfMedium (media: readonly Medium[], medium: readonly string[] | undefined, tier: string, exploiters: readonly Exploiter[]): void {
  const [exploiter] = exploiters
  if (exploiter !== undefined) throw new Refusal('wrong-pair', 'tier', 'tierWithService', { service: exploiter.name, tier })
  if (medium === undefined) throw new Refusal('wrong-pair', 'tier', 'tierWithoutMedium', { tier })
  const named = media.filter(({ id }) => medium.includes(id)).map(({ id, tiers }) => ({ id, tiers: tiers.map(one => one.id) }))
  if (!named.some(({ tiers }) => tiers.includes(tier))) throw new Refusal('wrong-pair', 'tier', 'tierOfNoMedium', { tier, media: named })
}
