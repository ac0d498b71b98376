// The walks of a track for films that differ in what is stated of them: one walk serves all for which every rule says the same.
import type { Tracks } from '../law/enact.js'
import { EVENTS, type Days, type Film } from '../law/film.js'
import { keptBy } from '../law/kept.js'
import { openIn, verdictOf, type Verdict, type When } from '../law/tests.js'
import type { Part, Track } from '../law/track.js'
import { decide } from './decide.js'
import { firstPart } from './opening.js'
import { hangingOf, type Dating, type Hanging, type Outcome } from './outcome.js'

/** What walks find. */
export interface Walks {
  readonly outcomeOf: (film: Film) => Outcome
  /** What the walk for a film hung on, in the order in which it was asked for. */
  readonly hangingOf: (film: Film) => Hanging
}

/** The walks of a track for a film, and for those that only state more than it. */
export function walksOf (track: Track, film: Film, tracks: Tracks): Walks {
  const open = questionsOf(track, film, tracks).filter(({ when }) => openIn(when, film) !== 0)
  const outcomes = keptByFilm((one: Film) => digitsOf(open, one, actsIn), (one: Film) => decide(track, one, tracks))
  const hanging = keptByFilm((one: Film) => digitsOf(open, one, saidIn), (one: Film) => hangingIn(track, one, tracks))
  return { outcomeOf: outcomes, hangingOf: hanging }
}

/** Makes what belongs to a film once for all films of the same days of which a number is the same. */
function keptByFilm<T> (numberOf: (film: Film) => number, make: (film: Film) => T): (film: Film) => T {
  const dated: Array<{ readonly days: Days, readonly made: Map<number, T> }> = []
  return film => {
    let same = dated.find(({ days }) => days === film.days || EVENTS.every(event => days[event] === film.days[event]))
    if (same === undefined) dated.push(same = { days: film.days, made: new Map() })
    const key = numberOf(film)
    let one = same.made.get(key)
    if (one === undefined) same.made.set(key, one = make(film))
    return one
  }
}

/** Conditions, and what a walk wants to know of them: that they hold, that they fail, or both, for what may bind a film is not the same as what does. */
interface Asked {
  readonly when: When
  readonly of: 'holding' | 'failing' | 'both'
}

/** What is asked, as the digits of one number: of some thirty conditions, no more are open on any track. */
function digitsOf (asked: readonly Asked[], film: Film, digit: (verdict: Verdict, of: Asked['of']) => number): number {
  let said = 0
  for (const { when, of } of asked) said = 3 * said + digit(verdictOf(when, film), of)
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

function hangingIn (track: Track, film: Film, tracks: Tracks): Hanging {
  const hangsOn = new Set<When>()
  const awaits: Dating[] = []
  decide(track, film, tracks, step => {
    const hanging = hangingOf(step)
    for (const when of hanging.hangsOn) hangsOn.add(when)
    awaits.push(...hanging.awaits)
  })
  return { hangsOn: [...hangsOn], awaits }
}

/** What the walk of a track asks of films released with one, and that of the tracks on whose openings its closings start or end. */
function questionsOf (track: Track, film: Film, { byId }: Tracks): Asked[] {
  const asked = new Map<string, Asked>()
  const others = new Set<Track>()
  const add = (one: Track) => {
    for (let part = firstPart(one, film.days['theatrical-release']); part !== undefined; part = part.next) {
      const { asked: own, opensWith } = questionsIn(part)
      for (const [key, question] of own) asked.set(key, question)
      for (const id of opensWith) {
        const other = byId.get(id)
        if (other !== undefined) others.add(other)
      }
    }
  }
  add(track)
  for (const other of [...others]) add(other)
  return [...asked.values()]
}

/** What a part asks, each once; and the tracks on whose openings its closings start or end. */
const questionsIn = keptBy(({ delays, outside, closings }: Part) => {
  const asked: Asked[] = [
    ...delays.flatMap(({ when, criterion }): Asked[] => [{ when, of: 'holding' }, { when: criterion, of: 'failing' }]),
    ...outside.map(({ when, decisive }): Asked => ({ when, of: decisive ? 'both' : 'holding' })),
    ...closings.map(({ when }): Asked => ({ when, of: 'holding' }))
  ]
  const moments = closings.flatMap(({ from, until }) => [from, ...until.map(({ at }) => at)])
  return {
    asked: asked.map(one => [JSON.stringify(one), one] as const),
    opensWith: moments.flatMap(moment => 'opensWith' in moment ? [moment.opensWith] : [])
  }
})
