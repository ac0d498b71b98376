// Which sheets are kept: those asked for last, with so many bytes in all, of which each window counts once.
import t from 'tap'
import { keptSheets, ONE_SHEET, type Sheet } from '../../src/view/prepared/sheet.js'
import type { PreparedWindow } from '../../src/view/prepared/window.js'

const window = (size: number) => ({ size }) as PreparedWindow
const sheet = (...windows: readonly PreparedWindow[]): Sheet<null> => ({ windows, tracks: windows.map((_, i) => i), places: [0], frame: null })

t.test('The sheets of a span are kept in the order in which they came, the spans asked for last before others', async t => {
  const sheets = keptSheets<null>(3 * ONE_SHEET + 40)
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
  const sheets = keptSheets<null>(4 * ONE_SHEET + 100)
  const shared = window(60)
  for (const span of ['a', 'b', 'c']) sheets.add(span, sheet(shared, window(10)))
  t.strictSame(['a', 'b', 'c'].map(span => sheets.of(span).length), [1, 1, 1], 'ninety bytes in all')
  sheets.add('d', sheet(shared, window(11)))
  t.strictSame(['a', 'b', 'c', 'd'].map(span => sheets.of(span).length), [0, 1, 1, 1], 'eleven more are too much')
  sheets.add('e', sheet(window(4 * ONE_SHEET)))
  t.strictSame(['b', 'c', 'd', 'e'].map(span => sheets.of(span).length), [0, 0, 0, 0], 'nor is room for what is larger than all of it, whatever goes')
  sheets.add('e', sheet(window(3 * ONE_SHEET)))
  sheets.add('f', sheet(window(100)))
  t.strictSame(['e', 'f'].map(span => sheets.of(span).length), [0, 1], 'what is shared went with the last that had it')
})

t.test('However little there may be, it can be asked', async t => {
  const sheets = keptSheets<null>(1)
  sheets.add('a', sheet(window(10)))
  t.strictSame(sheets.of('a'), [])
})
