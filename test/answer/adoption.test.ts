// The law that a question supposes: made once, kept a while, and the same tracks for the same service.
import t from 'tap'
import { lawSupposed } from '../../src/answer/adoption.js'
import { boundariesOf } from '../../src/answer/boundaries.js'
import { mediumOf, subjectOf } from '../../src/answer/subject.js'
import { supposedIn } from '../../src/answer/supposed.js'
import { lawIn } from '../../src/law/rulebook.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const law = lawIn(rulebook, 'FR')
const plain = { knownOn: TODAY, adopt: [], changes: [] }
const adopting = (on: string) => ({ ...plain, adopt: [`cnc-2021@${on}`] })
const asked = { release: { theatricalReleaseDate: day('2024-01-03') }, territory: 'FR', on: TODAY }

t.test('Where nothing is adopted, the law is that of the rule book', async t => {
  const { plain: own, tracks } = lawSupposed(law, plain)
  t.equal(tracks, own)
})

t.test('The eight laws supposed last are kept; one that is asked for again counts as the last', async t => {
  const days = Array.from({ length: 9 }, (_, i) => `2021-07-0${i + 1}`)
  const made = new Map(days.slice(0, 8).map(on => [on, lawSupposed(law, adopting(on)).tracks]))
  t.equal(lawSupposed(law, adopting('2021-07-01')).tracks, made.get('2021-07-01'), 'the first again')
  lawSupposed(law, adopting('2021-07-09'))
  t.equal(lawSupposed(law, adopting('2021-07-01')).tracks, made.get('2021-07-01'))
  t.not(lawSupposed(law, adopting('2021-07-02')).tracks, made.get('2021-07-02'), 'the oldest is forgotten')
})

t.test('The same tracks come for the same law and what was known of the service', async t => {
  const { tracks } = lawSupposed(law, plain)
  for (const question of [asked, { ...asked, service: ['netflix'] }, { ...asked, service: ['disney-plus', 'netflix'], medium: ['svod', 'tvod'] }, { ...asked, service: ['netflix'], carrier: 'orange' }]) {
    const [one, other] = [subjectOf(rulebook, question).keep(tracks, TODAY), subjectOf(rulebook, question).keep(tracks, TODAY)]
    t.ok(one.length > 0 && one.every((track, i) => track === other[i]))
  }
  const { keep } = subjectOf(rulebook, { ...asked, service: ['netflix'] })
  t.not(keep(tracks, day('2022-01-01'))[0], keep(tracks, TODAY)[0], 'before its agreement was known')
})

t.test('A question about one medium is told which; several are refused', async t => {
  const { tracks } = lawSupposed(law, plain)
  t.equal(mediumOf(subjectOf(rulebook, { ...asked, medium: ['svod'] }).keep(tracks, TODAY)), 'svod')
  t.throws(() => mediumOf(subjectOf(rulebook, { ...asked, medium: ['svod', 'tvod'] }).keep(tracks, TODAY)), { code: 'wrong-pair', says: 'severalMedia', given: { media: ['tvod', 'svod'] } })
})

t.test('What is supposed is told by name and day, and the days on which the law then changes', async t => {
  const change = { medium: 'tvod', delay: { months: 3 }, from: day('2025-06-01') }
  const question = { ...asked, ...adopting('2024-06-01'), changes: [{ ...change, from: day('2025-07-01') }, change], explain: 'none' as const, language: 'en' as const }
  const { proposals, changes } = supposedIn(rulebook, question)
  t.strictSame(proposals.map(({ on }) => on), ['2024-06-01'])
  t.strictSame(changes, { count: 2, from: '2025-06-01' })
  t.equal(supposedIn(rulebook, { territory: 'FR', adopt: [], changes: [] }).changes, null)
  t.strictSame(boundariesOf(rulebook, question), [
    { on: '2024-06-01', supposed: true }, { on: '2025-02-10', supposed: false }, { on: '2025-06-01', supposed: true }, { on: '2025-07-01', supposed: true }
  ])
  t.strictSame(boundariesOf(rulebook, { ...question, release: { theatricalReleaseDate: null } }), [])
})
