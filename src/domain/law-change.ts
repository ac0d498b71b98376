// What a new rule set changed: per track, from which release on an answer differs from the one that was known before it.
import type { Releases } from '../../schemas/changelog.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Facts } from '../../schemas/release.js'
import { meaningOf } from '../law/row.js'
import { daysAfter, daysBetween } from './civil-date.js'
import { exclusiveUntil } from './closing.js'
import { waysToHold, waysToMiss } from './condition.js'
import { contradictionIn, FIRST_RELEASE, grantImpossible, LAST_RELEASE } from './consistency.js'
import type { Film } from './opening.js'
import { opensOn, outcomeOf, sameDates, type Outcome } from './outcome.js'
import type { AffectedWindow } from './recorded-change.js'
import type { Timeline, Track } from './timeline.js'
import { assumptionsOf } from './assumption.js'

/** A track in the law as it was known. */
interface Law { readonly timeline: Timeline, readonly track: Track }

/** What differs for a film that states these facts; a release is a number of days after the first of all. */
type Difference = (release: number, facts: Facts) => 'none' | 'answer' | 'days'

/** How many days of release are answered. */
const RELEASES = daysBetween(FIRST_RELEASE, LAST_RELEASE) + 1

/**
 * What the last set of `after` changed of what `before` answered (undefined: nothing was known). A film counts with no fact
 * stated, with those of each lever of the track and, where the criterion of the derogation changed, with admissions that fail it.
 */
export function affectedBy (before: Timeline | undefined, after: Timeline): AffectedWindow[] {
  if (before === undefined) return after.tracks.map(track => touched(track, 0, 0))
  const grants = failedGrants(before, after)
  return after.tracks.flatMap(track => {
    const doubtful = track.cells.some(({ row }) => row.derogated !== undefined) ? grants : []
    return before.tracks.filter(({ id }) => id === track.id).flatMap(known => compared({ timeline: before, track: known }, { timeline: after, track }, doubtful))
  })
}

/** `doubtful`: facts with which a film may be refused. */
function compared (before: Law, after: Law, doubtful: readonly Facts[]): AffectedWindow[] {
  const stated = [...suppositionsOf(after.track), ...doubtful]
  const found = new Map(stated.map(facts => [facts, new Map<number, ReturnType<Difference>>()]))
  const difference: Difference = (release, facts) => {
    const one = found.get(facts)?.get(release)
    if (one !== undefined) return one
    const film = { theatricalReleaseDate: dayOf(release), ...facts }
    const outcome = differenceOf(before, after, film)
    // A film whose grant was impossible, and still is, is refused all the same.
    const refused = outcome !== 'none' && doubtful.includes(facts) && [before, after].every(({ timeline }) => grantImpossible(film, timeline) !== undefined)
    const result = refused ? 'none' : outcome
    found.get(facts)?.set(release, result)
    return result
  }
  const [start = FIRST_RELEASE] = after.timeline.spans.slice(-1).map(({ from }) => from)
  if (after.timeline.byRelease) return fromReleases(before.track, after.track, start, release => stated.map(facts => difference(release, facts)))
  // Where nothing else is to be seen, an answer differs once the old law would have opened the window under the new one.
  const due = opensOn(outcomeOf(before.timeline, before.track, { theatricalReleaseDate: start })) ?? start
  const from = earliest(stated, daysBetween(due, start) + daysBetween(FIRST_RELEASE, start), (release, facts) => difference(release, facts) !== 'none')
  if (from === RELEASES) return []
  const moved = earliest(stated, from, (release, facts) => difference(release, facts) === 'days')
  return [touched(after.track, from, moved)]
}

/** Longer than it takes the calendar to come back to the same months and days. */
const EVERY_DAY_OF_YEAR = 4 * 366

/**
 * Where the law of the release governs, a set changes what is answered on releases from its first day on, and nothing else.
 * Two delays may end on one day for some months of release, and not for others: the dates count as moved from the first on.
 */
function fromReleases (before: Track, after: Track, start: CivilDate, differences: (release: number) => Array<ReturnType<Difference>>): AffectedWindow[] {
  const first = daysBetween(FIRST_RELEASE, start)
  if (differences(first).every(difference => difference === 'none')) return []
  const [old, last] = [before, after].map(({ cells }) => JSON.stringify(cells.slice(-1).map(meaningOf)))
  const releases = Array.from({ length: old === last ? 0 : EVERY_DAY_OF_YEAR }, (_, i) => first + i)
  return [touched(after, first, releases.find(release => differences(release).includes('days')) ?? RELEASES)]
}

function touched ({ medium, tier, label }: Track, from: number, moved: number): AffectedWindow {
  return { medium: medium.id, tier, label, releases: since(from), movedDates: moved === RELEASES ? null : since(moved) }
}

function since (release: number): Releases {
  return { from: dayOf(release), until: null }
}

function dayOf (release: number): CivilDate {
  return daysAfter(FIRST_RELEASE, release)
}

/** What the films that are tried state: nothing, and the facts of each lever. A day that a lever supposes finds no earlier film (a test sees to it). */
export function suppositionsOf ({ levers }: Track): Facts[] {
  const all: Facts[] = [{}, ...levers().map(({ facts }) => facts)]
  const distinct = new Map(all.map(facts => [JSON.stringify(facts), facts]))
  return [...distinct.values()].filter(facts => contradictionIn({ theatricalReleaseDate: FIRST_RELEASE, ...facts }) === undefined)
}

/** Where the criterion of the derogation changed: a grant, with admissions that fail the old one or the new. */
function failedGrants (before: Timeline, after: Timeline): Facts[] {
  const derogations = [before, after].map(({ spans }) => spans.slice(-1).flatMap(({ set }) => set.derogation ?? []))
  if (new Set(derogations.map(one => JSON.stringify(one.map(({ eligible }) => eligible)))).size === 1) return []
  return derogations.flat().flatMap(({ grantedBy, eligible }) =>
    waysToHold([grantedBy]).flatMap(granted => waysToMiss(eligible).map(failed => ({ ...granted, ...failed }))))
}

/**
 * The first release of which some film differs, or `RELEASES` if none does: from it on, films of every release differ (a test
 * sees to it). It is looked for around a guess, in steps that double.
 */
function earliest (stated: readonly Facts[], guess: number, differs: (release: number, facts: Facts) => boolean): number {
  let first = RELEASES
  for (const facts of stated) {
    if (first === 0 || !differs(first - 1, facts)) continue
    let same = -1
    first--
    const near = Math.min(guess, first)
    const later = !differs(near, facts)
    if (later) same = near
    else first = near
    // Where the guess does not hold, it is most often because every film is concerned.
    if (!later && differs(near - 1, facts) && differs(0, facts)) return 0
    for (let step = 1; first - same > 1; step *= 2) {
      const middle = Math.floor((same + first) / 2)
      const probe = later ? Math.min(same + step, middle) : Math.max(first - step, middle)
      if (differs(probe, facts)) first = probe
      else same = probe
    }
  }
  return first
}

/** What a caller sees differ, the words of the explanation aside: the days, or only what they rest on and how sure that is. */
function differenceOf (before: Law, after: Law, film: Film): ReturnType<Difference> {
  const [a, b] = [outcomeOf(before.timeline, before.track, film), outcomeOf(after.timeline, after.track, film)]
  if (!sameDays(a, b)) return 'days'
  const same = setOf(a) === setOf(b) && a.gaps.every(({ closing }, i) => closing === b.gaps[i]?.closing) &&
    isProvisional(a, before) === isProvisional(b, after) && exclusivityOf(a, before.track, film) === exclusivityOf(b, after.track, film)
  return same ? 'none' : 'answer'
}

/** The same status and intervals; the same bounds where there are no intervals. */
function sameDays (a: Outcome, b: Outcome): boolean {
  if (!sameDates(a, b)) return false
  const [one, other] = [a.ruling, b.ruling]
  return one.kind !== 'undetermined' || other.kind !== 'undetermined' || (one.earliest === other.earliest && one.latest === other.latest)
}

function setOf ({ ruling }: Outcome): CivilDate | null {
  return 'cell' in ruling ? ruling.cell.span.set.id : null
}

function isProvisional (outcome: Outcome, { timeline, track }: Law): boolean {
  return outcome.ruling.kind === 'dated' && assumptionsOf(track, outcome.ruling, outcome, timeline).length > 0
}

function exclusivityOf (outcome: Outcome, track: Track, film: Film): CivilDate | null {
  const on = opensOn(outcome)
  return on === null ? null : exclusiveUntil(track, film, on)
}
