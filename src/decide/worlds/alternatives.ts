// What facts that are not stated would change of a window: which of them, together with which others, and by how many days.
import type { FactName } from '../../../schemas/release.js'
import type { Tracks } from '../../law/tracks/enact.js'
import { DATED_BY, EVENTS, withDay, type Event, type Film } from '../../law/facts/film.js'
import { NO_TESTS, type Asked, type Bits } from '../../law/facts/tests.js'
import type { Track } from '../../law/tracks/track.js'
import { impossibleIn } from './consistency.js'
import { betweenIn, sameDates, type Between, type Outcome } from '../outcome.js'
import { walksOf } from './walks.js'
import { worldsOf } from './worlds.js'

/** Facts that, stated beside those that are, give a window other dates: as few as are needed for these dates. */
export interface Alternative {
  readonly film: Film
  readonly outcome: Outcome
}

/** Two outcomes between which one fact decides. */
export interface Stake {
  readonly fact: FactName
  readonly between: readonly [Outcome, Outcome]
}

/** What facts not stated could change of a window. */
export interface Sensitivity {
  /** In the order of the worlds. */
  readonly alternatives: readonly Alternative[]
  readonly stakes: readonly Stake[]
  /** The days between which the window opens as it is stated, and in each world: none where it has neither a date nor bounds. */
  readonly openings: readonly Between[]
}

/** A thing that a world settles beyond the film. */
type Settled = { readonly test: Bits } | { readonly event: Event }

/** What could move a window of which so much is stated, found by settling the rest in every way. */
export function sensitivityOf (track: Track, film: Film, tracks: Tracks, base: Outcome): Sensitivity {
  const walks = walksOf(track, film, tracks)
  const worlds = worldsOf(track, film, tracks, walks)
  const openings = [base, ...worlds.map(({ outcome }) => outcome)].flatMap(outcome => betweenIn(outcome) ?? [])
  if (worlds.length < 2) return { alternatives: [], stakes: [], openings }
  const { outcomeOf } = walks
  const alternatives = new Map<string, Alternative>()
  const stakes = gathering(tracks)
  for (const world of worlds) {
    const settled = settledIn(world.film, film)
    for (const one of settled) stakes.add(one, outcomeOf(unsettled(world.film, film, one)), world.outcome)
    // Between what is not stated and one of its values there may be no difference, where there is one to its other value.
    for (const other of worlds) {
      if (other === world) break
      const test = betweenOnly(world.film, other.film)
      if (test !== NO_TESTS && !sameDates(world.outcome, other.outcome)) stakes.add({ test }, world.outcome, other.outcome)
    }
    if (sameDates(world.outcome, base)) continue
    const least = leastOf(world, film, settled, one => impossibleIn(tracks, one) === null ? outcomeOf(one) : null)
    alternatives.set(keyOf(least), { film: least, outcome: world.outcome })
  }
  for (const { film: supposed, outcome } of alternatives.values()) for (const one of settledIn(supposed, film)) stakes.add(one, base, outcome)
  return { alternatives: [...alternatives.values()], stakes: stakes.all(), openings }
}

/** The one test that comes out otherwise in two films; none where there are several, or an event is dated otherwise. */
function betweenOnly (a: Film, b: Film): Bits {
  const tests = a.decided & b.decided & (a.passed ^ b.passed)
  return (tests & (tests - 1)) === 0 && EVENTS.every(event => a.days[event] === b.days[event]) ? tests : NO_TESTS
}

/**
 * The film without all that a world settles and its dates do not need: what one thing makes needed, another may make needless again. A film that
 * cannot be has no outcome.
 */
function leastOf ({ film: world, outcome }: Alternative, film: Film, settled: readonly Settled[], outcomeOf: (film: Film) => Outcome | null): Film {
  const least = settled.reduce((least, one) => {
    const less = unsettled(least, film, one)
    const otherwise = outcomeOf(less)
    return otherwise !== null && sameDates(otherwise, outcome) ? less : least
  }, world)
  return least === world ? least : leastOf({ film: least, outcome }, film, settledIn(least, film), outcomeOf)
}

function settledIn (world: Film, film: Film): Settled[] {
  const settled: Settled[] = []
  for (let bits = world.decided & ~film.decided; bits !== 0; bits &= bits - 1) settled.push({ test: bits & -bits })
  for (const event of EVENTS) if (world.days[event] !== film.days[event]) settled.push({ event })
  return settled
}

function unsettled ({ decided, passed, days }: Film, film: Film, one: Settled): Film {
  return 'test' in one
    ? { decided: decided & ~one.test, passed: passed & ~one.test, days }
    : { decided, passed, days: withDay(days, one.event, film.days[one.event]) }
}

function factOf (one: Settled, { law: { vocabulary } }: Tracks): FactName {
  // A bit stands for the test of that place.
  return 'event' in one ? DATED_BY[one.event] : (vocabulary[31 - Math.clz32(one.test)] as Asked).fact
}

/** Gathers what is at stake with each fact, each pair of outcomes once. */
function gathering (tracks: Tracks) {
  const found = new Map<FactName, Map<Outcome, Set<Outcome>>>()
  return {
    add (one: Settled, a: Outcome, b: Outcome) {
      if (a === b || sameDates(a, b)) return
      const fact = factOf(one, tracks)
      let pairs = found.get(fact)
      if (pairs === undefined) found.set(fact, pairs = new Map<Outcome, Set<Outcome>>())
      const others = pairs.get(a)
      if (others === undefined) pairs.set(a, new Set([b]))
      else others.add(b)
    },
    all: (): Stake[] => [...found].flatMap(([fact, pairs]) => [...pairs].flatMap(([a, others]) => [...others].map((b): Stake => ({ fact, between: [a, b] }))))
  }
}

function keyOf ({ decided, passed, days }: Film): string {
  return `${decided} ${passed} ${days.visa} ${days.derogation} ${days['first-free-tv-broadcast']} ${days.blackout}`
}
