// The day that a request names, once it was granted: by which rule a window opens on it, and from which day on it may name one.
import { earlier, later } from '../calendar/civil-date.js'
import type { Day } from '../calendar/day.js'
import type { Film } from '../law/facts/film.js'
import type { Part, RequestRule } from '../law/tracks/track.js'
import { conditionsOf, grantedFrom, holdsFor, outsideIn, soonest, type Due } from './due.js'
import type { Tell } from './outcome.js'
import { floorOf } from './powers.js'

/** The day that a request names, and the part that has the rule by which it opens a window. */
export interface Requested extends Due {
  readonly by: RequestRule
  readonly part: Part
}

/**
 * What a request opens: of the parts under which it may have been granted by the day that it names, the last decides. Null where it names
 * no day, or one before all of them.
 */
export function requestedOf (first: Part | undefined, film: Film, tell?: Tell): Requested | null {
  const day = film.days.derogation
  if (day === null) return null
  let found: Requested | null = null
  for (let part = first; part !== undefined && part.days.from <= day; part = part.next) {
    let isFirst = true
    for (const by of part.requests) {
      const holds = holdsFor(by, film)
      const from = mayNameFrom(by, part, film)
      if (from === null || from > day) continue
      tell?.({ what: 'request', part, rule: by, holds, day, hangsOn: holds === 'no' ? [] : hangsOn(by, film), awaits: [] })
      if (holds === 'yes' && isFirst) {
        found = { by, day, part }
        isFirst = false
      }
    }
  }
  return found
}

/** What decides under a part where a request may name an earlier day than its own delays give; a part before that of the request knows nothing of it. */
export function withRequest (own: Due | null, requested: Requested | null, part: Part): Due | null {
  if (requested === null || part.days.from < requested.part.days.from) return own
  return own === null || requested.day < own.day ? requested : own
}

/** What decides under one part alone, and the day that it gives; null where the film is left outside, or no delay is known to end. */
export function dueUnder (part: Part, film: Film, requested: Requested | null): Due | null {
  return outsideIn(part, film) === null ? withRequest(soonest(part, film), requested, part) : null
}

/** The first day that a request for a film may name under one part or another; null where it can be granted under none. */
export function firstNameable (first: Part | undefined, film: Film): Day | null {
  let earliest: Day | null = null
  for (let part = first; part !== undefined; part = part.next) {
    for (const rule of part.requests) {
      const day = holdsFor(rule, film) === 'no' ? null : mayNameFrom(rule, part, film)
      if (day !== null) earliest = earliest === null ? day : earlier(earliest, day)
    }
  }
  return earliest
}

/** The first day that a request may name under a part; null where that comes when the part governs no longer. */
function mayNameFrom ({ bound }: RequestRule, part: Part, film: Film): Day | null {
  if (!('delay' in bound)) return floorOf(bound, part, film)
  const day = later(grantedFrom(bound, film), part.days.from)
  return part.days.until !== null && day >= part.days.until ? null : day
}

function hangsOn (rule: RequestRule, film: Film) {
  return [...conditionsOf(rule, film), ...'delay' in rule.bound ? [] : rule.bound.floor.map(({ criterion }) => criterion)]
}
