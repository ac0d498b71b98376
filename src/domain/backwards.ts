// One window read backwards: the releases that open it, by which rule; those that may; and what more facts would change.
import type { DatedWindow, Window } from '../../schemas/chronology.js'
import type { Kind, Releases, ReverseWindow } from '../../schemas/reverse.js'
import type { Bilingual } from '../../schemas/text.js'
import { mayMatter } from './alternatives.js'
import { assumptionsOf } from './assumption.js'
import { daysBetween } from './civil-date.js'
import { holdAll, isPart, namesOf } from './condition.js'
import { contradictionIn, grantImpossible } from './consistency.js'
import type { Lever } from './lever.js'
import { weakestOf } from './evidence.js'
import { rulingOf, type Film, type Opening } from './opening.js'
import { opensOn, outcomeOf, type Outcome } from './outcome.js'
import { releasesToTry, soonestClosing, within, type Days } from './reach.js'
import type { Timeline, Track } from './timeline.js'
import { windowOf, type Setting } from './window.js'

/** What is looked for: openings on these days, of films of this kind; and what the ones found take for granted. */
export interface Search {
  readonly asked: Days
  readonly kind: Kind
  readonly setting: Setting
  readonly assumptions: Set<Bilingual>
}

/** Facts that are not stated, supposed of every release, and the levers that suppose them. */
interface Supposed {
  readonly facts: Kind
  readonly levers: Lever[]
  /** False where they leave the opening alone but for closings; how many days after the release one can then start, at the least. */
  readonly movesOpening: boolean
  readonly closesAfter: number
  /** Those that suppose less. */
  readonly parts: readonly Supposed[]
  /** The releases that open the window then; and whether the one being tried does. */
  readonly releases: Releases[]
  opens: boolean
  /** True once it decides what nothing less does. */
  tells: boolean
}

type Run = ReverseWindow['releases'][number]
type Dated = Outcome & { readonly ruling: Opening }

/** Tries each release that could open the window, as stated and with what is not; pauses between two. */
export function * windowBackwards (track: Track, search: Search): Generator<void, ReverseWindow> {
  const { asked, kind, setting } = search
  const releases: Run[] = []
  const possible: Releases[] = []
  const supposed = suppositionsOf(track, kind, setting.timeline)
  for (const days of releasesToTry(setting.timeline, track, asked)) {
    yield
    const film = { theatricalReleaseDate: days.from, ...kind }
    // As stated, the derogation cannot have been granted to this film: it is none of the kind.
    if (grantImpossible(film, setting.timeline) !== undefined) continue
    const outcome = outcomeOf(setting.timeline, track, film)
    const opens = opensDuring(asked, outcome)
    if (opens) addRun(releases, { ...days, ...ruleFor(track, film, outcome, search) })
    else if (outcome.ruling.kind === 'undetermined' && mayOpen(asked, windowOf(track, film, { ...setting, suppositions: new Map() }))) add(possible, days)
    trySupposed(supposed, { track, days, film, outcome, opens }, search)
  }
  return {
    medium: track.medium.id,
    tier: track.tier,
    label: track.label[setting.speaker.language],
    releases,
    possible,
    alternatives: supposed.filter(({ tells }) => tells).map(({ facts, releases }) => ({ if: facts, releases }))
  }
}

/** What the levers of a track suppose, less what is stated, the least first; without those that suppose a date, which no kind of film has. */
function suppositionsOf (track: Track, kind: Kind, timeline: Timeline): Supposed[] {
  const byFacts = new Map<string, { facts: Kind, levers: Lever[] }>()
  for (const lever of track.levers()) {
    if (lever.dates.length > 0 || (lever.needs !== null && holdAll(lever.needs.when, kind) !== true)) continue
    const open = namesOf(lever.facts).filter(fact => !(fact in kind))
    const facts: Kind = Object.fromEntries(open.map(fact => [fact, lever.facts[fact]]))
    if (open.length === 0 || contradictionIn({ theatricalReleaseDate: null, ...kind, ...facts }) !== undefined) continue
    const key = JSON.stringify(facts)
    const known = byFacts.get(key)
    if (known === undefined) byFacts.set(key, { facts, levers: [lever] })
    else known.levers.push(lever)
  }
  const all: Supposed[] = []
  for (const { facts, levers } of [...byFacts.values()].sort((a, b) => namesOf(a.facts).length - namesOf(b.facts).length)) {
    all.push({
      facts,
      levers,
      movesOpening: levers.some(lever => lever.movesOpening),
      closesAfter: soonestClosing(timeline, track, { ...kind, ...facts }),
      parts: all.filter(one => isPart(one.facts, facts)),
      releases: [],
      opens: false,
      tells: false
    })
  }
  return all
}

/** A release that is tried, and what it gives as stated. */
interface Trial {
  readonly track: Track
  readonly days: Days
  readonly film: Film
  readonly outcome: Outcome
  readonly opens: boolean
}

/** Tries a release with each supposition; of those that do the same in several ways, one tells. */
function trySupposed (supposed: readonly Supposed[], trial: Trial, search: Search): void {
  const { days, film, outcome, opens } = trial
  const groups = new Set<string>()
  for (const one of supposed) {
    const other = { ...film, ...one.facts }
    one.opens = opens
    // Where it cannot have been granted, supposing the derogation finds no release, and says nothing.
    if (grantImpossible(other, search.setting.timeline) !== undefined) continue
    if (one.levers.some(lever => mayMatter(lever, film, outcome))) one.opens = opensSupposing(one, other, trial, search)
    if (one.opens) add(one.releases, days)
    if (one.opens === opens || one.parts.some(part => part.opens === one.opens)) continue
    const group = one.levers.map(lever => lever.group ?? lever.key).join()
    one.tells ||= !groups.has(group)
    groups.add(group)
  }
}

/** Whether a film opens the window during the days asked for; what closings do is looked for only where one can have started. */
function opensSupposing ({ movesOpening, closesAfter }: Supposed, film: Film, { track, outcome }: Trial, { asked, setting: { timeline } }: Search): boolean {
  const ruling = movesOpening ? rulingOf(track, film) : outcome.ruling
  if (ruling.kind !== 'dated') return false
  return daysBetween(film.theatricalReleaseDate, ruling.on) < closesAfter
    ? within(asked, ruling.on)
    : opensDuring(asked, outcomeOf(timeline, track, film))
}

function opensDuring (asked: Days, outcome: Outcome): outcome is Dated {
  const day = opensOn(outcome)
  return day !== null && within(asked, day)
}

/** True where the days between which a window opens, both included, touch the days asked for. */
function mayOpen ({ from, until }: Days, { earliestPossible: earliest, latestPossible: latest }: Window): boolean {
  return (earliest === null || earliest < until) && (latest === null || from <= latest)
}

/** The rule by which a release opens the window; what that takes for granted is noted. */
function ruleFor (track: Track, film: Film, outcome: Dated, { setting, assumptions }: Search): Omit<Run, keyof Days> {
  for (const { text } of assumptionsOf(track, outcome.ruling, outcome, setting.timeline)) assumptions.add(text)
  // What opens is dated, and its rule is the same whatever its levers could change.
  const { tier, delay, anchor, ruleSet, regime, legalBasis, evidence } = windowOf({ ...track, levers: () => [] }, film, setting) as DatedWindow
  return { ...setting.exploiter === null ? {} : { tier }, delay, anchor, ruleSet, regime, legalBasis, evidence }
}

/** Adds releases to those before them, as one span where they touch. */
function add (spans: Releases[], { from, until }: Days): void {
  const last = spans.at(-1)
  if (last?.until === from) spans.splice(-1, 1, { from: last.from, until })
  else spans.push({ from, until })
}

/** Adds releases to those before them, as one run where they touch and open by the same rule: its evidence is the weakest. */
function addRun (runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.until !== run.from || ruleIn(last) !== ruleIn(run)) runs.push(run)
  else runs.splice(-1, 1, { ...run, from: last.from, evidence: weakestOf([last.evidence, run.evidence]) })
}

function ruleIn ({ tier, delay, anchor, ruleSet, legalBasis }: Run): string {
  return JSON.stringify([ruleSet, tier, delay, anchor, legalBasis])
}
