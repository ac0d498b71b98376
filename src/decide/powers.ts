// What an authority may shorten of a delay, case by case, and from which day on.
import { earlier, later } from '../calendar/civil-date.js'
import { add, type Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import type { Film } from '../law/facts/film.js'
import { verdictOf } from '../law/facts/tests.js'
import type { Part, PowerRule, Track } from '../law/tracks/track.js'
import { firstPart } from './concerning.js'
import { isNamed } from './due.js'
import type { Dating, Opening, Tell } from './outcome.js'

/** A power of an authority, the part that has it, and the first day to which it may shorten the delay. */
interface Shortened {
  readonly part: Part
  readonly rule: PowerRule
  readonly floor: Day
}

/** The power by which an authority shortened the delay of a window: the first that it has while its part governs, before the window opens. */
export function powerOver ({ on, part: last }: Opening, first: Part | undefined, film: Film, tell?: Tell): Shortened | null {
  let found: Shortened | null = null
  for (let part = first; part !== undefined; part = part.next) {
    for (const rule of part.powers) {
      const floor = floorOf(rule, part, film)
      if (floor === null || floor >= on || (isNamed(rule, part) && film.days.derogation !== null)) continue
      const holds = verdictOf(rule.when, film)
      const isFound = holds === 'yes' && found === null
      const awaits: Dating[] = isFound && isNamed(rule, part) ? [floor, on].map(named => ({ event: 'derogation', on: named, first: floor, last: on })) : []
      tell?.({ what: 'power', part, rule, holds, floor, hangsOn: [rule.when, ...rule.floor.map(({ criterion }) => criterion)], awaits })
      if (isFound) found = { part, rule, floor }
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
export function floorOf ({ released, floor }: PowerRule, part: Part, film: Film): Day | null {
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
