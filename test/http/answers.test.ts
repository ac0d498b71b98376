// Answers as bytes: the same as computed afresh, each under its own film, and what is prepared of them never more than the bytes allowed.
import t from 'tap'
import type { Question } from '../../schemas/question.js'
import { answerer } from '../../src/http/views/answers.js'
import { questionOf } from '../../src/http/question/question.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'

const question = (theatricalReleaseDate: string | null, more: object = {}) =>
  questionOf({ theatricalReleaseDate: theatricalReleaseDate === null ? null : day(theatricalReleaseDate), ...more }, 'en', TODAY, 'FR')

const answers = (bytes: number) => {
  const { answerTo } = answerer(rulebook, bytes)
  return (one: Question) => answerTo(one)(one, '{', '}').toString()
}

t.test('The first answer and the ones kept are the same text, and say what the engine says', async t => {
  const answer = answers(2 ** 20)
  for (const one of [question('2014-01-01'), question(null), question('2024-07-24', { freeTvAcquired: true, medium: ['svod'] })]) {
    const first = answer(one)
    t.equal(answer(one), first)
    const { links, ...chronology } = JSON.parse(first)
    t.match(links.self, /^\/v1\/chronology\?theatricalReleaseDate=/)
    t.equal(JSON.stringify(chronology), JSON.stringify(JSON.parse(JSON.stringify(ask(one.release.theatricalReleaseDate, one.release, one)))))
  }
})

t.test('Films that share a release date share what was computed, not their names', async t => {
  const answer = answers(2 ** 20)
  answer(question('2014-01-01', { title: 'First', id: 'a' }))
  const second = JSON.parse(answer(question('2014-01-01', { title: 'Second "quoted"' })))
  t.strictSame(second.film, { title: 'Second "quoted"', theatricalReleaseDate: '2014-01-01' })
  t.match(second.links.self, /title=Second/)
  t.notMatch(JSON.stringify(second), /First/)
})

t.test('What differs in any clock, fact, filter or language is another answer', async t => {
  const answer = answers(2 ** 20)
  const others = [{}, { on: '2015-01-01' }, { knownOn: '2015-01-01' }, { explain: 'none' }, { medium: ['svod'] }, { freeTvAcquired: true }, { adopt: ['filippetti-2014@2014-10-01'] }]
  const texts = others.map(more => answer(question('2013-05-01', more)))
  t.equal(new Set(texts).size, others.length)
  t.not(answer({ ...question('2013-05-01'), language: 'fr' }), texts[0])
})

t.test('Changes made up for a question are computed each time, and mix with nothing', async t => {
  const answer = answers(2 ** 20)
  const changed = (months: number) => JSON.parse(answer(question('2024-07-24', { medium: ['free-vod'], changes: [{ medium: 'free-vod', delay: { months }, from: day('2025-02-10') }] })))
  t.equal(changed(12).windows[0].opensOn, '2025-07-24')
  t.equal(changed(13).windows[0].opensOn, '2025-08-24')
  t.equal(changed(12).links.self, null)
})

t.test('However little may be kept, every question is answered', async t => {
  const answer = answers(1)
  const one = question('2014-01-01')
  t.equal(answer(one), answer(one))
})

t.test('It is told how many windows are kept, and how often one was found', async t => {
  const { answerTo, figures } = answerer(rulebook, 2 ** 20)
  t.strictSame(figures(), { kept: 0, bytes: 0, hits: 0, misses: 0 })
  const one = question('2014-01-01', { medium: ['svod'] })
  const every = JSON.parse(answerTo(one)(one, '{', '}').toString()).windows.length
  const { bytes, ...first } = figures()
  t.strictSame(first, { kept: every, hits: 0, misses: every })
  t.ok(bytes > 100)
  answerTo(one)({ title: 'Another film of that day' }, '{', '}')
  t.strictSame(figures(), { kept: every, bytes, hits: every, misses: every })
  const made = question('2014-01-01', { medium: ['svod'], changes: [{ medium: 'svod', delay: { months: 1 }, from: day('2014-01-01') }] })
  answerTo(made)(made, '{', '}')
  t.strictSame(figures(), { kept: every, bytes, hits: every, misses: every }, 'what is never kept counts for nothing')
})
