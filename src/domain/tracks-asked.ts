// Which windows a question keeps: all of them, those of a medium or tier, or those of a service.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Medium } from '../../schemas/medium.js'
import type { Window } from '../../schemas/chronology.js'
import type { FilmQuestion } from '../../schemas/question.js'
import { DomainError } from './errors.js'
import { exploiterOf, type Exploiter } from './exploiter.js'
import { tracksHeld } from './holding.js'
import { lawOf, type Rulebook, type TerritoryLaw } from './rulebook.js'
import { tiersOf } from './tiers.js'
import type { Timeline, Track } from './timeline.js'

/** The tracks that a question keeps of a law as known on a day: as many of each law, in one order. */
export type Keep = (timeline: Timeline, knownOn: CivilDate) => readonly Track[]

/** What a question is about: the law of its territory, the service that it names (null: none), and the tracks that it keeps. */
export interface Subject {
  readonly law: TerritoryLaw
  readonly exploiter: Exploiter | null
  readonly keep: Keep
}

/**
 * What a question is about.
 * @throws DomainError `unknown-territory`, and what `exploiterOf` and `tracksAsked` throw
 */
export function subjectOf (rulebook: Rulebook, asked: FilmQuestion): Subject {
  const law = lawOf(rulebook, asked.territory)
  const exploiter = exploiterOf(rulebook, asked)
  return { law, exploiter, keep: tracksAsked(rulebook.media, asked, exploiter) }
}

/**
 * What a question keeps.
 * @throws DomainError `wrong-pair` for a tier without a medium, or that no medium asked for has, or that the service never
 * held there; for a medium that is none of the service
 */
function tracksAsked (media: readonly Medium[], { medium, tier }: Pick<FilmQuestion, 'medium' | 'tier'>, exploiter: Exploiter | null): Keep {
  if (tier !== undefined) assertTierOfMedium(media, medium, tier)
  if (exploiter !== null) assertHeld(exploiter, medium, tier)
  return (timeline, knownOn) => {
    const tracks = exploiter === null ? timeline.tracks : tracksHeld(exploiter, timeline, knownOn)
    return tracks.filter(track => (medium === undefined || medium.includes(track.medium.id)) &&
      (tier === undefined || track.tier === null || track.tier === tier))
  }
}

/**
 * The medium of the tracks that a question keeps, where it is about one alone.
 * @throws DomainError `wrong-pair`
 */
export function mediumOf (tracks: readonly Track[]): string {
  const media = [...new Set(tracks.map(({ medium }) => medium.id))]
  const named = media.join(', ')
  if (media.length > 1) {
    throw new DomainError('wrong-pair', 'medium', {
      fr: `Le service exploite ${named} : indiquez de quel mode d'exploitation il s'agit.`,
      en: `The service exploits ${named}: state which medium is meant.`
    })
  }
  return named
}

/**
 * Refuses a tier that is not the one that the service holds when its window opens: the answer would be about no window at all.
 * @throws DomainError `wrong-pair`
 */
export function assertTier (windows: ReadonlyArray<Pick<Window, 'tier' | 'medium'>>, { tier }: Pick<FilmQuestion, 'tier'>, { exploiter }: { readonly exploiter: Exploiter | null }): void {
  if (exploiter === null || tier === undefined) return
  const other = windows.find(window => window.tier !== null && window.tier !== tier)
  if (other !== undefined) {
    throw new DomainError('wrong-pair', 'tier', {
      fr: `${exploiter.name} tient le palier ${other.tier} quand s'ouvre la fenêtre de ce film, non ${tier}. Omettez tier : il découle du service.`,
      en: `${exploiter.name} holds the tier ${other.tier} when the window of this film opens, not ${tier}. Leave tier out: it follows from the service.`
    })
  }
}

function assertTierOfMedium (media: readonly Medium[], medium: readonly string[] | undefined, tier: string): void {
  if (medium === undefined) {
    throw new DomainError('wrong-pair', 'tier', {
      fr: `Le palier ${tier} demande un mode d'exploitation : indiquez aussi medium.`,
      en: `The tier ${tier} needs a medium: state medium too.`
    })
  }
  const named = media.filter(({ id }) => medium.includes(id))
  if (!named.some(({ tiers }) => tiers.some(({ id }) => id === tier))) {
    throw new DomainError('wrong-pair', 'tier', {
      fr: `Aucun mode d'exploitation demandé n'a le palier ${tier} : ${named.map(one => `${one.id}${tiersOf(one).fr}`).join(' ; ')}.`,
      en: `No medium asked for has the tier ${tier}: ${named.map(one => `${one.id}${tiersOf(one).en}`).join('; ')}.`
    })
  }
}

function assertHeld ({ service, name, offer }: Exploiter, medium: readonly string[] | undefined, tier: string | undefined): void {
  if (medium !== undefined && !medium.some(id => service.media.includes(id))) {
    const media = service.media.join(', ')
    throw new DomainError('wrong-pair', 'medium', {
      fr: `${name} exploite ${media} : demandez cela, ou omettez medium.`,
      en: `${name} exploits ${media}: ask for that, or leave medium out.`
    })
  }
  const held = [...new Set(offer.tiers.filter(one => medium?.includes(one.medium) === true).map(one => one.tier))]
  if (tier !== undefined && held.length > 0 && !held.includes(tier)) {
    throw new DomainError('wrong-pair', 'tier', {
      fr: `${name} n'a jamais tenu le palier ${tier}, d'après ce qui est consigné ; il a tenu : ${held.join(', ')}. Omettez tier : le palier découle du service.`,
      en: `${name} never held the tier ${tier}, as far as is recorded; it held: ${held.join(', ')}. Leave tier out: the tier follows from the service.`
    })
  }
}
