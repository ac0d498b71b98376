// The first day on which the part in force that day permits a window.
import { earlier, later } from '../calendar/civil-date.js'
import { add, type Day } from '../calendar/day.js'
import type { Film } from '../law/facts/film.js'
import type { Part, Track } from '../law/tracks/track.js'
import { firstPart, underEarlierAct } from './concerning.js'
import { isScopeOpen, isSupposed, leastUnder, outsideIn, soonest } from './due.js'
import type { Opening, Tell, Undated, Undetermined } from './outcome.js'
import { powerOver } from './powers.js'
import { requestedOf, withRequest } from './requested.js'

/** Where a walk ends: at an opening, or at the reason why there is none. */
export type Ruling = Undated | { readonly kind: 'dated', readonly opening: Opening }

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
  return undetermined(part, earlier(a.earliest, b.earliest), openingIn(own), a.latest === null || b.latest === null ? null : later(a.latest, b.latest), openingIn(other))
}

function openingIn (ruling: Ruling): Opening | null {
  return ruling.kind === 'dated' || ruling.kind === 'undetermined' ? ruling.opening : null
}

function rulingFrom (first: Part | undefined, track: Track, film: Film, tell?: Tell): Ruling {
  const release = film.days['theatrical-release']
  const earliest = first === undefined ? release : startOf(first, release)
  const requested = requestedOf(first, film, tell)
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
    const own = outside === null ? soonest(part, film, tell) : { by: outside, day: release }
    const due = withRequest(own, requested, part)
    if (own === null || due === null) continue
    const on = track.startsTheClock ? release : later(startOf(part, release), due.day)
    const opening = { on, part, by: due.by, due: due.day, contractUntil }
    if (part.days.until !== null && on >= part.days.until) {
      tell?.({ what: 'too-late', opening })
      continue
    }
    tell?.({ what: 'opens', opening })
    if (unknown !== null) return undetermined(unknown.part, unknown.since, opening, on)
    const contested = contestedBy(opening, film)
    if (!isCertain({ part, by: own.by, on }, first, earliest, film)) return undetermined(part, earliest, opening, contested?.on ?? on, contested)
    if (contested !== null) return undetermined(part, on, opening, contested.on, contested)
    const shortened = powerOver(opening, first, film, tell)
    return shortened === null ? { kind: 'dated', opening } : { ...undetermined(shortened.part, shortened.floor, opening, on), by: shortened.rule }
  }
  return unknown === null ? { kind: 'contractual', part: before } : undetermined(unknown.part, unknown.since, null, freeFrom)
}

function undetermined (part: Part, earliest: Day, opening: Opening | null, latest: Day | null, otherwise: Opening | null = null): Undetermined {
  return { kind: 'undetermined', part, earliest, opening, latest, by: null, otherwise }
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

/** The opening by the delay that may hold instead, where that matters on the day of the other and gives a later one; null elsewhere. */
function contestedBy (opening: Opening, film: Film): Opening | null {
  const { part: { contested }, by, on } = opening
  if (contested === null || !('delay' in by) || by.source.kind !== 'rule' || on < contested.since) return null
  const due = add(film.days['theatrical-release'], contested.rule.delay)
  return due > on ? { ...opening, on: due, by: contested.rule, due } : null
}

/**
 * False where the day hangs on what is not stated. The text of the release may have to know whether it binds the film at all; and
 * a visa not stated was taken on the release at the latest, which dates the window only where no earlier one could, whatever a request names.
 */
function isCertain ({ part, by, on }: Pick<Opening, 'part' | 'by' | 'on'>, first: Part | undefined, earliest: Day, film: Film): boolean {
  if (part === first && isScopeOpen(part, film)) return false
  return !('orElse' in by) || !isSupposed(by, film) || on === earliest
}
