// The walks of a track for films that differ in what is stated of them: one walk serves all for which every rule says the same.
import type { Day } from '../../calendar/day.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Days, Film } from '../../law/facts/film.js'
import { keptBy } from '../../law/once/kept.js'
import { NO_TESTS, openIn, verdictOf, type Bits, type Verdict, type When } from '../../law/facts/tests.js'
import type { Part, Track } from '../../law/tracks/track.js'
import { decide } from '../decide.js'
import { hasActs, partInForce } from '../concerning.js'
import { hangingOf, type Dating, type Hanging, type Outcome } from '../outcome.js'

/** What walks find. */
export interface Walks {
  readonly outcomeOf: (film: Film) => Outcome
  /** What the walk for a film hung on, in the order in which it was asked for. */
  readonly hangingOf: (film: Film) => Hanging
}

/** The walks of a track for a film, and for those that only state more than it. */
export function walksOf (track: Track, film: Film, tracks: Tracks): Walks {
  const open = questionsOf(track, film, tracks).filter(({ when }) => openIn(when, film) !== 0)
  const relevant = open.reduce((bits, { when }) => bits | openIn(when, film), NO_TESTS)
  const outcomes = keptByFilm(relevant, one => digitsOf(open, one, actsIn), one => decide(track, one, tracks))
  const hanging = keptByFilm(relevant, one => digitsOf(open, one, saidIn), one => hangingIn(track, one, tracks, outcomes.keep))
  return { outcomeOf: outcomes.of, hangingOf: hanging.of }
}

/** What is made once for many films. */
interface Kept<T> {
  readonly of: (film: Film) => T
  /** Takes what was made for a film on another occasion. */
  readonly keep: (film: Film, made: T) => void
}

/** What was made for films of the same days: by the tests that they decide and pass, and by the number that some of them share. */
interface Dated<T> {
  readonly days: Days
  readonly byTests: Map<Bits, Map<Bits, T>>
  readonly byNumber: Map<number, T>
}

/** Makes what belongs to a film once for all films of the same days of which a number is the same, which depends on some tests alone. */
function keptByFilm<T> (relevant: Bits, numberOf: (film: Film) => number, make: (film: Film) => T): Kept<T> {
  const all: Array<Dated<T>> = []
  const datedAs = (days: Days) => {
    for (const one of all) if (one.days === days || isSameDays(one.days, days)) return one
    const one = { days, byTests: new Map(), byNumber: new Map() }
    all.push(one)
    return one
  }
  const of = (film: Film) => {
    const { byTests, byNumber } = datedAs(film.days)
    const [decided, passed] = [film.decided & relevant, film.passed & relevant]
    let byPassed = byTests.get(decided)
    if (byPassed === undefined) byTests.set(decided, byPassed = new Map())
    let one = byPassed.get(passed)
    if (one !== undefined) return one
    const key = numberOf(film)
    one = byNumber.get(key)
    if (one === undefined) byNumber.set(key, one = make(film))
    byPassed.set(passed, one)
    return one
  }
  const keep = (film: Film, made: T) => {
    const { byNumber } = datedAs(film.days)
    const key = numberOf(film)
    if (!byNumber.has(key)) byNumber.set(key, made)
  }
  return { of, keep }
}

function isSameDays (a: Days, b: Days): boolean {
  return a.visa === b.visa && a.derogation === b.derogation && a['first-free-tv-broadcast'] === b['first-free-tv-broadcast'] && a.blackout === b.blackout
}

/** Conditions, and what a walk wants to know of them: that they hold, that they fail, or both, for what may bind a film is not the same as what does. */
interface Asked {
  readonly when: When
  readonly of: 'holding' | 'failing' | 'both'
}

/** What is asked, as the digits of one number: of some thirty conditions, no more are open on any track. */
function digitsOf (asked: readonly Asked[], film: Film, digit: (verdict: Verdict, of: Asked['of']) => number): number {
  let said = 0
  for (const one of asked) said = 3 * said + digit(verdictOf(one.when, film), one.of)
  return said
}

const DIGITS = { yes: 0, no: 1, open: 2 } as const

function saidIn (verdict: Verdict): number {
  return DIGITS[verdict]
}

/** The verdicts between which a walk makes no difference are one. */
function actsIn (verdict: Verdict, of: Asked['of']): number {
  if (of === 'both') return DIGITS[verdict]
  return verdict === (of === 'holding' ? 'yes' : 'no') ? 1 : 0
}

function hangingIn (track: Track, film: Film, tracks: Tracks, keep: (film: Film, outcome: Outcome) => void): Hanging {
  const hangsOn = new Set<When>()
  const awaits: Dating[] = []
  keep(film, decide(track, film, tracks, step => {
    const hanging = hangingOf(step)
    for (const when of hanging.hangsOn) hangsOn.add(when)
    for (const dating of hanging.awaits) awaits.push(dating)
  }))
  return { hangsOn: [...hangsOn], awaits }
}

/** What the walk of a track asks of films released with one, and that of the tracks on whose openings its closings start or end. */
function questionsOf (track: Track, film: Film, tracks: Tracks): readonly Asked[] {
  const release = film.days['theatrical-release']
  const firsts = track.readings.length === 0 ? partsFrom(track, release, tracks) : track.readings.flatMap(one => partsFrom(one.track, release, tracks))
  const kept = questionsKept(tracks)(track)
  const key = firsts.map(({ days }) => days.from).join()
  let questions = kept.get(key)
  if (questions === undefined) kept.set(key, questions = [...track.readings.map(({ when }): Asked => ({ when, of: 'failing' })), ...questionsAsked(firsts)])
  return questions
}

/** By the parts from which a release is walked: all releases between two sets ask the same. */
const questionsKept = keptBy((_: Tracks) => keptBy((_: Track) => new Map<string, readonly Asked[]>()))

/** The parts from which a release may be walked on a track, and on those on whose openings its closings start or end. */
function partsFrom (track: Track, release: Day, { byId }: Tracks): Part[] {
  const firsts = firstsOf(track, release)
  for (const id of new Set(firsts.flatMap(besideFrom))) {
    const other = byId.get(id)
    if (other !== undefined) firsts.push(...firstsOf(other, release))
  }
  return firsts
}

/** The tracks on whose openings the closings of a part start or end, and those of all that follow it. */
const besideFrom = keptBy((first: Part): string[] => {
  const { opensWith } = questionsIn(first)
  return first.next === undefined ? opensWith : [...new Set([...opensWith, ...besideFrom(first.next)])]
})

/** The part in force on a release; of a track with acts every part, for which of them governs a film is itself a question. */
function firstsOf (track: Track, release: Day): Part[] {
  if (hasActs(track)) return [...track.parts]
  const first = partInForce(track, release)
  return first === undefined ? [] : [first]
}

function questionsAsked (firsts: readonly Part[]): readonly Asked[] {
  const asked = new Map<string, Asked>()
  for (const first of firsts) {
    for (let part: Part | undefined = first; part !== undefined; part = part.next) for (const [key, question] of questionsIn(part).asked) asked.set(key, question)
  }
  return [...asked.values()]
}

/** What a part asks, each once; and the tracks on whose openings its closings start or end. */
const questionsIn = keptBy(({ act, delays, requests, powers, outside, closings }: Part) => {
  const asked: Asked[] = [
    ...act === null ? [] : [{ when: act, of: 'both' } as const],
    ...[...delays, ...requests].flatMap(({ when, criterion, lifted, strict }): Asked[] => [
      { when, of: 'holding' }, { when: criterion, of: lifted.some(({ notBefore }) => notBefore !== null) || strict.length > 0 ? 'both' : 'failing' }
    ]),
    ...powers.flatMap(({ when, floor }): Asked[] => [{ when, of: 'holding' }, ...floor.map(({ criterion }): Asked => ({ when: criterion, of: 'failing' }))]),
    ...outside.map(({ when, decisive }): Asked => ({ when, of: decisive ? 'both' : 'holding' })),
    ...closings.map(({ when }): Asked => ({ when, of: 'holding' }))
  ]
  const moments = closings.flatMap(({ from, until }) => [from, ...until.map(({ at }) => at)])
  return {
    asked: asked.map(one => [JSON.stringify(one), one] as const),
    opensWith: moments.flatMap(moment => 'opensWith' in moment ? [moment.opensWith] : [])
  }
})
