// The words of the pages: the same in both languages, each a whole sentence or label.
import t from 'tap'
import { PAGE_WORDS } from '../../src/words/pages.js'

/** Every text of some words, by its path, which all those of a list share; what takes arguments is given as many. */
function textsOf (words: unknown, path = ''): Array<readonly [path: string, text: string]> {
  if (typeof words === 'string') return [[path, words]]
  if (Array.isArray(words)) return words.flatMap(one => textsOf(one, path))
  if (typeof words === 'function') return [2, 1].map(count => [path, String(words(...Array.from({ length: words.length }, () => count)))] as const)
  return Object.entries(Object(words)).flatMap(([name, one]) => textsOf(one, `${path}/${name}`))
}

t.test('every word is there in both languages, and none is empty', async t => {
  const [english, french] = [textsOf(PAGE_WORDS.en), textsOf(PAGE_WORDS.fr)]
  t.ok(english.length > 300)
  const paths = (texts: typeof english) => [...new Set(texts.map(([path]) => path))]
  t.strictSame(paths(french), paths(english), 'in the same order; each language has as many words for the heading of a column as it has')
  for (const [path, text] of [...english, ...french]) {
    t.match(text, /\S/, path)
    t.notMatch(text, /undefined|\[object|NaN|[a-z]'[a-z]/, path)
  }
})

t.test('French has its typography in the words themselves', async t => {
  for (const [path, text] of textsOf(PAGE_WORDS.fr)) t.notMatch(text, /\w[;!?]|\w:(?!\/\/)/, `${path}: ${text}`)
})
