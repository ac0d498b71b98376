// What no film can be: tests that contradict each other, and facts that the law in force at its release rules out.
import type { FactName } from '../../../schemas/release.js'
import { earlier } from '../../calendar/civil-date.js'
import type { Day } from '../../calendar/day.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import { COVERED } from '../../law/facts/coverage.js'
import { IMPLIED } from '../../law/facts/implied.js'
import { keptBy } from '../../law/once/kept.js'
import { NO_TESTS, openIn, verdictOf, type Bits, type Known, type Vocabulary, type When } from '../../law/facts/tests.js'
import type { ClosingRule, DelayRule, DelaySource, Part, RequestRule, Track } from '../../law/tracks/track.js'
import { dayOf, openingsFor } from '../closing.js'
import { firstPart } from '../concerning.js'
import { isLifted } from '../due.js'
import { rulingOf } from '../opening.js'
import { mayBeShortened } from '../powers.js'
import { firstNameable } from '../requested.js'

/** Tests passed and tests failed that contradict each other. */
export interface Contradiction {
  readonly passed: Bits
  readonly failed: Bits
}

/** Numbers of which one is part of another: the admissions of a week are among those of four. */
const PARTS: ReadonlyArray<readonly [part: FactName, whole: FactName]> = [
  ['admissionsInFourthWeek', 'admissionsAfterFourWeeks']
]

/** The contradictions between the tests of a law. */
export function contradictionsIn (vocabulary: Vocabulary): Contradiction[] {
  return vocabulary.flatMap((one, i) => vocabulary.flatMap((other, j) =>
    i !== j && contradicts(one, other) ? [{ passed: 1 << i, failed: 1 << j }] : []))
}

/** Whether no film passes one test and fails the other. */
function contradicts (passed: Vocabulary[number], failed: Vocabulary[number]): boolean {
  if (passed.atMost === null || failed.atMost === null) return IMPLIED.some(([fact, implied]) => fact === passed.fact && implied === failed.fact)
  // What is at most five is at most six; and so is each part of it.
  return passed.atMost <= failed.atMost && (passed.fact === failed.fact || PARTS.some(([part, whole]) => part === failed.fact && whole === passed.fact))
}

/** The contradictions of the law that tracks belong to. */
export const contradictionsOf = keptBy(({ law: { vocabulary } }: Tracks) => contradictionsIn(vocabulary))

/** Whether the law leaves room for a film as it is known. */
export function isPossibleIn (tracks: Tracks, film: Film): boolean {
  return isPossible(film, contradictionsOf(tracks)) && impossibleIn(tracks, film) === null
}

/** Whether some film can be as is known. */
export function isPossible ({ decided, passed }: Known, contradictions: readonly Contradiction[]): boolean {
  return !contradictions.some(one => (one.passed & passed) !== 0 && (one.failed & decided & ~passed) !== 0)
}

/** Why the law rules out a film: a blackout that starts too early, a grant that cannot have been obtained, whatever set it was under, or one from a day that is too early. */
export type Impossible =
  | { readonly what: 'blackout', readonly rule: ClosingRule, readonly earliest: Day }
  | ImpossibleGrant
  | { readonly what: 'request', readonly earliest: Day }

/** A grant that cannot have been obtained, under each of these rules. */
interface ImpossibleGrant {
  readonly what: 'grant'
  readonly rules: readonly GrantRule[]
}

/** A delay that opens a window once the derogation is granted. */
export type GrantRule = DelayRule & { readonly source: Extract<DelaySource, { kind: 'derogation' }> }

/** Why the law rules out a film; null where it does not. */
export function impossibleIn (tracks: Tracks, film: Film): Impossible | null {
  return blackoutTooEarly(tracks, film) ?? grantImpossible(tracks, film) ?? requestTooEarly(tracks, film)
}

/** The closings of a set that bound the day on which they may start, and the first day that the set does not govern. */
interface Blackouts {
  readonly until: Day | null
  readonly rules: readonly ClosingRule[]
}

/** In the order of the sets; each closing once, whatever tracks it closes. */
const blackoutsIn = keptBy(({ all }: Tracks): Blackouts[] => {
  const bounded = all.flatMap(track => track.parts).flatMap(({ days, closings }) => closings.filter(({ notBefore }) => notBefore !== null).map(rule => ({ days, rule })))
  const sets = new Map(bounded.toSorted((a, b) => a.days.from - b.days.from).map(({ days }) => [days.from, days.until]))
  return [...sets].map(([from, until]) => ({ until, rules: [...new Map(bounded.filter(({ days }) => days.from === from).map(({ rule }) => [rule.source, rule])).values()] }))
})

/** The tests by which a film says that a grant was obtained. */
const grantTests = keptBy((tracks: Tracks): Bits => grantedIn(tracks).flatMap(({ grants }) => grants).flatMap(({ when }) => when)
  .reduce((bits, { passed }) => bits | passed, NO_TESTS))

/** The tracks on which it shows whether a derogation can have been granted: those of the medium whose delay the authority cuts. */
export const grantedIn = keptBy(({ all }: Tracks) => all.flatMap(track => {
  const grants = track.parts.flatMap(part => grantIn(part) ?? [])
  return grants.some(({ source }) => source.derogation.decides.medium === track.medium) ? [{ track, grants }] : []
}))

/** A blackout that is dated must not start before the day that its rule allows: that of the set which governs the day, or of the first later one that has any. */
function blackoutTooEarly (tracks: Tracks, film: Film): Impossible | null {
  const { blackout } = film.days
  if (blackout === null) return null
  const governing = blackoutsIn(tracks).find(({ until }) => until === null || blackout < until)
  for (const rule of governing?.rules ?? []) {
    const earliest = rule.notBefore === null || verdictOf(rule.when, film) !== 'yes' ? null : dayOf(rule.notBefore, film, openingsFor(film, tracks))
    if (earliest !== null && blackout < earliest) return { what: 'blackout', rule, earliest }
  }
  return null
}

/**
 * A derogation cannot have been granted where, under every set in which it could open the window earlier, the film fails the
 * criterion of that set, and no text lifted it for its release.
 */
export function grantImpossible (tracks: Tracks, film: Film): ImpossibleGrant | null {
  if ((grantTests(tracks) & film.passed) === NO_TESTS) return null
  for (const { track, grants } of grantedIn(tracks)) {
    if (!grants.some(rule => isGranted(rule, film) && isRefused(rule, film))) continue
    const refused = refusedOn(track, film)
    if (refused.length > 0) return { what: 'grant', rules: refused }
  }
  return null
}

/**
 * The tests not decided on which it hangs whether the law rules out a film: whether a derogation opens a window earlier, for where it does not, no
 * criterion stands against the grant; and from which day on a request may name one.
 */
export function openBehind ({ what }: Impossible, tracks: Tracks, film: Film): Bits {
  if (what === 'blackout') return NO_TESTS
  return (what === 'grant' ? whensBehindGrants : whensBehindRequests)(tracks).reduce((bits, when) => bits | openIn(when, film), NO_TESTS)
}

const whensBehindGrants = keptBy((tracks: Tracks): When[] =>
  grantedIn(tracks).flatMap(({ track: { parts } }) => parts.flatMap(({ delays, outside }) => [...delays, ...outside].map(({ when }) => when))))

const whensBehindRequests = keptBy((tracks: Tracks): When[] =>
  requestedIn(tracks).flatMap(({ track: { parts } }) => parts.flatMap(({ delays, requests, powers, outside }) => [
    ...outside.map(({ when }) => when), ...[...delays, ...requests].flatMap(({ when, criterion }) => [when, criterion]), ...powers.flatMap(({ floor }) => floor.map(({ criterion }) => criterion))
  ])))

function isGranted ({ when }: DelayRule, film: Film): boolean {
  return verdictOf(when, film) === 'yes'
}

function isRefused (rule: DelayRule, film: Film): boolean {
  return verdictOf(rule.criterion, film) === 'no' && !isLifted(rule, film)
}

/** The grants that would open a track earlier, where the film fails the criterion of each. */
function refusedOn (track: Track, film: Film): GrantRule[] {
  const granted = grantsOf(track, film)
  const plain = rulingOf(track, { decided: film.decided & ~granted, passed: film.passed & ~granted, days: film.days })
  if (plain.kind !== 'dated' || mayBeShortened(track, film, plain.opening.on)) return []
  const alone: Film = { decided: granted, passed: granted, days: { 'theatrical-release': film.days['theatrical-release'], ...NOT_DATED } }
  const refused: GrantRule[] = []
  for (let part = firstPart(track, film); part !== undefined; part = part.next) {
    const grant = grantIn(part)
    if (grant === undefined) continue
    const ruling = rulingOf(aloneIn(track)(part), alone)
    const opensEarlier = ruling.kind === 'dated' && ruling.opening.on < plain.opening.on
    if (!opensEarlier) continue
    if (!isRefused(grant, film)) return []
    refused.push(grant)
  }
  return refused
}

/** A track that knows nothing but one of its parts. */
const aloneIn = keptBy((track: Track) => keptBy((part: Part): Track => ({ ...track, parts: [{ ...part, next: undefined }] })))

/** The tracks of the medium that requests are for, and the tests by which a film says that one was granted. */
const requestedIn = keptBy(({ all }: Tracks) => all.flatMap(track => {
  const rules = track.parts.flatMap(({ requests }) => requests).filter(({ decides }) => decides === track.medium)
  return rules.length === 0 ? [] : [{ track, granted: bitsOf(rules) }]
}))

/** A request that was granted must not name a day before the first that some set allows; from the day on which the window opens in any case it changes nothing. */
function requestTooEarly (tracks: Tracks, film: Film): Impossible | null {
  const { derogation, visa } = film.days
  if (derogation === null) return null
  for (const { track, granted } of requestedIn(tracks)) {
    if ((granted & film.passed) === NO_TESTS) continue
    // A visa that is not stated may be as old as can be.
    const days = { ...film.days, derogation: null, visa: visa ?? COVERED.from }
    const opens = rulingOf(track, { decided: film.decided & ~granted, passed: film.passed & ~granted, days })
    const plain = opens.kind === 'dated' ? opens.opening.on : opens.kind === 'undetermined' ? opens.earliest : null
    const first = firstNameable(firstPart(track, film), film)
    const earliest = plain === null || first === null ? plain : earlier(plain, first)
    if (earliest !== null && derogation < earliest) return { what: 'request', earliest }
  }
  return null
}

function bitsOf (rules: readonly RequestRule[]): Bits {
  return rules.flatMap(({ when }) => when).reduce((bits, { passed }) => bits | passed, NO_TESTS)
}

const NOT_DATED = { visa: null, derogation: null, 'first-free-tv-broadcast': null, blackout: null } as const

/** The tests by which a film says that a grant was obtained. */
function grantsOf ({ parts }: Track, { passed }: Film): Bits {
  return parts.reduce((bits, part) => (grantIn(part)?.when ?? []).reduce((all, clause) => all | (clause.passed & passed), bits), NO_TESTS)
}

function grantIn ({ delays }: Part): GrantRule | undefined {
  return delays.find((rule): rule is GrantRule => rule.source.kind === 'derogation')
}
