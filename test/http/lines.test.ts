// Lines of text out of bytes, however the bytes are cut.
import fc from 'fast-check'
import t from 'tap'
import { lineReader, type Line } from '../../src/http/body/lines.js'
import { holds } from '../fixtures/property.js'

/** The lines of some pieces of bytes. */
function linesOf (pieces: readonly Uint8Array[], most = 100): Line[] {
  const reader = lineReader(most)
  return [...pieces.flatMap(piece => [...reader.read(Buffer.from(piece))]), ...reader.rest()]
}
const read = (text: string, most?: number) => linesOf([Buffer.from(text)], most)

t.test('Lines end with LF or CRLF, the last one also without', async t => {
  t.strictSame(read('a\nb\r\nc'), [{ number: 1, text: 'a' }, { number: 2, text: 'b\r' }, { number: 3, text: 'c' }])
  t.strictSame(read('a\n'), [{ number: 1, text: 'a' }])
  t.strictSame(read(''), [])
})

t.test('Blank lines are passed over, and counted', async t => {
  t.strictSame(read('\n \t\r\na\n\n\nb\n  '), [{ number: 3, text: 'a' }, { number: 6, text: 'b' }])
})

t.test('Blank lines are passed over however many there are, and the last may be without end', async t => {
  t.strictSame(read(`${'\n'.repeat(1000)}${'\r\n'.repeat(1000)}${' \t\n'.repeat(1000)}a\n${'\n'.repeat(1000)}b`), [{ number: 3001, text: 'a' }, { number: 4002, text: 'b' }])
  t.strictSame(linesOf([Buffer.from('\n \t'), Buffer.from(' '), Buffer.from('\n'), Buffer.from(' a\n '), Buffer.from('\n\n'), Buffer.from('b')]), [{ number: 3, text: ' a' }, { number: 6, text: 'b' }])
  t.strictSame(read(' '.repeat(200)), [{ number: 1, fault: 'too-long' }])
})

t.test('The lines of a whole text are those of its bytes, and the last', async t => {
  t.strictSame([...lineReader(9).all(Buffer.from('a\n\nb'))], [{ number: 1, text: 'a' }, { number: 3, text: 'b' }])
  t.strictSame([...lineReader(9).all(Buffer.from(''))], [])
})

t.test('A byte order mark is passed over where it starts the first line, and only there', async t => {
  t.strictSame(read('\uFEFFa\n\uFEFFb'), [{ number: 1, text: 'a' }, { number: 2, text: '\uFEFFb' }])
  t.strictSame(read('\uFEFF\na'), [{ number: 2, text: 'a' }])
  t.strictSame(read('x\uFEFF'), [{ number: 1, text: 'x\uFEFF' }])
})

t.test('What is no UTF-8 is a fault of its line alone', async t => {
  const bytes = Buffer.concat([Buffer.from('é\n'), Buffer.from([0xE9, 10]), Buffer.from([0xED, 0xA0, 0x80, 10]), Buffer.from('😀')])
  t.strictSame(linesOf([bytes]), [{ number: 1, text: 'é' }, { number: 2, fault: 'not-utf-8' }, { number: 3, fault: 'not-utf-8' }, { number: 4, text: '😀' }])
})

t.test('A line may have as many bytes as allowed, and not one more', async t => {
  t.strictSame(read('12345\n123456\n12345', 5), [{ number: 1, text: '12345' }, { number: 2, fault: 'too-long' }, { number: 3, text: '12345' }])
  t.strictSame(read('éé\néé1', 4), [{ number: 1, text: 'éé' }, { number: 2, fault: 'too-long' }])
})

t.test('However the bytes are cut, the lines are the same', async t => {
  const texts = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', ' ', '\uFEFF', 'long enough to be too long'), { maxLength: 40 }).map(parts => Buffer.from(parts.join('')))
  const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
  holds(t, fc.property(texts, cuts, (bytes, sizes) => {
    const pieces = []
    for (let start = 0, i = 0; start < bytes.length; i++) {
      const size = sizes[i % sizes.length] ?? 1
      pieces.push(bytes.subarray(start, start + size))
      start += size
    }
    return JSON.stringify(linesOf(pieces, 20)) === JSON.stringify(linesOf([bytes], 20))
  }), { numRuns: 2000 })
})
