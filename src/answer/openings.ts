// Which releases open one window on the days asked for: as stated, perhaps, and with more facts.
import type { Delay } from '../../schemas/delay.js'
import type { Evidence, LegalBasis } from '../../schemas/legal.js'
import type { FactName } from '../../schemas/release.js'
import type { Kind } from '../../schemas/reverse.js'
import type { Anchor } from '../../schemas/rule-set.js'
import type { Day } from '../calendar/day.js'
import { isIn, type BoundedSpan } from '../calendar/span.js'
import { orderOf, stretchesOf } from '../decide/eras/bounds.js'
import { grantImpossible } from '../decide/worlds/consistency.js'
import { contrariesOf } from '../decide/worlds/contraries.js'
import { decide } from '../decide/decide.js'
import { releasedOn } from '../decide/eras/eras.js'
import { opensOn, type Outcome } from '../decide/outcome.js'
import { dayIn, reckoningsOf } from '../decide/eras/reckoning.js'
import { COVERED } from '../law/facts/coverage.js'
import { weakestOf } from '../law/tracks/evidence.js'
import type { Film } from '../law/facts/film.js'
import { knownOf, presumedIn, statedBy, type Known } from '../law/facts/tests.js'
import type { Part } from '../law/tracks/track.js'
import type { HeldTrack } from '../service/held.js'
import type { Assumption } from './window/assumption.js'
import { daysBeside } from './beside.js'
import { lastDelay } from './window/ground.js'
import { leastThat } from './least.js'
import { disputedOf } from './window/disputed.js'
import type { Setting } from './setting.js'
import { answerOf, type DatedAnswer } from './window/window.js'

/** What is looked for: openings on some days, of films of a kind. */
export interface Search {
  readonly asked: BoundedSpan
  readonly kind: Kind
  readonly setting: Setting
}

/** The releases that open a window. */
export interface Openings {
  readonly track: HeldTrack
  /** In order; neighbours that open by the same rule are one run. */
  readonly runs: readonly Run[]
  /** Those whose window has no date, and may open then. */
  readonly possible: readonly BoundedSpan[]
  /** Those whose window opens then by another reading of what the service held, and on another day as it is taken here. */
  readonly disputed: readonly BoundedSpan[]
  /** Facts that decide, as few as are needed, those first that are fewest; and the releases that open the window with them. */
  readonly supposed: ReadonlyArray<{ readonly facts: Kind, readonly releases: readonly BoundedSpan[] }>
  /** The facts presumed of which the contrary opens the window for other releases. */
  readonly contraries: readonly FactName[]
  /** What the openings take for granted, each once. */
  readonly assumptions: ReadonlyArray<Assumption['text']>
}

/** Releases that open a window by one rule. */
export interface Run {
  readonly releases: BoundedSpan
  readonly tier: string | null
  readonly delay: Delay
  readonly anchor: Anchor
  readonly part: Part | null
  readonly legalBasis: readonly LegalBasis[]
  /** The weakest of its releases. */
  readonly evidence: Evidence
}

/** Releases between two bounds, and what is said of each of them. */
interface Tried {
  readonly releases: BoundedSpan
  readonly film: Film
  readonly outcome: Outcome
}

/** The releases that open a track. Between two bounds of its law and of the days asked for, all releases are alike; it pauses between two. */
export function * openingsOf (track: HeldTrack, search: Search): Generator<void, Openings> {
  const { asked, kind, setting } = search
  const known = knownOf(kind, setting.tracks.law.vocabulary)
  const runs: Run[] = []
  const possible: BoundedSpan[] = []
  const disputed: BoundedSpan[] = []
  const assumptions = new Map<string, Assumption['text']>()
  const sets = new Map<string, Known>()
  const tried: Tried[] = []
  const orders = new Set<string>()
  for (const { releases, mayOpen, order } of releasesToTry(track, search)) {
    const film = releasedOn(releases.from, known)
    // As stated, the derogation cannot have been granted to this film: it is none of the kind.
    if (grantImpossible(setting.tracks, film) !== null) continue
    const outcome = decide(track, film, setting.tracks)
    if (mayOpen) {
      tried.push({ releases, film, outcome })
      const seen = orders.size
      if (orders.add(order()).size > seen) {
        yield
        for (const one of setsThatDecide(track, film, outcome, search)) sets.set(`${one.decided} ${one.passed}`, one)
      }
    }
    if (opensDuring(asked, outcome)) {
      const answered = answerOf(track, film, setting)
      if (answered.kind === 'dated') addRun(runs, runOf(answered, releases))
      for (const { text } of answered.assumptions) assumptions.set(JSON.stringify(text), text)
      continue
    }
    for (const { track: { note } } of disputedOf(track, film, setting.tracks, outcome).filter(one => isIn(asked, one.opensOn)).slice(0, 1)) {
      add(disputed, releases)
      assumptions.set(JSON.stringify(note), note)
    }
    if (outcome.kind === 'undetermined' && mayOpenDuring(asked, track, film, outcome, setting)) add(possible, releases)
  }
  // Of as many facts, in the order in which the law asks for them.
  const supposed = [...sets.values()].sort((a, b) => firstBit(a) - firstBit(b))
    .map(set => ({ facts: statedBy(set, setting.tracks.law.vocabulary), releases: opening(set, track, tried, search) }))
  return {
    track,
    runs,
    possible,
    disputed,
    supposed: supposed.sort((a, b) => size(a.facts) - size(b.facts)),
    contraries: contrariesIn(track, tried, search),
    assumptions: [...assumptions.values()]
  }
}

/** The facts presumed of the kind of which the contrary opens the window for other releases, or no longer does. */
function contrariesIn (track: HeldTrack, tried: readonly Tried[], { asked, kind, setting: { tracks } }: Search): FactName[] {
  const presumed = presumedIn(kind, tracks.law.vocabulary)
  const found = tried.flatMap(({ film, outcome }) =>
    contrariesOf(track, film, tracks, outcome, presumed).filter(one => opensDuring(asked, one.outcome) !== opensDuring(asked, outcome)))
  return [...new Set(found.map(({ fact }) => fact))]
}

function firstBit ({ decided }: Known): number {
  return 31 - Math.clz32(decided & -decided)
}

function size (facts: Kind): number {
  return Object.keys(facts).length
}

/** Releases between two bounds. */
interface ToTry {
  readonly releases: BoundedSpan
  /** Whether a film released then may open on a day asked for: some day that its walk compares is one. */
  readonly mayOpen: boolean
  /** The order of all that is compared: what decides for one release decides for another of the same order. */
  readonly order: () => string
}

function * releasesToTry (track: HeldTrack, { asked, setting }: Search): Generator<ToTry> {
  const { tracks } = setting
  const own = reckoningsOf(track, tracks)
  const stretches = stretchesOf([track, ...track.disputed].map(track => ({ track, tracks })), [asked.from, asked.until, ...daysBeside(track, setting)])
  const bounds = stretches.flatMap(({ bounds, compared }, place) => bounds.map(from => ({ from, compared, place })))
  for (const [i, { from, compared, place }] of bounds.entries()) {
    const mayOpen = own.some(one => isIn(asked, dayIn(one, from)))
    yield { releases: { from, until: bounds[i + 1]?.from ?? COVERED.until }, mayOpen, order: () => `${place} ${orderOf(from, compared)}` }
  }
}

/** Sets of facts not stated, as few as are needed, with which a film opens the window on a day asked for, or no longer does. */
function setsThatDecide (track: HeldTrack, film: Film, outcome: Outcome, { asked, setting: { tracks } }: Search): Known[] {
  const opens = opensDuring(asked, outcome)
  return leastThat(track, film, tracks, other => opensDuring(asked, other) !== opens)
    .map(({ decided, passed }) => ({ decided: decided & ~film.decided, passed: passed & ~film.passed }))
}

/** The releases that open the window where more is known of the film. */
function opening ({ decided, passed }: Known, track: HeldTrack, tried: readonly Tried[], { asked, setting: { tracks } }: Search): BoundedSpan[] {
  const found: BoundedSpan[] = []
  for (const { releases, film } of tried) {
    const other = { ...film, decided: film.decided | decided, passed: film.passed | passed }
    if (grantImpossible(tracks, other) === null && opensDuring(asked, decide(track, other, tracks))) add(found, releases)
  }
  return found
}

function opensDuring (asked: BoundedSpan, outcome: Outcome): boolean {
  const day = opensOn(outcome)
  return day !== null && isIn(asked, day)
}

/** Whether the days between which a window opens, both included, touch the days asked for. */
function mayOpenDuring (asked: BoundedSpan, track: HeldTrack, film: Film, outcome: Outcome & { readonly kind: 'undetermined' }, setting: Setting): boolean {
  if (touches(asked, outcome)) return true
  const { earliest, latest } = answerOf(track, film, setting)
  return touches(asked, { earliest, latest })
}

function touches ({ from, until }: BoundedSpan, { earliest, latest }: { readonly earliest: Day | null, readonly latest: Day | null }): boolean {
  return (earliest === null || earliest < until) && (latest === null || from <= latest)
}

/** The rule by which releases open a window. */
function runOf ({ track, outcome, holding, part, legalBasis, evidence }: DatedAnswer, releases: BoundedSpan): Run {
  return { releases, tier: holding?.tier ?? track.tier, ...lastDelay(outcome), part, legalBasis, evidence }
}

/** Adds releases to those before them, as one span where they touch. */
function add (spans: BoundedSpan[], { from, until }: BoundedSpan): void {
  const last = spans.at(-1)
  if (last?.until === from) spans.splice(-1, 1, { from: last.from, until })
  else spans.push({ from, until })
}

/** Adds releases to those before them, as one run where they touch and open by the same rule. */
function addRun (runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.releases.until !== run.releases.from || ruleIn(last) !== ruleIn(run)) runs.push(run)
  else runs.splice(-1, 1, { ...run, releases: { from: last.releases.from, until: run.releases.until }, evidence: weakestOf([last.evidence, run.evidence]) })
}

function ruleIn ({ tier, delay, anchor, part, legalBasis }: Run): string {
  return JSON.stringify([part?.source.set.id ?? null, tier, delay, anchor, legalBasis])
}
