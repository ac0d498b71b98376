// Two rule books asked the same: what they answer otherwise, window by window, for each kind of film; and of real films.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Day } from '../../calendar/day.js'
import { filmOf } from '../../law/facts/film.js'
import { keptBy } from '../../law/once/kept.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import { FIRST_RELEASE, isReleased, type Released } from '../consistency.js'
import { answerFor, answersOf, type Answer, type Stretch } from './answers.js'
import type { AskedTrack } from './asked-track.js'
import { basisOf, windowsIn, windowsOf } from './asked.js'
import { differencesIn, effectsOf, type Difference, type Effect } from './difference.js'
import { allKnownOn } from './known.js'
import { isPlain, kindsHeld, kindsIn, PLAIN, type FilmKind } from './kinds.js'

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

/** A real film that is answered otherwise, by one effect. */
export interface FilmDiff {
  readonly name: string
  readonly release: CivilDate
  readonly window: NamedWindow
  readonly effect: Effect
  /** By how many days; null: the effect is of none. */
  readonly days: number | null
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
 * Holds two rule books against each other, each with all its sets and agreements known; territories that answer the same are left out.
 * @param turnsIn the days, in order, from which on what differs is kept apart from what differs before
 */
export function diffOf (before: Rulebook, after: Rulebook, turnsIn: (territory: string) => readonly Day[] = () => []): BookDiff {
  const knownOn = allKnownOn([before, after], FIRST_RELEASE)
  const windows = (book: Rulebook, law: TerritoryLaw | undefined) => law === undefined ? new Map<string, AskedTrack>() : windowsIn(book, law, knownOn)
  const codes = [...new Set([...before.territories.keys(), ...after.territories.keys()])]
  const territories = codes.map((territory): TerritoryDiff => {
    const [old, own] = [before.territories.get(territory), after.territories.get(territory)]
    const { added, removed, both } = pairsOf(windows(before, old), windows(after, own))
    return { territory, added, removed, windows: windowsDiffering(both, kindsOf, turnsIn(territory)), films: filmsDiffering((own ?? old) as TerritoryLaw, both) }
  })
  return {
    before: { version: before.version, digest: before.digest },
    after: { version: after.version, digest: after.digest },
    territories: territories.filter(({ added, removed, windows }) => added.length + removed.length + windows.length > 0)
  }
}

/** What each set of a territory but its first moved of what was known before it: of films of which nothing is stated, and of real ones. */
export function diffsOfSets (law: TerritoryLaw): TerritoryDiff[] {
  const known = law.known.map((_, n) => windowsOf({ ...law, known: law.known.slice(0, n + 1) }))
  return known.slice(1).map((after, n) => {
    const { added, removed, both } = pairsOf(known[n] as typeof after, after)
    return { territory: law.territory.id, added, removed, windows: windowsDiffering(both, () => [PLAIN]), films: filmsDiffering(law, both) }
  })
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

/** The kinds of film that a window is asked about under two laws. */
type KindsOf = (before: AskedTrack, after: AskedTrack) => FilmKind[]

/** Every kind that either law tells apart. */
const kindsOf: KindsOf = (before, after) => (isSameRecord(before, after) ? kindsHeld : kindsIn)([before, after])

function windowsDiffering (pairs: readonly Pair[], kindsOf: KindsOf, turns: readonly Day[] = []): WindowDiff[] {
  return pairs.flatMap(({ window, before, after }) => {
    const found = new Map<string, KindDiff>()
    const same: FilmKind[] = []
    let ground: Difference | null = null
    for (const kind of kindsOf(before, after)) {
      const all = differencesIn(answered(kind, before), answered(kind, after), turns)
      const differences = all.filter(({ effect }) => effect !== 'ground')
      if (isPlain(kind)) ground = all.find(({ effect }) => effect === 'ground') ?? null
      if (differences.length === 0) same.push(kind)
      else addAlike(found, kind, differences)
    }
    return found.size === 0 && ground === null ? [] : [{ ...window, differing: [...found.values()], same, ground }]
  })
}

/** What is answered of films of which nothing is stated is asked of a law and the next, and of that and the one after it. */
const plainAnswers = keptBy((asked: AskedTrack) => answersOf(PLAIN, asked))

function answered (kind: FilmKind, asked: AskedTrack): readonly Stretch[] {
  return isPlain(kind) ? plainAnswers(asked) : answersOf(kind, asked)
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
  return effectsOf({ before, after }).filter(({ effect }) => effect !== 'ground').map(moved => ({ name, release: release.theatricalReleaseDate, window, ...moved, before, after }))
}
