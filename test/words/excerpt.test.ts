// How much of what a caller wrote a sentence repeats.
import t from 'tap'
import { cut, excerpt } from '../../src/words/excerpt.js'

t.test('A text of eighty characters is repeated whole, a longer one is cut', async t => {
  t.equal(excerpt('x'.repeat(80)), 'x'.repeat(80))
  t.equal(excerpt('x'.repeat(81)), `${'x'.repeat(80)}…`)
  t.equal(excerpt('x'.repeat(1_000_000)), `${'x'.repeat(80)}…`)
  t.equal(cut('abc', 3), 'abc')
  t.equal(cut('abcd', 3), 'abc…')
})

t.test('A character is one, however many units it takes, and is never cut in two', async t => {
  t.equal(cut('😀'.repeat(80)), '😀'.repeat(80))
  t.equal(cut('😀'.repeat(81)), `${'😀'.repeat(80)}…`)
  t.equal(cut(`a${'😀'.repeat(2)}`, 2), 'a😀…')
})

t.test('What would disturb the sentence around it is replaced', async t => {
  t.equal(excerpt('a\u0000b\nc\u007F\u0085'), 'a\uFFFDb\uFFFDc\uFFFD\uFFFD', 'controls')
  t.equal(excerpt('a\u202Eb\u2066c'), 'a\uFFFDb\uFFFDc', 'what turns the direction of words')
  t.equal(excerpt('a\u2028b\u2029c'), 'a\uFFFDb\uFFFDc', 'separators of lines')
  t.equal(excerpt('a\uD83Db'), 'a\uFFFDb', 'half a character')
  t.equal(excerpt('é 字 שלום 👩‍👧 \u200E'), 'é 字 שלום 👩‍👧 \u200E', 'letters of any script stay')
})
