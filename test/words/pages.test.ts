// What pages say in both languages, of none, of one, of several: those of many films, and of the law release by release.
import t from 'tap'
import { PAGE_WORDS } from '../../src/words/pages.js'

/** Every sentence below some words, those that tell a number or a name made up with `count`. */
function said (words: unknown, count: number): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words(count, count, String(count)))]
  return Object.values(words as object).flatMap(one => said(one, count))
}

t.test('every sentence is said in both languages, whatever the numbers', async t => {
  for (const count of [0, 1, 2, 12, 24]) {
    const [en, fr] = [PAGE_WORDS.en, PAGE_WORDS.fr].map(({ films, law: { eras } }) => said([films, eras], count))
    for (const sentence of [...en ?? [], ...fr ?? []]) t.notMatch(sentence, /undefined|NaN|\[object|^$/, sentence)
    t.ok(Number(en?.length) > 90)
  }
  t.strictSame(said(PAGE_WORDS.en.films.working, 1), ['Computing 1 film…'])
  t.strictSame(said(PAGE_WORDS.fr.films.working, 2), ['Calcul de 2 films…'])
  t.equal(PAGE_WORDS.en.films.sheet.read(1, ''), 'Your table: 1 film')
  t.equal(PAGE_WORDS.fr.films.sheet.read(2, ''), 'Votre tableau : 2 films')
})
