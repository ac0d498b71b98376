// Text that is prepared as bytes, with blanks for days, and the bytes that answers are written into.
import fc from 'fast-check'
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { blanks, civilDateOf, fill, joined, leaving, sizeOf } from '../../src/view/prepared/blank.js'
import { ByteWriter } from '../../src/view/prepared/byte-writer.js'
import { DayBytes } from '../../src/view/prepared/day-bytes.js'
import { Slabs } from '../../src/view/prepared/slabs.js'
import { speakerOf } from '../../src/words/speaker.js'
import { holds } from '../fixtures/property.js'
import { rulebook } from '../fixtures/rulebook.js'

const speaker = speakerOf(rulebook, 'fr')
const FIRST = dayOf('1983-01-01' as CivilDate)

/** Days as bytes, each at the place that it has in the list. */
function bytesOf (days: readonly Day[]): DayBytes {
  const bytes = new DayBytes(speaker)
  for (const [place, day] of days.entries()) bytes.set(place, day)
  return bytes
}

/** Pieces of text, and between them days as they are left: in digits or written out. */
const pieces = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), place: fc.nat(3), isWritten: fc.boolean() }), { maxLength: 12 })

t.test('A text with days left in it, filled, is the text with those days, in whichever letters', async t => {
  const writer = new ByteWriter(new Slabs())
  holds(t, fc.property(pieces, fc.array(fc.nat(80_000), { minLength: 4, maxLength: 4 }), (some, numbers) => {
    const days = numbers.map(number => shift(FIRST, number))
    const placeOf = (day: Day) => days.indexOf(day)
    const { iso, day: write } = leaving(speaker, placeOf)
    const dayAt = (place: number) => days[place] ?? FIRST
    const left = some.map(({ text, place, isWritten }) => text + (isWritten ? write(dayAt(place)) : iso(dayAt(place)))).join('')
    const written = some.map(({ text, place, isWritten }) => text + (isWritten ? speaker.day(dayAt(place)) : isoOf(dayAt(place)))).join('')
    fill(writer, blanks()(left), bytesOf(days))
    return writer.take().equals(Buffer.from(written))
  }))
})

t.test('What follows from no release is written out', async t => {
  const { iso, day } = leaving(speaker, () => null)
  t.equal(iso(FIRST), '1983-01-01')
  t.equal(day(FIRST), '1er janvier 1983')
})

t.test('The same text has the same blank, another has another', async t => {
  const blank = blanks()
  const text = `before ${civilDateOf(0)} after`
  t.equal(blank(text), blank(text))
  const other = blank(`before ${civilDateOf(1)} after`)
  t.not(blank(text), other)
  t.not(blank(text).number, other.number)
})

t.test('Texts put together say what they say one after the other', async t => {
  const writer = new ByteWriter(new Slabs())
  const lefts = pieces.map(some => some.map(({ text, place, isWritten }) => text + (isWritten ? `\uE000d${place}\uE001` : civilDateOf(place))).join(''))
  holds(t, fc.property(fc.array(lefts, { maxLength: 5 }), fc.array(fc.nat(80_000), { minLength: 4, maxLength: 4 }), (texts, numbers) => {
    const days = bytesOf(numbers.map(number => shift(FIRST, number)))
    const some = texts.map(blanks())
    for (const text of some) fill(writer, text, days)
    const apart = writer.take()
    fill(writer, joined(some), days)
    return writer.take().equals(apart)
  }))
})

t.test('A text takes the more memory the longer it is, and the more days are left in it', async t => {
  const sizes = ['', 'a', 'a'.repeat(100), civilDateOf(1), `${civilDateOf(1)}\uE000d1\uE001`].map(text => sizeOf(blanks()(text)))
  const [empty = 0, letter, letters, date = 0, dates = 0] = sizes
  t.strictSame([letter, letters], [empty + 1, empty + 100])
  t.ok(empty > 0 && date > empty + 10 && dates > date)
})

t.test('Answers are apart: none changes when another is written', async t => {
  const writer = new ByteWriter(new Slabs())
  const texts = Array.from({ length: 40 }, (_, i) => `${i} «é€🎬» `.repeat(i * i))
  const taken = texts.map((text, i) => {
    if (i % 2 === 0) writer.addText(text)
    else for (const letter of text) writer.add(new Uint8Array(Buffer.from(letter)))
    return writer.take()
  })
  t.strictSame(taken.map(String), texts)
  t.equal(String(writer.take()), '')
})

t.test('A whole number is written in digits, also where a slab of memory ends', async t => {
  const writer = new ByteWriter(new Slabs())
  const numbers = Array.from({ length: 40_000 }, (_, i) => i * i)
  for (const number of numbers) writer.addNumber(number)
  t.ok(writer.take().equals(Buffer.from(numbers.join(''))))
})

t.test('What was added after some room is moved back, for a day to be written over it', async t => {
  const writer = new ByteWriter(new Slabs())
  const days = bytesOf([FIRST])
  const room = days.lengthInWords(0)
  writer.addText('before, ')
  const at = writer.add(new Uint8Array(Buffer.from('on, after')), room)
  writer.moveBack(at, at + 3, room)
  writer.setDayInWords(at + 3 - room, days, 0)
  t.equal(String(writer.take()), 'before, on,1er janvier 1983 after')
})
