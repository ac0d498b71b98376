// How the days that a walk compares follow from the release: through which delays, one after the other, or not at all.
import type { Delay } from '../../../schemas/delay.js'
import { lengthOf, add, type Day } from '../../calendar/day.js'
import type { Span } from '../../calendar/span.js'
import { COVERED } from '../../law/facts/coverage.js'
import type { Law, Tracks } from '../../law/tracks/enact.js'
import { EVENTS, type Event } from '../../law/facts/film.js'
import { keptBy } from '../../law/once/kept.js'
import type { ClosingRule, DelayRule, Moment, Part, PowerRule, Track } from '../../law/tracks/track.js'
import { grantedIn } from '../worlds/consistency.js'
import { concerning } from '../concerning.js'

/** How a day follows from the release: so long after it, or on one day whatever the release. */
export type Reckoning = { readonly after: Chain } | { readonly on: Day }

/**
 * Delays that run one after the other from the release; none is the release itself. Two months after 24 are not 26:
 * where the day in between does not exist, the month's last is taken.
 */
export type Chain = readonly Delay[]

/** The day that a reckoning gives for a release. A later release never gives an earlier one. */
export function dayIn (reckoning: Reckoning, release: Day): Day {
  if ('on' in reckoning) return reckoning.on
  let day = release
  for (const delay of reckoning.after) day = add(day, delay)
  return day
}

/** How a day of an outcome follows from the release; of several ways, which give the same day between two bounds, the first. */
export function reckoningOf (day: Day, release: Day, reckonings: readonly Reckoning[]): Reckoning {
  return reckonings.find(one => 'after' in one && dayIn(one, release) === day) ?? { on: day }
}

/** The release itself. */
export const RELEASE: Reckoning = { after: [] }

/**
 * Every way in which a day that a walk of a track compares, or tells of, follows from the release; those first that are
 * named most simply. The events of films that state none are the days that alternatives suppose.
 */
export function reckoningsOf (track: Track, tracks: Tracks): readonly Reckoning[] {
  const parts = [track, ...besideIn(track, tracks)].flatMap(one => one.parts)
  const partsOf = (id: string) => tracks.byId.get(id)?.parts ?? []
  const events = eventsIn(parts, tracks.law, partsOf)
  return distinct(tracks.law, [
    RELEASE,
    ...parts.flatMap(part => valuesOf(part, events, partsOf)),
    ...[...events.values()].flat(),
    ...fixedIn(parts)
  ])
}

/** What is compared for films released on a day or later. */
export interface Compared {
  /** What each part makes of the release, and the days beyond which that is compared with no other. */
  readonly within: ReadonlyArray<{ readonly days: Span, readonly own: readonly Reckoning[] }>
  /** The days of events, and those before which they cannot be. */
  readonly events: readonly Reckoning[]
  /** The days of the law. */
  readonly fixed: readonly Reckoning[]
}

/** What the walks of a track compare for films released on a day or later, and none that only concerns films released before. */
export function comparedBy (track: Track, tracks: Tracks, since: Day): Compared {
  const kept = comparedSince(tracks)(track)
  let compared = kept.get(since)
  if (compared === undefined) kept.set(since, compared = comparedIn(track, tracks, since))
  return compared
}

/** By the day on which a part starts to govern releases. */
const comparedSince = keptBy((_: Tracks) => keptBy((_: Track) => new Map<Day, Compared>()))

function comparedIn (track: Track, tracks: Tracks, since: Day): Compared {
  const partsOf = (id: string) => tracks.byId.has(id) ? concerning(tracks.byId.get(id) as Track, since) : []
  const parts = [track, ...besideIn(track, tracks)].flatMap(one => concerning(one, since))
  const events = eventsIn(parts, tracks.law, partsOf)
  const of = (moments: readonly Moment[]) => distinct(tracks.law, moments.flatMap(moment => momentIn(moment, events, partsOf)))
  return {
    // A window opens and closes under a part on days that it governs, which of an act are all before its end; an exclusivity may end after them.
    within: parts.flatMap(({ act, days: own, delays, requests, powers, notBefore, contested, closings, exclusivity }) => {
      const days = act === null ? own : { from: COVERED.from, until: own.until }
      return [
        { days, own: distinct(tracks.law, [...[...delays, ...requests, ...contested === null ? [] : [contested.rule]].flatMap(rule => dueIn(rule, events)), ...floorsLifted(delays), ...powers.flatMap(rule => floorsIn(rule, events, partsOf))]) },
        ...notBefore === null ? [] : [{ days, own: distinct(tracks.law, [plus(RELEASE, notBefore.delay)]) }],
        { days, own: of(closings.flatMap(({ from, until }) => [from, ...until.map(({ at }) => at)])).filter(one => 'after' in one || one.on >= days.from) },
        ...exclusivity === null ? [] : [{ days: { from: days.from, until: null }, own: of([exclusivity.until]) }]
      ]
    }),
    events: distinct(tracks.law, [...of(parts.flatMap(({ closings }) => closings).flatMap(({ notBefore }) => notBefore ?? [])), ...[...events.values()].flat(), ...endsIn(parts)]),
    fixed: fixedIn(parts)
  }
}

/** The days before which a delay whose criterion a text lifted opens nothing: such a delay may end there, also where that is before its part. */
function floorsLifted (delays: readonly DelayRule[]): Reckoning[] {
  return delays.flatMap(({ lifted }) => lifted.flatMap(({ notBefore }) => notBefore === null ? [] : [{ on: notBefore }]))
}

/** From which day on another set says how early a closing may start. */
function endsIn (parts: readonly Part[]): Reckoning[] {
  return parts.flatMap(({ days: { until }, closings }) => until !== null && closings.some(({ notBefore }) => notBefore !== null) ? [{ on: until }] : [])
}

/** The days of the law: those on which parts start and end, from which a delay is contested, and the releases for which texts lifted a criterion. */
function fixedIn (parts: readonly Part[]): Reckoning[] {
  return [
    ...parts.flatMap(({ days: { from, until } }) => until === null ? [from] : [from, until]).map(on => ({ on })),
    ...parts.flatMap(({ contested }) => contested === null ? [] : [{ on: contested.since }]),
    ...parts.flatMap(({ delays }) => delays).flatMap(({ lifted }) => lifted).flatMap(({ from, until }) => [from, until]).map(on => ({ on })),
    ...parts.flatMap(({ delays }) => floorsLifted(delays)),
    ...parts.flatMap(({ powers }) => powers).flatMap(({ released: { from, until } }) => until === null ? [from] : [from, until]).map(on => ({ on }))
  ]
}

/** Those of the tracks that say whether a grant can have been obtained: what is no film of a world hangs on them. */
export function reckoningsOfGrants (tracks: Tracks): ReadonlyArray<readonly Reckoning[]> {
  return grantedIn(tracks).map(({ track }) => reckoningsOf(track, tracks))
}

/** The tracks on whose openings closings of a track start or end; the other ways to read it, and theirs. */
export function besideIn ({ parts, readings, disputed }: Track, tracks: Tracks): Set<Track> {
  const moments = parts.flatMap(({ closings }) => closings).flatMap(momentsOf)
  const others = [...readings.map(({ track }) => track), ...disputed]
  return new Set([
    ...moments.flatMap(moment => 'opensWith' in moment ? tracks.byId.get(moment.opensWith) ?? [] : []),
    ...others.flatMap(other => [other, ...besideIn(other, tracks)])
  ])
}

function momentsOf ({ from, until, notBefore }: ClosingRule): Moment[] {
  return [from, ...until.map(({ at }) => at), ...notBefore === null ? [] : [notBefore]]
}

/** The parts of a track by its id, as far as they concern the films asked about. */
type PartsOf = (id: string) => readonly Part[]

/** The days on which alternatives suppose events that are not dated. */
type Events = ReadonlyMap<Event, readonly Reckoning[]>

/** An event may be supposed to follow from another, which is supposed itself: each is in a film once at most. */
const EVENTS_AT_MOST = EVENTS.length

const NAMED: Moment = { after: 'derogation', delay: {} }

function eventsIn (parts: readonly Part[], law: Law, partsOf: PartsOf): Events {
  let events: Events = new Map()
  for (let round = 0; round < EVENTS_AT_MOST; round++) {
    const known = events
    const found = new Map<Event, Reckoning[]>()
    const suppose = (event: Moment, on: readonly Reckoning[]) => {
      if (!('after' in event) || event.after === 'theatrical-release') return
      found.set(event.after, distinct(law, [...found.get(event.after) ?? [], ...on]))
    }
    for (const part of parts) {
      for (const { bound } of part.requests) if ('floor' in bound) suppose(NAMED, [RELEASE, { on: part.days.from }, ...floorsIn(bound, known, partsOf)])
      for (const { after, delay } of part.delays) suppose({ after, delay }, [RELEASE, { after: [{ months: -(delay.months ?? 0) }] }])
      for (const { from, until, notBefore } of part.closings) {
        const start = { on: part.days.from }
        suppose(from, [start, ...notBefore === null ? [RELEASE] : momentIn(notBefore, known, partsOf)])
        for (const { at } of until) suppose(at, [start, ...momentIn(from, known, partsOf)])
      }
    }
    events = found
  }
  return events
}

/** The days that a part makes of the release and of events. */
function valuesOf ({ delays, requests, powers, notBefore, contested, closings, exclusivity }: Part, events: Events, partsOf: PartsOf): Reckoning[] {
  const moments = [...closings.flatMap(momentsOf), ...exclusivity === null ? [] : [exclusivity.until]]
  return [
    ...[...delays, ...requests, ...contested === null ? [] : [contested.rule]].flatMap(rule => dueIn(rule, events)),
    ...notBefore === null ? [] : [plus(RELEASE, notBefore.delay)],
    ...powers.flatMap(rule => floorsIn(rule, events, partsOf)),
    ...moments.flatMap(moment => momentIn(moment, events, partsOf))
  ]
}

/** The first days to which an authority may shorten a delay. */
function floorsIn ({ floor }: PowerRule, events: Events, partsOf: PartsOf): Reckoning[] {
  return floor.flatMap(one => 'on' in one ? [one] : momentIn(one, events, partsOf))
}

function dueIn ({ after, orElse, delay }: Part['delays'][number], events: Events): Reckoning[] {
  const anchors = after === 'theatrical-release' || orElse === 'theatrical-release' ? [RELEASE] : []
  return [...anchors, ...after === 'theatrical-release' ? [] : events.get(after) ?? []].map(anchor => plus(anchor, delay))
}

function momentIn (moment: Moment, events: Events, partsOf: PartsOf): Reckoning[] {
  if ('opensWith' in moment) {
    return [RELEASE, ...partsOf(moment.opensWith).flatMap(({ delays, days }) => [{ on: days.from }, ...delays.flatMap(rule => dueIn(rule, events))])]
  }
  const anchors = moment.after === 'theatrical-release' ? [RELEASE] : events.get(moment.after) ?? []
  return anchors.map(anchor => plus(anchor, moment.delay))
}

/** So long after another day. Days may be added to the delay before them, months may not. */
function plus (anchor: Reckoning, delay: Delay): Reckoning {
  if ('on' in anchor) return { on: add(anchor.on, delay) }
  const { months, days } = lengthOf(delay)
  const last = anchor.after.at(-1)
  if (months !== 0 || last === undefined) return { after: months === 0 && days === 0 ? anchor.after : [...anchor.after, { months, days }] }
  const before = lengthOf(last)
  return { after: [...anchor.after.slice(0, -1), { months: before.months, days: before.days + days }] }
}

/** The chains of a law, each once: the same delays are named by many parts, and what is found for two chains holds wherever they meet. */
const chainsOf = keptBy((_: Law) => new Map([[JSON.stringify(RELEASE), RELEASE]]))

function distinct (law: Law, reckonings: readonly Reckoning[]): Reckoning[] {
  const chains = chainsOf(law)
  return [...new Map(reckonings.map((one): [string, Reckoning] => {
    const key = JSON.stringify(one)
    if ('on' in one) return [key, one]
    const same = chains.get(key) ?? one
    chains.set(key, same)
    return [key, same]
  })).values()]
}
