// When an open window closes again, and when it comes back.
import { add, type Day } from '../calendar/day.js'
import { shared, type BoundedSpan } from '../calendar/span.js'
import type { Tracks } from '../law/enact.js'
import type { Film } from '../law/film.js'
import { NO_TESTS, openIn, verdictOf } from '../law/tests.js'
import type { ClosingRule, End, Moment, Part, Track } from '../law/track.js'
import { firstPart, rulingOf } from './opening.js'
import type { Dating, Gap, Tell } from './outcome.js'

/** The gaps of a track for a film, in order; those that adjoin or overlap are one, which ends as the last of them ends. */
export function gapsOf (track: Track, film: Film, tracks: Tracks, tell?: Tell): Gap[] {
  const gaps: Gap[] = []
  const told = new Set<string>()
  for (let part = firstPart(track, film.days['theatrical-release']); part !== undefined; part = part.next) {
    for (const rule of part.closings) {
      const holds = verdictOf(rule.when, film)
      // A listener also wants to know what a closing that does not hold would close.
      if (holds !== 'yes' && tell === undefined) continue
      const days = daysOf(rule, film, tracks, holds === 'no' ? undefined : tell)
      const gap = days === null ? null : gapIn(part, rule, days)
      tell?.({ what: 'closing', part, rule, holds, asks: gap === null ? NO_TESTS : openIn(rule.when, film), awaits: holds === 'no' || told.has(rule.source.id) ? [] : awaitedBy(part, rule, film, tracks), days, gap })
      told.add(rule.source.id)
      if (holds === 'yes' && gap !== null) gaps.push(gap)
    }
  }
  return gaps.length < 2 ? gaps : joined(gaps)
}

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
function daysOf (by: ClosingRule, film: Film, tracks: Tracks, tell?: Tell): Named | null {
  const from = dayOf(by.from, film, tracks, tell)
  const first = firstEnd(by, film, tracks, tell)
  return from === null || first === null ? null : { from, until: first.day, end: first.end }
}

/** What a closing closes on the days of a part; null where that is nothing. */
function gapIn (part: Part, by: ClosingRule, named: Named): Gap | null {
  const days = shared(named, part.days)
  return days === null || days.until === null ? null : { from: days.from, until: days.until, part, by, end: named.end, isCut: days.until !== named.until }
}

/** The soonest days, not before the part, on which events not dated would start the closing or end it. */
function awaitedBy (part: Part, { from, until, notBefore }: ClosingRule, film: Film, tracks: Tracks): Dating[] {
  if (!mayReach(part, film)) return []
  const { days } = part
  const datings: Dating[] = []
  const suppose = (event: Moment, on: Day | null) => {
    if (!('after' in event) || event.after === 'theatrical-release' || film.days[event.after] !== null || on === null) return
    datings.push({ event: event.after, on: on < days.from ? days.from : on })
  }
  suppose(from, notBefore === null ? film.days['theatrical-release'] : dayOf(notBefore, film, tracks))
  const starts = dayOf(from, film, tracks)
  for (const { at } of until) suppose(at, starts)
  return datings
}

/** Whether closings of a part may still concern a film: the last day after its release that one of them names is still to come. */
export function mayReach ({ days, closings }: Part, film: Film): boolean {
  const release = film.days['theatrical-release']
  const reach = closings.flatMap(({ until }) => until).flatMap(({ at }) => 'after' in at && at.after === 'theatrical-release' ? [at.delay] : [])[0]
  return reach === undefined || days.from <= release || add(release, reach) > days.from
}

/** The earliest of the ends that are known. */
function firstEnd ({ until }: ClosingRule, film: Film, tracks: Tracks, tell?: Tell): { day: Day, end: End } | null {
  let first: { day: Day, end: End } | null = null
  for (const end of until) {
    const day = dayOf(end.at, film, tracks, tell)
    if (day !== null && (first === null || day < first.day)) first = { day, end }
  }
  return first
}

/** The day of a moment; null where its event is not stated, or the track that it waits for has no date. */
export function dayOf (moment: Moment, film: Film, tracks: Tracks, tell?: Tell): Day | null {
  if ('opensWith' in moment) return openingOf(moment.opensWith, film, tracks, tell)
  const event = film.days[moment.after]
  return event === null ? null : add(event, moment.delay)
}

/** The day on which another track opens, closings aside. */
function openingOf (id: string, film: Film, { byId }: Tracks, tell?: Tell): Day | null {
  const track = byId.get(id)
  if (track === undefined) return null
  const ruling = rulingOf(track, film, tell && (step => tell({ what: 'elsewhere', track, step })))
  return ruling.kind === 'dated' ? ruling.opening.on : null
}
