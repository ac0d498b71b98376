// What facts that are not stated would change of a window: which of them, together with which others, and by how many days.
import type { FactName } from '../../schemas/release.js'
import type { Tracks } from '../law/enact.js'
import { DATED_BY, EVENTS, type Event, type Film } from '../law/film.js'
import type { Bits } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { decide } from './decide.js'
import { sameDates, type Outcome } from './outcome.js'
import { isPossibleIn } from './consistency.js'
import { worldsOf, type World } from './worlds.js'

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
}

/** What nothing moves. */
const SETTLED: Sensitivity = { alternatives: [], stakes: [] }

/** A thing that a world settles beyond the film. */
type Settled = { readonly test: Bits } | { readonly event: Event }

/** What could move a window of which so much is stated, found by settling the rest in every way. */
export function sensitivityOf (track: Track, film: Film, tracks: Tracks, base: Outcome): Sensitivity {
  const worlds = worldsOf(track, film, tracks)
  if (worlds.length < 2) return SETTLED
  const outcomeOf = outcomesOf(track, worlds, tracks)
  const stakes: Stake[] = []
  for (const world of worlds) {
    for (const one of settledIn(world.film, film)) {
      for (const other of othersThan(world.film, film, one, tracks).map(outcomeOf)) {
        if (!sameDates(other, world.outcome)) stakes.push(...factsOf(one, tracks).map((fact): Stake => ({ fact, between: [other, world.outcome] })))
      }
    }
  }
  const alternatives = alternativesIn(worlds, film, base, outcomeOf)
  return { alternatives, stakes: [...stakes, ...alternatives.flatMap(one => stakesOf(one, film, tracks, base))] }
}

/** The alternatives alone: without what is at stake, which takes longer to find. */
export function alternativesOf (track: Track, film: Film, tracks: Tracks, base: Outcome): readonly Alternative[] {
  const worlds = worldsOf(track, film, tracks)
  return alternativesIn(worlds, film, base, outcomesOf(track, worlds, tracks))
}

function alternativesIn (worlds: readonly World[], film: Film, base: Outcome, outcomeOf: (film: Film) => Outcome): Alternative[] {
  const alternatives = new Map<string, Alternative>()
  for (const world of worlds) {
    if (sameDates(world.outcome, base)) continue
    const settled = settledIn(world.film, film)
    for (const order of [settled, settled.toReversed()]) {
      const least = leastOf(world, film, order, outcomeOf)
      alternatives.set(keyOf(least), { film: least, outcome: outcomeOf(least) })
    }
  }
  return [...alternatives.values()]
}

/** What the law says of films of which some worlds are made, each decided once. */
function outcomesOf (track: Track, worlds: readonly World[], tracks: Tracks): (film: Film) => Outcome {
  const outcomes = new Map(worlds.map(({ film, outcome }) => [keyOf(film), outcome]))
  return film => {
    const key = keyOf(film)
    let outcome = outcomes.get(key)
    if (outcome === undefined) outcomes.set(key, outcome = decide(track, film, tracks))
    return outcome
  }
}

/** What an alternative supposes, each as what decides between its dates and those of the film as it is stated. */
function stakesOf ({ film: supposed, outcome }: Alternative, film: Film, tracks: Tracks, base: Outcome): Stake[] {
  return settledIn(supposed, film).flatMap(one => factsOf(one, tracks)).map(fact => ({ fact, between: [base, outcome] }))
}

/** The film without all that a world settles and its dates do not need. */
function leastOf ({ film: world, outcome }: Alternative, film: Film, settled: readonly Settled[], outcomeOf: (film: Film) => Outcome): Film {
  return settled.reduce((least, one) => {
    const less = unsettled(least, film, one)
    return sameDates(outcomeOf(less), outcome) ? less : least
  }, world)
}

function settledIn (world: Film, film: Film): Settled[] {
  const settled: Settled[] = []
  for (let bits = world.decided & ~film.decided; bits !== 0; bits &= bits - 1) settled.push({ test: bits & -bits })
  for (const event of EVENTS) if (world.days[event] !== film.days[event]) settled.push({ event })
  return settled
}

/** The film of a world but for one thing: not settled, or settled the other way where that can be. */
function othersThan (world: Film, film: Film, one: Settled, tracks: Tracks): Film[] {
  const others = [unsettled(world, film, one)]
  if ('test' in one) others.push({ ...world, passed: world.passed ^ one.test })
  return others.filter(other => isPossibleIn(tracks, other))
}

function unsettled (world: Film, film: Film, one: Settled): Film {
  return 'test' in one
    ? { ...world, decided: world.decided & ~one.test, passed: world.passed & ~one.test }
    : { ...world, days: { ...world.days, [one.event]: film.days[one.event] } }
}

function factsOf (one: Settled, { law: { vocabulary } }: Tracks): FactName[] {
  return 'event' in one ? [DATED_BY[one.event]] : vocabulary.flatMap(({ fact }, i) => 1 << i === one.test ? [fact] : [])
}

function keyOf ({ decided, passed, days }: Film): string {
  return `${decided} ${passed} ${days.visa} ${days['first-free-tv-broadcast']} ${days.blackout}`
}
