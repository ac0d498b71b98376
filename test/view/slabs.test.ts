// Memory that is lent for answers: used again when all in it were given back, and never before.
import fc from 'fast-check'
import t from 'tap'
import { ByteWriter } from '../../src/view/prepared/byte-writer.js'
import { Slabs } from '../../src/view/prepared/slabs.js'
import { holds } from '../fixtures/property.js'

t.test('A slab is taken again when nobody writes into it and all that was lent of it was given back', async t => {
  const slabs = new Slabs()
  const first = slabs.take(10)
  const [one, other] = [slabs.lend(first, 0, 4), slabs.lend(first, 4, 8)]
  const others = () => slabs.take(10) !== first
  t.ok(others(), 'it is written into, and lent twice')
  slabs.giveBack(one)
  slabs.leave(first)
  t.ok(others(), 'it is lent')
  slabs.giveBack(one)
  t.ok(others(), 'what is given back twice counts once')
  slabs.giveBack(other)
  t.equal(slabs.take(10), first)
  slabs.giveBack(other)
  t.ok(others(), 'and not while it is written into again')
})

t.test('What was given back is lent to another, whom nobody takes it from by giving it back again', async t => {
  const slabs = new Slabs()
  const first = slabs.take(10)
  const before = slabs.lend(first, 0, 4)
  slabs.giveBack(before)
  const after = slabs.lend(first, 0, 4)
  slabs.leave(first)
  slabs.giveBack(before)
  t.not(slabs.take(10), first)
  slabs.giveBack(after)
  t.equal(slabs.take(10), first)
})

t.test('What was not lent is not taken, nor what is wider than a slab', async t => {
  const slabs = new Slabs()
  const { length } = slabs.take(0).bytes
  const wide = slabs.take(length + 1)
  t.ok(wide.bytes.length > length)
  const part = slabs.lend(wide, 0, 4)
  slabs.leave(wide)
  for (const other of [part, Buffer.alloc(length), Buffer.from('pooled'), wide.bytes]) slabs.giveBack(other)
  for (let i = 0; i < 5; i++) t.equal(slabs.take(10).bytes.length, length)
  t.not(slabs.take(10), wide)
})

t.test('Of the slabs that nobody needs some are kept, and the others given up', async t => {
  const slabs = new Slabs()
  const taken = () => Array.from({ length: 40 }, () => slabs.take(1))
  const all = taken()
  for (const slab of all) slabs.leave(slab)
  const again = taken()
  t.equal(new Set(again).size, 40)
  const kept = again.filter(slab => all.includes(slab)).length
  t.ok(kept > 0 && kept < 40, `${kept} of 40 are kept`)
})

/** Texts of all lengths around that of a slab, and after each which of the answers that are out is given back. */
const LENGTHS = [0, 1, 10, 4_000, 20_000, 60_000, 65_535, 65_536, 65_537, 150_000]
const answers = fc.array(fc.record({ parts: fc.array(fc.constantFrom(...LENGTHS), { maxLength: 3 }), isBrokenOff: fc.boolean(), givenBack: fc.array(fc.nat(9), { maxLength: 3 }) }), { maxLength: 40 })

t.test('However answers are written and given back, those that are out stay as they are', async t => {
  holds(t, fc.property(answers, all => {
    const slabs = new Slabs()
    const writers = [new ByteWriter(slabs), new ByteWriter(slabs)] as const
    const out: Array<{ readonly bytes: Buffer, readonly text: string }> = []
    for (const [i, { parts, isBrokenOff, givenBack }] of all.entries()) {
      const writer = writers[i % 2 === 0 ? 0 : 1]
      writer.begin()
      const letter = String.fromCharCode(97 + i % 26)
      for (const [j, length] of parts.entries()) {
        if (j % 2 === 0) writer.add(new Uint8Array(length).fill(letter.charCodeAt(0)))
        else writer.addText(letter.repeat(length))
      }
      // An answer of which an error makes an end is begun, and never taken.
      if (!isBrokenOff) out.push({ bytes: writer.take(), text: letter.repeat(parts.reduce((sum, length) => sum + length, 0)) })
      for (const { bytes, text } of out) if (bytes.toString('latin1') !== text) return false
      for (const which of givenBack) for (const { bytes } of out.splice(which, 1)) slabs.giveBack(bytes)
    }
    return true
  }), { numRuns: 200 })
})

t.test('A writer writes over what was given back when it begins, and is at the end of what was not', async t => {
  const slabs = new Slabs()
  const writer = new ByteWriter(slabs)
  writer.addText('first')
  const first = writer.take()
  writer.begin()
  writer.addText('second')
  const second = writer.take()
  slabs.giveBack(first)
  writer.begin()
  writer.addText('third')
  const third = writer.take()
  t.strictSame([first, second, third].map(String), ['first', 'second', 'third'], 'one of them is still out')
  slabs.giveBack(second)
  slabs.giveBack(third)
  writer.begin()
  writer.addText('the fourth')
  t.equal(String(first), 'the f')
  t.equal(String(writer.take()), 'the fourth')
})
