// What the law says of a film on a service whose tier is not known for certain: what all that it may have held have in common.
import { earlier } from '../calendar/civil-date.js'
import type { Day } from '../calendar/day.js'
import type { Film } from '../law/facts/film.js'
import { verdictOf } from '../law/facts/tests.js'
import type { Part, Reading } from '../law/tracks/track.js'
import { betweenIn, sameDates, type Opening, type Outcome } from './outcome.js'

/** The tracks of the readings that what is stated leaves open; the track itself, where there is one way to read it. */
export function readingsFor <T extends { readonly readings: ReadonlyArray<Reading<T>> }> (track: T, film: Film): readonly T[] {
  if (track.readings.length === 0) return [track]
  return track.readings.flatMap(one => verdictOf(one.when, film) === 'no' ? [] : [one.track])
}

/** What outcomes have in common: the last of them where they agree, else no date between the first day and the last; and the place of the last. */
export function inCommon (outcomes: readonly Outcome[], release: Day): { readonly outcome: Outcome, readonly place: number } {
  // What no rule holds back may be shown from the release on.
  const all = outcomes.map((outcome, place) => ({ outcome, place, ...betweenIn(outcome) ?? { earliest: release, latest: release } }))
  const last = all.reduce((a, b) => (b.latest ?? Infinity) > (a.latest ?? Infinity) ? b : a)
  const { outcome, place, latest } = last
  if (all.every(one => sameDates(one.outcome, outcome) && one.earliest === last.earliest && one.latest === latest)) return { outcome, place }
  // Where no set speaks of the medium, none does in any reading, and they agree.
  const by = outcome.kind === 'undetermined' ? outcome.by : null
  return { outcome: { kind: 'undetermined', part: partIn(outcome) as Part, opening: openingIn(outcome), by, earliest: all.map(one => one.earliest).reduce(earlier), latest, otherwise: null }, place }
}

function partIn (outcome: Outcome): Part | null {
  return outcome.kind === 'dated' ? outcome.opening.part : outcome.part
}

/** What opens a window; null where nothing does. */
function openingIn (outcome: Outcome): Opening | null {
  return outcome.kind === 'dated' || outcome.kind === 'undetermined' ? outcome.opening : null
}
