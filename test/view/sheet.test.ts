// Sheets: which films each is for, and which are kept: those asked for last, with so many bytes in all, of which each sheet counts once.
import t from 'tap'
import type { Day } from '../../src/calendar/day.js'
import type { Form, Framed } from '../../src/view/prepared/form.js'
import { isSheetOf, keptSheets, ordered, ONE_SHEET, ONE_SPAN, sheetOf, type Sheet } from '../../src/view/prepared/sheet.js'
import type { Move, PreparedWindow } from '../../src/view/prepared/window.js'

const days = (...numbers: number[]) => numbers as Day[]
const window = (id: number, opensOn: number | null, moves: readonly Move[] = []) => ({ id, opensOn, moves, places: opensOn === null ? [] : [opensOn] }) as unknown as PreparedWindow

/** A form of which all that is written hangs on whether the day of one place is past. */
const form = (isPast: (day: Day) => boolean): Form<Framed> => ({
  write: () => ({ texts: [], citations: [] }),
  contentOf: () => 'said',
  frameOf: () => ({ places: [7], size: 10 }),
  isFrameOf: (_frame, days) => isPast(days[7] as Day),
  fill: () => {},
  whole: () => ''
})

function made (tracks: readonly PreparedWindow[], on: readonly Day[], of = form(() => true)) {
  const sheet = sheetOf('so', tracks, { windows: ordered(tracks, on), days: on, dayIn: place => on[place] as Day }, of, {} as Parameters<typeof of.frameOf>[1])
  return { sheet, isOf: (some: readonly Day[]) => isSheetOf(sheet, of, some) }
}

t.test('Windows are shown in order of opening, those of one day in the order of their tracks, those without a date last', async t => {
  const tracks = [window(1, null), window(2, 1), window(3, 2), window(4, null), window(5, 0)]
  const orderOn = (...numbers: number[]) => ordered(tracks, days(...numbers)).map(({ id }) => id)
  t.strictSame(orderOn(10, 20, 30), [5, 2, 3, 1, 4])
  t.strictSame(orderOn(30, 20, 10), [3, 2, 5, 1, 4])
  t.strictSame(orderOn(20, 20, 20), [2, 3, 5, 1, 4])
  t.strictSame(orderOn(20, 21, 20), [3, 5, 2, 1, 4])
})

t.test('A sheet is that of the films whose windows come in its order, the day before and on the day they change places', async t => {
  const tracks = [window(1, 1), window(2, 2), window(3, null), window(4, 2)]
  const { sheet, isOf } = made(tracks, days(0, 20, 30))
  t.match(sheet, { content: 'so', windowCount: 4 })
  t.strictSame(sheet.places.toSorted(), [0, 1, 2, 7])
  for (const [first, second, isIt] of [[20, 30, true], [29, 30, true], [30, 30, true], [31, 30, false]] as const) t.equal(isOf(days(0, first, second)), isIt, `${first} and ${second}`)
  const other = made(tracks, days(0, 31, 30))
  for (const [first, second, isIt] of [[29, 30, false], [30, 30, false], [31, 30, true]] as const) t.equal(other.isOf(days(0, first, second)), isIt, `${first} and ${second}`)
})

t.test('It is theirs while the alternatives of each window come in its order, and the form finds its own days in order', async t => {
  const move = (to: number, nth: number): Move => ({ from: [1], to: [to], isLast: false, nth })
  const tracks = [window(1, 1, [move(2, 0), move(3, 1)]), window(2, 1, [move(2, 0)])]
  const { isOf } = made(tracks, days(0, 10, 20, 15), form(day => day > 99))
  const on = (second: number, third: number, seventh: number) => days(0, 10, second, third, 0, 0, 0, seventh)
  for (const [second, third, isIt] of [[20, 15, true], [20, 19, true], [20, 20, true], [20, 21, false]] as const) t.equal(isOf(on(second, third, 100)), isIt, `${second} and ${third}`)
  t.notOk(isOf(on(20, 15, 99)))
})

const kept = (content: string, size: number): Sheet<null> => ({ content, windowCount: 1, places: [0], openings: [], moves: [], frame: null, size })

t.test('The sheets of a span are kept in the order in which they came, the spans asked for last before others', async t => {
  const sheets = keptSheets<null>(2 * ONE_SPAN + 30)
  t.strictSame(sheets.of(1), [])
  const [one, other] = [kept('one', 10), kept('other', 10)]
  sheets.add(1, one)
  sheets.add(1, other)
  t.strictSame(sheets.of(1), [one, other])
  sheets.add(2, kept('third', 10))
  sheets.of(1)
  sheets.add(3, kept('fourth', 10))
  t.strictSame([1, 2, 3].map(span => sheets.of(span).length), [2, 0, 1])
})

t.test('A sheet of several spans counts once, and as long as one of them is kept; it is found by its content', async t => {
  const sheets = keptSheets<null>(4 * ONE_SPAN + ONE_SHEET)
  const shared = kept('shared', ONE_SHEET)
  for (const span of [1, 2, 3, 4]) sheets.add(span, shared)
  t.strictSame([1, 2, 3, 4].map(span => sheets.of(span)), Array(4).fill([shared]))
  t.strictSame(sheets.alike('shared'), [shared])
  t.strictSame(sheets.alike('another'), [])
  sheets.add(5, shared)
  t.strictSame([1, 2, 3, 4, 5].map(span => sheets.of(span).length), [0, 1, 1, 1, 1], 'a fifth span is too much')
  const wide = kept('shared', 4 * ONE_SPAN + ONE_SHEET - ONE_SPAN)
  sheets.add(6, wide)
  t.strictSame(sheets.alike('shared'), [wide], 'what was shared went with the last span that had it')
  sheets.add(7, kept('too wide', 4 * ONE_SPAN + ONE_SHEET))
  t.strictSame([6, 7].map(span => sheets.of(span).length), [0, 0], 'there is no room for what is larger than all of it, whatever goes')
})

t.test('However little there may be, it can be asked', async t => {
  const sheets = keptSheets<null>(1)
  sheets.add(1, kept('one', 10))
  t.strictSame(sheets.of(1), [])
})
