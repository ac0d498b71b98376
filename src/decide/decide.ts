// What the law says of one window of one film: the only walk, which tells what it does to whoever listens.
import type { Day } from '../calendar/day.js'
import { isIn, without } from '../calendar/span.js'
import type { Tracks } from '../law/tracks/enact.js'
import type { Film } from '../law/facts/film.js'
import { verdictOf } from '../law/facts/tests.js'
import type { Track } from '../law/tracks/track.js'
import { dayOf, gapsOf, openingsFor } from './closing.js'
import { firstPart } from './concerning.js'
import { outsideIn } from './due.js'
import { rulingOf } from './opening.js'
import type { Outcome, Step, Tell } from './outcome.js'
import { inCommon, readingsFor } from './readings.js'

/**
 * The outcome of a track for a film; it depends on nothing else. The tracks beside it matter where a closing starts on the
 * opening of another; of a track that may be read in several ways, it is what the ways have in common that are left open.
 */
export function decide (track: Track, film: Film, tracks: Tracks, tell?: Tell): Outcome {
  if (track.readings.length === 0) return walk(track, film, tracks, tell)
  const read = readingsFor(track, film).map(one => {
    const steps: Step[] = []
    return { track: one, steps, outcome: walk(one, film, tracks, tell && (step => steps.push(step))) }
  })
  const { outcome, place } = inCommon(read.map(one => one.outcome), film.days['theatrical-release'])
  tell?.({ what: 'readings', hangsOn: track.readings.map(({ when }) => when), awaits: [] })
  for (const [i, one] of read.entries()) for (const step of one.steps) tell?.(i === place ? step : { what: 'elsewhere', track: one.track, step })
  return outcome
}

/** The outcome of a track that is read in one way. */
function walk (track: Track, film: Film, tracks: Tracks, tell?: Tell): Outcome {
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
  // The ways to read a window that has a date agree.
  const [read = track] = readingsFor(track, film)
  for (let part = firstPart(read, film); part !== undefined; part = part.next) {
    const rule = part.exclusivity
    if (rule === null || outsideIn(part, film) !== null || (rule.unless !== null && verdictOf(rule.unless, film) === 'yes')) continue
    const day = dayOf(rule.until, film, openingOf)
    if (day !== null && day > part.days.from && day > opensOn) until = day
  }
  return until
}
