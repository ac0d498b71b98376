// Days known to the month or year: which texts they are, and which days they may be.
import t from 'tap'
import { firstDayOf, isPartialDate, lastDayOf, precisionOf, type Precision } from '../../src/calendar/partial-date.js'

t.test('A day, a month and a year of the real calendar may be written, and nothing else', async t => {
  for (const text of ['2014', '2014-11', '2014-11-30', '0001', '9999-12', '2024-02-29']) t.ok(isPartialDate(text), text)
  for (const text of ['', '2', '201', '20141', '2014-', '2014-1', '2014-13', '2014-00', '2014-11-', '2014-11-3', '2014-11-31', '2023-02-29', '0000', '0000-01', '2014-11-30T', 'year', '2014-1a']) {
    t.notOk(isPartialDate(text), JSON.stringify(text))
  }
})

t.test('How it is written says how well the day is known, and between which days it lies', async t => {
  for (const [date, precision, first, last] of [
    ['2014-11-15', 'day', '2014-11-15', '2014-11-15'],
    ['2014-11', 'month', '2014-11-01', '2014-11-30'],
    ['2014-12', 'month', '2014-12-01', '2014-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31']
  ] satisfies ReadonlyArray<readonly [date: string, precision: Precision, first: string, last: string]>) {
    if (!isPartialDate(date)) throw new Error(date)
    t.strictSame([precisionOf(date), firstDayOf(date), lastDayOf(date)], [precision, first, last], date)
  }
})
