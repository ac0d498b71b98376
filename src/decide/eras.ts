// Spans of releases whose answer has one shape: the same parts, rules and alternatives, and days that follow from the release in the same way.
import type { Day } from '../calendar/day.js'
import type { BoundedSpan } from '../calendar/span.js'
import { COVERED } from '../law/coverage.js'
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import type { Known } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { sensitivityOf } from './alternatives.js'
import { boundsOf, orderOf } from './bounds.js'
import { impossibleIn } from './consistency.js'
import { decide, exclusiveUntil } from './decide.js'
import { opensOn } from './outcome.js'
import { dayIn, reckoningOf, reckoningsOf, reckoningsOfGrants, type Reckoning } from './reckoning.js'
import { isSameShape, shapeWithDays, type Shape } from './shape.js'

/** Releases whose answer has one shape. */
export interface Era {
  readonly releases: BoundedSpan
  readonly shape: Shape<Reckoning>
}

/** The answer for a film released on a day of an era. */
export function shapeIn ({ shape }: Pick<Era, 'shape'>, release: Day): Shape {
  return shapeWithDays(shape, one => dayIn(one, release))
}

/**
 * The eras of a track for films of which so much is known, but for the day of any event: in order, without gap, neighbours
 * differ. Between two bounds no day that decides changes its order with another, so what holds for the first release between
 * them holds for all. It is long work, which pauses between releases.
 */
export function * erasOf (track: Track, known: Known, tracks: Tracks, releases: BoundedSpan = COVERED): Generator<void, Era[]> {
  const reckonings = reckoningsOf(track, tracks)
  const compared = [reckonings, ...reckoningsOfGrants(tracks)]
  const shapes = new Map<string, Shape<Reckoning>>()
  const samples: Sample[] = []
  for (const release of boundsOf(track, tracks, [], releases)) {
    const order = orderOf(release, compared)
    let shape = shapes.get(order)
    if (shape === undefined) {
      yield
      shape = shapeWithDays(shapeOf(track, releasedOn(release, known), tracks), day => reckoningOf(day, release, reckonings))
      shapes.set(order, shape)
    }
    samples.push({ release, shape })
  }
  return joined(samples, releases.until)
}

/** A release, and the shape of its answer. */
interface Sample {
  readonly release: Day
  readonly shape: Shape<Reckoning>
}

/** Each sample lasts until the next one; those that the same shape fits are one era. */
function joined (samples: readonly Sample[], until: Day): Era[] {
  const eras: Era[] = []
  for (const [i, here] of samples.entries()) {
    const last = eras.at(-1)
    if (last !== undefined && fits(last.shape, here)) continue
    if (last !== undefined) eras.splice(-1, 1, { ...last, releases: { from: last.releases.from, until: here.release } })
    // Where a delay ends on the very day of a set, both give the day; which of them goes on to do so, the next releases tell.
    const next = samples[i + 1]
    eras.push({ releases: { from: here.release, until }, shape: next !== undefined && fits(next.shape, here) ? next.shape : here.shape })
  }
  return eras
}

function fits (shape: Shape<Reckoning>, sample: Sample): boolean {
  return isSameShape(shapeIn({ shape }, sample.release), shapeIn(sample, sample.release))
}

/** The answer for a film that states the day of no event. */
export function shapeOf (track: Track, film: Film, tracks: Tracks): Shape {
  const impossible = impossibleIn(tracks, film)
  if (impossible !== null) return { kind: 'refused', rules: impossible.what === 'grant' ? impossible.rules : [] }
  const outcome = decide(track, film, tracks)
  const on = opensOn(outcome)
  return {
    kind: 'answered',
    outcome,
    exclusiveUntil: on === null ? null : exclusiveUntil(track, film, tracks, on),
    alternatives: sensitivityOf(track, film, tracks, outcome).alternatives.map(({ film: { decided, passed, days }, outcome }) => {
      const { 'theatrical-release': release, ...events } = days
      return { decided, passed, events, outcome }
    })
  }
}

/** A film of which no event but its release is dated. */
export function releasedOn (release: Day, { decided, passed }: Known): Film {
  return { decided, passed, days: { 'theatrical-release': release, visa: null, 'first-free-tv-broadcast': null, blackout: null } }
}
