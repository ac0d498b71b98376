// When a service is there: in its territory, and on the device of a carrier where one is asked about.
import type { Carriage } from '../../schemas/carrier.js'
import type { Dated } from '../../schemas/dated.js'
import { boundsOf, type Bounds } from '../calendar/dated.js'
import { dayOf, shift, type Day } from '../calendar/day.js'
import { firstDayOf } from '../calendar/partial-date.js'
import type { Exploiter, Through } from './exploiter.js'

/** A way to reach a service: the span in which it is open, of which neither end need be known to the day. */
export interface Way {
  /** What is recorded of it; null: no carrier is asked about, or nothing says that it ever had the service. */
  readonly carriage: Carriage | null
  /** The first day. */
  readonly start: Bounds<Day>
  /** The first day after; null: it goes on. */
  readonly end: Bounds<Day> | null
}

const UNKNOWN: Bounds<Day> = { notBefore: null, notAfter: null }

/** Every way to reach a service: itself, or each device of the carrier that is known to carry it; where none is, one that may open at any time. */
export function waysTo ({ offer: { launch, end }, through }: Exploiter): readonly [Way, ...Way[]] {
  const own: Way = { carriage: null, start: boundsIn(launch.effective), end: end === undefined ? null : boundsIn(end.effective) }
  if (through === null) return [own]
  const [first, ...others] = through.carriages.filter(isEffective).map(carriage => carried(own, carriage, through))
  return first === undefined ? [unrecorded(own, through)] : [first, ...others]
}

/** Whether the service is there on a day, by some way; null: not known. */
export function isThere (ways: readonly Way[], day: Day): boolean | null {
  const answers = ways.map(way => isOpen(way, day))
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

/** The days on which it may come or go. */
export function turningDaysOf (ways: readonly Way[]): Day[] {
  return ways.flatMap(({ start, end }) => [start.notBefore, start.notAfter, end?.notBefore, end?.notAfter]).filter(day => day !== null && day !== undefined)
}

function isOpen (way: Way, day: Day): boolean | null {
  const { start, end } = way
  if (start.notBefore !== null && day < start.notBefore) return false
  if (end !== null && end.notAfter !== null && day >= end.notAfter) return false
  const { hasCome, stays } = certainOn(way, day)
  return hasCome && stays ? true : null
}

/** What is certain of a way on a day: that it is open by then, and that it is still open. */
export function certainOn ({ start, end }: Way, day: Day): { readonly hasCome: boolean, readonly stays: boolean } {
  return {
    hasCome: start.notAfter !== null && day >= start.notAfter,
    stays: end === null || (end.notBefore !== null && day < end.notBefore)
  }
}

/** A service through a carrier: once both are there, as long as both are. */
function carried (own: Way, carriage: Carriage, { device }: Through): Way {
  // On which of its devices the carrier had it is not told: on the one asked about it need not have been from the start.
  const start = carriage.device === null && device !== null ? { ...boundsIn(carriage.effective), notAfter: null } : boundsIn(carriage.effective)
  const starts = [own.start, start, ...device?.from === undefined ? [] : [boundsIn(device.from)]]
  const ends = [...own.end === null ? [] : [own.end], ...[carriage.until, device?.until].flatMap(dated => dated === undefined ? [] : [boundsIn(dated)])]
  return {
    carriage,
    start: { notBefore: lastKnown(starts.map(one => one.notBefore)), notAfter: lastOf(starts.map(one => one.notAfter)) },
    end: ends.length === 0 ? null : { notBefore: firstOf(ends.map(one => one.notBefore)), notAfter: firstKnown(ends.map(one => one.notAfter)) }
  }
}

/**
 * A service through a carrier that is not known to have had it: never before the service or the device was there, nor while it is
 * known to have been missing, nor before the carrier had it on any other device.
 */
function unrecorded (own: Way, { device, carriages, elsewhere }: Through): Way {
  const missingUntil = firstOf(carriages.map(notBeforeOf))
  const first = firstOf(elsewhere.filter(isEffective).map(({ effective }) => boundsIn(effective).notBefore))
  return {
    carriage: null,
    start: { notBefore: lastKnown([own.start.notBefore, boundsIn(device?.from).notBefore, missingUntil, first]), notAfter: null },
    end: own.end
  }
}

/** The first day on which something may be carried that is not known to be: after its refusal, not before it was announced. */
function notBeforeOf ({ effective, refused, announced = [] }: Carriage): Day | null {
  if (refused !== undefined) {
    const { notAfter } = boundsIn(refused)
    return notAfter === null ? null : shift(notAfter, 1)
  }
  const [first] = announced
  return lastKnown([boundsIn(effective).notBefore, first?.on === undefined ? null : dayOf(firstDayOf(first.on))])
}

function isEffective ({ status }: Carriage): boolean {
  return status === 'effective'
}

/** The bounds of what may not be dated at all. */
export function boundsIn (dated: Dated | undefined): Bounds<Day> {
  if (dated === undefined) return UNKNOWN
  const { notBefore, notAfter } = boundsOf(dated)
  return { notBefore: notBefore === null ? null : dayOf(notBefore), notAfter: notAfter === null ? null : dayOf(notAfter) }
}

/** The first of the days that are known; null where none is. */
export function firstKnown (days: ReadonlyArray<Day | null>): Day | null {
  return days.reduce<Day | null>((first, day) => first === null || day === null ? first ?? day : day < first ? day : first, null)
}

function lastKnown (days: ReadonlyArray<Day | null>): Day | null {
  return days.reduce<Day | null>((last, day) => last === null || day === null ? last ?? day : day > last ? day : last, null)
}

/** The first or the last of several days; null where one of them is not known. */
function firstOf (days: ReadonlyArray<Day | null>): Day | null {
  return days.includes(null) ? null : firstKnown(days)
}

function lastOf (days: ReadonlyArray<Day | null>): Day | null {
  return days.includes(null) ? null : lastKnown(days)
}
