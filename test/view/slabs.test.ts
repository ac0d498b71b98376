// Memory that is lent for answers: used again when it was given back, and never before.
import t from 'tap'
import { ByteWriter } from '../../src/view/prepared/byte-writer.js'
import { Slabs } from '../../src/view/prepared/slabs.js'

t.test('Memory is lent again when it was given back, by whichever part of it', async t => {
  const slabs = new Slabs()
  const first = slabs.lend(10)
  t.not(slabs.lend(10), first, 'not while somebody has it')
  slabs.giveBack(first.subarray(3, 5))
  t.equal(slabs.lend(first.length), first)
})

t.test('Memory that is given back twice is lent once', async t => {
  const slabs = new Slabs()
  const first = slabs.lend(10)
  slabs.giveBack(first)
  slabs.giveBack(first)
  t.equal(slabs.lend(10), first)
  t.not(slabs.lend(10), first)
})

t.test('What was not lent is not taken', async t => {
  const slabs = new Slabs()
  const large = slabs.lend(10).length + 1
  const wide = slabs.lend(large)
  t.equal(wide.length, large, 'more than a slab is found for one answer alone')
  const own = Buffer.alloc(large - 1)
  for (const other of [wide, own, Buffer.from('pooled')]) slabs.giveBack(other)
  t.notOk([wide, own].includes(slabs.lend(10)))
})

t.test('What nobody needs any more is given up beyond some slabs', async t => {
  const slabs = new Slabs()
  const lend = (count: number) => Array.from({ length: count }, () => slabs.lend(1))
  const all = lend(40)
  for (const slab of all) slabs.giveBack(slab)
  const again = lend(40)
  t.equal(new Set(again).size, 40)
  const kept = again.filter(slab => all.includes(slab)).length
  t.ok(kept > 0 && kept < 40, `${kept} of 40 are kept`)
})

t.test('A writer takes other memory for its next answer, and gives back what became too small', async t => {
  const slabs = new Slabs()
  const writer = new ByteWriter(slabs)
  writer.addText('first')
  const first = writer.take()
  writer.addText('second')
  const second = writer.take()
  slabs.giveBack(first)
  writer.addText('third')
  t.strictSame([second, writer.take()].map(String), ['second', 'third'])
  t.equal(String(first), 'third', 'what was given back is written over')

  const spare = slabs.lend(1)
  slabs.giveBack(spare)
  writer.addText('before ')
  writer.addText('y'.repeat(spare.length))
  t.equal(String(writer.take()), `before ${'y'.repeat(spare.length)}`)
  t.equal(slabs.lend(1), spare)
})
