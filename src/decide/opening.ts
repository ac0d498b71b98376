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

/** The part in force on a day, or the first of all. */
export function partInForce ({ parts }: Track, day: Day): Part | undefined {
  let found = parts[0]
  for (const part of parts) {
    if (part.days.from > day) break
    found = part
  }
  return found
}

/**
 * The first part that a film concerns: the one in force on its release, or the first of all. Where a fact tells under which act the
 * film is, only the parts of that act count; while it is not stated, the release stands for it.
 */
export function firstPart (track: Track, film: Film): Part | undefined {
  const release = film.days['theatrical-release']
  if (!hasActs(track)) return partInForce(track, release)
  let first: Part | undefined
  for (const part of track.parts) {
    const isEarlier = part.act === null ? 'open' : verdictOf(part.act, film)
    const isOfAct = first === undefined || part.days.from <= release || (isEarlier === 'no' && part.act !== first.act)
    if (isEarlier !== 'yes' && isOfAct) first = part
  }
  return first
}

/** Whether a fact other than the release tells which part concerns a film. */
export function hasActs ({ parts }: Track): boolean {
  const last = parts.at(-1)
  return last !== undefined && last.act !== null
}

/** The part that a film would be under if the act of a part did not exist, and when it is, where that is not stated; null elsewhere. */
function underEarlierAct ({ act }: Part, { parts }: Track, film: Film): { readonly when: When, readonly part: Part | undefined } | null {
  return act === null || verdictOf(act, film) !== 'open' ? null : { when: act, part: parts[parts.findIndex(part => part.act === act) - 1] }
}

/** The condition that puts a film under an earlier act than that of a part which it concerns by its release, and which is not stated; null: none. */
export function actPresumed ({ parts }: Track, { act, days }: Part, film: Film): Part | null {
  const later = parts.find(part => part.act !== null && part.act !== act && part.days.from > days.from && verdictOf(part.act, film) === 'open')
  return later ?? null
}

/** The parts that concern some film released on a day or later. */
export function concerning (track: Track, since: Day): readonly Part[] {
  const { parts } = track
  return hasActs(track) ? parts : parts.filter((_, i) => (parts[i + 1]?.days.from ?? Infinity) > since)
}

/** Walks the parts from the release on; the first that permits a day before the next part starts opens the window. */
export function rulingOf (track: Track, film: Film, tell?: Tell): Ruling {
  return rulingUnder(firstPart(track, film), track, film, tell)
}

/** The ruling from a part on; where it is not stated whether the film is under its act, what that and the earlier one leave open. */
function rulingUnder (first: Part | undefined, track: Track, film: Film, tell?: Tell): Ruling {
  const own = rulingFrom(first, track, film, tell)
  const earlier = first === undefined ? null : underEarlierAct(first, track, film)
  if (first === undefined || earlier === null || own.kind === 'excluded') return own
  // What the earlier act asks matters even where both say the same, and is not told of the window.
  const other = rulingUnder(earlier.part, track, film, tell && (step => tell({ what: 'elsewhere', track, step })))
  if (isSameRuling(own, other)) return own
  tell?.({ what: 'act', part: first, hangsOn: [earlier.when], awaits: [] })
  return either(first, own, tell === undefined ? other : rulingUnder(earlier.part, track, film, tell), film)
}

/** Whether two rulings open a window on the same day, or between the same days. */
function isSameRuling (one: Ruling, other: Ruling): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  return one.kind === other.kind && a?.earliest === b?.earliest && a?.latest === b?.latest
}

function boundsOf (ruling: Ruling): Pick<Undetermined, 'earliest' | 'latest'> | null {
  if (ruling.kind === 'dated') return { earliest: ruling.opening.on, latest: ruling.opening.on }
  return ruling.kind === 'undetermined' ? ruling : null
}

/** What two rulings leave open, of which one holds; what nothing holds back is open from the release on. */
function either (part: Part, own: Ruling, other: Ruling, { days }: Film): Undetermined {
  const release = days['theatrical-release']
  const free = { earliest: release, latest: release }
  const [a, b] = [boundsOf(own) ?? free, boundsOf(other) ?? free]
  return {
    ...undetermined(part, earlier(a.earliest, b.earliest), openingIn(own), a.latest === null || b.latest === null ? null : later(a.latest, b.latest)),
    otherwise: openingIn(other)
  }
}

function openingIn (ruling: Ruling): Opening | null {
  return ruling.kind === 'dated' || ruling.kind === 'undetermined' ? ruling.opening : null
}

function rulingFrom (first: Part | undefined, track: Track, film: Film, tell?: Tell): Ruling {
  const release = film.days['theatrical-release']
  const earliest = first === undefined ? release : startOf(first, release)
  let before: Part | null = null
  let contractUntil: Day | null = null
  let unknown: { readonly part: Part, readonly since: Day } | null = null
  let freeFrom: Day | null = null
  for (let part = first; part !== undefined; before = part, part = part.next) {
    if (before?.says === 'contract' && part.says !== 'contract') contractUntil = part.days.from
    const outside = outsideIn(part, film, tell)
    if (outside !== null && part === first) return { kind: 'excluded', part, by: outside }
    if (part.says !== 'delay') {
      tell?.({ what: 'silent', part })
      if (part.says === 'unmodelled') unknown ??= unknownSince(part, first, film)
      // Whatever the delay was that is not known, from here on nothing holds the window back.
      freeFrom = part.says === 'contract' && unknown !== null ? freeFrom ?? part.days.from : null
      continue
    }
    const due = outside === null ? soonest(part, film, tell) : { by: outside, day: release }
    if (due === null) continue
    const on = track.startsTheClock ? release : later(startOf(part, release), due.day)
    const opening = { on, part, by: due.by, due: due.day, contractUntil }
    if (part.days.until !== null && on >= part.days.until) {
      tell?.({ what: 'too-late', opening })
      continue
    }
    tell?.({ what: 'opens', opening })
    if (unknown !== null) return undetermined(unknown.part, unknown.since, opening, on)
    const contested = contestedBy(opening, film)
    if (!isCertain(opening, first, earliest, film)) return { ...undetermined(part, earliest, opening, contested?.on ?? on), otherwise: contested }
    if (contested !== null) return { ...undetermined(part, on, opening, contested.on), otherwise: contested }
    const shortened = powerOver(opening, first, film, tell)
    return shortened === null ? { kind: 'dated', opening } : { ...undetermined(shortened.part, shortened.floor, opening, on), by: shortened.rule }
  }
  return unknown === null ? { kind: 'contractual', part: before } : undetermined(unknown.part, unknown.since, null, freeFrom)
}

function undetermined (part: Part, earliest: Day, opening: Opening | null, latest: Day | null): Undetermined {
  return { kind: 'undetermined', part, earliest, opening, latest, by: null, otherwise: null }
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
  for (let part = firstPart(track, film); part !== undefined; part = part.next) {
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

/** The first day on which a film may be exploited under a part: one of an act governs a film whatever its release. */
function startOf ({ act, days }: Part, release: Day): Day {
  return act === null ? later(days.from, release) : release
}

/** A part whose value is not known, and the first day on which it may open a window; null where that comes after it. */
function unknownSince (part: Part, first: Part | undefined, film: Film): { readonly part: Part, readonly since: Day } | null {
  const release = film.days['theatrical-release']
  const start = startOf(part, release)
  // Whoever may not be bound is not held back by the least that the rule can ask.
  const least = part === first && isScopeOpen(part, film) ? null : leastUnder(part, film)
  const since = least === null ? start : later(start, least.day)
  return part.days.until !== null && since >= part.days.until ? null : { part, since }
}

/** The least delay that a part whose value is not known can ask; null where nobody knows one. */
export function leastUnder ({ notBefore }: Part, { days }: Film): Due | null {
  return notBefore === null ? null : { by: notBefore, day: add(days['theatrical-release'], notBefore.delay) }
}

/** The opening by the delay that may hold instead, where that matters on the day of the other and gives a later one; null elsewhere. */
function contestedBy (opening: Opening, film: Film): Opening | null {
  const { part: { contested }, by, on } = opening
  if (contested === null || !('delay' in by) || by.source.kind !== 'rule' || on < contested.since) return null
  const due = add(film.days['theatrical-release'], contested.rule.delay)
  return due > on ? { ...opening, on: due, by: contested.rule, due } : null
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

/** Whether it is not stated if a part binds the film at all, and that decides whether its windows have dates. */
export function isScopeOpen ({ outside }: Part, film: Film): boolean {
  return outside.some(({ decisive, when }) => decisive && verdictOf(when, film) === 'open')
}

/**
 * False where the day hangs on what is not stated. The text of the release may have to know whether it binds the film at all; and
 * a visa not stated was taken on the release at the latest, which dates the window only where no earlier one could.
 */
function isCertain ({ part, by, on }: Opening, first: Part | undefined, earliest: Day, film: Film): boolean {
  if (part === first && isScopeOpen(part, film)) return false
  return !('orElse' in by) || !isSupposed(by, film) || on === earliest
}
