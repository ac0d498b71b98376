// The id that somebody may have meant: the fewest letters away.
import fc from 'fast-check'
import t from 'tap'
import { byNearness, editsBetween, nearestNamed, nearestOf } from '../../src/service/nearest.js'

t.test('The distance of two texts is the letters to add, remove or replace', async t => {
  for (const [from, to, edits] of [
    ['', '', 0], ['', 'tf1', 3], ['tf1', '', 3], ['netflix', 'netflix', 0], ['netflx', 'netflix', 1], ['netflixx', 'netflix', 1], ['metflix', 'netflix', 1],
    ['kitten', 'sitting', 3], ['saturday', 'sunday', 3], ['ab', 'ba', 2]
  ] as const) t.equal(editsBetween(from, to), edits, `${from} and ${to}`)
})

/** The definition, letter by letter: slow, and plainly right. */
function defined (from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length
  const [a, b] = [from.slice(1), to.slice(1)]
  return from[0] === to[0] ? defined(a, b) : 1 + Math.min(defined(a, to), defined(from, b), defined(a, b))
}

t.test('It is what its definition says, the same both ways', async t => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(fc.property(word, word, (from, to) => editsBetween(from, to) === defined(from, to) && editsBetween(to, from) === editsBetween(from, to)))
  t.pass()
})

t.test('The nearest id is found whatever its case, the first of several, and where there is none, none', async t => {
  const known = ['netflix', 'tf1', 'tf1-plus', 'm6', 'm6-plus']
  t.equal(nearestOf('netflx', known), 'netflix')
  t.equal(nearestOf('NETFLIX', known), 'netflix')
  t.equal(nearestOf('netflix-fr', known), 'netflix')
  t.equal(nearestOf('tf1plus', known), 'tf1-plus')
  t.equal(nearestOf('tf2', known), 'tf1')
  t.equal(nearestOf('max', ['m6', 'hbo-max']), 'hbo-max', 'what is written whole in an id')
  t.equal(nearestOf('canal', ['canalplay', 'canal-plus', 'mycanal']), 'canal-plus', 'what is a word of an id')
  t.equal(nearestOf('cana', ['canalplay', 'canal-plus']), 'canalplay', 'what is no word is only part of it')
  t.equal(nearestOf('canal-plus', ['canal-plus-series', 'canal-plus']), 'canal-plus', 'the id itself')
  t.equal(nearestOf('plus', known), 'm6-plus', 'the shortest that has it')
  t.equal(nearestOf('', known), 'm6', 'the shortest')
  t.equal(nearestOf('xy', ['ab', 'cd']), 'ab', 'the first of several')
  t.equal(nearestOf('netflix', []), undefined)
})

t.test('What is known by a name is found by it, also by one that it no longer has', async t => {
  const known = [
    { id: 'proximus', names: [{ name: 'Belgacom' }, { name: 'Proximus' }] },
    { id: 'telenet', names: [{ name: 'Telenet' }] },
    { id: 'prime-video', names: [{ name: 'Amazon Prime Vidéo' }] },
    { id: 'canal-plus', names: [{ name: 'Canal+' }] }
  ]
  for (const [text, id] of [
    ['belgacom', 'proximus'], ['belgacom-tv', 'proximus'], ['proximus', 'proximus'], ['Telenett', 'telenet'], ['amazon', 'prime-video'],
    ['amazon-prime-video', 'prime-video'], ['canalplus', 'canal-plus']
  ] as const) t.equal(nearestNamed(text, known), id, text)
  t.equal(nearestNamed('a', []), undefined)
  t.equal(nearestNamed('max', [{ id: 'max', names: [{ name: 'HBO' }] }, { id: 'hbo', names: [{ name: 'Max' }] }]), 'max', 'its own id says more than the name of another')
})

t.test('A text without end is compared by its beginning', async t => {
  t.equal(nearestOf(`netflix${'x'.repeat(1_000_000)}`, ['m6', 'netflix']), 'netflix')
})

t.test('names in the order of their nearness, however they are written', async t => {
  t.same(byNearness('freeTVAcquired', ['title', 'payTvAcquired', 'freeTvAcquired']), ['freeTvAcquired', 'payTvAcquired', 'title'])
  t.same(byNearness('tier', []), [])
})
