// Days as bytes, against the texts of the same days.
import fc from 'fast-check'
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import { LANGUAGES } from '../../schemas/text.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { CIVIL_DATE_BYTES, DayBytes } from '../../src/view/prepared/day-bytes.js'
import { speakerOf } from '../../src/words/speaker.js'
import { holds } from '../fixtures/property.js'
import { rulebook } from '../fixtures/rulebook.js'

const read = (text: string) => dayOf(text as CivilDate)

/** What is written into bytes from the third on, so many of them, with nothing written before and after. */
function written (length: number, write: (bytes: DataView, at: number) => void): string {
  const bytes = Buffer.alloc(length + 4, '.')
  write(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 2)
  const [before, after] = [bytes.toString('utf8', 0, 2), bytes.toString('utf8', 2 + length)]
  return before === '..' && after === '..' ? bytes.toString('utf8', 2, 2 + length) : `${bytes} has something written around it`
}

const isoAt = (days: DayBytes, place: number) => written(CIVIL_DATE_BYTES, (bytes, at) => { days.writeIso(bytes, at, place) })
const inWordsAt = (days: DayBytes, place: number) => written(days.lengthInWords(place), (bytes, at) => { days.writeInWords(bytes, at, place) })

t.test('In each language, each day is written as its speaker writes it', async t => {
  const [first, last] = [read('1895-12-28'), read('2300-12-31')]
  for (const language of LANGUAGES) {
    const { day: write, iso } = speakerOf(rulebook, language)
    const days = new DayBytes({ day: write })
    const wrong = []
    for (let day = first; day <= last; day = shift(day, 1)) {
      days.set(1, day)
      if (isoAt(days, 1) !== iso(day) || inWordsAt(days, 1) !== write(day)) wrong.push(iso(day))
    }
    t.strictSame(wrong, [], language)
  }
})

t.test('The first days of four digits and the last are written whole', async t => {
  const days = new DayBytes({ day: day => `the day ${isoOf(day).slice(0, 4)}` })
  for (const text of ['0000-01-01', '0001-01-01', '0099-12-31', '0100-01-01', '0999-12-31', '1000-01-01', '9999-12-31']) {
    days.set(0, read(text))
    t.equal(isoAt(days, 0), text)
    t.equal(inWordsAt(days, 0), `the day ${text.slice(0, 4)}`)
  }
})

t.test('Days stand each at its place, in whatever order they are set, until another is set there', async t => {
  const { day: write } = speakerOf(rulebook, 'fr')
  const settings = fc.array(fc.record({ place: fc.nat(200), number: fc.nat(80_000) }), { maxLength: 40 })
  holds(t, fc.property(settings, some => {
    const days = new DayBytes({ day: write })
    const expected = new Map<number, Day>()
    for (const { place, number } of some) {
      const day = shift(read('1983-01-01'), number)
      days.set(place, day)
      expected.set(place, day)
    }
    return [...expected].every(([place, day]) => isoAt(days, place) === isoOf(day) && inWordsAt(days, place) === write(day))
  }))
})
