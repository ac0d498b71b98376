// The kinds of film that a window tells apart: what must be stated of a film for its dates to be others, or for it to be refused.
import type { Kind } from '../../../schemas/reverse.js'
import { erasOf } from '../../decide/eras/eras.js'
import type { Reckoning } from '../../decide/eras/reckoning.js'
import type { AnsweredShape, Shape } from '../../decide/eras/shape.js'
import { EVENTS, type Event } from '../../law/facts/film.js'
import { eachOnce } from '../../law/once/each-once.js'
import { finished } from '../../law/once/finished.js'
import { knownOf, statedBy, type Vocabulary } from '../../law/facts/tests.js'
import { COVERED } from '../../law/facts/coverage.js'
import { failedGrants } from '../laws/known-track.js'
import type { AskedTrack } from './asked-track.js'

/** A kind of film: the facts stated of it, and the days of events, as they follow from its release. */
export interface FilmKind {
  readonly facts: Kind
  readonly events: ReadonlyArray<readonly [Event, Reckoning]>
}

/** Films of which nothing is stated but their release. */
export const PLAIN: FilmKind = { facts: {}, events: [] }

/** Whether nothing is stated of films of a kind. */
export function isPlain ({ facts, events }: FilmKind): boolean {
  return Object.keys(facts).length + events.length === 0
}

/** Of some kinds, those that state no more than another does: what is said of films of which one fact is stated is not said again with two. */
export function broadestOf (kinds: readonly FilmKind[]): FilmKind[] {
  const stated = kinds.map(({ facts, events }) => [...Object.entries(facts), ...events].map(one => JSON.stringify(one)))
  const isWithin = (some: readonly string[], all: readonly string[]) => some.length < all.length && some.every(one => all.includes(one))
  return kinds.filter((_, i) => !stated.some(other => isWithin(other, stated[i] as string[])))
}

/** The kinds that some windows tell apart, each once, films of which nothing is stated first. */
export function kindsIn (asked: readonly AskedTrack[]): FilmKind[] {
  return eachOnce([PLAIN, ...asked.flatMap(kindsOf)])
}

/** The kinds of which services held different tiers, each once; the others are told apart by the law. */
export function kindsHeld (asked: readonly AskedTrack[]): FilmKind[] {
  const facts = asked.flatMap(({ track }) => track.holdings).flatMap(({ source }) => source?.byFact ?? []).map(({ fact }) => fact)
  return eachOnce([PLAIN, ...facts.flatMap(fact => [true, false].map(is => ({ facts: { [fact]: is }, events: [] })))])
}

function kindsOf (asked: AskedTrack): FilmKind[] {
  const { track, tracks: { law: { vocabulary } } } = asked
  return [
    ...[{}, ...contrariesIn(vocabulary)].flatMap(facts => [{ facts, events: [] }, ...toldApartFrom(facts, asked)]),
    ...failedGrants(track).map(one => ({ facts: statedBy(one, vocabulary), events: [] }))
  ]
}

/** For each test of which something is presumed, the facts of a film of which the contrary is true. */
function contrariesIn (vocabulary: Vocabulary): Kind[] {
  return vocabulary.flatMap(({ presumed }, i) => presumed === undefined ? [] : [statedBy({ decided: 1 << i, passed: presumed ? 0 : 1 << i }, vocabulary)])
}

/** What is presumed, or not, rules out no film. */
function answeredIn (shape: Shape<Reckoning>): AnsweredShape<Reckoning> {
  return shape as AnsweredShape<Reckoning>
}

/** What, stated beside these facts, gives the window other dates, whatever the release. */
function toldApartFrom (facts: Kind, { track, tracks, turns }: AskedTrack): FilmKind[] {
  const { vocabulary } = tracks.law
  const known = knownOf(facts, vocabulary)
  return finished(erasOf(track, known, tracks, undefined, COVERED, turns)).flatMap(({ shape }) => answeredIn(shape).alternatives.map(({ decided, passed, events }): FilmKind => ({
    facts: { ...facts, ...statedBy({ decided: decided & ~known.decided, passed }, vocabulary) },
    events: EVENTS.flatMap(event => {
      const day = events[event]
      return day === null ? [] : [[event, day] as const]
    })
  })))
}
