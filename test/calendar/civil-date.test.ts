// Civil dates: the calendar, month ends, and the clock of Paris.
import t from 'tap'
import { dayAfter, daysAfter, daysBetween, earlier, isCivilDate, later, plus } from '../../src/calendar/civil-date.js'
import { todayInParis } from '../../src/http/question/clock.js'
import { addMonths, dayNumber, iso } from '../fixtures/oracle.js'
import { day } from '../fixtures/rulebook.js'

t.test('A civil date is a day of the real calendar, written YYYY-MM-DD', async t => {
  for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1895-12-28']) t.ok(isCivilDate(text), text)
  for (const text of ['2014-02-30', '2023-02-29', '1900-02-29', '0000-01-01', '2014-1-1', '20140101', '2014-01', '2014-W05', '2014-01-01T00:00:00Z', '', ' 2014-01-01', '2014-13-01']) t.notOk(isCivilDate(text), text)
})

t.test('The 29th, 30th and 31st fall on the last day of a shorter month', async t => {
  for (const [from, months, to] of [
    ['2012-10-31', 4, '2013-02-28'], ['2013-10-30', 4, '2014-02-28'], ['2011-10-31', 4, '2012-02-29'], ['2011-10-29', 4, '2012-02-29'],
    ['2014-10-29', 4, '2015-02-28'], ['2024-02-29', 36, '2027-02-28'], ['2024-02-29', 48, '2028-02-29'], ['2020-05-31', 1, '2020-06-30'],
    ['2014-01-31', 2, '2014-03-31'], ['2015-12-16', 4, '2016-04-16'], ['2015-12-31', -1, '2015-11-30']
  ] as const) t.equal(plus(day(from), { months }), to, `${from} and ${months} months`)
})

t.test('Months come first, then weeks and days, added once', async t => {
  t.equal(plus(day('2022-03-02'), { months: 4, days: -28 }), '2022-06-04', 'not three months')
  t.equal(plus(day('2010-01-06'), { months: 4, days: -28 }), '2010-04-08')
  t.equal(plus(day('2020-10-31'), { months: 4, days: -28 }), '2021-01-31', 'the end of February, then 28 days')
  t.equal(plus(day('2006-01-01'), { weeks: 33 }), iso(dayNumber(2006, 1, 1) + 231))
  t.equal(plus(day('2011-12-29'), { days: 2 }), '2011-12-31', 'no day is lost where a time zone once lost one')
  t.equal(plus(day('2014-03-29'), { days: 1 }), '2014-03-30', 'the night the clocks change')
})

t.test('Dates are counted from and to any day of a century', async t => {
  const delay = { months: 7 }
  const first = dayNumber(1900, 1, 1)
  for (let n = 0; n < 37_000; n++) {
    const date = day(iso(first + n))
    if (plus(date, delay) !== iso(addMonths(first + n, 7)) || daysBetween(day('1900-01-01'), date) !== n || dayAfter(date) !== iso(first + n + 1)) t.fail(date)
    if (daysAfter(day('1900-01-01'), n) !== date) t.fail(date)
  }
  t.equal(plus(day('1900-01-31'), delay), '1900-08-31')
})

t.test('Dates are compared as they are read', async t => {
  t.equal(later(day('2014-01-02'), day('2014-01-10')), '2014-01-10')
  t.equal(later(day('2014-01-10'), day('2014-01-02')), '2014-01-10')
  t.equal(earlier(day('2014-01-02'), day('2014-01-10')), '2014-01-02')
  t.equal(earlier(day('2014-01-10'), day('2014-01-02')), '2014-01-02')
  t.equal(daysBetween(day('2024-02-28'), day('2024-03-01')), 2)
  t.equal(daysBetween(day('2024-03-01'), day('2024-02-28')), -2)
})

t.test('Today is the date in Paris, wherever the machine stands', async t => {
  for (const [instant, today] of [
    ['2026-11-21T22:59:59Z', '2026-11-21'], ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-07-13T21:59:59Z', '2026-07-13'], ['2026-07-13T22:00:00Z', '2026-07-14']
  ] as const) {
    t.intercept(Date, 'now', { value: () => Date.parse(instant) })
    t.equal(todayInParis(), today, instant)
  }
})
