// What a new rule set changed: per track, from which release on an answer differs from the one that was known before it.
import type { Releases } from '../../schemas/changelog.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Facts } from '../../schemas/release.js'
import { daysAfter, daysBetween } from './civil-date.js'
import { exclusiveUntil } from './closing.js'
import { waysToHold, waysToMiss } from './condition.js'
import { contradictionIn, FIRST_RELEASE, grantImpossible, LAST_RELEASE } from './consistency.js'
import type { Film } from './opening.js'
import { opensOn, outcomeOf, sameDates, type Outcome } from './outcome.js'
import type { AffectedWindow } from './recorded-change.js'
import type { Cell, Timeline, Track } from './timeline.js'
import { assumptionOf } from './window.js'

/** What one law answers of a window, and what it rests on. */
interface Answered {
  readonly outcome: Outcome
  readonly ruleSet: CivilDate | null
  readonly exclusiveUntil: CivilDate | null
  readonly provisional: boolean
}

/** What differs for a film that states these facts; a release is a number of days after the first of all. */
type Difference = (release: number, facts: Facts) => 'none' | 'answer' | 'days'

/** How many days of release are answered. */
const RELEASES = daysBetween(FIRST_RELEASE, LAST_RELEASE) + 1

/**
 * What the last set of `after` changed of what `before` answered (undefined: nothing was known). A film counts with no fact
 * stated, with those of each lever of the track, and with admissions that fail a criterion.
 */
export function affectedBy (before: Timeline | undefined, after: Timeline): AffectedWindow[] {
  if (before === undefined) return after.tracks.map(track => touched(track, 0, 0))
  return after.tracks.flatMap(track =>
    before.tracks.filter(({ id }) => id === track.id).flatMap(known => compared(before, known, after, track)))
}

function compared (before: Timeline, known: Track, after: Timeline, track: Track): AffectedWindow[] {
  const stated = suppositionsOf(track)
  const found = new Map(stated.map(facts => [facts, new Map<number, ReturnType<Difference>>()]))
  const difference: Difference = (release, facts) => {
    const one = found.get(facts)?.get(release)
    if (one !== undefined) return one
    const film = { theatricalReleaseDate: dayOf(release), ...facts }
    const outcome = differenceOf(answered(before, known, film), answered(after, track, film))
    // A film whose grant was impossible, and still is, is refused all the same.
    const refused = outcome !== 'none' && [before, after].every(timeline => grantImpossible(film, timeline) !== undefined)
    const result = refused ? 'none' : outcome
    found.get(facts)?.set(release, result)
    return result
  }
  // Where nothing else is to be seen, an answer differs once the old law would have opened the window under the new one.
  const [start = FIRST_RELEASE] = after.spans.slice(-1).map(({ from }) => from)
  const due = opensOn(outcomeOf(before, known, { theatricalReleaseDate: start })) ?? start
  const from = earliest(stated, daysBetween(due, start) + daysBetween(FIRST_RELEASE, start), (release, facts) => difference(release, facts) !== 'none')
  if (from === RELEASES) return []
  const moved = earliest(stated, from, (release, facts) => difference(release, facts) === 'days')
  return [touched(track, from, moved)]
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

/** What the films that are tried state: nothing; the facts of a lever; a grant, with admissions that fail a criterion of it. */
export function suppositionsOf ({ levers, cells }: Track): Facts[] {
  const all: Facts[] = [{}, ...levers.map(({ facts }) => facts), ...cells.flatMap(failedGrants)]
  const distinct = new Map(all.map(facts => [JSON.stringify(facts), facts]))
  return [...distinct.values()].filter(facts => contradictionIn({ theatricalReleaseDate: FIRST_RELEASE, ...facts }) === undefined)
}

function failedGrants ({ row, span: { set: { derogation } } }: Cell): Facts[] {
  if (row.derogated === undefined || derogation === null) return []
  return waysToHold([derogation.grantedBy]).flatMap(granted => waysToMiss(derogation.eligible).map(failed => ({ ...granted, ...failed })))
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

function answered (timeline: Timeline, track: Track, film: Film): Answered {
  const outcome = outcomeOf(timeline, track, film)
  const { ruling } = outcome
  const on = opensOn(outcome)
  return {
    outcome,
    ruleSet: 'cell' in ruling ? ruling.cell.span.set.id : null,
    exclusiveUntil: on === null ? null : exclusiveUntil(track, film, on),
    provisional: ruling.kind === 'dated' && assumptionOf(ruling, outcome, timeline) !== null
  }
}

/** What a caller sees differ, the words of the explanation aside: the days, or only what they rest on and how sure that is. */
function differenceOf (a: Answered, b: Answered): ReturnType<Difference> {
  if (!sameDays(a.outcome, b.outcome)) return 'days'
  const same = a.ruleSet === b.ruleSet && a.exclusiveUntil === b.exclusiveUntil && a.provisional === b.provisional &&
    a.outcome.gaps.every(({ closing }, i) => closing === b.outcome.gaps[i]?.closing)
  return same ? 'none' : 'answer'
}

/** The same status and intervals; the same bounds where there are no intervals. */
function sameDays (a: Outcome, b: Outcome): boolean {
  if (!sameDates(a, b)) return false
  const [one, other] = [a.ruling, b.ruling]
  return one.kind !== 'undetermined' || other.kind !== 'undetermined' || (one.earliest === other.earliest && one.latest === other.latest)
}
