// What one part asks of a film: the days of an event not dated on which it hangs, and what an authority may shorten.
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { Anchor, Power, RuleSet } from '../../schemas/rule-set.js'
import { isoOf, shift, type Day } from '../../src/calendar/day.js'
import { firstPart } from '../../src/decide/concerning.js'
import { decide } from '../../src/decide/decide.js'
import { soonest } from '../../src/decide/due.js'
import type { Dating, Step } from '../../src/decide/outcome.js'
import { floorOf, mayBeShortened, powerOver } from '../../src/decide/powers.js'
import type { Film } from '../../src/law/facts/film.js'
import type { Part } from '../../src/law/tracks/track.js'
import { delayed, filmUnder, powerOf, setOf } from '../fixtures/one-window.js'
import { day } from '../fixtures/rulebook.js'

const RELEASE = '2010-03-31'

/** As a test states them: the day that lets the rule act, the first and the last on which the event matters, and the floor where it is one. */
const shown = ({ on, first, last, floor }: Dating) => [on, first, last, ...floor === undefined ? [] : [floor]].map(one => one === null ? null : isoOf(one))

/** The days on which a delay of so many months after an event hangs, where powers have such floors. */
function awaited (after: Anchor, months: number, floors: ReadonlyArray<Power['floor']> = [], facts: Facts = {}): Array<Array<string | null>> {
  const row = delayed(0, { opens: [{ after, delay: { months }, evidence: 'text' }] })
  const { track, film } = filmUnder([setOf('2001-01-01', row, { powers: floors.map(floor => powerOf(floor)) })], RELEASE, facts)
  const found: Dating[] = []
  soonest(track.parts[0] as Part, film, step => { if (step.what === 'delay') found.push(...step.awaits) })
  t.ok(found.every(({ event }) => event === after))
  return found.map(shown)
}

t.test('A visa not stated may be as old as the delay, or of the day of the release', async t => {
  const plain = [['2009-03-31', '2009-03-31', RELEASE], [RELEASE, RELEASE, RELEASE]]
  t.strictSame(awaited('visa', 12), plain)
  t.strictSame(awaited('theatrical-release', 12), [], 'of the release the day is known')
  t.strictSame(awaited('visa', 12, [], { visaDate: day('2010-01-15') }), [], 'so it is of a visa that is stated')
  t.strictSame(awaited('first-free-tv-broadcast', 12), plain.map(([on, first]) => [on, first, null]), 'a broadcast may never come')
})

t.test('Between the two lie those of which an authority may shorten the delay, whichever day is looked at', async t => {
  const between = (months: number, ...floors: ReadonlyArray<Power['floor']>) => awaited('visa', months, floors).slice(2).map(one => {
    t.strictSame(one, [RELEASE, one[1], RELEASE, one[1]])
    return one[1]
  })
  const visa = (months: number) => ({ after: 'visa', delay: { months } } as const)
  t.strictSame(between(12, [visa(4)]), ['2009-11-30'])
  t.strictSame(between(10, [visa(6)]), ['2009-09-30', '2009-11-30', '2010-01-31'], 'every second month from the floor on')
  t.strictSame(between(10, [visa(5)]), ['2009-10-31', '2009-12-31', '2010-02-28'])
  t.strictSame(between(4, [visa(3)]), ['2009-12-31', '2010-01-31', '2010-02-28'], 'each month, where floor and delay are one month apart')
  t.strictSame(between(12, [visa(4)], [visa(6), visa(8)]), ['2009-11-30', '2009-09-30', '2009-12-31', '2009-07-31', '2009-09-30', '2009-11-30', '2010-01-31'], 'of each floor')
  t.strictSame(between(12, [{ after: 'visa', delay: { days: 30 } }], [{ after: 'theatrical-release', delay: { months: 4 } }], [{ on: day('2010-06-01') }]), [], 'not of floors that are no months after the event')
})

/** A film under sets whose windows open after so many months, and whose powers may shorten that. */
const under = (sets: ReadonlyArray<readonly [from: string, months: number, powers: readonly Power[]]>, facts: Facts = {}) =>
  filmUnder(sets.map(([from, months, powers]): RuleSet => setOf(from, delayed(months), { powers: [...powers] })), '2010-01-01', facts, false)

const months = (count: number) => [{ delay: { months: count } }]

/** The floor of the first power of a part. */
function floorIn (part: Part | undefined, film: Film): Day | null {
  const power = part?.powers[0]
  if (part === undefined || power === undefined) throw new Error('no power')
  return floorOf(power, part, film)
}

t.test('An authority may shorten the delay of a film that opens after the floor, not on it or before', async t => {
  const { track, film } = under([['2001-01-01', 12, [powerOf(months(6))]]])
  const floor = floorIn(track.parts[0], film) as Day
  t.equal(isoOf(floor), '2010-07-01')
  for (const [on, may] of [[shift(floor, -1), false], [floor, false], [shift(floor, 1), true]] as const) t.equal(mayBeShortened(track, film, on), may, isoOf(on))
  const other = under([['2001-01-01', 12, [powerOf(months(6), { releasedFrom: day('2010-01-02') })]]])
  t.equal(mayBeShortened(other.track, other.film, shift(floor, 10_000)), false, 'the power is not over this film')
  const later = under([['2001-01-01', 24, []], ['2010-06-01', 24, [powerOf(months(6))]]])
  t.equal(mayBeShortened(later.track, later.film, shift(floor, 1)), true, 'the next set has the power')
  t.equal(mayBeShortened(later.track, later.film, floor), false)
  const none = under([['2001-01-01', 24, []]])
  t.equal(mayBeShortened(none.track, none.film, shift(floor, 10_000)), false)
})

t.test('A floor counts from the day on which its set governs, and not when it governs no longer', async t => {
  const floors = (from: string, until: string, count: number) => {
    const { track, film } = under([['2001-01-01', 24, []], [from, 24, [powerOf(months(count))]], [until, 24, []]])
    const floor = floorIn(track.parts[1], film)
    return floor === null ? null : isoOf(floor)
  }
  t.equal(floors('2010-07-02', '2012-01-01', 6), '2010-07-02', 'the day after')
  t.equal(floors('2010-07-01', '2012-01-01', 6), '2010-07-01', 'the day of')
  t.equal(floors('2010-06-30', '2012-01-01', 6), '2010-07-01', 'the day before')
  t.equal(floors('2005-01-01', '2010-07-02', 6), '2010-07-01', 'the last day that it governs')
  t.equal(floors('2005-01-01', '2010-07-01', 6), null)
  t.equal(floors('2005-01-01', '2010-06-30', 6), null)
})

t.test('A power that was used, and whose decision may name a day, awaits that day: from the floor to the opening', async t => {
  const told = (power: Power, facts: Facts) => {
    const { track, film, tracks } = under([['2001-01-01', 12, [power]]], facts)
    // The opening as it would be if nothing were stated.
    const outcome = decide(track, { ...film, decided: 0, passed: 0 }, tracks)
    if (outcome.kind !== 'dated') throw new Error(outcome.kind)
    const steps: Step[] = []
    const found = powerOver(outcome.opening, firstPart(track, film), film, step => { steps.push(step) })
    return [found === null ? null : isoOf(found.floor), ...steps.map(step => step.what === 'power' ? [isoOf(step.floor), step.holds, ...step.awaits.map(shown)] : step.what)]
  }
  const decided = powerOf(months(6), { decides: { medium: 'x' } })
  const awaits = [['2010-07-01', '2010-07-01', '2011-01-01'], ['2011-01-01', '2010-07-01', '2011-01-01']]
  t.strictSame(told(decided, { derogationGranted: true }), ['2010-07-01', ['2010-07-01', 'yes', ...awaits]])
  t.strictSame(told(decided, {}), [null, ['2010-07-01', 'open']])
  t.strictSame(told(decided, { derogationGranted: false }), [null, ['2010-07-01', 'no']])
  t.strictSame(told(decided, { derogationGranted: true, derogationFrom: day('2010-09-01') }), [null], 'the day that is named counts in its stead')
  t.strictSame(told(powerOf(months(6)), { derogationGranted: true }), ['2010-07-01', ['2010-07-01', 'yes']], 'no fact states the day')
  t.strictSame(told(powerOf(months(12)), { derogationGranted: true }), [null], 'a floor on the day of the opening shortens nothing')
})
