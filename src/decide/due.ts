// What one part alone asks of a film: the delay that decides and the day that it gives, or that the film is left outside.
import { later } from '../calendar/civil-date.js'
import { add, type Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import { evidenceOf, isBetterKnown } from '../law/tracks/evidence.js'
import type { Film } from '../law/facts/film.js'
import { verdictOf, type Verdict, type When } from '../law/facts/tests.js'
import type { DelayRule, Lifted, OutsideRule, Part, RequestRule } from '../law/tracks/track.js'
import type { Dating, Tell } from './outcome.js'

/** The first of the works that a part leaves outside that the film is known to be: nothing that the part says touches it. */
export function outsideIn (part: Part, film: Film, tell?: Tell): OutsideRule | null {
  for (const rule of part.outside) {
    const holds = verdictOf(rule.when, film)
    tell?.({ what: 'outside', part, rule, holds, hangsOn: [rule.when], awaits: [] })
    if (holds === 'yes') return rule
  }
  return null
}

/** A delay that ends on a day, or the works left outside, whom nothing holds back from the release on. */
export interface Due {
  readonly by: DelayRule | OutsideRule
  readonly day: Day
}

/** Of the delays that hold for a film, the one that ends first; of those that end together, the best known, then the first of the row. */
export function soonest (part: Part, film: Film, tell?: Tell): Due | null {
  let best: { readonly by: DelayRule, readonly day: Day } | null = null
  for (const rule of part.delays) {
    if (isNamed(rule, part) && film.days.derogation !== null) continue
    const holds = holdsFor(rule, film)
    // A listener also wants to know the day of a delay that does not hold.
    if (holds !== 'yes' && tell === undefined) continue
    const day = dueOf(rule, film)
    const isSooner = day !== null && (best === null || day < best.day || (day === best.day && isSurer(rule, best.by, film)))
    const mayBeSooner = isSooner || (liftedOf(rule, film)?.notBefore ?? null) !== null
    tell?.({ what: 'delay', part, rule, holds, hangsOn: holds !== 'no' && mayBeSooner ? conditionsOf(rule, film) : [], awaits: holds === 'no' ? [] : awaitedBy(rule, part, film), due: day })
    if (holds === 'yes' && isSooner) best = { by: rule, day }
  }
  return best
}

/** Whether a delay is known better than one that ends on the same day; one that runs from an event that is only supposed is not. */
function isSurer (rule: DelayRule, best: DelayRule, film: Film): boolean {
  return !isSupposed(rule, film) && isBetterKnown(evidenceOf(rule.source), evidenceOf(best.source))
}

/** Whether another event is taken in the stead of that from which the delay runs. */
export function isSupposed ({ after, orElse }: DelayRule, { days }: Film): boolean {
  return orElse !== null && days[after] === null
}

/** Whether a delay holds for a film. */
export function holdsFor (rule: DelayRule, film: Film): Verdict {
  const [granted, meets] = [verdictOf(rule.when, film), verdictOf(rule.criterion, film)]
  if (isLifted(rule, film)) return granted
  if (meets === 'no') return 'no'
  const mustMeet = rule.strict.some(span => isIn(span, film.days['theatrical-release']))
  return mustMeet && meets === 'open' && granted === 'yes' ? 'open' : granted
}

/** What decides whether a delay holds, and from which day on. */
export function conditionsOf (rule: DelayRule, film: Film): When[] {
  const lifted = liftedOf(rule, film)
  return lifted !== null && lifted.notBefore === null ? [rule.when] : [rule.when, rule.criterion]
}

/** Whether a text lifted the criterion for the release. */
export function isLifted (rule: DelayRule, film: Film): boolean {
  return liftedOf(rule, film) !== null
}

function liftedOf ({ lifted }: Pick<DelayRule, 'lifted'>, { days }: Film): Lifted | null {
  return lifted.find(span => isIn(span, days['theatrical-release'])) ?? null
}

/** The days of an event not dated that would let a delay end on the release, or run from it; and between them those that let an authority shorten it, whichever day is looked at. */
function awaitedBy ({ after, delay: { months = 0 } }: DelayRule, { powers }: Part, { days }: Film): Dating[] {
  const release = days['theatrical-release']
  if (after === 'theatrical-release' || days[after] !== null) return []
  const before = (count: number) => add(release, { months: -count })
  const last = after === 'visa' ? release : null
  const floors = powers.flatMap(({ floor }) => floor).flatMap(one => 'after' in one && one.after === after ? spread(one.delay.months ?? 0, months).map(before) : [])
  return [...[before(months), release].map(on => ({ event: after, on, first: on, last })), ...floors.map(floor => ({ event: after, on: release, first: floor, last, floor }))]
}

/** Months before the release, from a floor on, so near to each other that on each day some event of that age has a floor that has come and a delay that has not. */
function spread (floor: number, delay: number): number[] {
  const step = Math.max(1, Math.floor((delay - floor) / 2))
  return Array.from({ length: Math.ceil(floor / step) }, (_, i) => floor - i * step)
}

function dueOf (rule: DelayRule, film: Film): Day | null {
  const { after, orElse, delay, criterion } = rule
  const event = film.days[after] ?? (orElse === null ? null : film.days[orElse])
  if (event === null) return null
  const due = add(event, delay)
  const notBefore = liftedOf(rule, film)?.notBefore ?? null
  return notBefore === null || verdictOf(criterion, film) === 'yes' ? due : later(due, notBefore)
}

/** The first day on which a derogated delay may end for a film, whatever is not stated of its admissions. */
export function grantedFrom ({ delay, criterion, ...rule }: DelayRule, film: Film): Day {
  const due = add(film.days['theatrical-release'], delay)
  const notBefore = liftedOf(rule, film)?.notBefore ?? null
  return notBefore !== null && verdictOf(criterion, film) === 'no' ? later(due, notBefore) : due
}

/** Whether a request names the day of a derogated delay, or that to which a power shortens one: then what it names counts in its stead. */
export function isNamed (bound: RequestRule['bound'], { requests }: Part): boolean {
  return requests.some(one => one.bound === bound)
}

/** The least delay that a part whose value is not known can ask; null where nobody knows one. */
export function leastUnder ({ notBefore }: Part, { days }: Film): Due | null {
  return notBefore === null ? null : { by: notBefore, day: add(days['theatrical-release'], notBefore.delay) }
}

/** Whether it is not stated if a part binds the film at all, and that decides whether its windows have dates. */
export function isScopeOpen ({ outside }: Part, film: Film): boolean {
  return outside.some(({ decisive, when }) => decisive && verdictOf(when, film) === 'open')
}
