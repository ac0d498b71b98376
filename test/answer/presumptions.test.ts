// What is presumed of a fact that is not stated: said once, asked last, and supposed nowhere.
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import { erasOf } from '../../src/view/eras.js'
import { reverseOf } from '../../src/view/reverse.js'
import { appFor } from '../fixtures/app.js'
import { clientOf } from '../fixtures/contract.js'
import { isKnown } from '../fixtures/narrowed.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'

const presumed = (...asked: Parameters<typeof ask>) => ask(...asked).presumptions.map(({ fact }) => fact)

t.test('Deadpool & Wolverine, 24 July 2024: that it lasts more than an hour is presumed once, and asked about last', async t => {
  const { windows, presumptions, questions } = ask('2024-07-24')
  t.match(presumptions, [{ fact: 'runtimeMinutes', presumed: { above: 60 }, sentence: /^The running time is not stated; the film is presumed to last more than sixty minutes/ }])
  t.match(ask('2024-07-24', {}, { language: 'fr' }).presumptions, [{ sentence: /^La durée n'est pas indiquée : le film est présumé durer plus de soixante minutes/ }])
  t.match(questions.at(-1), { fact: 'runtimeMinutes', days: 1095, media: ['tvod', 'pay-tv-first', 'pay-tv-second', 'svod', 'free-tv', 'free-vod'] })
  for (const { medium, tier, missingFacts, alternatives, earliestPossible, explanation } of windows) {
    const name = `${medium} ${tier ?? ''}`
    t.notOk(missingFacts.includes('runtimeMinutes'), name)
    t.notOk(alternatives.some(({ if: supposed }) => 'runtimeMinutes' in supposed), name)
    t.ok(medium === 'theatrical' || !isKnown({ medium, tier }) || earliestPossible === null || earliestPossible > '2024-07-24', `${name}: no window may open on the release`)
    t.notMatch(explanation.join(' '), /Running time/, name)
  }
})

t.test('Nothing is presumed of what is stated, of what the contrary would not move, or that was not known', async t => {
  const stated: readonly Facts[] = [{ runtimeMinutes: 61 }, { runtimeMinutes: 60 }, { runtimeMinutes: 1 }]
  for (const facts of stated) t.strictSame(presumed('2024-07-24', facts), [], JSON.stringify(facts))
  t.match(ask('2024-07-24', { runtimeMinutes: 60 }).windows.filter(({ medium }) => medium === 'svod'), [{ status: 'excluded' }])
  t.strictSame(presumed('2014-01-01'), [])
  t.strictSame(presumed(null), [])
  t.strictSame(presumed('2019-02-10'), [], 'its last window opens on the first day of the agreement, or then')
  t.strictSame(presumed('2019-02-11'), ['runtimeMinutes'], 'a short film would be free a day before')
  t.strictSame(presumed('2024-07-24', {}, { medium: ['physical-video'] }), [], 'the statute binds short films too')
  t.strictSame(presumed('2021-12-01', {}, { knownOn: day('2022-01-01') }), [])
  t.strictSame(presumed('2024-07-24', {}, { territory: 'DE' }), [])
})

t.test('Eras presume it too, and the reverse question; neither supposes the contrary', async t => {
  const kindOfEras = { territory: 'FR', medium: ['tvod'], knownOn: TODAY, adopt: [], language: 'en' } as const
  const whole = <T> (work: Generator<void, T>): T => {
    for (;;) {
      const { done, value } = work.next()
      if (done === true) return value
    }
  }
  const eras = whole(erasOf(rulebook, { ...kindOfEras, kind: {} }))
  t.match(eras.presumptions, [{ fact: 'runtimeMinutes' }])
  t.notOk(eras.windows.some(window => window.eras.some(({ missingFacts }) => missingFacts.includes('runtimeMinutes'))))
  t.strictSame(whole(erasOf(rulebook, { ...kindOfEras, kind: { runtimeMinutes: 90 } })).presumptions, [])
  const asked = { ...kindOfEras, medium: 'tvod', opensFrom: day('2025-02-28'), opensUntil: day('2025-03-01') }
  const reversed = whole(reverseOf(rulebook, { ...asked, kind: {} }))
  t.match(reversed.presumptions, [{ fact: 'runtimeMinutes' }])
  t.notOk(reversed.windows.some(({ alternatives }) => alternatives.some(one => 'runtimeMinutes' in one.if)))
  t.strictSame(whole(reverseOf(rulebook, { ...asked, kind: { runtimeMinutes: 90 } })).presumptions, [])
  t.strictSame(whole(reverseOf(rulebook, { ...asked, medium: 'physical-video', kind: {} })).presumptions, [])
})

t.test('It is said over HTTP, in every form of the question', async t => {
  const client = await clientOf(t, await appFor(t))
  const said = { presumptions: [{ fact: 'runtimeMinutes', presumed: { above: 60 } }] }
  t.match((await client.get('/v1/chronology?theatricalReleaseDate=2024-07-24')).body, { ...said })
  t.match((await client.get('/v1/chronology?theatricalReleaseDate=2024-07-24&visaDate=2024-07-01')).body, said, 'also where the answer is not prepared')
  t.match((await client.get('/v1/eras?medium=tvod')).body, said)
  t.match((await client.get('/v1/chronology/reverse?medium=tvod&opensOn=2025-02-28')).body, said)
})
