// What a new rule set changed: per track, from which release on an answer differs from the one that was known before it.
import type { Releases } from '../../../schemas/changelog.js'
import { dayOf, isoOf, type Day } from '../../calendar/day.js'
import { stretchesOf } from '../../decide/eras/bounds.js'
import { grantImpossible } from '../../decide/worlds/consistency.js'
import { decide, exclusiveUntil } from '../../decide/decide.js'
import { releasedOn } from '../../decide/eras/eras.js'
import { opensOn, sameDates, type Outcome } from '../../decide/outcome.js'
import { worldsOf } from '../../decide/worlds/worlds.js'
import { COVERED } from '../../law/facts/coverage.js'
import type { Film } from '../../law/facts/film.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import { NO_TESTS } from '../../law/facts/tests.js'
import type { Part, Track } from '../../law/tracks/track.js'
import { tracksOfAll } from '../../service/held.js'
import { failedGrants, isProvisional, type KnownTrack } from './known-track.js'

/** A window that a set changed, and the releases that it concerns. */
export interface Affected {
  readonly track: Track
  /** The releases of which some film is answered otherwise. */
  readonly releases: Releases
  /** Those of which some film has other dates; null: none. */
  readonly movedDates: Releases | null
}

/** What differs between two answers: nothing that a caller sees, what the dates rest on and how sure they are, or the dates. */
type Difference = 'none' | 'answer' | 'dates'

/** What the nth set of a law changed of what was known before it; the first changes every answer. */
export function affectedBy (law: TerritoryLaw, n: number): Affected[] {
  const [before, after] = [knownIn(law, n - 1), knownIn(law, n)]
  return after.flatMap(one => {
    if (n === 0) return [touched(one.track, COVERED.from, COVERED.from)]
    return before.filter(({ track }) => track.id === one.track.id).flatMap(known => comparedWith(known, one))
  })
}

function knownIn ({ known, sets, territory: { regimes } }: TerritoryLaw, n: number): KnownTrack[] {
  const regime = regimes.find(({ id }) => id === sets[n]?.regime) ?? null
  return known.slice(Math.max(n, 0), n + 1).flatMap(({ tracks }) => tracksOfAll(tracks).map(track => ({ track, tracks, regime })))
}

/**
 * The first release of which some film is answered otherwise: from it on, some film of every release is (a test sees to it). Between
 * two bounds of both laws all releases are alike. Where the law of the release governs, two delays may end on one day in
 * some months and not in others: the dates count as moved from the first on.
 */
function comparedWith (before: KnownTrack, after: KnownTrack): Affected[] {
  const found = new Map<Day, Difference>()
  const differenceAt = (release: Day) => {
    const known = found.get(release) ?? differenceOn(release, before, after)
    found.set(release, known)
    return known
  }
  const bounds = stretchesOf([before, after], endsOf([before, after])).flatMap(({ bounds }) => bounds)
  const from = bounds[firstOf(bounds, release => differenceAt(release) !== 'none')]
  if (from === undefined) return []
  const later = bounds.filter(release => release >= from)
  const moved = after.tracks.law.byRelease
    ? later.find(release => differenceAt(release) === 'dates')
    : later[firstOf(later, release => differenceAt(release) === 'dates')]
  return [touched(after.track, from, moved ?? null)]
}

/** The last days of the regimes. */
function endsOf (known: readonly KnownTrack[]): Day[] {
  return known.flatMap(({ regime }) => regime?.lastDay ?? []).map(dayOf)
}

/** The place of the first release of which it is true, where it is of all that follow; the number of the releases where it is of none. */
function firstOf (releases: readonly Day[], isTrue: (release: Day) => boolean): number {
  let low = 0
  let high = releases.length
  while (low < high) {
    const middle = (low + high) >> 1
    const release = releases[middle]
    if (release !== undefined && isTrue(release)) high = middle
    else low = middle + 1
  }
  return low
}

function touched (track: Track, from: Day, moved: Day | null): Affected {
  return { track, releases: since(from), movedDates: moved === null ? null : since(moved) }
}

function since (release: Day): Releases {
  return { from: isoOf(release), until: null }
}

/**
 * What differs most between the answers of two laws for some film released on a day: for one of which nothing more is stated, one of
 * their worlds, or one whose grant fails the criterion of either.
 */
function differenceOn (release: Day, before: KnownTrack, after: KnownTrack): Difference {
  let most: Difference = 'none'
  for (const film of filmsOn(release, before, after)) {
    const difference = differenceFor(film, before, after)
    if (difference === 'dates') return difference
    if (difference === 'answer') most = difference
  }
  return most
}

/** The films that are looked at; the first of them often tells. */
function * filmsOn (release: Day, before: KnownTrack, after: KnownTrack): Generator<Film> {
  const plain = releasedOn(release, { decided: NO_TESTS, passed: NO_TESTS })
  const both = [after, before]
  yield plain
  // A film whose grant was impossible, and still is, is refused all the same.
  for (const known of both.flatMap(({ track }) => failedGrants(track))) {
    const film = releasedOn(release, known)
    if (both.some(({ tracks }) => grantImpossible(tracks, film) === null)) yield film
  }
  for (const { track, tracks } of both) for (const world of worldsOf(track, plain, tracks)) yield world.film
}

function differenceFor (film: Film, before: KnownTrack, after: KnownTrack): Difference {
  const [a, b] = [decide(before.track, film, before.tracks), decide(after.track, film, after.tracks)]
  if (!sameDays(a, b)) return 'dates'
  const same = partOf(a)?.source.set === partOf(b)?.source.set && closingsOf(a) === closingsOf(b) &&
    isProvisional(a, film, before) === isProvisional(b, film, after) && exclusivityOf(a, film, before) === exclusivityOf(b, film, after)
  return same ? 'none' : 'answer'
}

/** The same status and spans; the same bounds where there are no spans. */
function sameDays (a: Outcome, b: Outcome): boolean {
  if (a.kind === 'undetermined' && b.kind === 'undetermined') return a.earliest === b.earliest && a.latest === b.latest
  return sameDates(a, b)
}

/** The part that decides; null where the window has no date by contract. */
function partOf (outcome: Outcome): Part | null {
  switch (outcome.kind) {
    case 'dated': return outcome.opening.part
    case 'contractual': return null
    default: return outcome.part
  }
}

function closingsOf (outcome: Outcome): string {
  return outcome.kind === 'dated' ? outcome.gaps.map(({ by }) => by.source.id).join() : ''
}

function exclusivityOf (outcome: Outcome, film: Film, { track, tracks }: KnownTrack): Day | null {
  const on = opensOn(outcome)
  return on === null ? null : exclusiveUntil(track, film, tracks, on)
}
