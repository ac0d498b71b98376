// When an open window closes again, and when it comes back.
import { later } from '../calendar/civil-date.js'
import { add, type Day } from '../calendar/day.js'
import { shared, type BoundedSpan } from '../calendar/span.js'
import type { Tracks } from '../law/tracks/enact.js'
import type { Event, Film } from '../law/facts/film.js'
import { keptBy } from '../law/once/kept.js'
import { verdictOf, type When } from '../law/facts/tests.js'
import type { ClosingRule, End, Moment, Part, Track } from '../law/tracks/track.js'
import { firstPart } from './concerning.js'
import { outsideIn } from './due.js'
import { rulingOf } from './opening.js'
import type { Dating, Gap, Tell } from './outcome.js'

/** The gaps of a track for a film, in order; those that adjoin or overlap are one, which ends as the last of them ends. */
export function gapsOf (track: Track, film: Film, tracks: Tracks, tell?: Tell): Gap[] {
  const gaps = gapsApart(track, film, tracks, tell)
  return gaps.length < 2 ? gaps : joined(gaps)
}

/** The gaps of a track for a film, each by the closing of one part, in the order of the parts. */
export function gapsApart (track: Track, film: Film, tracks: Tracks, tell?: Tell): Gap[] {
  const gaps: Gap[] = []
  const told = new Set<string>()
  const openingOf = openingsFor(film, tracks)
  const tellingOpeningOf = tell === undefined ? openingOf : openingsFor(film, tracks, tell)
  for (let part = firstPart(track, film); part !== undefined; part = part.next) {
    const left = part.closings.length === 0 ? null : outsideIn(part, film)
    if (left !== null && tell === undefined) continue
    for (const rule of part.closings) {
      const holds = verdictOf(rule.when, film)
      // A listener also wants to know what a closing that does not hold would close.
      if (holds !== 'yes' && tell === undefined) continue
      const days = daysOf(rule, film, holds === 'no' ? openingOf : tellingOpeningOf)
      const gap = days === null ? null : gapIn(part, rule, days)
      if (left !== null) {
        tell?.({ what: 'spared', part, by: left, holds, gap, hangsOn: whensOf(part), awaits: NONE })
        continue
      }
      tell?.({ what: 'closing', part, rule, holds, hangsOn: gap === null ? [] : [rule.when, ...holds === 'no' ? [] : whensOf(part)], awaits: holds === 'no' || told.has(meaningOf(rule)) ? NONE : awaitedBy(part, rule, film, openingOf), days, gap })
      told.add(meaningOf(rule))
      if (holds === 'yes' && gap !== null) gaps.push(gap)
    }
  }
  return gaps
}

/** What decides whether a part leaves a film outside. */
function whensOf ({ outside }: Part): readonly When[] {
  return outside.map(({ when }) => when)
}

/** What a closing says, whichever set it stands in: told of one set, it is not told again of the next. */
const meaningOf = keptBy(({ when, from, until, notBefore }: ClosingRule) => JSON.stringify([when, from, until, notBefore]))

function joined (gaps: readonly Gap[]): Gap[] {
  const result: Gap[] = []
  for (const gap of gaps.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last === undefined || last.until < gap.from) result.push(gap)
    else if (last.until < gap.until) result.splice(-1, 1, { ...gap, from: last.from })
  }
  return result
}

/** The days that a closing names, and the end of it that comes first. */
interface Named extends BoundedSpan {
  readonly end: End
}

/** The days that a closing names, whatever part governs them; null where its start or its end is not known. */
function daysOf (by: ClosingRule, film: Film, openingOf: OpeningOf): Named | null {
  const from = dayOf(by.from, film, openingOf)
  const first = firstEnd(by, film, openingOf)
  return from === null || first === null ? null : { from, until: first.day, end: first.end }
}

/** What a closing closes on the days of a part; null where that is nothing. */
function gapIn (part: Part, by: ClosingRule, named: Named): Gap | null {
  const days = shared(named, part.days)
  return days === null || days.until === null ? null : { from: days.from, until: days.until, part, by, end: named.end, isCut: days.until !== named.until }
}

const NONE: readonly Dating[] = []

/** The soonest days, not before the part, on which events not dated would start the closing or end it. */
function awaitedBy (part: Part, { from, until, notBefore, notAfter }: ClosingRule, film: Film, openingOf: OpeningOf): readonly Dating[] {
  const starts = eventIn(from, film)
  const ends = until.flatMap(({ at }) => eventIn(at, film) ?? [])
  if ((starts === null && ends.length === 0) || !mayReach(part, film)) return NONE
  const datings: Dating[] = []
  const inPart = (day: Day) => later(day, part.days.from)
  const earliest = notBefore === null ? film.days['theatrical-release'] : dayOf(notBefore, film, openingOf)
  if (starts !== null && earliest !== null) {
    const last = notAfter === null ? null : dayOf(notAfter, film, openingOf)
    datings.push({ event: starts, on: inPart(earliest), first: inPart(earliest), last })
  }
  const start = ends.length === 0 ? null : dayOf(from, film, openingOf)
  // By the last of the other ends the closing is over, whenever the event falls.
  if (start !== null) for (const event of ends) datings.push({ event, on: inPart(start), first: start, last: lastEnd(until, film, openingOf) })
  return datings
}

/** The latest of the ends that are known; null where none is. */
function lastEnd (until: readonly End[], film: Film, openingOf: OpeningOf): Day | null {
  let last: Day | null = null
  for (const { at } of until) {
    const day = dayOf(at, film, openingOf)
    if (day !== null && (last === null || day > last)) last = day
  }
  return last
}

/** The event from which a moment runs, where it is not dated. */
function eventIn (moment: Moment, { days }: Film): Event | null {
  return 'opensWith' in moment || moment.after === 'theatrical-release' || days[moment.after] !== null ? null : moment.after
}

/** Whether closings of a part may still concern a film, although it is not dated when. */
export function mayReach ({ days, reach }: Part, film: Film): boolean {
  const release = film.days['theatrical-release']
  return reach === null || days.from <= release || add(release, reach) > days.from
}

/** The earliest of the ends that are known. */
function firstEnd ({ until }: ClosingRule, film: Film, openingOf: OpeningOf): { day: Day, end: End } | null {
  let first: { day: Day, end: End } | null = null
  for (const end of until) {
    const day = dayOf(end.at, film, openingOf)
    if (day !== null && (first === null || day < first.day)) first = { day, end }
  }
  return first
}

/** The day on which another track opens; null where it has none. */
export type OpeningOf = (id: string) => Day | null

/** The day of a moment; null where its event is not stated, or the track that it waits for has no date. */
export function dayOf (moment: Moment, film: Film, openingOf: OpeningOf): Day | null {
  if ('opensWith' in moment) return openingOf(moment.opensWith)
  const event = film.days[moment.after]
  return event === null ? null : add(event, moment.delay)
}

/** The days on which the tracks of a law open for a film, closings aside; each is walked, and told, once. */
export function openingsFor (film: Film, { byId }: Tracks, tell?: Tell): OpeningOf {
  let openings: Map<string, Day | null> | undefined
  return id => {
    openings ??= new Map()
    let on = openings.get(id)
    if (on === undefined) openings.set(id, on = openingOf(byId.get(id), film, tell))
    return on
  }
}

function openingOf (track: Track | undefined, film: Film, tell?: Tell): Day | null {
  if (track === undefined) return null
  const ruling = rulingOf(track, film, tell && (step => tell({ what: 'elsewhere', track, step })))
  return ruling.kind === 'dated' ? ruling.opening.on : null
}
