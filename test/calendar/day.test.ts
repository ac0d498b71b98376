// Days as numbers, against date-fns as the authority: day by day where films are, and at random everywhere else.
import { UTCDateMini, utc } from '@date-fns/utc'
import { addDays, addMonths, differenceInCalendarDays, isValid, parseISO } from 'date-fns'
import fc from 'fast-check'
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import { add, dayOf, dayOfMonth, isDay, isoOf, monthOfYear, shift, yearOf, type Day } from '../../src/calendar/day.js'
import { holds } from '../fixtures/property.js'

const EPOCH = new UTCDateMini('1970-01-01')
const MILLISECONDS = 86_400_000

/** The same by the authority: a day as a date, its text, its number, and the day a delay after it. */
const dateOf = (day: Day) => new UTCDateMini(day * MILLISECONDS)
const textOf = (date: Date) => date.toISOString().slice(0, -'T00:00:00.000Z'.length)
const numberOf = (date: Date) => differenceInCalendarDays(date, EPOCH, { in: utc })
const later = (date: Date, { months = 0, weeks = 0, days = 0 }: Delay) => addDays(addMonths(date, months), 7 * weeks + days)
const read = (text: string) => dayOf(text as CivilDate)

/** Delays as the rules have them, and some that go back. */
const delays: readonly Delay[] = [
  ...[0, 1, 3, 4, 6, 9, 10, 12, 15, 17, 19, 22, 24, 28, 30, 36, 42, 48, -1, -11, -36].map(months => ({ months })),
  { months: 4, days: -28 }, { months: 3, days: 14 }, { weeks: 16 }, { weeks: 33 }, { days: 120 }, { months: -12, weeks: 1, days: -2 }
]

t.test('The first and the last day that can be written, and what lies beyond them', async t => {
  for (const text of ['0001-01-01', '0001-01-02', '0099-12-31', '0100-01-01', '0999-12-31', '1000-01-01', '9999-12-30', '9999-12-31']) {
    t.equal(isoOf(read(text)), text)
    t.equal(yearOf(read(text)), Number(text.slice(0, 4)))
    t.equal(monthOfYear(read(text)), Number(text.slice(5, 7)) - 1)
    t.equal(read(text), numberOf(new UTCDateMini(text)), text)
  }
  for (const [from, delay, to] of [
    ['9999-12-31', { days: 1 }, '+010000-01-01'], ['9999-12-31', { months: 2 }, '+010000-02-29'],
    ['0001-01-01', { days: -1 }, '0000-12-31'], ['0001-01-31', { months: -11 }, '0000-02-29'], ['0001-01-01', { months: -13 }, '-000001-12-01']
  ] as const) {
    t.equal(isoOf(add(read(from), delay)), to)
    t.equal(textOf(later(new UTCDateMini(from), delay)), to, 'as ISO 8601 writes it')
  }
})

t.test('A day is a day of the real calendar, as date-fns parses it, in the years 0001 to 9999', async t => {
  const two = (n: number) => String(n).padStart(2, '0')
  const wrong = []
  for (const year of ['0000', '0001', '0004', '0100', '0400', '1895', '1900', '1996', '2000', '2023', '2024', '2100', '2200', '9999']) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}`
        if (isDay(text) !== (year !== '0000' && isValid(parseISO(text, { in: utc })))) wrong.push(text)
      }
    }
  }
  t.strictSame(wrong, [])
  for (const text of ['', '2024', '2024-07', '20240724', '2024-7-24', '2024-07-024', ' 2024-07-24', '2024-07-24 ', '2024-07-24T00:00:00Z', '2024-W30-3', '2024/07/24',
    '+02024-07-24', '-2024-07-24', '２０２４-07-24', '2024-07-2a', '2024-07-24\n']) t.notOk(isDay(text), JSON.stringify(text))
})

t.test('Every day from 1895 to 2200 has the number and the text that date-fns gives it', async t => {
  const wrong = []
  let day = read('1895-01-01')
  for (let date = dateOf(day); date.getUTCFullYear() <= 2200; date = addDays(date, 1)) {
    const text = textOf(date)
    if (isoOf(day) !== text || yearOf(day) !== date.getUTCFullYear() || read(text) !== day || numberOf(date) !== day || !isDay(text)) wrong.push(text)
    day = shift(day, 1)
  }
  t.equal(isoOf(day), '2201-01-01', 'none is left out')
  t.strictSame(wrong, [])
})

t.test('On every one of these days, every delay ends where date-fns says', async t => {
  const wrong = []
  for (let day = read('1895-01-01'); day <= read('2200-12-31'); day = shift(day, 1)) {
    const date = dateOf(day)
    // All of them at the ends of months, where they differ from a count of days; elsewhere each on one day in so many.
    const some = date.getUTCDate() > 27 ? delays : delays.filter((_, i) => i === date.getUTCDate() % delays.length)
    for (const delay of some) if (add(day, delay) !== numberOf(later(date, delay))) wrong.push([isoOf(day), delay])
  }
  t.strictSame(wrong, [])
})

t.test('So do random delays from random days of all the years that can be written', async t => {
  const days = fc.integer({ min: read('0001-01-01'), max: read('9999-12-31') }).map(n => n as Day)
  const some = fc.record({ months: fc.integer({ min: -1200, max: 1200 }), weeks: fc.integer({ min: -520, max: 520 }), days: fc.integer({ min: -3660, max: 3660 }) })
  holds(t, fc.property(days, some, (day, delay) => {
    const date = later(dateOf(day), delay)
    return add(day, delay) === numberOf(date) && isoOf(add(day, delay)) === textOf(date) && read(isoOf(day)) === day
  }), { numRuns: 20_000 })
})

t.test('Which day of its month a day is', async t => {
  for (const [text, day] of [['2024-02-29', 29], ['1895-12-28', 28], ['2200-12-31', 31], ['1970-01-01', 1], ['0001-01-02', 2]] as const) t.equal(dayOfMonth(read(text)), day, text)
})
