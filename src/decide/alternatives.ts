// What facts that are not stated would change of a window: which of them, together with which others, and by how many days.
import type { FactName } from '../../schemas/release.js'
import type { Tracks } from '../law/enact.js'
import { DATED_BY, EVENTS, type Event, type Film } from '../law/film.js'
import type { Bits } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { decide } from './decide.js'
import { sameDates, type Outcome } from './outcome.js'
import { isPossibleIn } from './consistency.js'
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
}

/** What nothing moves. */
const SETTLED: Sensitivity = { alternatives: [], stakes: [] }

/** A thing that a world settles beyond the film. */
type Settled = { readonly test: Bits } | { readonly event: Event }

/** What could move a window of which so much is stated, found by settling the rest in every way. */
export function sensitivityOf (track: Track, film: Film, tracks: Tracks, base: Outcome): Sensitivity {
  const worlds = worldsOf(track, film, tracks)
  if (worlds.length < 2) return SETTLED
  const outcomes = new Map<string, Outcome>()
  const outcomeOf = (one: Film) => {
    const key = keyOf(one)
    let outcome = outcomes.get(key)
    if (outcome === undefined) outcomes.set(key, outcome = decide(track, one, tracks))
    return outcome
  }
  for (const world of worlds) outcomes.set(keyOf(world.film), world.outcome)
  const alternatives = new Map<string, Alternative>()
  const stakes: Stake[] = []
  for (const world of worlds) {
    const settled = settledIn(world.film, film)
    for (const one of settled) {
      for (const other of othersThan(world.film, film, one, tracks).map(outcomeOf)) {
        if (!sameDates(other, world.outcome)) stakes.push(...factsOf(one, tracks).map((fact): Stake => ({ fact, between: [other, world.outcome] })))
      }
    }
    if (sameDates(world.outcome, base)) continue
    for (const order of [settled, settled.toReversed()]) {
      const least = leastOf(world, film, order, outcomeOf)
      alternatives.set(keyOf(least), { film: least, outcome: outcomeOf(least) })
    }
  }
  return { alternatives: [...alternatives.values()], stakes: [...stakes, ...[...alternatives.values()].flatMap(one => stakesOf(one, film, tracks, base))] }
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
