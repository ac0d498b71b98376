// What the law says of one window of one film: the only walk, which tells what it does to whoever listens.
import type { Day } from '../calendar/day.js'
import { isIn, without } from '../calendar/span.js'
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import { verdictOf } from '../law/tests.js'
import type { Track } from '../law/track.js'
import { dayOf, gapsOf, openingsFor } from './closing.js'
import { firstPart, outsideIn, rulingOf } from './opening.js'
import type { Outcome, Tell } from './outcome.js'

/**
 * The outcome of a track for a film; it depends on nothing else. The tracks beside it matter where a closing starts on the
 * opening of another.
 */
export function decide (track: Track, film: Film, tracks: Tracks, tell?: Tell): Outcome {
  const ruling = rulingOf(track, film, tell)
  if (ruling.kind !== 'dated') return ruling
  const { opening } = ruling
  const open = { from: opening.on, until: null }
  const gaps = gapsOf(track, film, tracks, tell).filter(gap => gap.until > opening.on)
  return { kind: 'dated', opening, spans: without(open, gaps), gaps, putOff: gaps.find(gap => isIn(gap, opening.on)) ?? null }
}

/** The end of an exclusivity of a track, where one reaches past its opening; null elsewhere. It moves no other window. */
export function exclusiveUntil (track: Track, film: Film, tracks: Tracks, opensOn: Day): Day | null {
  const openingOf = openingsFor(film, tracks)
  let until: Day | null = null
  for (let part = firstPart(track, film.days['theatrical-release']); part !== undefined; part = part.next) {
    const rule = part.exclusivity
    if (rule === null || outsideIn(part, film) !== null || (rule.unless !== null && verdictOf(rule.unless, film) === 'yes')) continue
    const day = dayOf(rule.until, film, openingOf)
    if (day !== null && day > part.days.from && day > opensOn) until = day
  }
  return until
}
