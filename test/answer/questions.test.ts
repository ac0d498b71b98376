// What to ask next: the facts that the windows miss, the most consequential first.
import fc from 'fast-check'
import t from 'tap'
import { daysBetween } from '../../src/calendar/civil-date.js'
import { dayNumber, iso } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, askWindow, day, rulebook } from '../fixtures/rulebook.js'

const asked = (...args: Parameters<typeof ask>) => ask(...args).questions.map(({ fact, days }) => `${fact} ${days}`)

t.test('A film of 2012: one thing to ask, in the words of the dictionary, in the language asked for', async t => {
  t.strictSame(ask('2012-05-02').questions, [{
    fact: 'derogationGranted', question: 'Was a derogation from the delay granted for the film (the one for video, by the CNC; formerly, that of a minister)?', type: 'boolean', unit: null, days: 28, media: ['physical-video', 'tvod']
  }])
  t.equal(ask('2012-05-02', {}, { language: 'fr' }).questions.at(0)?.question, "Une dérogation a-t-elle été accordée au délai du film (celle de la vidéo par le CNC ; autrefois, celle d'un ministre) ?")
})

t.test('The days are those that a fact moves, alone or with others that are missing', async t => {
  t.strictSame(asked('1990-02-14'), ['visaDate 1096', 'derogationGranted 550', 'derogationFrom 365'], 'the 36 months of free TV, from a visa on the release to one of 1987; a derogation could cut them to eighteen')
  t.equal(daysBetween(day('1990-02-14'), day('1993-02-14')), 1096)
  t.equal(daysBetween(day('1991-08-14'), day('1993-02-14')), 550)
  const deadpool = ask('2024-07-24').questions
  t.strictSame(deadpool.map(({ fact, days }) => `${fact} ${days}`), [
    'freeTvAcquired 426', 'coExploitationAgreement 426', 'producedBySvodService 426', 'prefinancedByFreeTv 426', 'productionCostEuros 426',
    'firstFreeTvBroadcastOn 395', 'payTvAcquired 89', 'svodAcquired 89', 'blackoutFrom 62', 'derogationGranted 28', 'runtimeMinutes 1095'
  ], 'those of the same weight in the order of the dictionary; what is presumed comes last')
  t.equal(daysBetween(day('2026-05-24'), day('2027-07-24')), 426, 'withdrawn from the twenty-second month to the thirty-sixth')
  const shared = { payTvAcquired: false, svodAcquired: true, coExploitationAgreement: true, producedBySvodService: true }
  for (const [facts, intervals] of [
    [{ productionCostEuros: 5_000_000 }, [{ from: '2025-10-24', until: null }]],
    [{ productionCostEuros: 5_000_001 }, [{ from: '2025-10-24', until: '2026-05-24' }, { from: '2027-07-24', until: null }]],
    [{ productionCostEuros: 25_000_001, prefinancedByFreeTv: false }, [{ from: '2025-10-24', until: null }]],
    [{ productionCostEuros: 25_000_001, prefinancedByFreeTv: true }, [{ from: '2025-10-24', until: '2026-05-24' }, { from: '2027-07-24', until: null }]],
    [{ productionCostEuros: 5_000_001, firstFreeTvBroadcastOn: day('2026-05-24') }, [{ from: '2025-10-24', until: '2026-05-24' }, { from: '2026-06-24', until: null }]]
  ] as const) t.strictSame(askWindow('svod/with-agreement', '2024-07-24', { ...shared, ...facts }).intervals, intervals, JSON.stringify(facts))
  t.equal(daysBetween(day('2026-06-24'), day('2027-07-24')), 395, 'withdrawn until the thirty-sixth month, or for one month after a broadcast on the first day')
  t.equal(daysBetween(day('2026-02-24'), day('2026-05-24')), 89, 'free TV in the nineteenth month, when no window came before')
  t.match(deadpool.find(({ fact }) => fact === 'runtimeMinutes'), { type: 'integer', unit: 'minutes', media: ['tvod', 'pay-tv-first', 'pay-tv-second', 'svod', 'free-tv', 'free-vod'] })
  t.match(deadpool.find(({ fact }) => fact === 'payTvAcquired'), { media: ['free-tv'] })
  t.match(deadpool.find(({ fact }) => fact === 'productionCostEuros'), { unit: 'euros' })
})

t.test('What is stated is not asked, and the filters bound what is', async t => {
  t.strictSame(asked('2024-07-24', { freeTvAcquired: false, runtimeMinutes: 127, derogationGranted: false }), ['payTvAcquired 89', 'svodAcquired 89'])
  t.strictSame(asked('2024-07-24', { freeTvAcquired: false, runtimeMinutes: 127 }, { medium: ['svod'] }), [])
  t.strictSame(asked('2024-07-24', {}, { medium: ['physical-video'] }), ['derogationGranted 28'])
  t.strictSame(asked(null), [], 'a film that never came out has nothing to be asked')
})

t.test('However much reasoning is asked for, the questions are the same', async t => {
  const [none, short, full] = (['none', 'short', 'full'] as const).map(explain => ask('2019-12-18', {}, { explain }).questions)
  t.strictSame(none, short)
  t.strictSame(full, short)
})

/** What may lie with an authority: whether it granted a derogation, and from which day. */
const DECIDED = new Set<string>(['derogationGranted', 'derogationFrom'])

t.test('The questions are the union of what the windows miss, in order, and no alternative moves more', async t => {
  const order = rulebook.facts.map(({ id }) => id as string)
  const media = rulebook.media.map(({ id }) => id)
  const facts = fc.record({
    freeTvAcquired: fc.option(fc.boolean(), { nil: undefined }), payTvAcquired: fc.option(fc.boolean(), { nil: undefined }), runtimeMinutes: fc.option(fc.constantFrom(60, 127), { nil: undefined })
  })
  holds(t, fc.property(fc.integer({ min: dayNumber(1975, 1, 1), max: dayNumber(2029, 12, 31) }), facts, (release, stated) => {
    const film = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
    const { windows, questions: all, presumptions } = ask(iso(release), film)
    const presumed = all.slice(all.length - presumptions.length)
    const questions = all.slice(0, all.length - presumptions.length)
    if (JSON.stringify(presumed.map(({ fact }) => fact)) !== JSON.stringify(presumptions.map(({ fact }) => fact))) throw new Error('what is presumed is not asked last')
    if (film.runtimeMinutes !== undefined && presumed.length > 0) throw new Error('what is stated is presumed')
    const missing = new Set<string>(windows.flatMap(({ missingFacts }) => missingFacts))
    if (missing.size !== questions.length || questions.some(({ fact }) => !missing.has(fact))) throw new Error('not the union of what is missing')
    // What an authority may decide comes after what else moves as much, so a derogation may stand behind its days, never before them.
    const isBefore = (one: typeof questions[number], next: typeof questions[number]) => one.days > next.days || (one.days === next.days && order.indexOf(one.fact) < order.indexOf(next.fact))
    const inOrder = questions.filter(({ fact }) => !DECIDED.has(fact))
    inOrder.forEach((one, i) => {
      const next = inOrder[i + 1]
      if (next !== undefined && !isBefore(one, next)) throw new Error(`${next.fact} comes too late`)
    })
    questions.forEach((one, i) => {
      const next = questions[i + 1]
      if (DECIDED.has(one.fact) && next !== undefined && !isBefore(one, next)) throw new Error(`${one.fact} comes too soon`)
      const concerned = new Set(windows.filter(({ missingFacts }) => missingFacts.includes(one.fact)).map(({ medium }) => medium))
      if (JSON.stringify(one.media) !== JSON.stringify(media.filter(id => concerned.has(id)))) throw new Error(`${one.fact} concerns ${one.media.join()}`)
    })
    for (const { opensOn, alternatives } of windows) {
      for (const { if: supposed, opensOn: then } of alternatives) {
        if (opensOn === null || then === null) continue
        const moved = Math.abs(daysBetween(opensOn, then))
        for (const { fact, days } of questions) if (fact in supposed && days < moved) throw new Error(`${fact} moves ${moved} days, not ${days}`)
      }
    }
  }), { numRuns: 300 })
})
