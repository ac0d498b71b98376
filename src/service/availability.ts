// From which day a service can have the film: the law first, then whether the service was there, then whether the carrier had it.
import type { Availability } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Dated } from '../../schemas/dated.js'
import type { Evidence } from '../../schemas/legal.js'
import { knownDay } from '../calendar/dated.js'
import type { Day } from '../calendar/day.js'
import { precisionOf } from '../calendar/partial-date.js'
import type { Span } from '../calendar/span.js'
import type { Outcome } from '../decide/outcome.js'
import { weakestOf } from '../law/tracks/evidence.js'
import type { Film } from '../law/facts/film.js'
import type { Exploiter } from './exploiter.js'
import { firstKnown, waysTo, type Way } from './presence.js'

/** What of a window decides when a service can have its film: the dates, how well they are known, and their bounds where the law leaves them open. */
export interface Allowed {
  readonly film: Film
  readonly outcome: Outcome
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly evidence: Evidence | null
}

/** From when a service can have a film, and which day decides. */
export interface Available {
  /** The first day; null: never, or not known to the day. */
  readonly availableFrom: Day | null
  /** The days on record, where they are known. */
  readonly launchedOn: CivilDate | null
  readonly closedOn: CivilDate | null
  readonly carriedSince: CivilDate | null
  /** The days between which the first lies; null: no such day is known. */
  readonly notBefore: Day | null
  readonly notAfter: Day | null
  readonly precision: Availability['precision']
  readonly decidedBy: Availability['decidedBy']
  readonly evidence: Evidence | null
  /** How the film can be had first, or the first way to the service where it never can. */
  readonly way: Way
}

/** The days on which the film may be exploited, by law or by contract: at best, and for certain. */
interface Lawful {
  readonly atBest: readonly Span[]
  readonly forCertain: readonly Span[]
}

/** The first day on which the film can be had by one way, between two days; `latest` null: no day is certain. */
interface Reached {
  readonly way: Way
  readonly earliest: Day
  readonly latest: Day | null
}

const NEVER: Lawful = { atBest: [], forCertain: [] }

/** From when the service can have the film of a window, and which day decides; null: a film that never came out in cinemas. */
export function availabilityOf (window: Allowed | null, exploiter: Exploiter): Available {
  const { launch: { effective: launch }, end } = exploiter.offer
  const days = window === null ? NEVER : lawful(window.outcome, window, window.film)
  const ways = waysTo(exploiter)
  const { reached, latest, availableFrom } = firstReached(ways, days)
  const decidedBy = decider(days, exploiter, reached, availableFrom)
  const way = reached?.way ?? ways[0]
  const carriage = way.carriage?.effective
  return {
    availableFrom,
    launchedOn: dayIn(launch),
    closedOn: dayIn(end?.effective),
    carriedSince: dayIn(carriage),
    notBefore: reached?.earliest ?? null,
    notAfter: latest,
    precision: availableFrom !== null ? 'day' : way.start.notAfter === null ? null : precisionIn({ launch, carrier: carriage }, decidedBy),
    decidedBy,
    evidence: availableFrom === null ? null : weakestOf([window?.evidence ?? 'text', ...[launch, carriage].flatMap(dated => dated?.evidence ?? [])]),
    way
  }
}

/** The first day on which a service can have a film of some outcome; null: never, or not known to the day. */
export function availableFrom (outcome: Outcome, film: Film, exploiter: Exploiter): Day | null {
  return firstReached(waysTo(exploiter), lawful(outcome, outcome.kind === 'undetermined' ? outcome : NO_BOUNDS, film)).availableFrom
}

const NO_BOUNDS = { earliest: null, latest: null }

interface First {
  /** How the film can be had first; null: never, or nothing is documented. */
  readonly reached: Reached | null
  /** The first day that is certain. */
  readonly latest: Day | null
  readonly availableFrom: Day | null
}

function firstReached (ways: readonly Way[], days: Lawful): First {
  const all = ways.flatMap(way => reachedBy(way, days) ?? [])
  const reached = all.length === 0 ? null : all.reduce((first, one) => one.earliest < first.earliest ? one : first)
  const latest = firstKnown(all.map(one => one.latest))
  return { reached, latest, availableFrom: reached !== null && reached.earliest === latest ? latest : null }
}

/** The spans; between bounds, where the window is undetermined; from the release on, where no rule holds it back. */
function lawful (outcome: Outcome, bounds: Pick<Allowed, 'earliest' | 'latest'>, { days }: Film): Lawful {
  if (outcome.kind === 'undetermined') return { atBest: always(bounds.earliest), forCertain: always(bounds.latest) }
  const spans = outcome.kind === 'dated' ? outcome.spans : always(days['theatrical-release'])
  return { atBest: spans, forCertain: spans }
}

function always (from: Day | null): readonly Span[] {
  return from === null ? [] : [{ from, until: null }]
}

/** The first lawful day on which the way is open; null where it never is. */
function reachedBy (way: Way, { atBest, forCertain }: Lawful): Reached | null {
  const { start, end } = way
  const earliest = firstDay(atBest, start.notBefore, end?.notAfter ?? null)
  if (earliest === null) return null
  const certain = start.notAfter !== null && end?.notBefore !== null
  return { way, earliest, latest: certain ? firstDay(forCertain, start.notAfter, end?.notBefore ?? null) : null }
}

/** The first day of the spans that is not before one day and is before another; null: there is no bound, or no such day. */
function firstDay (spans: readonly Span[], from: Day | null, before: Day | null): Day | null {
  for (const span of spans) {
    const day = from === null || from < span.from ? span.from : from
    if (span.until === null || day < span.until) return before === null || day < before ? day : null
  }
  return null
}

/** Which of them gives the day, or leaves it open: the law, the launch, the carrier, or the end of what was there. */
function decider ({ atBest, forCertain }: Lawful, { through }: Exploiter, reached: Reached | null, availableFrom: Day | null): Available['decidedBy'] {
  const [first] = atBest
  if (first === undefined) return 'law'
  if (reached === null) return 'end'
  const { way: { start }, earliest } = reached
  // No carrier has a service before it opens: a lint rule sees to it.
  const by = through === null ? 'launch' : 'carrier'
  if (start.notAfter === null || start.notAfter > earliest) return by
  if (availableFrom !== null) return earliest === start.notBefore && earliest > first.from ? by : 'law'
  return atBest === forCertain ? 'end' : 'law'
}

function dayIn (dated: Dated | undefined): CivilDate | null {
  return dated === undefined ? null : knownDay(dated)
}

/** How well the day is known that leaves the answer open; null where no such day does, or it is known by its bounds only. */
function precisionIn (events: Readonly<Record<'launch' | 'carrier', Dated | undefined>>, decidedBy: Available['decidedBy']): Available['precision'] {
  const event = decidedBy === 'launch' || decidedBy === 'carrier' ? events[decidedBy] : undefined
  return event?.on === undefined || knownDay(event) !== null ? null : precisionOf(event.on)
}
