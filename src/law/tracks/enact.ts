// The law of a territory on some day of knowledge: from its sets, and what a question adopts, to the tracks that are walked.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Medium } from '../../../schemas/medium.js'
import type { FactName } from '../../../schemas/release.js'
import type { RuleSet } from '../../../schemas/rule-set.js'
import type { Territory } from '../../../schemas/territory.js'
import { amend, inOrder, type Adoption, type Enacted } from '../sets/amend.js'
import { partsOf, type Place } from './compile.js'
import { NO_TESTS, vocabularyOf, type Vocabulary } from '../facts/tests.js'
import { trackId } from '../sets/track-id.js'
import { READ_IN_ONE_WAY, type Track } from './track.js'

/** The law of a territory: its sets in order, and the tests that they have between them. */
export interface Law {
  readonly media: readonly Medium[]
  readonly sets: readonly RuleSet[]
  /** True where the law of the release governs a film for good, false where each set governs its own days of exploitation. */
  readonly byRelease: boolean
  readonly vocabulary: Vocabulary
}

/** The tracks of a law as known on a day, in the order of the rule book, and by id. */
export interface Tracks {
  readonly law: Law
  /** In order; none without a law that was known. */
  readonly sets: readonly Enacted[]
  readonly all: readonly Track[]
  readonly byId: ReadonlyMap<string, Track>
}

/**
 * The law of a territory, from its files, and the facts on which tiers of services hang there.
 * @throws RangeError where its sets have more distinct tests than can be told apart
 */
export function lawOf (
  media: readonly Medium[], { governedBy, presumptions }: Pick<Territory, 'governedBy' | 'presumptions'>, sets: readonly RuleSet[], standing: Iterable<FactName> = []
): Law {
  return { media, sets, byRelease: governedBy === 'release', vocabulary: vocabularyOf(sets, presumptions, standing) }
}

/** The tracks of the sets published by a day, amended by what is adopted. */
export function enact (law: Law, knownOn: CivilDate, adoptions: readonly Adoption[] = []): Tracks {
  const known = law.sets.filter(({ publication }) => publication.on <= knownOn).map((set): Enacted => ({ from: set.id, set, amendments: new Map() }))
  const plain = tracksOf(law, known)
  return adoptions.length === 0 ? plain : tracksOf(law, inOrder(adoptions).reduce((amended, adoption) => amend(amended, adoption), known), plain)
}

/**
 * The tracks of sets in force. Where the tracks of the same sets without amendments are given, those of a medium that no amendment touches are the same:
 * their parts stand for the sets as they were before an amendment split one in two. Within a medium all parts stand for the same sets.
 */
export function tracksOf (law: Law, sets: readonly Enacted[], plain?: Tracks): Tracks {
  const { media, byRelease, vocabulary } = law
  const touched = new Set(sets.flatMap(({ amendments }) => [...amendments.keys()]))
  const all = media.flatMap(medium => {
    const places = placesOf(medium)
    const isTouched = places.some(({ id }) => touched.has(id))
    return places.map((place): Track => (isTouched ? undefined : plain?.byId.get(place.id)) ?? {
      ...place,
      tiers: medium.tiers.length,
      startsTheClock: medium.startsTheClock === true,
      neverFailed: NO_TESTS,
      parts: partsOf(place, sets, byRelease, vocabulary),
      ...READ_IN_ONE_WAY
    })
  })
  return { law, sets, all, byId: new Map(all.map(track => [track.id, track])) }
}

/** The window of a medium, or of each of its tiers where it has tiers. */
export function placesOf ({ id: medium, tiers }: Medium): Place[] {
  if (tiers.length === 0) return [{ id: medium, medium, tier: null }]
  return tiers.map(({ id: tier }) => ({ id: trackId({ medium, tier }), medium, tier }))
}
