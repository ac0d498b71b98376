// Which facts that are not stated decide on one day: those by which two worlds differ, and nothing else, where the law says two things.
import type { FactName } from '../../../schemas/release.js'
import type { Day } from '../../calendar/day.js'
import { isPossibleIn } from '../../decide/worlds/consistency.js'
import type { Tracks } from '../../law/tracks/enact.js'
import { DATED_BY, EVENTS, withDay, type Event, type Film } from '../../law/facts/film.js'
import { keptBy } from '../../law/once/kept.js'
import { NO_TESTS, type Bits, type Vocabulary } from '../../law/facts/tests.js'
import type { Judged, Standing } from './verdict.js'

/** What may not be stated: a fact of the film, or the tier in which it is exploited. */
export type Unstated = FactName | 'tier'

/** What a fact settles in a film: how some tests come out, or when an event falls. */
type Settles = { readonly fact: FactName } & ({ readonly tests: Bits } | { readonly event: Event })

/**
 * The facts that change the answer of a day, the most telling first: those of which more values settle it, whatever else is not
 * stated, then those that change it in more worlds. The tier comes before all of them.
 */
export function decisiveOn (standings: readonly Standing[], day: Day, tracks: Tracks): Unstated[] {
  const judged = standings.map(({ worldsOn }) => worldsOn(day))
  const facts = settling(tracks.law.vocabulary).map(one => {
    const changes = judged.map(worlds => changesOf(one, worlds, tracks)).reduce((a, b) => a + b, 0)
    return { fact: one.fact, changes, settles: changes === 0 ? 0 : judged.map(worlds => settledBy(one, worlds)).reduce((a, b) => a + b, 0) }
  })
  const decisive = facts.filter(({ changes }) => changes > 0).sort((a, b) => b.settles - a.settles || b.changes - a.changes)
  return [...isTierDecisive(judged) ? ['tier' as const] : [], ...decisive.map(({ fact }) => fact)]
}

/** What each fact settles that the law asks for. */
const settling = keptBy((vocabulary: Vocabulary): Settles[] => {
  const tests = new Map<FactName, Bits>()
  for (const [i, { fact }] of vocabulary.entries()) tests.set(fact, (tests.get(fact) ?? NO_TESTS) | 1 << i)
  return [...[...tests].map(([fact, tests]) => ({ fact, tests })), ...EVENTS.map(event => ({ fact: DATED_BY[event], event }))]
})

/** In how much of all films a fact changes what the law says. */
function changesOf (one: Settles, worlds: readonly Judged[], tracks: Tracks): number {
  let changes = 0
  for (const [i, a] of worlds.entries()) {
    for (let j = i + 1; j < worlds.length; j++) {
      const b = worlds[j] as Judged
      if (a.verdict === b.verdict || !differIn(one, a.film, b.film)) continue
      // Whatever else is true of the one film has to be possible of the other.
      const both = joined(a.film, b.film)
      if (changes > 0 || (isPossibleIn(tracks, both) && isPossibleIn(tracks, joined(b.film, a.film)))) changes += shareOf(both.decided)
    }
  }
  return changes
}

/** Whether two films cannot be one because of a fact, and of that fact alone. */
function differIn (one: Settles, a: Film, b: Film): boolean {
  const tests = a.decided & b.decided & (a.passed ^ b.passed)
  if ('tests' in one) return tests !== NO_TESTS && (tests & ~one.tests) === NO_TESTS && !EVENTS.some(event => fallApart(event, a, b))
  if (tests !== NO_TESTS) return false
  const apart = EVENTS.filter(event => fallApart(event, a, b))
  // An event is undated where it may never come; or where it does not matter, which makes no two worlds.
  return apart.length === 0 ? a.days[one.event] !== b.days[one.event] : apart.every(event => event === one.event)
}

function fallApart (event: Event, a: Film, b: Film): boolean {
  return a.days[event] !== null && b.days[event] !== null && a.days[event] !== b.days[event]
}

/** How much of the values of a fact settles what the law says, whatever else is true. */
function settledBy (one: Settles, worlds: readonly Judged[]): number {
  const values = new Map(worlds.filter(({ film }) => isSettled(one, film)).map(world => [valueOf(one, world.film), world]))
  const settled = [...values.values()].filter(value => new Set(worlds.filter(({ film }) => !isApart(one, value.film, film)).map(({ verdict }) => verdict)).size === 1)
  return values.size === 0 ? 0 : settled.length / values.size
}

function isSettled (one: Settles, { decided, days }: Film): boolean {
  return 'tests' in one ? (decided & one.tests) !== NO_TESTS : days[one.event] !== null
}

function valueOf (one: Settles, { decided, passed, days }: Film): string {
  return 'tests' in one ? `${decided & one.tests} ${passed & one.tests}` : String(days[one.event])
}

function isApart (one: Settles, a: Film, b: Film): boolean {
  return 'tests' in one ? (a.decided & b.decided & (a.passed ^ b.passed) & one.tests) !== NO_TESTS : fallApart(one.event, a, b)
}

/** Whether of a film that is the same in all else the law says two things in two tiers. */
function isTierDecisive (judged: ReadonlyArray<readonly Judged[]>): boolean {
  return judged.some((worlds, i) => judged.slice(i + 1).some(others => worlds.some(a => others.some(b =>
    a.verdict !== b.verdict && (a.film.decided & b.film.decided & (a.film.passed ^ b.film.passed)) === NO_TESTS && !EVENTS.some(event => fallApart(event, a.film, b.film))))))
}

/** The film of a world, with all that another world says beyond it. */
function joined (one: Film, { decided, passed, days }: Film): Film {
  return {
    decided: one.decided | decided,
    passed: one.passed | (passed & ~one.decided),
    days: EVENTS.reduce((all, event) => all[event] === null ? withDay(all, event, days[event]) : all, one.days)
  }
}

/** Which part of all films decides so many tests in one way. */
function shareOf (tests: Bits): number {
  let share = 1
  for (let bits = tests; bits !== 0; bits &= bits - 1) share /= 2
  return share
}
