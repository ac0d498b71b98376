// From which day a service can have the film: the law first, then whether the service was there, then whether the carrier had it.
import type { Availability, Interval, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Dated } from '../../schemas/dated.js'
import type { Release } from '../../schemas/release.js'
import type { Bilingual } from '../../schemas/text.js'
import { precisionOf } from '../calendar/partial-date.js'
import { becauseOf } from './availability-sentence.js'
import { later } from './civil-date.js'
import { isFilm } from './consistency.js'
import { knownDay } from './dated.js'
import { weakestOf } from './evidence.js'
import type { Exploiter } from './exploiter.js'
import type { Speaker } from './explanation.js'
import type { Film } from './opening.js'
import type { Outcome } from './outcome.js'
import { firstKnown, waysTo, type Way } from './presence.js'

/** What a window says of the service asked about. */
export interface Available {
  readonly service: string
  readonly availableFrom: CivilDate | null
  readonly availability: Availability
}

/** The days on which the film may be exploited, by law or by contract: at best, and for certain. */
export interface Lawful {
  readonly atBest: readonly Interval[]
  readonly forCertain: readonly Interval[]
}

/** The first day on which the film can be had by one way, between two days; `latest` null: no day is certain. */
interface Reached {
  readonly way: Way
  readonly earliest: CivilDate
  readonly latest: CivilDate | null
}

/** From when the service can have the film of a window, and which day decides. */
export function availabilityOf (window: Window, release: Release, exploiter: Exploiter, territory: Bilingual, speaker: Speaker): Available {
  const { service, offer: { launch, end } } = exploiter
  const days = lawfulDays(window, release)
  const ways = waysTo(exploiter)
  const { reached, latest, availableFrom } = firstReached(ways, days)
  const decidedBy = decider(days, exploiter, reached, availableFrom)
  const way = reached?.way ?? ways[0]
  const carriage = way.carriage?.effective
  return {
    service: service.id,
    availableFrom,
    availability: {
      launchedOn: dayOf(launch.effective),
      closedOn: dayOf(end?.effective),
      carriedSince: dayOf(carriage),
      notBefore: reached?.earliest ?? null,
      notAfter: latest,
      precision: availableFrom !== null ? 'day' : way.start.notAfter === null ? null : precisionIn({ launch: launch.effective, carrier: carriage }, decidedBy),
      decidedBy,
      evidence: availableFrom === null ? null : weakestOf([window.evidence ?? 'text', ...[launch.effective, carriage].flatMap(dated => dated?.evidence ?? [])]),
      because: becauseOf(decidedBy, { window, isReleased: isFilm(release), exploiter, territory, way, availableFrom }, speaker)
    }
  }
}

/** The first day on which a service can have a film; null: never, or not known to the day. */
export function availableFromOf (days: Lawful, exploiter: Exploiter): CivilDate | null {
  return firstReached(waysTo(exploiter), days).availableFrom
}

/** The lawful days of an outcome. */
export function lawfulIn ({ ruling, intervals }: Outcome, { theatricalReleaseDate: release }: Film): Lawful {
  return lawful(intervals, ruling.kind === 'undetermined' ? ruling : null, release)
}

interface First {
  /** How the film can be had first; null: never, or nothing is documented. */
  readonly reached: Reached | null
  /** The first day that is certain. */
  readonly latest: CivilDate | null
  readonly availableFrom: CivilDate | null
}

function firstReached (ways: readonly Way[], days: Lawful): First {
  const all = ways.flatMap(way => reachedBy(way, days) ?? [])
  const reached = all.length === 0 ? null : all.reduce((first, one) => one.earliest < first.earliest ? one : first)
  const latest = firstKnown(all.map(one => one.latest))
  return { reached, latest, availableFrom: reached !== null && reached.earliest === latest ? latest : null }
}

function lawfulDays ({ status, intervals, earliestPossible: earliest, latestPossible: latest }: Window, { theatricalReleaseDate: release }: Release): Lawful {
  return lawful(intervals, status === 'undetermined' ? { earliest, latest } : null, release)
}

/** The intervals; between bounds, where the window is undetermined; from the release on, where no rule holds it back. */
function lawful (intervals: readonly Interval[], bounds: { earliest: CivilDate | null, latest: CivilDate | null } | null, release: CivilDate | null): Lawful {
  if (bounds !== null) return { atBest: always(bounds.earliest), forCertain: always(bounds.latest) }
  const days = intervals.length === 0 ? always(release) : intervals
  return { atBest: days, forCertain: days }
}

function always (from: CivilDate | null): readonly Interval[] {
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
function firstDay (spans: readonly Interval[], from: CivilDate | null, before: CivilDate | null): CivilDate | null {
  for (const span of spans) {
    const day = from === null ? span.from : later(span.from, from)
    if (span.until === null || day < span.until) return before === null || day < before ? day : null
  }
  return null
}

/** Which of them gives the day, or leaves it open: the law, the launch, the carrier, or the end of what was there. */
function decider ({ atBest, forCertain }: Lawful, { through }: Exploiter, reached: Reached | null, availableFrom: CivilDate | null): Availability['decidedBy'] {
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

function dayOf (dated: Dated | undefined): CivilDate | null {
  return dated === undefined ? null : knownDay(dated)
}

/** How well the day is known that leaves the answer open; null where no such day does, or it is known by its bounds only. */
function precisionIn (events: Readonly<Record<'launch' | 'carrier', Dated | undefined>>, decidedBy: Availability['decidedBy']): Availability['precision'] {
  const event = decidedBy === 'launch' || decidedBy === 'carrier' ? events[decidedBy] : undefined
  return event?.on === undefined || knownDay(event) !== null ? null : precisionOf(event.on)
}
