// Between which releases two delays, or a delay and a day, keep their order.
import t from 'tap'
import { addDays, addMonths, compareAsc, parseISO } from 'date-fns'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { boundsBetween } from '../../src/decide/eras/bounds.js'
import { day } from '../fixtures/rulebook.js'

const [FROM, UNTIL] = [dayOf(day('2019-01-01')), dayOf(day('2024-07-01'))]

/** The releases on which an order differs from that of the day before, by another calendar than the service's own. */
function turns (order: (release: Date) => number): string[] {
  const all = Array.from({ length: UNTIL - FROM }, (_, i): Day => shift(FROM, i))
  const orderOn = (release: Day) => order(parseISO(isoOf(release)))
  return all.filter(release => release === FROM || orderOn(release) !== orderOn(shift(release, -1))).map(isoOf)
}

t.test('Days before a month change places with days after it within a month too', async t => {
  const bounds = boundsBetween([[{ after: [{ days: 15 }, { months: 1 }] }, { after: [{ months: 1 }, { days: 15 }] }]], { from: FROM, until: UNTIL })
  const expected = turns(release => compareAsc(addMonths(addDays(release, 15), 1), addDays(addMonths(release, 1), 15)))
  t.strictSame(bounds.map(isoOf), expected)
  t.ok(expected.some(release => release.slice(8) > '01' && release.slice(8) < '29'), 'also between the 2nd and the 28th')
})

t.test('Days added after months change places with months alone', async t => {
  const bounds = boundsBetween([[{ after: [{ months: 1 }, { days: 30 }] }, { after: [{ months: 2 }] }]], { from: FROM, until: UNTIL })
  t.strictSame(bounds.map(isoOf), turns(release => compareAsc(addDays(addMonths(release, 1), 30), addMonths(release, 2))))
})

t.test('A delay reaches a fixed day and passes it', async t => {
  const bounds = boundsBetween([[{ after: [{ months: 4 }] }, { on: dayOf(day('2020-02-29')) }]], { from: FROM, until: UNTIL })
  t.strictSame(bounds.map(isoOf), ['2019-01-01', '2019-10-29', '2019-11-01'])
})
