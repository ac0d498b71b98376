// Spans of releases whose answer has one shape: the same parts, rules and alternatives, and days that follow from the release in the same way.
import { shift, type Day } from '../../calendar/day.js'
import type { BoundedSpan } from '../../calendar/span.js'
import { COVERED } from '../../law/facts/coverage.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import { keptBy } from '../../law/once/kept.js'
import type { Known } from '../../law/facts/tests.js'
import type { Track } from '../../law/tracks/track.js'
import { sensitivityOf, type Alternative } from '../worlds/alternatives.js'
import { orderOf, stretchesOf, type Stretch } from './bounds.js'
import { grantImpossible } from '../worlds/consistency.js'
import { decide, exclusiveUntil } from '../decide.js'
import { opensOn, type Outcome } from '../outcome.js'
import { dayIn, reckoningOf, reckoningsOf, type Reckoning } from './reckoning.js'
import { isSameShape, shapeWithDays, type AnsweredShape, type Shape } from './shape.js'

/** Releases whose answer has one shape. */
export interface Era {
  readonly releases: BoundedSpan
  readonly shape: Shape<Reckoning>
}

/** What is looked at of each film; and the days with which that compares those of the walk. */
export interface Look {
  readonly days: readonly Day[]
  readonly at: (film: Film) => Seen
}

/** The releases at which a walk may change its shape, and in which order what it compares comes there: the same for films of every kind. */
export interface Turns {
  readonly stretches: readonly Stretch[]
  readonly orderOf: typeof orderOf
}

/** The turns of a track and of the days with which it is looked at. */
export function turnsOf (track: Track, tracks: Tracks, days: readonly Day[] = [], releases: BoundedSpan = COVERED): Turns {
  return { stretches: stretchesOf([{ track, tracks }], days, releases), orderOf }
}

/** The same turns, which keep the orders once they are found: for who asks of many kinds of film. */
export function keptTurns ({ stretches }: Turns): Turns {
  const orders = keptBy((_: Stretch['compared']) => new Map<Day, string>())
  return {
    stretches,
    orderOf: (release, compared) => {
      const known = orders(compared)
      const order = known.get(release) ?? orderOf(release, compared)
      known.set(release, order)
      return order
    }
  }
}

/** A shape, and what else must be the same for two releases to belong to one era: one text for one meaning. */
export interface Seen {
  readonly shape: Shape
  readonly mark: string
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
export function * erasOf (track: Track, known: Known, tracks: Tracks, look: Look = shapesAlone(track, tracks), releases: BoundedSpan = COVERED, turns: Turns = turnsOf(track, tracks, look.days, releases)): Generator<void, Era[]> {
  const own = reckoningsOf(track, tracks)
  const samples: Sample[] = []
  for (const { compared, bounds, until: end } of turns.stretches) {
    const shapes = new Map<string, Omit<Sample, 'release'>>()
    // A delay of a set that no longer concerns these releases may end on the same day, and names it wrongly.
    const chains = new Set(compared.flat())
    const names = own.filter(one => chains.has(one))
    const fixed = new Set(compared.flat().flatMap(one => 'on' in one ? [one.on] : []))
    for (const [i, release] of bounds.entries()) {
      const order = turns.orderOf(release, compared)
      let sample = shapes.get(order)
      if (sample === undefined) {
        yield
        const { shape, mark } = look.at(releasedOn(release, known))
        const last = shift(bounds[i + 1] ?? end, -1)
        const { isSure, ...rest } = named(shape, release, names, fixed, last, () => last === release ? shape : look.at(releasedOn(last, known)).shape)
        sample = { mark, ...rest }
        // Which of two ways a day follows from the release is for others of the same order to tell.
        if (isSure) shapes.set(order, sample)
      }
      samples.push({ release, mark: sample.mark, shape: sample.shape })
    }
  }
  return joined(samples, releases.until)
}

/**
 * A shape with each of its days named by how it follows from the release. Where a day of the law is also the end of a delay which
 * no walk compares with it, the last of the releases for which the shape holds tells which of the two the day is, unless it is both there too.
 */
function named (shape: Shape, release: Day, names: readonly Reckoning[], fixed: ReadonlySet<Day>, last: Day, atLast: () => Shape): { shape: Shape<Reckoning>, isSure: boolean } {
  let isDoubtful = false
  const byDelay = shapeWithDays(shape, (day): Reckoning => {
    const one = reckoningOf(day, release, names)
    isDoubtful ||= 'after' in one && fixed.has(day)
    return one
  })
  if (!isDoubtful) return { shape: byDelay, isSure: true }
  const then = daysOf(atLast())
  let [place, isSure] = [0, true]
  const told = shapeWithDays(shape, (day): Reckoning => {
    const later = then[place++]
    const one = reckoningOf(day, release, names.filter(name => dayIn(name, last) === later))
    if (later !== day || !fixed.has(day)) return one
    isSure &&= !('after' in one)
    return one
  })
  return { shape: told, isSure }
}

function daysOf (shape: Shape): Day[] {
  const days: Day[] = []
  shapeWithDays(shape, day => { days.push(day) })
  return days
}

/** A release, and the shape of its answer. */
interface Sample {
  readonly release: Day
  readonly shape: Shape<Reckoning>
  readonly mark: string
}

function shapesAlone (track: Track, tracks: Tracks): Look {
  return { days: [], at: film => ({ shape: shapeOf(track, film, tracks), mark: '' }) }
}

/** Each sample lasts until the next one; those that the same shape fits are one era. */
function joined (samples: readonly Sample[], until: Day): Era[] {
  const eras: Array<Era & Pick<Sample, 'mark'>> = []
  for (const [i, here] of samples.entries()) {
    const last = eras.at(-1)
    if (last !== undefined && fits(last, here)) continue
    if (last !== undefined) eras.splice(-1, 1, { ...last, releases: { from: last.releases.from, until: here.release } })
    // Where a delay ends on the very day of a set, both give the day; which of them goes on to do so, the next releases tell.
    const next = samples[i + 1]
    eras.push({ releases: { from: here.release, until }, mark: here.mark, shape: next !== undefined && fits(next, here) ? next.shape : here.shape })
  }
  return eras.map(({ releases, shape }) => ({ releases, shape }))
}

function fits ({ shape, mark }: Omit<Sample, 'release'>, sample: Sample): boolean {
  return mark === sample.mark && isSameShape(shapeIn({ shape }, sample.release), shapeIn(sample, sample.release))
}

/** The answer for a film that states the day of no event. */
export function shapeOf (track: Track, film: Film, tracks: Tracks): Shape {
  const impossible = grantImpossible(tracks, film)
  if (impossible !== null) return { kind: 'refused', rules: impossible.rules }
  const outcome = decide(track, film, tracks)
  const on = opensOn(outcome)
  return answeredShape(outcome, on === null ? null : exclusiveUntil(track, film, tracks, on), sensitivityOf(track, film, tracks, outcome).alternatives)
}

/** The shape of an answer. */
export function answeredShape (outcome: Outcome, exclusiveUntil: Day | null, alternatives: readonly Alternative[]): AnsweredShape {
  return {
    kind: 'answered',
    outcome,
    exclusiveUntil,
    alternatives: alternatives.map(({ film: { decided, passed, days }, outcome }) => {
      const { 'theatrical-release': release, ...events } = days
      return { decided, passed, events, outcome }
    })
  }
}

/** A film of which no event but its release is dated. */
export function releasedOn (release: Day, { decided, passed }: Known): Film {
  return { decided, passed, days: { 'theatrical-release': release, visa: null, derogation: null, 'first-free-tv-broadcast': null, blackout: null } }
}
