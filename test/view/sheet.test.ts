// Which sheets are kept: so many, with so many bytes of windows, of which each counts once.
import t from 'tap'
import { keptSheets, type Sheet } from '../../src/view/prepared/sheet.js'
import type { PreparedWindow } from '../../src/view/prepared/window.js'

const window = (size: number) => ({ size }) as PreparedWindow
const sheet = (...windows: readonly PreparedWindow[]): Sheet<null> => ({ windows, tracks: windows.map((_, i) => i), places: [0], frame: null })

t.test('The sheets of a span are kept in the order in which they came, the spans asked for last before others', async t => {
  const sheets = keptSheets<null>(2, 1_000)
  t.strictSame(sheets.of('a'), [])
  const [one, other] = [sheet(window(10)), sheet(window(10))]
  sheets.add('a', one)
  sheets.add('a', other)
  t.strictSame(sheets.of('a'), [one, other])
  sheets.add('b', sheet(window(10)))
  sheets.of('a')
  sheets.add('c', sheet(window(10)))
  t.strictSame(['a', 'b', 'c'].map(span => sheets.of(span).length), [2, 0, 1])
})

t.test('Windows that sheets share count once, and as long as one of the sheets is kept', async t => {
  const sheets = keptSheets<null>(100, 100)
  const shared = window(60)
  for (const span of ['a', 'b', 'c']) sheets.add(span, sheet(shared, window(10)))
  t.strictSame(['a', 'b', 'c'].map(span => sheets.of(span).length), [1, 1, 1], 'ninety bytes in all')
  sheets.add('d', sheet(shared, window(11)))
  t.strictSame(['a', 'b', 'c', 'd'].map(span => sheets.of(span).length), [0, 1, 1, 1], 'another one is too much')
  sheets.add('e', sheet(window(90)))
  t.strictSame(['b', 'c', 'd', 'e'].map(span => sheets.of(span).length), [0, 0, 0, 1], 'what is shared goes with the last that has it')
  sheets.add('f', sheet(window(10)))
  t.strictSame(['e', 'f'].map(span => sheets.of(span).length), [1, 1])
  sheets.add('f', sheet(window(1)))
  t.strictSame(['e', 'f'].map(span => sheets.of(span).length), [0, 2], 'the sheets of a span are kept together')
})

t.test('A sheet whose windows take more than there may be is not kept', async t => {
  const sheets = keptSheets<null>(100, 100)
  sheets.add('a', sheet(window(10)))
  sheets.add('b', sheet(window(101)))
  t.strictSame(['a', 'b'].map(span => sheets.of(span)), [[], []])
  sheets.add('c', sheet(window(100)))
  t.equal(sheets.of('c').length, 1)
})
