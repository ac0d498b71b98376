// What the law says on one day of one window of a film of which all is settled that bears on it: yes, no or nothing, and by which rule.
import type { Nature } from '../../../schemas/legal.js'
import { later } from '../../calendar/civil-date.js'
import type { Day } from '../../calendar/day.js'
import { isIn } from '../../calendar/span.js'
import { gapsApart } from '../../decide/closing.js'
import { firstPart } from '../../decide/concerning.js'
import { leastUnder, type Due } from '../../decide/due.js'
import type { Dated, Gap, Outcome, Undated, Undetermined } from '../../decide/outcome.js'
import { dueUnder, requestedOf } from '../../decide/requested.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Film } from '../../law/facts/film.js'
import type { ClosingRule, Part, Track } from '../../law/tracks/track.js'
import { natureOf } from '../window/ground.js'
import { agreedAfter, type Agreed, type SignedFrom } from './signed.js'

/** Permitted, not permitted, or (null) neither, as far as the law and what is stated say. */
export type Permitted = boolean | null

/** A film on a track, and what the law says of it there. */
export interface Case {
  readonly track: Track
  readonly film: Film
  readonly tracks: Tracks
  readonly outcome: Outcome
  readonly signed: SignedFrom
}

/** A yes, a no or neither, and by what. */
export type Judgement =
  | { readonly verdict: true, readonly why: 'never-released' }
  /** No delay runs before the release. */
  | { readonly verdict: null, readonly why: 'not-released', readonly release: Day }
  /** No set is in force yet. */
  | { readonly verdict: null, readonly why: 'before-law', readonly first: Day }
  /** The rule of that day is not known. */
  | { readonly verdict: null, readonly why: 'not-known', readonly part: Part }
  /** What opens the window is not known to have come. */
  | { readonly verdict: null, readonly why: 'undetermined', readonly outcome: Undetermined }
  /** The rule of that day binds those who signed it, or nobody. */
  | { readonly verdict: null, readonly why: 'signed' | 'custom' } & Held
  /** It holds back who did not sign the agreement to come, whose delay has run. */
  | { readonly verdict: null, readonly why: 'between-signatories', readonly agreed: Agreed } & Held
  /** The rule of that day binds everybody, and its delay runs. */
  | { readonly verdict: false, readonly why: 'held' } & Held
  /** A closing of the set in force that day. */
  | { readonly verdict: false, readonly why: 'closed', readonly gap: Gap, readonly part: Part, readonly by: ClosingRule }
  | { readonly verdict: true, readonly why: 'open', readonly film: Film, readonly outcome: Dated }
  | { readonly verdict: true, readonly why: 'open-by-then', readonly outcome: Undetermined, readonly latest: Day }
  | { readonly verdict: true, readonly why: 'outside', readonly outcome: Extract<Undated, { kind: 'excluded' }> }
  /** No rule binds the medium on that day; until when, where one comes. */
  | { readonly verdict: true, readonly why: 'contract', readonly until: Day | null }

/** A delay that runs on a day, by the part in force that day; until when, or until that part ends. */
export interface Held {
  readonly film: Film
  readonly part: Part
  readonly due: Due
  readonly until: Day
  /** The part ends before its delay. */
  readonly isCut: boolean
}

/** Whether a rule of that nature binds those who signed nothing. */
export function binds (nature: Nature): boolean {
  return nature === 'law' || nature === 'extended-agreement'
}

/** What the law says of a film on a day. */
export function judge (one: Case, day: Day): Judgement {
  const { film, outcome } = one
  const release = film.days['theatrical-release']
  if (day < release) return { verdict: null, why: 'not-released', release }
  switch (outcome.kind) {
    case 'excluded': return { verdict: true, why: 'outside', outcome }
    case 'contractual': return byRowOf(one, day)
    case 'undetermined': {
      const { earliest, latest } = outcome
      if (latest !== null && day >= latest) return { verdict: true, why: 'open-by-then', outcome, latest }
      return day >= earliest ? { verdict: null, why: 'undetermined', outcome } : byRowOf(one, day)
    }
    case 'dated': {
      if (outcome.spans.some(span => isIn(span, day))) return { verdict: true, why: 'open', film, outcome }
      const gap = outcome.opening.on <= day ? outcome.gaps.find(one => isIn(one, day)) : undefined
      return gap === undefined ? byRowOf(one, day) : { verdict: false, why: 'closed', gap, ...closingOn(one, day) }
    }
  }
}

/** What the row in force on a day says of a film whose window is not open, and that row alone. */
function byRowOf ({ track, film, signed }: Case, day: Day): Judgement {
  const part = partOn(track, film, day)
  if (part === undefined) return { verdict: true, why: 'contract', until: null }
  if (day < part.days.from) return { verdict: null, why: 'before-law', first: part.days.from }
  if (part.says === 'contract') return { verdict: true, why: 'contract', until: endOfContract(part) }
  const due = part.says === 'delay' ? dueUnder(part, film, requestedOf(firstPart(track, film), film)) : leastUnder(part, film)
  if (due === null || (part.says === 'unmodelled' && due.day <= day)) return { verdict: null, why: 'not-known', part }
  const end = part.days.until
  const isCut = end !== null && end <= due.day
  const held: Held = { film, part, due, until: isCut ? end : due.day, isCut }
  const nature = part.says === 'unmodelled' ? 'law' : natureOf(part)
  if (!binds(nature)) return { verdict: null, why: nature === 'agreement' ? 'signed' : 'custom', ...held }
  const agreed = agreedAfter(part, film, signed)
  return agreed !== null && day >= agreed.signedOn && day >= agreed.due.day
    ? { verdict: null, why: 'between-signatories', agreed, ...held }
    : { verdict: false, why: 'held', ...held }
}

/** The closing that keeps the window closed on a day of a gap, where several do one after the other; of those that overlap the first. */
function closingOn ({ track, film, tracks }: Case, day: Day): Pick<Gap, 'part' | 'by'> {
  const { part, by } = gapsApart(track, film, tracks).filter(gap => isIn(gap, day)).toSorted((a, b) => b.from - a.from).reduce((_, gap) => gap)
  return { part, by }
}

/** The part that governs a film on a day: the first of all before any does. */
export function partOn (track: Track, film: Film, day: Day): Part | undefined {
  let part = firstPart(track, film)
  while (part?.next !== undefined && part.next.days.from <= day) part = part.next
  return part
}

/** The first day on which a rule comes, after a part that leaves a medium to contract. */
function endOfContract (part: Part): Day | null {
  for (let next = part.next; next !== undefined; next = next.next) if (next.says !== 'contract') return next.days.from
  return null
}

/** The days on which what the law says of a film may turn. */
export function turningDaysOf ({ track, film, outcome, signed }: Case): Day[] {
  const release = film.days['theatrical-release']
  const days: Array<Day | null> = [release]
  for (let part = firstPart(track, film); part !== undefined; part = part.next) {
    const agreed = agreedAfter(part, film, signed)
    days.push(later(release, part.days.from), agreed === null ? null : later(agreed.signedOn, agreed.due.day))
  }
  if (outcome.kind === 'dated') days.push(outcome.opening.on, ...outcome.spans.flatMap(({ from, until }) => [from, until]))
  if (outcome.kind === 'undetermined') days.push(outcome.earliest, outcome.latest)
  return days.filter(day => day !== null)
}
