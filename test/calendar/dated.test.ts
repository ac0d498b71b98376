// Days known to the month, the year or within bounds: which days they may be.
import t from 'tap'
import type { PartialDate } from '../../schemas/partial-date.js'
import { firstDayOf, lastDayOf, precisionOf } from '../../src/calendar/partial-date.js'
import { boundsOf, knownDay } from '../../src/calendar/dated.js'

const partial = (text: string) => text as PartialDate
const dated = (parts: Readonly<Record<string, string>>) => parts as Parameters<typeof boundsOf>[0]

t.test('How a partial date is written says how well it is known, and which days it may be', async t => {
  for (const [date, precision, first, last] of [
    ['2014-10-02', 'day', '2014-10-02', '2014-10-02'], ['2014-11', 'month', '2014-11-01', '2014-11-30'], ['2018-12', 'month', '2018-12-01', '2018-12-31'],
    ['2012-02', 'month', '2012-02-01', '2012-02-29'], ['2014-02', 'month', '2014-02-01', '2014-02-28'], ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['9999', 'year', '9999-01-01', '9999-12-31']
  ] as const) {
    t.equal(precisionOf(partial(date)), precision, date)
    t.same([firstDayOf(partial(date)), lastDayOf(partial(date))], [first, last], date)
  }
})

t.test('The bounds of an event are those of its day, month or year, narrowed by what else is known', async t => {
  for (const [parts, notBefore, notAfter] of [
    [{ on: '2014-10-02' }, '2014-10-02', '2014-10-02'],
    [{ on: '2014-11' }, '2014-11-01', '2014-11-30'],
    [{ on: '2018-12', notBefore: '2018-12-04' }, '2018-12-04', '2018-12-31'],
    [{ on: '2014-09', notAfter: '2014-09-19' }, '2014-09-01', '2014-09-19'],
    [{ on: '2014-09', notBefore: '2014', notAfter: '2014' }, '2014-09-01', '2014-09-30'],
    [{ notBefore: '2015-01', notAfter: '2015-02' }, '2015-01-01', '2015-02-28'],
    [{ notAfter: '2017' }, null, '2017-12-31'],
    [{ notBefore: '2015-02' }, '2015-02-01', null],
    [{}, null, null]
  ] as const) t.same(boundsOf(dated(parts)), { notBefore, notAfter }, JSON.stringify(parts))
})

t.test('A day is known where no other day is possible', async t => {
  t.equal(knownDay(dated({ on: '2014-10-02' })), '2014-10-02')
  t.equal(knownDay(dated({ on: '2018-12', notBefore: '2018-12-31' })), '2018-12-31', 'the last day of a month')
  t.equal(knownDay(dated({ notBefore: '2014-10-02', notAfter: '2014-10-02' })), '2014-10-02')
  for (const parts of [{ on: '2014-11' }, { on: '2014' }, { notAfter: '2014-10-02' }, { notBefore: '2014-10-02' }, {}]) t.equal(knownDay(dated(parts)), null, JSON.stringify(parts))
})
