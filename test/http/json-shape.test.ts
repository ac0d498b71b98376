// How much a text of JSON may hold: at each bound and one past it.
import fc from 'fast-check'
import t from 'tap'
import { HttpProblem } from '../../src/http/problems/errors.js'
import { assertModest, MOST_LEVELS, MOST_MEMBERS, MOST_VALUES } from '../../src/http/body/json-shape.js'
import { holds } from '../fixtures/property.js'

/** So much white space that the text is counted, however short it is. */
const BLANKS = ' '.repeat(5000)

/** The code of the refusal of a text, and what it says; undefined where it is not refused. */
function refusalOf (text: string | Buffer): string | undefined {
  try {
    assertModest(text)
    return undefined
  } catch (error) {
    return error instanceof HttpProblem ? `${error.code} ${error.message}` : String(error)
  }
}
const counted = (text: string) => refusalOf(BLANKS + text)
const members = (n: number) => `{${Array.from({ length: n }, (_, i) => `"k${i}": [1, {"a": "b"}]`).join()}}`

t.test('Lists and objects nest sixteen deep, and no deeper', async t => {
  t.equal(counted('['.repeat(MOST_LEVELS) + ']'.repeat(MOST_LEVELS)), undefined)
  t.match(counted('['.repeat(MOST_LEVELS + 1)), /^invalid-request .*more than 16 lists and objects/)
  t.match(counted('{"a":['.repeat(MOST_LEVELS / 2) + '{'), /more than 16/)
  t.equal(counted(`[${`${'['.repeat(15)}${']'.repeat(15)},`.repeat(100)}1]`), undefined, 'what is closed does not count')
  t.match(refusalOf(Buffer.from('['.repeat(2 ** 22))), /more than 16/, 'four megabytes of them')
})

t.test('An object has a hundred members, and not one more, wherever it stands', async t => {
  t.equal(counted(members(MOST_MEMBERS)), undefined)
  t.match(counted(members(MOST_MEMBERS + 1)), /^invalid-request .*more than 100 fields/)
  t.equal(counted(`[${Array(10).fill(members(MOST_MEMBERS)).join()}]`), undefined)
  t.match(counted(`{"films":[{},{"a":${members(MOST_MEMBERS + 1)}}]}`), /more than 100 fields/)
  t.match(counted(`{${'"a":1,'.repeat(101)}"a":1}`), /more than 100 fields/, 'one name repeated counts each time')
  t.equal(counted(`{"a":${members(60)},${members(60).slice(1)}`), undefined, 'those of one inside are not its own')
})

t.test('A body holds two hundred thousand values, and not one more', async t => {
  const list = (n: number, value: string) => `[${Array(n).fill(value).join()}]`
  t.equal(counted(list(MOST_VALUES - 1, '1')), undefined)
  t.match(counted(list(MOST_VALUES, '1')), /^too-many .*more than 200000 values/)
  t.equal(counted(`[${list(MOST_VALUES - 4, '{}')} , {"a": "b"}]`), undefined)
  t.match(counted(`[${list(MOST_VALUES - 4, '{}')} , {"a": "b"}, 1]`), /more than 200000/)
  t.equal(counted(`[${list(MOST_VALUES - 3, '[ ]')},[]]`), undefined, 'an empty list is one value')
  t.match(counted(`[${list(MOST_VALUES - 2, '[ ]')},[]]`), /more than 200000/)
})

t.test('Signs in strings are text', async t => {
  t.equal(counted(`["${'[{'.repeat(20)}", "\\"${'[{'.repeat(20)}", "\\\\", "${',:'.repeat(MOST_VALUES)}"]`), undefined)
  t.match(counted(`["\\\\", ${'['.repeat(20)}`), /more than 16/, 'a string ends after an escaped backslash')
})

t.test('What is no JSON is left to its reader', async t => {
  for (const text of ['', '"no end', '"no end\\', ']]]]', '}{', '[,,,', 'text', '{::}']) t.equal(counted(text), undefined, text)
})

t.test('A short text is not counted', async t => {
  t.equal(refusalOf('['.repeat(4096)), undefined)
  t.match(refusalOf('['.repeat(4097)), /more than 16/)
})

t.test('However a value is written, its values are counted as its reader counts them', async t => {
  const count = (value: unknown): number => typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one) => sum + count(one), 1) : 1
  holds(t, fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: 2 }), (value, indent) => {
    const text = JSON.stringify(value, null, indent)
    const room = MOST_VALUES - 2 - count(value)
    const padded = (n: number) => `[[${Array(n).fill('1').join()}],${text}]`
    return counted(padded(room)) === undefined && counted(padded(room + 1)) !== undefined
  }), { numRuns: 20 })
})
