// The first day on which the part in force that day permits a window.
import { earlier, later } from '../calendar/civil-date.js'
import { add, type Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import { evidenceOf, isBetterKnown } from '../law/evidence.js'
import type { Film } from '../law/film.js'
import { verdictOf, type Verdict, type When } from '../law/tests.js'
import type { DelayRule, Lifted, OutsideRule, Part, PowerRule, Track } from '../law/track.js'
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
    if (!isCertain(opening, first, earliest, film)) return undetermined(part, earliest, opening, on)
    const shortened = powerOver(opening, first, film, tell)
    return shortened === null ? { kind: 'dated', opening } : { kind: 'undetermined', part: shortened.part, earliest: shortened.floor, opening, latest: on, by: shortened.rule }
  }
  return unknown === null ? { kind: 'contractual', part: before } : undetermined(unknown, later(unknown.days.from, release), null, freeFrom)
}

function undetermined (part: Part, earliest: Day, opening: Opening | null, latest: Day | null): Undetermined {
  return { kind: 'undetermined', part, earliest, opening, latest, by: null }
}

/** A power of an authority, the part that has it, and the first day to which it may shorten the delay. */
interface Shortened {
  readonly part: Part
  readonly rule: PowerRule
  readonly floor: Day
}

/** The power by which an authority shortened the delay of a window: the first that it has while its part governs, before the window opens. */
function powerOver ({ on, part: last }: Opening, first: Part | undefined, film: Film, tell?: Tell): Shortened | null {
  let found: Shortened | null = null
  for (let part = first; part !== undefined; part = part.next) {
    for (const rule of part.powers) {
      const floor = floorOf(rule, part, film)
      if (floor === null || floor >= on) continue
      const holds = verdictOf(rule.when, film)
      tell?.({ what: 'power', part, rule, holds, floor, hangsOn: [rule.when, ...rule.floor.map(({ criterion }) => criterion)], awaits: [] })
      if (holds === 'yes' && found === null) found = { part, rule, floor }
    }
    if (part === last) break
  }
  return found
}

/** Whether an authority may shorten the delay of a film that opens on a day, whatever is known of its decision. */
export function mayBeShortened (track: Track, film: Film, on: Day): boolean {
  for (let part = firstPart(track, film.days['theatrical-release']); part !== undefined; part = part.next) {
    for (const rule of part.powers) {
      const floor = floorOf(rule, part, film)
      if (floor !== null && floor < on) return true
    }
  }
  return false
}

/** The first day to which a power may shorten a delay; null where it does not concern the film, or comes when the part governs no longer. */
function floorOf ({ released, floor }: PowerRule, part: Part, film: Film): Day | null {
  const release = film.days['theatrical-release']
  if (!isIn(released, release)) return null
  const known = floor.filter(({ criterion }) => verdictOf(criterion, film) !== 'no').flatMap(one => {
    if ('on' in one) return [one.on]
    const event = film.days[one.after]
    return event === null ? [] : [add(event, one.delay)]
  })
  if (known.length === 0) return null
  const day = later(known.reduce(earlier), later(part.days.from, release))
  return part.days.until !== null && day >= part.days.until ? null : day
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
    const mayBeSooner = isSooner || (liftedOf(rule, film)?.notBefore ?? null) !== null
    tell?.({ what: 'delay', part, rule, holds, hangsOn: holds !== 'no' && mayBeSooner ? conditionsOf(rule, film) : [], awaits: holds === 'no' ? [] : awaitedBy(rule, film), due: day })
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
  const [granted, meets] = [verdictOf(rule.when, film), verdictOf(rule.criterion, film)]
  if (isLifted(rule, film)) return granted
  if (meets === 'no') return 'no'
  const mustMeet = rule.strict.some(span => isIn(span, film.days['theatrical-release']))
  return mustMeet && meets === 'open' && granted === 'yes' ? 'open' : granted
}

function conditionsOf (rule: DelayRule, film: Film): When[] {
  const lifted = liftedOf(rule, film)
  return lifted !== null && lifted.notBefore === null ? [rule.when] : [rule.when, rule.criterion]
}

/** Whether a text lifted the criterion for the release. */
export function isLifted (rule: DelayRule, film: Film): boolean {
  return liftedOf(rule, film) !== null
}

function liftedOf ({ lifted }: DelayRule, { days }: Film): Lifted | null {
  return lifted.find(span => isIn(span, days['theatrical-release'])) ?? null
}

/** The days of an event not dated that would let a delay end on the release, or run from it. */
function awaitedBy ({ after, delay: { months = 0 } }: DelayRule, { days }: Film): Dating[] {
  const release = days['theatrical-release']
  if (after === 'theatrical-release' || days[after] !== null) return []
  return [add(release, { months: -months }), release].map(on => ({ event: after, on, first: on, last: after === 'visa' ? release : null }))
}

function dueOf (rule: DelayRule, film: Film): Day | null {
  const { after, orElse, delay, criterion } = rule
  const event = film.days[after] ?? (orElse === null ? null : film.days[orElse])
  if (event === null) return null
  const due = add(event, delay)
  const notBefore = liftedOf(rule, film)?.notBefore ?? null
  return notBefore === null || verdictOf(criterion, film) === 'yes' ? due : later(due, notBefore)
}

/**
 * False where the day hangs on what is not stated. The text of the release may have to know whether it binds the film at all; and
 * a visa not stated was taken on the release at the latest, which dates the window only where no earlier one could.
 */
function isCertain ({ part, by, on }: Opening, first: Part | undefined, earliest: Day, film: Film): boolean {
  if (part === first && part.outside.some(({ decisive, when }) => decisive && verdictOf(when, film) === 'open')) return false
  return !('orElse' in by) || !isSupposed(by, film) || on === earliest
}
