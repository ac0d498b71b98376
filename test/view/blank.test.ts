// Text that is prepared as bytes, with blanks for days, and the bytes that answers are written into.
import fc from 'fast-check'
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { blanks, civilDateOf, dayBytesOf, fill, leaving, type Filling } from '../../src/view/prepared/blank.js'
import { ByteWriter } from '../../src/view/prepared/byte-writer.js'
import { Slabs } from '../../src/view/prepared/slabs.js'
import { speakerOf } from '../../src/words/speaker.js'
import { holds } from '../fixtures/property.js'
import { rulebook } from '../fixtures/rulebook.js'

const speaker = speakerOf(rulebook, 'fr')
const FIRST = dayOf('1983-01-01' as CivilDate)
const fillingOf = (days: readonly Day[]): Filling => ({ days, dayBytes: dayBytesOf(speaker) })

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
    fill(writer, blanks()(left), fillingOf(days))
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
  t.not(blank(text), blank(`before ${civilDateOf(1)} after`))
})

t.test('Each day is written out as it is, however many were before', async t => {
  const dayBytes = dayBytesOf(speaker)
  const wrong = []
  for (let number = 0; number < 40_000; number++) {
    const day = shift(FIRST, number)
    if (Buffer.from(dayBytes(day), 'latin1').toString() !== speaker.day(day)) wrong.push(isoOf(day))
  }
  t.strictSame(wrong, [])
  t.equal(Buffer.from(dayBytes(FIRST), 'latin1').toString(), '1er janvier 1983')
})

t.test('Answers are apart: none changes when another is written', async t => {
  const writer = new ByteWriter(new Slabs())
  const texts = Array.from({ length: 40 }, (_, i) => `${i} «é€🎬» `.repeat(i * i))
  const taken = texts.map((text, i) => {
    if (i % 2 === 0) writer.addText(text)
    else for (const letter of text) writer.add(new Uint8Array(Buffer.from(letter)))
    writer.addBytes('end')
    return writer.take()
  })
  t.strictSame(taken.map(String), texts.map(text => `${text}end`))
  t.equal(writer.length, 0)
})

t.test('What was written can be compared and taken back', async t => {
  const writer = new ByteWriter(new Slabs())
  writer.addText('an answer taken before')
  writer.take()
  writer.addText('so ')
  const start = writer.length
  writer.addText('said')
  const next = writer.length
  writer.addText('said')
  t.ok(writer.isRepeated(start, next))
  writer.addText('.')
  t.notOk(writer.isRepeated(start, next), 'more was said')
  writer.cut(next)
  writer.addText('sald')
  t.notOk(writer.isRepeated(start, next), 'another letter')
  writer.cut(start)
  writer.addText('ended')
  t.equal(String(writer.take()), 'so ended')
})
