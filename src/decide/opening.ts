// The first day on which the part in force that day permits a window.
import { later } from '../calendar/civil-date.js'
import { add, type Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import { evidenceOf, isBetterKnown } from '../law/evidence.js'
import type { Film } from '../law/film.js'
import { verdictOf, type Verdict, type When } from '../law/tests.js'
import type { DelayRule, OutsideRule, Part, Track } from '../law/track.js'
import type { Dating, Opening, Tell, Undated, Undetermined } from './outcome.js'

/** Where a walk ends: at an opening, or at the reason why there is none. */
export type Ruling = Undated | { readonly kind: 'dated', readonly opening: Opening }

/** The first part that a release concerns: the one in force that day, or the first of all. */
export function firstPart ({ parts }: Track, release: Day): Part | undefined {
  let first = parts[0]
  for (const part of parts) {
    if (part.days.from > release) break
    first = part
  }
  return first
}

/** The parts that concern some film released on a day or later. */
export function concerning ({ parts }: Track, since: Day): readonly Part[] {
  return parts.filter((_, i) => (parts[i + 1]?.days.from ?? Infinity) > since)
}

/** Walks the parts from the release on; the first that permits a day before the next part starts opens the window. */
export function rulingOf (track: Track, film: Film, tell?: Tell): Ruling {
  const release = film.days['theatrical-release']
  const first = firstPart(track, release)
  const earliest = first === undefined ? release : later(first.days.from, release)
  let before: Part | null = null
  let contractUntil: Day | null = null
  let unknown: Part | null = null
  let freeFrom: Day | null = null
  for (let part = first; part !== undefined; before = part, part = part.next) {
    if (before?.says === 'contract' && part.says !== 'contract') contractUntil = part.days.from
    const outside = outsideIn(part, film, tell)
    if (outside !== null && part === first) return { kind: 'excluded', part, by: outside }
    if (part.says !== 'delay') {
      tell?.({ what: 'silent', part })
      if (part.says === 'unmodelled') unknown ??= part
      // Whatever the delay was that is not known, from here on nothing holds the window back.
      freeFrom = part.says === 'contract' && unknown !== null ? freeFrom ?? part.days.from : null
      continue
    }
    const due = outside === null ? soonest(part, film, tell) : { by: outside, day: release }
    if (due === null) continue
    const on = track.startsTheClock ? release : later(later(part.days.from, release), due.day)
    const opening = { on, part, by: due.by, due: due.day, contractUntil }
    if (part.days.until !== null && on >= part.days.until) {
      tell?.({ what: 'too-late', opening })
      continue
    }
    tell?.({ what: 'opens', opening })
    if (unknown !== null) return undetermined(unknown, later(unknown.days.from, release), opening, on)
    return isCertain(opening, first, earliest, film) ? { kind: 'dated', opening } : undetermined(part, earliest, opening, on)
  }
  return unknown === null ? { kind: 'contractual', part: before } : undetermined(unknown, later(unknown.days.from, release), null, freeFrom)
}

function undetermined (part: Part, earliest: Day, opening: Opening | null, latest: Day | null): Undetermined {
  return { kind: 'undetermined', part, earliest, opening, latest }
}

/** The first of the works that a part leaves outside that the film is known to be: nothing that the part says touches it. */
export function outsideIn (part: Part, film: Film, tell?: Tell): OutsideRule | null {
  for (const rule of part.outside) {
    const holds = verdictOf(rule.when, film)
    tell?.({ what: 'outside', part, rule, holds, hangsOn: [rule.when], awaits: [] })
    if (holds === 'yes') return rule
  }
  return null
}

/** The delay that decides under one part alone, and the day that it gives; null where the film is left outside, or no delay is known to end. */
export function dueUnder (part: Part, film: Film): Due | null {
  return outsideIn(part, film) === null ? soonest(part, film) : null
}

/** A delay that ends on a day, or the works left outside, whom nothing holds back from the release on. */
export interface Due {
  readonly by: DelayRule | OutsideRule
  readonly day: Day
}

/** Of the delays that hold for a film, the one that ends first; of those that end together, the best known, then the first of the row. */
function soonest (part: Part, film: Film, tell?: Tell): Due | null {
  let best: { readonly by: DelayRule, readonly day: Day } | null = null
  for (const rule of part.delays) {
    const holds = holdsFor(rule, film)
    // A listener also wants to know the day of a delay that does not hold.
    if (holds !== 'yes' && tell === undefined) continue
    const day = dueOf(rule, film)
    const isSooner = day !== null && (best === null || day < best.day || (day === best.day && isSurer(rule, best.by, film)))
    tell?.({ what: 'delay', part, rule, holds, hangsOn: holds !== 'no' && isSooner ? conditionsOf(rule, film) : [], awaits: holds === 'no' ? [] : awaitedBy(rule, film), due: day })
    if (holds === 'yes' && isSooner) best = { by: rule, day }
  }
  return best
}

/** Whether a delay is known better than one that ends on the same day; one that runs from an event that is only supposed is not. */
function isSurer (rule: DelayRule, best: DelayRule, film: Film): boolean {
  return !isSupposed(rule, film) && isBetterKnown(evidenceOf(rule.source), evidenceOf(best.source))
}

/** Whether another event is taken in the stead of that from which the delay runs. */
function isSupposed ({ after, orElse }: DelayRule, { days }: Film): boolean {
  return orElse !== null && days[after] === null
}

function holdsFor (rule: DelayRule, film: Film): Verdict {
  return verdictOf(rule.criterion, film) === 'no' && !isLifted(rule, film) ? 'no' : verdictOf(rule.when, film)
}

function conditionsOf (rule: DelayRule, film: Film): When[] {
  return isLifted(rule, film) ? [rule.when] : [rule.when, rule.criterion]
}

/** Whether a text lifted the criterion for the release. */
export function isLifted ({ lifted }: DelayRule, { days }: Film): boolean {
  return lifted.some(span => isIn(span, days['theatrical-release']))
}

/** The days of an event not dated that would let a delay end on the release, or run from it. */
function awaitedBy ({ after, delay: { months = 0 } }: DelayRule, { days }: Film): Dating[] {
  const release = days['theatrical-release']
  if (after === 'theatrical-release' || days[after] !== null) return []
  return [add(release, { months: -months }), release].map(on => ({ event: after, on, first: on, last: after === 'visa' ? release : null }))
}

function dueOf ({ after, orElse, delay }: DelayRule, { days }: Film): Day | null {
  const event = days[after] ?? (orElse === null ? null : days[orElse])
  return event === null ? null : add(event, delay)
}

/**
 * False where the day hangs on what is not stated. The text of the release may have to know whether it binds the film at all; and
 * a visa not stated was taken on the release at the latest, which dates the window only where no earlier one could.
 */
function isCertain ({ part, by, on }: Opening, first: Part | undefined, earliest: Day, film: Film): boolean {
  if (part === first && part.outside.some(({ decisive, when }) => decisive && verdictOf(when, film) === 'open')) return false
  return !('orElse' in by) || !isSupposed(by, film) || on === earliest
}
