// Two rule books asked the same: what they answer otherwise, window by window, for each kind of film; and of real films.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { later } from '../../calendar/civil-date.js'
import type { Day } from '../../calendar/day.js'
import { filmOf } from '../../law/film.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import { isReleased, type Released } from '../consistency.js'
import { answerFor, answersOf, type Answer } from './answers.js'
import type { AskedTrack } from './asked-track.js'
import { basisOf, windowsIn } from './asked.js'
import { differencesIn, effectOf, movedIn, type Difference, type Effect } from './difference.js'
import { isPlain, kindsHeld, kindsIn, type FilmKind } from './kinds.js'

/** A window of the law, or of a service. */
export interface NamedWindow {
  readonly medium: string
  readonly tier: string | null
  /** The id of a service; null: the law alone is asked. */
  readonly service: string | null
}

/** What differs alike for films of some kinds. */
export interface KindDiff {
  readonly kinds: readonly [FilmKind, ...FilmKind[]]
  readonly differences: readonly Difference[]
}

/** A window that answers otherwise: films of which nothing is stated first, and after them the kinds that differ otherwise. */
export interface WindowDiff extends NamedWindow {
  readonly differing: readonly KindDiff[]
  /** The kinds whose days are the same. */
  readonly same: readonly FilmKind[]
  /** Releases whose days are the same, but rest on something else, or are sure in another way, as far as nothing is stated of the films. */
  readonly ground: Difference | null
}

/** A real film that is answered otherwise. */
export interface FilmDiff {
  readonly name: string
  readonly release: CivilDate
  readonly window: NamedWindow
  readonly effect: Effect
  readonly movedDays: number
  readonly before: Answer
  readonly after: Answer
}

/** What two rule books answer otherwise in a territory that both have; what only one of them has. */
export interface TerritoryDiff {
  readonly territory: string
  readonly added: readonly NamedWindow[]
  readonly removed: readonly NamedWindow[]
  readonly windows: readonly WindowDiff[]
  readonly films: readonly FilmDiff[]
}

/** Which rule book. */
export type Edition = Pick<Rulebook, 'version' | 'digest'>

/** What two rule books answer otherwise. */
export interface BookDiff {
  readonly before: Edition
  readonly after: Edition
  readonly territories: readonly TerritoryDiff[]
}

/**
 * Holds two rule books against each other, each with all its sets known; territories that answer the same are left out.
 * @param turnsIn the days, in order, from which on what differs is kept apart from what differs before
 */
export function diffOf (before: Rulebook, after: Rulebook, turnsIn: (territory: string) => readonly Day[] = () => []): BookDiff {
  const knownOn = [...before.changelog, ...after.changelog].map(({ on }) => on).reduce(later)
  const windows = (book: Rulebook, law: TerritoryLaw | undefined) => law === undefined ? new Map<string, AskedTrack>() : windowsIn(book, law, knownOn)
  const codes = [...new Set([...before.territories.keys(), ...after.territories.keys()])]
  const territories = codes.map((territory): TerritoryDiff => {
    const [old, own] = [before.territories.get(territory), after.territories.get(territory)]
    const { added, removed, both } = pairsOf(windows(before, old), windows(after, own))
    return { territory, added, removed, windows: windowsDiffering(both, turnsIn(territory)), films: filmsDiffering((own ?? old) as TerritoryLaw, both) }
  })
  return {
    before: { version: before.version, digest: before.digest },
    after: { version: after.version, digest: after.digest },
    territories: territories.filter(({ added, removed, windows }) => added.length + removed.length + windows.length > 0)
  }
}

/** A window under two laws. */
interface Pair {
  readonly window: NamedWindow
  readonly before: AskedTrack
  readonly after: AskedTrack
}

function pairsOf (before: ReadonlyMap<string, AskedTrack>, after: ReadonlyMap<string, AskedTrack>) {
  const without = (some: ReadonlyMap<string, AskedTrack>, others: ReadonlyMap<string, AskedTrack>) => [...some].filter(([id]) => !others.has(id)).map(([, asked]) => named(asked))
  const both = [...before].flatMap(([id, one]): Pair[] => {
    const other = after.get(id)
    return other === undefined || basisOf(one) === basisOf(other) ? [] : [{ window: named(one), before: one, after: other }]
  })
  return { added: without(after, before), removed: without(before, after), both }
}

function named ({ track: { medium, tier, exploiter } }: AskedTrack): NamedWindow {
  return { service: exploiter === null ? null : exploiter.service.id, medium, tier }
}

function windowsDiffering (pairs: readonly Pair[], turns: readonly Day[]): WindowDiff[] {
  return pairs.flatMap(({ window, before, after }) => {
    const found = new Map<string, KindDiff>()
    const same: FilmKind[] = []
    let ground: Difference | null = null
    for (const kind of (isSameRecord(before, after) ? kindsHeld : kindsIn)([before, after])) {
      const all = differencesIn(answersOf(kind, before), answersOf(kind, after), turns)
      const differences = all.filter(({ effect }) => effect !== 'ground')
      if (isPlain(kind)) ground = all.find(({ effect }) => effect === 'ground') ?? null
      if (differences.length === 0) same.push(kind)
      else addAlike(found, kind, differences)
    }
    return found.size === 0 && ground === null ? [] : [{ ...window, differing: [...found.values()], same, ground }]
  })
}

/** Kinds differ alike whose releases do, whatever the example. */
function addAlike (found: Map<string, KindDiff>, kind: FilmKind, differences: readonly Difference[]): void {
  const key = JSON.stringify(differences.map(({ effect, releases, least, most }) => [effect, releases, least, most]))
  const alike = found.get(key)
  found.set(key, alike === undefined ? { kinds: [kind], differences } : { kinds: [...alike.kinds, kind], differences: alike.differences })
}

/** Whether a service is recorded alike, so that its window moves with the law alone, which tells of films of every kind. */
function isSameRecord (before: AskedTrack, after: AskedTrack): boolean {
  const [one, other] = [before, after].map(({ track: { exploiter } }) => exploiter?.offer)
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

function filmsDiffering ({ cases }: TerritoryLaw, pairs: readonly Pair[]): FilmDiff[] {
  const films = cases.flatMap(({ name, theatricalReleaseDate, facts }) => {
    const release = { theatricalReleaseDate, ...facts }
    return isReleased(release) ? [{ name, release }] : []
  })
  return films.flatMap(film => pairs.flatMap(pair => filmDiffering(film, pair)))
}

function filmDiffering ({ name, release }: { readonly name: string, readonly release: Released }, { window, ...pair }: Pair): FilmDiff[] {
  const of = (asked: AskedTrack) => answerFor(filmOf(release, asked.tracks.law.vocabulary), asked)
  const [before, after] = [of(pair.before), of(pair.after)]
  const effect = effectOf({ before, after })
  return effect === null || effect === 'ground' ? [] : [{ name, release: release.theatricalReleaseDate, window, effect, movedDays: movedIn({ before, after }), before, after }]
}
